"""Files that are either the old or the new one after a power cut, never half of either.

A stick knows neither modes nor how to write a folder through; what it does not know is not asked of it.
"""

import errno
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable, StoreUnavailable
from facilitator_app.store.names import NOT_WHOLE

# A slow stick takes a tenth of a second for it.
PIECE_BYTES = 1024 * 1024

_READ_BY_OWNER_ONLY = 0o600
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.ENOTSUP}  # some network drives and sticks
_BINARY = getattr(os, "O_BINARY", 0)  # Windows turns line ends into two bytes without it
_WITHOUT_NAME = getattr(os, "O_TMPFILE", 0)  # Linux alone knows files without a name, and no stick does
_KNOWS_NONE = {errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT}
_PART = re.compile(r"kring-[0-9a-f]{32}\.tmp")


def write_whole(data: bytes, *paths: Path) -> None:
    """Write the same bytes to each of the paths, which lie in one folder, readable by their owner only.

    All the room is taken before the first name changes, so a full disk changes nothing. Then the names change one
    after the other, in the order given, each one on the disk before the next.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: no path holds half a file.
    """
    new_paths = [path.with_name(f"{path.name}{NOT_WHOLE}") for path in paths]
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

    All are written without a name first, or under one of their own where the system knows no such files, so that a
    full disk, a power cut or a stick that is pulled out leaves no half file behind. No file that was there is
    overwritten: the new name gets -2 behind it.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    clear_parts(folder)
    parts: list[_Part] = []
    named: list[Path] = []
    path = folder
    try:
        for name, data in files:
            path = folder / name
            parts.append(_Part(path))
            parts[-1].write(data)
            yield len(parts)
        for part in parts:
            path = part.path
            named.append(part.take_name())
        sync_folder(folder)
    except OSError as error:
        _remove(named)
        raise trouble_of(error, path) from error
    except BaseException:
        _remove(named)
        raise
    finally:
        for part in parts:
            part.drop()


def clear_parts(folder: Path) -> None:
    """Take away what a power cut left of files that were on their way to this folder."""
    try:
        left = [path for path in folder.iterdir() if _PART.fullmatch(path.name)]
    except OSError:  # whoever writes there tells what is wrong with it
        return
    _remove(left)


class _Part:
    """A file on its way to `path`: it gets that name, or a free one beside it, when it is whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._under: Path | None = None
        try:
            self._descriptor = os.open(path.parent, os.O_WRONLY | _WITHOUT_NAME, _READ_BY_OWNER_ONLY)
        except OSError as error:
            if _WITHOUT_NAME and error.errno not in _KNOWS_NONE:
                raise
            self._under = path.with_name(f"kring-{os.urandom(16).hex()}.tmp")
            self._descriptor = _create(self._under)

    def write(self, data: bytes) -> None:
        _write_all(self._descriptor, data)
        os.fsync(self._descriptor)

    def take_name(self) -> Path:
        path = free_name(self.path)
        if self._under is None:
            # By way of a folder, because only then the system follows the link to what has no name.
            os.link(f"/proc/self/fd/{self._descriptor}", path, src_dir_fd=self._descriptor, follow_symlinks=True)
        else:
            self._under.replace(path)
            self._under = None
        return path

    def drop(self) -> None:
        os.close(self._descriptor)
        if self._under is not None:
            _remove([self._under])


def copy_through(source: Path, target: Path) -> Iterator[int]:
    """Copy a file to a new one, a piece at a time and each piece on the disk; gives after each how many bytes are.

    Raises:
        StoreUnavailable: the source is not there, or not to be read.
        OSError: the target is not taken; a part of it may be there.
    """
    with _opened(source) as reading:
        writing = _create(target)
        try:
            done = 0
            while piece := _read_piece(reading, source):
                _write_all(writing, piece)
                os.fsync(writing)
                done += len(piece)
                yield done
        finally:
            os.close(writing)


def move(path: Path, to: Path) -> None:
    """Give a file or folder another name, in this folder or another; on the disk when it returns.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten
    """
    try:
        path.replace(to)
        for folder in {path.parent, to.parent}:
            sync_folder(folder)
    except OSError as error:
        raise trouble_of(error, to) from error


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
    writing = _create(path)
    try:
        _write_all(writing, data)
        os.fsync(writing)
    finally:
        os.close(writing)


def _create(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _READ_BY_OWNER_ONLY)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb", buffering=0)
    except OSError as error:
        raise StoreUnavailable(path) from error


def _read_piece(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(PIECE_BYTES)
    except OSError as error:
        raise StoreUnavailable(path) from error


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:  # the stick is gone; the trouble that brought us here is the one to tell
            continue
