"""People are let in and out under Mensen, and take over from each other with the menu."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import (
    LastMidwife,
    NameInUse,
    NotAllowed,
    TooManyTries,
    WrongPassphrase,
    WrongPin,
)
from facilitator_app.live.team import Team
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.recovery_sheet_page import RecoverySheetPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.settings.add_person_page import AddPersonPage
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.settings.person_page import PersonPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.switch_page import SwitchPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.words import sentence_for
from tests.keys import press
from tests.practice import PASSPHRASE, PIN, Practice
from tests.ui.papers_at_hand import wording_for

HERS, HER_PIN = "een zin van Saskia zelf", "7193"


class Kring:
    """The program, with Joke at the laptop and Saskia in the practice, on Start."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget], role: Role | None) -> None:
        self.practice = Practice(folder / "kring")
        self.joke = self.team.members()[0].id
        self.saskia = ""
        if role is not None:
            self.team.add("Saskia", role, HERS, HER_PIN, PASSPHRASE)
            self.saskia = self.team.members()[1].id
        self.window = MainWindow()
        self.way_in = WayIn(self.practice.door, self.window, wording_for)
        shown(self.window)
        self.way_in.begin()

    @property
    def team(self) -> Team:
        return self.practice.door.team

    @property
    def who(self) -> str:
        return self.practice.door.practice.settings.who.name

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    @property
    def told(self) -> str:
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def buttons(self) -> list[str]:
        return [button.text() for button in self.page.findChildren(QPushButton) if button.isVisible()]

    def button(self, text: str) -> QPushButton:
        (found,) = (
            b
            for b in self.page.findChildren(QPushButton)
            if b.isVisible() and text in (b.text(), b.accessibleName())
        )
        return found

    def fill(self, **typed: str) -> None:
        names = {edit.accessibleName(): edit for edit in self.page.findChildren(QLineEdit) if edit.isVisible()}
        for name, text in typed.items():
            names[name.replace("_", " ")].setText(text)

    def menu(self) -> Any:
        menu = self.window.header.menu_button.menu()
        menu.aboutToShow.emit()
        return menu

    def switch(self, secret: str) -> None:
        """Choose Wissel begeleider, where one other is the only choice, and type her secret."""
        next(action for action in self.menu().actions() if action.text() == "Wissel begeleider").trigger()
        assert isinstance(self.page, SwitchPage)
        press(secret, "\n")

    def people(self) -> None:
        press("Ctrl+,")
        self.button("Mensen").click()


@pytest.fixture
def made(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Callable[..., Kring]]:
    opened: list[Kring] = []

    def make(role: Role | None = Role.CO_FACILITATOR) -> Kring:
        opened.append(Kring(tmp_path, shown, role))
        return opened[-1]

    yield make
    for kring in opened:
        kring.window.close()
        kring.practice.door.leave()


@pytest.fixture
def kring(made: Callable[..., Kring]) -> Kring:
    return made()


def wait(qtbot: QtBot, until: Callable[[], bool], timeout: int = 5_000) -> None:
    """Wait, and have what was thrown away be gone, as it is by the time that somebody presses a key."""
    qtbot.waitUntil(until, timeout=timeout)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# Wissel begeleider


def test_alone_there_is_nobody_to_change_with(made: Callable[..., Kring]) -> None:
    kring = made(None)
    assert not kring.menu().switch.isVisible()
    kring.way_in.navigation._people.show_switch()
    assert "Nog niemand anders kan Kring openen op deze laptop." in kring.said()
    assert not kring.page.primary.isEnabled()
    press("<Esc>")
    assert isinstance(kring.page, StartPage)


def test_first_her_passphrase_then_only_a_pin(kring: Kring, qtbot: QtBot) -> None:
    kring.switch(HERS)
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    assert kring.who == "Saskia"
    assert kring.told == "Saskia werkt nu met Kring."
    kring.switch(PIN)
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    assert kring.who == "Joke"
    kring.switch(HER_PIN)
    wait(qtbot, lambda: kring.who == "Saskia" and isinstance(kring.page, StartPage))


def test_what_does_not_fit_changes_nobody(kring: Kring, qtbot: QtBot) -> None:
    kring.switch("iets anders")
    assert sentence_for(WrongPassphrase()) in kring.said()
    press("\n")
    assert "Typ eerst je wachtzin." in kring.said()
    press(HERS, "\n")
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    kring.switch("0000")
    assert sentence_for(WrongPin()) in kring.said()
    press("\n")
    assert "Typ je pincode: 4 tot 6 cijfers." in kring.said()
    for _ in range(4):
        press("0000", "\n")
    assert sentence_for(TooManyTries(0)) in kring.said()
    press(PASSPHRASE, "\n")
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    assert kring.who == "Joke"


def test_the_session_goes_on_in_its_phase_and_no_page_of_before_stays(kring: Kring, qtbot: QtBot) -> None:
    press("\n", "118", "\t", "76", "\n")
    before = kring.page
    assert isinstance(before, CheckinPage)
    kring.switch(HERS)
    shots: list[tuple[type, bool]] = []
    wait(qtbot, lambda: kring.who == "Saskia" and isinstance(kring.page, CheckinPage) and kring.page is not before)
    stage = kring.window.stage
    shots = [(type(page), page.isVisible()) for page in stage.findChildren(QWidget) if page.parent() is stage]
    assert [kind for kind, visible in shots if visible] == [CheckinPage]
    assert not isValid(before)
    assert not isinstance(kring.page, ResumePage)
    grabbed = [edit.text() for edit in kring.page.findChildren(QLineEdit)]
    assert "118" not in grabbed
    seats = kring.practice.door.practice._store.readings.all_for()
    assert {reading.entered_by for reading in seats} == {kring.joke}


def test_half_typed_text_is_stored_in_the_name_of_who_typed_it(kring: Kring, qtbot: QtBot) -> None:
    press("\n", "118")
    kring.switch(HERS)
    wait(qtbot, lambda: kring.who == "Saskia" and isinstance(kring.page, CheckinPage))
    changes = kring.practice.door.practice._store.changes.recent("bijeenkomst-4", 50)
    assert {change.by for change in changes if change.verb == "draft.keep"} == {kring.joke}


def test_running_time_goes_on(kring: Kring, qtbot: QtBot) -> None:
    press("\n", "Ctrl+2")
    assert isinstance(kring.page, CirclePage)
    kring.practice.pass_time(minutes=7)
    session = kring.way_in.navigation.session
    left = session.circle.clock.remaining(session.circle.now())
    kring.switch(HERS)
    wait(qtbot, lambda: kring.who == "Saskia" and isinstance(kring.page, CirclePage))
    again = kring.way_in.navigation.session
    assert again is not session
    assert again.circle.clock.remaining(again.circle.now()) == left


def test_esc_leads_back_to_the_session_with_what_was_typed(kring: Kring) -> None:
    press("\n", "118")
    before = kring.page
    next(action for action in kring.menu().actions() if action.text() == "Wissel begeleider").trigger()
    press("<Esc>")
    assert kring.page is before


def test_a_coordinator_is_not_in_the_session_and_sees_how_it_ends(
    made: Callable[..., Kring], qtbot: QtBot
) -> None:
    kring = made(Role.COORDINATOR)
    press("\n")
    assert isinstance(kring.page, CheckinPage)
    kring.switch(HERS)
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    kring.button("Ga verder met bijeenkomst 4").click()
    assert isinstance(kring.page, ClosingPage)
    for keys in ("Ctrl+1", "Ctrl+2"):
        press(keys)
        assert isinstance(kring.page, ClosingPage)
        assert kring.told == sentence_for(NotAllowed())


def test_a_coordinator_opens_no_session(made: Callable[..., Kring], qtbot: QtBot) -> None:
    kring = made(Role.COORDINATOR)
    kring.switch(HERS)
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    assert "Open bijeenkomst 4" not in kring.buttons()
    kring.way_in.navigation._open_session("bijeenkomst-4")
    assert isinstance(kring.page, StartPage)
    assert kring.told == sentence_for(NotAllowed())


def test_a_co_facilitator_has_no_button_for_what_is_not_hers(kring: Kring, qtbot: QtBot) -> None:
    assert "Nieuwe groep" in kring.buttons()
    kring.switch(HERS)
    wait(qtbot, lambda: isinstance(kring.page, StartPage))
    assert not {"Nieuwe groep", "Indelen", "Deelnemers inlezen"} & set(kring.buttons())
    press("Ctrl+N")
    assert isinstance(kring.page, StartPage)
    assert kring.told == sentence_for(NotAllowed())
    assert "Groep van een andere laptop" not in [action.text() for action in kring.menu().actions()]
    press("Ctrl+,")
    assert "Mensen" not in kring.buttons()
    navigation = kring.way_in.navigation
    assert navigation is not None
    office, team = navigation._office, navigation._people
    for way in (
        office.women.show_composing,
        lambda: office.women.show_status("vrouw-0"),
        lambda: office.women.show_move("vrouw-0"),
        lambda: office.women.show_merge("zonnebloem"),
        lambda: office.women.show_split("zonnebloem"),
        lambda: office.show_woman_form("vrouw-0"),
        office.making.show_import,
        office.handovers.show_taking,
        lambda: office.handovers.show_giving("zonnebloem"),
        team.show_adding,
        team.show_new_key,
        lambda: team.show_person(kring.joke),
    ):
        page = kring.page
        kring.window.toast.dismiss()
        way()
        assert kring.page is page
        assert kring.told == sentence_for(NotAllowed())


# Mensen


def test_somebody_is_let_in_with_what_she_typed_herself(made: Callable[..., Kring]) -> None:
    kring = made(None)
    kring.people()
    assert "werkt nu met Kring" in kring.said()
    kring.button("Toevoegen").click()
    assert isinstance(kring.page, AddPersonPage)
    press("Ctrl+Return")
    assert "Typ haar voornaam." in kring.said()
    kring.fill(
        Voornaam="joke", Haar_wachtzin=HERS, Nog_een_keer=HERS, Haar_pincode=HER_PIN, Jouw_wachtzin=PASSPHRASE
    )
    press("Ctrl+Return")
    assert sentence_for(NameInUse()) in kring.said()
    kring.fill(Voornaam="Saskia", Jouw_wachtzin="iets anders")
    press("Ctrl+Return")
    assert sentence_for(WrongPassphrase()) in kring.said()
    kring.fill(Jouw_wachtzin=PASSPHRASE)
    page = kring.page
    press("Ctrl+Return")
    assert isinstance(kring.page, SettingsPage)
    assert kring.told == "Saskia kan Kring nu openen."
    assert "Co-begeleider" in kring.said()
    assert all(edit.text() == "" for edit in page.findChildren(QLineEdit) if edit.accessibleName() != "Voornaam")
    assert kring.team.members()[1].role is Role.CO_FACILITATOR


def test_no_secret_stays_under_the_cover_but_her_name_does(made: Callable[..., Kring]) -> None:
    kring = made(None)
    kring.people()
    kring.button("Toevoegen").click()
    kring.fill(Voornaam="Saskia", Haar_wachtzin=HERS, Haar_pincode=HER_PIN, Jouw_wachtzin=PASSPHRASE)
    page = kring.page
    press("<F9>")
    assert sorted(edit.text() for edit in page.findChildren(QLineEdit)) == ["", "", "", "", "Saskia"]


def test_another_role_is_chosen_and_then_confirmed(kring: Kring) -> None:
    kring.people()
    kring.button("Wijzig Saskia").click()
    assert isinstance(kring.page, PersonPage)
    change = kring.button("Rol wijzigen")
    assert not change.isEnabled()
    (box,) = kring.page.findChildren(QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert "verandert niets aan de praktijk" in kring.said()
    assert kring.team.member(kring.saskia).role is Role.CO_FACILITATOR
    change.click()
    assert kring.team.member(kring.saskia).role is Role.LOCUM
    assert "Saskia is vanaf nu: Waarnemer." in kring.said()
    assert not change.isEnabled()


def test_the_last_midwife_stays_one(kring: Kring) -> None:
    kring.people()
    kring.button("Wijzig Joke").click()
    assert "Nieuwe wachtzin" not in kring.buttons()
    (box,) = kring.page.findChildren(QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    kring.button("Rol wijzigen").click()
    assert sentence_for(LastMidwife()) in kring.said()
    assert box.currentIndex() == 0
    kring.button("Weghalen").click()
    assert "Kring gaat dan meteen dicht." in kring.said()
    kring.button("Haal Joke weg").click()
    assert sentence_for(LastMidwife()) in kring.said()


def test_who_goes_is_gone_from_the_key_file_and_it_is_said_what_she_still_can(kring: Kring) -> None:
    kring.people()
    kring.button("Wijzig Saskia").click()
    kring.button("Weghalen").click()
    assert "Nieuwe sleutel maken" in kring.said()
    # Enter at once leads back: it cannot be taken back with one key.
    press("\n")
    assert isinstance(kring.page, PersonPage)
    kring.button("Weghalen").click()
    kring.button("Haal Saskia weg").click()
    assert isinstance(kring.page, SettingsPage)
    assert kring.told == "Saskia kan Kring niet meer openen."
    assert "Saskia" not in kring.said()
    assert not any("Saskia" in (kring.practice.folder / name).read_text() for name in KEY_FILE_NAMES)


def test_who_takes_herself_away_is_at_the_unlock_screen(made: Callable[..., Kring]) -> None:
    kring = made(Role.MIDWIFE)
    kring.people()
    kring.button("Wijzig Joke").click()
    kring.button("Weghalen").click()
    kring.button("Haal Joke weg").click()
    assert isinstance(kring.page, UnlockPage)
    assert not kring.practice.door.is_open
    press(HERS, "\n")
    assert kring.who == "Saskia"


def test_a_forgotten_passphrase_is_chosen_anew(kring: Kring) -> None:
    kring.people()
    kring.button("Wijzig Saskia").click()
    kring.button("Nieuwe wachtzin").click()
    press("Ctrl+Return")
    assert "Typ je eigen wachtzin." in kring.said()
    new = "een nieuwe zin van haar"
    kring.fill(Haar_nieuwe_wachtzin=new, Nog_een_keer=new, Haar_nieuwe_pincode="4711", Jouw_wachtzin=PASSPHRASE)
    press("Ctrl+Return")
    assert kring.told == "Saskia heeft vanaf nu een nieuwe wachtzin."
    kring.team.take_over_with_passphrase(kring.saskia, new)


# A new key


def test_a_new_key_is_made_after_a_backup_and_leads_to_a_new_sheet(
    kring: Kring, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    kring.practice.door.practice.keeping.choose_place(stick)
    key = kring.practice.door.practice._store.key
    kring.people()
    kring.button("Nieuwe sleutel maken").click()
    assert "De reservekopie gaat naar stick." in kring.said()
    press("\n")
    assert "Typ je eigen wachtzin." in kring.said()
    press("iets anders", "\n")
    wait(qtbot, lambda: sentence_for(WrongPassphrase()) in kring.said())
    press("<Esc>")
    assert kring.practice.door.practice._store.key == key
    kring.button("Nieuwe sleutel maken").click()
    press(PASSPHRASE, "\n")
    wait(qtbot, lambda: isinstance(kring.page, RecoverySheetPage), timeout=20_000)
    assert kring.practice.door.practice._store.key != key
    assert kring.told.startswith("De nieuwe sleutel geldt nu.")
    assert len(list(stick.iterdir())) == 1
    press("<Esc>", "Ctrl+,")
    kring.button("Mensen").click()
    assert "heeft nog geen wachtzin op deze laptop" in kring.said()


def test_leaving_halfway_changes_nothing(kring: Kring, tmp_path: Path) -> None:
    kring.practice.door.practice.keeping.choose_place(tmp_path)
    kring.people()
    kring.button("Nieuwe sleutel maken").click()
    press(PASSPHRASE, "\n", "<F9>", PIN, "\n")
    assert list(kring.practice.folder.glob("terugzetten*")) == []
    assert kring.button("Maak nieuwe sleutel").isEnabled()


# The unlock screen


def test_the_last_one_stands_there_first(kring: Kring, qtbot: QtBot) -> None:
    kring.switch(HERS)
    wait(qtbot, lambda: kring.who == "Saskia" and isinstance(kring.page, StartPage))
    kring.practice.door.lock()
    assert isinstance(kring.page, UnlockPage)
    (names,) = kring.page.findChildren(QComboBox)
    assert [names.itemText(place) for place in range(names.count())] == ["Joke", "Saskia"]
    assert names.currentText() == "Saskia"
    press(HERS, "\n")
    assert kring.who == "Saskia"
