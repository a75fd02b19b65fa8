"""When each of three to fourteen women is seen, and when the circle can start: no more than the pace bears out."""

from datetime import UTC, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.belly_queue import (
    CHECK_MINUTES,
    LONGEST_IN_CHECKS,
    NO_TIME,
    SHORTEST,
    QueuePlan,
    check_minutes,
    plan_queue,
)
from facilitator_app.domain.check_refusals import UnusableCheckMinutes

TWO = datetime(2026, 3, 12, 13, tzinfo=UTC)
THREE_MINUTES = timedelta(minutes=3)
FEW = 40


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def women(count: int) -> list[str]:
    return [f"stoel-{n}" for n in range(count)]


EACH = st.integers(CHECK_MINUTES[0], CHECK_MINUTES[-1]).map(minutes)
SPANS = st.lists(st.integers(0, 3600).map(lambda seconds: timedelta(seconds=seconds)), max_size=14)


@st.composite
def afternoons(draw: st.DrawFn) -> tuple[list[str], list[datetime], timedelta, datetime]:
    """Who waits, when the others were seen, what a check takes, and the moment of now."""
    seen = [TWO + span for span in accumulate(draw(SPANS))]
    waiting = women(draw(st.integers(0, 14 - len(seen))))
    now = draw(st.integers(-600, 7200).map(lambda seconds: max([TWO, *seen]) + timedelta(seconds=seconds)))
    return waiting, draw(st.permutations(seen)), draw(EACH), now


@pytest.mark.parametrize(
    ("count", "each", "total"), [(3, 3, 9), (6, 4, 24), (8, 5, 40), (12, 3, 36), (12, 4, 48), (14, 5, 70)]
)
def test_before_anybody_was_seen_it_is_women_times_minutes(count: int, each: int, total: int) -> None:
    """The table of domain.md §1.2."""
    plan = plan_queue(women(count), [], minutes(each), TWO, circle_at=TWO + minutes(30))
    assert plan.done_at == TWO + minutes(total)
    assert plan.circle_at == TWO + minutes(max(30, total))
    assert plan.late == minutes(max(0, total - 30))
    assert plan.in_time == min(count, 30 // each)
    assert (plan.next, plan.since) == ("stoel-0", None)


def test_nobody_waits_and_nothing_is_promised() -> None:
    assert plan_queue([], [TWO], THREE_MINUTES, TWO, circle_at=TWO) == QueuePlan((), THREE_MINUTES)
    assert QueuePlan((), THREE_MINUTES).next is None


def test_who_was_seen_last_says_since_when_the_next_one_is_there() -> None:
    plan = plan_queue(women(2), [TWO], THREE_MINUTES, TWO + minutes(2))
    assert plan.since == TWO
    assert plan.done_at == TWO + minutes(6)
    assert (plan.circle_at, plan.late, plan.in_time) == (None, NO_TIME, 0)


def test_who_was_called_is_there_since_then() -> None:
    plan = plan_queue(women(1), [TWO], THREE_MINUTES, TWO + minutes(7), called_at=TWO + minutes(5))
    assert plan.since == TWO + minutes(5)
    assert plan.done_at == TWO + minutes(8)


def test_a_check_that_runs_over_moves_the_rest_along_minute_by_minute() -> None:
    plans = [plan_queue(women(3), [TWO], THREE_MINUTES, TWO + minutes(n)) for n in (3, 4, 8)]
    assert [plan.done_at for plan in plans] == [TWO + minutes(n + 6) for n in (3, 4, 8)]


def test_after_a_break_nobody_is_said_to_have_been_there_for_all_of_it() -> None:
    plan = plan_queue(women(2), [TWO], THREE_MINUTES, TWO + minutes(40))
    assert plan.since is None
    assert plan.done_at == TWO + minutes(46)


def test_the_pace_of_the_session_counts_once_there_are_three_spans() -> None:
    seen = [TWO, TWO + minutes(5), TWO + minutes(10)]
    assert plan_queue(women(4), seen, THREE_MINUTES, TWO + minutes(10)).each == THREE_MINUTES
    plan = plan_queue(women(4), [*seen, TWO + minutes(15)], THREE_MINUTES, TWO + minutes(15))
    assert plan.each == minutes(5)
    assert plan.done_at == TWO + minutes(35)


def test_ticks_that_were_made_afterwards_say_nothing_of_the_pace() -> None:
    seen = [TWO + timedelta(seconds=10 * n) for n in range(8)]
    assert plan_queue(women(4), seen, THREE_MINUTES, TWO + minutes(5)).each == THREE_MINUTES


def test_a_clock_that_was_set_back_gives_a_sensible_plan() -> None:
    plan = plan_queue(women(2), [TWO], THREE_MINUTES, TWO - minutes(60), circle_at=TWO - minutes(90))
    assert plan.since is None
    assert plan.done_at == TWO - minutes(54)
    assert plan.in_time == 0


@given(afternoons(), st.integers(-60, 120).map(minutes))
def test_what_is_told_fits_together(
    afternoon: tuple[list[str], list[datetime], timedelta, datetime], circle: timedelta
) -> None:
    waiting, seen, each, now = afternoon
    plan = plan_queue(waiting, seen, each, now, circle_at=now + circle)
    assert plan.waiting == tuple(waiting)
    assert SHORTEST <= plan.each <= LONGEST_IN_CHECKS * each
    if not waiting:
        assert (plan.done_at, plan.circle_at, plan.in_time) == (None, None, 0)
        return
    assert plan.done_at is not None
    assert plan.circle_at is not None
    # Nobody takes less than no time, nor the first one more than a whole check.
    assert now + plan.each * (len(waiting) - 1) <= plan.done_at <= now + plan.each * len(waiting)
    assert plan.circle_at == max(now + circle, plan.done_at)
    assert plan.late == plan.circle_at - (now + circle)
    assert (plan.late == NO_TIME) == (plan.in_time == len(waiting))
    assert 0 <= plan.in_time <= len(waiting)
    # Of as many as are said to be in time the last one is, and one more is not.
    last_in_time = plan.done_at - plan.each * (len(waiting) - plan.in_time)
    assert plan.in_time == 0 or last_in_time <= now + circle
    assert plan.in_time == len(waiting) or last_in_time + plan.each > now + circle
    assert plan.since is None or NO_TIME <= now - plan.since <= LONGEST_IN_CHECKS * each


@settings(max_examples=FEW)
@given(afternoons())
def test_one_more_woman_is_one_check_later_and_an_appointment_of_her_own_one_sooner(
    afternoon: tuple[list[str], list[datetime], timedelta, datetime],
) -> None:
    waiting, seen, each, now = afternoon
    more = plan_queue([*waiting, "nog een"], seen, each, now)
    fewer = plan_queue(waiting, seen, each, now)
    assert more.done_at is not None
    if fewer.done_at is not None:
        assert more.done_at - fewer.done_at == fewer.each


@settings(max_examples=FEW)
@given(afternoons(), st.integers(1, 600))
def test_waiting_never_brings_the_end_nearer(
    afternoon: tuple[list[str], list[datetime], timedelta, datetime], seconds: int
) -> None:
    waiting, seen, each, now = afternoon
    sooner = plan_queue(waiting, seen, each, now)
    later = plan_queue(waiting, seen, each, now + timedelta(seconds=seconds))
    if sooner.done_at is not None and later.done_at is not None and sooner.since == later.since:
        assert sooner.done_at <= later.done_at


@settings(max_examples=FEW)
@given(afternoons())
def test_the_zone_of_a_moment_makes_no_difference(
    afternoon: tuple[list[str], list[datetime], timedelta, datetime],
) -> None:
    waiting, seen, each, now = afternoon
    zone = ZoneInfo("Europe/Amsterdam")
    here = plan_queue(waiting, [moment.astimezone(zone) for moment in seen], each, now.astimezone(zone))
    assert here == plan_queue(waiting, seen, each, now)


def test_minutes_are_typed_as_a_whole_number_from_one_to_fifteen() -> None:
    assert [check_minutes(text) for text in ("1", " 4 ", "15")] == [1, 4, 15]
    for text in ("", "0", "16", "3,5", "drie", "٣"):
        with pytest.raises(UnusableCheckMinutes):
            check_minutes(text)
