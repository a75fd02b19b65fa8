"""A practice, its groups, and the people who lead them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """The practice that owns the store."""

    id: str
    name: str
    phone: str
    language: str
    call_text: CallText


@dataclass(frozen=True, slots=True)
class Group:
    """Women of about the same due date who meet in a fixed circle."""

    id: str
    name: str
    place: str
    series: str
    facilitators: tuple[str, ...] = ()
