"""From a practice over a stick to another laptop, in the window; and over a practice that is there."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.troubles import StoreDamaged
from facilitator_app.live.door import Door
from facilitator_app.store.names import STORE_NAME
from facilitator_app.ui.backup_page import BackupPage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.first_run_page import FirstRunPage
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.restore_page import RestorePage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.words import sentence_for
from tests.keys import press
from tests.practice import AGENDAS, PASSPHRASE, PIN, WORDING, Practice

SLIPS = (("118", "76", "68,4"), ("121", "70", "71,2"))


class Laptop:
    """The program in a window, on a data folder."""

    def __init__(self, folder: Path, practice: Practice, shown: Callable[..., QWidget]) -> None:
        self.door = Door(folder, AGENDAS, practice.wall, practice.parameters)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()

    @property
    def page(self) -> QWidget:
        """The page in sight."""
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    def press(self, text: str) -> None:
        """Press a button in sight."""
        (found,) = [b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        found.click()

    def said(self) -> str:
        """All that can be read, and what the toast says."""
        labels = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        toast = "" if self.window.toast.isHidden() else self.window.toast.text.text()
        return " ".join((*labels, toast)).replace(ZERO_WIDTH_SPACE, "")

    def readings(self) -> list[str]:
        """All readings that are kept, in order of entry."""
        return [str(reading.value) for reading in self.door.practice._store.readings.all_for()]


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "KRINGSTICK"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    return place


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    made.door.leave()
    yield made
    made.door.leave()


@pytest.fixture
def laptop(practice: Practice, stick: Path, shown: Callable[..., QWidget]) -> Iterator[Laptop]:
    made = Laptop(practice.folder, practice, shown)
    press(PASSPHRASE, "\n")
    yield made
    made.window.close()


def back_up(laptop: Laptop, qtbot: QtBot) -> BackupPage:
    laptop.press("Maak")
    page = laptop.page
    assert isinstance(page, BackupPage)
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: "Gelukt." in laptop.said(), timeout=20_000)
    return page


def test_what_was_measured_is_there_on_another_laptop_with_the_recovery_sheet(
    laptop: Laptop,
    practice: Practice,
    stick: Path,
    tmp_path: Path,
    shown: Callable[..., QWidget],
    qtbot: QtBot,
) -> None:
    press("\n")
    for slip in SLIPS:
        press("\t".join(slip), "\n")
    press("Ctrl+3")
    closing = laptop.page
    assert isinstance(closing, ClosingPage)
    assert closing.list.backup.value == "nog niet gemaakt"
    laptop.press("Naar USB")
    qtbot.waitUntil(lambda: "Gelukt. 12 deelnemers, 3 bijeenkomsten." in laptop.said(), timeout=20_000)
    assert closing.list.backup.value == "gemaakt 14.00"
    readings = laptop.readings()
    assert len(readings) == 4
    laptop.window.close()

    other = Laptop(tmp_path / "andere-laptop", practice, shown)
    assert isinstance(other.page, FirstRunPage)
    other.press("Ik heb een reservekopie")
    restore = other.page
    assert isinstance(restore, RestorePage)
    other.press("Kies een map…")
    other.press("Wachtzin vergeten? Pak het herstelblad.")
    press(practice.code.replace("-", ""), "\n")
    qtbot.waitUntil(lambda: "Verloskundigenpraktijk De Linde" in other.said(), timeout=20_000)
    press("Ctrl+Return")
    assert isinstance(other.page, UnlockPage)
    assert "De reservekopie is teruggezet. Open hem met je wachtzin of je herstelblad." in other.said()
    press(PASSPHRASE, "\n")
    assert other.readings() == readings
    other.window.close()


def test_over_the_practice_of_now_and_back_again(laptop: Laptop, practice: Practice, qtbot: QtBot) -> None:
    back_up(laptop, qtbot)
    press("<Esc>")
    assert isinstance(laptop.page, StartPage)
    press("\n", "118\t76\t68,4\n")
    assert laptop.readings()
    laptop.window.header.start_requested.emit()

    laptop.way_in.navigation._office.backups.show_backups()  # type: ignore[union-attr]  # open: it is behind the menu
    laptop.page.here.rows.rows[0].click()  # type: ignore[attr-defined]  # a BackupPage
    restore = laptop.page
    assert isinstance(restore, RestorePage)
    qtbot.waitUntil(lambda: not restore.busy)
    assert "Dit vervangt wat nu op deze laptop staat." in laptop.said()
    press("Ctrl+Return")
    assert isinstance(laptop.page, StartPage)
    assert laptop.readings() == []
    assert "Wat hier stond, staat nog bij Reservekopie." in laptop.said()

    laptop.way_in.navigation._office.backups.show_backups()  # type: ignore[union-attr]
    laptop.press("Zet terug")
    again = laptop.page
    assert isinstance(again, RestorePage)
    qtbot.waitUntil(lambda: not again.busy)
    press("Ctrl+Return")
    assert laptop.readings()


def test_the_cover_hides_it_at_once_and_it_goes_on(laptop: Laptop, stick: Path, qtbot: QtBot) -> None:
    laptop.press("Maak")
    page = laptop.page
    assert isinstance(page, BackupPage)
    press("Ctrl+Return", "<F9>")
    assert isinstance(laptop.page, CoverPage)
    qtbot.waitUntil(lambda: bool(list(stick.glob("Kring-reservekopie-*"))), timeout=20_000)
    press(PIN, "\n")
    assert laptop.page is page
    qtbot.waitUntil(lambda: page.last.when.startswith("12 maart"), timeout=20_000)


def test_closing_the_window_on_the_way_leaves_no_half_backup(laptop: Laptop, stick: Path, qtbot: QtBot) -> None:
    laptop.press("Maak")
    page = laptop.page
    assert isinstance(page, BackupPage)
    press("Ctrl+Return")
    with qtbot.waitSignal(page._run.advanced):
        pass
    laptop.window.close()
    assert list(stick.iterdir()) == []


def test_a_place_that_was_chosen_is_taken_back_with_one_key(laptop: Laptop, stick: Path) -> None:
    laptop.press("Maak")
    laptop.press("Kies een plek…")
    keeping = laptop.door.practice.keeping
    assert keeping.place == stick
    press("Ctrl+Z")
    assert keeping.place is None
    press("Ctrl+Y")
    assert keeping.place == stick


def test_a_practice_that_does_not_open_any_more_comes_back_from_the_stick(
    practice: Practice, laptop: Laptop, stick: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    back_up(laptop, qtbot)
    laptop.window.close()
    store = practice.folder / STORE_NAME
    store.write_bytes(store.read_bytes()[:5000])
    shutil.copytree(practice.folder, practice.folder.parent / "zoals het was")

    broken = Laptop(practice.folder, practice, shown)
    press(PASSPHRASE, "\n")
    assert sentence_for(StoreDamaged("")) in broken.said()
    broken.press("Zet een reservekopie terug")
    broken.press("Kies een map…")
    press(PASSPHRASE, "\n")
    restore = broken.page
    assert isinstance(restore, RestorePage)
    qtbot.waitUntil(lambda: not restore.busy)
    press("Ctrl+Return")
    assert isinstance(broken.page, StartPage)
    (kept,) = broken.door.practice.keeping.copies_of_before()
    assert (kept.path / STORE_NAME).stat().st_size == 5000
    broken.window.close()


def test_thinking_better_of_it_on_a_new_laptop_goes_back_to_the_first_run(
    practice: Practice, stick: Path, tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    other = Laptop(tmp_path / "andere-laptop", practice, shown)
    other.press("Ik heb een reservekopie")
    assert isinstance(other.page, RestorePage)
    press("<Esc>")
    assert isinstance(other.page, FirstRunPage)
    other.window.close()
