"""The keys of every screen: under F1 from anywhere, and back to where she came from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.help_page import HelpPage
from facilitator_app.ui.shortcuts import shortcuts
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import WORDING, Practice

Shown = Callable[..., QWidget]


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def window(practice: Practice, shown: Shown) -> Iterator[MainWindow]:
    window = MainWindow()
    way_in = WayIn(practice.door, window, lambda _language: WORDING)
    shown(window)
    way_in.begin()
    yield window
    window.close()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def choose(window: MainWindow, words: str) -> None:
    (action,) = (one for one in window.header.menu_button.menu().actions() if one.text().startswith(words))
    action.trigger()


def test_every_key_stands_there_with_what_it_does(window: MainWindow) -> None:
    press("<F1>")
    page = window.page
    assert isinstance(page, HelpPage)
    assert window.windowTitle() == "Kring – Hulp"
    for screen, keys in shortcuts():
        assert screen in said(page)
        for key, action in keys:
            assert key in said(page)
            assert action in said(page)


@pytest.mark.parametrize("leave", ["<Esc>", "<F1>", "\n"])
def test_it_leads_back_to_where_she_came_from(window: MainWindow, leave: str) -> None:
    press("<F1>")
    press(leave)
    assert isinstance(window.page, StartPage)
    assert window.header.title.text() == "Kring"


def test_in_a_session_it_leads_back_to_the_session_with_what_was_half_typed(window: MainWindow) -> None:
    press("\n", "11", "<F1>")
    assert isinstance(window.page, HelpPage)
    assert window.header.place.phase is None
    press("<Esc>")
    assert isinstance(window.page, CheckinPage)
    assert window.header.place.phase is Phase.ARRIVAL
    assert QApplication.focusWidget().text() == "11"


def test_nothing_is_taken_back_here_because_she_would_not_see_it(window: MainWindow, practice: Practice) -> None:
    press("\n", "118", "\t", "76", "\n", "<F1>", "Ctrl+Z", "Ctrl+Y", "<Esc>")
    session = practice.open()
    values = [session.seating.values(row.seat.id)[0] for row in session.seating.rows()]
    assert [str(value) for value in values if value] == ["118/76"]


def test_the_keys_of_the_list_scroll_it(window: MainWindow, shown: Shown) -> None:
    page = HelpPage()
    shown(page, (700, 240))
    page.enter()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for key, goes_on in ((Qt.Key.Key_Down, True), (Qt.Key.Key_PageDown, True), (Qt.Key.Key_Up, False)):
        before = bar.value()
        QTest.keyClick(page, key)
        assert (bar.value() > before) is goes_on
    QTest.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_under_the_cover_no_page_comes(window: MainWindow) -> None:
    press("<F9>", "<F1>")
    assert isinstance(window.page, CoverPage)


def test_the_menu_has_help_and_the_lock(window: MainWindow, practice: Practice) -> None:
    choose(window, "Hulp bij toetsen")
    assert isinstance(window.page, HelpPage)
    choose(window, "Vergrendelen")
    assert isinstance(window.page, UnlockPage)
    assert not practice.door.is_open


def test_locking_keeps_what_was_half_typed(window: MainWindow, practice: Practice) -> None:
    press("\n", "11")
    choose(window, "Vergrendelen")
    practice.reopen()
    draft = practice.door.practice.session("bijeenkomst-4").seating.last_draft()
    assert draft is not None
    assert draft.text == "11"


def test_a_page_that_was_thrown_away_is_not_gone_back_to(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    assert window.holds(page)
    window.drop(page)
    assert not window.holds(page)


def test_the_button_of_the_menu_can_be_reached(window: MainWindow) -> None:
    assert isinstance(window.header.menu_button, QPushButton)
    assert window.header.menu_button.isVisible()
    assert window.header.menu_button.focusPolicy() & Qt.FocusPolicy.TabFocus
