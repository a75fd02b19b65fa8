"""The practice's folder on this laptop, of which only one Kring at a time has hold."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from facilitator_app.domain.troubles import FolderNotWritable, StoreInUse
from facilitator_app.live.first_run import FirstRun
from facilitator_app.store.names import ASIDE_NAME, GONE, KEY_FILE_NAMES, NOT_WHOLE, READY, STAGING, STORE_NAME

LOCK_NAME = "kring.lock"


class DataFolder:
    """Where the store and its key file are, and what makes or replaces them as a whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.first_run = FirstRun(path)
        self._lock_file: QLockFile | None = None

    def enter(self) -> None:
        """Make the folder ours, finishing a first run or the return of a backup that was cut off.

        Raises:
            FolderNotWritable: it cannot be made or written.
            StoreInUse: another Kring is busy in it.
            DiskFull, FileNotWritten: what was cut off cannot be finished now; it is ours all the same.
        """
        if self._lock_file is None:
            self._lock_file = _take_hold(self.path)
        self.finish()

    def finish(self) -> None:
        """Finish a first run, or the return of a backup, that was cut off.

        Raises:
            FolderNotWritable, DiskFull, FileNotWritten: the disk does not take it now.
        """
        self.first_run.finish()
        self._clear_halves()
        if any(path.name.startswith((STAGING, READY, GONE)) for path in self.path.iterdir()):
            # Loaded only where a backup was on its way: the unlock screen waits for what is loaded here.
            from facilitator_app.store import restore

            restore.finish(self.path)

    def _clear_halves(self) -> None:
        """Take away what a power cut left half; a copy of the store holds everybody, also who is wiped later."""
        for path in (self.path / ASIDE_NAME, *self.path.glob(f"kring.*{NOT_WHOLE}")):
            # What cannot go now goes at another start.
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def leave(self) -> None:
        """Let go of it."""
        if self._lock_file is not None:
            self._lock_file.unlock()
            self._lock_file = None

    @property
    def store_path(self) -> Path:
        """Where the store is, or will be."""
        return self.path / STORE_NAME

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept in this folder."""
        return not any((self.path / name).exists() for name in (STORE_NAME, *KEY_FILE_NAMES))


def _take_hold(folder: Path) -> QLockFile:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(folder) from error
    lock_file = QLockFile(str(folder / LOCK_NAME))
    # One that a power cut left may be empty, or name a laptop that is called otherwise now. A Kring that
    # really runs holds the file by a lock of the system besides, which no age breaks.
    lock_file.setStaleLockTime(1)
    if not lock_file.tryLock(0):
        # One that a power cut left cannot be taken away where nothing may be written; no Kring runs then.
        if lock_file.error() is QLockFile.LockError.LockFailedError and os.access(folder, os.W_OK):
            raise StoreInUse
        raise FolderNotWritable(folder)
    return lock_file
