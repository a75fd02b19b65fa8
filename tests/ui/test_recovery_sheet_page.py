"""The recovery sheet afterwards: the one that there is proven, or a new one that voids it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.refusals import WrongRecoveryCode
from facilitator_app.live.door import Door
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.recovery_sheet_page import RecoverySheetPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.live.hall import Hall, begin
from tests.practice import PASSPHRASE, PIN, WORDING

CODE, PASS = "Typ de code over van het blad", "Wachtzin"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "kring")
    yield hall
    hall.leave()


@pytest.fixture
def door(hall: Hall) -> Door:
    return hall.entered()


@pytest.fixture
def code(door: Door) -> str:
    return begin(door)


@pytest.fixture
def page(door: Door, code: str, shown: Callable[..., QWidget], tmp_path: Path) -> Iterator[RecoverySheetPage]:
    page = RecoverySheetPage(
        door.keys, door.practice.settings, WORDING, lambda _parent: None, lambda *_: str(tmp_path)
    )
    shown(page)
    page.enter()
    yield page
    page.leave()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def edit(page: QWidget, name: str) -> QLineEdit:
    (found,) = (e for e in page.findChildren(QLineEdit) if e.accessibleName() == name and e.isVisible())
    return found


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = (b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible())
    return found


def new_code_of(page: RecoverySheetPage) -> str:
    button(page, "Toon de code").click()
    return "-".join(text for text in said(page) if len(text) == 5 and text.isupper() | text.isdigit())


def make_new(page: RecoverySheetPage) -> str:
    edit(page, PASS).setText(PASSPHRASE)
    button(page, "Maak nieuw herstelblad").click()
    return new_code_of(page)


def test_a_sheet_that_was_printed_is_proven_by_typing_it_back(
    page: RecoverySheetPage, door: Door, code: str, qtbot: QtBot
) -> None:
    assert edit(page, CODE).hasFocus()
    with qtbot.waitSignal(page.proven):
        press(code, "\n")
    assert door.practice.settings.practice.recovery_proven_on is not None


def test_a_new_sheet_takes_the_passphrase_and_voids_the_old_one(
    page: RecoverySheetPage, door: Door, code: str, hall: Hall, qtbot: QtBot
) -> None:
    assert any("Een blad dat je eerder maakte, opent daarna niets meer." in text for text in said(page))
    newer = make_new(page)
    assert "Een ouder blad opent nu niets meer: verscheur het." in said(page)
    edit(page, CODE).setText(code)
    assert page.primary is not None
    page.primary.click()
    assert any("Deze code opent deze gegevens niet." in text for text in said(page))
    edit(page, CODE).setText(newer)
    with qtbot.waitSignal(page.proven):
        page.primary.click()
    door = hall.entered()
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(code)
    door.try_recovery(newer)


def test_a_wrong_passphrase_makes_no_sheet(page: RecoverySheetPage, door: Door, code: str, hall: Hall) -> None:
    edit(page, PASS).setText("iets anders")
    button(page, "Maak nieuw herstelblad").click()
    assert any("Deze wachtzin past niet." in text for text in said(page))
    assert edit(page, PASS).hasFocus()
    hall.entered().try_recovery(code)


def test_nothing_typed_is_told_at_its_field(page: RecoverySheetPage) -> None:
    button(page, "Controleer de code").click()
    assert "Typ eerst de code van het blad." in said(page)
    button(page, "Maak nieuw herstelblad").click()
    assert "Typ eerst je wachtzin." in said(page)


def test_later_leaves_it_on_start(page: RecoverySheetPage, door: Door, qtbot: QtBot) -> None:
    make_new(page)
    with qtbot.waitSignal(page.back_requested):
        button(page, "Later").click()
    assert door.practice.settings.practice.recovery_proven_on is None


def test_once_proven_only_a_new_one_is_offered(page: RecoverySheetPage, door: Door, code: str) -> None:
    door.keys.prove_code(code)
    page.enter()
    assert "Ik heb het blad" not in said(page)
    assert edit(page, PASS).hasFocus()


def test_the_new_sheet_goes_to_a_stick(page: RecoverySheetPage, tmp_path: Path, qtbot: QtBot) -> None:
    make_new(page)
    button(page, "Bewaar op USB…").click()
    qtbot.waitUntil(lambda: (tmp_path / "herstelblad-2026-03-12.pdf").exists())


def test_from_start_it_is_made_and_no_longer_left_to_do(
    door: Door, code: str, shown: Callable[..., QWidget]
) -> None:
    window = MainWindow()
    way_in = WayIn(door, window, lambda _language: WORDING)
    shown(window)
    way_in.begin()
    start = window.page
    assert isinstance(start, StartPage)
    button(start, "Maak").click()
    page = window.page
    assert isinstance(page, RecoverySheetPage)
    newer = make_new(page)
    # Covered in between, the code is not lost; and it is not in sight.
    press("<F9>")
    assert isinstance(window.page, CoverPage)
    press(PIN, "\n")
    assert window.page is page
    assert not any(group in said(page) for group in newer.split("-"))
    edit(page, CODE).setText(newer)
    press("Ctrl+Return")
    assert window.page is start
    assert "Herstelblad nog niet bewaard" not in said(start)
    assert window.toast.text.text() == "De code klopt. Bewaar het herstelblad achter slot."
    window.close()
