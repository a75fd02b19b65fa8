"""The first run: from an empty folder to an open practice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.live.door import Door
from facilitator_app.live.first_run import FIRST_RUN_FOLDER
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.first_run_page import FirstRunPage
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, PIN, START

PRACTICE, PHONE = "Verloskundigenpraktijk De Linde", "012 - 345 67 89"
TOO_SHORT = "Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden."
DIFFERENT = "De twee zinnen zijn niet gelijk."


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    clock = HandSetClock()
    clock.moment = START
    door = Door(tmp_path / "kring", AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    yield door
    door.leave()


@pytest.fixture
def page(door: Door, shown: Callable[..., QWidget]) -> Iterator[FirstRunPage]:
    page = FirstRunPage(door)
    shown(page)
    page.enter()
    yield page
    page.leave()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def edit(page: QWidget, name: str) -> QLineEdit:
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name)
    return found


def fill(page: QWidget, **texts: str) -> None:
    names = {
        "practice": "Naam van de praktijk",
        "phone": "Telefoonnummer voor op de kaarten",
        "first_name": "Je voornaam",
        "passphrase": "Wachtzin",
        "again": "Nog een keer",
        "pin": "Pincode om het scherm snel te openen",
    }
    for key, text in texts.items():
        edit(page, names[key]).clear()
        # QTest types ASCII only.
        if text.isascii():
            QTest.keyClicks(edit(page, names[key]), text)
        else:
            edit(page, names[key]).insert(text)


def go_to_passphrase(page: FirstRunPage) -> None:
    fill(page, practice=PRACTICE, phone=PHONE, first_name="Joke")
    page.primary.click()


def go_to_code(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    fill(page, passphrase=PASSPHRASE, again=PASSPHRASE, pin=PIN)
    page.primary.click()


def code_of(page: QWidget) -> list[str]:
    """The groups of the code, as they stand on the screen."""
    return [text for text in said(page) if len(text) == 5 and text.isupper() | text.isdigit()]


def test_the_first_run_by_keyboard_alone_ends_in_an_open_practice(
    page: FirstRunPage, door: Door, qtbot: QtBot
) -> None:
    def type_and_tab(text: str = "") -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    def press() -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    for text in (PRACTICE, PHONE, "Joke"):
        type_and_tab(text)
    press()
    type_and_tab(PASSPHRASE)
    type_and_tab()  # past the button Toon
    type_and_tab(PASSPHRASE)
    type_and_tab(PIN)
    type_and_tab()  # past the button Terug
    press()
    code = code_of(page)
    press()
    type_and_tab()
    with qtbot.waitSignal(page.opened):
        press()
    home = door.practice.settings.practice
    assert (home.name, home.phone, home.language) == (PRACTICE, PHONE, "nl")
    assert door.practice.settings.who.name == "Joke"
    assert RecoveryCode.parse("-".join(code))


def test_nothing_is_kept_before_the_second_step_is_complete(page: FirstRunPage, door: Door) -> None:
    go_to_passphrase(page)
    fill(page, passphrase=PASSPHRASE, again=PASSPHRASE, pin="12")
    page.primary.click()
    assert door.is_new


def test_the_window_is_named_after_the_first_run(page: FirstRunPage) -> None:
    assert page.heading == "Eerste keer"


def test_each_empty_field_says_what_it_waits_for(page: FirstRunPage) -> None:
    page.primary.click()
    for sentence in (
        "Typ de naam van je praktijk.",
        "Typ een telefoonnummer: 8 cijfers of meer.",
        "Typ je voornaam.",
    ):
        assert sentence in said(page)
    first = edit(page, "Naam van de praktijk")
    assert first.hasFocus()
    assert first.accessibleDescription() == "Typ de naam van je praktijk."


def test_a_message_goes_with_the_next_key_in_its_field(page: FirstRunPage) -> None:
    page.primary.click()
    fill(page, first_name="J")
    assert "Typ je voornaam." not in said(page)
    assert "Typ de naam van je praktijk." in said(page)
    assert edit(page, "Je voornaam").accessibleDescription() == ""


@pytest.mark.parametrize("phone", ["", "112", "nul twaalf", "012-345678x", "1" * 16, "٠١٢٣٤٥٦٧٨٩"])
def test_what_nobody_can_call_is_no_phone_number(page: FirstRunPage, phone: str) -> None:
    fill(page, practice=PRACTICE, phone=phone, first_name="Joke")
    page.primary.click()
    assert "Typ een telefoonnummer: 8 cijfers of meer." in said(page)


@pytest.mark.parametrize("phone", ["012 - 345 67 89", "+31 12 345 67 89", "(012) 3456789", "0123456789"])
def test_a_phone_number_may_be_written_as_the_practice_does(page: FirstRunPage, phone: str) -> None:
    fill(page, practice=PRACTICE, phone=phone, first_name="Joke")
    page.primary.click()
    assert "Kies een wachtzin" in said(page)


def test_the_strength_stands_there_in_words(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    assert "12 letters of meer, of vier woorden" in said(page)
    fill(page, passphrase="twaalf teken")
    assert "Sterk genoeg" in said(page)
    fill(page, passphrase="mijn fiets staat altijd scheef")
    assert "Heel sterk" in said(page)


def test_a_short_passphrase_another_second_one_and_an_easy_pin_are_told_beside_their_fields(
    page: FirstRunPage,
) -> None:
    go_to_passphrase(page)
    fill(page, passphrase="kort", again="anders", pin="1234")
    page.primary.click()
    for sentence in (TOO_SHORT, DIFFERENT, "Deze pincode is makkelijk te raden. Kies een andere."):
        assert sentence in said(page)
    assert edit(page, "Wachtzin").hasFocus()


@pytest.mark.parametrize("pin", ["", "12", "12a4", "１２３４"])
def test_a_pin_has_four_to_six_digits(page: FirstRunPage, pin: str) -> None:
    go_to_passphrase(page)
    fill(page, passphrase=PASSPHRASE, again=PASSPHRASE, pin=pin)
    page.primary.click()
    assert "Een pincode heeft 4 tot 6 cijfers." in said(page)
    assert edit(page, "Pincode om het scherm snel te openen").hasFocus()


def test_one_button_shows_all_that_is_secret(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page)
    names = ("Wachtzin", "Nog een keer", "Pincode om het scherm snel te openen")
    secret = [edit(page, name) for name in names]
    assert all(field.echoMode() == QLineEdit.EchoMode.Password for field in secret)
    (show,) = (button for button in page.findChildren(QPushButton) if button.text() == "Toon")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert all(field.echoMode() == QLineEdit.EchoMode.Normal for field in secret)


def test_caps_lock_is_told_here_as_well(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    QTest.keyClick(edit(page, "Wachtzin"), "V")
    assert "Hoofdletters staan aan." in said(page)
    QTest.keyClick(edit(page, "Wachtzin"), "v")
    assert "Hoofdletters staan aan." not in said(page)


def test_going_back_keeps_what_was_typed(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    (back,) = (button for button in page.findChildren(QPushButton) if button.text() == "Terug")
    back.click()
    assert "Stap 1 van 3" in said(page)
    assert not back.isVisible()
    assert edit(page, "Naam van de praktijk").text() == PRACTICE
    assert edit(page, "Naam van de praktijk").hasFocus()


def test_a_folder_that_takes_nothing_is_told_and_can_be_tried_again(
    page: FirstRunPage, door: Door, tmp_path: Path
) -> None:
    # A file where the folder of the first run has to come: also root cannot write into it.
    in_the_way = tmp_path / "kring" / FIRST_RUN_FOLDER
    in_the_way.touch()
    go_to_code(page)
    assert any(sentence.startswith("Kring mag niet schrijven in de map") for sentence in said(page))
    assert door.is_new
    in_the_way.unlink()
    page.primary.click()
    assert len(code_of(page)) == 7


def test_the_code_can_be_read_by_ear_sign_by_sign(page: FirstRunPage) -> None:
    go_to_code(page)
    tiles = [tile for tile in page.findChildren(QFrame) if tile.accessibleName().startswith("Groep ")]
    groups = code_of(page)
    assert [QAccessible.queryAccessibleInterface(tile).text(QAccessible.Text.Name) for tile in tiles] == [
        f"Groep {number}: {' '.join(group)}" for number, group in enumerate(groups, start=1)
    ]


def test_going_on_waits_for_the_code_to_be_written_down(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_code(page)
    box = page.findChild(QCheckBox)
    assert box.text() == "Ik heb de code opgeschreven"
    assert box.hasFocus()
    assert not page.primary.isEnabled()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert page.primary.isEnabled()
    with qtbot.waitSignal(page.opened):
        page.primary.click()


def test_no_letter_of_the_passphrase_stays_behind(page: FirstRunPage) -> None:
    go_to_code(page)
    texts = [field.text() for field in page.findChildren(QLineEdit)]
    assert PASSPHRASE not in texts
    assert PIN not in texts


def test_a_strange_name_is_kept_as_it_was_typed(page: FirstRunPage, door: Door) -> None:
    fill(page, phone=PHONE)
    edit(page, "Naam van de praktijk").setText('<img src="x">&"’ ' + "قلب " * 40)
    edit(page, "Je voornaam").setText("Zoë  <b>")
    page.primary.click()
    fill(page, passphrase=PASSPHRASE, again=PASSPHRASE, pin=PIN)
    page.primary.click()
    assert door.practice_name == ('<img src="x">&"’ ' + "قلب " * 40).strip()
    assert door.practice.settings.who.name == "Zoë <b>"
