"""What is left to do outside a session: each room says what is left in it, and Start shows it all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ToDoKind(StrEnum):
    """What can be left to do, in the order in which Start shows it; its words are in ui/to_do_list.py."""

    RECOVERY_SHEET = "recovery-sheet"
    BACKUP = "backup"
    TEXTS = "texts"
    CLASHES = "clashes"
    TAKING_OVER = "taking-over"
    TO_PRINT = "to-print"
    REPRINTS = "reprints"
    WAITING = "waiting"
    WIPING = "wiping"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing that is left to do.

    Attributes:
        kind: what.
        since: the day that it goes back to, such as that of the last backup.
        count: how many, such as papers; 0 where it is one thing.
    """

    kind: ToDoKind
    since: date | None = None
    count: int = 0


Source = Callable[[], Iterable[ToDo]]


class ToDos:
    """What is left to do in all rooms together."""

    def __init__(self, *sources: Source) -> None:
        self._sources = sources

    def items(self) -> tuple[ToDo, ...]:
        """Return what is left to do now by whoever is at the laptop, in the order of the kinds."""
        order = list(ToDoKind)
        found = (item for source in self._sources for item in source())
        return tuple(sorted(found, key=lambda item: order.index(item.kind)))
