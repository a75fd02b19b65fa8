"""A pattern and a date become days: by due date, past holidays, in order, and after the births."""

from datetime import date, timedelta

import pytest

from facilitator_app.domain.schedule import (
    date_after_births,
    dates_by_due_date,
    dates_from,
    free_dates,
    free_week_near,
    is_after_births,
    nearest,
    newcomers_until,
    reference_due_date,
)
from tests.domain.planned import DUE, FIRST, NINE, THURSDAY

WEEK = timedelta(weeks=1)
# domain.md §2.2, to the letter.
EXAMPLE = [
    date(2026, 5, 7),
    date(2026, 6, 4),
    date(2026, 7, 2),
    date(2026, 7, 30),
    date(2026, 8, 13),
    date(2026, 8, 27),
    date(2026, 9, 10),
    date(2026, 9, 24),
    date(2026, 10, 8),
    date(2026, 12, 10),
]


def weekly(count: int, every: int = 1) -> list[date]:
    return [FIRST + place * every * WEEK for place in range(count)]


def test_the_example_of_the_field() -> None:
    assert DUE.weekday() == 4
    assert list(dates_by_due_date(NINE.weeks, DUE, THURSDAY)) == EXAMPLE


def test_the_same_days_follow_from_the_first_of_them() -> None:
    assert list(dates_from(NINE.weeks, FIRST)) == EXAMPLE


@pytest.mark.parametrize(
    ("days", "middle"),
    [
        ([], None),
        ([DUE], DUE),
        ([date(2026, 10, 1), DUE, date(2026, 11, 20)], DUE),
        ([date(2026, 10, 1), date(2026, 10, 4)], date(2026, 10, 2)),
        ([date(2026, 12, 31), date(2026, 10, 1), date(2026, 10, 3), date(2026, 10, 1)], date(2026, 10, 2)),
    ],
)
def test_the_due_date_of_a_group_is_the_middle_of_its_women(days: list[date], middle: date | None) -> None:
    assert reference_due_date(days) == middle


@pytest.mark.parametrize("weekday", range(7))
def test_the_nearest_weekday_is_never_more_than_three_days_away(weekday: int) -> None:
    for shift in range(7):
        day = FIRST + timedelta(days=shift)
        moved = nearest(day, weekday)
        assert moved.weekday() == weekday
        assert abs((moved - day).days) <= 3


def test_a_holiday_moves_its_session_one_week_later() -> None:
    wanted = weekly(4, every=4)
    assert free_dates(wanted, {wanted[1]}) == (wanted[0], wanted[1] + WEEK, wanted[2], wanted[3])


def test_when_the_week_later_is_closed_too_it_is_one_week_earlier() -> None:
    wanted = weekly(4, every=4)
    assert free_dates(wanted, {wanted[1], wanted[1] + WEEK})[1] == wanted[1] - WEEK


def test_then_two_weeks_later_and_two_earlier() -> None:
    wanted = weekly(3, every=4)
    closed = {wanted[1] + weeks * WEEK for weeks in (-1, 0, 1)}
    assert free_dates(wanted, closed)[1] == wanted[1] + 2 * WEEK
    assert free_dates(wanted, closed | {wanted[1] + 2 * WEEK})[1] == wanted[1] - 2 * WEEK


def test_a_session_that_moves_avoids_a_week_in_which_the_group_would_clash() -> None:
    wanted = weekly(3, every=4)
    busy = {wanted[1] + WEEK}
    assert free_dates(wanted, {wanted[1]}, busy.__contains__)[1] == wanted[1] - WEEK
    # Where every free week clashes, a clash is better than a holiday.
    assert free_dates(wanted, {wanted[1]}, bool)[1] == wanted[1] + WEEK


def test_a_clash_alone_moves_nothing() -> None:
    wanted = weekly(3)
    assert list(free_dates(wanted, set(), bool)) == wanted


def test_without_a_free_week_in_between_those_behind_make_way() -> None:
    wanted = weekly(4)
    assert free_dates(wanted, {wanted[1]}) == (wanted[0], wanted[2], wanted[3], wanted[3] + WEEK)


def test_the_first_date_is_not_moved_to_before_today() -> None:
    wanted = weekly(2, every=2)
    closed = {wanted[0], wanted[0] + WEEK}
    assert free_dates(wanted, closed)[0] == wanted[0] - WEEK
    assert free_dates(wanted, closed, after=wanted[0] - WEEK)[0] == wanted[0] + 2 * WEEK


def test_where_no_week_is_free_near_nothing_is_offered() -> None:
    assert free_week_near(FIRST, set(), after=FIRST - WEEK, before=FIRST + WEEK) is None
    assert free_week_near(FIRST, set()) == FIRST + WEEK


@pytest.mark.parametrize("last", [date(2026, 11, 1) + timedelta(days=shift) for shift in range(7)])
def test_the_group_meets_again_four_to_six_weeks_after_the_last_birth(last: date) -> None:
    births = [last, last - 3 * WEEK]
    for closed in (set[date](), {last + timedelta(days=shift) for shift in range(36, 43)}):
        day = date_after_births(births, THURSDAY, closed)
        assert day is not None
        assert day.weekday() == THURSDAY
        assert day not in closed
        assert 28 <= (day - last).days <= 42
        assert is_after_births(day, births)


def test_when_those_weeks_are_closed_or_over_it_is_the_first_day_that_is_free() -> None:
    last = date(2026, 11, 1)
    closed = {last + timedelta(days=shift) for shift in range(60)}
    day = date_after_births([last], THURSDAY, closed)
    assert day == date(2026, 12, 31)
    assert date_after_births([last], THURSDAY, set(), after=date(2027, 2, 4)) == date(2027, 2, 11)
    assert not is_after_births(day, [last])


def test_without_births_there_is_no_day_after_them() -> None:
    assert date_after_births([], THURSDAY, set()) is None
    assert not is_after_births(FIRST, [])


def test_newcomers_may_join_until_week_24() -> None:
    last = newcomers_until(DUE)
    assert (DUE - last).days == 280 - (23 * 7 + 6)
