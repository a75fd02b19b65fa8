"""What stands on the Lijstje for one woman, and what takes it off."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.limits import NO_LIMITS, PracticeLimits
from facilitator_app.domain.little_list import (
    CHOICES,
    HerSession,
    Line,
    LineKind,
    ListEntry,
    Outcome,
    Result,
    lines_of,
)
from facilitator_app.domain.readings import BloodPressure, Reading, Weight
from facilitator_app.domain.sessions import Attendance, Field, Seat

AT = datetime(2026, 3, 12, 13, tzinfo=UTC)
SEAT = Seat("stoel", "sessie", "amina", Attendance.PRESENT, AT)
EVERYTHING = frozenset(Field)
LIMITS = PracticeLimits(140, 90, 160, 110, 10).signed("Joke", date(2026, 3, 1))
SECOND, LOOK = LineKind.SECOND, LineKind.LOOK


def pressure(text: str, minutes: int = 0, **more: Any) -> Reading:
    systolic, diastolic = map(int, text.split("/"))
    taken_at = AT + timedelta(minutes=minutes)
    id = more.pop("id", f"{text}@{minutes}")
    return Reading(id, "stoel", BloodPressure(systolic, diastolic), taken_at, taken_at, "joke", **more)


def her(*readings: Reading, **more: Any) -> HerSession:
    return HerSession(**{"seat": SEAT, "wanted": EVERYTHING, "filled": EVERYTHING, "readings": readings} | more)


def outcome(line: Line, result: Result = Result.DISCUSSED, session: str = "sessie", **more: Any) -> Outcome:
    id = more.pop("id", f"over {line.id}")
    return Outcome(id, session, "amina", line.kind, line.about, result, AT, "joke", line.text, **more)


def kinds(known: HerSession, limits: PracticeLimits = LIMITS) -> list[LineKind]:
    return [line.kind for line in lines_of(known, limits)]


def test_whoever_is_here_and_not_measured_stands_on_it_once() -> None:
    assert kinds(her(filled=frozenset())) == [LineKind.MEASURE]
    assert kinds(her(filled=EVERYTHING - {Field.WEIGHT})) == [LineKind.WEIGH]
    assert kinds(her(filled=frozenset({Field.WEIGHT}))) == [LineKind.MEASURE]
    assert kinds(her()) == []


@pytest.mark.parametrize("attendance", [state for state in Attendance if not state.came])
def test_nobody_who_is_not_here_is_waited_for(attendance: Attendance) -> None:
    assert kinds(her(seat=replace(SEAT, attendance=attendance), filled=frozenset())) == []


def test_where_nobody_measures_nothing_is_missing() -> None:
    assert kinds(her(wanted=frozenset(), filled=frozenset())) == []


def test_without_limits_no_pressure_puts_her_on_it() -> None:
    assert kinds(her(pressure("190/120"), pressure("190/120", 10)), NO_LIMITS) == []
    assert kinds(her(pressure("190/120")), LIMITS.unsigned()) == []


def test_at_the_limit_counts_and_the_second_measurement_has_its_time() -> None:
    (line,) = lines_of(her(pressure("140/70", 5)), LIMITS)
    assert (line.kind, line.due_at, line.now) == (SECOND, AT + timedelta(minutes=15), False)
    (line,) = lines_of(her(pressure("139/90", 5)), replace(LIMITS, repeat_minutes=None))
    assert (line.kind, line.due_at) == (SECOND, None)
    assert kinds(her(pressure("139/89"))) == []


def test_a_pressure_to_look_at_now_is_not_only_measured_again() -> None:
    second, look = lines_of(her(pressure("160/70")), LIMITS)
    assert (second.kind, second.now) == (SECOND, False)
    assert (look.kind, look.now) == (LOOK, True)


def test_a_practice_that_only_typed_a_limit_for_now_did_not_ask_for_a_second_measurement() -> None:
    only_now = replace(LIMITS, repeat_systolic=None, repeat_diastolic=None)
    assert kinds(her(pressure("160/70")), only_now) == [LOOK]
    assert kinds(her(pressure("150/70")), only_now) == []


# Pairs that a published table or program says nothing about (peers.md §6), and their like.
@pytest.mark.parametrize(
    ("first", "second", "expected", "now"),
    [
        ("165/115", "155/105", [LOOK], True),
        ("145/85", "135/92", [LOOK], False),
        ("200/120", "118/76", [LOOK], True),
        ("145/95", "128/82", [], False),
        ("145/95", "139/89", [], False),
        ("145/95", "140/82", [LOOK], False),
        ("118/76", "172/114", [LOOK], True),
        ("118/76", "118/76", [], False),
    ],
)
def test_both_measurements_decide_together(first: str, second: str, expected: list[LineKind], now: bool) -> None:
    lines = lines_of(her(pressure(first), pressure(second, 10)), LIMITS)
    assert [line.kind for line in lines] == expected
    assert any(line.now for line in lines) is now


PAIRS = st.builds(
    lambda low, more: f"{low + more}/{low}", low=st.integers(30, 180), more=st.integers(1, 80)
).filter(lambda text: 60 <= int(text.split("/")[0]) <= 260)


@given(PAIRS, PAIRS)
def test_no_pair_at_or_above_a_limit_goes_unnoticed(first: str, second: str) -> None:
    """Taken once, a line at a limit; taken twice, unless the second is below and none was to look at now."""
    once, twice = pressure(first), pressure(second, 10)
    levels = [int(LIMITS.in_force.outside(p.value)) for p in (once, twice)]  # type: ignore[arg-type]
    assert bool(lines_of(her(once), LIMITS)) is (levels[0] >= 1)
    lines = lines_of(her(once, twice), LIMITS)
    assert bool(lines) is (max(levels) == 2 or levels[1] >= 1)
    assert any(line.now for line in lines) is (max(levels) == 2)


def test_a_corrected_pressure_is_looked_at_anew() -> None:
    wrong = pressure("172/114", id="eerst")
    right = pressure("127/81", 1, replaces="eerst")
    assert kinds(her(wrong, right)) == []
    second, look = lines_of(her(wrong), LIMITS)
    settled = (outcome(second), outcome(look))
    worse = pressure("181/114", 1, replaces="eerst")
    assert kinds(her(wrong, outcomes=settled)) == []
    assert kinds(her(wrong, worse, outcomes=settled)) == [SECOND, LOOK]


def test_a_line_that_was_settled_is_gone_until_something_new_is_measured() -> None:
    first = pressure("165/115")
    second, look = lines_of(her(first), LIMITS)
    assert kinds(her(first, outcomes=[outcome(look)])) == [SECOND]
    discussed = [outcome(second), outcome(look)]
    assert kinds(her(first, outcomes=discussed)) == []
    assert kinds(her(first, pressure("150/95", 10), outcomes=discussed)) == [LOOK]
    assert kinds(her(first, pressure("130/80", 10), outcomes=discussed)) == []


def test_a_line_left_open_at_closing_stays_on_it_when_the_session_is_opened_again() -> None:
    _, look = lines_of(her(pressure("165/115")), LIMITS)
    left = outcome(look, Result.LEFT_OPEN, note="belt vanavond")
    assert LOOK in kinds(her(pressure("165/115"), outcomes=[left]))
    assert LOOK not in kinds(her(pressure("165/115"), outcomes=[left, outcome(look, id="later")]))


def entry(kind: LineKind, text: str = "", after: str = "", session: str = "sessie") -> ListEntry:
    return ListEntry("regel", session, "amina", kind, AT, "joke", text, after)


def test_a_second_measurement_that_was_asked_for_needs_no_limit() -> None:
    first = pressure("118/76", id="eerst")
    (line,) = lines_of(her(first, entries=[entry(SECOND, after="eerst")]), NO_LIMITS)
    assert (line.kind, line.due_at) == (SECOND, None)
    (line,) = lines_of(her(first, entries=[entry(SECOND, after="eerst")]), LIMITS)
    assert line.due_at == AT + timedelta(minutes=10)
    assert kinds(her(first, pressure("120/76", 10), entries=[entry(SECOND, after="eerst")])) == []


def test_it_waits_for_a_measurement_beside_the_first_and_not_for_a_correction_of_it() -> None:
    asked = entry(SECOND, after="eerst")
    first, corrected = pressure("181/76", id="eerst"), pressure("118/76", 1, replaces="eerst")
    assert kinds(her(first, corrected, entries=[asked])) == [SECOND]
    assert kinds(her(first, corrected, pressure("119/76", 9), entries=[asked])) == []


def test_asked_for_before_anything_was_measured_it_waits_for_two() -> None:
    asked = entry(SECOND)
    assert kinds(her(pressure("118/76"), entries=[asked])) == [SECOND]
    assert kinds(her(pressure("118/76"), pressure("119/76", 10), entries=[asked])) == []


def test_at_a_limit_and_asked_for_is_one_line() -> None:
    assert kinds(her(pressure("145/95", id="eerst"), entries=[entry(SECOND, after="eerst")])) == [SECOND]


def test_a_question_is_carried_until_it_is_settled() -> None:
    question = entry(LineKind.QUESTION, "verlof", session="vorige")
    (line,) = lines_of(her(entries=[question]), NO_LIMITS)
    assert (line.text, line.from_before) == ("verlof", True)
    assert kinds(her(entries=[question], outcomes=[outcome(line)])) == []
    assert kinds(her(entries=[entry(SECOND, session="vorige")])) == []


@pytest.mark.parametrize("result", CHOICES)
def test_only_what_is_left_for_next_time_comes_back(result: Result) -> None:
    _, look = lines_of(her(pressure("165/115")), LIMITS)
    left = outcome(look, result, "vorige", note="oedeem")
    lines = lines_of(her(outcomes=[left]), LIMITS)
    if result is not Result.NEXT_TIME:
        assert lines == []
        return
    (line,) = lines
    assert (line.kind, line.text, line.from_before, line.now) == (LOOK, "oedeem", True, False)
    again = outcome(line, Result.NEXT_TIME, id="nog eens")
    assert lines_of(her(outcomes=[left, again]), LIMITS) == []
    later = replace(SEAT, id="stoel-5", session_id="volgende")
    assert [line.about for line in lines_of(her(seat=later, outcomes=[left, again]), LIMITS)] == ["nog eens"]


def test_what_was_open_when_an_earlier_session_closed_comes_back_once() -> None:
    _, look = lines_of(her(pressure("165/115")), LIMITS)
    left = outcome(look, Result.LEFT_OPEN, "vorige", note="naar huis")
    settled = outcome(look, Result.REFERRING, "vorige", id="toch gebeld")
    assert kinds(her(outcomes=[left])) == [LOOK]
    assert kinds(her(outcomes=[left, settled])) == []


def test_a_look_that_was_left_waits_until_she_comes_and_a_call_does_not() -> None:
    away = replace(SEAT, attendance=Attendance.EXCUSED)
    look = Line("s", "amina", LOOK, "r1")
    call = Line("s", "amina", LineKind.CALL, "regel", "uitslag")
    left = [outcome(line, Result.NEXT_TIME, "vorige") for line in (look, call)]
    assert kinds(her(seat=away, outcomes=left)) == [LineKind.CALL]
    assert kinds(her(outcomes=left)) == [LOOK, LineKind.CALL]


def test_a_reading_that_nobody_doubted_when_it_was_typed_is_looked_at_together() -> None:
    odd = pressure("98/50", id="raar")
    weight = Reading("zwaar", "stoel", Weight(120_000), AT, AT, "joke")
    both = her(odd, weight, doubted=frozenset({"raar", "zwaar"}))
    lines = lines_of(both, NO_LIMITS)
    assert [(line.kind, line.about, line.now) for line in lines] == [(LOOK, "raar", False), (LOOK, "zwaar", False)]
    assert lines_of(replace(both, outcomes=[outcome(line) for line in lines]), NO_LIMITS) == []


def test_who_settled_that_nothing_is_measured_does_not_hear_of_the_scale_afterwards() -> None:
    (line,) = lines_of(her(filled=frozenset()), LIMITS)
    settled = [outcome(line, Result.NOT_NEEDED)]
    assert kinds(her(filled=frozenset(), outcomes=settled)) == []
    assert kinds(her(filled=EVERYTHING - {Field.WEIGHT}, outcomes=settled)) == []


def test_a_line_keeps_its_id_whatever_else_changes() -> None:
    (line,) = lines_of(her(pressure("145/95", id="r")), LIMITS)
    assert line.id == "second/r"
    assert line.asks_to_measure
    assert not Line("s", "a", LineKind.CALL, "x").asks_to_measure


def agreed(kind: FollowUpKind = FollowUpKind.TASK, **more: Any) -> FollowUp:
    return FollowUp(**{"id": "f", "participant_id": "amina", "session_id": "vorige", "kind": kind} | more)


def test_what_was_agreed_before_is_a_line_with_who_does_it_until_it_is_done() -> None:
    (line,) = lines_of(her(agreed=[agreed(text="Hb-formulier", owner="Joke")]), LIMITS)
    assert (line.kind, line.about, line.text) == (LineKind.AGREED, "f", "Hb-formulier · Joke")
    assert (line.from_before, line.asks_to_measure) == (True, False)
    assert kinds(her(agreed=[agreed(FollowUpKind.VISIT)])) == [LineKind.OWN_VISIT]
    assert kinds(her(agreed=[agreed(done_on=date(2026, 3, 5)), agreed(FollowUpKind.CATCH_UP)])) == []


def test_what_was_said_of_it_counts_for_that_session_alone() -> None:
    """Left for another time it is the same line again, and no second one."""
    line = Line("stoel", "amina", LineKind.AGREED, "f")
    known = {"agreed": [agreed(text="Hb-formulier")]}
    assert kinds(her(**known, outcomes=[outcome(line, Result.NEXT_TIME, "vorige")])) == [LineKind.AGREED]
    assert kinds(her(**known, outcomes=[outcome(line, Result.NEXT_TIME)])) == []
