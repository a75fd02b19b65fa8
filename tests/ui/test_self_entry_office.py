"""How self-entry begins and ends: before a cover, and with the PIN or the passphrase as the only way out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.self_entry_corner import HELD_MS
from facilitator_app.ui.self_entry_window import SelfEntryWindow
from facilitator_app.ui.self_entry_words import Screen
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import PIN, WORDING, Practice
from tests.timers import run_out
from tests.ui.self_entry_screens import choose, forward, give, held, tap, tile

MINUTE_MS = 60_000


class Kring:
    """The program with a session on the table, at check-in."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        self.practice = Practice(folder / "kring")
        self.practice.open().go(Phase.ARRIVAL)
        self.door = self.practice.door
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()
        resume = self.window.page
        assert isinstance(resume, ResumePage)
        resume.resume_requested.emit()
        assert isinstance(self.window.page, CheckinPage)

    def start(self) -> SelfEntryWindow:
        """Press F8; returns the window that comes."""
        page = self.window.page
        assert isinstance(page, CheckinPage)
        QTest.keyClick(page.grid, Qt.Key.Key_F8)
        assert QTest.qWaitForWindowActive(self.entry, 2000)
        return self.entry

    @property
    def entry(self) -> SelfEntryWindow:
        assert self.way_in.navigation is not None
        window = self.way_in.navigation._self_entry.window
        assert window is not None
        return window

    @property
    def entering(self) -> bool:
        navigation = self.way_in.navigation
        return navigation is not None and navigation._self_entry.window is not None

    def values(self, first_name: str) -> list[object]:
        session = self.way_in.navigation.session if self.way_in.navigation else None
        assert session is not None
        row = next(row for row in session.seating.rows() if row.participant.first_name == first_name)
        return [value for value in session.seating.values(row.seat.id) if value is not None]


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(tmp_path, shown)
    yield made
    made.window.close()


def pin_of(window: SelfEntryWindow) -> QLineEdit:
    return next(field for field in window.findChildren(QLineEdit) if field.isVisible())


def give_pin(window: SelfEntryWindow, pin: str = PIN) -> None:
    QTest.keyClicks(pin_of(window), pin)
    QTest.keyClick(pin_of(window), Qt.Key.Key_Return)


# In


def test_f8_covers_the_main_window_and_asks_who_is_there(kring: Kring) -> None:
    entry = kring.start()
    assert kring.door.is_covered
    assert isinstance(kring.window.page, CoverPage)
    assert entry.isFullScreen()
    assert entry.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert entry.screen_in_sight is Screen.CHOOSE
    assert entry.isActiveWindow()


def test_what_is_behind_is_covered_before_self_entry_is_seen(kring: Kring) -> None:
    seen = []
    kring.door.covered.connect(lambda: seen.append(kring.entering))
    kring.start()
    assert seen == [False]


def test_ctrl_shift_i_does_the_same(kring: Kring) -> None:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    QTest.keyClick(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert kring.entering


def test_so_does_the_button_of_check_in(kring: Kring) -> None:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    (button,) = (b for b in page.findChildren(QAbstractButton) if b.text() == "Zelf invoeren")
    button.click()
    assert kring.entering


def test_a_number_half_typed_at_check_in_is_kept_and_seen_nowhere(kring: Kring) -> None:
    press("118")
    kring.start()
    texts = [field.text() for w in QApplication.topLevelWidgets() for field in w.findChildren(QLineEdit)]
    assert "118" not in texts
    give_pin_after_the_keys(kring)
    press("\t", "76\t", "68,4\n")
    assert kring.values("Amina") == [BloodPressure(118, 76), Weight(68_400)]


def give_pin_after_the_keys(kring: Kring) -> None:
    ask_with_keys(kring.entry)
    give_pin(kring.entry)
    assert QTest.qWaitForWindowActive(kring.window, 2000)


def ask_with_keys(window: SelfEntryWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F8, modifiers)


# Out


def test_the_pin_leads_back_to_check_in_with_what_came_in(kring: Kring) -> None:
    entry = kring.start()
    choose(entry, "Birgül")
    give(entry, "118", "76", "68,4")
    tap(forward(entry))
    give_pin_after_the_keys(kring)
    assert not kring.entering
    assert not kring.door.is_covered
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    assert kring.values("Birgül") == [BloodPressure(118, 76), Weight(68_400)]
    assert page._count.text() == "1 van 12 klaar"


def test_two_seconds_on_the_corner_ask_for_the_pin(kring: Kring) -> None:
    entry = kring.start()
    with held(entry):
        assert entry.screen_in_sight is Screen.CHOOSE
        run_out(entry._corner, HELD_MS)
        assert entry.screen_in_sight is Screen.LEAVING
    assert pin_of(entry).hasFocus()


def test_a_tap_on_the_corner_or_a_press_elsewhere_does_not(kring: Kring) -> None:
    entry = kring.start()
    with held(entry):
        assert entry._corner._timer.isActive()
    assert not entry._corner._timer.isActive()
    with held(entry, (200, 20)):
        assert not entry._corner._timer.isActive()


def test_whatever_was_being_typed_is_gone_when_the_pin_is_asked_for(kring: Kring) -> None:
    entry = kring.start()
    choose(entry, "Birgül")
    give(entry, "118")
    ask_with_keys(entry)
    assert entry.screen_in_sight is Screen.LEAVING
    QTest.keyClick(pin_of(entry), Qt.Key.Key_Escape)
    assert entry.screen_in_sight is Screen.CHOOSE
    choose(entry, "Birgül")
    assert entry.stage.question.field.text() == ""


@pytest.mark.parametrize("by", ["button", "idle"])
def test_whoever_gets_there_by_chance_gets_back(kring: Kring, by: str) -> None:
    entry = kring.start()
    ask_with_keys(entry)
    QTest.keyClicks(pin_of(entry), "12")
    if by == "button":
        tap(entry.stage.bottom.back_button)
    else:
        run_out(entry._idle, 45_000)
    assert entry.screen_in_sight is Screen.CHOOSE
    assert {field.text() for field in entry.findChildren(QLineEdit)} == {""}


def test_a_wrong_pin_leads_nowhere(kring: Kring) -> None:
    entry = kring.start()
    ask_with_keys(entry)
    give_pin(entry, "1111")
    assert kring.entering
    assert kring.door.is_covered
    give_pin(entry)
    assert not kring.entering


def test_after_five_wrong_pins_only_the_passphrase_opens(kring: Kring) -> None:
    entry = kring.start()
    ask_with_keys(entry)
    for _ in range(5):
        give_pin(entry, "1111")
    assert not kring.entering
    assert not kring.door.is_open
    assert isinstance(kring.window.page, UnlockPage)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, SelfEntryWindow) and w.isVisible()] == []


def test_alt_f4_and_esc_do_not_lead_out(kring: Kring) -> None:
    entry = kring.start()
    assert not entry.close()
    refused = QCloseEvent()
    QApplication.sendEvent(entry, refused)
    assert not refused.isAccepted()
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.isVisible()
    assert kring.entering


def test_f9_leaves_the_women_alone(kring: Kring) -> None:
    entry = kring.start()
    choose(entry, "Birgül")
    QTest.keyClick(entry, Qt.Key.Key_F9)
    assert entry.screen_in_sight is Screen.SYSTOLIC
    assert kring.door.is_covered


def test_what_is_behind_stays_covered_when_the_focus_goes_there(kring: Kring) -> None:
    kring.start()
    kring.window.activateWindow()
    assert QTest.qWaitForWindowActive(kring.window, 2000)
    assert isinstance(kring.window.page, CoverPage)
    assert kring.entering


def test_the_pin_on_the_cover_behind_ends_it_as_well(kring: Kring) -> None:
    kring.start()
    kring.door.uncover(PIN)
    assert not kring.entering
    assert isinstance(kring.window.page, CheckinPage)


def test_closing_the_main_window_takes_it_along(kring: Kring) -> None:
    kring.start()
    kring.window.close()
    assert not kring.door.is_open
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, SelfEntryWindow) and w.isVisible()] == []


# While it lasts


def test_the_pin_is_enough_for_as_long_as_women_come_and_go(kring: Kring) -> None:
    entry = kring.start()
    for name in ("Amina", "Anouk", "Birgül"):
        kring.practice.pass_time(minutes=9)
        tap(tile(entry, name))
        tap(entry.stage.bottom.back_button)
    give_pin_after_the_keys(kring)
    assert kring.door.is_open
    assert not kring.entering


def test_a_quiet_half_hour_does_not_lock_it(kring: Kring) -> None:
    kring.start()
    office = kring.way_in.navigation._self_entry
    for _ in range(30):
        kring.practice.pass_time(minutes=1)
        run_out(office, MINUTE_MS)
        run_out(kring.window.page, 1000)
    assert kring.entering
    assert kring.door.pin_still_opens()


def test_left_alone_for_hours_it_takes_the_passphrase(kring: Kring, qtbot: QtBot) -> None:
    kring.start()
    office = kring.way_in.navigation._self_entry
    kring.practice.pass_time(hours=2, minutes=1)
    run_out(office, MINUTE_MS)
    with qtbot.waitSignal(kring.door.locked):
        run_out(kring.window.page, 1000)
    assert not kring.door.is_open
    assert isinstance(kring.window.page, UnlockPage)


def test_it_can_be_started_again(kring: Kring) -> None:
    kring.start()
    give_pin_after_the_keys(kring)
    entry = kring.start()
    assert entry.screen_in_sight is Screen.CHOOSE
    assert kring.door.is_covered
