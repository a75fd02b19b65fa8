"""What the group may see on a screen of its own: there is no room here for a person, nor for a value (S9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GroupViewMode(StrEnum):
    """What the screen for the group shows."""

    WELCOME = "welcome"
    BLOCK = "block"
    QUESTIONS = "questions"
    BREAK = "break"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class GroupViewState:
    """All that reaches the screen for the group; every text was looked through before it came here.

    Attributes:
        title: of the block, or the name of the group; "" for none.
        questions: to begin the block with, or from the board.
        next_title: the block after this one; "" for none.
        seconds_left: of the running block, 0 once it is over; None where nothing runs.
        total_seconds: how long it takes in all, for the ring.
        day: of the session, below a block; None for none.
        group: its name, beside the day; "" for none.
    """

    mode: GroupViewMode
    title: str = ""
    questions: tuple[str, ...] = ()
    next_title: str = ""
    seconds_left: int | None = None
    total_seconds: int = 0
    day: date | None = None
    group: str = ""


NOTHING_SHOWN = GroupViewState(GroupViewMode.EMPTY)
