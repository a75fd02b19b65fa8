"""A list of rows: one stop for Tab, arrows inside, and words for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.row_button import RowButton
from facilitator_app.ui.row_list import RowList
from tests.ui.audit import tab_cycle

ROWS = (("a", "Zonnebloem", "volgende: vandaag"), ("b", "Korenbloem", "klaar"), ("c", "Aster", ""))


@pytest.fixture
def rows(shown: Callable[..., QWidget]) -> RowList:
    made = RowList("Mijn groepen")
    made.set_rows(ROWS)
    shown(made, (400, 120))
    assert made.first is not None
    made.first.setFocus()
    return made


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def here() -> str:
    focused = QApplication.focusWidget()
    assert isinstance(focused, RowButton)
    return focused.accessibleName()


def test_a_row_is_named_with_all_that_it_shows(rows: RowList) -> None:
    names = [row.accessibleName() for row in rows.rows]
    assert names == ["Zonnebloem, volgende: vandaag", "Korenbloem, klaar", "Aster"]


def test_the_arrows_home_and_end_go_from_row_to_row(rows: RowList) -> None:
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        press(key)
        visited.append(here().partition(",")[0])
    assert visited == ["Korenbloem", "Aster", "Aster", "Korenbloem", "Zonnebloem"]


def test_tab_stops_once_at_the_row_that_was_visited_last(rows: RowList) -> None:
    press(Qt.Key.Key_Down)
    assert [stop.accessibleName() for stop in tab_cycle(rows)] == ["Korenbloem, klaar"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose_the_row(rows: RowList, qtbot: QtBot, key: Qt.Key) -> None:
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.chosen) as chosen:
        press(key)
    assert chosen.args == ["b"]


def test_a_click_chooses_the_row(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.chosen) as chosen:
        qtbot.mouseClick(rows.rows[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["c"]


def test_up_on_the_first_row_leaves_the_list(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.passed_top):
        press(Qt.Key.Key_Up)


def test_other_keys_do_nothing(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.chosen):
        press(Qt.Key.Key_X)
    assert here() == "Zonnebloem, volgende: vandaag"


def test_new_rows_take_the_place_of_the_old(rows: RowList) -> None:
    rows.set_rows([("d", "Klaproos", "klaar")])
    assert [row.accessibleName() for row in rows.rows] == ["Klaproos, klaar"]
    rows.set_rows([])
    assert rows.first is None


def test_a_long_name_gives_way_and_stays_to_be_read(rows: RowList) -> None:
    name = "قلب " * 60
    rows.set_rows([("e", name, "volgende: 19 maart")])
    assert rows.rows[0].toolTip() == name
    assert rows.minimumSizeHint().width() < 400
