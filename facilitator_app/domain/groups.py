"""A practice, its groups, and the people who lead them."""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from facilitator_app.domain.belly_queue import USUAL_CHECK_MINUTES
from facilitator_app.domain.limits import NO_LIMITS, PracticeLimits
from facilitator_app.domain.record_template import USUAL_LINE, RecordTemplate
from facilitator_app.domain.refusals import UnusableGroupSizes
from facilitator_app.domain.retention import MONTHS_KEPT

# How many women a group can have; a practice keeps to a range of its own within these (ux.md §1.1).
FEWEST_WOMEN, MOST_WOMEN = 3, 14
POSSIBLE_GROUP_SIZES = range(FEWEST_WOMEN, MOST_WOMEN + 1)
COVER_AFTER_MINUTES = range(1, 16)


class Role(StrEnum):
    """What somebody does here (domain.md §1.4)."""

    MIDWIFE = "midwife"
    CO_FACILITATOR = "co-facilitator"
    LOCUM = "locum"
    COORDINATOR = "coordinator"

    @property
    def sees_values(self) -> bool:
        """Whether stored readings may be shown to this role."""
        return self in (Role.MIDWIFE, Role.LOCUM)


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Somebody of the practice who works with Kring.

    Attributes:
        pin: a salted hash, "" for none.
        left_on: since when she works here no more; her name stays in what she did.
    """

    id: str
    name: str
    role: Role
    pin: str = ""
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice that owns the store.

    Attributes:
        phone: the number on every paper.
        limits: the practice's own; empty until somebody typed them.
        smallest_group, largest_group: how many women a group of this practice has; 3 to 14 can be.
        backup_folder: where backups go, as a path on this laptop; "" until she chose one.
        backups_kept: how many backups stay in that folder.
        recovery_proven_on: when the code of the recovery sheet was typed back from paper; None before that.
        cover_after_minutes: how long nobody touches the laptop before the screen covers itself.
        weighs: whether its women weigh themselves; a group, or one woman, may still not.
        months_kept: how long after the last session of a group its data stay; 0 is for good.
        check_minutes: about how long the belly check of one woman takes.
        record_line: how it writes one woman's session in its own record.
        draws_limits: whether its own limits stand as lines in the graphs.
    """

    id: str
    name: str
    phone: str
    language: str
    limits: PracticeLimits = NO_LIMITS
    smallest_group: int = 8
    largest_group: int = 12
    backup_folder: str = ""
    backups_kept: int = 5
    recovery_proven_on: date | None = None
    cover_after_minutes: int = 5
    weighs: bool = True
    months_kept: int = MONTHS_KEPT
    check_minutes: int = USUAL_CHECK_MINUTES
    record_line: RecordTemplate = USUAL_LINE
    draws_limits: bool = False

    @property
    def limits_in_graphs(self) -> tuple[int, ...]:
        """In mmHg where a graph of pressures has a line: nowhere, unless the practice wants its limits there."""
        return self.limits.in_force.first if self.draws_limits else ()


def group_sizes(smallest: str, largest: str) -> tuple[int, int]:
    """Read how many women a group of a practice has, as two typed numbers.

    Raises:
        UnusableGroupSizes: they are not two numbers from 3 to 14 with the smaller one first.
    """
    typed = smallest.strip(), largest.strip()
    if not all(re.fullmatch("[0-9]{1,2}", text) for text in typed):
        raise UnusableGroupSizes
    first, second = int(typed[0]), int(typed[1])
    if first > second or not {first, second} <= set(POSSIBLE_GROUP_SIZES):
        raise UnusableGroupSizes
    return first, second


LONGEST_GROUP_NAME, LONGEST_PLACE = 60, 80


@dataclass(frozen=True, slots=True)
class Group:
    """Women of about the same due date who meet in a fixed circle.

    Attributes:
        series: id of the programmes that it follows.
        facilitators: ids of who leads it.
        pattern: id of the pattern that its dates follow, "" when they were set one by one.
        starts_at, ends_at: its usual hours on the wall clock.
        weighs: whether its women weigh themselves.
        wiped_on: the day on which the data of its women were wiped; its sessions stay as counts.
    """

    id: str
    name: str
    place: str
    series: str
    facilitators: tuple[str, ...] = ()
    pattern: str = ""
    starts_at: time = time(14)
    ends_at: time = time(16)
    weighs: bool = True
    wiped_on: date | None = None
