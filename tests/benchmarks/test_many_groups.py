"""Start, a group and a search with three thousand groups beside the same with ten. Printed, never asserted."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.group_page import GroupPage
from tests.benchmarks.crowd import fill
from tests.practice import PASSPHRASE, WORDING, Practice
from tests.ui.start_pages import start_page

FEW, MANY = 10, 3000
ROUNDS = 15


def crowded(folder: Path, groups: int) -> Practice:
    practice = Practice(folder)
    practice.door.leave()
    key_file = KeyFile.read(folder)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    fill(folder / "kring.db", key.hex, key_file.store_id, groups, practice.wall.today())
    practice.reopen()
    return practice


def seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def practices(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> dict[int, Practice]:
    return {groups: crowded(tmp_path_factory.mktemp("crowd") / "kring", groups) for groups in (FEW, MANY)}


def test_many_groups(
    practices: dict[int, Practice], shown: Callable[..., QWidget], say: Callable[[str], None]
) -> None:
    timed: dict[tuple[str, int], list[float]] = {}
    for _ in range(ROUNDS):
        for groups, practice in practices.items():
            rooms = practice.door.practice
            group_id = rooms.groups.lines()[0].group.id

            def start() -> None:
                page = start_page(rooms)  # noqa: B023
                page.resize(1093, 486)
                page.show()
                page.grab()
                page.deleteLater()

            def group() -> None:
                page = GroupPage(rooms.groups, rooms.planning, group_id, WORDING, rooms.wall)  # noqa: B023
                page.resize(1093, 486)
                page.show()
                page.grab()
                page.deleteLater()

            timed.setdefault(("Start", groups), []).append(seconds(start))
            timed.setdefault(("a group's page", groups), []).append(seconds(group))
    for what in ("Start", "a group's page"):
        few, many = (median(timed[what, groups]) for groups in (FEW, MANY))
        say(f"{what} with {MANY} groups: {many:.3f} s, {many / few:.2f} × that with {FEW} (must reach 1.2)")
    rooms = practices[MANY].door.practice
    keys = [
        seconds(lambda typed=typed: rooms.groups.find(typed, 8))
        for typed in ("a", "an", "ano", "v", "vi", "z", "hen", "x", "am", "bakker")
        for _ in range(5)
    ]
    middle, worst = median(keys) * 1000, max(keys) * 1000
    say(f"name search among {MANY * 10} women, per key: median {middle:.0f} ms, worst {worst:.0f} ms (50)")
    for practice in practices.values():
        practice.door.leave()
