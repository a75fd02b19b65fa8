"""A programme on the clock of a session: what fits, what does not, and which locks count at all."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.fitting import Fit, Misfit, fit
from facilitator_app.domain.hours import later, minutes_between
from facilitator_app.domain.own_programmes import OwnBlock, OwnProgramme

HOURS = time(14), time(16)


def programme(*blocks: OwnBlock) -> OwnProgramme:
    return OwnProgramme("eigen", "Proef", "nl", "", "", blocks)


def block(id: str, minutes: int, begins_at: time | None = None, ends_at: time | None = None) -> OwnBlock:
    return OwnBlock(id, id.capitalize(), minutes, begins_at=begins_at, ends_at=ends_at)


def clock(found: Fit) -> list[str]:
    return [f"{placed.begins:%H.%M}-{placed.ends:%H.%M}" for placed in found.placed]


def misfits(found: Fit) -> list[tuple[Misfit, int] | None]:
    return [(placed.misfit, placed.minutes) if placed.misfit else None for placed in found.placed]


def test_blocks_follow_one_another_from_the_hour_of_the_session() -> None:
    found = fit(programme(block("meten", 30), block("kring", 75), block("eind", 15)), *HOURS)
    assert clock(found) == ["14.00-14.30", "14.30-15.45", "15.45-16.00"]
    assert (found.ends, found.left, found.fits) == (time(16), 0, True)
    assert misfits(found) == [None, None, None]


def test_too_long_and_too_short_are_told_in_minutes() -> None:
    assert fit(programme(block("kring", 150)), *HOURS).left == -30
    assert not fit(programme(block("meten", 70), block("kring", 70)), *HOURS).fits
    short = fit(programme(block("kring", 90)), *HOURS)
    assert (short.left, short.fits) == (30, True)


def test_a_block_longer_than_the_session_is_named() -> None:
    found = fit(programme(block("kring", 121)), *HOURS)
    assert misfits(found) == [(Misfit.TOO_LONG, 121)]


def test_what_comes_before_a_locked_begin_may_be_too_long_or_leave_a_gap() -> None:
    pause = block("pauze", 15, time(15))
    late = fit(programme(block("kring", 70), pause, block("eind", 5)), *HOURS)
    assert (clock(late)[1], misfits(late)[1]) == ("15.10-15.25", (Misfit.LATE, 10))
    assert not late.fits
    early = fit(programme(block("kring", 50), pause), *HOURS)
    assert (clock(early)[1], misfits(early)[1]) == ("15.00-15.15", (Misfit.GAP, 10))
    assert early.fits


def test_a_locked_end_gives_what_is_left_or_nothing() -> None:
    end = block("eind", 15, None, time(16))
    short = fit(programme(block("kring", 115), end), *HOURS)
    assert (clock(short)[1], misfits(short)[1]) == ("15.55-16.00", (Misfit.SHORT, 5))
    over = fit(programme(block("kring", 120), end), *HOURS)
    assert misfits(over)[1] == (Misfit.NO_TIME, 0)
    longer = fit(programme(block("kring", 90), end), *HOURS)
    assert (clock(longer)[1], misfits(longer)[1], longer.left) == ("15.30-16.00", None, 0)


@pytest.mark.parametrize("lock", [time(13, 59), time(16, 1), time(9)])
def test_a_lock_outside_the_session_has_no_effect_and_is_named(lock: time) -> None:
    found = fit(programme(block("kring", 50), block("pauze", 15, lock)), *HOURS)
    assert (clock(found)[1], misfits(found)[1]) == ("14.50-15.05", (Misfit.OUTSIDE, 0))
    assert not found.fits


def test_the_same_programme_fits_an_evening_without_its_locks() -> None:
    own = programme(block("kring", 60, None, time(15)), block("eind", 60, None, time(16)))
    assert fit(own, *HOURS).fits
    evening = fit(own, time(19), time(21))
    assert clock(evening) == ["19.00-20.00", "20.00-21.00"]
    assert [placed.misfit for placed in evening.placed] == [Misfit.OUTSIDE] * 2


MOMENTS = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


@given(st.lists(st.integers(1, 180), min_size=1, max_size=30), st.integers(0, 20), st.integers(1, 180))
def test_without_locks_what_is_left_and_what_is_planned_are_the_session(
    minutes: list[int], hour: int, length: int
) -> None:
    own = programme(*(block(f"b{place}", one) for place, one in enumerate(minutes)))
    starts, ends = time(hour), later(time(hour), length)
    assert fit(own, starts, ends).left == minutes_between(starts, ends) - own.minutes


@given(st.lists(st.tuples(st.integers(1, 90), MOMENTS), min_size=1, max_size=8, unique_by=lambda one: one[1]))
def test_whatever_is_locked_no_block_begins_before_the_one_before_it_ends(blocks: list[tuple[int, time]]) -> None:
    own = programme(*(block(f"b{place}", minutes, lock) for place, (minutes, lock) in enumerate(blocks)))
    found = fit(own, time(9), time(12))
    for before, after in zip(found.placed, found.placed[1:], strict=False):
        gap = minutes_between(before.ends, after.begins) % (24 * 60)
        assert gap == (after.minutes if after.misfit is Misfit.GAP else 0)
