"""The passphrase that opens the practice, and everything that can stand in its way."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.unlock_page import UnlockPage
from tests.practice import PASSPHRASE, Practice
from tests.store.key_files import rewrite_both
from tests.timers import run_out
from tests.ui.audit import scrolls_sideways
from tests.ui.copies import Copy, make_practice

WRONG = "Deze wachtzin past niet. Kijk of Caps Lock uit staat en probeer het nog een keer."
CAPS_LOCK = "Hoofdletters staan aan."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def unlock(practice: Copy, shown: Callable[..., QWidget]) -> Iterator[UnlockPage]:
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    yield page
    page.leave()


def field_of(page: UnlockPage) -> PassphraseEdit:
    return page.findChild(PassphraseEdit)


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def type_passphrase(page: UnlockPage, text: str) -> None:
    field_of(page).clear()
    QTest.keyClicks(field_of(page), text)
    QTest.keyClick(field_of(page), Qt.Key.Key_Return)


def test_the_page_says_whose_practice_it_is_and_waits_in_the_field(unlock: UnlockPage) -> None:
    assert "Verloskundigenpraktijk De Linde" in said(unlock)
    assert field_of(unlock).hasFocus()
    assert unlock.heading == "Ontgrendelen"


def test_enter_after_the_passphrase_opens(unlock: UnlockPage, practice: Copy, qtbot: QtBot) -> None:
    with qtbot.waitSignal(unlock.opened):
        type_passphrase(unlock, PASSPHRASE)
    assert practice.door.is_open
    assert field_of(unlock).text() == ""


def test_the_button_opens_as_well(unlock: UnlockPage, practice: Copy, qtbot: QtBot) -> None:
    QTest.keyClicks(field_of(unlock), PASSPHRASE)
    with qtbot.waitSignal(unlock.opened):
        qtbot.mouseClick(unlock.primary, Qt.MouseButton.LeftButton)
    assert practice.door.is_open


def test_a_wrong_passphrase_says_what_to_do_and_can_be_typed_again(
    unlock: UnlockPage, practice: Copy, qtbot: QtBot
) -> None:
    type_passphrase(unlock, "iets anders")
    assert WRONG in said(unlock)
    assert field_of(unlock).hasFocus()
    assert field_of(unlock).selectedText() != ""
    with qtbot.waitSignal(unlock.opened):
        type_passphrase(unlock, PASSPHRASE)


def test_the_message_goes_with_the_next_letter(unlock: UnlockPage) -> None:
    type_passphrase(unlock, "iets anders")
    QTest.keyClicks(field_of(unlock), "v")
    assert WRONG not in said(unlock)


def test_nothing_typed_is_no_try(unlock: UnlockPage, practice: Copy) -> None:
    unlock.primary.click()
    assert "Typ eerst je wachtzin." in said(unlock)
    assert practice.door.people()[0].failed_tries == ()


def test_after_five_tries_the_wait_counts_down_in_words(unlock: UnlockPage, practice: Copy, qtbot: QtBot) -> None:
    for _ in range(5):
        type_passphrase(unlock, "iets anders")
    told = "Deze wachtzin past niet. Kijk of Caps Lock uit staat. {} Dan kun je het weer proberen."
    assert told.format("Wacht 5 tellen.") in said(unlock)
    assert not field_of(unlock).isEnabled()
    assert not unlock.primary.isEnabled()
    practice.pass_time(seconds=4)
    run_out(unlock, 500)
    assert told.format("Wacht 1 tel.") in said(unlock)
    practice.pass_time(seconds=1)
    run_out(unlock, 500)
    assert field_of(unlock).isEnabled()
    assert field_of(unlock).hasFocus()
    with qtbot.waitSignal(unlock.opened):
        type_passphrase(unlock, PASSPHRASE)


def test_a_wait_goes_on_after_a_restart(practice: Copy, shown: Callable[..., QWidget]) -> None:
    door, person = practice.door, practice.door.people()[0].id
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            door.unlock(person, "iets anders")
    page = UnlockPage(door)
    shown(page)
    page.enter()
    assert "Wacht 5 tellen. Dan kun je het weer proberen." in said(page)
    page.leave()


def test_the_words_to_wait_are_painted_before_the_key_is_made(unlock: UnlockPage, qtbot: QtBot) -> None:
    painted: list[str] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(unlock.primary.text())
            return super().eventFilter(watched, event)

    watcher = Watcher()
    unlock.primary.installEventFilter(watcher)
    type_passphrase(unlock, "iets anders")
    assert "Even wachten…" in painted
    assert unlock.primary.text() == "Open"


def test_a_capital_without_shift_tells_that_caps_lock_is_on(unlock: UnlockPage) -> None:
    QTest.keyClick(field_of(unlock), "V")
    assert CAPS_LOCK in said(unlock)
    QTest.keyClick(field_of(unlock), "i")
    assert CAPS_LOCK not in said(unlock)


def test_shift_and_a_small_letter_tell_it_too(unlock: UnlockPage) -> None:
    QTest.keyClick(field_of(unlock), "v", Qt.KeyboardModifier.ShiftModifier)
    assert CAPS_LOCK in said(unlock)
    QTest.keyClick(field_of(unlock), Qt.Key.Key_CapsLock)
    assert CAPS_LOCK not in said(unlock)


def test_signs_without_capitals_say_nothing_of_caps_lock(unlock: UnlockPage) -> None:
    field_of(unlock).setFocus()
    QTest.keyClicks(field_of(unlock), "12 !")
    QTest.keyClick(field_of(unlock), Qt.Key.Key_CapsLock)
    assert CAPS_LOCK not in said(unlock)


def test_the_letters_show_when_asked_and_never_after_leaving(unlock: UnlockPage, qtbot: QtBot) -> None:
    show = field_of(unlock).show_button
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert field_of(unlock).echoMode() == QLineEdit.EchoMode.Normal
    assert show.text() == "Verberg"
    QTest.keyClicks(field_of(unlock), "geheim")
    unlock.leave()
    assert field_of(unlock).echoMode() == QLineEdit.EchoMode.Password
    assert field_of(unlock).text() == ""


def test_one_midwife_alone_is_not_asked_who_she_is(unlock: UnlockPage) -> None:
    assert unlock.findChild(QComboBox) is None


def test_each_of_two_opens_with_her_own_passphrase(
    practice: Copy, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    key_file.add_person("noor", "Noor", "de tweede van ons twee", key_file.unlock(joke, PASSPHRASE))
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    names = page.findChild(QComboBox)
    assert [names.itemText(place) for place in range(names.count())] == ["Joke", "Noor"]
    names.setCurrentIndex(1)
    type_passphrase(page, PASSPHRASE)
    assert WRONG in said(page)
    names.setCurrentIndex(0)
    assert WRONG not in said(page)
    with qtbot.waitSignal(page.opened):
        type_passphrase(page, PASSPHRASE)
    page.leave()


def test_who_came_or_went_meanwhile_shows_when_she_comes_back(unlock: UnlockPage, practice: Copy) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    for count in (2, 3):
        name = f"Noor {count}"
        key_file.add_person(name, name, PASSPHRASE, key_file.unlock(joke, PASSPHRASE))
        practice.door.leave()
        practice.door.enter()
        unlock.enter()
        (names,) = (names for names in unlock.findChildren(QComboBox) if names.isVisible())
        assert names.count() == count


def test_the_wait_of_one_does_not_bar_the_other(practice: Copy, shown: Callable[..., QWidget]) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    key_file.add_person("noor", "Noor", "de tweede van ons twee", key_file.unlock(joke, PASSPHRASE))
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    for _ in range(5):
        type_passphrase(page, "iets anders")
    names = page.findChild(QComboBox)
    names.setCurrentIndex(1)
    assert field_of(page).isEnabled()
    names.setCurrentIndex(0)
    assert not field_of(page).isEnabled()
    page.leave()


def test_a_missing_key_file_is_told_and_looked_for_again(
    practice: Copy, shown: Callable[..., QWidget], qtbot: QtBot, tmp_path: Path
) -> None:
    for name in KEY_FILE_NAMES:
        shutil.move(practice.folder / name, tmp_path / name)
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    assert any("kring.key is weg" in sentence for sentence in said(page))
    assert not field_of(page).isVisible()
    assert page.primary.hasFocus()
    page.primary.click()
    assert any("kring.key is weg" in sentence for sentence in said(page))
    shutil.move(tmp_path / KEY_FILE_NAMES[1], practice.folder)
    page.primary.click()
    assert not any("kring.key is weg" in sentence for sentence in said(page))
    with qtbot.waitSignal(page.opened):
        type_passphrase(page, PASSPHRASE)
    page.leave()


def test_a_damaged_key_file_is_told(practice: Copy, shown: Callable[..., QWidget]) -> None:
    for name in KEY_FILE_NAMES:
        (practice.folder / name).write_bytes(b"{")
    page = UnlockPage(practice.door)
    shown(page)
    assert any("kring.key is beschadigd" in sentence for sentence in said(page))


def test_a_damaged_store_is_told_and_left_as_it_is(unlock: UnlockPage, practice: Copy) -> None:
    store = practice.folder / STORE_NAME
    store.write_bytes(store.read_bytes()[:4096] + bytes(8192))
    before = store.read_bytes()
    type_passphrase(unlock, PASSPHRASE)
    assert any("beschadigd" in sentence for sentence in said(unlock))
    assert store.read_bytes() == before
    assert unlock.primary.isEnabled()


def test_a_store_that_is_away_is_told_and_may_come_back(
    unlock: UnlockPage, practice: Copy, qtbot: QtBot, tmp_path: Path
) -> None:
    shutil.move(practice.folder / STORE_NAME, tmp_path / STORE_NAME)
    type_passphrase(unlock, PASSPHRASE)
    assert any("niet vinden of lezen" in sentence for sentence in said(unlock))
    shutil.move(tmp_path / STORE_NAME, practice.folder)
    with qtbot.waitSignal(unlock.opened):
        type_passphrase(unlock, PASSPHRASE)


def test_the_key_file_of_another_practice_is_told(
    practice: Copy, tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    other = Practice(tmp_path / "ander", names=())
    other.door.leave()
    for name in KEY_FILE_NAMES:
        shutil.copy(other.folder / name, practice.folder)
    page = UnlockPage(practice.door)
    shown(page)
    page.enter()
    type_passphrase(page, PASSPHRASE)
    assert any("hoort bij andere gegevens" in sentence for sentence in said(page))
    page.leave()


@pytest.mark.parametrize("name", ['<img src="x">&"’', "قلب " * 50, "ق" * 200])
def test_a_strange_name_of_a_practice_is_shown_as_it_is(
    practice: Copy, shown: Callable[..., QWidget], name: str
) -> None:
    KeyFile.read(practice.folder, QUICK).rename_practice(name, "nl")
    page = UnlockPage(practice.door)
    shown(page)
    (label,) = (label for label in page.findChildren(QLabel) if label.text().replace(ZERO_WIDTH_SPACE, "") == name)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert scrolls_sideways(page) == []


def test_why_she_is_back_here_can_be_told(unlock: UnlockPage) -> None:
    unlock.tell("Typ je wachtzin.")
    assert "Typ je wachtzin." in said(unlock)


def test_what_comes_next_loads_once_there_is_something_to_see(
    practice: Copy,
    shown: Callable[..., QWidget],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("kring_later_one", "kring_later_two"):
        (tmp_path / f"{name}.py").touch()
        monkeypatch.delitem(sys.modules, name, raising=False)
    page = UnlockPage(practice.door, ("kring_later_one", "kring_not_there", "kring_later_two"))
    assert "kring_later_one" not in sys.modules
    shown(page)
    qtbot.waitUntil(lambda: "kring_later_two" in sys.modules)
    page.leave()


def test_the_way_to_the_first_screen_loads_nothing_heavy() -> None:
    check = (
        "import sys, facilitator_app.ui.unlock_page, facilitator_app.live.door;"
        "heavy = {'sqlite3', 'sqlcipher3', 'sqlite_utils', 'cryptography', 'reportlab', 'pypdfium2', 'tomllib'};"
        "sys.exit(' '.join(heavy & sys.modules.keys()) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", check], capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_buttons_are_no_surprise(unlock: UnlockPage) -> None:
    names = [button.text() for button in unlock.findChildren(QPushButton)]
    assert names == ["Toon", "Open", "Wachtzin vergeten? Pak je herstelblad."]


def test_who_forgot_it_is_led_to_her_recovery_sheet(unlock: UnlockPage, qtbot: QtBot) -> None:
    *_, forgotten = unlock.findChildren(QPushButton)
    with qtbot.waitSignal(unlock.recovery_requested):
        forgotten.click()


def test_without_a_key_file_no_sheet_helps(practice: Copy, shown: Callable[..., QWidget]) -> None:
    for name in KEY_FILE_NAMES:
        (practice.folder / name).unlink()
    page = UnlockPage(practice.door)
    shown(page)
    seen = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert seen == ["Probeer opnieuw", "Zet een reservekopie terug"]
    page.leave()


def test_a_key_file_put_back_while_the_page_is_shown_opens_for_its_own_people(
    unlock: UnlockPage, practice: Copy, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "kring"
    right = {name: (folder / name).read_bytes() for name in KEY_FILE_NAMES}
    rewrite_both(folder, lambda document: document["people"][0].update(id="iemand-anders"))
    practice.door.look_again()
    unlock.enter()
    for name, data in right.items():
        (folder / name).write_bytes(data)
    with qtbot.waitSignal(unlock.opened):
        type_passphrase(unlock, PASSPHRASE)
        QTest.keyClick(field_of(unlock), Qt.Key.Key_Return)
