"""The dates of a group as appointments for other programs; there is no field in it for a woman."""

from dataclasses import dataclass
from datetime import UTC, datetime

_FIRST = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Appointment:
    """One session of a group.

    Attributes:
        uid: the same for the same session in every file, so that a calendar brings up to date what it has.
        starts_at, ends_at: naive, by the clock on the wall in Amsterdam.
        cancelled: it was called off; a calendar that has it takes it away.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    summary: str
    place: str = ""
    description: str = ""
    cancelled: bool = False


def revision(changed_at: datetime) -> int:
    """Return a number that rises with every change of the dates, on whichever laptop (RFC 5545 §3.8.7.4).

    Args:
        changed_at: aware, when the dates were changed last.
    """
    return max(0, int((changed_at - _FIRST).total_seconds()))
