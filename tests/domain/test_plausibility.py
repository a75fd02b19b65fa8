"""What is asked about before it is stored: every pair has one outcome, and a weight is laid beside her last."""

from collections import Counter
from datetime import date, timedelta

import pytest

from facilitator_app.domain.plausibility import (
    Doubt,
    LastWeight,
    doubt_about_pressure,
    doubt_about_pulse,
    doubt_about_weight,
)
from facilitator_app.domain.readings import BloodPressure, Weight, parse_weight, pressure_from_fields
from facilitator_app.domain.refusals import UnreadableReading

TODAY = date(2026, 3, 12)


# Pressure

USUAL, ASKED, REFUSED = "usual", "asked", "refused"


def by_itself(mmhg: int, possible: range, usual: range) -> str:
    if mmhg in usual:
        return USUAL
    return ASKED if mmhg in possible else REFUSED


def expected(upper: int, lower: int) -> str:
    """The outcome by clinical.md §1.7, worked out apart: the worst of both axes and the difference."""
    difference = upper - lower
    between = REFUSED if difference <= 0 else ASKED if difference < 20 or difference > 100 else USUAL
    return max(
        by_itself(upper, range(60, 261), range(80, 180)),
        by_itself(lower, range(30, 181), range(45, 110)),
        between,
        key=(USUAL, ASKED, REFUSED).index,
    )


def outcome(upper: int, lower: int) -> str:
    try:
        pressure = pressure_from_fields(str(upper), str(lower))
    except UnreadableReading:
        return REFUSED
    # Two numbers are never taken for no pressure at all.
    assert pressure == BloodPressure(upper, lower)
    return ASKED if doubt_about_pressure(pressure) else USUAL


def test_every_pair_of_numbers_is_stored_asked_about_or_refused() -> None:
    counted: Counter[str] = Counter()
    for upper in range(301):
        for lower in range(301):
            found = outcome(upper, lower)
            assert found == expected(upper, lower), (upper, lower)
            counted[found] += 1
    assert counted.total() == 301 * 301
    assert set(counted) == {USUAL, ASKED, REFUSED}


@pytest.mark.parametrize(
    ("pressure", "doubt"),
    [
        ((118, 76), None),
        ((80, 45), None),
        ((179, 109), None),
        ((120, 100), None),
        ((120, 101), Doubt.PRESSURES_CLOSE),
        ((150, 50), None),
        ((151, 50), Doubt.PRESSURES_FAR),
        ((79, 45), Doubt.PRESSURE_UNUSUAL),
        ((180, 100), Doubt.PRESSURE_UNUSUAL),
        ((118, 44), Doubt.PRESSURE_UNUSUAL),
        ((140, 110), Doubt.PRESSURE_UNUSUAL),
        ((260, 180), Doubt.PRESSURE_UNUSUAL),
        ((60, 30), Doubt.PRESSURE_UNUSUAL),
        ((60, 59), Doubt.PRESSURES_CLOSE),
        ((260, 30), Doubt.PRESSURES_FAR),
    ],
)
def test_a_pressure_is_asked_about_from_the_first_number_outside(
    pressure: tuple[int, int], doubt: Doubt | None
) -> None:
    assert doubt_about_pressure(BloodPressure(*pressure)) is doubt


@pytest.mark.parametrize(
    ("per_minute", "doubt"),
    [(50, None), (130, None), (49, Doubt.PULSE_UNUSUAL), (131, Doubt.PULSE_UNUSUAL)],
)
def test_a_pulse_is_asked_about_from_the_first_number_outside(per_minute: int, doubt: Doubt | None) -> None:
    assert doubt_about_pulse(per_minute) is doubt


# Weight


def asked(typed: str, last: str = "", days: int = 28, systolic: int | None = None) -> Doubt | None:
    before = LastWeight(parse_weight(last), TODAY - timedelta(days=days)) if last else None
    return doubt_about_weight(parse_weight(typed), systolic=systolic, last=before, on=TODAY)


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("39,99", Doubt.WEIGHT_UNUSUAL),
        ("40", None),
        ("150", None),
        ("150,01", Doubt.WEIGHT_UNUSUAL),
        ("30", Doubt.WEIGHT_UNUSUAL),
        ("300", Doubt.WEIGHT_UNUSUAL),
    ],
)
def test_a_weight_is_asked_about_from_the_first_number_outside(typed: str, doubt: Doubt | None) -> None:
    assert asked(typed) is doubt


def test_the_same_number_as_the_pressure_is_asked_about() -> None:
    assert asked("118", systolic=118) is Doubt.WEIGHT_IS_SYSTOLIC
    assert asked("118,0", systolic=118) is Doubt.WEIGHT_IS_SYSTOLIC
    assert asked("118,1", systolic=118) is None
    assert asked("118", systolic=119) is None
    assert asked("118", systolic=None) is None


@pytest.mark.parametrize(
    ("days", "kilos"),
    [(0, 5), (7, 5), (35, 5), (41, 5), (42, 6), (48, 6), (49, 7), (70, 10), (280, 40), (-3, 5)],
)
def test_her_own_last_weight_is_far_from_five_kilos_and_a_kilo_more_for_each_further_week(
    days: int, kilos: int
) -> None:
    for sign in (1, -1):
        far, near = 100_000 + sign * kilos * 1000, 100_000 + sign * (kilos * 1000 - 10)
        last = LastWeight(Weight(100_000), TODAY - timedelta(days=days))
        assert last.is_far_from(far, TODAY)
        assert not last.is_far_from(near, TODAY)


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("164,5", Doubt.POUNDS),
        ("47,6", Doubt.DIGITS),
        ("81,2", Doubt.WEIGHT_FAR_FROM_LAST),
        ("76,4", None),
        ("74,6", None),
    ],
)
def test_clinical_examples_beside_72_9(typed: str, doubt: Doubt | None) -> None:
    assert asked(typed, last="72,9") is doubt


def test_whether_a_weight_is_hers_is_asked_before_anything_else() -> None:
    assert asked("118", last="68,4", systolic=118) is Doubt.WEIGHT_FAR_FROM_LAST
    assert asked("151", last="138", systolic=118) is Doubt.WEIGHT_FAR_FROM_LAST


def test_a_weight_that_is_unusual_but_hers_is_asked_about_all_the_same() -> None:
    assert asked("151", last="150,5") is Doubt.WEIGHT_UNUSUAL


def test_pounds_are_never_taken_for_kilos_when_she_has_a_last_weight() -> None:
    for tenths in range(400, 1300):
        pounds = Weight(round(tenths * 100 / 0.45359237 / 100) * 100)
        for days in (0, 35, 140, 280):
            last = LastWeight(Weight(tenths * 100), TODAY - timedelta(days=days))
            assert doubt_about_weight(pounds, systolic=None, last=last, on=TODAY) is not None
