"""Whatever the group, its pattern and the holidays: each session on its weekday, in order, with the right weeks.

KRING_GROUPS says how many random groups; 10,000 is the figure that Kring promises:
KRING_GROUPS=10000 python3 start.py test tests/domain/test_any_group.py -s
"""

import os
import sys
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from time import perf_counter

from facilitator_app.content.holidays import public_holidays
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.proposals import counted_from, propose
from facilitator_app.domain.refusals import DayTaken, OutOfOrder
from facilitator_app.domain.schedule import dates_by_due_date
from facilitator_app.domain.surroundings import Surroundings
from tests.domain.planned import PATTERNS, ids

GROUPS = int(os.environ.get("KRING_GROUPS", "250"))
SHIPPED = [load_pattern(path, "nl") for path in sorted(PATTERNS.glob("*.toml"))]
HOLIDAYS = public_holidays(range(2024, 2036), "nl")


def any_pattern(chance: Random) -> Pattern:
    if chance.random() < 0.6:
        return chance.choice(SHIPPED)
    weeks = sorted(chance.sample(range(12, 40), chance.randint(2, 14)))
    weeks += [46] if chance.random() < 0.8 else []
    return Pattern("eigen", "Eigen", "zwangerschap-9-plus-1", tuple(weeks), ("standaard",) * len(weeks))


def any_women(chance: Random, due: date) -> tuple[Participant, ...]:
    spread = chance.choice((7, 14, 28))
    return tuple(
        Participant(
            f"w{place}",
            "g",
            "Vrouw",
            "",
            due + timedelta(days=chance.randint(-spread, spread)),
            status=chance.choice(list(Status)) if chance.random() < 0.1 else Status.PREGNANT,
            status_on=due + timedelta(days=chance.randint(-200, 10)),
        )
        for place in range(chance.randint(0, 14))
    )


def any_group(chance: Random) -> tuple[Plan, int, frozenset[date]]:
    """A plan, the group's weekday, and the days that are closed: real holidays, often many more."""
    due = date(2026, 1, 1) + timedelta(days=chance.randint(0, 8 * 365))
    weekday = chance.randrange(7)
    women = any_women(chance, due)
    pattern = any_pattern(chance)
    first, *_ = dates_by_due_date(pattern.weeks, due, weekday)
    closed = dict(HOLIDAYS)
    for _ in range(chance.choice((0, 0, 20, 60))):
        closed[first + timedelta(weeks=chance.randint(-4, 40))] = "Dicht"
    around = Surroundings(first - timedelta(days=chance.randint(0, 100)), women, closed)
    group = Group("g", "G", "P", pattern.series)
    plan = propose(group, around, pattern, first, ids())
    if chance.random() < 0.3:
        later = chance.randint(0, 6)
        plan = counted_from(plan, first + timedelta(weeks=later))
    return plan, weekday, frozenset(closed)


def check(plan: Plan, weekday: int, closed: frozenset[date], chosen: set[str]) -> None:
    for session in plan.sessions:
        day = session.held_on
        if session.id not in chosen:
            assert day.weekday() == weekday
            assert day not in closed
        weeks = plan.around.weeks(session)
        pregnant = [w for w in plan.around.women if w.status is Status.PREGNANT or day < (w.status_on or day)]
        named = {w.id for w in pregnant if w.named and not session.after_birth}
        for woman, age in weeks.ages:
            # Counted the other way round: whole weeks since 40 weeks before her due date.
            begin = woman.due_date - timedelta(days=280)
            assert begin + timedelta(weeks=age.weeks) <= day < begin + timedelta(weeks=age.weeks + 1)
        told = {woman.id for woman, _ in weeks.ages}
        far = {w.id for w in plan.around.women if not 0 <= 280 - (w.due_date - day).days < 43 * 7}
        assert told == named - far
    for before, after in pairwise(plan.sessions):
        assert before.held_on < after.held_on
        assert before.number + 1 == after.number


def choose_a_holiday(plan: Plan, chance: Random, closed: frozenset[date]) -> tuple[Plan, set[str]]:
    """Move a session to a closed day near it, as somebody does who means it."""
    session = chance.choice(plan.sessions)
    near = sorted(day for day in closed if abs((day - session.held_on).days) <= 6)
    if not near:
        return plan, set()
    try:
        moved = plan.moved(session.id, chance.choice(near), sure=True)
    except (DayTaken, OutOfOrder):
        return plan, set()
    assert moved.session(session.id).held_on in closed
    return moved, {session.id}


def test_any_group_meets_on_its_weekday_in_order_and_never_on_a_holiday_that_nobody_chose() -> None:
    chance = Random(20261030)
    sessions = moved = women = 0
    begun = perf_counter()
    for _ in range(GROUPS):
        plan, weekday, closed = any_group(chance)
        check(plan, weekday, closed, set())
        changed, chosen = choose_a_holiday(plan, chance, closed)
        check(changed, weekday, closed, chosen)
        sessions += len(plan.sessions)
        moved += len(plan.displaced)
        women += sum(len(plan.around.weeks(session).ages) for session in plan.sessions)
    assert moved > 0
    sys.stdout.write(
        f"\n{GROUPS} groups, {sessions} sessions, {moved} moved off a holiday, "
        f"{women} weeks of women checked, {perf_counter() - begun:.1f} s\n"
    )
