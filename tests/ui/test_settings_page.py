"""The settings: under Ctrl+, from anywhere; each value stored as its field is left, and taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app import __version__
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.limits import Limits
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.live.settings import Settings
from facilitator_app.ui.app_language import AppLanguage
from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.recovery_sheet_page import RecoverySheetPage
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.settings.passphrase_page import PassphrasePage
from facilitator_app.ui.settings.pin_page import PinPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.texts_page import TextsPage
from facilitator_app.ui.theme import DARK, Scheme, apply_theme, current_tokens
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.words import sentence_for
from tests.keys import press
from tests.practice import PASSPHRASE, PIN, Practice
from tests.translations import ENGLISH
from tests.ui.papers_at_hand import wording_for

TABS = ["Praktijk", "Programma's", "Grenzen en teksten", "Dossier", "Uiterlijk", "Veiligheid", "Mensen", "Over"]
NAME = "Naam van de praktijk"
NEW = "een heel nieuwe zin voor ons"


class Kring:
    """The program with its settings in sight."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget], app: QApplication) -> None:
        self.practice = Practice(folder / "kring")
        self.window = MainWindow()
        self.language = AppLanguage(app, ENGLISH.parent)
        kept = QSettings(str(folder / "looks.ini"), QSettings.Format.IniFormat)
        kept.setValue("appearance/scheme", Scheme.LIGHT.value)
        self.appearance = Appearance(app, kept)
        self.way_in = WayIn(
            self.practice.door, self.window, wording_for, language=self.language, appearance=self.appearance
        )
        shown(self.window)
        self.way_in.begin()

    @property
    def settings(self) -> Settings:
        return self.practice.door.practice.settings

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    @property
    def told(self) -> str:
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def show(self, tab: str) -> QWidget:
        """Open the settings at a section."""
        if not isinstance(self.page, SettingsPage):
            press("Ctrl+,")
        self.button(tab).click()
        return self.page

    def button(self, text: str) -> QPushButton:
        (found,) = (b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible())
        return found

    def edit(self, name: str) -> QLineEdit:
        (found,) = (e for e in self.page.findChildren(QLineEdit) if e.accessibleName() == name and e.isVisible())
        return found

    def choice(self, name: str) -> QComboBox:
        (found,) = (c for c in self.page.findChildren(QComboBox) if c.accessibleName() == name and c.isVisible())
        return found

    def type(self, name: str, text: str, leave: bool = True) -> None:
        """Type into a field and leave it."""
        field = self.edit(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if leave:
            QTest.keyClick(field, Qt.Key.Key_Tab)

    def choose(self, name: str, place: int) -> None:
        """Choose from a list, as a user does."""
        choice = self.choice(name)
        choice.setCurrentIndex(place)
        choice.activated.emit(place)

    def box(self, text: str) -> QCheckBox:
        (found,) = (b for b in self.page.findChildren(QCheckBox) if b.text() == text and b.isVisible())
        return found

    def said(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget], qapp: QApplication) -> Iterator[Kring]:
    kring = Kring(tmp_path, shown, qapp)
    yield kring
    kring.window.close()
    kring.language.speak("nl")
    kring.language.deleteLater()
    if kring.appearance.scheme is not Scheme.LIGHT:
        apply_theme(qapp, Scheme.LIGHT)


# The page


def test_ctrl_comma_opens_them_and_esc_leads_back(kring: Kring) -> None:
    press("Ctrl+,")
    assert isinstance(kring.page, SettingsPage)
    assert kring.window.windowTitle() == "Kring – Instellingen"
    tabs = [b.text() for b in kring.page.tabs.findChildren(QPushButton)]
    assert tabs == TABS
    assert kring.button("Praktijk").hasFocus()
    press("<Esc>")
    assert isinstance(kring.page, StartPage)
    press("Ctrl+,")
    press("Ctrl+,")
    assert isinstance(kring.page, StartPage)


def test_the_menu_opens_them(kring: Kring) -> None:
    actions = kring.window.header.menu_button.menu().actions()
    next(action for action in actions if action.text().startswith("Instellingen")).trigger()
    assert isinstance(kring.page, SettingsPage)


def test_in_a_session_they_lead_back_to_the_session(kring: Kring) -> None:
    press("\n", "118", "Ctrl+,")
    assert isinstance(kring.page, SettingsPage)
    press("<Esc>")
    assert isinstance(kring.page, CheckinPage)
    assert kring.way_in.navigation is not None
    assert kring.way_in.navigation.session is not None


def test_the_arrows_go_from_tab_to_tab(kring: Kring) -> None:
    press("Ctrl+,")
    for tab in TABS[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert kring.button(tab).hasFocus()
        assert kring.button(tab).isChecked()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert kring.button("Mensen").hasFocus()


def test_under_the_cover_they_do_not_come(kring: Kring) -> None:
    press("<F9>", "Ctrl+,")
    assert isinstance(kring.page, CoverPage)


# The practice


def test_a_name_is_stored_when_its_field_is_left_and_taken_back(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type(NAME, "De Berk")
    assert kring.settings.practice.name == "De Berk"
    assert kring.practice.door.practice_name == "De Berk"
    assert kring.told == "Naam van de praktijk gewijzigd."
    kring.window.toast.undo_button.click()
    assert kring.settings.practice.name == kring.edit(NAME).text() == "Verloskundigenpraktijk De Linde"
    assert kring.practice.door.practice_name == "Verloskundigenpraktijk De Linde"
    press("Ctrl+Y")
    assert kring.edit(NAME).text() == "De Berk"


def test_what_is_half_typed_is_stored_when_the_page_is_left(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type(NAME, "De Berk", leave=False)
    press("<Esc>")
    assert kring.settings.practice.name == "De Berk"
    assert "De Berk" in kring.window.header.subtitle.text()


def test_what_is_half_typed_is_stored_when_another_tab_is_chosen(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type(NAME, "De Berk", leave=False)
    kring.show("Over")
    assert kring.settings.practice.name == "De Berk"


def test_what_cannot_be_stored_stays_in_its_field_and_says_so(kring: Kring) -> None:
    before = kring.settings.practice
    kring.show("Praktijk")
    for name, text, sentence in (
        (NAME, " ", "Typ de naam van je praktijk."),
        ("Telefoonnummer voor op de kaarten", "112", "Typ een telefoonnummer: 8 cijfers of meer."),
        ("Vrouwen in een groep, hoogstens", "40", "Typ twee getallen van 3 tot en met 14, het kleinste eerst."),
    ):
        kring.type(name, text)
        kring.button("Praktijk").setFocus()
        assert sentence in kring.said()
        assert kring.settings.practice == before, name
        assert kring.edit(name).text() == text
        assert kring.told == "", name


def test_phone_and_group_sizes_are_stored(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type("Telefoonnummer voor op de kaarten", "0123456789")
    kring.type("Vrouwen in een groep, minstens", "6")
    kring.type("Vrouwen in een groep, hoogstens", "10")
    practice = kring.settings.practice
    assert (practice.phone, practice.smallest_group, practice.largest_group) == ("0123456789", 6, 10)
    assert kring.told == "Groepsgrootte gewijzigd."


def test_how_long_a_belly_check_takes_is_stored_and_a_long_day_is_not(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type("Een buikcheck duurt ongeveer", "4")
    assert (kring.settings.practice.check_minutes, kring.told) == (4, "Duur van een buikcheck gewijzigd.")
    kring.type("Een buikcheck duurt ongeveer", "90")
    kring.button("Praktijk").setFocus()
    assert "Typ een getal van 1 tot en met 15 minuten." in kring.said()
    assert kring.settings.practice.check_minutes == 4


def test_between_the_two_sizes_nothing_is_said_yet(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type("Vrouwen in een groep, minstens", "13")
    assert kring.edit("Vrouwen in een groep, hoogstens").hasFocus()
    assert not any("het kleinste eerst" in text for text in kring.said())
    QTest.keyClicks(kring.edit("Vrouwen in een groep, hoogstens"), "14")
    kring.button("Praktijk").setFocus()
    assert kring.settings.practice.smallest_group == 13


def test_a_window_that_closes_stores_what_is_half_typed(kring: Kring) -> None:
    kring.show("Praktijk")
    kring.type(NAME, "De Berk")
    kring.type("Vrouwen in een groep, minstens", "7", leave=False)
    kring.window.close()
    kring.practice.reopen()
    practice = kring.settings.practice
    assert (practice.name, practice.smallest_group) == ("De Berk", 7)


def test_another_language_shows_at_once_and_is_taken_back(kring: Kring, qtbot: QtBot) -> None:
    kring.show("Praktijk")
    kring.choose("Taal", 1)
    qtbot.waitUntil(lambda: kring.window.windowTitle() == "Kring – Settings")
    assert kring.settings.practice.language == kring.practice.door.language == "en"
    assert kring.button("Practice").isVisible()
    assert kring.window.header.cover_button.text() == "Cover"
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: kring.window.windowTitle() == "Kring – Instellingen")
    press("<Esc>")
    assert isinstance(kring.page, StartPage)
    assert kring.window.header.title.text() == "Kring"


def test_another_language_during_a_session_leaves_it_on_the_table(kring: Kring, qtbot: QtBot) -> None:
    press("\n", "118", "\t", "76", "\n")
    kring.show("Praktijk")
    kring.choose("Taal", 1)
    qtbot.waitUntil(lambda: kring.window.windowTitle() == "Kring – Settings")
    assert kring.way_in.navigation is not None
    assert kring.way_in.navigation.session is not None


# Limits


def test_limits_count_with_name_and_day_and_go_off_in_one_step(kring: Kring) -> None:
    kring.show("Grenzen en teksten")
    kring.button("Voorbeeld").click()
    assert kring.edit("Tweede meting na").text() == "10"
    box = kring.box("Dit klopt voor onze praktijk")
    box.click()
    assert kring.settings.practice.limits.in_force == Limits(140, 90, 160, 110)
    assert "Bevestigd door Joke op 12 maart 2026." in kring.said()
    assert kring.told == "De grenzen tellen nu mee."
    box.click()
    assert kring.settings.practice.limits.in_force == Limits()
    assert kring.told == "De grenzen staan uit."
    kring.window.toast.undo_button.click()
    assert kring.settings.practice.limits.in_force == Limits(140, 90, 160, 110)
    assert box.isChecked()


def test_the_limit_is_a_line_in_the_graph_once_it_is_wanted_and_confirmed(kring: Kring) -> None:
    kring.show("Grenzen en teksten")
    line = kring.box("Zet de grens als streepjeslijn in de grafiek van de bloeddruk")
    assert not line.isChecked()
    kring.button("Voorbeeld").click()
    line.click()
    assert "De lijn komt er zodra de grenzen bevestigd zijn." in kring.said()
    assert kring.settings.practice.limits_in_graphs == ()
    kring.box("Dit klopt voor onze praktijk").click()
    assert "De lijn komt er zodra de grenzen bevestigd zijn." not in kring.said()
    assert kring.settings.practice.limits_in_graphs == (90, 140)
    line.click()
    assert (kring.settings.practice.limits_in_graphs, kring.told) == ((), "Er staat geen lijn meer in de grafiek.")
    kring.window.toast.undo_button.click()
    assert kring.settings.practice.limits_in_graphs == (90, 140)
    assert line.isChecked()


def test_what_cannot_be_a_limit_changes_nothing(kring: Kring) -> None:
    kring.settings.change_limits(kring.settings.practice.limits)
    for upper, lower in (("90", "140"), ("veel", "90"), ("300", "90")):
        kring.show("Grenzen en teksten")
        kring.button("Voorbeeld").click()
        before = kring.settings.practice
        assert not kring.edit("Opnieuw meten vanaf: bovendruk").property("problem"), upper
        kring.type("Opnieuw meten vanaf: bovendruk", upper)
        kring.type("Opnieuw meten vanaf: onderdruk", lower)
        assert kring.edit("Opnieuw meten vanaf: bovendruk").property("problem"), upper
        press("<Esc>")
        assert kring.settings.practice.limits.repeat_systolic == before.limits.repeat_systolic, upper


def test_the_words_of_the_papers_are_one_press_away_and_leads_back(kring: Kring) -> None:
    kring.show("Grenzen en teksten")
    assert "4 teksten zijn nog niet goedgekeurd. Die gaan nog niet mee naar huis." in kring.said()
    kring.button("Bekijk de teksten").click()
    page = kring.page
    assert isinstance(page, TextsPage)
    page.approve()
    press("<Esc>")
    assert isinstance(kring.page, SettingsPage)
    assert "3 teksten zijn nog niet goedgekeurd. Die gaan nog niet mee naar huis." in kring.said()


# Looks


def test_colours_and_size_show_at_once_and_stay_for_this_laptop(kring: Kring, tmp_path: Path) -> None:
    kring.show("Uiterlijk")
    kring.choose("Kleuren", 2)
    assert current_tokens() == DARK
    kring.choose("Tekstgrootte", 4)
    assert kring.choice("Tekstgrootte").currentText() == "200 %"
    kept = QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)
    kept.sync()
    assert (kept.value("appearance/scheme"), float(str(kept.value("appearance/zoom")))) == ("dark", 2.0)
    kring.appearance.zoom(-1)
    assert kring.choice("Tekstgrootte").currentText() == "175 %"


def test_a_calm_screen_has_no_cursor_that_blinks(kring: Kring, qapp: QApplication) -> None:
    page = kring.show("Uiterlijk")
    (calm,) = (box for box in page.findChildren(QCheckBox) if box.isVisible())
    assert qapp.cursorFlashTime() > 0
    calm.click()
    assert qapp.cursorFlashTime() == 0
    calm.click()
    assert qapp.cursorFlashTime() > 0


# Safety


def test_the_screen_covers_itself_after_the_minutes_of_the_practice(kring: Kring) -> None:
    kring.show("Veiligheid")
    name = "Dek het scherm af als niemand de laptop aanraakt, na"
    choice = kring.choice(name)
    assert [choice.itemText(place) for place in (0, 1, 14)] == ["1 minuut", "2 minuten", "15 minuten"]
    kring.choose(name, 14)
    assert kring.settings.practice.cover_after_minutes == 15
    assert kring.way_in.navigation is not None
    timer = kring.way_in.navigation._cover._idle._timer
    assert timer.interval() == 15 * 60_000
    kring.window.toast.undo_button.click()
    assert kring.choice(name).currentText() == "5 minuten"
    assert timer.interval() == 5 * 60_000


def test_a_new_passphrase_takes_the_old_one_and_twice_the_new_one(kring: Kring) -> None:
    kring.show("Veiligheid")
    kring.button("Wijzig wachtzin").click()
    assert isinstance(kring.page, PassphrasePage)
    press(PASSPHRASE, "\t", "\t", NEW, "\t", "\t", NEW, "\n")
    assert isinstance(kring.page, SettingsPage)
    assert kring.button("Veiligheid").isChecked()
    assert kring.told == "Vanaf nu geldt je nieuwe wachtzin."
    door = kring.practice.door
    door.lock()
    with pytest.raises(WrongPassphrase):
        door.unlock(door.people()[0].id, PASSPHRASE)
    door.unlock(door.people()[0].id, NEW)


NOT_RIGHT = [
    ("", NEW, NEW, "Typ eerst de wachtzin van nu."),
    ("iets anders", NEW, NEW, sentence_for(WrongPassphrase())),
    (PASSPHRASE, "kort", "kort", "Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden."),
    (PASSPHRASE, NEW, "anders", "De twee zinnen zijn niet gelijk."),
]


def test_a_passphrase_that_is_not_right_changes_nothing(kring: Kring) -> None:
    kring.show("Veiligheid")
    kring.button("Wijzig wachtzin").click()
    for old, new, again, sentence in NOT_RIGHT:
        for name, text in (("Wachtzin van nu", old), ("Nieuwe wachtzin", new), ("Nog een keer", again)):
            kring.edit(name).setText(text)
        assert sentence not in kring.said()
        press("Ctrl+Return")
        assert isinstance(kring.page, PassphrasePage), sentence
        assert sentence in kring.said()
    press("<Esc>")
    kring.practice.reopen()


def test_a_new_pin_is_typed_twice_and_lifts_the_cover(kring: Kring) -> None:
    kring.show("Veiligheid")
    kring.button("Wijzig pincode").click()
    assert isinstance(kring.page, PinPage)
    press("1234", "\t", "1234", "\n")
    assert "Deze pincode is makkelijk te raden. Kies een andere." in kring.said()
    for name, text in (("Nieuwe pincode", "7193"), ("Nog een keer", "7194")):
        kring.edit(name).setText(text)
    press("\n")
    assert "De twee pincodes zijn niet gelijk." in kring.said()
    kring.edit("Nog een keer").setText("7193")
    press("\n")
    assert isinstance(kring.page, SettingsPage)
    assert kring.told == "Vanaf nu geldt je nieuwe pincode."
    kring.practice.door.cover()
    kring.practice.door.uncover("7193")


def test_no_secret_stays_on_a_page_that_is_left(kring: Kring) -> None:
    kring.show("Veiligheid")
    kring.button("Wijzig wachtzin").click()
    kring.edit("Wachtzin van nu").setText(PASSPHRASE)
    page = kring.page
    press("<F9>")
    assert all(field.text() == "" for field in page.findChildren(QLineEdit))
    press(PIN, "\n")
    assert kring.page is page


def test_a_new_sheet_is_one_press_away(kring: Kring) -> None:
    kring.show("Veiligheid")
    assert "De code is overgetypt op 12 maart 2026." in kring.said()
    kring.button("Nieuw herstelblad").click()
    assert isinstance(kring.page, RecoverySheetPage)
    press("<Esc>")
    assert isinstance(kring.page, SettingsPage)


# Over


def test_it_says_what_it_is_and_whose_work_is_in_it(kring: Kring, qtbot: QtBot) -> None:
    kring.show("Over")
    said = " ".join(kring.said())
    assert f"Kring {__version__}" in said
    assert "Het is geen medisch hulpmiddel." in said
    for name in ("reportlab", "sqlcipher3", "PySide6"):
        qtbot.waitUntil(lambda name=name: name in " ".join(kring.said()))


# Who may


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_who_does_not_run_the_practice_sees_but_does_not_change(kring: Kring, role: Role) -> None:
    desk = kring.practice.door.practice.desk
    desk.who = Facilitator(desk.who.id, "Saskia", role, desk.who.pin)
    before = kring.settings.practice
    kring.show("Praktijk")
    assert kring.edit(NAME).isReadOnly()
    assert not kring.choice("Taal").isEnabled()
    page = kring.show("Grenzen en teksten")
    assert not page.findChild(QCheckBox).isEnabled()
    kring.show("Veiligheid")
    assert not kring.button("Nieuw herstelblad").isEnabled()
    assert kring.button("Wijzig pincode").isEnabled()
    kring.show("Praktijk")
    assert kring.settings.practice == before


def test_weight_is_left_out_of_the_practice_with_one_click(kring: Kring) -> None:
    page = kring.show("Praktijk")
    (box,) = [box for box in page.findChildren(QCheckBox) if box.isVisible()]
    assert box.isChecked()
    box.click()
    assert not kring.settings.practice.weighs
    box.click()
    assert kring.settings.practice.weighs
