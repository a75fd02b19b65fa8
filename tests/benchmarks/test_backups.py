"""A store of 100 MB: how soon it opens, how long a backup takes, and how long its way back. Printed alone."""

import shutil
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.live.door import Door
from facilitator_app.store.engine import connect_to_read
from facilitator_app.store.vault import KeyFile
from tests.benchmarks.large_store import fill
from tests.benchmarks.test_figures import child
from tests.practice import AGENDAS, PASSPHRASE, Practice

MEGABYTES = 100
ROUNDS = 3
STARTS = 5


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Practice:
    practice = Practice.of_today(tmp_path_factory.mktemp("large") / "kring")
    practice.door.leave()
    fill(practice.folder / "kring.db", *key_of(practice.folder), MEGABYTES, practice.wall.now())
    return practice


def key_of(folder: Path) -> tuple[str, str]:
    key_file = KeyFile.read(folder)
    return key_file.unlock(key_file.people[0].id, PASSPHRASE).hex, key_file.store_id


def seconds(steps: Iterable[object]) -> tuple[float, float]:
    """Return how long all steps took, and the longest of them."""
    began = last = time.perf_counter()
    longest = 0.0
    for _ in steps:
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return time.perf_counter() - began, max(longest, time.perf_counter() - last)


def test_a_large_store_opens_at_once(large: Practice, tmp_path: Path, say: Callable[[str], None]) -> None:
    small = Practice.of_today(tmp_path / "kring")
    small.door.leave()
    timed: dict[Path, list[float]] = {small.folder: [], large.folder: []}
    for _ in range(STARTS):
        for folder, starts in timed.items():
            starts.append(child("way_in", folder, PASSPHRASE)[0])
    few, many = (median(starts) for starts in timed.values())
    say(f"key derived to Start painted with {MEGABYTES} MB: {many:.3f} s, {many / few:.2f} × that with 0.2 MB")
    large.reopen()
    whole, longest = seconds(large.door.practice.read_through())
    large.door.leave()
    say(f"all pages gone through while she works: {whole:.1f} s in steps of at most {longest * 1000:.0f} ms")


def test_backup_and_back(large: Practice, tmp_path: Path, say: Callable[[str], None]) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    large.reopen()
    made, longest = seconds(large.door.practice.keeping.make(stick))
    large.door.leave()
    say(f"backup of {MEGABYTES} MB, proven: {made:.1f} s, its longest step {longest:.1f} s")
    (backup,) = stick.iterdir()
    ratios, taken = [], []
    for number in range(ROUNDS):
        plain = plain_copy_and_check(backup / "kring.db", tmp_path / "plain.db", *key_of(backup))
        back = put_back(large, backup, tmp_path / f"nieuw-{number}")
        ratios.append(back / plain)
        taken.append(back)
    times = f"{median(ratios):.1f} × a plain copy and one integrity check (must reach 4)"
    say(f"restore of {MEGABYTES} MB, verified: {median(taken):.1f} s, {times}\n")


def plain_copy_and_check(path: Path, to: Path, key: str, store_id: str) -> float:
    began = time.perf_counter()
    shutil.copyfile(path, to)
    connection = connect_to_read(to, key, store_id)
    assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    connection.close()
    return time.perf_counter() - began


def put_back(large: Practice, backup: Path, folder: Path) -> float:
    """Seconds from a backup whose key is known to a practice that is open, without a thought in between."""
    door = Door(folder, AGENDAS, large.wall, large.parameters)
    door.enter()
    restoring = door.restoring()
    restoring.choose(restoring.found(backup)[0])
    assert restoring.chosen is not None
    restoring.unlock(restoring.chosen.people[0].id, PASSPHRASE)
    began = time.perf_counter()
    for _ in restoring.bring_in():
        pass
    restoring.put_back(door)
    taken = time.perf_counter() - began
    door.leave()
    shutil.rmtree(folder)
    return taken
