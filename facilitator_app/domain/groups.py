"""A practice, its groups, and the people who lead them."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from facilitator_app.domain.limits import NO_LIMITS, PracticeLimits


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
    """Somebody of the practice who works with Kring; `pin` is a salted hash, "" for none."""

    id: str
    name: str
    role: Role
    pin: str = ""


@dataclass(frozen=True, slots=True)
class CallText:
    """When a woman calls the practice: lines of the practice's own, printed only once approved."""

    lines: tuple[str, ...]
    approved_by: str | None = None
    approved_on: date | None = None

    @property
    def approved(self) -> bool:
        """Whether somebody of the practice put her name to these lines."""
        return self.approved_by is not None and self.approved_on is not None


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice that owns the store.

    Attributes:
        phone: the number on every paper.
        limits: the practice's own; empty until somebody typed them.
        smallest_group, largest_group: how many women a group of this practice has; 3 to 14 can be.
        backup_folder: where backups go, as a path on this laptop; "" until she chose one.
        backups_kept: how many backups stay in that folder.
    """

    id: str
    name: str
    phone: str
    language: str
    call_text: CallText
    limits: PracticeLimits = NO_LIMITS
    smallest_group: int = 8
    largest_group: int = 12
    backup_folder: str = ""
    backups_kept: int = 5


# How many women a group can have at most (ux.md §1.1); a practice keeps to a range of its own.
MOST_WOMEN = 14
LONGEST_GROUP_NAME, LONGEST_PLACE = 60, 80


@dataclass(frozen=True, slots=True)
class Group:
    """Women of about the same due date who meet in a fixed circle.

    Attributes:
        series: id of the programmes that it follows.
        facilitators: ids of who leads it.
        pattern: id of the pattern that its dates follow, "" when they were set one by one.
        starts_at, ends_at: its usual hours on the wall clock.
    """

    id: str
    name: str
    place: str
    series: str
    facilitators: tuple[str, ...] = ()
    pattern: str = ""
    starts_at: time = time(14)
    ends_at: time = time(16)
