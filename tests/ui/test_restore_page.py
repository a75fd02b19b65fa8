"""Putting a backup back: what she sees before anything happens, what opens it, and when it does not."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK
from facilitator_app.domain.troubles import BackupDamaged, BackupWithoutKey, DiskFull, NoBackupHere
from facilitator_app.live.door import Door
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.restore_page import RestorePage
from facilitator_app.ui.words import sentence_for
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice
from tests.ui.audit import never_visited
from tests.ui.backups_at_hand import Sticks, answering, stick

Shown = Callable[..., QWidget]
WARNING = "Dit vervangt wat nu op deze laptop staat. Ik bewaar eerst een kopie van nu."


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    list(made.door.practice.keeping.make(stick(tmp_path).path))
    yield made
    made.door.leave()


@pytest.fixture
def backup(practice: Practice, tmp_path: Path) -> Path:
    return next((tmp_path / "KRINGSTICK").iterdir())


@pytest.fixture
def new(practice: Practice, tmp_path: Path) -> Iterator[Door]:
    """The door of a laptop on which Kring was never used."""
    door = Door(tmp_path / "nieuw", AGENDAS, practice.wall, QUICK)
    door.enter()
    yield door
    door.leave()


class Restore:
    """The page in sight."""

    def __init__(self, door: Door, shown: Shown, qtbot: QtBot, sticks: Sticks, *answers: str) -> None:
        self._qtbot = qtbot
        self.door = door
        self.page = RestorePage(door, WORDING, None, sticks, answering(*answers))
        shown(self.page, (1093, 486))
        self.page.enter()

    def press(self, text: str) -> None:
        """Press a button in sight, and wait until what it began is done."""
        (found,) = [b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        found.click()
        self.wait()

    def choose(self, number: int = 0) -> None:
        """Take one of the backups that were found."""
        self.page.choosing.rows.rows[number].click()
        self.wait()

    def wait(self) -> None:
        """Until nothing is being brought in."""
        self._qtbot.waitUntil(lambda: not self.page.busy, timeout=20_000)

    def open(self, passphrase: str = PASSPHRASE) -> None:
        """Type a passphrase and press Open."""
        self.page.opening.passphrase.setText(passphrase)
        self.press("Open")

    @property
    def rows(self) -> list[str]:
        """The backups that were found."""
        return [row.accessibleName() for row in self.page.choosing.rows.rows if row.isVisible()]

    @property
    def complaint(self) -> str:
        """What is said of the choice."""
        return self.page.choosing.message.text.replace(ZERO_WIDTH_SPACE, "")


def test_on_a_new_laptop_the_stick_is_looked_at_by_itself(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    assert restore.rows == ["12 maart 2026, 14.00 uur, Verloskundigenpraktijk De Linde"]
    assert QApplication.focusWidget() is restore.page.choosing.rows.first
    restore.choose()
    assert restore.page.opening.passphrase.hasFocus()
    restore.open()
    assert [text.replace(ZERO_WIDTH_SPACE, "") for text in restore.page.contents.texts] == [
        "Verloskundigenpraktijk De Linde",
        "12 maart 2026, 14.00 uur",
        "12 maart 2026, 14.00 uur",
        "12",
        "1",
        "3",
    ]
    # There is nothing to replace.
    assert restore.page.warning == ""
    assert new.is_new
    with qtbot.waitSignal(new.restored):
        restore.press("Zet reservekopie terug")
    assert new.is_open


def test_with_the_recovery_sheet_alone_it_comes_back_and_waits(
    new: Door, practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    restore.choose()
    restore.press("Wachtzin vergeten? Pak het herstelblad.")
    opening = restore.page.opening
    assert opening.code.edit.hasFocus()
    restore.press("Open")
    assert opening.message.text == "Typ eerst de code van het herstelblad."
    opening.code.edit.setText("0" * 35)
    restore.press("Open")
    assert restore.page.primary is not None
    assert restore.page.primary.text() == "Open"
    opening.code.edit.setText(practice.code)
    restore.press("Open")
    with qtbot.waitSignal(new.restored):
        restore.press("Zet reservekopie terug")
    assert (new.is_open, new.is_new) == (False, False)
    assert opening.code.text == ""


def test_the_code_of_another_sheet_is_told_apart(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.store.key_files import CODE

    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    restore.choose()
    restore.press("Wachtzin vergeten? Pak het herstelblad.")
    restore.page.opening.code.edit.setText(str(CODE))
    restore.press("Open")
    assert "hoort niet bij deze reservekopie" in restore.page.opening.message.text
    restore.press("Toch met de wachtzin")
    restore.open()
    assert restore.page.contents.isVisible()


def test_a_wrong_passphrase_is_told_and_nothing_is_copied(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    restore.choose()
    restore.open("")
    assert restore.page.opening.message.text == "Typ eerst de wachtzin."
    restore.open("iets anders")
    assert "past niet" in restore.page.opening.message.text
    assert restore.page.opening.passphrase.hasFocus()
    for _ in range(4):
        restore.open("iets anders")
    restore.open()
    assert restore.page.opening.message.text == "Wacht 5 tellen. Dan kun je het weer proberen."
    assert {path.name for path in (tmp_path / "nieuw").iterdir()} == {"kring.lock"}


def test_everybody_of_then_can_be_chosen(
    new: Door, practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    key_file = KeyFile.read(backup, QUICK)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    key_file.add_person("saskia", "Saskia", "een zin van Saskia", key)
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    restore.choose()
    names = restore.page.opening.names
    assert [names.itemText(index) for index in range(names.count())] == ["Joke", "Saskia"]
    names.setCurrentIndex(1)
    restore.open()
    assert "past niet" in restore.page.opening.message.text
    restore.open("een zin van Saskia")
    assert restore.page.contents.isVisible()


def test_without_a_stick_she_is_told_what_to_do(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    sticks = Sticks()
    restore = Restore(new, shown, qtbot, sticks)
    assert restore.page.choosing.hint == (
        "Ik zie geen USB-stick. Stop hem erin en kies “Nog een keer”. Of kies een map."
    )
    empty = tmp_path / "LEEG"
    empty.mkdir()
    sticks.there = (stick(tmp_path, "LEEG"),)
    restore.press("Nog een keer")
    assert restore.page.choosing.hint.startswith("Op de USB-stick staat geen reservekopie.")
    sticks.there = (stick(tmp_path),)
    restore.press("Nog een keer")
    assert len(restore.rows) == 1


def test_a_folder_with_one_backup_is_taken_at_once(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "leeg").mkdir()
    restore = Restore(new, shown, qtbot, Sticks(), "", str(tmp_path / "leeg"), str(backup))
    restore.press("Kies een map…")
    assert restore.complaint == ""
    restore.press("Kies een map…")
    assert restore.complaint == sentence_for(NoBackupHere(tmp_path / "leeg"))
    restore.press("Kies een map…")
    assert restore.page.opening.isVisible()


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda backup: [(backup / name).unlink() for name in KEY_FILE_NAMES], BackupWithoutKey),
        (lambda backup: (backup / STORE_NAME).unlink(), BackupDamaged),
    ],
)
def test_half_a_backup_is_told_when_it_is_chosen(
    new: Door,
    backup: Path,
    shown: Shown,
    qtbot: QtBot,
    tmp_path: Path,
    spoil: Callable[[Path], object],
    problem: type[Exception],
) -> None:
    spoil(backup)
    restore = Restore(new, shown, qtbot, Sticks(), str(backup))
    restore.press("Kies een map…")
    assert restore.complaint == sentence_for(problem())


def test_a_damaged_backup_is_told_once_it_is_opened(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    store = backup / STORE_NAME
    store.write_bytes(store.read_bytes()[:20_000])
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    restore.choose()
    restore.open()
    assert restore.complaint == sentence_for(BackupDamaged())
    assert restore.page.choosing.isVisible()
    assert new.is_new


def test_a_backup_that_was_taken_away_meanwhile_is_told(
    new: Door, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    restore = Restore(new, shown, qtbot, Sticks(stick(tmp_path)))
    shutil.rmtree(backup)
    restore.choose()
    assert restore.complaint == sentence_for(BackupWithoutKey())


# On this laptop


def of_now(practice: Practice, shown: Shown, tmp_path: Path) -> RestorePage:
    keeping = practice.door.practice.keeping
    (backup,) = keeping.found(tmp_path / "KRINGSTICK")
    page = RestorePage(practice.door, WORDING, backup, Sticks(), answering())
    shown(page, (1093, 486))
    page.enter()
    return page


def test_its_own_backup_opens_by_itself_and_warns_before_it_replaces(
    practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    page = of_now(practice, shown, tmp_path)
    qtbot.waitUntil(lambda: not page.busy)
    assert page.warning == WARNING
    assert page.contents.texts[3] == "12"
    # Enter alone does not do it.
    assert QApplication.focusWidget() is not page.primary
    assert practice.door.is_open
    assert never_visited(page) == []
    with qtbot.waitSignals([practice.door.locked, practice.door.restored]):
        assert page.primary is not None
        page.primary.click()
    assert practice.door.is_open


def test_under_the_cover_it_is_brought_in_and_waits(
    practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    page = of_now(practice, shown, tmp_path)
    page.leave()
    qtbot.waitUntil(lambda: not page.busy)
    page.enter()
    assert page.warning == WARNING


def test_she_may_think_better_of_it_at_any_moment(
    practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    page = of_now(practice, shown, tmp_path)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.busy
    assert not (practice.folder / "terugzetten-bezig").exists()
    page = of_now(practice, shown, tmp_path)
    qtbot.waitUntil(lambda: not page.busy)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not (practice.folder / "terugzetten-bezig").exists()
    assert practice.door.is_open


def test_a_backup_of_another_practice_asks_for_its_own_passphrase(
    practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    other = Practice(tmp_path / "ander", names=())
    try:
        restore = Restore(other.door, shown, qtbot, Sticks(stick(tmp_path)))
        restore.choose()
        texts = [label.text() for label in restore.page.opening.findChildren(type(restore.page._progress))]
        assert "Deze reservekopie hoort bij een andere wachtzin." in texts
        restore.open()
        assert restore.page.warning == WARNING
    finally:
        other.door.leave()


def test_a_disk_that_fails_in_the_middle_is_told_behind_a_shut_door(
    practice: Practice, backup: Path, shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from facilitator_app.store import restore

    page = of_now(practice, shown, tmp_path)
    qtbot.waitUntil(lambda: not page.busy)

    def full(_folder: Path) -> None:
        raise DiskFull

    with monkeypatch.context() as no_room:
        no_room.setattr(restore, "finish", full)
        with qtbot.waitSignal(page.failed) as told:
            assert page.primary is not None
            page.primary.click()
    assert told.args == [sentence_for(DiskFull())]
    assert not practice.door.is_open
    practice.reopen()
    assert practice.door.practice.keeping.copies_of_before()
