"""A block cannot be empty or locked to a moment that means nothing; an agenda knows its length."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from facilitator_app.domain.agendas import HANDOUT_CODES, THEME_CODES, Agenda, Block, BlockKind

HALF_PAST_TWO = datetime(2026, 3, 12, 14, 30, tzinfo=UTC)


def agenda(week: int | None, *minutes: int) -> Agenda:
    blocks = tuple(Block(f"Blok {at}", length) for at, length in enumerate(minutes, 1))
    return Agenda("proef", None if week is None else 1, week, "Proef", (), blocks)


def test_block_needs_a_title_and_minutes_only() -> None:
    block = Block("Pauze", 15)
    assert (block.locked_start, block.locked_end, block.protected) == (None, None, False)
    assert block.kind is BlockKind.THEME
    assert (block.id, block.activity, block.questions, block.steps) == ("", "", (), ())


@pytest.mark.parametrize("minutes", [0, -1, -120])
def test_block_without_minutes_is_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="at least one minute"):
        Block("Pauze", minutes)


@pytest.mark.parametrize("lock", ["locked_start", "locked_end"])
def test_lock_without_a_time_zone_is_refused(lock: str) -> None:
    with pytest.raises(ValueError, match="time zone"):
        Block("Pauze", 15, **{lock: HALF_PAST_TWO.replace(tzinfo=None)})


@pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=-15)])
def test_lock_that_ends_before_it_starts_is_refused(later: timedelta) -> None:
    with pytest.raises(ValueError, match="ends after it starts"):
        Block("Pauze", 15, locked_start=HALF_PAST_TWO, locked_end=HALF_PAST_TWO + later)


def test_locks_are_compared_as_moments_and_not_as_wall_time() -> None:
    an_hour_east = timezone(timedelta(hours=1))
    with pytest.raises(ValueError, match="ends after it starts"):
        Block(
            "Pauze",
            15,
            locked_start=HALF_PAST_TWO,
            locked_end=HALF_PAST_TWO.replace(hour=15, tzinfo=an_hour_east),
        )


def test_a_block_may_be_locked_at_one_end_or_both() -> None:
    end = HALF_PAST_TWO + timedelta(minutes=15)
    assert Block("Pauze", 15, HALF_PAST_TWO, end, True).locked_end == end
    assert Block("Pauze", 15, locked_end=end).locked_start is None
    assert Block("Pauze", 15, locked_start=HALF_PAST_TWO).locked_end is None


def test_agenda_lasts_as_long_as_its_blocks_together() -> None:
    assert agenda(27, 28, 10, 25).minutes == 63


@pytest.mark.parametrize(("week", "after_birth"), [(None, False), (37, False), (40, False), (46, True)])
def test_a_week_past_the_due_date_means_that_the_babies_are_there(week: int | None, after_birth: bool) -> None:
    assert agenda(week, 120).after_birth is after_birth


def test_there_are_seventeen_themes_and_sixteen_handouts() -> None:
    assert (THEME_CODES[0], THEME_CODES[-1], len(THEME_CODES)) == ("T1", "T17", 17)
    assert (HANDOUT_CODES[0], HANDOUT_CODES[-1], len(HANDOUT_CODES)) == ("P1", "P16", 16)
