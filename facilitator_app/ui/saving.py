"""Writes papers as files to a folder that she chose: all of them whole, or none."""

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from uuid import uuid4

from facilitator_app import documents
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable, Trouble
from facilitator_app.ui.paper_set import Paper

_STEMS = {
    PaperKind.CARD: "kaart",
    PaperKind.GROUP_REPORT: "groepsverslag",
    PaperKind.FILE_SHEET: "dossierblad",
}
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.ENOTSUP}  # some network drives
_BINARY = getattr(os, "O_BINARY", 0)  # Windows turns line ends into two bytes without it
_READ_BY_OWNER_ONLY = 0o600


def save_papers(papers: Sequence[Paper], folder: Path, held_on: date, password: str) -> Iterator[int]:
    """Write each paper to a file of its own, as `save_files` does.

    Args:
        papers: what to write.
        folder: where to.
        held_on: the day of the session, for the names; no woman's name is in them.
        password: encrypts each file (AES-256); "" leaves them open for everybody.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    files = (
        (file_name(paper, held_on), documents.with_password(paper.pdf, password) if password else paper.pdf)
        for paper in papers
    )
    return save_files(files, folder)


def save_files(files: Iterable[tuple[str, bytes]], folder: Path) -> Iterator[int]:
    """Write files of these names; gives after each how many are written.

    All are written under names of their own first, so that a full disk or a stick that is pulled out leaves no
    half file and no half set behind. No file that was there is overwritten: its name gets -2 behind it.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    ours: list[Path] = []
    written: list[tuple[Path, str]] = []
    path = folder
    try:
        for name, data in files:
            path = folder / name
            part = folder / f"kring-{uuid4().hex}.tmp"
            ours.append(part)
            _write_through(data, part)
            written.append((part, name))
            yield len(written)
        for part, name in written:
            path = _free(folder, name)
            part.replace(path)
            ours.append(path)
        _sync_folder(folder)
    except OSError as error:
        _remove(ours)
        raise _trouble(error, path) from error
    except BaseException:
        _remove(ours)
        raise


def file_name(paper: Paper, held_on: date) -> str:
    """Return kaart-2026-03-12-07.pdf: the number is her place in the list, and stands for her name."""
    number = f"-{paper.number:02}" if paper.number else ""
    return f"{_STEMS[paper.kind]}-{held_on.isoformat()}{number}.pdf"


def _free(folder: Path, name: str) -> Path:
    path, stem, count = folder / name, Path(name).stem, 1
    while path.exists():
        count += 1
        path = folder / f"{stem}-{count}.pdf"
    return path


def _write_through(data: bytes, path: Path) -> None:
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
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(descriptor)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:  # the stick is gone; the trouble that brought us here is the one to tell
            continue


def _trouble(error: OSError, path: Path) -> Trouble:
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NO_RIGHT:
        return FolderNotWritable(path.parent)
    return FileNotWritten(path)
