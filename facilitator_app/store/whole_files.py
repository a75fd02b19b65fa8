"""Files that are either the old or the new one after a power cut, never half of either."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable

_READ_BY_OWNER_ONLY = 0o600
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_BINARY = getattr(os, "O_BINARY", 0)  # Windows turns line ends into two bytes without it


def write_whole(data: bytes, *paths: Path) -> None:
    """Write the same bytes to each of the paths, which lie in one folder, readable by their owner only.

    All the room is taken before the first name changes, so a full disk changes nothing. Then the names change one
    after the other, in the order given, each one on the disk before the next.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: no path holds half a file.
    """
    new_paths = [path.with_name(f"{path.name}.new") for path in paths]
    try:
        for new_path in new_paths:
            _write_through(data, new_path)
        for path, new_path in zip(paths, new_paths, strict=True):
            new_path.replace(path)
            _sync_folder(path.parent)
    except OSError as error:
        _remove(new_paths)
        raise _trouble(error, paths[0]) from error


def _write_through(data: bytes, path: Path) -> None:
    path.unlink(missing_ok=True)  # left behind by a power cut, with who knows which mode
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with os.fdopen(os.open(path, flags, _READ_BY_OWNER_ONLY), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders, and keeps its names without this
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:  # the trouble that brought us here is the one to tell
            return


def _trouble(error: OSError, path: Path) -> DiskFull | FolderNotWritable | FileNotWritten:
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NO_RIGHT:
        return FolderNotWritable(path.parent)
    return FileNotWritten(path)
