"""No value comes onto another screen, into a look of a neighbour, or out of Kring (ux.md §1.5)."""

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator_app.domain.groups import Role
from facilitator_app.domain.little_list import LineKind
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Field, PaperKind, Phase
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.papers_page import PapersPage
from facilitator_app.ui.peek import AT_MOST_MS, BRIEFLY_MS
from facilitator_app.ui.pin_question_page import PinQuestionPage
from facilitator_app.ui.platform_watch import (
    GOES_TO_SLEEP,
    LID,
    POWER,
    SESSION_CHANGED,
    SESSION_LOCKED,
    SETTING_CHANGED,
    PowerSetting,
)
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.projection_page import ProjectionPage
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused, focused_edit, press
from tests.practice import PIN
from tests.timers import run_out
from tests.ui.audit import accessibility_problems
from tests.ui.copies import make_practice
from tests.ui.kring import ALONE, DUPLICATE, MIRROR, SECOND, Kring, Plugged, found

# Neither is asked about: a question says nothing of the number either, but it stands there.
SLIP, OTHER = ("118", "76", "68,4"), ("159", "104", "91,3")
KEYS = "{}\t{}\t{}\n"
CLOSED = ["", "", ""]
AMINA = "vrouw-0"
SECOND_SAYS = "Tweede scherm gevonden. Waarden blijven dicht."
MIRROR_SAYS = "De beamer toont hetzelfde beeld als dit scherm. Waarden blijven dicht."
STAYS_CLOSED = "Waarden blijven dicht zolang er een tweede scherm is."
with_popup = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def opened(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Callable[..., Kring]]:
    """Opens a practice of its own in check-in, for somebody in a role."""
    all_opened: list[Kring] = []

    def open_one(role: Role = Role.MIDWIFE) -> Kring:
        kring = Kring(made, tmp_path / f"kring-{len(all_opened)}", shown, role)
        all_opened.append(kring)
        kring.check_in()
        return kring

    yield open_one
    for kring in all_opened:
        kring.close()


@pytest.fixture
def kring(opened: Callable[..., Kring]) -> Kring:
    return opened()


@pytest.fixture
def helper(opened: Callable[..., Kring]) -> Kring:
    """A co-facilitator is at the laptop."""
    return opened(Role.CO_FACILITATOR)


def said(kring: Kring) -> str:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    return page._said.text()


def message(kring: Kring) -> str:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    return page.grid.message


def values(kring: Kring, name: str) -> tuple[BloodPressure | None, Weight | None]:
    """What is stored, read past whoever is at the laptop."""
    (row,) = kring.session.seating.find(name)
    readings = kring.door.practice._store.readings.all_for(seat_id=row.seat.id)
    standing = {type(reading.value): reading.value for reading in readings if not reading.withdrawn}
    return standing.get(BloodPressure), standing.get(Weight)


def begin_at(kring: Kring, name: str) -> None:
    kring.row(name).fields[Field.SYSTOLIC].setFocus()


def hold(kring: Kring, name: str) -> QWidget:
    """Press Ctrl+E in the row of a woman and keep it down."""
    begin_at(kring, name)
    field = focused()
    QTest.keyPress(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return field


def let_go(field: QWidget) -> None:
    QTest.keyRelease(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def looks(kring: Kring) -> int:
    """How often the log says that somebody looked at the values of a row."""
    lines = kring.door.practice._store.log.lines()
    return sum((line.deed.event, line.deed.outcome) == ("values.look", 0) for line in lines)


# Other screens


def test_a_second_screen_closes_the_row_at_once_and_keeps_what_is_half_typed(kring: Kring) -> None:
    press(KEYS.format(*SLIP), "12")
    before = kring.window.geometry()
    kring.plug(SECOND)
    assert kring.texts("Anouk") == CLOSED
    (anouk,) = kring.session.seating.find("Anouk")
    assert kring.session.seating.typed(anouk.seat.id) == {Field.SYSTOLIC: "12"}
    assert (kring.bar.text, message(kring)) == (SECOND_SAYS, "")
    assert kring.window.geometry() == before
    press("1\t")
    assert kring.row("Anouk").text(Field.SYSTOLIC) == "121"


def test_the_bar_has_the_strip_of_the_heads_and_goes_when_she_says_so(kring: Kring) -> None:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    kring.plug(SECOND)
    assert not page.grid._heads.isVisible()
    assert accessibility_problems(kring.window) == []
    kring.bar.dismiss_button.click()
    assert kring.bar.text == ""
    assert page.grid._heads.isVisible()
    kring.screens.look()
    assert kring.bar.text == ""
    kring.plug(Plugged(*SECOND.places(), SECOND.places()[1].translated(1920, 0)))
    assert kring.bar.text == SECOND_SAYS


def test_all_twelve_rows_still_fit_below_the_bar(kring: Kring) -> None:
    kring.plug(SECOND)
    QApplication.processEvents()
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    assert page.grid._scroll.verticalScrollBar().maximum() == 0


def test_without_the_second_screen_everything_stays_closed(kring: Kring) -> None:
    press(KEYS.format(*SLIP), "12")
    kring.plug(SECOND)
    kring.plug(ALONE)
    assert kring.bar.text == ""
    assert [kring.texts(name) for name in ("Amina", "Anouk")] == [CLOSED, CLOSED]


@pytest.mark.parametrize("displays", [MIRROR, DUPLICATE], ids=["two in one place", "as Windows says it"])
def test_a_mirrored_screen_cannot_be_waved_away_and_shows_what_to_do(kring: Kring, displays: Plugged) -> None:
    kring.plug(displays)
    assert kring.bar.text == MIRROR_SAYS
    assert not kring.bar.dismiss_button.isVisible()
    kring.bar.help_button.click()
    page = kring.window.page
    assert isinstance(page, ProjectionPage)
    assert kring.bar.text == MIRROR_SAYS
    press("<Esc>")
    assert isinstance(kring.window.page, CheckinPage)
    kring.plug(ALONE)
    assert kring.bar.text == ""


def test_on_a_mirrored_screen_she_types_in_dots(kring: Kring) -> None:
    kring.plug(MIRROR)
    begin_at(kring, "Amina")
    press("118\t76\t684\n")
    assert found((*SLIP, "684"), kring.window) == set()
    assert message(kring) == "Bedoel je … kg? Enter = ja."
    press("\n")
    assert values(kring, "Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_on_a_second_screen_the_row_that_is_typed_shows_its_own_digits(kring: Kring) -> None:
    kring.plug(SECOND)
    begin_at(kring, "Amina")
    press("118")
    assert kring.texts("Amina") == ["118", "", ""]


@pytest.mark.parametrize("displays", [SECOND, MIRROR])
def test_a_correction_beside_another_screen_is_typed_without_the_old_value(
    kring: Kring, displays: Plugged
) -> None:
    press(KEYS.format(*SLIP))
    kring.plug(displays)
    begin_at(kring, "Amina")
    press("<F2>")
    assert kring.texts("Amina") == CLOSED
    assert looks(kring) == 0
    press("128\t86\t")
    assert values(kring, "Amina") == (BloodPressure(128, 86), Weight(68_400))


@pytest.mark.parametrize("displays", [SECOND, MIRROR])
def test_beside_another_screen_the_list_closes_and_asks_for_the_pin(kring: Kring, displays: Plugged) -> None:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    (row,) = kring.session.seating.find("Amina")
    kring.session.little_list.put(row.seat.id, LineKind.QUESTION, "verlof")
    press("Ctrl+L")
    assert page.drawer.is_open
    kring.plug(displays)
    assert not page.drawer.is_open
    press("Ctrl+L")
    assert isinstance(kring.window.page, PinQuestionPage)
    press(f"{PIN}\n")
    assert kring.window.page is page
    assert page.drawer.is_open


@pytest.mark.parametrize("displays", [SECOND, MIRROR])
def test_beside_another_screen_papers_about_a_woman_are_seen_after_the_pin(
    kring: Kring, displays: Plugged, qtbot: QtBot
) -> None:
    kring.navigation._go(Phase.CLOSING)
    page = kring.window.page
    assert isinstance(page, ClosingPage)
    kring.plug(displays)
    page.panel.all_button.click()
    assert isinstance(kring.window.page, PinQuestionPage)
    press(f"{PIN}\n")
    assert kring.window.page is page
    qtbot.waitUntil(lambda: page.preview is not None)
    assert page.preview.shown is not None


def test_the_report_of_the_group_needs_no_pin_beside_another_screen(kring: Kring, qtbot: QtBot) -> None:
    kring.navigation._go(Phase.CLOSING)
    page = kring.window.page
    assert isinstance(page, ClosingPage)
    kring.plug(SECOND)
    for box in page.panel.findChildren(QCheckBox):
        box.setChecked(box.text().startswith("Groepsverslag"))
    page.panel.preview_button.click()
    qtbot.waitUntil(lambda: page.preview is not None)
    assert kring.window.page is page


def test_beside_another_screen_papers_that_name_a_woman_are_seen_after_the_pin(kring: Kring, qtbot: QtBot) -> None:
    kring.navigation._go(Phase.CLOSING)
    page = kring.window.page
    assert isinstance(page, ClosingPage)
    kring.plug(SECOND)
    page.panel.more_button.click()
    papers = kring.window.page
    assert isinstance(papers, PapersPage)
    for kind, box in papers.boxes.items():
        box.setChecked(kind is PaperKind.WISHES)
    papers.preview_button.click()
    qtbot.waitUntil(lambda: isinstance(kring.window.page, PinQuestionPage), timeout=20_000)
    press(f"{PIN}\n")
    preview = kring.window.page
    assert isinstance(preview, PreviewPage)
    preview.back_requested.emit()
    assert kring.window.page is papers


@pytest.mark.parametrize("displays", [SECOND, MIRROR, DUPLICATE])
def test_beside_another_screen_nothing_can_be_looked_at(kring: Kring, displays: Plugged) -> None:
    press(KEYS.format(*SLIP))
    kring.plug(displays)
    hold(kring, "Amina")
    assert kring.texts("Amina") == CLOSED
    assert (said(kring), looks(kring)) == (STAYS_CLOSED, 0)


def test_a_second_screen_ends_a_look(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    hold(kring, "Amina")
    kring.plug(SECOND)
    assert kring.texts("Amina") == CLOSED


def test_a_second_screen_closes_a_file(kring: Kring) -> None:
    kring.office.dossiers.show_woman(AMINA)
    assert isinstance(kring.window.page, WomanPage)
    kring.plug(SECOND)
    assert not isinstance(kring.window.page, WomanPage)


def test_beside_another_screen_a_file_opens_after_the_pin(kring: Kring) -> None:
    kring.plug(SECOND)
    kring.office.dossiers.show_woman(AMINA)
    page = kring.window.page
    assert isinstance(page, PinQuestionPage)
    press("1111\n")
    assert page.message == "Deze pincode past niet."
    press("\n")
    assert page.message == "Typ je pincode: 4 tot 6 cijfers."
    press(PIN, "\n")
    assert isinstance(kring.window.page, WomanPage)
    assert not kring.window.holds(page)


def test_kring_closes_after_a_file_that_asked_for_the_pin(kring: Kring, qtbot: QtBot) -> None:
    kring.plug(SECOND)
    kring.office.dossiers.show_woman(AMINA)
    question = kring.window.page
    press(f"{PIN}\n")
    qtbot.waitUntil(lambda: not isValid(question))
    kring.window.close()
    assert kring.way_in.navigation is None
    assert not kring.door.is_open


def test_she_may_leave_the_file_closed(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    kring.plug(SECOND)
    kring.office.dossiers.show_woman(AMINA)
    press("2", "<Esc>")
    assert isinstance(kring.window.page, GroupPage)


def test_after_five_wrong_pins_the_practice_is_locked(kring: Kring) -> None:
    kring.plug(SECOND)
    kring.office.dossiers.show_woman(AMINA)
    for _ in range(5):
        press("1111\n")
    assert not kring.door.is_open


def test_the_cover_takes_the_bar_along_and_brings_it_back(kring: Kring) -> None:
    kring.plug(MIRROR)
    press("<F9>")
    assert kring.bar.text == ""
    kring.plug(SECOND)
    assert kring.bar.text == ""
    kring.door.uncover(PIN)
    assert kring.bar.text == SECOND_SAYS


def test_it_looks_again_by_itself(kring: Kring) -> None:
    kring.screens.displays = MIRROR
    run_out(kring.screens, 5000)
    assert kring.bar.text == MIRROR_SAYS


# A look while the keys are held


def test_the_values_of_a_row_are_there_while_ctrl_e_is_held(kring: Kring) -> None:
    press(KEYS.format(*SLIP), KEYS.format(*OTHER))
    field = hold(kring, "Amina")
    assert kring.texts("Amina") == list(SLIP)
    assert found(OTHER, kring.window) == set()
    let_go(field)
    assert kring.texts("Amina") == CLOSED
    assert looks(kring) == 1
    press("<Down>")
    assert values(kring, "Amina") == (BloodPressure(118, 76), Weight(68_400))


def test_a_row_that_closed_itself_can_be_looked_at_too(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    begin_at(kring, "Amina")
    rest(kring)
    QTest.keyPress(focused(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert kring.texts("Amina") == list(SLIP)
    let_go(focused())
    assert kring.texts("Amina") == CLOSED


def test_keys_that_repeat_themselves_neither_end_a_look_nor_begin_another(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    field = hold(kring, "Amina")
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 5:
        event = QKeyEvent(kind, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "\x05", True)
        QApplication.sendEvent(field, event)
    assert kring.texts("Amina") == list(SLIP)
    assert looks(kring) == 1
    let_go(field)


@pytest.mark.parametrize("leave", ["control", "digit", "elsewhere", "cover", "too long"])
def test_a_look_ends_however_she_goes_on(kring: Kring, leave: str) -> None:
    press(KEYS.format(*SLIP))
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    field, row = hold(kring, "Amina"), kring.row("Amina")
    match leave:
        case "control":
            QTest.keyRelease(field, Qt.Key.Key_Control)
        case "digit":
            press("1")
        case "elsewhere":
            page.primary.setFocus()
        case "cover":
            press("<F9>")
        case "too long":
            run_out(page.grid._peek, AT_MOST_MS)
    assert [edit.text() for edit in row.fields.values()] == CLOSED


@with_popup
def test_the_menu_of_a_row_shows_the_values_for_five_seconds(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    kring.row("Amina")._menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Toon 5 tellen").trigger()
    menu.close()
    assert kring.texts("Amina") == list(SLIP)
    assert looks(kring) == 1
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    run_out(page.grid._peek, BRIEFLY_MS)
    assert kring.texts("Amina") == CLOSED


def test_a_look_into_a_row_that_is_half_typed_leaves_the_typing(kring: Kring) -> None:
    press("118\t76\t", "6")
    (amina,) = kring.session.seating.find("Amina")
    press("<Esc>")
    field = hold(kring, "Amina")
    assert kring.texts("Amina") == ["118", "76", "6"]
    let_go(field)
    assert kring.texts("Amina") == ["", "", "6"]
    press("<Down>")
    assert kring.session.seating.typed(amina.seat.id) == {Field.WEIGHT: "6"}


# The first frame


def first_frame(window: QWidget) -> QImage:
    """Paint what is due now, as the next frame would: no event of the loop comes before it."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return window.grab().toImage()


def second_screen(kring: Kring) -> None:
    kring.plug(SECOND)


def mirrored_screen(kring: Kring) -> None:
    kring.plug(MIRROR)


def cover(kring: Kring) -> None:
    kring.door.cover()


def cover_and_back(kring: Kring) -> None:
    kring.door.cover()
    kring.door.uncover(PIN)


def to_the_circle(kring: Kring) -> None:
    kring.navigation._go(Phase.CIRCLE)


def to_the_circle_and_back(kring: Kring) -> None:
    kring.navigation._go(Phase.CIRCLE)
    kring.navigation._go(Phase.ARRIVAL)


def rest(kring: Kring) -> None:
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    page.grid.rest()


@pytest.mark.parametrize(
    ("switch", "state"),
    [
        (second_screen, "typed"),
        (second_screen, "corrected"),
        (mirrored_screen, "looked at"),
        (cover, "typed"),
        (cover, "looked at"),
        (to_the_circle, "corrected"),
        (rest, "corrected"),
    ],
)
def test_the_first_frame_after_a_switch_is_the_same_whatever_stood_there(
    opened: Callable[..., Kring], switch: Callable[[Kring], None], state: str
) -> None:
    frames = []
    for slip in (SLIP, OTHER):
        kring = opened()
        press(KEYS.format(*slip))
        begin_at(kring, "Amina" if state != "typed" else "Anouk")
        if state == "corrected":
            press("<F2>")
        elif state == "looked at":
            hold(kring, "Amina")
        else:
            press(slip[0], "\t", slip[1])
        QApplication.processEvents()
        switch(kring)
        frames.append(first_frame(kring.window))
    assert frames[0] == frames[1]


@pytest.mark.parametrize("switch", [cover_and_back, to_the_circle_and_back])
def test_back_again_only_what_is_half_typed_in_the_open_row_is_there(
    kring: Kring, switch: Callable[[Kring], None]
) -> None:
    press(KEYS.format(*OTHER), "121\t7")
    switch(kring)
    assert found(OTHER, kring.window) == set()
    assert kring.texts("Anouk") == ["121", "7", ""]


def test_the_frame_after_a_file_tells_nothing_of_it(opened: Callable[..., Kring]) -> None:
    frames = []
    for slip in (SLIP, OTHER):
        kring = opened()
        press(KEYS.format(*slip))
        kring.office.dossiers.show_woman(AMINA)
        QApplication.processEvents()
        assert found(slip, kring.window) == set(slip)
        kring.plug(SECOND)
        frames.append(first_frame(kring.window))
    assert frames[0] == frames[1]


# What can be read, heard and copied


def test_in_a_closed_grid_no_value_can_be_read_or_heard(kring: Kring) -> None:
    press(KEYS.format(*SLIP), KEYS.format(*OTHER))
    page = kring.window.page
    assert isinstance(page, CheckinPage)
    page.primary.setFocus()
    assert found((*SLIP, *OTHER), kring.window) == set()
    begin_at(kring, "Birgül")
    assert found((*SLIP, *OTHER), kring.window) == set()


def test_under_the_cover_nothing_of_any_page_can_be_read_or_heard(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    pages = [
        kring.check_in,
        to_the_circle,
        lambda: kring.navigation._go(Phase.CLOSING),
        lambda: kring.office.dossiers.show_woman(AMINA),
        lambda: kring.office.show_group("zonnebloem"),
        kring.office.show_start,
        kring.office.show_all_groups,
        lambda: kring.office.show_series("zonnebloem"),
        kring.office.women.show_composing,
        lambda: kring.office.show_woman_form(AMINA),
        kring.navigation.show_settings,
    ]
    names = ("Amina", "Bouali", "Zonnebloem", "Joke")
    for show in pages:
        kring.check_in()
        show(kring) if show is to_the_circle else show()
        kring.door.cover()
        cover_page = kring.window.page
        assert isinstance(cover_page, CoverPage)
        assert kring.window.windowTitle() == "Kring – Afgedekt"
        read = found((*SLIP, *names), kring.window)
        assert read == set(), show
        kring.door.uncover(PIN)


def test_no_title_or_toast_holds_a_value(kring: Kring) -> None:
    press(KEYS.format(*SLIP))
    heard = [kring.window.windowTitle(), said(kring)]
    press("Ctrl+Z")
    heard += [kring.window.windowTitle(), said(kring)]
    assert not any(value in text for value in SLIP for text in heard)


def test_nothing_goes_out_of_a_number_field(kring: Kring) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("leeg")
    press("118")
    field = focused_edit()
    assert not field.dragEnabled()
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    for keys in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Ins", "Shift+Del"):
        QTest.keySequence(field, keys)
    assert clipboard.text() == "leeg"
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton)  # which Qt leaves out
    assert clipboard.text() == "leeg"
    if clipboard.supportsSelection():
        assert "118" not in clipboard.text(QClipboard.Mode.Selection)


@pytest.mark.parametrize("active", [True, False])
def test_with_a_screen_reader_it_asks_once_for_headphones(
    opened: Callable[..., Kring], monkeypatch: pytest.MonkeyPatch, active: bool
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: active)
    sentence = "Gebruik een koptelefoon. Anders hoort de groep mee."
    kring = opened()
    assert bool(kring.window.property("told of headphones")) is active
    kring.navigation._office.privacy._say_headphones()
    assert kring.window.toast.isHidden()
    kring.window.setProperty("told of headphones", False)
    kring.navigation._office.privacy._say_headphones()
    assert (kring.window.toast.text.text() == sentence) is active


# The cover


def test_a_half_typed_name_of_a_group_waits_under_the_cover(kring: Kring) -> None:
    kring.office.show_group("zonnebloem")
    page = kring.window.page
    assert isinstance(page, GroupPage)
    page.head.rename_button.click()
    press("Koren")
    press("<F9>")
    assert kring.door.practice.groups.page("zonnebloem").group.name == "Zonnebloem"
    kring.door.uncover(PIN)
    assert focused_edit() is page.head.name_edit
    press("bloem\n")
    assert kring.door.practice.groups.page("zonnebloem").group.name == "Korenbloem"


LID_CLOSES = POWER, SETTING_CHANGED, PowerSetting((ctypes.c_ubyte * 16)(*LID.bytes_le), 4, 0)
SESSION_LOCKS = SESSION_CHANGED, SESSION_LOCKED, None
FALLS_ASLEEP = POWER, GOES_TO_SLEEP, None


@pytest.mark.parametrize("told", [LID_CLOSES, SESSION_LOCKS, FALLS_ASLEEP], ids=["lid", "lock", "sleep"])
def test_a_closed_lid_or_a_locked_session_leaves_nothing_to_read(
    opened: Callable[..., Kring], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: tuple[Any, ...]
) -> None:
    """Not in the window, nor its title, nor the picture that a system keeps of it, nor a file beside it."""
    temporary = tmp_path / "tijdelijk"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    pictures = []
    for slip in (SLIP, OTHER):
        kring = opened()
        press(KEYS.format(*slip))
        begin_at(kring, "Anouk")
        press(slip[0], "\t", slip[1])
        kring.navigation._cover._platform.take(*told)
        assert isinstance(kring.window.page, CoverPage)
        pictures.append(first_frame(kring.window))
        assert found((*slip, "Amina", "Anouk", "Zonnebloem"), kring.window) == set()
        assert kring.window.windowTitle() == "Kring – Afgedekt"
        assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [kring.window]
        kring.window.hide()
    assert pictures[0] == pictures[1]
    assert list(temporary.rglob("*")) == []


# A co-facilitator


def test_a_co_facilitator_types_a_whole_row_and_sees_only_what_she_types(helper: Kring) -> None:
    press("118\t76\t")
    assert helper.texts("Amina")[:2] == ["118", "76"]
    press("68,4\n")
    assert values(helper, "Amina") == (BloodPressure(118, 76), Weight(68_400))
    assert helper.texts("Amina") == CLOSED


def test_in_the_row_that_she_types_she_may_mend_a_number(helper: Kring) -> None:
    press("118\t76\t")
    helper.row("Amina").fields[Field.DIASTOLIC].setFocus()
    focused_edit().selectAll()
    press("78\t", "68,4\n")
    assert values(helper, "Amina") == (BloodPressure(118, 78), Weight(68_400))


@with_popup
def test_she_sees_no_stored_value_in_any_way(helper: Kring) -> None:
    press(KEYS.format(*SLIP))
    begin_at(helper, "Amina")
    press("\n")
    assert message(helper) == "Vandaag al ingevuld. De verloskundige kan het aanpassen."
    press("<F2>")
    assert message(helper) == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    assert helper.texts("Amina") == CLOSED
    let_go(hold(helper, "Amina"))
    assert helper.texts("Amina") == CLOSED
    assert "Vraag het aan de verloskundige" in said(helper)
    helper.row("Amina")._menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"Aanpassen (F2)", "Toon 5 tellen"}.isdisjoint(action.text() for action in menu.actions())
    menu.close()
    helper.office.dossiers.show_woman(AMINA)
    assert not isinstance(helper.window.page, WomanPage)
    assert looks(helper) == 0
    assert found(SLIP, helper.window) == set()


def test_her_ctrl_z_takes_a_row_back_without_showing_it(helper: Kring) -> None:
    press(KEYS.format(*SLIP))
    press("Ctrl+Z")
    assert values(helper, "Amina") == (None, None)
    begin_at(helper, "Amina")
    assert found(SLIP, helper.window) == set()
    press("Ctrl+Y")
    assert values(helper, "Amina") == (BloodPressure(118, 76), Weight(68_400))
    assert found(SLIP, helper.window) == set()


def test_half_typed_text_that_undo_gives_back_is_not_shown_to_her_and_not_lost(helper: Kring) -> None:
    press("118", "<Down>")
    begin_at(helper, "Amina")
    assert helper.texts("Amina") == ["118", "", ""]
    press("\t", "76\t", "<Esc>")
    begin_at(helper, "Anouk")
    press("Ctrl+Z")
    begin_at(helper, "Amina")
    assert helper.texts("Amina") == CLOSED
    press("<Down>")
    (amina,) = helper.session.seating.find("Amina")
    kept = helper.door.practice._store.drafts.all_for(seat_id=amina.seat.id)
    assert [(draft.field, draft.text) for draft in kept] == [(Field.SYSTOLIC, "118")]


def test_she_types_over_half_typed_text_of_somebody_else(helper: Kring) -> None:
    desk = helper.door.practice.desk
    desk.who = helper.joke
    press("118", "<Down>", "<Down>")
    (amina,) = helper.session.seating.find("Amina")
    assert helper.session.seating.typed(amina.seat.id) == {Field.SYSTOLIC: "118"}
    desk.who = helper.saskia
    assert helper.session.seating.typed(amina.seat.id) == {}
    begin_at(helper, "Amina")
    assert helper.texts("Amina") == CLOSED
    press("121\t79\t")
    assert values(helper, "Amina")[0] == BloodPressure(121, 79)
