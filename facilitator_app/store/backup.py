"""Makes a backup: one new folder with the store and its key file, proven before it gets its name.

Until then it has a name that nobody takes for a backup; what a power cut left of it the next one clears away.
"""

import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from facilitator_app.domain.backups import BackupProgress, BackupStage
from facilitator_app.domain.troubles import (
    BackupNotMade,
    BackupUnreadable,
    DiskFull,
    FileNotWritten,
    FolderNotWritable,
    KeyFileOfAnotherStore,
    PlaceGone,
    StickFull,
    StoreDamaged,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.store.backups_found import (
    find_backups,
    is_plain_folder,
    is_pulled_out,
    name_of,
    named_as_backups,
)
from facilitator_app.store.key_copies import newest_in, write_both
from facilitator_app.store.key_format import KeyFileContents
from facilitator_app.store.names import ASIDE_NAME, KEY_FILE_NAMES, NOT_WHOLE, STORE_NAME
from facilitator_app.store.proof import Proof
from facilitator_app.store.store import Store
from facilitator_app.store.whole_files import copy_through, free_name, sync_folder, trouble_of

UNFINISHED = "Kring-niet-af"

_FILES = (STORE_NAME, *KEY_FILE_NAMES, *(f"{name}{NOT_WHOLE}" for name in KEY_FILE_NAMES))
_ROOM_BESIDE_BYTES = 1_000_000
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class NewBackup:
    """A backup that was read back and found equal.

    Attributes:
        name: of its folder.
        rows: how many rows each table in it has.
        last_line: number of the last line of the log in it.
    """

    name: str
    rows: dict[str, int]
    last_line: int


def make_backup(
    store: Store, place: Path, made_at: datetime, keep: int
) -> Generator[BackupProgress, None, NewBackup]:
    """Make a backup in small steps, and let go of the oldest ones of this store once it is proven.

    Args:
        store: the open store; it may be written between two steps.
        place: the folder or stick to put it on.
        made_at: by the clock on the wall, for the name.
        keep: how many backups of this store stay there.

    Raises:
        PlaceGone, StickFull, FolderNotWritable, BackupNotMade: about the place; nothing new is in it.
        DiskFull, StoreDamaged, StoreUnavailable, KeyFileMissing, KeyFileDamaged, KeyFileOfAnotherStore: about what
            is on this laptop.
    """
    aside = store.path.with_name(ASIDE_NAME)
    yield BackupProgress(BackupStage.COPYING)
    try:
        _clear_aside(aside)
        # In one step: what is counted is what is copied.
        store.copy_online(aside)
        rows, last_line = store.count_rows(), store.log.last_line()
        keys = _keys_of(store)
        unfinished = _room_for(aside, place, store.store_id)
        try:
            yield from _write(aside, keys, unfinished)
            proof = Proof(unfinished / STORE_NAME, store.key, store.store_id)
            yield from _read_back(proof, unfinished, keys)
            if proof.rows != rows or not _same_links(proof, store, last_line):
                raise BackupNotMade
            with _at(place, aside):
                whole = free_name(place / name_of(made_at))
                unfinished.rename(whole)
                sync_folder(place)
        except BaseException:
            _clear(unfinished)
            raise
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    _let_go(whole, store.store_id, keep)
    return NewBackup(whole.name, rows, last_line)


def clear_unfinished(place: Path, store_id: str) -> None:
    """Take away what a power cut or a stick that was pulled left of backups of this store; raises OSError."""
    for left_behind in place.glob(f"{UNFINISHED}-{store_id[:8]}*"):
        _clear(left_behind)


def _clear_aside(aside: Path) -> None:
    try:
        aside.unlink(missing_ok=True)
    except OSError as error:
        raise trouble_of(error, aside) from error


def _keys_of(store: Store) -> KeyFileContents:
    keys = newest_in(store.path.parent)
    if keys.store_id != store.store_id:
        raise KeyFileOfAnotherStore
    return keys


def _room_for(aside: Path, place: Path, store_id: str) -> Path:
    """Return a new folder in the place, after what was left unfinished there is gone."""
    if not place.is_dir() or is_pulled_out(place):
        raise PlaceGone(place)
    with _at(place, aside):
        unfinished = place / f"{UNFINISHED}-{store_id[:8]}"
        clear_unfinished(place, store_id)
        needed = aside.stat().st_size + _ROOM_BESIDE_BYTES
        if shutil.disk_usage(place).free < needed:
            raise StickFull(-(-needed // _MEGABYTE))
        unfinished = free_name(unfinished)
        unfinished.mkdir(mode=0o700)
    return unfinished


def _write(aside: Path, keys: KeyFileContents, unfinished: Path) -> Iterator[BackupProgress]:
    size = aside.stat().st_size
    with _at(unfinished.parent, aside):
        for done in copy_through(aside, unfinished / STORE_NAME):
            yield BackupProgress(BackupStage.WRITING, done / size)
        write_both(unfinished, keys)
        sync_folder(unfinished)


def _read_back(proof: Proof, unfinished: Path, keys: KeyFileContents) -> Iterator[BackupProgress]:
    try:
        for name in (STORE_NAME, *KEY_FILE_NAMES):
            _forget_what_was_written(unfinished / name)
        if newest_in(unfinished) != keys:
            raise BackupNotMade
        for share in proof.steps():
            yield BackupProgress(BackupStage.READING_BACK, share)
    except (StoreDamaged, StoreUnavailable, FolderNotWritable, OSError) as error:
        raise BackupNotMade from error


def _forget_what_was_written(path: Path) -> None:
    """Have it read from the stick itself, and not from the memory in which the system keeps what was written."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _same_links(proof: Proof, store: Store, last_line: int) -> bool:
    """Whether the log is as whole in the copy as in the store; one that was altered is worth a backup as well."""
    if not proof.broken_links:
        return True
    return proof.broken_links == [line for line in store.log.broken_links() if line <= last_line]


def _let_go(new: Path, store_id: str, keep: int) -> None:
    """Remove the oldest backups of this store; what is later by its name is not older, whatever the clock says."""
    with suppress(OSError, BackupUnreadable):
        found = [backup for backup in find_backups(new.parent) if backup.store_id == store_id]
        (ours,) = (backup for backup in found if backup.path == new)
        older = found[found.index(ours) + 1 :]
        for backup in older[max(keep, 1) - 1 :]:
            _clear(backup.path)
        whole = {backup.path for backup in found}
        for path in named_as_backups(new.parent):
            # Without its store it is what a power cut left of one that was let go.
            if path not in whole and not (path / STORE_NAME).exists() and _is_of(path, store_id):
                _clear(path)


def _is_of(folder: Path, store_id: str) -> bool:
    with suppress(Trouble):
        return newest_in(folder).store_id == store_id
    return False


def _clear(folder: Path) -> None:
    """Remove our own files from a folder, the store first, and the folder when nothing else is in it."""
    if not is_plain_folder(folder):
        return
    with suppress(OSError):  # the stick is gone, or somebody else's file lies there
        for name in _FILES:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


@contextmanager
def _at(place: Path, aside: Path) -> Iterator[None]:
    """Say of the place what goes wrong there."""
    try:
        try:
            yield
        except OSError as error:
            raise trouble_of(error, place / UNFINISHED) from error
    except DiskFull as full:
        needed = aside.stat().st_size + _ROOM_BESIDE_BYTES
        raise StickFull(-(-needed // _MEGABYTE)) from full
    except FolderNotWritable as refused:
        raise FolderNotWritable(place) from refused
    except FileNotWritten as broken:
        raise BackupNotMade from broken
