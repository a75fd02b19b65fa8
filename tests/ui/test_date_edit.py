"""A day is typed in any form and moved with the arrows; what cannot be read stays as it was typed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.ui.date_edit import DateEdit
from tests.keys import press
from tests.practice import WORDING


@pytest.fixture
def edit(shown: Callable[..., QWidget]) -> DateEdit:
    page = QWidget()
    column = QVBoxLayout(page)
    edit, other = DateEdit(WORDING), DateEdit(WORDING)
    column.addWidget(edit)
    column.addWidget(other)
    shown(page)
    edit.setFocus()
    return edit


def test_a_typed_day_is_written_as_all_days_are_once_it_is_left(edit: DateEdit) -> None:
    press("3 juni 26")
    assert edit.text() == "3 juni 26"
    assert edit.day == date(2026, 6, 3)
    press("\t")
    assert edit.text() == "03-06-2026"


def test_what_is_no_day_stays_as_it_was_typed(edit: DateEdit) -> None:
    press("31-02-2026\t")
    assert (edit.text(), edit.day) == ("31-02-2026", None)
    with pytest.raises(UnreadableDate):
        edit.read()
    edit.clear()
    assert edit.read() is None


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Up, date(2026, 6, 4)),
        (Qt.Key.Key_Down, date(2026, 6, 2)),
        (Qt.Key.Key_PageUp, date(2026, 6, 10)),
        (Qt.Key.Key_PageDown, date(2026, 5, 27)),
    ],
)
def test_the_arrows_move_it_by_a_day_and_the_pages_by_a_week(
    edit: DateEdit, qtbot: QtBot, key: Qt.Key, moved: date
) -> None:
    edit.set_day(date(2026, 6, 3))
    with qtbot.waitSignal(edit.day_changed) as told:
        QTest.keyClick(edit, key)
    assert (edit.day, told.args) == (moved, [moved])
    edit.clear()
    QTest.keyClick(edit, key)
    assert edit.text() == ""


def test_two_figures_of_a_birth_are_the_last_year_that_has_been(shown: Callable[..., QWidget]) -> None:
    page = QWidget()
    edit, other = DateEdit(WORDING, born_by=date(2026, 3, 12)), DateEdit(WORDING)
    column = QVBoxLayout(page)
    column.addWidget(edit)
    column.addWidget(other)
    shown(page)
    edit.setFocus()
    press("4-8-93\t")
    assert edit.text() == "04-08-1993"
