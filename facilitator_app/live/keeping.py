"""Keeping what was stored: backups are made, remembered, and asked for when the last one is old."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from facilitator_app.domain.backups import BackupMade, BackupProgress, FoundBackup, KeptCopy
from facilitator_app.domain.groups import Practice
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import NotAllowed, PlaceIsDataFolder
from facilitator_app.domain.troubles import StoreAltered, Trouble
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store import restore
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.backup import clear_unfinished, make_backup
from facilitator_app.store.backups_found import find_backups
from facilitator_app.store.store import Store

MAKE = "backup.make"


class Keeping:
    """Backups of the practice that is open."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    # What there is

    @property
    def last(self) -> BackupMade | None:
        """The newest backup that was made of this practice; None when there never was one."""
        made = self._store.backups.all_for()
        return made[-1] if made else None

    @property
    def is_old(self) -> bool:
        """Whether it is time: women are in no backup yet, or the last one is old and something changed since."""
        last = self.last
        if last is None:
            return self._store.overviews.has_women()
        return last.is_old(self._desk.wall.now()) and self.changed_since_last

    @property
    def made_today(self) -> bool:
        """Whether the newest backup was made on this day."""
        last = self.last
        return last is not None and self._on(last) == self._desk.wall.today()

    @property
    def changed_since_last(self) -> bool:
        """Whether something of the practice is in no backup yet."""
        last = self.last
        return self._store.log.changed_since(last.last_line if last is not None else 0)

    def to_do(self) -> Iterator[ToDo]:
        """Yield the backup that is to be made."""
        if self.is_old and may(self._desk.who.role, MAKE):
            last = self.last
            yield ToDo(ToDoKind.BACKUP, self._on(last) if last is not None else None)

    def found(self, place: Path) -> list[FoundBackup]:
        """Return the backups that lie in a place, of this practice and of others; the newest first.

        Raises:
            PlaceGone, BackupUnreadable
        """
        return find_backups(place)

    def is_of_this_practice(self, backup: FoundBackup) -> bool:
        """Whether the practice that is open made it, on this laptop or another."""
        return backup.store_id == self._store.store_id

    # Where they go

    @property
    def place(self) -> Path | None:
        """The folder or stick that was chosen last; it need not be there now."""
        folder = self._practice.backup_folder
        return Path(folder) if folder else None

    @property
    def kept(self) -> int:
        """How many backups stay in their place."""
        return self._practice.backups_kept

    def choose_place(self, place: Path) -> None:
        """Have backups go to this folder from now on.

        Raises:
            PlaceIsDataFolder: it lies where the practice itself is kept.
            NotAllowed, Trouble
        """
        here = self._store.path.parent.resolve()
        if place.resolve().is_relative_to(here):
            raise PlaceIsDataFolder
        self._settle("backup.place", replace(self._practice, backup_folder=str(place)))

    def keep(self, count: int) -> None:
        """Have so many backups stay in their place, from the next one on; raises NotAllowed or Trouble."""
        self._settle("backup.keep", replace(self._practice, backups_kept=count))

    # Making one

    def make(self, place: Path) -> Iterator[BackupProgress]:
        """Make a backup in small steps; after the last one it is `last`.

        Nothing new is in the place after anything that is raised about it.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            PlaceGone, StickFull, FolderNotWritable, BackupNotMade: about the place.
            DiskFull, StoreDamaged, StoreAltered, StoreUnavailable, KeyFileMissing, KeyFileDamaged,
                KeyFileOfAnotherStore: about this laptop.
        """
        if not may(self._desk.who.role, MAKE):
            raise NotAllowed(MAKE)
        made_at = self._desk.wall.now()
        try:
            if self._store.strange_parts():
                raise StoreAltered
            # Before a byte leaves; but from a disk that takes nothing any more a copy may go all the same.
            with suppress(Trouble):
                self._desk.note(Deed("backup.begin", Action.READ))
            new = yield from make_backup(self._store, place, made_at, self.kept)
        except Trouble:
            self._desk.note_stopped(Deed(MAKE, Action.READ))
            raise
        made = BackupMade(
            new_id(),
            made_at,
            str(place),
            new.name,
            new.rows["participants"],
            new.rows["sessions"],
            new.last_line,
        )
        self._desk.commit(Change(MAKE, Action.READ, saves=(made,), undoable=False, detail=new.name))

    def clear_unfinished(self) -> None:
        """Take away what lies unfinished where backups go, and where the last one went, if that is there now."""
        places = [self.place, Path(self.last.folder) if self.last is not None else None]
        for place in dict.fromkeys(place for place in places if place is not None):
            with suppress(OSError):
                clear_unfinished(place, self._store.store_id)

    # What was here before a backup took its place

    @property
    def may_restore(self) -> bool:
        """Whether who is at the laptop may put a backup in the place of the practice."""
        return may(self._desk.who.role, "restore")

    def copies_of_before(self) -> list[KeptCopy]:
        """Return what backups took the place of, the newest first."""
        return restore.kept_copies(self._store.path.parent)

    def discard(self, copy: KeptCopy) -> Path:
        """Have a copy of before thrown away when Kring is started next; returns what regain() needs.

        Raises:
            NotAllowed, FolderNotWritable, FileNotWritten
        """
        with self._desk.at_once():
            self._desk.note(Deed("restore.discard", Action.DELETE, detail=copy.path.name))
            return restore.discard(copy.path)

    def regain(self, gone: Path) -> None:
        """Bring a copy back that was put aside to be thrown away; raises as discard() does."""
        with self._desk.at_once():
            self._desk.note(Deed("restore.regain", Action.UPDATE, detail=gone.name))
            restore.regain(gone)

    # Inside

    def _on(self, backup: BackupMade) -> date:
        """The day on which it was made, by the clock of the room."""
        return backup.made_at.astimezone(self._desk.wall.zone).date()

    @property
    def _practice(self) -> Practice:
        return self._store.practices.all_for()[0]

    def _settle(self, verb: str, practice: Practice) -> None:
        self._desk.commit(Change(verb, saves=(practice,)))
