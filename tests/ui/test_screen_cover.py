"""The cover over everything: nothing stays above it, nothing comes before it, and what she did waits under it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.navigation import Navigation
from facilitator_app.ui.new_group_page import NewGroupPage
from facilitator_app.ui.office import Office
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import focused_edit, press
from tests.practice import PIN, WORDING, Practice

GROUP = "zonnebloem"
# Without a screen no menu gets the keyboard for itself.
with_popup = pytest.mark.qt_log_ignore("This plugin does not support")


class Kring:
    """The program with its practice open."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        self.door = Practice(folder / "kring").door
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()

    @property
    def navigation(self) -> Navigation:
        assert self.way_in.navigation is not None
        return self.way_in.navigation

    @property
    def office(self) -> Office:
        return self.navigation._office

    def open_menu(self) -> str:
        """Open the menu of the first woman in the group; returns her id."""
        self.office.show_group(GROUP)
        page = self.window.page
        assert isinstance(page, GroupPage)
        assert page.women is not None
        her, button = next(iter(page.women._menus.items()))
        button.click()
        assert isinstance(QApplication.activePopupWidget(), QMenu)
        return her


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(tmp_path, shown)
    yield made
    made.window.close()


@with_popup
def test_an_open_menu_does_not_stay_above_the_cover(kring: Kring) -> None:
    kring.open_menu()
    kring.door.cover()
    assert QApplication.activePopupWidget() is None
    assert isinstance(kring.window.page, CoverPage)


@with_popup
def test_no_page_comes_before_the_cover(kring: Kring) -> None:
    her = kring.open_menu()
    under = kring.window.page
    kring.door.cover()
    kring.office.dossiers.show_woman(her)
    kring.office.show_group(GROUP)
    kring.office.show_start()
    kring.office.making.show_new_group()
    assert isinstance(kring.window.page, CoverPage)
    kring.door.uncover(PIN)
    assert kring.window.page is under


KEYS = [
    (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Pause, Qt.KeyboardModifier.NoModifier),
]


def press_in_popup(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    # As a keyboard does it: to the window, where what a popup lets through is sorted out.
    QTest.keyClick(popup.windowHandle(), key, held)


@with_popup
@pytest.mark.parametrize(("key", "held"), KEYS)
def test_the_keys_cover_while_a_menu_is_open(kring: Kring, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    kring.open_menu()
    press_in_popup(key, held)
    assert QApplication.activePopupWidget() is None
    assert isinstance(kring.window.page, CoverPage)


@with_popup
@pytest.mark.parametrize(("key", "held"), KEYS)
def test_the_keys_cover_while_a_drop_down_is_open(kring: Kring, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    kring.office.making.show_new_group()
    page = kring.window.page
    assert isinstance(page, NewGroupPage)
    page.findChildren(QComboBox)[0].showPopup()
    press_in_popup(key, held)
    assert QApplication.activePopupWidget() is None
    assert isinstance(kring.window.page, CoverPage)


def go_under_the_cover_and_back(kring: Kring) -> None:
    press("<F9>")
    assert isinstance(kring.window.page, CoverPage)
    kring.door.uncover(PIN)


def look_at_the_help(_kring: Kring) -> None:
    press("<F1>", "<F1>")


def look_at_the_settings(_kring: Kring) -> None:
    press("Ctrl+,", "Ctrl+,")


ASIDE = [go_under_the_cover_and_back, look_at_the_help, look_at_the_settings]


@pytest.mark.parametrize("look_aside", ASIDE)
def test_she_goes_on_typing_where_she_was(kring: Kring, look_aside: Callable[[Kring], None]) -> None:
    kring.office.making.show_new_group()
    page = kring.window.page
    assert isinstance(page, NewGroupPage)
    page.first.setFocus()
    press("12")
    field = focused_edit()
    look_aside(kring)
    assert kring.window.page is page
    assert focused_edit() is field
    press("-6")
    assert field.text() == "12-6"
    assert page.name.text() == ""


def test_a_page_she_goes_to_again_begins_where_it_always_does(kring: Kring) -> None:
    kring.office.making.show_new_group()
    page = kring.window.page
    assert isinstance(page, NewGroupPage)
    page.place.setFocus()
    kring.office.show_start()
    kring.office.making.show_new_group()
    assert page.name.hasFocus()
