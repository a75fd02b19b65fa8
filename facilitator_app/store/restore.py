"""Puts a backup in the place of a practice: a power cut at any moment leaves the old one or the new one, whole.

A backup is copied beside the practice first. One change of name then decides: before it nothing has happened, and
after it every start finishes what is left to do. What was there moves into a folder of its own and stays.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path

from facilitator_app.domain.backups import KeptCopy
from facilitator_app.domain.troubles import (
    BackupDamaged,
    BackupUnreadable,
    DiskFull,
    FolderNotWritable,
    StoreUnavailable,
)
from facilitator_app.store.key_copies import write_both
from facilitator_app.store.key_format import KeyFileContents
from facilitator_app.store.names import GONE, JOURNAL_NAME, KEPT, KEY_FILE_NAMES, READY, STAGING, STORE_NAME
from facilitator_app.store.whole_files import copy_through, move, sync_folder, trouble_of

_KEPT_NAME = re.compile(rf"{KEPT}-(\d{{4}}-\d{{2}}-\d{{2}})-(\d{{2}})(\d{{2}})(?:-\d+)?")
_ROOM_BESIDE_BYTES = 1_000_000


def bring_in(backup: Path, keys: KeyFileContents, folder: Path) -> Iterator[float]:
    """Copy a backup beside the practice in small steps; gives after each the share that is done.

    Raises:
        BackupUnreadable: it went away, or cannot be read.
        BackupDamaged: there is no store in it.
        DiskFull, FolderNotWritable, FileNotWritten: about this laptop. After any of these nothing of it stays.
    """
    staging = folder / STAGING
    drop(folder)
    sizes = _sizes(backup)
    total = sum(sizes.values())
    try:
        staging.mkdir(mode=0o700)
        if shutil.disk_usage(folder).free < total + _ROOM_BESIDE_BYTES:
            raise DiskFull
        before = 0
        for name, size in sizes.items():
            # With a journal that was cut off, the store comes right when it is opened.
            for done in copy_through(backup / name, staging / name):
                yield (before + done) / total
            before += size
        write_both(staging, keys)
    except BaseException as problem:
        drop(folder)
        if isinstance(problem, StoreUnavailable):
            raise BackupUnreadable from problem
        if isinstance(problem, OSError):
            raise trouble_of(problem, staging) from problem
        raise


def stage(folder: Path, keys: KeyFileContents) -> Path:
    """Make room beside the practice with a key file in it; returns where its store is to be written.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing of it stays.
    """
    drop(folder)
    staging = folder / STAGING
    try:
        staging.mkdir(mode=0o700)
        write_both(staging, keys)
    except BaseException as problem:
        drop(folder)
        if isinstance(problem, OSError):
            raise trouble_of(problem, staging) from problem
        raise
    return staging / STORE_NAME


def drop(folder: Path) -> None:
    """Throw away what was brought in."""
    shutil.rmtree(folder / STAGING, ignore_errors=True)


def decide(folder: Path, at: datetime) -> Path:
    """Have what was brought in take the place of what is there, now or at the next start.

    Args:
        folder: the data folder.
        at: by the clock on the wall, for the name of what is kept.

    Returns:
        The folder in which finish() keeps what was there.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing has happened.
    """
    stamp, count = f"{at:%Y-%m-%d-%H%M}", 1
    name = stamp
    while (folder / f"{KEPT}-{name}").exists():
        count += 1
        name = f"{stamp}-{count}"
    try:
        for extra in (folder / STAGING).iterdir():
            # Such as the copy of an older store from before it was brought up to date.
            if extra.name not in (STORE_NAME, *KEY_FILE_NAMES):
                extra.unlink()
        sync_folder(folder / STAGING)
    except OSError as error:
        raise trouble_of(error, folder / STAGING) from error
    move(folder / STAGING, folder / f"{READY}-{name}")
    return folder / f"{KEPT}-{name}"


def finish(folder: Path) -> None:
    """Bring to its end what was decided, and clear away what was not; every start does this.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: it is to be tried again before anything is opened.
    """
    for ready in folder.glob(f"{READY}-*"):
        _swap(folder, ready, folder / ready.name.replace(READY, KEPT, 1))
    drop(folder)
    for gone in folder.glob(f"{GONE}-*"):
        shutil.rmtree(gone, ignore_errors=True)


def take_back(folder: Path, kept: Path) -> None:
    """Put back what finish() has kept, in the place of what turned out not to open; raises as finish() does."""
    move(kept, folder / kept.name.replace(KEPT, READY, 1))
    finish(folder)
    shutil.rmtree(kept, ignore_errors=True)


def kept_copies(folder: Path) -> list[KeptCopy]:
    """Return what was here before, the newest first."""
    copies = [copy for path in folder.glob(f"{KEPT}-*") if (copy := _kept(path)) is not None]
    return sorted(copies, key=lambda copy: copy.path.name, reverse=True)


def discard(kept: Path) -> Path:
    """Have a copy of before thrown away at the next start; until then regain() brings it back.

    Raises:
        FolderNotWritable, FileNotWritten
    """
    gone = kept.with_name(f"{GONE}-{kept.name}")
    move(kept, gone)
    return gone


def throw_away(kept: Path) -> None:
    """Throw a copy of before away now; what the disk keeps of it the next start clears away."""
    shutil.rmtree(discard(kept), ignore_errors=True)


def regain(gone: Path) -> None:
    """Bring back what discard() has put aside; raises FolderNotWritable or FileNotWritten."""
    move(gone, gone.with_name(gone.name.removeprefix(f"{GONE}-")))


def _swap(folder: Path, ready: Path, kept: Path) -> None:
    """Put each file in its place; what lies in `ready` still has to, so this may begin again at any point."""
    try:
        kept.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(folder) from error
    if (ready / STORE_NAME).exists():
        # The journal goes first: beside another store it would spoil it.
        for name in (JOURNAL_NAME, STORE_NAME):
            _move_if_there(folder / name, kept / name)
        move(ready / STORE_NAME, folder / STORE_NAME)
    _move_if_there(ready / JOURNAL_NAME, folder / JOURNAL_NAME)
    for name in KEY_FILE_NAMES:
        if (ready / name).exists():
            _move_if_there(folder / name, kept / name)
            move(ready / name, folder / name)
    shutil.rmtree(ready, ignore_errors=True)
    with suppress(OSError):  # in an empty folder there was nothing to keep
        kept.rmdir()


def _move_if_there(path: Path, to: Path) -> None:
    if path.exists():
        move(path, to)


def _kept(path: Path) -> KeptCopy | None:
    name = _KEPT_NAME.fullmatch(path.name)
    with suppress(ValueError):
        if name is not None and path.is_dir():
            return KeptCopy(path, date.fromisoformat(name[1]), time(int(name[2]), int(name[3])))
    return None


def _sizes(backup: Path) -> dict[str, int]:
    """Return the bytes of the store, and of the journal beside it when a power cut left one."""
    try:
        there = {name: (backup / name) for name in (STORE_NAME, JOURNAL_NAME) if (backup / name).is_file()}
        sizes = {name: size for name, path in there.items() if (size := path.stat().st_size)}
    except OSError as error:
        raise BackupUnreadable from error
    if STORE_NAME not in sizes:
        raise BackupDamaged
    return sizes
