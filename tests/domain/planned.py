"""Groups and women for tests of dates, made in one line each."""

from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.proposals import propose
from facilitator_app.domain.surroundings import Surroundings

PATTERNS = Path(__file__).parents[2] / "resources" / "patterns"
NINE = load_pattern(PATTERNS / "9-plus-1.toml", "nl")
ROOS = Group("roos", "Roos", "Buurthuis De Linde", NINE.series, ("joke",), NINE.id)
TODAY = date(2026, 3, 12)
THURSDAY = 3
# The example of domain.md §2.2.
DUE = date(2026, 10, 30)
FIRST = date(2026, 5, 7)


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"s{next(numbers)}"


def woman(id: str, due: date = DUE, status: Status = Status.PREGNANT, on: date | None = None) -> Participant:
    return Participant(id, ROOS.id, id, "", due, status=status, status_on=on)


def around(*women: Participant, **facts: object) -> Surroundings:
    facts.setdefault("today", TODAY)
    return Surroundings(women=women, **facts)  # type: ignore[arg-type]


def plan_of(
    surroundings: Surroundings | None = None, pattern: Pattern = NINE, first: date = FIRST, group: Group = ROOS
) -> Plan:
    return propose(group, surroundings or around(woman("Amina")), pattern, first, ids())


def days(plan: Plan) -> list[date]:
    return [session.held_on for session in plan.sessions]
