"""The first day by keyboard and mouse: from an empty folder to Start, and the way back in with the paper alone."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.limits import Limits
from facilitator_app.live.door import Door
from facilitator_app.live.first_run import STORE_NAME
from facilitator_app.live.wall import WallClock
from facilitator_app.store.vault import KEY_FILE_NAMES
from facilitator_app.ui.first_run_page import FirstRunPage
from facilitator_app.ui.recover_page import RecoverPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import AGENDAS, AMSTERDAM, START, WORDING

PASSPHRASE, PIN = "mijn fiets staat altijd scheef", "2580"
NEW_PASSPHRASE, NEW_PIN = "nu staat hij weer recht", "7193"
LARGE_MM = 6.2


class Laptop:
    """One laptop with Kring open on a folder of its own."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        clock = HandSetClock()
        clock.moment = START
        self.folder = folder
        self.door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        self.way_in.begin()
        shown(self.window)

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    def button(self, text: str) -> QPushButton:
        (found,) = (b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible())
        return found

    def said(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def open_laptop(shown: Callable[..., QWidget]) -> Iterator[Callable[[Path], Laptop]]:
    laptops: list[Laptop] = []

    def open_one(folder: Path) -> Laptop:
        laptops.append(Laptop(folder, shown))
        return laptops[-1]

    yield open_one
    for laptop in laptops:
        laptop.window.close()


def code_on(sheet: Path) -> str:
    """What somebody types who has the paper before her: the large signs."""
    page = pypdfium2.PdfDocument(sheet)[0].get_textpage()
    signs = []
    for index in range(page.count_chars()):
        _, bottom, _, top = page.get_charbox(index)
        if (top - bottom) * 25.4 / 72 > LARGE_MM:
            signs.append(page.get_text_range(index, 1))
    return "".join(signs).lower()


def test_a_practice_is_set_up_and_found_again_on_another_laptop_with_its_sheet(
    tmp_path: Path,
    open_laptop: Callable[[Path], Laptop],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))

    laptop = open_laptop(tmp_path / "laptop")
    assert isinstance(laptop.page, FirstRunPage)
    press("De Linde", "\t", "012 - 345 67 89", "\t", "Joke", "\n")
    press(PASSPHRASE, "\t", "\t", PASSPHRASE, "\t", PIN, "\n")
    laptop.button("Bewaar op USB…").click()
    qtbot.waitUntil(lambda: any(text.startswith("Het blad staat in stick.") for text in laptop.said()))
    (sheet,) = stick.iterdir()
    press(code_on(sheet), "\n")
    press("140", "\t", "90", "\t", "\t", "\t", "\t", "<Space>")
    laptop.button("Kies map…").click()
    press("Ctrl+Return")
    assert isinstance(laptop.page, StartPage)
    practice = laptop.door.practice.settings.practice
    assert (practice.name, practice.backup_folder) == ("De Linde", str(stick))
    assert practice.limits.in_force == Limits(140, 90)
    assert "Herstelblad nog niet bewaard" not in laptop.said()
    laptop.window.close()

    elsewhere = tmp_path / "another laptop"
    elsewhere.mkdir()
    for name in (STORE_NAME, *KEY_FILE_NAMES):
        shutil.copy(laptop.folder / name, elsewhere / name)
    other = open_laptop(elsewhere)
    assert isinstance(other.page, UnlockPage)
    other.button("Wachtzin vergeten? Pak je herstelblad.").click()
    assert isinstance(other.page, RecoverPage)
    press(code_on(sheet), "\n")
    press(NEW_PASSPHRASE, "\t", "\t", NEW_PASSPHRASE, "\t", NEW_PIN, "\n")
    assert isinstance(other.page, StartPage)
    press("<F9>", NEW_PIN, "\n")
    assert isinstance(other.page, StartPage)
    other.window.close()

    # On the first laptop nothing has changed.
    first = open_laptop(laptop.folder)
    assert isinstance(first.page, UnlockPage)
    first.page.findChild(QLineEdit).setFocus()
    press(PASSPHRASE, "\n")
    assert isinstance(first.page, StartPage)
