"""Puts a backup in the place of what is on this laptop: brought in, looked at, proven, and only then exchanged."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.backups import BackupContents, BackupMade, BackupProgress, BackupStage, FoundBackup
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.troubles import (
    BackupAltered,
    BackupDamaged,
    BackupWithoutKey,
    KeyFileOfAnotherStore,
    StoreDamaged,
    Trouble,
)
from facilitator_app.live.chosen_backup import ChosenBackup, backups_in
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.wall import WallClock
from facilitator_app.store import restore
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.names import STAGING, STORE_NAME
from facilitator_app.store.proof import Proof
from facilitator_app.store.store import Store, open_store
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey

if TYPE_CHECKING:
    from facilitator_app.live.door import Door

# Who did it, where only the sheet says so.
BY_THE_SHEET = Facilitator("recovery-sheet", "Herstelblad", Role.MIDWIFE)


class Restoring:
    """One backup at a time; until put_back() the practice that is there stays as it is.

    Args:
        folder: the data folder.
        parameters: for what is wrapped from now on.
        who: who is at the laptop, while a practice is open.
        now: the store of that practice.
    """

    def __init__(
        self,
        folder: Path,
        wall: WallClock,
        parameters: Argon2Parameters,
        who: Facilitator | None = None,
        now: Store | None = None,
    ) -> None:
        self._folder = folder
        self._wall = wall
        self._parameters = parameters
        self._who = who
        self._now = now
        self._rows: dict[str, int] = {}
        self.chosen: ChosenBackup | None = None
        self.key: StoreKey | None = None
        # Whose passphrase opened it; None for the recovery sheet, and until it is open.
        self.person_id: str | None = None
        # What is in the backup that was brought in.
        self.contents: BackupContents | None = None

    @property
    def name(self) -> str:
        """The name of the backup that was chosen."""
        return self._the_chosen.backup.path.name

    # Choosing and opening

    def found(self, place: Path) -> list[FoundBackup]:
        """Return the backups in a place; raises as backups_in() does."""
        return backups_in(place)

    def choose(self, backup: FoundBackup) -> None:
        """Take this one; the one before it is put away.

        Raises:
            BackupWithoutKey, KeyFileFromTheFuture, BackupUnreadable
        """
        self.drop()
        self.chosen = ChosenBackup(backup, self._folder, self._wall, self._parameters)
        if self._now is not None and self.chosen.is_of_key_here and self._who is not None:
            self.key, self.person_id = StoreKey(bytes.fromhex(self._now.key)), self._who.id

    def unlock(self, person_id: str, passphrase: str) -> None:
        """Open it with somebody's passphrase; raises as ChosenBackup.unlock() does."""
        self.key, self.person_id = self._the_chosen.unlock(person_id, passphrase), person_id

    def unlock_with_recovery(self, typed: str) -> None:
        """Open it with the code of its recovery sheet; raises as ChosenBackup.unlock_with_recovery() does."""
        self.key, self.person_id = self._the_chosen.unlock_with_recovery(typed), None

    # Bringing it in

    def bring_in(self) -> Iterator[BackupProgress]:
        """Copy what was opened beside the practice, bring it up to date there, and prove all of it.

        After the last step `contents` tells what is in it.

        Raises:
            BackupDamaged, BackupAltered, BackupWithoutKey, BackupUnreadable, StoreFromTheFuture: about the backup.
            DiskFull, FolderNotWritable, FileNotWritten: about this laptop. Nothing of it stays after any of these.
        """
        chosen, key = self._the_chosen, self._the_key
        for share in restore.bring_in(chosen.backup.path, chosen.keys, self._folder):
            yield BackupProgress(BackupStage.COPYING, share)
        try:
            with _about_the_backup():
                contents = yield from self._look_into()
                proof = Proof(self._staged, key.hex, chosen.keys.store_id)
                for share in proof.steps():
                    yield BackupProgress(BackupStage.READING_BACK, share)
        except BaseException:
            restore.drop(self._folder)
            raise
        self.contents = contents

    def put_back(self, door: "Door") -> None:
        """Exchange what is here for what was proven; the practice that was open is thrown away with every page.

        A power cut at any moment leaves the one or the other, whole. It is open afterwards for whose passphrase
        opened it; after the code of a recovery sheet it is left to be opened.

        Raises:
            NotAllowed: the role at the laptop does not include it; nothing has happened.
            Trouble: leave the door and enter again, and what is here is the old or the new, whole.
        """
        self._tell_what_comes()
        if door.is_open:
            door.practice.tell_replaced(self.name)
        door.lock()
        try:
            kept = restore.decide(self._folder, self._wall.now())
        except Trouble:
            self._tell_it_stayed()
            raise
        restore.finish(self._folder)
        try:
            self._look_at_it()
        except Trouble:
            restore.take_back(self._folder, kept)
            self._tell_it_stayed()
            raise
        door.reopen(self.key, self.person_id)

    def drop(self) -> None:
        """Put away what was chosen and brought in."""
        restore.drop(self._folder)
        self.chosen = self.key = self.person_id = self.contents = None

    # Inside

    @property
    def _staged(self) -> Path:
        return self._folder / STAGING / STORE_NAME

    @property
    def _the_chosen(self) -> ChosenBackup:
        assert self.chosen is not None
        return self.chosen

    @property
    def _the_key(self) -> StoreKey:
        assert self.key is not None
        return self.key

    def _open(self, path: Path) -> Store:
        return open_store(path, self._the_key.hex, self._the_chosen.keys.store_id)

    def _look_into(self) -> Generator[BackupProgress, None, BackupContents]:
        store = self._open(self._staged)
        try:
            if store.strange_parts():
                raise BackupAltered
            for _ in store.read_rows():
                yield BackupProgress(BackupStage.READING_BACK, 0.0)
            rows, practices = store.count_rows(), store.practices.all_for()
            if len(practices) != 1:
                raise StoreDamaged("a store of no practice")
            return BackupContents(
                practices[0].name,
                store.log.last_at().astimezone(self._wall.zone),
                rows["participants"],
                rows["groups"],
                rows["sessions"],
            )
        finally:
            store.close()

    def _tell_what_comes(self) -> None:
        """Write into what was brought in that it comes back, and from which backup."""
        store = self._open(self._staged)
        try:
            saves: list[object] = [*self._newcomers(store), *self._made_before(store)]
            change = Change("restore.put-back", saves=tuple(saves), undoable=False, detail=self.name)
            desk = Desk(store, self._opened_by(store), self._wall)
            desk.commit(change)
            if not saves:
                desk.note(Deed(change.verb, Action.UPDATE, detail=self.name))
            self._rows = store.count_rows()
        finally:
            store.close()

    def _made_before(self, store: Store) -> Iterator[BackupMade]:
        """The backup itself, which knows of the ones before it alone; what was kept on this laptop is none."""
        backup, contents = self._the_chosen.backup, self.contents
        assert contents is not None
        if backup.path.parent != self._folder:
            yield BackupMade(
                new_id(),
                self._wall.at(backup.made_on, backup.made_at),
                str(backup.path.parent),
                backup.path.name,
                contents.participants,
                contents.sessions,
                store.log.last_line(),
            )

    @property
    def _same_practice(self) -> bool:
        return self._now is not None and self._now.store_id == self._the_chosen.keys.store_id

    def _opened_by(self, store: Store) -> Facilitator:
        if self._who is not None and self._same_practice:
            return self._who
        if self.person_id is None:
            return BY_THE_SHEET
        who = store.facilitators.get(self.person_id)
        # An older key file still has an entry of who had left by then.
        if who is None or who.left_on is not None:
            raise BackupWithoutKey
        return who

    def _newcomers(self, store: Store) -> Iterator[Facilitator]:
        """Whoever came, left or got another role here since the backup was made stays what she is now."""
        if self._now is not None and self._same_practice:
            holders = {holder.id for holder in self._the_chosen.people}
            for person in self._now.facilitators.all_for():
                then = store.facilitators.get(person.id)
                if then is None and person.id in holders:
                    yield person
                elif then is not None and (then.role, then.left_on) != (person.role, person.left_on):
                    yield replace(then, role=person.role, left_on=person.left_on)

    def _tell_it_stayed(self) -> None:
        """Write into the log of what is here that it was announced, and did not come in its place after all."""
        if self._now is not None and self._who is not None:
            # A disk that does not take this either leaves it with what was announced.
            with suppress(Trouble):
                store = open_store(self._now.path, self._now.key, self._now.store_id)
                try:
                    Desk(store, self._who, self._wall).note_stopped(
                        Deed("restore.replace", Action.EXECUTE, detail=self.name)
                    )
                finally:
                    store.close()

    def _look_at_it(self) -> None:
        store = self._open(self._folder / STORE_NAME)
        try:
            store.check_pages()
            if store.count_rows() != self._rows:
                raise StoreDamaged("not what was proven")
        finally:
            store.close()


@contextmanager
def _about_the_backup() -> Iterator[None]:
    """Say of a backup what is said of a store."""
    try:
        yield
    except StoreDamaged as error:
        raise BackupDamaged from error
    except KeyFileOfAnotherStore as error:
        raise BackupWithoutKey from error
