"""The practice's own limits: at or above counts, the worse number wins, and nothing is a limit by itself."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from facilitator_app.domain.limits import Level, Limits, PracticeLimits
from facilitator_app.domain.readings import BloodPressure, parse_blood_pressure
from facilitator_app.domain.refusals import LimitProblem, UnreadableReading, UnusableLimits
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


# As the practice types them


def typed(repeat: str = "/", now: str = "/", minutes: str = "") -> PracticeLimits:
    upper, _, lower = repeat.partition("/")
    now_upper, _, now_lower = now.partition("/")
    return PracticeLimits.typed(
        {
            "repeat_systolic": upper,
            "repeat_diastolic": lower,
            "now_systolic": now_upper,
            "now_diastolic": now_lower,
            "repeat_minutes": minutes,
        }
    )


@pytest.mark.parametrize(
    ("limits", "numbers"),
    [
        (typed("140/90", "160/110"), (140, 90, 160, 110)),
        (typed(" 140 / 90 "), (140, 90, None, None)),
        (typed("/95", "/110"), (None, 95, None, 110)),
        (typed("140/90", "140/90"), (140, 90, 140, 90)),
        (typed("260/180", "260/180"), (260, 180, 260, 180)),
        (typed("60/30"), (60, 30, None, None)),
        (typed(), (None, None, None, None)),
    ],
)
def test_limits_are_whole_numbers_and_each_may_be_left_out(
    limits: PracticeLimits, numbers: tuple[int | None, ...]
) -> None:
    assert limits.numbers == numbers
    assert not limits.confirmed
    assert limits.empty is (numbers == (None,) * 4)


def test_minutes_may_be_typed_with_them_or_not() -> None:
    assert typed("140/90", minutes="10").repeat_minutes == 10
    assert PracticeLimits.typed({"repeat_systolic": "140"}).repeat_minutes is None


@pytest.mark.parametrize(
    ("repeat", "now", "minutes", "problem", "field"),
    [
        ("90/140", "/", "", LimitProblem.UPPER_NOT_ABOVE_LOWER, "repeat_systolic"),
        ("90/90", "/", "", LimitProblem.UPPER_NOT_ABOVE_LOWER, "repeat_systolic"),
        ("/", "110/160", "", LimitProblem.UPPER_NOT_ABOVE_LOWER, "now_systolic"),
        ("140/90", "139/110", "", LimitProblem.NOW_BELOW_REPEAT, "now_systolic"),
        ("140/90", "160/89", "", LimitProblem.NOW_BELOW_REPEAT, "now_diastolic"),
        ("hoog/90", "/", "", LimitProblem.NOT_A_NUMBER, "repeat_systolic"),
        ("140,5/90", "/", "", LimitProblem.NOT_A_NUMBER, "repeat_systolic"),
        ("140/-90", "/", "", LimitProblem.NOT_A_NUMBER, "repeat_diastolic"),
        ("١٤٠/90", "/", "", LimitProblem.NOT_A_NUMBER, "repeat_systolic"),
        ("1400/90", "/", "", LimitProblem.NOT_A_NUMBER, "repeat_systolic"),
        ("59/30", "/", "", LimitProblem.SYSTOLIC_OUT_OF_RANGE, "repeat_systolic"),
        ("/", "261/", "", LimitProblem.SYSTOLIC_OUT_OF_RANGE, "now_systolic"),
        ("140/29", "/", "", LimitProblem.DIASTOLIC_OUT_OF_RANGE, "repeat_diastolic"),
        ("/", "/181", "", LimitProblem.DIASTOLIC_OUT_OF_RANGE, "now_diastolic"),
        ("140/90", "/", "0", LimitProblem.MINUTES_OUT_OF_RANGE, "repeat_minutes"),
        ("140/90", "/", "61", LimitProblem.MINUTES_OUT_OF_RANGE, "repeat_minutes"),
    ],
)
def test_what_cannot_be_a_limit_is_refused_and_placed(
    repeat: str, now: str, minutes: str, problem: LimitProblem, field: str
) -> None:
    with pytest.raises(UnusableLimits) as caught:
        typed(repeat, now, minutes)
    assert (caught.value.problem, caught.value.field) == (problem, field)


def test_limits_count_once_signed_and_no_more_once_unsigned() -> None:
    limits = typed("140/90", "160/110").signed("Joke", date(2026, 3, 12))
    assert limits.in_force == USUAL
    assert limits.unsigned().in_force == Limits()
    assert limits.unsigned().numbers == limits.numbers


def test_the_log_can_tell_limits_in_a_word() -> None:
    assert str(typed("140/90", "160/", "10")) == "140/90, 160/–, 10 min"
    assert str(PracticeLimits()) == "–/–, –/–"


@pytest.mark.parametrize(
    ("limits", "first"),
    [
        (USUAL, (90, 140)),
        (Limits(), ()),
        (Limits(repeat_systolic=140), (140,)),
        (Limits(now_systolic=160, now_diastolic=110), (110, 160)),
        (Limits(repeat_diastolic=90, now_systolic=160), (90, 160)),
    ],
)
def test_a_graph_has_a_line_at_the_limit_that_is_reached_first(limits: Limits, first: tuple[int, ...]) -> None:
    assert limits.first == first
