"""When a group meets: a pattern and a first date, or a due date, become days on the calendar (domain.md §2.2).

Dates only, no times. Public holidays come in as days; whoever asks knows their names.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, count, takewhile
from statistics import median

from facilitator_app.domain.agendas import WEEK_OF_BIRTH

DAYS_OF_WEEK = 7
# After the last birth (domain.md §2.1).
EARLIEST_WEEKS_AFTER_BIRTH, LATEST_WEEKS_AFTER_BIRTH = 4, 6
# From here on nobody joins a group any more (domain.md §2.2).
CUT_OFF_WEEK = 24

# How far from its own week a session that has to move is looked for a place.
_NEAR_WEEKS = 6


def reference_due_date(due_dates: Iterable[date]) -> date | None:
    """Return the median of the members' due dates; of two in the middle the day halfway."""
    days = [day.toordinal() for day in due_dates]
    return date.fromordinal(int(median(days))) if days else None


def nearest(day: date, weekday: int) -> date:
    """Return the day nearest to another that falls on a weekday; 0 is Monday."""
    ahead = (weekday - day.weekday()) % DAYS_OF_WEEK
    return day + timedelta(days=ahead if ahead <= DAYS_OF_WEEK // 2 else ahead - DAYS_OF_WEEK)


def day_of_week(week: int, due_date: date) -> date:
    """Return the day on which a week of pregnancy begins; weeks after 40 count on after the due date."""
    return due_date - timedelta(weeks=WEEK_OF_BIRTH - week)


def dates_by_due_date(weeks: Sequence[int], due_date: date, weekday: int) -> tuple[date, ...]:
    """Return for each week of a pattern its day by a due date, moved to the nearest weekday of the group."""
    return tuple(nearest(day_of_week(week, due_date), weekday) for week in weeks)


def dates_from(weeks: Sequence[int], first: date) -> tuple[date, ...]:
    """Return for each week of a pattern its day when the first one falls on `first`."""
    return tuple(first + timedelta(weeks=week - weeks[0]) for week in weeks)


def free_dates(
    wanted: Sequence[date],
    closed: Container[date],
    busy: Callable[[date], bool] | None = None,
    *,
    after: date = date.min,
) -> tuple[date, ...]:
    """Move the dates that fall on a closed day by whole weeks, so that order and weekday stay.

    One week later if that is free, else one earlier, two later, two earlier, and so on. Free is: not closed, after
    the date before it, and before the date that the next one wants. When there is no free week in between, it
    takes the first one later, and those after it make way in the same manner.

    Args:
        wanted: rising.
        closed: the days on which nobody meets.
        busy: the days on which the group would clash with another; only avoided by a date that has to move.
        after: the first date comes after this day.
    """
    placed: list[date] = []
    for place, day in enumerate(wanted):
        before = placed[-1] if placed else after
        if day in closed or day <= before:
            until = wanted[place + 1] if place + 1 < len(wanted) else date.max
            day = _moved(day, closed, busy, before, until)
        placed.append(day)
    return tuple(placed)


def free_week_near(
    day: date,
    closed: Container[date],
    busy: Callable[[date], bool] | None = None,
    *,
    after: date = date.min,
    before: date = date.max,
) -> date | None:
    """Return the free day that a session would move to from `day` by whole weeks; None when there is none near."""
    free = [new for new in _weeks_around(day) if after < new < before and new not in closed]
    at_ease = [new for new in free if busy is None or not busy(new)]
    return next(iter(at_ease or free), None)


def date_after_births(
    births: Iterable[date], weekday: int, closed: Container[date], *, after: date = date.min
) -> date | None:
    """Return when the group meets again: on its weekday, the latest that lies 4 to 6 weeks after the last birth.

    When that day is closed, or not after `after`, a week earlier and then the first one later that is free. None
    without births.
    """
    last = max(births, default=None)
    if last is None:
        return None
    latest = last + timedelta(weeks=LATEST_WEEKS_AFTER_BIRTH)
    latest -= timedelta(days=(latest.weekday() - weekday) % DAYS_OF_WEEK)
    earliest = last + timedelta(weeks=EARLIEST_WEEKS_AFTER_BIRTH)
    in_time = takewhile(earliest.__le__, (latest - timedelta(weeks=back) for back in count()))
    later = (latest + timedelta(weeks=ahead) for ahead in count(1))
    return next(day for day in chain(in_time, later) if day > after and day not in closed)


def is_after_births(day: date, births: Iterable[date]) -> bool:
    """Whether a day lies 4 to 6 weeks after the last birth."""
    last = max(births, default=None)
    if last is None:
        return False
    earliest, latest = (timedelta(weeks=w) for w in (EARLIEST_WEEKS_AFTER_BIRTH, LATEST_WEEKS_AFTER_BIRTH))
    return earliest <= day - last <= latest


def newcomers_until(due_date: date) -> date:
    """Return the last day before a due date's week 24, until which others may join."""
    return day_of_week(CUT_OFF_WEEK, due_date) - timedelta(days=1)


def _moved(
    day: date, closed: Container[date], busy: Callable[[date], bool] | None, before: date, until: date
) -> date:
    near = free_week_near(day, closed, busy, after=before, before=until)
    if near is not None:
        return near
    later = (day + timedelta(weeks=ahead) for ahead in count(1))
    return next(new for new in later if new > before and new not in closed)


def _weeks_around(day: date) -> Iterator[date]:
    for weeks in range(1, _NEAR_WEEKS + 1):
        for sign in (1, -1):
            yield day + timedelta(weeks=sign * weeks)
