"""Where papers go as files, and with which password."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.theme import Scheme
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways

Shown = Callable[..., QWidget]
STICK = Path("/media/stick")


@pytest.fixture
def dialog(shown: Shown) -> SaveDialog:
    made = SaveDialog(25, choose_folder=lambda _parent, _title: str(STICK))
    shown(made, None)
    return made


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """The window that asks; it outlives the dialog."""
    made = QWidget()
    made.resize(1093, 534)
    yield made
    made.deleteLater()


def accepted(dialog: SaveDialog) -> bool:
    dialog.save_button.click()
    return dialog.result() == SaveDialog.DialogCode.Accepted


def test_password_is_asked_unless_she_says_without(dialog: SaveDialog) -> None:
    assert dialog.with_password.isChecked()
    assert "Kring bewaart het wachtwoord niet" in dialog.outside
    dialog.with_password.setChecked(False)
    assert not dialog.password_field.isVisible()
    assert not dialog.again_field.isVisible()
    assert dialog.outside == (
        "De bestanden staan straks buiten Kring, zonder wachtwoord. Wie erbij kan, kan alles lezen."
    )
    assert dialog.password == ""


def test_folder_is_chosen_each_time(dialog: SaveDialog) -> None:
    dialog.with_password.setChecked(False)
    assert not accepted(dialog)
    assert dialog.folder_field.message.text == "Kies eerst een map, bijvoorbeeld op je USB-stick."
    assert dialog.folder_button.hasFocus()
    dialog.folder_button.click()
    assert dialog.folder_field.message.text == ""
    assert dialog.save_button.hasFocus()
    assert accepted(dialog)
    assert dialog.folder == STICK


def test_no_folder_chosen_changes_nothing(shown: Shown) -> None:
    dialog = SaveDialog(1, choose_folder=lambda _parent, _title: "")
    shown(dialog, None)
    dialog.folder_button.click()
    assert dialog.folder_edit.text() == ""
    assert not accepted(dialog)


def test_strength_is_told_in_words(dialog: SaveDialog, qtbot: QtBot) -> None:
    assert dialog.strength == "Minstens 8 tekens: nog 8."
    qtbot.keyClicks(dialog.password_edit, "vijf5")
    assert dialog.strength == "Minstens 8 tekens: nog 3."
    qtbot.keyClicks(dialog.password_edit, "678")
    assert dialog.strength == "Lang genoeg."


def test_short_password_is_not_taken(dialog: SaveDialog, qtbot: QtBot) -> None:
    dialog.folder_button.click()
    assert dialog.password_edit.hasFocus()
    qtbot.keyClicks(dialog.password_edit, "1234567")
    assert not accepted(dialog)
    assert dialog.password_field.message.text == "Neem minstens 8 tekens, bijvoorbeeld drie woorden."
    assert dialog.password_edit.hasFocus()


def test_password_is_typed_twice_in_dots(dialog: SaveDialog, qtbot: QtBot) -> None:
    dialog.folder_button.click()
    qtbot.keyClicks(dialog.password_edit, "drie warme truien")
    qtbot.keyClicks(dialog.again_edit, "drie warme truiem")
    assert not accepted(dialog)
    assert "niet hetzelfde" in dialog.again_field.message.text
    dialog.again_edit.clear()
    qtbot.keyClicks(dialog.again_edit, "drie warme truien")
    assert accepted(dialog)
    assert dialog.password == "drie warme truien"


def test_password_that_she_can_read_is_typed_once(dialog: SaveDialog, qtbot: QtBot) -> None:
    dialog.folder_button.click()
    dialog.password_edit.show_button.click()
    assert not dialog.again_field.isVisible()
    qtbot.keyClicks(dialog.password_edit, "drie warme truien")
    qtbot.keyClick(dialog.password_edit, Qt.Key.Key_Return)
    assert dialog.result() == SaveDialog.DialogCode.Accepted


def test_escape_closes_it(dialog: SaveDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_Pause])
def test_key_that_covers_works_here_too(dialog: SaveDialog, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignals([dialog.rejected, dialog.cover_requested]):
        qtbot.keyClick(dialog.password_edit, key)


def test_title_shows_no_name(dialog: SaveDialog) -> None:
    assert dialog.windowTitle() == "Kring – Opslaan"


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.0), (Scheme.LIGHT, 2.0)])
def test_everything_can_be_read_and_reached(
    window: QWidget,
    shown: Shown,
    qtbot: QtBot,
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    dialog = SaveDialog(25, window)
    shown(dialog, None)
    qtbot.waitUntil(lambda: cut_off(dialog) == [], timeout=2_000)
    assert accessibility_problems(dialog) == []
    assert never_visited(dialog) == []
    assert scrolls_sideways(dialog) == []
    assert dialog.width() <= 1093
    assert dialog.height() <= 534


def test_folder_is_asked_on_the_window_and_a_dialog_that_went_meanwhile_is_left_alone(window: QWidget) -> None:
    asked: list[QWidget] = []

    def choose(parent: QWidget, _title: str) -> str:
        asked.append(parent)
        delete(made)
        return str(STICK)

    made = SaveDialog(25, window, choose_folder=choose)
    made._ask_folder()
    assert asked == [window]
