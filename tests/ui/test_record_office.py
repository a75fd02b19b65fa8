"""A copied line is gone under the cover, behind the lock and after Kring; and the way to Overnemen and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.taken_over_page import TakenOverPage
from tests.keys import press
from tests.practice import PIN
from tests.ui.test_retention_office import Kring, held


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(held(tmp_path), shown)
    yield made
    made.window.close()
    QGuiApplication.clipboard().clear()


def copied(kring: Kring) -> str:
    """Go to Overnemen from Start and copy the first line; returns what can be pasted."""
    navigation = kring.way_in.navigation
    assert navigation is not None
    navigation._office._go_and_do(ToDoKind.TAKING_OVER)
    assert isinstance(kring.window.page, TakenOverPage)
    press("\n")
    return pasted()


def pasted() -> str:
    return QGuiApplication.clipboard().text()


def test_the_cover_takes_it_off_the_clipboard_and_the_page_is_there_again(kring: Kring) -> None:
    assert "RR 118/76 (zelf)" in copied(kring)
    kring.practice.door.cover()
    assert pasted() == ""
    kring.practice.door.uncover(PIN)
    assert isinstance(kring.window.page, TakenOverPage)


def test_so_does_the_lock(kring: Kring) -> None:
    assert copied(kring)
    kring.practice.door.lock()
    assert pasted() == ""


def test_so_does_closing_kring(kring: Kring) -> None:
    assert copied(kring)
    kring.window.close()
    assert pasted() == ""


def test_what_was_copied_elsewhere_stays(kring: Kring) -> None:
    assert copied(kring)
    QGuiApplication.clipboard().setText("van een ander programma")
    kring.practice.door.lock()
    assert pasted() == "van een ander programma"


def test_the_order_of_the_line_is_at_hand_and_leads_back(kring: Kring) -> None:
    copied(kring)
    kring.click("Volgorde van de regel")
    page = kring.window.page
    assert isinstance(page, SettingsPage)
    assert page.section.title == "Dossier"
    press("<Esc>")
    assert isinstance(kring.window.page, TakenOverPage)
    press("<Esc>")
    assert isinstance(kring.window.page, StartPage)
