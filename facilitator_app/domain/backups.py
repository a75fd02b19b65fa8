"""Backups: what was made and when, how far one is, when it is time for the next, and what lies where."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

FRESH_FOR = timedelta(days=7)
# How long a copy of before stays on the laptop: long enough to find out what went wrong.
COPIES_STAY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was written, read back and found equal.

    Attributes:
        made_at: when it was begun; what came later is not in it.
        folder: where it was put, as a path on the laptop that made it.
        name: the name of the backup in that folder.
        participants, sessions: how many are in it.
        last_line: number of the last line of the log that is in it.
    """

    id: str
    made_at: datetime
    folder: str
    name: str
    participants: int
    sessions: int
    last_line: int

    def is_old(self, now: datetime) -> bool:
        """Whether it is time for another one, if something changed since; a clock set back tells no age."""
        return not timedelta(0) <= now - self.made_at <= FRESH_FOR


class BackupStage(StrEnum):
    """What is being done."""

    COPYING = "copying"
    WRITING = "writing"
    READING_BACK = "reading-back"


@dataclass(frozen=True, slots=True)
class BackupProgress:
    """How far one is; `share` is the part of this stage that is done, from 0 to 1."""

    stage: BackupStage
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What is in a backup that was opened.

    Attributes:
        practice: its name.
        changed_at: when something in it changed last.
        participants, groups, sessions: how many of each.
    """

    practice: str
    changed_at: datetime
    participants: int
    groups: int
    sessions: int


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A folder with a key file that is whole, and a store beside it that nobody has opened yet.

    Attributes:
        path: the folder.
        made_on, made_at: by the clock on the wall of the laptop that made it, as its name says.
        number: 1, or more when others were made in the same minute.
        store_id, practice: as the key file says.
    """

    path: Path
    made_on: date
    made_at: time
    number: int
    store_id: str
    practice: str


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """What was here before a backup took its place, on that day at that time by the clock on the wall."""

    path: Path
    replaced_on: date
    replaced_at: time


class WhyCopied(StrEnum):
    """Why Kring put a copy of the practice aside on this laptop."""

    REPLACED = "replaced"
    BROUGHT_UP_TO_DATE = "brought-up-to-date"


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A copy of how the practice was before a backup took its place, or a newer Kring changed its tables."""

    path: Path
    why: WhyCopied
    made_on: date

    @property
    def goes_on(self) -> date:
        """The day on which it is taken away."""
        return self.made_on + COPIES_STAY
