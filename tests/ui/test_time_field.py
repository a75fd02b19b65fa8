"""A time is typed in any form, moved with the arrows, and stays as typed until its owner takes it in."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.time_field import TimeField
from tests.keys import press
from tests.practice import WORDING


@pytest.fixture
def field(shown: Callable[..., QWidget]) -> TimeField:
    page = QWidget()
    column = QVBoxLayout(page)
    field, other = TimeField(WORDING), TimeField(WORDING)
    column.addWidget(field)
    column.addWidget(other)
    field.show_time(time(14))
    shown(page)
    field.setFocus()
    field.selectAll()
    return field


def test_a_typed_time_is_told_once_it_is_left(field: TimeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.time_typed) as told:
        press("9u30\t")
    assert told.args == [time(9, 30)]
    assert field.is_changed
    field.keep_up(time(14))
    assert field.text() == "9u30"
    field.keep_up(time(9, 30))
    assert (field.text(), field.is_changed) == ("09.30", False)


def test_the_same_time_in_another_form_is_no_news(field: TimeField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.time_typed):
        press("14\n")
    assert field.text() == "14.00"


def test_what_is_no_time_is_told(field: TimeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.unreadable):
        press("straks\n")
    assert (field.text(), field.value) == ("straks", None)
    with qtbot.waitSignal(field.unreadable):
        QTest.keyClick(field, Qt.Key.Key_Up)


@pytest.mark.parametrize(
    ("start", "key", "moved"),
    [
        (time(14), Qt.Key.Key_Up, time(14, 15)),
        (time(14), Qt.Key.Key_Down, time(13, 45)),
        (time(23, 50), Qt.Key.Key_Up, time(0, 5)),
    ],
)
def test_the_arrows_are_a_quarter_of_an_hour(
    field: TimeField, qtbot: QtBot, start: time, key: Qt.Key, moved: time
) -> None:
    field.show_time(start)
    with qtbot.waitSignal(field.time_typed) as told:
        QTest.keyClick(field, key)
    assert told.args == [moved]
