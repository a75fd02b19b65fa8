"""The figures of a whole session, each as a ratio to a bare window in the same run. Printed, never asserted."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.ui.checkin_page import CheckinPage
from tests.practice import PASSPHRASE, WORDING, Practice

HERE = Path(__file__).parent
RUNS = 9


def child(script: str, *arguments: object) -> list[float]:
    """Run a script of this folder; returns the numbers that it printed."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{script}", *map(str, arguments)],
        cwd=HERE.parents[1],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return [float(line) for line in done.stdout.split()]


def until_painted(script: str, *arguments: object) -> float:
    """Return the seconds from the start of a process to what it calls painted."""
    began = time.time()
    return child(script, *arguments)[-1] - began


@pytest.fixture(scope="session")
def bare(say: Callable[[str], None]) -> float:
    """Seconds of a bare window, process start to painted."""
    until_painted("bare_window")
    seconds = median(until_painted("bare_window") for _ in range(RUNS))
    say(f"bare window, process start to painted: {seconds:.3f} s (median of {RUNS})")
    return seconds


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """A store with the usual work for the passphrase, and a session today by the computer's clock."""
    folder = tmp_path_factory.mktemp("data") / "kring"
    practice = Practice.of_today(folder)
    practice.door.leave()
    return folder


def test_unlock_screen(bare: float, data: Path, say: Callable[[str], None]) -> None:
    child("unlock_screen", data)
    ratios, seconds = [], []
    for _ in range(RUNS):
        one = until_painted("bare_window")
        other = until_painted("unlock_screen", data)
        seconds.append(other)
        ratios.append(other / one)
    say(f"unlock screen painted: {median(seconds):.3f} s, {median(ratios):.2f} × bare (must reach 1.6)")


def test_start_and_grid(bare: float, data: Path, say: Callable[[str], None]) -> None:
    child("way_in", data, PASSPHRASE)
    bares, starts, grids = [], [], []
    for _ in range(RUNS):
        bares.append(until_painted("bare_window"))
        start, grid = child("way_in", data, PASSPHRASE)
        starts.append(start)
        grids.append(grid)
    for figure, seconds, target in (
        ("key derived to Start painted", starts, 1.0),
        ("Start to today's grid painted", grids, 0.6),
    ):
        ratio = median(one / other for one, other in zip(seconds, bares, strict=True))
        say(f"{figure}: {median(seconds):.3f} s, {ratio:.2f} × bare (must reach {target})")


def test_field_left(
    tmp_path: Path, bare: float, shown: Callable[..., QWidget], say: Callable[[str], None]
) -> None:
    left: list[float] = []
    for round_ in range(10):
        practice = Practice(tmp_path / f"kring-{round_}")
        session = practice.open()
        page = CheckinPage(session.seating, WORDING, session.little_list)
        shown(page, (1093, 486))
        page.enter()
        QApplication.processEvents()
        for _ in range(12):
            for digits, key in (("118", Qt.Key.Key_Tab), ("76", Qt.Key.Key_Tab), ("68,4", Qt.Key.Key_Return)):
                QTest.keyClicks(QApplication.focusWidget(), digits)
                QApplication.processEvents()
                began = time.perf_counter()
                QTest.keyClick(QApplication.focusWidget(), key)
                QApplication.processEvents()
                left.append((time.perf_counter() - began) * 1000)
        page.leave()
        practice.door.leave()
    highest = quantiles(left, n=100)[98]
    say(f"field left to row stored and repainted: median {median(left):.1f} ms (8), 99 % {highest:.1f} ms (25)")


def test_memory_after_a_demo_session(bare: float, say: Callable[[str], None]) -> None:
    megabytes = child("demo_memory")[-1]
    say(f"resident memory after a demo session: {megabytes:.0f} MB (must reach 160)\n")
