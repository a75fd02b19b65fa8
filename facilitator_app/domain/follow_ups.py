"""What was agreed about one woman and comes back until it is done (domain.md §1.6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FollowUpKind(StrEnum):
    """What a follow-up is for."""

    CATCH_UP = "catch-up"
    VISIT = "visit"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to do about one woman.

    Attributes:
        session_id: the session that it came out of; for a catch-up the one that she missed.
        due_on: the day that was agreed, if any.
        done_on: the day on which it was done.
        owner: the name of who does it, "" when nobody was named.
    """

    id: str
    participant_id: str
    session_id: str
    kind: FollowUpKind
    text: str = ""
    due_on: date | None = None
    done_on: date | None = None
    owner: str = ""


def task(
    id: str, participant_id: str, session_id: str, text: str, due_on: date | None, owner: str
) -> FollowUp | None:
    """Return something to do about one woman; blank text is nothing to do."""
    text = " ".join(text.split())
    return FollowUp(id, participant_id, session_id, FollowUpKind.TASK, text, due_on, owner=owner) if text else None
