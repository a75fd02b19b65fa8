"""The laptop that nobody touches covers itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.idle import Idle
from tests.timers import run_out

MOMENT = 0.3 / 60


def test_it_says_so_when_nobody_touched_anything(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    shown(QLineEdit())
    idle = Idle(5)
    idle.watch(True)
    with qtbot.waitSignal(idle.passed):
        run_out(idle, 5 * 60_000)
    idle.watch(False)


def test_a_key_starts_the_count_anew(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    field = shown(QLineEdit())
    idle = Idle(MOMENT)
    idle.watch(True)
    left = idle._timer.remainingTime
    qtbot.waitUntil(lambda: left() < 200, timeout=3000)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert left() > 200
    idle.watch(False)


def test_whoever_does_not_watch_says_nothing(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    shown(QLineEdit())
    idle = Idle(0.001 / 60)
    idle.watch(True)
    idle.watch(False)
    with qtbot.assertNotEmitted(idle.passed, wait=50):
        pass


def test_it_says_so_again_after_the_next_touch(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    field = shown(QLineEdit())
    idle = Idle(5)
    idle.watch(True)
    run_out(idle, 5 * 60_000)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    with qtbot.waitSignal(idle.passed):
        run_out(idle, 5 * 60_000)
    idle.watch(False)
