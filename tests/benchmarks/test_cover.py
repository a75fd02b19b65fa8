"""How soon the screen is covered, beside what a bare window takes to put another page in sight."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QMainWindow, QStackedWidget, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.cover_page import CoverPage
from tests.keys import press
from tests.practice import PIN
from tests.ui.copies import make_practice
from tests.ui.kring import Kring

PRESSES = 240
MUST_MS = 100


@contextmanager
def clocked(into: list[float]) -> Iterator[None]:
    """Milliseconds until everything that is due has been painted."""
    began = time.perf_counter()
    yield
    QApplication.processEvents()
    into.append((time.perf_counter() - began) * 1000)


def bare_switch(shown: Callable[..., QWidget]) -> list[float]:
    """What it takes to put one line in sight where twelve rows of six fields were."""
    window, pages, grid, line = QMainWindow(), QStackedWidget(), QWidget(), QLabel("14.00")
    rows = QGridLayout(grid)
    for row in range(12):
        for column in range(6):
            rows.addWidget(QLineEdit("118"), row, column)
    pages.addWidget(grid)
    pages.addWidget(line)
    window.setCentralWidget(pages)
    shown(window)
    taken: list[float] = []
    for _ in range(PRESSES):
        with clocked(taken):
            pages.setCurrentWidget(line)
        pages.setCurrentWidget(grid)
        QApplication.processEvents()
    return taken


def test_cover_key(tmp_path: Path, shown: Callable[..., QWidget], say: Callable[[str], None]) -> None:
    baseline = median(bare_switch(shown))
    kring = Kring(make_practice(tmp_path / "made"), tmp_path / "kring", shown)
    kring.check_in()
    press(*["118\t76\t68,4\n"] * 11, "121\t79")
    taken: list[float] = []
    for number in range(PRESSES):
        # In a row that is half typed, in a finished one that is looked at, or with everything closed.
        kring.row(("Zofia", "Amina", "Iris")[number % 3]).fields[Field.SYSTOLIC].setFocus()
        if number % 3 == 1:
            press("<F2>")
        QApplication.processEvents()
        window = kring.window.windowHandle()
        with clocked(taken):
            QTest.keyClick(window, Qt.Key.Key_F9)
        assert isinstance(kring.window.page, CoverPage)
        kring.door.uncover(PIN)
        QApplication.processEvents()
    highest = quantiles(taken, n=100)[98]
    say(
        f"cover key to covered frame, {PRESSES} presses: median {median(taken):.1f} ms,"
        f" {median(taken) / baseline:.1f} × bare; 99 % {highest:.1f} ms (must reach {MUST_MS})\n"
    )
    kring.close()
