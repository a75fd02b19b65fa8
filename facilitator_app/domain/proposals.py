"""From a pattern and a first date to a plan that is not stored yet, and from such a plan to a pattern."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from facilitator_app.domain.groups import Group
from facilitator_app.domain.patterns import LATEST_WEEK, LONGEST_NAME, Pattern, is_after_birth
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.refusals import NameMissing, SameWeek, TextTooLong
from facilitator_app.domain.schedule import DAYS_OF_WEEK, dates_from, free_dates
from facilitator_app.domain.sessions import Session
from facilitator_app.domain.surroundings import Surroundings


def propose(
    group: Group,
    around: Surroundings,
    pattern: Pattern,
    first_on: date,
    new_id: Callable[[], str],
    *,
    sure: bool = False,
) -> Plan:
    """Return the sessions that a pattern gives from a first date, each on that weekday and none on a holiday.

    `sure` says that a first date that has been is meant.

    Raises:
        DayPast, DayTooFar: the first date is no day to plan.
    """
    around.check_day(first_on, sure=sure)
    sessions = [
        Session(
            new_id(), group.id, number, day, group.starts_at, group.ends_at, group.place, programme,
            measuring=not is_after_birth(week), after_birth=is_after_birth(week),
        )
        for number, (day, week, programme) in enumerate(
            zip(dates_from(pattern.weeks, first_on), pattern.weeks, pattern.programmes, strict=True), 1
        )
    ]  # fmt: skip
    return _on_free_days(Plan(group, tuple(sessions), around, pattern, first_on))


def counted_from(plan: Plan, first_on: date, *, sure: bool = False) -> Plan:
    """Return the proposal with its first session on another day, and all others after it as its pattern has them.

    What was chosen for a session besides its day stays.

    Raises:
        DayPast, DayTooFar: the first date is no day to plan.
    """
    plan.around.check_day(first_on, sure=sure)
    assert plan.pattern is not None, "a proposal follows a pattern"
    weeks = _weeks(plan)
    days = dates_from(weeks, first_on)
    sessions = tuple(replace(s, held_on=day) for s, day in zip(plan.sessions, days, strict=True))
    return _on_free_days(replace(plan, sessions=sessions, first_on=first_on))


def as_pattern(plan: Plan, id: str, name: str) -> Pattern:
    """Return the pattern of a proposal as it stands; a session that only makes way for a holiday keeps its week.

    Raises:
        NameMissing, TextTooLong: the name is empty or too long.
        SameWeek: two sessions lie in one week.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise NameMissing
    if len(tidy) > LONGEST_NAME:
        raise TextTooLong(LONGEST_NAME)
    weeks = _weeks(plan)
    for session, (earlier, later) in zip(plan.sessions[1:], pairwise(weeks), strict=True):
        if later <= earlier:
            raise SameWeek(session.number)
    return Pattern(id, tidy, plan.group.series, weeks, tuple(session.agenda_id for session in plan.sessions))


def _weeks(plan: Plan) -> tuple[int, ...]:
    """The week of pregnancy of each session, in whole weeks from the first date."""
    assert plan.pattern is not None, "a proposal follows a pattern"
    assert plan.first_on is not None, "a proposal has a first date"
    first_week = plan.pattern.weeks[0]
    days = [(plan.displaced.get(s.id, s.held_on) - plan.first_on).days for s in plan.sessions]
    return tuple(min(max(first_week + round(span / DAYS_OF_WEEK), 1), LATEST_WEEK) for span in days)


def _on_free_days(plan: Plan) -> Plan:
    wanted = [session.held_on for session in plan.sessions]
    closed = plan.around.holidays
    usual = plan.sessions[0]

    def busy(day: date) -> bool:
        return bool(plan.around.clashes(plan.group, replace(usual, held_on=day)))

    today = plan.around.today
    after = today - timedelta(days=1) if wanted[0] >= today else date.min
    days = free_dates(wanted, closed, busy, after=after)
    displaced = {s.id: was for s, was, day in zip(plan.sessions, wanted, days, strict=True) if day != was}
    sessions = tuple(replace(s, held_on=day) for s, day in zip(plan.sessions, days, strict=True))
    return replace(plan, sessions=sessions, displaced=displaced)
