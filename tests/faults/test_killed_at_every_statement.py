"""Killed (SIGKILL) before a statement of a wiping or a migration: all of it is done, or none, and it can be done.

KRING_KILLS says before how many statements, evenly over all there are; 500 is every one of them:
KRING_KILLS=500 python3 start.py test tests/faults/test_killed_at_every_statement.py -s
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.live.desk import Desk
from facilitator_app.live.retention import Retention
from facilitator_app.store import store as opening
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.store import Store, open_store
from tests.half_a_year import GROUP, finish
from tests.store.pages import found_in
from tests.store.stores import around_the_program, contents, reopened
from tests.zonnebloem import JOKE, KEY, NAME, STORE_ID, Afternoon, afternoon

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each write is a process that is forked")

KILLS = int(os.environ.get("KRING_KILLS", "4"))
DATA = Path(__file__).parents[1] / "data"
NAMES = ("Bouali", "Kovalenko", "Tesfay")


@contextmanager
def armed(nth: int) -> Iterator[list[str]]:
    """Have each connection that is made here be the end of this process at the nth statement; tells them all."""
    told: list[str] = []
    real = opening.connect

    def notice(statement: str) -> None:
        told.append(statement)
        if len(told) == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    def connect(*where: Any) -> Any:
        connection = real(*where)
        # So small that pages go to the disk before the end.
        connection.execute("pragma cache_size = 5")
        connection.set_trace_callback(notice)
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "connect", connect)
        yield told


def killed_before(nth: int, deed: Callable[[], None]) -> bool:
    """Do something in a process of its own, and end it before its nth statement; returns whether it got there."""
    child = os.fork()
    if not child:
        try:
            with armed(nth):
                deed()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def some_of(count: int) -> list[int]:
    """KILLS numbers from 1 to `count`, or all of them."""
    return sorted({1 + round(place * (count - 1) / max(KILLS - 1, 1)) for place in range(min(KILLS, count))})


# A wiping


@pytest.fixture(scope="module")
def over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store half a year after the last session of its group."""
    folder = tmp_path_factory.mktemp("over")
    with afternoon(folder, all_in=True) as room:
        finish(room)
    return folder / NAME


def wipe(path: Path, room: Afternoon) -> None:
    store = open_store(path, KEY, STORE_ID)
    Retention(store, Desk(store, JOKE, room.practice.wall)).wipe_group(GROUP, "Zonnebloem")
    store.close()


def test_a_wiping_that_is_cut_off_wiped_everybody_or_nobody_and_leaves_no_byte(over: Path, tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    path = tmp_path / STORE_NAME
    with afternoon(tmp_path / "room") as room:
        room.at("2026-10-09 10:00")
        shutil.copy(over, path)
        with armed(0) as told:
            wipe(path, room)
        wiped = 0
        for nth in some_of(len(told)):
            for left in tmp_path.glob(f"{STORE_NAME}*"):
                left.unlink()
            shutil.copy(over, path)
            assert killed_before(nth, lambda: wipe(path, room))
            store = open_store(path, KEY, STORE_ID)
            women = len(store.participants.all_for())
            assert women in (0, 12)
            assert list(store.log.broken_links()) == []
            retention = Retention(store, Desk(store, JOKE, room.practice.wall))
            if women:
                assert all(found_in(path, KEY, name) for name in NAMES)
                retention.wipe_group(GROUP, "Zonnebloem")
            else:
                wiped += 1
                retention.finish()
            assert not store.is_unclean
            store.close()
            assert not [name for name in NAMES if found_in(path, KEY, name)]
    sys.stdout.write(
        f"\nwiping: {len(some_of(len(told)))} of {len(told)} statements, {wiped} times all were wiped\n"
    )
    assert wiped


# A migration


@pytest.mark.parametrize("version", [1, 2])
def test_a_migration_that_is_cut_off_is_done_at_the_next_start(tmp_path: Path, version: int) -> None:
    whole = (DATA / f"store-{version}.db").read_bytes()
    path = tmp_path / STORE_NAME
    path.write_bytes(whole)
    with armed(0) as told:
        reopened(tmp_path).close()
    expected = in_it(reopened(tmp_path))
    for nth in some_of(len(told)):
        for left in tmp_path.iterdir():
            left.unlink()
        path.write_bytes(whole)
        assert killed_before(nth, lambda: reopened(tmp_path).close())
        assert in_it(reopened(tmp_path)) == expected
        (copy,) = tmp_path.glob(f"{STORE_NAME}.voor-versie-?")
        with around_the_program(copy) as engine:
            # What the older Kring opens, whenever it was cut off.
            assert engine.execute("pragma user_version").fetchone()[0] == version
            assert engine.execute("pragma integrity_check").fetchall() == [("ok",)]
    sys.stdout.write(f"\nmigration from {version}: {len(some_of(len(told)))} of {len(told)} statements\n")


def in_it(store: Store) -> list[object]:
    found = contents(store)
    list(store.read_through())
    store.close()
    return found
