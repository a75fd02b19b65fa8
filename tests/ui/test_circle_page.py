"""The circle with real keys and clicks on a real store: it follows the midwife and loses nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.clock import BlockState
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.ui.theme import Scheme
from tests.keys import focused, press
from tests.looks.frames import settle
from tests.practice import NAMES, START
from tests.timers import run_out
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways, tab_cycle
from tests.ui.circle_room import CircleRoom, texts


@pytest.fixture
def room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[CircleRoom]:
    opened = CircleRoom.opened(tmp_path / "kring", shown)
    yield opened
    opened.practice.door.leave()


@pytest.fixture
def third(room: CircleRoom) -> CircleRoom:
    """At 14.51, thirteen minutes into the third block, as planned."""
    room.go_to_third_block()
    room.enter()
    return room


def row_names(room: CircleRoom) -> list[str]:
    return [row.accessibleName() for row in room.page.programme.rows]


def block_ids(room: CircleRoom) -> list[str]:
    return [slot.block.id for slot in room.circle.timetable()]


def overflow(room: CircleRoom) -> int:
    """By how much the right half is higher than the room it has."""
    above = room.page.talk.parentWidget()
    while not isinstance(above, QScrollArea):
        assert above is not None
        above = above.parentWidget()
    return above.verticalScrollBar().maximum()


def held(keys: QWidget) -> set[str]:
    """The keys of a widget that go on and on while they are held."""
    shortcuts = keys.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {shortcut.key().toString() for shortcut in shortcuts if shortcut.autoRepeat()}


def test_a_key_that_is_held_does_a_thing_once(room: CircleRoom) -> None:
    verbs = {"Ctrl+5", "Ctrl+Shift+5", "Ctrl+D", "Ctrl+K", "Ctrl+Shift+Return", "Ctrl+Shift+Enter"}
    assert held(room.enter()).isdisjoint(verbs)
    assert held(room.window).isdisjoint({"Ctrl+Return", "Ctrl+Enter"})


# Time


def test_before_the_start_the_programme_is_foreseen(room: CircleRoom) -> None:
    room.practice.pass_time(minutes=-20)
    page = room.enter()
    assert page.programme.finish.text() == "klaar om 16.00 uur"
    assert row_names(room)[0] == "14.00 Ontvangst en meten, 30 minuten, komt nog"
    assert (page.now.title.text(), page.now.left.text()) == ("Ontvangst en meten", "begint om 14.00 uur")
    assert (page.now.until.text(), page.now.ring.fraction) == ("tot 14.30 uur", 1.0)
    assert page.primary is page.now.next_button
    assert page.now.next_button.text() == "Begin nu"
    assert page.now.pause_button.isHidden()


def test_programme_begins_when_she_says_so(room: CircleRoom) -> None:
    room.practice.pass_time(minutes=3)
    page = room.enter()
    assert page.now.left.text() == "nog niet begonnen"
    press("Ctrl+Return")
    assert room.circle.clock.position == 0
    assert page.now.left.text() == "nog 30 minuten"
    assert page.now.until.text() == "tot 14.33 uur · 3 minuten achter"
    assert page.now.next_button.text() == "Volgende"


def test_running_block_is_said_in_words(third: CircleRoom) -> None:
    now = third.page.now
    assert now.title.text() == "Je baby voelen bewegen"
    assert now.left.text() == "nog 12 minuten"
    assert now.until.text() == "tot 15.03 uur · op schema"
    assert now.ring.fraction == pytest.approx(12 / 25)
    assert now.ring.accessibleName() == "Nog 12 minuten voor Je baby voelen bewegen"


def test_list_says_what_was_what_is_and_what_comes(third: CircleRoom) -> None:
    assert row_names(third)[:4] == [
        "14.00 Ontvangst en meten, 28 minuten, klaar",
        "14.28 Openingsrondje, 10 minuten, klaar",
        "14.38 Je baby voelen bewegen, 25 minuten, bezig",
        "15.03 Pauze, 15 minuten, komt nog",
    ]


def test_block_that_is_over_says_so_and_moves_the_rest(third: CircleRoom) -> None:
    third.tick(minutes=17)
    assert third.page.now.left.text() == "5 minuten over"
    assert third.page.now.until.text() == "tot 15.03 uur · 5 minuten achter"
    assert third.page.now.ring.fraction == 0
    assert third.page.programme.finish.text() == "klaar om 16.05 uur"
    assert row_names(third)[3] == "15.08 Pauze, 15 minuten, komt nog"


def test_block_that_waits_for_its_time_says_when(tmp_path: Path, shown: Callable[..., QWidget]) -> None:
    room = CircleRoom.opened(tmp_path / "kring", shown)
    first, guest, *rest = room.circle.agenda.blocks
    guest = replace(guest, locked_start=START + timedelta(minutes=40))
    room.circle.agenda = replace(room.circle.agenda, blocks=(first, guest, *rest))
    room.circle.start()
    room.practice.pass_time(minutes=30)
    room.circle.next()
    page = room.enter()
    assert page.now.left.text() == "begint om 14.40 uur"
    assert page.now.until.text() == "tot 14.48 uur · op schema"
    assert page.now.ring.fraction == 1.0
    assert row_names(room)[1] == "14.40 Openingsrondje, 8 minuten, bezig"
    room.window.close()
    room.practice.door.leave()


def test_tick_touches_neither_the_list_nor_the_notes(third: CircleRoom) -> None:
    page = third.page
    rows, painted = list(page.programme.rows), Painted(page)
    for _ in range(20):
        third.tick(seconds=1)
    assert page.programme.rows == rows
    settle()
    assert painted.widgets <= {"Ring", "RunningBlock", "QWidget", "ContentScroll"}
    assert "Ring" in painted.widgets


class Painted(QObject):
    """Which kinds of widgets are painted on a page from now on."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        settle()
        self.widgets: set[str] = set()
        for widget in page.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(type(watched).__name__)
        return False


def test_ring_is_named_anew_once_a_minute(third: CircleRoom) -> None:
    names = []
    for _ in range(120):
        third.tick(seconds=1)
        names.append(third.page.now.ring.accessibleName())
    assert len(set(names)) == 3
    assert names[-1] == "Nog 10 minuten voor Je baby voelen bewegen"


def test_clock_is_followed_only_while_the_page_is_in_sight(third: CircleRoom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(third.circle.ticked):
        run_out(third.circle, 1000)
    third.page.leave()
    assert not any(timer.isActive() for timer in third.circle.findChildren(QTimer))


# What can be done


def test_each_verb_has_one_key(third: CircleRoom) -> None:
    clock = third.circle
    press("Ctrl+5")
    assert third.page.now.left.text() == "nog 17 minuten"
    press("Ctrl+Shift+5", "Ctrl+Shift+5")
    assert third.page.now.left.text() == "nog 7 minuten"
    press("Ctrl+Z")
    assert third.page.now.left.text() == "nog 12 minuten"
    press("Ctrl+5")
    press("Ctrl+K")
    assert clock.clock.paused
    assert third.page.now.pause_button.text() == "Verder"
    assert third.page.now.until.text() == "staat stil · 5 minuten achter"
    assert row_names(third)[2] == "14.38 Je baby voelen bewegen, 30 minuten, staat stil"
    press("Ctrl+K")
    assert not clock.clock.paused
    press("Ctrl+Return")
    assert clock.clock.position == 3
    press("Ctrl+Shift+Return")
    assert clock.clock.position == 4


@pytest.mark.parametrize("field", ["notes", "entry"])
def test_keys_work_while_she_types(third: CircleRoom, field: str) -> None:
    press("Ctrl+N" if field == "notes" else "Ctrl+B", "Vis")
    press("Ctrl+K", "Ctrl+5", "Ctrl+Return")
    assert third.circle.clock.position == 3
    typed = third.page.talk.notes.field.toPlainText() + third.page.talk.entry.field.text()
    assert typed == ("" if field == "notes" else "Vis")


def test_each_verb_has_one_button(third: CircleRoom) -> None:
    now, clock = third.page.now, third.circle
    now.extend_button.click()
    assert now.left.text() == "nog 17 minuten"
    now.shorten_button.click()
    assert now.left.text() == "nog 12 minuten"
    now.pause_button.click()
    now.pause_button.click()
    assert not clock.clock.paused
    now.skip_button.click()
    now.next_button.click()
    assert [slot.state for slot in clock.timetable()][2:5] == [
        BlockState.SKIPPED,
        BlockState.DONE,
        BlockState.RUNNING,
    ]


def test_skipped_block_is_told_and_taken_back(third: CircleRoom) -> None:
    press("Ctrl+Shift+Return")
    toast = third.window.toast
    assert toast.text.text() == "Je baby voelen bewegen overgeslagen."
    assert row_names(third)[2] == "14.38 Je baby voelen bewegen, overgeslagen"
    toast.undo_button.click()
    assert third.circle.clock.position == 2
    assert third.page.now.left.text() == "nog 12 minuten"


def test_what_was_told_goes_when_something_else_is_done(third: CircleRoom) -> None:
    press("Ctrl+Shift+Return")
    assert third.window.toast.isVisible()
    press("Ctrl+5")
    assert not third.window.toast.isVisible()


def test_after_the_last_block_the_way_on_is_closing(third: CircleRoom, qtbot: QtBot) -> None:
    for _ in range(5):
        press("Ctrl+Return")
    page = third.page
    assert page.now.title.text() == "Alle blokken zijn geweest."
    assert page.now.left.text() == "klaar om 14.51 uur"
    assert page.now.next_button.isHidden()
    assert focused() is page.primary is page.closing_button
    with qtbot.waitSignal(page.closing_requested):
        press("Ctrl+Return")


def test_undo_of_the_last_next_brings_the_buttons_back(third: CircleRoom) -> None:
    for _ in range(5):
        press("Ctrl+Return")
    press("Ctrl+Z")
    assert third.page.primary is third.page.now.next_button
    assert third.page.closing_button.isHidden()
    assert third.page.now.skip_button.isVisible()


def test_what_is_not_allowed_is_told_and_changes_nothing(third: CircleRoom) -> None:
    third.practice.door.practice.desk.who = Facilitator("an", "An", Role.COORDINATOR)
    third.page.now.next_button.click()
    assert third.circle.clock.position == 2
    assert third.page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."


def test_footer_says_when_something_was_stored(third: CircleRoom) -> None:
    assert third.page.saved == "opgeslagen 14.38"
    press("Ctrl+5")
    assert third.page.saved == "opgeslagen 14.51"


# Order


def test_arrows_go_through_the_list_and_ctrl_moves_a_block(third: CircleRoom) -> None:
    assert focused() is third.page.programme.rows[2]
    press("<Down>", "<Down>", "Ctrl+Up")
    assert block_ids(third)[3:5] == ["te-vroeg", "pauze"]
    assert focused().accessibleName() == "15.03 Als het te vroeg begint, 22 minuten, komt nog"
    press("Ctrl+Down")
    assert block_ids(third)[3:5] == ["pauze", "te-vroeg"]
    assert focused().accessibleName() == "15.18 Als het te vroeg begint, 22 minuten, komt nog"


def test_buttons_move_a_block_and_keep_the_focus(third: CircleRoom) -> None:
    rows = third.page.programme.rows
    QTest.mouseClick(rows[3], Qt.MouseButton.LeftButton)
    assert not rows[3].up_button.isEnabled()
    rows[3].down_button.setFocus()
    press("<Space>", "<Space>")
    assert block_ids(third)[3:6] == ["te-vroeg", "bord", "pauze"]
    assert focused() is rows[5].down_button


def test_only_a_block_to_come_offers_to_move(third: CircleRoom) -> None:
    rows = third.page.programme.rows
    assert all(row.up_button.isHidden() for row in rows)
    rows[4].setFocus()
    assert [row.up_button.isHidden() for row in rows] == [True] * 4 + [False] + [True] * 2
    rows[0].setFocus()
    press("Ctrl+Down")
    assert block_ids(third)[0] == "ontvangst"
    assert all(row.down_button.isHidden() for row in rows)


def test_a_block_that_begins_under_the_focus_can_move_no_more_and_shows_its_title_in_full(
    room: CircleRoom,
) -> None:
    page = room.enter()
    first = page.programme.rows[0]
    assert (first.hasFocus(), first.down_button.isHidden()) == (True, False)
    assert first.title.heightForWidth(first.title.width()) <= first.height()
    room.circle.start()
    settle()
    assert (first.hasFocus(), first.down_button.isHidden(), first.up_button.isHidden()) == (True, True, True)


def test_moved_block_is_taken_back(third: CircleRoom) -> None:
    third.page.programme.rows[4].setFocus()
    press("Ctrl+Up", "Ctrl+Z")
    assert block_ids(third)[3:5] == ["pauze", "te-vroeg"]
    assert third.page.programme.rows[4].title.text() == "Als het te vroeg begint"


def test_enter_on_another_block_goes_there_and_is_taken_back(third: CircleRoom) -> None:
    press("<Down>", "<Down>", "\n")
    assert third.circle.clock.position == 4
    assert third.window.toast.text.text() == "Nu: Als het te vroeg begint."
    assert focused() is third.page.programme.rows[4]
    press("\n")
    assert third.circle.clock.position == 4
    press("Ctrl+Z")
    assert third.circle.clock.position == 2


def test_a_block_that_was_skipped_is_gone_back_to_with_its_button(third: CircleRoom) -> None:
    rows = third.page.programme.rows
    press("<Down>", "<Down>", "\n")
    QTest.mouseClick(rows[3], Qt.MouseButton.LeftButton)
    QTest.mouseClick(rows[3].jump_button, Qt.MouseButton.LeftButton)
    assert third.circle.clock.position == 3
    assert focused() is rows[3]
    assert [row.jump_button.isHidden() for row in rows] == [True] * 7


def test_before_the_start_a_stray_enter_begins_nothing(room: CircleRoom) -> None:
    room.enter()
    press("<Down>", "\n")
    assert not room.circle.clock.started


def test_list_is_one_stop_for_tab(third: CircleRoom) -> None:
    press("\t")
    assert focused() is third.page.now.extend_button


# Notes


def test_note_is_kept_when_its_field_is_left(third: CircleRoom) -> None:
    press("Ctrl+N", "Veel vragen over vis.", "\t")
    assert third.circle.note("bewegen") == "Veel vragen over vis."


def test_what_is_typed_later_comes_after_what_was_noted_before(third: CircleRoom) -> None:
    press("Ctrl+N", "Veel vragen over vis.", "\t")
    again = third.after_power_cut()
    press("Ctrl+N", " Ook over kaas.", "\t")
    assert again.circle.note("bewegen") == "Veel vragen over vis. Ook over kaas."


def test_note_is_kept_while_she_types(third: CircleRoom, qtbot: QtBot) -> None:
    press("Ctrl+N", "Veel vragen")
    with qtbot.waitSignal(third.circle.note_changed):
        run_out(third.page.talk.notes, 2000)
    again = third.after_power_cut()
    assert again.page.talk.notes.field.toPlainText() == "Veel vragen"
    again.window.close()


def test_note_is_kept_when_the_next_block_begins(third: CircleRoom) -> None:
    press("Ctrl+N", "Rustig.", "Ctrl+Return")
    assert third.circle.note("bewegen") == "Rustig."
    assert third.page.talk.notes.field.toPlainText() == ""
    press("Soep.")
    third.page.leave()
    assert third.circle.note("pauze") == "Soep."


def test_note_is_kept_when_the_window_closes(third: CircleRoom) -> None:
    press("Ctrl+N", "Rustig.")
    third.window.close()
    assert third.circle.note("bewegen") == "Rustig."


def test_each_visit_to_the_notes_is_one_step_of_undo(third: CircleRoom, qtbot: QtBot) -> None:
    notes = third.page.talk.notes
    press("Ctrl+N", "Een.")
    notes.keep()
    press(" Twee.", "\t")
    press("Ctrl+N", " Drie.", "\t")
    assert notes.field.toPlainText() == "Een. Twee. Drie."
    press("Ctrl+Z")
    assert notes.field.toPlainText() == third.circle.note("bewegen") == "Een. Twee."
    press("Ctrl+Z")
    assert notes.field.toPlainText() == third.circle.note("bewegen") == ""
    press("Ctrl+Y")
    assert notes.field.toPlainText() == "Een. Twee."


def test_while_she_types_undo_is_of_her_typing(third: CircleRoom) -> None:
    press("Ctrl+5", "Ctrl+N", "Een.")
    press("Ctrl+Z")
    assert third.page.talk.notes.field.toPlainText() == ""
    assert third.page.now.left.text() == "nog 17 minuten"
    press("Ctrl+Z")
    assert third.page.now.left.text() == "nog 12 minuten"


def test_undo_elsewhere_never_takes_what_is_being_typed(third: CircleRoom) -> None:
    third.circle.write_note("bewegen", "Een.")
    press("Ctrl+N", "Twee. ")
    third.session.undo()
    assert third.page.talk.notes.field.toPlainText() == "Een.Twee. "


def test_note_that_was_not_taken_stays_and_is_tried_again(third: CircleRoom) -> None:
    desk = third.practice.door.practice.desk
    joke = desk.who
    press("Ctrl+N", "Rustig.")
    desk.who = Facilitator("an", "An", Role.COORDINATOR)
    press("\t")
    assert third.page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    desk.who = joke
    third.circle.next()
    press("Ctrl+N", "Soep.", "\t")
    assert (third.circle.note("bewegen"), third.circle.note("pauze")) == ("Rustig.", "Soep.")


def test_long_note_scrolls_in_its_own_field(third: CircleRoom) -> None:
    note = "Veel vragen over vis. " * 140
    third.circle.write_note("bewegen", note)
    third.page.enter()
    settle()
    assert third.page.talk.notes.field.toPlainText() == note
    assert third.page.talk.notes.field.verticalScrollBar().maximum() > 0
    assert overflow(third) == 0


# The guide


def test_opening_questions_stand_ready(third: CircleRoom) -> None:
    said = texts(third.page.talk.guide)
    assert "Om mee te beginnen" in said
    assert "Wanneer voel jij je baby het meest? · Hoe zou je die beweging noemen?" in said


def test_steps_unfold_in_the_place_of_the_notes_and_push_nothing_off(third: CircleRoom) -> None:
    page = third.page
    guide, notes = page.talk.guide, page.talk.notes
    press("Ctrl+N", "Rustig.")
    guide.toggle.click()
    settle()
    said = texts(guide)
    assert "8. Deel de kaart Je baby beweegt uit. Lees hem samen." in said
    assert "Aan het eind is gezegd" in said
    assert notes.isHidden()
    assert overflow(third) == 0
    assert page.talk.entry.isVisible()
    press("Ctrl+N")
    assert notes.field.toPlainText() == "Rustig."
    assert not guide.is_open


def test_what_a_block_needs_stands_with_its_steps(third: CircleRoom) -> None:
    guide = third.page.talk.guide
    assert "Een klok met een secondewijzer" not in texts(guide)
    guide.toggle.click()
    assert "Een klok met een secondewijzer" in texts(guide)


def test_the_last_block_says_what_to_bring_next_time(third: CircleRoom) -> None:
    while third.circle.clock.running_block is not third.circle.agenda.blocks[-1]:
        third.circle.next()
    said = texts(third.page.talk.guide)
    (bring,) = (line for line in said.splitlines() if line.startswith("Volgende keer mee: "))
    assert "Je meetkaart" in bring
    third.page.talk.guide.toggle.click()
    assert "Neem de volgende keer mee" in texts(third.page.talk.guide)


def test_steps_scroll_by_keyboard(third: CircleRoom) -> None:
    area = third.page.talk.guide.area
    third.page.talk.guide.toggle.click()
    settle()
    third.page.talk.guide.toggle.setFocus()
    press("\t")
    assert focused() is area
    press("<Down>")
    assert area.verticalScrollBar().value() > 0


def test_next_block_begins_with_its_questions(third: CircleRoom) -> None:
    third.page.talk.guide.toggle.click()
    press("Ctrl+Return")
    assert not third.page.talk.guide.is_open
    assert "Eten, drinken, bijpraten." in texts(third.page.talk.guide)
    assert third.page.talk.notes.isVisible()


# Closed


def test_closed_session_can_only_be_read(third: CircleRoom) -> None:
    third.circle.ask("Mag ik nog vliegen?")
    third.session.closing.close()
    page = third.page
    assert page.now.left.text() == "gestopt om 14.51 uur"
    assert page.now.until.text() == "De bijeenkomst is gesloten."
    assert page.primary is None
    assert page.talk.notes.field.isReadOnly()
    assert not page.talk.entry.isEnabled()
    assert not page.talk.board.rows[0].take_off_button.isEnabled()
    press("Ctrl+5", "Ctrl+K", "Ctrl+Shift+Return", "Ctrl+Return")
    assert third.circle.clock.position == 2
    third.session.closing.reopen()
    assert page.now.pause_button.text() == "Verder"
    assert page.talk.entry.isEnabled()


# For everybody


def test_focus_begins_where_a_stray_enter_does_nothing(third: CircleRoom) -> None:
    press("\n")
    assert focused() is third.page.programme.rows[2]
    assert third.circle.clock.position == 2


def test_tab_goes_in_reading_order(third: CircleRoom) -> None:
    page = third.page
    talk = page.talk
    assert tab_cycle(page)[:11] == [
        page.programme.rows[2],
        page.now.extend_button,
        page.now.shorten_button,
        page.now.pause_button,
        page.now.skip_button,
        page.now.next_button,
        talk.guide.toggle,
        talk.notes.field,
        talk.entry.field,
        talk.entry.button,
        page.board_button,
    ]


def not_begun(room: CircleRoom) -> None:
    room.practice.pass_time(minutes=-5)


def in_the_third_block(room: CircleRoom) -> None:
    room.practice.pass_time(minutes=5)
    room.go_to_third_block()


def over_time(room: CircleRoom) -> None:
    room.practice.pass_time(minutes=20)


def at_the_board(room: CircleRoom) -> None:
    room.ask_three()
    for _ in range(3):
        room.circle.next()


def at_the_end(room: CircleRoom) -> None:
    for _ in range(2):
        room.circle.next()


AFTERNOON = (not_begun, in_the_third_block, over_time, at_the_board, at_the_end)


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.25), (Scheme.LIGHT, 2.0)])
def test_every_state_fits_and_is_named(
    tmp_path: Path,
    shown: Callable[..., QWidget],
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    room = CircleRoom.opened(tmp_path / "kring", shown)
    page = room.enter()
    for happens in AFTERNOON:
        happens(room)
        page.enter()
        settle()
        state = happens.__name__
        assert accessibility_problems(page) == [], state
        assert cut_off(page) == [], state
        assert scrolls_sideways(page) == [], state
        assert never_visited(page) == [], state
        if zoom == 1.0:
            assert overflow(room) == 0, state
        least = page.minimumSizeHint()
        assert (least.width() <= 1093, least.height() <= 486) == (True, True), state
    room.window.close()
    room.practice.door.leave()


def test_at_large_text_the_block_of_now_comes_first(room: CircleRoom, themed: Callable[..., None]) -> None:
    room.go_to_third_block()
    page = room.enter()
    themed(Scheme.LIGHT, 2.0)
    settle()
    page.enter()
    settle()
    assert focused() is page.now.next_button
    assert page.programme.mapTo(page, page.programme.rect().topLeft()).y() > page.now.height()
    stops = tab_cycle(page)
    in_order = (page.talk.entry.button, page.programme.rows[2], page.board_button)
    assert sorted(in_order, key=stops.index) == list(in_order)
    themed(Scheme.LIGHT, 1.0)
    settle()
    assert page.programme.mapTo(page, page.programme.rect().topLeft()).x() == 0
    stops = tab_cycle(page)
    assert stops.index(page.programme.rows[2]) < stops.index(page.now.extend_button)


def test_no_woman_is_on_this_page(third: CircleRoom) -> None:
    said = texts(third.window)
    assert not [name for women in NAMES for name in women if name in said]
    assert third.window.windowTitle() == "Kring – Kring"


# Lost minutes


def test_lost_minutes_are_spread_in_one_press_with_the_effect_shown_before(third: CircleRoom) -> None:
    now = third.page.now
    assert now.offer.button.isHidden()
    third.tick(minutes=17)
    assert now.until.text() == "tot 15.03 uur · 5 minuten achter"
    assert now.offer.words.text() == (
        "Verdelen: Als het te vroeg begint 22 → 19 min · Vragen op het bord 12 → 10 min. Dan klaar om 16.00 uur."
    )
    lengths = [row.length.text() for row in third.page.programme.rows]
    assert lengths[3:] == ["15 min", "22 → 19 min", "12 → 10 min", "8 min"]
    assert row_names(third)[4] == "15.23 Als het te vroeg begint, 22 minuten, zou 19 worden, komt nog"
    now.offer.button.click()
    assert [row.length.text() for row in third.page.programme.rows][3:] == ["15 min", "19 min", "10 min", "8 min"]
    assert third.page.programme.finish.text() == "klaar om 16.00 uur"
    assert now.offer.button.isHidden()
    assert now.offer.words.isHidden()
    assert third.window.toast.text.text() == "Korter gemaakt: 2 blokken."


def test_spread_minutes_are_given_back_by_undo_and_kept_over_a_power_cut(third: CircleRoom) -> None:
    third.tick(minutes=17)
    before = row_names(third)
    press("Ctrl+D")
    after = row_names(third)
    assert after != before
    press("Ctrl+Z")
    assert row_names(third) == before
    press("Ctrl+Y")
    assert row_names(third) == after
    again = third.after_power_cut()
    assert row_names(again) == after


def test_what_is_lost_may_stay_so_and_is_offered_again_when_as_much_is_lost_once_more(third: CircleRoom) -> None:
    third.tick(minutes=17)
    offer, before = third.page.now.offer, block_ids(third)
    assert offer.leave_button.text() == "Laat zo"
    offer.leave_button.setFocus()
    press("<Space>")
    assert offer.button.isHidden()
    assert third.page.programme.finish.text() == "klaar om 16.05 uur"
    assert [row.length.text() for row in third.page.programme.rows][3:5] == ["15 min", "22 min"]
    assert focused() is third.page.now.next_button
    third.tick(minutes=2)
    press("Ctrl+Return")
    assert (offer.button.isHidden(), block_ids(third)) == (True, before)
    third.tick(minutes=15 + 1)
    assert offer.button.isVisible()
    press("Ctrl+D")
    assert offer.leave_button.isHidden()
    press("Ctrl+Z")
    assert offer.leave_button.isVisible()


def test_a_minute_or_two_are_spread_by_the_key_alone(third: CircleRoom) -> None:
    third.tick(minutes=13)
    assert third.page.now.until.text() == "tot 15.03 uur · 1 minuut achter"
    assert third.page.now.offer.button.isHidden()
    press("Ctrl+D")
    assert third.page.programme.finish.text() == "klaar om 16.00 uur"


def test_on_time_the_key_changes_nothing(third: CircleRoom) -> None:
    before = row_names(third)
    press("Ctrl+D")
    assert row_names(third) == before
