"""Weeks and days, counted as clinical practice counts them (tables worked out by hand beforehand)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.gestation import GestationalAge, due_date_from_last_period, gestational_age

DUE = date(2026, 12, 7)


@pytest.mark.parametrize(
    ("first_day", "due_date", "weekday"),
    [
        ("2026-03-02", "2026-12-07", "Mon"),
        ("2025-05-27", "2026-03-03", "Tue"),
        ("2025-05-31", "2026-03-07", "Sat"),
        ("2026-01-01", "2026-10-08", "Thu"),
        ("2025-12-31", "2026-10-07", "Wed"),
        ("2023-05-26", "2024-03-01", "Fri"),  # across 29 February
        ("2027-05-24", "2028-02-28", "Mon"),
    ],
)
def test_the_due_date_lies_280_days_after_the_last_period(first_day: str, due_date: str, weekday: str) -> None:
    found = due_date_from_last_period(date.fromisoformat(first_day))
    assert (found.isoformat(), f"{found:%a}") == (due_date, weekday)


@pytest.mark.parametrize(("first_day", "naegele"), [("2026-03-02", "2026-12-09"), ("2027-05-24", "2028-03-02")])
def test_the_due_date_is_not_naegeles(first_day: str, naegele: str) -> None:
    assert due_date_from_last_period(date.fromisoformat(first_day)) != date.fromisoformat(naegele)


@pytest.mark.parametrize(
    ("on", "age"),
    [
        ("2026-03-02", "0+0"),
        ("2026-06-22", "16+0"),
        ("2026-09-13", "27+6"),
        ("2026-09-14", "28+0"),
        ("2026-09-20", "28+6"),
        ("2026-10-25", "33+6"),  # the day on which the clock is changed
        ("2026-10-26", "34+0"),
        ("2026-11-16", "37+0"),
        ("2026-12-06", "39+6"),
        ("2026-12-07", "40+0"),
        ("2026-12-08", "40+1"),
        ("2026-12-14", "41+0"),
        ("2026-12-21", "42+0"),
        ("2026-12-22", "42+1"),
    ],
)
def test_the_age_on_a_day(on: str, age: str) -> None:
    assert str(gestational_age(DUE, date.fromisoformat(on))) == age


@pytest.mark.parametrize(
    ("due_date", "on", "age"),
    [
        ("2028-03-14", "2028-02-29", "38+0"),
        ("2028-03-14", "2028-03-01", "38+1"),
        ("2024-03-01", "2024-02-29", "39+6"),
    ],
)
def test_the_age_around_a_leap_day(due_date: str, on: str, age: str) -> None:
    assert str(gestational_age(date.fromisoformat(due_date), date.fromisoformat(on))) == age


@pytest.mark.parametrize(("event", "days_before"), [("2026-03-16", 266), ("2026-03-19", 263), ("2026-03-21", 261)])
def test_a_due_date_after_ivf_gives_the_same_count(event: str, days_before: int) -> None:
    """Ovum pick-up, third-day and fifth-day transfer of one pregnancy: the app takes the due date as given."""
    assert date.fromisoformat(event) + timedelta(days=days_before) == DUE
    assert gestational_age(DUE, date.fromisoformat(event)).days == 280 - days_before


@pytest.mark.parametrize("on", ["2026-03-01", "2026-01-01", "1926-12-07"])
def test_before_the_last_period_there_is_no_age(on: str) -> None:
    with pytest.raises(ValueError, match="0\\+0"):
        gestational_age(DUE, date.fromisoformat(on))


def test_an_age_says_its_weeks_and_its_days() -> None:
    age = GestationalAge(199)
    assert (age.days, age.weeks, str(age)) == (199, 28, "28+3")
    assert GestationalAge(198) < age


def test_there_is_no_upper_bound() -> None:
    assert str(gestational_age(DUE, DUE + timedelta(weeks=10))) == "50+0"


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 400))
def test_one_day_later_is_one_day_further(first_day: date, days: int) -> None:
    due_date = due_date_from_last_period(first_day)
    age = gestational_age(due_date, first_day + timedelta(days=days))
    assert age.days == days
    weeks, rest = str(age).split("+")
    assert (int(weeks) * 7 + int(rest), age.weeks) == (days, int(weeks))
