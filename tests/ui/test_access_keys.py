"""Alt with a letter presses the button that shows it, in whatever she types, and leaves every text as it is."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.access_keys import letters
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.window import MainWindow

WORDS = ("Volgende", "Verdeel", "Sla over", "+ 5 min", "Meer…", "12", "Gezien", "Gezien")


class Page(QWidget):
    """A field, and a button for each of these words."""

    heading, primary = "", None

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        self.buttons = [PushButton(words) for words in WORDS]
        self.pressed: list[str] = []
        for button in self.buttons:
            column.addWidget(button)
            button.clicked.connect(partial(self._note, button.text()))

    def enter(self) -> None:
        self.field.setFocus()

    def leave(self) -> None:
        pass

    def _note(self, words: str) -> None:
        self.pressed.append(words)


@pytest.fixture
def page(shown: Callable[..., QWidget]) -> Page:
    window, page = MainWindow(), Page()
    window.show_page(page, with_header=False)
    shown(window)
    page.enter()
    return page


def underlined(page: Page) -> list[str]:
    return [button._access_key for button in page.buttons]


def test_each_button_has_a_letter_of_its_own_where_it_has_one_left(qtbot: QtBot) -> None:
    buttons = [PushButton(words) for words in WORDS[:6]]
    for button in buttons:
        qtbot.addWidget(button)
    assert [letter for _, letter in letters(buttons)] == ["V", "E", "S", "M", "R"]


def test_letters_are_there_while_alt_is_held(page: Page) -> None:
    field = page.field
    before = page.buttons[0].grab().toImage()
    QTest.keyPress(field, Qt.Key.Key_Alt)
    assert underlined(page) == ["V", "E", "S", "M", "R", "", "", ""]
    assert page.buttons[0].grab().toImage() != before
    assert page.buttons[0].text() == "Volgende"
    QTest.keyRelease(field, Qt.Key.Key_Alt)
    assert set(underlined(page)) == {""}
    assert page.buttons[0].grab().toImage() == before


def test_a_letter_presses_its_button_and_types_nothing(page: Page) -> None:
    page.field.setText("half")
    QTest.keyPress(page.field, Qt.Key.Key_Alt)
    QTest.keyClick(page.field, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert (page.pressed, page.field.text()) == (["Sla over"], "half")
    assert page.buttons[2].hasFocus()


def test_a_button_that_cannot_be_pressed_leaves_its_letter_to_another(page: Page) -> None:
    page.buttons[0].hide()
    page.buttons[2].setEnabled(False)
    QTest.keyPress(page.field, Qt.Key.Key_Alt)
    assert underlined(page)[:4] == ["", "V", "", "M"]


def test_another_window_takes_them_away_and_they_press_nothing_then(page: Page) -> None:
    QTest.keyPress(page.field, Qt.Key.Key_Alt)
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert set(underlined(page)) == {""}
    QTest.keyPress(page.field, Qt.Key.Key_Alt)
    page.buttons[0].deleteLater()
    QTest.keyRelease(page.field, Qt.Key.Key_Alt)
    assert page.pressed == []
