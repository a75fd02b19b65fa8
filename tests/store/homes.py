"""Data folders with a store and its key file, made once and copied; and what a stick can do to a backup."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from facilitator_app.domain.troubles import BackupNotMade, FolderNotWritable, StickFull
from facilitator_app.store.backup import NewBackup, make_backup
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import Store, open_store
from tests.store.key_files import create
from tests.store.stores import NOON, THINGS, commit

FILES = (STORE_NAME, *KEY_FILE_NAMES)
QUARTER_PAST_TWO = datetime(2026, 3, 12, 14, 15, tzinfo=UTC)
NAME = "Kring-reservekopie-2026-03-12-1415"


@cache
def _made(which: str) -> tuple[dict[str, bytes], str, str]:
    """Make a store with one thing of every kind; `which` tells one such store from another."""
    with TemporaryDirectory(prefix=which) as name:
        folder = Path(name)
        key_file, key = create(folder)
        store = open_store(folder / STORE_NAME, key.hex, key_file.store_id, made_at=NOON.isoformat())
        commit(store, *THINGS)
        store.close()
        return {name: (folder / name).read_bytes() for name in FILES}, key.hex, key_file.store_id


class Home:
    """A data folder, with its store open or not."""

    def __init__(self, folder: Path, which: str = "one") -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        files, self.key, self.store_id = _made(which)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        self.store = self.opened()

    def opened(self, path: Path | None = None) -> Store:
        """Open the store of this folder, or another with the same key."""
        return open_store(path or self.folder / STORE_NAME, self.key, self.store_id)

    def backup(self, place: Path, at: datetime = QUARTER_PAST_TWO, keep: int = 5) -> NewBackup:
        """Make a backup in one go."""
        steps = make_backup(self.store, place, at, keep)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]


@contextmanager
def home(folder: Path, which: str = "one") -> Iterator[Home]:
    """A home whose store is closed afterwards."""
    made = Home(folder, which)
    try:
        yield made
    finally:
        made.store.close()


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {path.name for path in folder.iterdir()}


def bytes_of(folder: Path) -> dict[str, bytes]:
    """The files of a folder and all below it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def failing_below(folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, nth: int, number: int) -> list[int]:
    """Have the nth call of os.write, os.fsync, os.rename … on something below a folder fail; counts the calls."""
    really_do: Callable[..., Any] = getattr(os, step)
    calls: list[int] = []

    def fail(first: Any, *rest: Any, **named: Any) -> Any:
        path = Path(f"/proc/self/fd/{first}").readlink() if isinstance(first, int) else Path(first)
        if path.is_relative_to(folder):
            calls.append(1)
            if len(calls) == nth:
                raise OSError(number, os.strerror(number))
        return really_do(first, *rest, **named)

    monkeypatch.setattr(os, step, fail)
    return calls


TROUBLES_OF_A_STICK = [
    (errno.ENOSPC, StickFull),
    (errno.EROFS, FolderNotWritable),
    (errno.EIO, BackupNotMade),
    (errno.ENODEV, BackupNotMade),
]
