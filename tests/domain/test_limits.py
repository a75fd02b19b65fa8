"""The practice's own limits: at or above counts, the worse number wins, and nothing is a limit by itself."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from facilitator_app.domain.limits import Level, Limits, PracticeLimits
from facilitator_app.domain.readings import BloodPressure, parse_blood_pressure
from facilitator_app.domain.refusals import UnreadableReading
from tests.data import rows_of

NONE, REPEAT, NOW = Level.NONE, Level.REPEAT, Level.NOW
USUAL = Limits(140, 90, 160, 110)


@pytest.mark.parametrize(
    ("pressure", "level"),
    [
        ("118/76", NONE),
        ("142/88", REPEAT),
        ("134/84", NONE),
        ("141/86", REPEAT),
        ("139/90", REPEAT),
        ("139/89", NONE),
        ("162/100", NOW),
        ("150/110", NOW),
        ("139/80", NONE),
        ("140/80", REPEAT),
        ("160/60", NOW),
        ("159/109", REPEAT),
    ],
)
def test_level_of_a_reading(pressure: str, level: Level) -> None:
    assert USUAL.outside(parse_blood_pressure(pressure)) is level


def pair(row: dict[str, str]) -> str:
    return f"{row['systolic']}/{row['diastolic']}"


@pytest.mark.parametrize("row", rows_of("bp_boundary_cases.csv"), ids=pair)
def test_boundary_case_asks_for_a_repeat_as_who_does_or_cannot_be_stored(row: dict[str, str]) -> None:
    systolic, diastolic = int(row["systolic"]), int(row["diastolic"])
    if not (60 <= systolic <= 260 and 30 <= diastolic <= 180 and diastolic < systolic):
        with pytest.raises(UnreadableReading):
            BloodPressure(systolic, diastolic)
        return
    repeat = Limits(140, 90, None, None).outside(BloodPressure(systolic, diastolic))
    assert repeat is (REPEAT if row["who_dt04_repeat_needed"] == "yes" else NONE)


def test_most_boundary_cases_can_be_stored() -> None:
    """So that the test above does not pass because everything is refused."""
    cases = rows_of("bp_boundary_cases.csv")
    stored = [row for row in cases if row["valid_who_app"] == row["valid_bp_monitor_fl"] == "VALID"]
    assert len(cases) == 40
    assert len(stored) == 24


@pytest.mark.parametrize("row", rows_of("who_anc_testcases_bp.csv"), ids=lambda row: row["case"])
def test_pressures_of_whos_test_cases_can_be_stored_and_lie_where_who_says(row: dict[str, str]) -> None:
    pressure = parse_blood_pressure(pair(row))
    assert str(pressure) == pair(row)
    if row["who_says_raised"]:
        raised = Limits(140, 90, None, None).outside(pressure) is REPEAT
        assert raised is (row["who_says_raised"] == "Yes")
    if row["repeat_systolic"]:
        repeated = f"{row['repeat_systolic']}/{row['repeat_diastolic']}"
        assert str(parse_blood_pressure(repeated)) == repeated


def test_no_limit_is_set_until_the_practice_sets_one() -> None:
    assert Limits().outside(BloodPressure(260, 180)) is NONE


@pytest.mark.parametrize(
    ("limits", "level"),
    [
        (Limits(repeat_systolic=140), REPEAT),
        (Limits(repeat_diastolic=90), REPEAT),
        (Limits(now_systolic=140), NOW),
        (Limits(now_diastolic=90), NOW),
        (Limits(repeat_systolic=141), NONE),
        (Limits(now_diastolic=91), NONE),
    ],
)
def test_each_limit_may_stand_alone(limits: Limits, level: Level) -> None:
    assert limits.outside(BloodPressure(140, 90)) is level


def test_the_worse_number_wins() -> None:
    one_number = {100: NONE, 139: NONE, 140: REPEAT, 159: REPEAT, 160: NOW, 200: NOW}
    other = {50: NONE, 89: NONE, 90: REPEAT, 99: REPEAT}
    for (systolic, of_upper), (diastolic, of_lower) in product(one_number.items(), other.items()):
        assert USUAL.outside(BloodPressure(systolic, diastolic)) is max(of_upper, of_lower)


def test_typed_limits_are_off_until_somebody_put_her_name_and_a_day_to_them() -> None:
    typed = PracticeLimits(140, 90, 160, 110, 10)
    assert typed.in_force == Limits()
    assert replace(typed, confirmed_by="Joke").in_force == Limits()
    confirmed = replace(typed, confirmed_by="Joke", confirmed_on=date(2026, 3, 12))
    assert confirmed.in_force == Limits(140, 90, 160, 110)
