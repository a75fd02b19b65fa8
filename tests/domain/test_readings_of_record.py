"""Which of several readings counts for a session, and what stands beside it; and how a pulse is read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facilitator_app.domain.readings import (
    BloodPressure,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    parse_pulse,
    pressure_beside,
    pressure_of_record,
)
from facilitator_app.domain.refusals import ImpossiblePulse

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


def reading(id: str, value: BloodPressure | Weight, minutes: int = 0) -> Reading:
    at = NOON + timedelta(minutes=minutes)
    return Reading(id, "seat", value, at, at, "joke")


def by_midwife(id: str, value: BloodPressure | Weight, minutes: int = 0) -> Reading:
    return replace(reading(id, value, minutes), measured_by=MeasuredBy.MIDWIFE)


def test_what_the_midwife_measured_stands_beside_whatever_came_last() -> None:
    hers, own = by_midwife("m", BloodPressure(118, 76), 20), reading("a", BloodPressure(128, 82))
    for readings in ([own, hers], [hers, own]):
        assert (pressure_of_record(readings), pressure_beside(readings)) == (own.value, hers.value)
    later = by_midwife("n", BloodPressure(116, 74), 30)
    assert pressure_beside([own, hers, later]) == later.value


def test_where_nothing_else_was_measured_the_midwifes_counts_and_stands_beside_nothing() -> None:
    readings = [by_midwife("m", BloodPressure(118, 76)), by_midwife("n", BloodPressure(116, 74), 5)]
    assert (pressure_of_record(readings), pressure_beside(readings)) == (BloodPressure(116, 74), None)
    assert (pressure_of_record([]), pressure_beside([])) == (None, None)


def test_what_a_moved_reading_had_replaced_does_not_count_again() -> None:
    first = reading("a", BloodPressure(181, 76))
    moved = replace(reading("b", BloodPressure(118, 76), 1), replaces="a", withdrawn=True, moved_away=True)
    assert counting([first, moved], BloodPressure) == []
    assert counting([first, replace(moved, moved_away=False)], BloodPressure) == [first]


@pytest.mark.parametrize(("text", "pulse"), [("", None), (" ", None), ("35", 35), (" 72 ", 72), ("220", 220)])
def test_a_pulse_is_read_or_was_not_measured(text: str, pulse: int | None) -> None:
    assert parse_pulse(text) == pulse


@pytest.mark.parametrize("text", ["34", "221", "072", "7", "72,0", "-72", "1e2", "\u0667\u0662", "9" * 50])
def test_another_pulse_is_refused(text: str) -> None:
    with pytest.raises(ImpossiblePulse):
        parse_pulse(text)
