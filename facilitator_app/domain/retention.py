"""How long a woman's data stay here, and what has to be done before they may go (clinical.md §6.3).

Kring is a working copy: the practice's own record is kept for twenty years, and what stands in it may go from here
some months after the group met for the last time. What does not stand in it yet can never go.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# 0 is for a practice whose record this is: then nothing is ever wiped.
NEVER = 0
MONTHS_KEPT = 6
POSSIBLE_MONTHS = (3, 6, 12, 24, NEVER)


class Hindrance(StrEnum):
    """What has to be done before a woman's data may go."""

    SESSION_OPEN = "session-open"
    NOT_TAKEN_OVER = "not-taken-over"
    FOLLOW_UPS = "follow-ups"
    ONLY_HERE = "only-here"


@dataclass(frozen=True, slots=True)
class WipedSeats:
    """What is left of the seats at one session that were wiped: how many, and nothing of whom.

    Attributes:
        came, excused, missed: how many were there, had sent apologies, did not come.
        measured: how many of them had a reading that counted.
    """

    came: int = 0
    excused: int = 0
    missed: int = 0
    measured: int = 0

    @property
    def seats(self) -> int:
        """How many women that were."""
        return self.came + self.excused + self.missed


NOBODY_WIPED = WipedSeats()


@dataclass(frozen=True, slots=True)
class Keep:
    """How the data of one woman stand.

    Attributes:
        label: her first name, with as much of the others as tells her from the rest of her group.
        until: the day from which they may go; None when nothing is ever wiped.
        hindrances: what has to be done before, with how many of it.
    """

    participant_id: str
    label: str
    until: date | None
    hindrances: tuple[tuple[Hindrance, int], ...] = ()

    def may_go(self, today: date) -> bool:
        """Whether they may be wiped on a day."""
        return self.until is not None and self.until <= today and not self.hindrances


def kept_until(last: date, months: int) -> date | None:
    """Return the day from which data may go: some months after the last day that they are about.

    The 31st becomes the last day of a shorter month. None when nothing is ever wiped.
    """
    if months == NEVER:
        return None
    year, month = divmod(last.year * 12 + last.month - 1 + months, 12)
    return date(year, month + 1, min(last.day, monthrange(year, month + 1)[1]))
