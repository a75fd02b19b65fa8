"""Lost minutes are spread over what may give; what is protected and the end of the session are kept."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock
from facilitator_app.domain.overruns import Spread, minutes_behind, shorten, spread
from tests.domain.afternoons import at, minutes, running


def afternoon(*blocks: Block) -> AgendaClock:
    clock = AgendaClock(blocks)
    clock.start(at(0))
    return clock


def given_by(proposed: Spread | None) -> dict[str, tuple[int, int]]:
    assert proposed is not None
    return {cut.block.title: (cut.before, cut.after) for cut in proposed.cuts}


def test_on_time_there_is_nothing_to_spread() -> None:
    assert spread(running(28, 10, 25), at(28)) is None


def test_before_the_start_and_after_the_end_there_is_nothing_to_spread() -> None:
    assert spread(AgendaClock([Block("Blok", 10)]), at(50)) is None
    clock = running(10)
    clock.next(at(50))
    assert spread(clock, at(60)) is None


def test_seconds_are_no_minutes() -> None:
    assert spread(running(28, 30), at(28.9)) is None


def test_each_block_gives_in_proportion_to_its_length() -> None:
    clock = running(30, 40, 20, 20)
    proposed = spread(clock, at(38))
    assert given_by(proposed) == {"Blok 2": (40, 36), "Blok 3": (20, 18), "Blok 4": (20, 18)}
    assert (proposed.finish, proposed.behind) == (at(110), 0) if proposed else False


def test_the_session_ends_when_it_was_to_end() -> None:
    clock = running(30, 40, 20, 20)
    proposed = spread(clock, at(38))
    assert proposed is not None
    shorten(clock, proposed)
    assert clock.expected_finish(at(38)) == at(110)
    assert clock.ahead(at(38)) == minutes(0)
    assert spread(clock, at(38)) is None


def test_what_is_protected_keeps_its_minutes() -> None:
    clock = afternoon(Block("Kring", 30), Block("Gast", 20, protected=True), Block("Bord", 20))
    assert given_by(spread(clock, at(36))) == {"Bord": (20, 14)}


def test_a_block_gives_no_more_than_half_and_keeps_five_minutes() -> None:
    clock = running(30, 20, 8, 5)
    proposed = spread(clock, at(90))
    assert given_by(proposed) == {"Blok 2": (20, 10), "Blok 3": (8, 5)}
    assert proposed is not None
    assert proposed.behind == 60 - 13


def test_where_nobody_can_give_nothing_is_proposed() -> None:
    assert spread(running(30, 5, 4), at(60)) is None


def test_a_locked_end_stays_where_it_is() -> None:
    clock = afternoon(Block("Kring", 30), Block("Pauze", 15, locked_end=at(45)), Block("Bord", 20))
    assert minutes_behind(clock, at(40)) == 0
    assert given_by(spread(clock, at(50))) == {"Bord": (20, 15)}


def test_a_protected_closing_with_a_locked_end_keeps_its_minutes_as_well() -> None:
    clock = afternoon(
        Block("Kring", 30),
        Block("Pauze", 15),
        Block("Bord", 20),
        Block("Sluit", 10, locked_end=at(75), protected=True),
    )
    assert minutes_behind(clock, at(30)) == 0
    assert minutes_behind(clock, at(37)) == 7
    proposed = spread(clock, at(37))
    assert given_by(proposed) == {"Pauze": (15, 12), "Bord": (20, 16)}
    assert proposed is not None
    shorten(clock, proposed)
    assert (clock.ahead(at(37)), clock.expected_finish(at(37))) == (minutes(0), at(75))
    closing = clock.timetable(at(37))[-1]
    assert (closing.begins, closing.ends) == (at(65), at(75))


def test_nothing_is_given_for_a_protected_block_by_what_comes_after_it() -> None:
    clock = afternoon(
        Block("Kring", 30),
        Block("Ademen", 20),
        Block("Pauze", 15, locked_end=at(65), protected=True),
        Block("Bord", 20),
    )
    assert given_by(spread(clock, at(34))) == {"Ademen": (20, 16)}


def test_nothing_is_taken_from_before_a_guest_who_is_waited_for_anyway() -> None:
    clock = afternoon(
        Block("Kring", 30), Block("Ademen", 30), Block("Gast", 20, locked_start=at(60)), Block("Bord", 20)
    )
    clock.lengthen(2, 6)
    assert minutes_behind(clock, at(10)) == 6
    assert given_by(spread(clock, at(10))) == {"Gast": (26, 23), "Bord": (20, 17)}


def test_a_proposal_of_a_moment_ago_does_not_touch_a_block_that_has_begun() -> None:
    clock = running(30, 40)
    proposed = spread(clock, at(38))
    assert proposed is not None
    clock.next(at(38))
    before = clock.snapshot()
    with pytest.raises(ValueError, match="still to come"):
        shorten(clock, proposed)
    assert clock.snapshot() == before


def test_three_hundred_blocks_are_spread_over_as_well() -> None:
    clock = running(*[10] * 300)
    proposed = spread(clock, at(10 + 600))
    assert proposed is not None
    assert proposed.behind == 0
    assert sum(cut.before - cut.after for cut in proposed.cuts) == 600


BLOCKS = st.lists(
    st.builds(Block, st.just("Blok"), st.integers(1, 60), protected=st.booleans()), min_size=1, max_size=8
)


@given(BLOCKS, st.integers(0, 240))
def test_any_afternoon_gives_what_it_lost_and_never_more(blocks: list[Block], late: int) -> None:
    clock, now = afternoon(*blocks), at(late)
    lost, before = minutes_behind(clock, now), clock.expected_finish(now)
    proposed = spread(clock, now)
    if proposed is None:
        return
    taken = sum(cut.before - cut.after for cut in proposed.cuts)
    assert 0 < taken <= lost
    assert all(not cut.block.protected and 5 <= cut.after < cut.before <= 2 * cut.after for cut in proposed.cuts)
    shorten(clock, proposed)
    assert isinstance(before, datetime)
    assert clock.expected_finish(now) == proposed.finish == before - minutes(taken)
    assert minutes_behind(clock, now) == proposed.behind == lost - taken
