"""Files that are either the old or the new one after a power cut, never half of either.

A stick knows neither modes nor how to write a folder through; what it does not know is not asked of it.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable

_READ_BY_OWNER_ONLY = 0o600
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.ENOTSUP}  # some network drives and sticks
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
            new_path.unlink(missing_ok=True)  # left behind by a power cut, with who knows which mode
            _write_through(data, new_path)
        for path, new_path in zip(paths, new_paths, strict=True):
            new_path.replace(path)
            sync_folder(path.parent)
    except OSError as error:
        _remove(new_paths)
        raise trouble_of(error, paths[0]) from error


def write_new(files: Iterable[tuple[str, bytes]], folder: Path) -> Iterator[int]:
    """Write files of a name and bytes to a folder: all of them, or none; gives after each how many are written.

    All are written under names of their own first, so that a full disk or a stick that is pulled out leaves no
    half file and no half set behind. No file that was there is overwritten: the new name gets -2 behind it.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    ours: list[Path] = []
    written: list[tuple[Path, str]] = []
    path = folder
    try:
        for name, data in files:
            path = folder / name
            part = folder / f"kring-{os.urandom(16).hex()}.tmp"
            ours.append(part)
            _write_through(data, part)
            written.append((part, name))
            yield len(written)
        for part, name in written:
            path = free_name(folder / name)
            part.replace(path)
            ours.append(path)
        sync_folder(folder)
    except OSError as error:
        _remove(ours)
        raise trouble_of(error, path) from error
    except BaseException:
        _remove(ours)
        raise


def free_name(path: Path) -> Path:
    """Return the path, or one with -2, -3 and so on behind its stem when something has that name already."""
    free, count = path, 1
    while os.path.lexists(free):
        count += 1
        free = path.with_name(f"{path.stem}-{count}{path.suffix}")
    return free


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, as far as the system does that.

    Raises:
        OSError
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders, and keeps its names without this
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(descriptor)


def trouble_of(error: OSError, path: Path) -> DiskFull | FolderNotWritable | FileNotWritten:
    """Return what an error of the system means for somebody who wanted to write `path`."""
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NO_RIGHT:
        return FolderNotWritable(path.parent)
    return FileNotWritten(path)


def _write_through(data: bytes, path: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with os.fdopen(os.open(path, flags, _READ_BY_OWNER_ONLY), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:  # the stick is gone; the trouble that brought us here is the one to tell
            continue
