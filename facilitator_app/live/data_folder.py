"""The practice's folder on this laptop, of which only one Kring at a time has hold."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from facilitator_app.domain.troubles import FolderNotWritable, StoreInUse

LOCK_NAME = "kring.lock"


def take_hold(folder: Path) -> QLockFile:
    """Make the folder, if it is not there, and lock it; unlocking what is returned lets go.

    Raises:
        FolderNotWritable: it cannot be made or written.
        StoreInUse: another Kring is busy in it.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(folder) from error
    lock_file = QLockFile(str(folder / LOCK_NAME))
    # One that a power cut left may be empty, or name a laptop that is called otherwise now. A Kring that
    # really runs holds the file by a lock of the system besides, which no age breaks.
    lock_file.setStaleLockTime(1)
    if not lock_file.tryLock(0):
        if lock_file.error() is QLockFile.LockError.LockFailedError:
            raise StoreInUse
        raise FolderNotWritable(folder)
    return lock_file
