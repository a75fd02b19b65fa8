"""What stops Kring is told on one screen, with a way to try again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.troubles import FolderNotWritable, KeyFileMissing, StoreInUse, StoreUnavailable
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.trouble_page import TroublePage
from facilitator_app.ui.words import sentence_for
from tests.ui.audit import scrolls_sideways

FOLDER = FolderNotWritable(Path("/media") / ("een-hele-lange-naam-van-een-map-" * 6) / "<b>Kring</b>")


def said(page: QWidget) -> list[str]:
    return [label.text().replace(ZERO_WIDTH_SPACE, "") for label in page.findChildren(QLabel)]


@pytest.mark.parametrize("trouble", [StoreInUse(), StoreUnavailable(), KeyFileMissing(), FOLDER, OSError("boom")])
def test_it_says_what_happened_and_what_to_do(trouble: Exception, shown: Callable[..., QWidget]) -> None:
    page = TroublePage(trouble)
    shown(page)
    assert sentence_for(trouble) in said(page)
    assert page.accessibleDescription() == sentence_for(trouble)
    assert page.heading == "Kan nu niet openen"
    assert scrolls_sideways(page) == []


def test_a_path_is_text(shown: Callable[..., QWidget]) -> None:
    page = TroublePage(FOLDER)
    shown(page)
    (label,) = (label for label in page.findChildren(QLabel) if "Kring mag niet" in label.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_trying_again_has_the_focus(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    page = TroublePage(StoreInUse())
    shown(page)
    page.enter()
    assert page.primary.hasFocus()
    with qtbot.waitSignal(page.retry_requested):
        QTest.keyClick(page.primary, Qt.Key.Key_Space)


def test_kring_can_be_closed_from_here(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    page = TroublePage(StoreInUse())
    shown(page)
    (close,) = (button for button in page.findChildren(QPushButton) if button.text() == "Sluit")
    with qtbot.waitSignal(page.quit_requested):
        close.click()


def test_another_trouble_takes_the_place_of_the_first(shown: Callable[..., QWidget]) -> None:
    page = TroublePage(StoreInUse())
    shown(page)
    page.tell(KeyFileMissing())
    assert sentence_for(KeyFileMissing()) in said(page)
    assert sentence_for(StoreInUse()) not in said(page)
