"""Gives the store another key: after a backup everything is written anew beside it, proven, and then exchanged.

Whoever kept a copy of an old key file, and the passphrase of then, opens nothing with it that is made from now on.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.backups import BackupProgress, BackupStage
from facilitator_app.domain.troubles import StoreDamaged, Trouble
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.keys import Keys
from facilitator_app.store import restore
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.proof import Proof
from facilitator_app.store.store import Store, open_store
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey

if TYPE_CHECKING:
    from facilitator_app.live.door import Door

MAKE = "person.new-key"


class NewKey:
    """One new key; until `take_effect` the practice stays as it is.

    It is for who is at the laptop alone. Everybody else is let in anew, because nobody knows her passphrase, and a
    new recovery sheet is to be made: no sheet of before opens what is here.
    """

    def __init__(self, key_file: KeyFile, store: Store, desk: Desk, keys: Keys) -> None:
        self._key_file = key_file
        self._store = store
        self._desk = desk
        self._keys = keys
        self._keeping = Keeping(store, desk)
        self._folder = store.path.parent
        self._passphrase = ""
        self._key: StoreKey | None = None
        self._last_line = 0

    def prepare(self, passphrase: str, place: Path) -> Iterator[BackupProgress]:
        """Make a backup, then write everything anew with another key and prove it, in small steps.

        Args:
            passphrase: of who is at the laptop; it stays hers.
            place: where the backup goes.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            TooManyTries, WrongPassphrase: it does not fit.
            Trouble: about the place or the disk. Nothing has changed after any of these.
        """
        self._desk.check(MAKE)
        self._keys.prove(passphrase)
        yield from self._keeping.make(place)
        self._passphrase = passphrase
        yield from self._write()

    def take_effect(self, door: "Door") -> None:
        """Exchange what is here for what was proven; the practice is open afterwards, and every page thrown away.

        A power cut at any moment leaves the one or the other, whole.

        Raises:
            NotAllowed: the role at the laptop does not include it; nothing has happened.
            Trouble: leave the door and enter again, and what is here is the old or the new, whole.
        """
        self._desk.check(MAKE)
        if self._store.log.last_line() != self._last_line:
            # Something was stored since it was copied.
            for _ in self._write():
                pass
        key, who, wall = self._the_key, self._desk.who.id, self._desk.wall
        store_id, path = self._store.store_id, self._store.path
        door.lock()
        kept = restore.decide(self._folder, wall.now())
        restore.finish(self._folder)
        try:
            open_store(path, key.hex, store_id).close()
        except Trouble:
            restore.take_back(self._folder, kept)
            raise
        # It opens with the key of before: the backup is there for that.
        restore.throw_away(kept)
        door.reopen(key, who, renewed=True)

    def drop(self) -> None:
        """Leave everything as it is."""
        restore.drop(self._folder)
        self._passphrase, self._key, self._last_line = "", None, 0

    # Inside

    @property
    def _the_key(self) -> StoreKey:
        assert self._key is not None
        return self._key

    def _write(self) -> Iterator[BackupProgress]:
        yield BackupProgress(BackupStage.COPYING)
        key = self._key = StoreKey.new()
        keys = self._key_file.for_new_key(self._desk.who.id, self._passphrase, key)
        path = restore.stage(self._folder, keys)
        try:
            self._last_line = self._store.log.last_line()
            self._store.copy_online(path, key.hex)
            rows = self._tell(path, key)
            proof = Proof(path, key.hex, self._store.store_id)
            for share in proof.steps():
                yield BackupProgress(BackupStage.READING_BACK, share)
            if proof.rows != rows or proof.broken_links != list(self._store.log.broken_links()):
                raise StoreDamaged("not what was copied")
        except BaseException:
            restore.drop(self._folder)
            raise

    def _tell(self, path: Path, key: StoreKey) -> dict[str, int]:
        """Write into what was copied that it has another key, and no recovery sheet yet."""
        store = open_store(path, key.hex, self._store.store_id)
        try:
            unproven = replace(store.practices.all_for()[0], recovery_proven_on=None)
            desk = Desk(store, self._desk.who, self._desk.wall)
            if unproven != store.practices.all_for()[0]:
                desk.commit(Change(MAKE, saves=(unproven,), undoable=False))
            else:
                desk.note(Deed(MAKE, Action.UPDATE))
            return store.count_rows()
        finally:
            store.close()
