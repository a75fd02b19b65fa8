"""The first run: from an empty folder to an open practice, in four screens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.limits import Limits
from facilitator_app.live.door import Door
from facilitator_app.live.first_run import FIRST_RUN_FOLDER
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.app_language import AppLanguage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.first_run_page import FirstRunPage
from facilitator_app.ui.printing import NoPrinter
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, PIN, START, WORDING
from tests.translations import ENGLISH

PRACTICE, PHONE = "Verloskundigenpraktijk De Linde", "012 - 345 67 89"
TOO_SHORT = "Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden."
DIFFERENT = "De twee zinnen zijn niet gelijk."
MOST_SCREENS, MOST_FIELDS = 4, 12


class Ways:
    """The ways out of this laptop: no printer, and a stick."""

    def __init__(self, stick: Path) -> None:
        self.stick = stick
        self.changes_her_mind = False
        self.printer: QPrinter | None = None
        self.asked: list[str] = []

    def choose_printer(self, _parent: QWidget) -> QPrinter | None:
        self.asked.append("printer")
        if self.printer is None:
            raise NoPrinter
        return self.printer

    def choose_folder(self, _parent: QWidget, _title: str) -> str:
        self.asked.append("folder")
        return "" if self.changes_her_mind else str(self.stick)


@pytest.fixture
def ways(tmp_path: Path) -> Ways:
    stick = tmp_path / "stick"
    stick.mkdir()
    return Ways(stick)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    clock = HandSetClock()
    clock.moment = START
    door = Door(tmp_path / "kring", AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    yield door
    door.leave()


@pytest.fixture
def page(door: Door, ways: Ways, shown: Callable[..., QWidget]) -> Iterator[FirstRunPage]:
    page = FirstRunPage(door, WORDING, "nl", ways.choose_printer, ways.choose_folder)
    shown(page)
    page.enter()
    yield page
    page.leave()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def edit(page: QWidget, name: str) -> QLineEdit:
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name)
    return found


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = (button for button in page.findChildren(QPushButton) if button.text() == text)
    return found


def fill(page: QWidget, **texts: str) -> None:
    names = {
        "practice": "Naam van de praktijk",
        "phone": "Telefoonnummer voor op de kaarten",
        "first_name": "Je voornaam",
        "passphrase": "Wachtzin",
        "again": "Nog een keer",
        "pin": "Pincode om het scherm snel te openen",
        "code": "Typ de code over van het blad",
        "repeat_upper": "Opnieuw meten vanaf: bovendruk",
        "repeat_lower": "Opnieuw meten vanaf: onderdruk",
        "now_upper": "Nu bekijken vanaf: bovendruk",
        "now_lower": "Nu bekijken vanaf: onderdruk",
    }
    for key, text in texts.items():
        edit(page, names[key]).setFocus()
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


def go_to_limits(page: FirstRunPage) -> None:
    go_to_code(page)
    button(page, "Later").click()


def code_of(page: FirstRunPage) -> str:
    """The code as it stands on the screen when she asks for it."""
    show = [made for made in page.findChildren(QPushButton) if made.text() == "Toon de code"]
    for made in show:
        made.click()
    return "-".join(text for text in said(page) if len(text) == 5 and text.isupper() | text.isdigit())


def fields_in_sight(page: QWidget) -> list[QWidget]:
    """What asks to be typed or chosen now; a tick or a button is no field."""
    kinds = (QLineEdit, QComboBox, QAbstractSpinBox)
    found = [field for kind in kinds for field in page.findChildren(kind) if field.isVisible()]
    return [field for field in found if not (isinstance(field, QLineEdit) and field.isReadOnly())]


# The whole of it


def test_it_takes_four_screens_and_twelve_fields(page: FirstRunPage, qtbot: QtBot) -> None:
    screens = [fields_in_sight(page)]
    for go_on in (go_to_passphrase, go_to_code, go_to_limits):
        before = len(screens)
        if go_on is go_to_passphrase:
            go_to_passphrase(page)
        elif go_on is go_to_code:
            fill(page, passphrase=PASSPHRASE, again=PASSPHRASE, pin=PIN)
            page.primary.click()
        else:
            fill(page, code=code_of(page))
            page.primary.click()
        screens.append(fields_in_sight(page))
        assert f"Stap {before + 1} van {MOST_SCREENS}" in said(page)
    with qtbot.waitSignal(page.opened):
        page.primary.click()
    assert [len(fields) for fields in screens] == [4, 3, 1, 4]
    assert sum(len(fields) for fields in screens) <= MOST_FIELDS


def test_the_first_run_by_keyboard_alone_ends_in_an_open_practice(
    page: FirstRunPage, door: Door, qtbot: QtBot
) -> None:
    press(PRACTICE, "\t", PHONE, "\t", "Joke", "\n")
    press(PASSPHRASE, "\t", "\t", PASSPHRASE, "\t", PIN, "\n")
    code = code_of(page)
    edit(page, "Typ de code over van het blad").setFocus()
    press(code.replace("-", "").lower(), "\n")
    assert "Stap 4 van 4" in said(page)
    press("140", "\t", "90", "\t", "160", "\t", "110", "\t", "\t", "<Space>")
    with qtbot.waitSignal(page.opened):
        press("\n")
    home = door.practice.settings.practice
    assert (home.name, home.phone, home.language) == (PRACTICE, PHONE, "nl")
    assert door.practice.settings.who.name == "Joke"
    assert home.recovery_proven_on is not None
    assert home.limits.in_force == Limits(140, 90, 160, 110)


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


def test_what_nobody_can_call_is_no_phone_number(page: FirstRunPage) -> None:
    for phone in ("", "112", "nul twaalf", "012-345678x", "1" * 16, "٠١٢٣٤٥٦٧٨٩"):
        fill(page, practice=PRACTICE, phone=phone, first_name="Joke")
        assert "Typ een telefoonnummer: 8 cijfers of meer." not in said(page), phone
        page.primary.click()
        assert "Typ een telefoonnummer: 8 cijfers of meer." in said(page), phone


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
    qtbot.mouseClick(button(page, "Toon"), Qt.MouseButton.LeftButton)
    assert all(field.echoMode() == QLineEdit.EchoMode.Normal for field in secret)


def test_caps_lock_is_told_here_as_well(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    QTest.keyClick(edit(page, "Wachtzin"), "V")
    assert "Hoofdletters staan aan." in said(page)
    QTest.keyClick(edit(page, "Wachtzin"), "v")
    assert "Hoofdletters staan aan." not in said(page)


def test_going_back_keeps_what_was_typed(page: FirstRunPage) -> None:
    go_to_passphrase(page)
    back = button(page, "Terug")
    back.click()
    assert "Stap 1 van 4" in said(page)
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
    assert len(code_of(page).split("-")) == 7


# The recovery sheet


def test_the_code_stands_on_the_screen_only_when_she_asks_for_it(page: FirstRunPage) -> None:
    go_to_code(page)
    assert not any(len(text) == 5 and text.isupper() for text in said(page))
    code = code_of(page)
    assert len(code.split("-")) == 7
    button(page, "Verberg de code").click()
    assert not any(text in said(page) for text in code.split("-"))


def test_the_code_goes_out_of_sight_when_she_types_it_back(page: FirstRunPage) -> None:
    go_to_code(page)
    code = code_of(page)
    fill(page, code=code[:3])
    assert not any(text in said(page) for text in code.split("-"))


def test_the_code_can_be_read_by_ear_sign_by_sign(page: FirstRunPage) -> None:
    go_to_code(page)
    groups = code_of(page).split("-")
    tiles = [tile for tile in page.findChildren(QFrame) if tile.accessibleName().startswith("Groep ")]
    assert [QAccessible.queryAccessibleInterface(tile).text(QAccessible.Text.Name) for tile in tiles] == [
        f"Groep {number}: {' '.join(group)}" for number, group in enumerate(groups, start=1)
    ]


def test_the_code_typed_back_proves_the_sheet(page: FirstRunPage, door: Door) -> None:
    go_to_code(page)
    fill(page, code=code_of(page))
    assert "7 van de 7 groepen goed" in said(page)
    page.primary.click()
    assert "Grenzen van je praktijk" in said(page)
    assert door.practice.settings.practice.recovery_proven_on is not None
    assert not button(page, "Terug").isVisible()


def test_nothing_typed_back_is_no_proof(page: FirstRunPage, door: Door) -> None:
    go_to_code(page)
    page.primary.click()
    assert "Typ de code over van het blad, of kies Later." in said(page)
    assert edit(page, "Typ de code over van het blad").hasFocus()
    assert door.practice.settings.practice.recovery_proven_on is None


def test_a_swapped_sign_is_told_as_soon_as_its_group_is_there(page: FirstRunPage) -> None:
    go_to_code(page)
    first, second, *_ = code_of(page).split("-")
    place = next(place for place in range(4) if second[place] != second[place + 1])
    swapped = second[:place] + second[place + 1] + second[place] + second[place + 2 :]
    fill(page, code=first + swapped)
    sentence = "In groep 2 van de code klopt een teken niet. Kijk nog eens op je herstelblad."
    assert sentence in said(page)
    assert "1 van de 7 groepen goed" in said(page)
    QTest.keyClick(edit(page, "Typ de code over van het blad"), Qt.Key.Key_Backspace)
    QTest.keyClick(edit(page, "Typ de code over van het blad"), Qt.Key.Key_Backspace)
    assert sentence not in said(page)


def test_the_code_of_another_sheet_is_no_proof(page: FirstRunPage, door: Door) -> None:
    go_to_code(page)
    other = "00001 00002 00003 00004 00005 00006 00007"
    fill(page, code=other)
    page.primary.click()
    assert any("Deze code opent deze gegevens niet." in text for text in said(page))
    assert door.practice.settings.practice.recovery_proven_on is None


def test_later_leaves_it_to_do_on_start(page: FirstRunPage, door: Door) -> None:
    go_to_code(page)
    assert "Later? Je ziet dit straks bij Start, met een nieuwe code." in said(page)
    button(page, "Later").click()
    assert "Grenzen van je praktijk" in said(page)
    assert ToDoKind.RECOVERY_SHEET in [item.kind for item in door.practice.to_do.items()]
    button(page, "Terug").click()
    fill(page, code=code_of(page))
    page.primary.click()
    assert ToDoKind.RECOVERY_SHEET not in [item.kind for item in door.practice.to_do.items()]


def test_the_sheet_goes_to_a_stick(page: FirstRunPage, ways: Ways, qtbot: QtBot) -> None:
    go_to_code(page)
    button(page, "Bewaar op USB…").click()
    sentence = "Het blad staat in stick. Wie het bestand opent, ziet de code."
    qtbot.waitUntil(lambda: sentence in said(page))
    (file,) = ways.stick.iterdir()
    assert file.name == "herstelblad-2026-03-12.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert edit(page, "Typ de code over van het blad").hasFocus()


def test_the_sheet_goes_to_a_printer(page: FirstRunPage, ways: Ways, qtbot: QtBot, tmp_path: Path) -> None:
    ways.printer = QPrinter()
    ways.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    go_to_code(page)
    button(page, "Print herstelblad").click()
    qtbot.waitUntil(lambda: "Naar de printer gestuurd. Het is 1 vel." in said(page), timeout=10_000)


def test_without_a_printer_it_says_what_else_there_is(page: FirstRunPage) -> None:
    go_to_code(page)
    button(page, "Print herstelblad").click()
    assert "Er is geen printer. Kies Bewaar op USB, of schrijf de code over." in said(page)


def test_a_stick_that_is_gone_is_told(page: FirstRunPage, ways: Ways, qtbot: QtBot) -> None:
    ways.stick.rmdir()
    go_to_code(page)
    button(page, "Bewaar op USB…").click()
    qtbot.waitUntil(lambda: any("is niet bewaard." in text for text in said(page)))


def test_who_changes_her_mind_stays_where_she_was(page: FirstRunPage, ways: Ways) -> None:
    go_to_code(page)
    ways.changes_her_mind = True
    before = said(page)
    button(page, "Bewaar op USB…").click()
    assert said(page) == before


# Limits and the place for backups


def test_the_limits_may_be_skipped(page: FirstRunPage, door: Door, qtbot: QtBot) -> None:
    go_to_limits(page)
    assert "Geen grenzen: dat mag." in said(page)
    assert not page.findChild(QCheckBox).isEnabled()
    with qtbot.waitSignal(page.opened):
        page.primary.click()
    assert door.practice.settings.practice.limits.empty


def test_the_example_fills_in_published_values_with_their_source_and_confirms_nothing(
    page: FirstRunPage, door: Door
) -> None:
    go_to_limits(page)
    button(page, "Voorbeeld").click()
    assert any("140/90 en 160/110 van de NVOG, 10 tot 15 minuten van de WHO" in words for words in said(page))
    limits = door.practice.settings.practice.limits
    assert limits.numbers == (140, 90, 160, 110)
    assert limits.in_force == Limits()
    assert "Nog niet bevestigd: deze grenzen tellen niet mee." in said(page)
    box = page.findChild(QCheckBox)
    assert box.hasFocus()
    box.click()
    assert "Bevestigd door Joke op 12 maart 2026." in said(page)
    assert door.practice.settings.practice.limits.in_force == Limits(140, 90, 160, 110)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            {"repeat_upper": "90", "repeat_lower": "140"},
            "De bovendruk is altijd hoger dan de onderdruk. Zijn de twee omgewisseld?",
        ),
        (
            {"repeat_upper": "140", "now_upper": "130"},
            "De grens voor nu ligt onder de grens voor opnieuw meten. Verander een van de twee.",
        ),
        (
            {"repeat_upper": "veel"},
            "Typ een heel getal, zoals 95. Leeg mag ook: dan telt deze grens niet mee.",
        ),
    ],
)
def test_what_cannot_be_a_limit_is_told_and_not_stored(
    page: FirstRunPage, door: Door, qtbot: QtBot, typed: dict[str, str], sentence: str
) -> None:
    go_to_limits(page)
    fill(page, **typed)
    with qtbot.assertNotEmitted(page.opened):
        page.primary.click()
    assert sentence in said(page)
    assert not page.findChild(QCheckBox).isEnabled()
    *_, last = typed.values()
    assert str(last) not in str(door.practice.settings.practice.limits)


def test_a_limit_that_is_changed_is_to_be_confirmed_anew(page: FirstRunPage, door: Door) -> None:
    go_to_limits(page)
    button(page, "Voorbeeld").click()
    page.findChild(QCheckBox).click()
    fill(page, repeat_lower="95")
    button(page, "Voorbeeld").setFocus()
    assert not page.findChild(QCheckBox).isChecked()
    assert "Nog niet bevestigd: deze grenzen tellen niet mee." in said(page)


def test_the_place_for_backups_is_chosen_or_left_for_later(page: FirstRunPage, door: Door, ways: Ways) -> None:
    go_to_limits(page)
    field = edit(page, "Map voor reservekopieën")
    assert field.placeholderText() == "Nog niet gekozen. Dat kan ook later."
    button(page, "Kies map…").click()
    assert field.text() == door.practice.settings.practice.backup_folder == str(ways.stick)


# Language


@pytest.fixture
def language(qapp: QApplication) -> Iterator[AppLanguage]:
    language = AppLanguage(qapp, ENGLISH.parent)
    yield language
    language.speak("nl")
    language.deleteLater()


def test_another_language_shows_at_once_and_keeps_what_was_typed(
    door: Door, language: AppLanguage, shown: Callable[..., QWidget]
) -> None:
    door.leave()
    window = MainWindow()
    way_in = WayIn(door, window, lambda _language: WORDING, language=language)
    way_in.begin()
    shown(window)
    page = window.page
    assert isinstance(page, FirstRunPage)
    fill(page, practice=PRACTICE)
    choice = page.findChild(QComboBox)
    assert [choice.itemText(place) for place in range(choice.count())] == ["Nederlands", "English"]
    choice.setFocus()
    press("<Down>")
    page = window.page
    assert isinstance(page, FirstRunPage)
    assert "Your practice" in said(page)
    assert edit(page, "Name of the practice").text() == PRACTICE
    assert QApplication.focusWidget() is page.findChild(QComboBox)
    assert window.windowTitle() == "Kring – First time"
    page.findChild(QComboBox).setCurrentIndex(0)
    page.practice_step.language_chosen.emit("nl")
    page = window.page
    assert isinstance(page, FirstRunPage)
    assert "Je praktijk" in said(page)
    window.close()


def test_a_practice_that_began_in_english_is_english(
    door: Door, language: AppLanguage, shown: Callable[..., QWidget]
) -> None:
    language.speak("en")
    page = FirstRunPage(door, WORDING, "en")
    shown(page)
    for name, text in (
        ("Name of the practice", "Lime Tree"),
        ("Phone number for the cards", PHONE),
        ("Your first name", "Joan"),
    ):
        edit(page, name).setText(text)
    page.primary.click()
    for name, text in zip(
        ("Passphrase", "Once more", "PIN to open the screen quickly"), (PASSPHRASE, PASSPHRASE, PIN), strict=True
    ):
        edit(page, name).setText(text)
    page.primary.click()
    assert door.language == "en"
    assert door.practice.settings.practice.language == "en"
    page.leave()


# Interrupted


@pytest.mark.parametrize("screen", [1, 2])
def test_cut_off_before_the_store_is_made_it_begins_anew(
    door: Door, page: FirstRunPage, screen: int, shown: Callable[..., QWidget]
) -> None:
    if screen == 2:
        go_to_passphrase(page)
    door.leave()
    window = MainWindow()
    way_in = WayIn(door, window, lambda _language: WORDING)
    way_in.begin()
    shown(window)
    assert isinstance(window.page, FirstRunPage)
    assert "Stap 1 van 4" in said(window.page)
    window.close()


@pytest.mark.parametrize("screen", [3, 4])
def test_cut_off_after_that_it_unlocks_and_start_says_what_is_open(
    door: Door, page: FirstRunPage, screen: int, shown: Callable[..., QWidget]
) -> None:
    go_to_code(page) if screen == 3 else go_to_limits(page)
    page.close()
    door.leave()
    window = MainWindow()
    way_in = WayIn(door, window, lambda _language: WORDING)
    way_in.begin()
    shown(window)
    assert isinstance(window.page, UnlockPage)
    press(PASSPHRASE, "\n")
    assert isinstance(window.page, StartPage), said(window.page)
    assert "Herstelblad nog niet bewaard" in said(window.page)
    window.close()


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


# The cover, from the moment that there is something behind it


@pytest.fixture
def window(door: Door, shown: Callable[..., QWidget]) -> Iterator[MainWindow]:
    window = MainWindow()
    way_in = WayIn(door, window, lambda _language: WORDING)
    shown(window)
    way_in.begin()
    yield window
    window.close()
    way_in.deleteLater()


def first_run_of(window: MainWindow) -> FirstRunPage:
    assert isinstance(window.page, FirstRunPage)
    return window.page


def test_before_there_is_a_pin_the_cover_key_does_nothing(window: MainWindow) -> None:
    go_to_passphrase(first_run_of(window))
    press("<F9>")
    assert isinstance(window.page, FirstRunPage)


@pytest.mark.parametrize("go_there", [go_to_code, go_to_limits])
def test_on_its_last_screens_it_can_be_covered_and_goes_on_there(
    window: MainWindow, door: Door, go_there: Callable[[FirstRunPage], None]
) -> None:
    page = first_run_of(window)
    go_there(page)
    before = said(page)
    press("<F9>")
    assert isinstance(window.page, CoverPage)
    door.uncover(PIN)
    assert window.page is page
    assert not window.has_header
    assert said(page) == before


def test_what_locks_under_the_cover_leads_to_the_unlock_screen(window: MainWindow, door: Door) -> None:
    page = first_run_of(window)
    go_to_code(page)
    press("<F9>")
    door.lock()
    assert isinstance(window.page, UnlockPage)
    assert not window.holds(page)


def test_after_the_first_run_the_cover_is_that_of_the_practice(window: MainWindow, door: Door) -> None:
    page = first_run_of(window)
    go_to_limits(page)
    page.primary.click()
    assert isinstance(window.page, StartPage)
    press("<F9>")
    assert isinstance(window.page, CoverPage)
    door.uncover(PIN)
    assert isinstance(window.page, StartPage)
    assert window.has_header
