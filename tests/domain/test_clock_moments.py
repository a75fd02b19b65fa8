"""Time goes on: through midnight, both clock changes, sleep, and a clock that is set back."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock
from tests.domain.afternoons import after_restart, answers, at, minutes, programme, running, with_guest

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
VERBS = ("start", "pause", "resume", "next", "skip", "back")


def test_session_runs_through_midnight() -> None:
    evening = datetime(2026, 3, 12, 23, 50, tzinfo=AMSTERDAM)
    clock = programme(30, 20)
    clock.start(evening)
    after = datetime(2026, 3, 13, 0, 5, tzinfo=AMSTERDAM)
    assert clock.remaining(after) == minutes(15)
    assert clock.expected_finish(after) == datetime(2026, 3, 13, 0, 40, tzinfo=AMSTERDAM)


def test_spring_night_lets_no_hour_go_by() -> None:
    clock = programme(30, 20)
    clock.start(datetime(2026, 3, 29, 1, 45, tzinfo=AMSTERDAM))
    twenty_minutes_later = datetime(2026, 3, 29, 3, 5, tzinfo=AMSTERDAM)
    assert clock.remaining(twenty_minutes_later) == minutes(10)
    assert clock.block_finish(twenty_minutes_later) == datetime(2026, 3, 29, 1, 15, tzinfo=UTC)
    assert clock.expected_finish(twenty_minutes_later) == datetime(2026, 3, 29, 1, 35, tzinfo=UTC)


def test_autumn_night_has_no_hour_twice() -> None:
    clock = programme(30, 20)
    clock.start(datetime(2026, 10, 25, 2, 45, tzinfo=AMSTERDAM))
    twenty_minutes_later = datetime(2026, 10, 25, 2, 5, tzinfo=AMSTERDAM, fold=1)
    assert clock.remaining(twenty_minutes_later) == minutes(10)
    assert clock.block_finish(twenty_minutes_later) == datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    assert clock.timetable(twenty_minutes_later)[0].spent == minutes(20)


def test_lock_in_the_autumn_night_is_one_of_the_two_hours() -> None:
    lock = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=1)
    clock = AgendaClock([Block("Begin", 10), Block("Gast", 15, locked_start=lock)])
    clock.start(datetime(2026, 10, 25, 2, 20, tzinfo=AMSTERDAM))
    assert clock.timetable(datetime(2026, 10, 25, 0, 20, tzinfo=UTC))[1].begins == datetime(
        2026, 10, 25, 1, 30, tzinfo=UTC
    )


@pytest.mark.parametrize("asleep", [1, 37, 600])
def test_computer_that_slept_counts_the_sleep(asleep: int) -> None:
    clock = running(10, 20)
    assert clock.remaining(at(4)) == minutes(6)
    assert clock.remaining(at(4 + asleep)) == minutes(6 - asleep)


# Noon in winter and summer, an evening, and the hours before both clock changes.
BEGINNINGS = (
    datetime(2026, 1, 15, 14, tzinfo=AMSTERDAM),
    datetime(2026, 7, 9, 23, 30, tzinfo=AMSTERDAM),
    datetime(2026, 3, 29, 1, 50, tzinfo=AMSTERDAM),
    datetime(2026, 10, 25, 2, 50, tzinfo=AMSTERDAM),
    datetime(2026, 10, 25, 2, 10, tzinfo=AMSTERDAM, fold=1),
)


@given(
    beginning=st.sampled_from(BEGINNINGS),
    lengths=st.lists(st.integers(1, 60), min_size=1, max_size=5),
    block=st.integers(0, 4),
    awake=st.integers(0, 4 * 3600),
    asleep=st.integers(60, 600 * 60),
    paused=st.booleans(),
    power_went=st.booleans(),
)
def test_after_any_sleep_at_any_moment_what_remains_is_right_to_the_second(
    beginning: datetime,
    lengths: list[int],
    block: int,
    awake: int,
    asleep: int,
    paused: bool,
    power_went: bool,
) -> None:
    clock, now = programme(*lengths), beginning.astimezone(UTC)
    clock.start(now.astimezone(AMSTERDAM))
    for _ in range(min(block, len(lengths) - 1)):
        now += timedelta(seconds=awake)
        clock.next(now.astimezone(AMSTERDAM))
    now += timedelta(seconds=awake)
    if paused:
        clock.pause(now.astimezone(AMSTERDAM))
    before = clock.remaining(now.astimezone(AMSTERDAM))
    assert before == timedelta(minutes=lengths[min(block, len(lengths) - 1)], seconds=-awake)
    if power_went:
        clock = after_restart(clock)
    woken = now + timedelta(seconds=asleep)
    assert clock.remaining(woken.astimezone(AMSTERDAM)) == before - timedelta(seconds=0 if paused else asleep)
    assert clock.block_finish(woken) - clock.remaining(woken) == woken


def test_sleep_during_a_pause_costs_nothing() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    assert clock.remaining(at(500)) == minutes(6)


def test_clock_set_back_moves_every_stored_moment() -> None:
    clock = running(10, 20)
    clock.next(at(12))
    before = [(slot.begins, slot.ends, slot.spent) for slot in clock.timetable(at(20))]
    hour = minutes(60)
    after = [(slot.begins, slot.ends, slot.spent) for slot in clock.timetable(at(20) - hour)]
    assert after == [(begins - hour, ends - hour, spent) for begins, ends, spent in before if begins and ends]
    assert clock.remaining(at(21) - hour) == minutes(11)
    assert clock.ahead(at(21) - hour) == minutes(-2)


@pytest.mark.parametrize("verb", VERBS)
def test_verb_may_be_the_first_to_see_a_clock_set_back(verb: str) -> None:
    clock, untouched = running(10, 20), running(10, 20)
    clock.timetable(at(4))
    getattr(clock, verb)(at(4) - minutes(60))
    getattr(untouched, verb)(at(4))
    spent = [slot.spent for slot in untouched.timetable(at(5))]
    assert [slot.spent for slot in clock.timetable(at(5) - minutes(60))] == spent


def test_clock_set_back_after_the_end_moves_the_end() -> None:
    clock = running(10)
    clock.next(at(10))
    clock.timetable(at(20))
    assert clock.expected_finish(at(15)) == at(5)


def test_clock_set_back_during_a_wait_leaves_the_lock_on_the_wall() -> None:
    clock = with_guest()
    clock.next(at(8))
    clock.timetable(at(20))
    assert clock.timetable(at(10))[1].begins == at(30)
    assert clock.remaining(at(10)) == minutes(35)


def test_clock_set_back_before_a_lock_that_has_passed_keeps_the_block_running() -> None:
    clock = with_guest()
    clock.next(at(31))
    clock.timetable(at(33))
    assert clock.remaining(at(3)) == minutes(13)


def test_moment_in_any_zone_is_the_same_moment() -> None:
    clock = running(10, 20)
    assert clock.remaining(at(4).astimezone(AMSTERDAM)) == minutes(6)
    assert clock.remaining(at(4)) == minutes(6)


@pytest.mark.parametrize("ask", [*VERBS, "remaining", "block_finish", "expected_finish", "ahead", "timetable"])
def test_moment_without_a_zone_is_refused_and_changes_nothing(ask: str) -> None:
    clock = running(10, 20)
    with pytest.raises(ValueError, match="time zone"):
        getattr(clock, ask)(at(4).replace(tzinfo=None))
    assert answers(clock, at(5)) == answers(running(10, 20), at(5))


def test_jump_and_planned_start_without_a_zone_are_refused() -> None:
    clock = programme(10, 20)
    with pytest.raises(ValueError, match="time zone"):
        clock.jump(1, at(4).replace(tzinfo=None))
    with pytest.raises(ValueError, match="time zone"):
        clock.start(at(4), planned=at(0).replace(tzinfo=None))
    assert not clock.started
