"""A forgotten passphrase: from the unlock screen over the recovery sheet into the practice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.live.first_run import STORE_NAME
from facilitator_app.store.vault import KEY_FILE_NAMES, KeyFile
from facilitator_app.ui.recover_page import RecoverPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import PASSPHRASE, WORDING, Practice
from tests.ui.copies import Copy

NEW, PIN = "een heel nieuwe zin voor ons", "7193"
OTHER_CODE = str(RecoveryCode.with_checks("0" * 28))
NOT_OURS = "Deze code opent deze gegevens niet. Kijk of dit het nieuwste herstelblad van je praktijk is."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    practice = Practice(tmp_path_factory.mktemp("made") / "kring")
    practice.door.leave()
    return practice.folder, practice.code


@pytest.fixture
def code(made: tuple[Path, str]) -> str:
    return made[1]


@pytest.fixture
def practice(made: tuple[Path, str], tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made[0], tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def page(practice: Copy, shown: Callable[..., QWidget]) -> Iterator[RecoverPage]:
    page = RecoverPage(practice.door)
    shown(page)
    page.enter()
    yield page
    page.leave()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def edit(page: QWidget, name: str) -> QLineEdit:
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name)
    return found


def code_edit(page: RecoverPage) -> QLineEdit:
    return edit(page, "Code van je herstelblad")


def give_code(page: RecoverPage, code: str) -> None:
    code_edit(page).setText(code)
    page.primary.click()


def test_the_whole_way_by_keyboard_ends_on_start_with_the_new_passphrase(
    practice: Copy, code: str, shown: Callable[..., QWidget]
) -> None:
    practice.door.leave()
    window = MainWindow()
    way_in = WayIn(practice.door, window, lambda _language: WORDING)
    way_in.begin()
    shown(window)
    assert isinstance(window.page, UnlockPage)
    press("\t", "\t", "\t", "<Space>")
    assert isinstance(window.page, RecoverPage)
    assert window.windowTitle() == "Kring – Wachtzin vergeten"
    press(code.replace("-", "").lower(), "\n")
    press(NEW, "\t", "\t", NEW, "\t", PIN, "\n")
    assert isinstance(window.page, StartPage)
    assert window.toast.text.text() == "Vanaf nu geldt je nieuwe wachtzin."
    practice.door.cover()
    practice.door.uncover(PIN)
    practice.door.lock()
    who = practice.door.people()[0].id
    with pytest.raises(WrongPassphrase):
        practice.door.unlock(who, PASSPHRASE)
    practice.door.unlock(who, NEW)
    window.close()


def test_esc_leads_back_to_the_code_and_from_there_to_the_unlock_screen(
    page: RecoverPage, code: str, qtbot: QtBot
) -> None:
    give_code(page, code)
    assert any(text.startswith("De code klopt.") for text in said(page))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert code_edit(page).isVisible()
    assert code_edit(page).text() == code
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_back_on_the_unlock_screen_her_old_passphrase_still_opens(
    practice: Copy, shown: Callable[..., QWidget]
) -> None:
    practice.door.leave()
    window = MainWindow()
    way_in = WayIn(practice.door, window, lambda _language: WORDING)
    way_in.begin()
    shown(window)
    press("\t", "\t", "\t", "<Space>", "<Esc>")
    assert isinstance(window.page, UnlockPage)
    press(PASSPHRASE, "\n")
    assert isinstance(window.page, StartPage)
    window.close()


# The code


def test_the_space_between_groups_comes_by_itself(page: RecoverPage, code: str) -> None:
    press(code.replace("-", "").lower())
    assert code_edit(page).text() == code.replace("-", " ")
    assert "7 van de 7 groepen goed" in said(page)


def test_a_space_that_is_taken_away_stays_away(page: RecoverPage, code: str) -> None:
    press(code[:5])
    assert code_edit(page).text() == f"{code[:5]} "
    press("\b")
    assert code_edit(page).text() == code[:5]
    press("\b")
    assert code_edit(page).text() == code[:4]


def test_letters_that_the_sheet_does_not_have_become_the_digits_they_look_like(page: RecoverPage) -> None:
    press("oil0")
    assert code_edit(page).text() == "0110"


@pytest.mark.parametrize(
    "pasted", [lambda code: code, lambda code: code.replace("-", ""), lambda code: f" {code.lower()}\n"]
)
def test_the_code_may_be_pasted_as_it_comes(page: RecoverPage, code: str, pasted: Callable[[str], str]) -> None:
    data = QMimeData()
    data.setText(pasted(code))
    QApplication.clipboard().setMimeData(data)
    code_edit(page).paste()
    QApplication.clipboard().clear()
    page.primary.click()
    assert any(text.startswith("De code klopt.") for text in said(page))


def test_nothing_typed_is_no_try(page: RecoverPage, practice: Copy) -> None:
    page.primary.click()
    assert "Typ eerst de code van je herstelblad." in said(page)
    assert practice.door.wait_seconds() == 0


def test_a_code_that_is_not_whole_names_its_group(page: RecoverPage, code: str) -> None:
    give_code(page, code[:-3])
    assert "In groep 7 van de code klopt een teken niet. Kijk nog eens op je herstelblad." in said(page)


def test_after_five_codes_of_another_store_the_wait_counts_down_in_words(
    page: RecoverPage, practice: Copy, code: str, qtbot: QtBot
) -> None:
    for _ in range(5):
        give_code(page, OTHER_CODE)
    assert f"{NOT_OURS} Wacht 5 tellen. Dan kun je het weer proberen." in said(page)
    assert not code_edit(page).isEnabled()
    assert not page.primary.isEnabled()
    practice.pass_time(seconds=4)
    qtbot.waitUntil(lambda: f"{NOT_OURS} Wacht 1 tel. Dan kun je het weer proberen." in said(page))
    practice.pass_time(seconds=1)
    qtbot.waitUntil(code_edit(page).isEnabled)
    assert code_edit(page).hasFocus()
    give_code(page, code)
    assert any(text.startswith("De code klopt.") for text in said(page))


def test_a_wait_goes_on_after_a_restart(practice: Copy, shown: Callable[..., QWidget]) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    for _ in range(5):
        key_file.note_failed_try("recovery", practice.wall.now())
    practice.door.look_again()
    page = RecoverPage(practice.door)
    shown(page)
    page.enter()
    assert "Wacht 5 tellen. Dan kun je het weer proberen." in said(page)
    page.leave()


# The new passphrase


def test_what_is_not_right_is_told_at_its_field_and_nothing_changes(
    page: RecoverPage, practice: Copy, code: str
) -> None:
    give_code(page, code)
    before = [(practice.folder / name).read_bytes() for name in (STORE_NAME, *KEY_FILE_NAMES)]
    edit(page, "Nieuwe wachtzin").setText("kort")
    edit(page, "Nog een keer").setText("anders")
    edit(page, "Nieuwe pincode om het scherm snel te openen").setText("1234")
    page.primary.click()
    for sentence in (
        "Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.",
        "De twee zinnen zijn niet gelijk.",
        "Deze pincode is makkelijk te raden. Kies een andere.",
    ):
        assert sentence in said(page)
    assert not practice.door.is_open
    assert [(practice.folder / name).read_bytes() for name in (STORE_NAME, *KEY_FILE_NAMES)] == before


def test_one_midwife_alone_is_not_asked_who_she_is(page: RecoverPage, code: str) -> None:
    give_code(page, code)
    assert not page.findChild(QComboBox).isVisible()
    assert edit(page, "Nieuwe wachtzin").hasFocus()


def test_of_two_people_she_says_who_she_is(practice: Copy, code: str, shown: Callable[..., QWidget]) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    key_file.add_person("noor", "Noor", "de tweede van ons twee", key_file.unlock(joke, PASSPHRASE))
    page = RecoverPage(practice.door)
    shown(page)
    page.enter()
    give_code(page, code)
    names = page.findChild(QComboBox)
    assert [names.itemText(place) for place in range(names.count())] == ["Joke", "Noor"]
    assert names.hasFocus()
    page.leave()


def test_a_store_that_is_away_is_told_and_the_old_passphrase_stays(
    page: RecoverPage, practice: Copy, code: str, tmp_path: Path
) -> None:
    give_code(page, code)
    (practice.folder / STORE_NAME).rename(tmp_path / STORE_NAME)
    for name, text in (
        ("Nieuwe wachtzin", NEW),
        ("Nog een keer", NEW),
        ("Nieuwe pincode om het scherm snel te openen", PIN),
    ):
        edit(page, name).setText(text)
    page.primary.click()
    assert any("niet vinden of lezen" in text for text in said(page))
    (tmp_path / STORE_NAME).rename(practice.folder / STORE_NAME)
    practice.unlock()
    assert practice.door.is_open


def test_a_key_file_that_went_away_is_told(page: RecoverPage, practice: Copy, code: str) -> None:
    for name in KEY_FILE_NAMES:
        (practice.folder / name).unlink()
    give_code(page, code)
    assert any("kring.key is weg" in text for text in said(page))


def test_no_secret_stays_behind(page: RecoverPage, code: str) -> None:
    give_code(page, code)
    edit(page, "Nieuwe wachtzin").setText(NEW)
    page.leave()
    assert all(field.text() == "" for field in page.findChildren(QLineEdit))


def test_one_button_shows_all_that_is_secret(page: RecoverPage, code: str) -> None:
    give_code(page, code)
    (show,) = (button for button in page.findChildren(QPushButton) if button.text() == "Toon")
    show.click()
    for name in ("Nieuwe wachtzin", "Nog een keer", "Nieuwe pincode om het scherm snel te openen"):
        assert edit(page, name).echoMode() == QLineEdit.EchoMode.Normal
