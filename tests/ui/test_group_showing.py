"""The screen for the group is opened, led and closed from the circle; nothing of a woman is ever on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.group_panel import GroupPanel
from facilitator_app.ui.group_window import SECOND_MS, GroupWindow
from tests.keys import focused, press
from tests.looks.frames import settle
from tests.practice import NAMES, PIN
from tests.timers import run_out
from tests.ui.circle_room import texts
from tests.ui.copies import make_practice
from tests.ui.kring import ALONE, BESIDE, MIRROR, SECOND, Kring, readable

VALUES = ("131", "87", "71,3")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def kring(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    """In the circle, with a measurement on the first row."""
    opened = Kring(made, tmp_path / "kring", shown)
    opened.check_in()
    seating = opened.session.seating
    seat = seating.rows()[0].seat.id
    seating.record_pressure(seat, "131", "87", "stap")
    seating.record_weight(seat, "71,3", "stap")
    opened.navigation._go(Phase.CIRCLE)
    yield opened
    opened.close()


def page_of(kring: Kring) -> CirclePage:
    page = kring.window.page
    assert isinstance(page, CirclePage)
    return page


def panel_of(kring: Kring) -> GroupPanel:
    panel = page_of(kring).talk.group
    assert panel is not None
    return panel


def windows() -> list[GroupWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, GroupWindow)]


def on_beamer() -> list[GroupWindow]:
    return [window for window in windows() if window.isVisible()]


def the_window() -> GroupWindow:
    (window,) = on_beamer()
    return window


def title(window: GroupWindow) -> str:
    return window.screen_for_group.title.text()


def given_away(window: GroupWindow) -> list[str]:
    said = "\n".join((texts(window), *readable(window)))
    names = [name for woman in NAMES for name in woman]
    return [word for word in (*names, *VALUES) if word in said]


def key_in(window: GroupWindow, key: Qt.Key) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 2000)
    QTest.keyClick(window, key)


def where(kring: Kring) -> str:
    return panel_of(kring)._where.text()


# Opening and closing


def test_f5_without_another_screen_shows_the_picture_in_the_panel_alone(kring: Kring) -> None:
    press("<F5>")
    page = page_of(kring)
    assert page.talk.group_is_open
    assert page.talk.notes.isHidden()
    assert page.talk.entry.isVisible()
    assert where(kring) == "Er is geen tweede scherm: zo ziet de groep het."
    assert panel_of(kring).preview.title.text() == "Welkom, Zonnebloem"
    assert windows() == []
    assert kring.bar.text == ""
    press("<F5>")
    assert not page.talk.group_is_open
    assert focused() is page.talk.notes.field


def test_f5_opens_a_window_on_the_other_screen_and_leaves_the_focus(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    settle()
    window = the_window()
    assert window._place == BESIDE
    assert (window.windowTitle(), title(window)) == ("Kring", "Welkom, Zonnebloem")
    assert kring.window.isActiveWindow()
    assert panel_of(kring).isAncestorOf(focused())
    assert where(kring) == "De groep ziet dit op het andere scherm."
    assert kring.bar.text == "Het groepsscherm staat aan."
    press("<F5>")
    assert on_beamer() == []
    assert kring.bar.text == ""


def test_it_says_once_that_the_keys_came_to_it(kring: Kring, qtbot: QtBot) -> None:
    kring.plug(SECOND)
    press("<F5>")
    window = the_window()
    with qtbot.waitSignal(window.took_keys):
        window.activateWindow()
    kring.window.activateWindow()
    with qtbot.assertNotEmitted(window.took_keys):
        key_in(window, Qt.Key.Key_B)


def test_the_button_in_the_footer_and_stop_do_the_same(kring: Kring) -> None:
    kring.plug(SECOND)
    page_of(kring).group_button.click()
    assert len(on_beamer()) == 1
    panel_of(kring).stop_button.click()
    assert on_beamer() == []
    assert page_of(kring).talk.notes.isVisible()


def test_a_mirrored_beamer_gets_no_window(kring: Kring) -> None:
    kring.plug(MIRROR)
    press("<F5>")
    assert windows() == []
    assert where(kring) == "De beamer toont hetzelfde beeld als dit scherm."


def test_the_bar_about_a_second_screen_opens_it(kring: Kring) -> None:
    kring.plug(SECOND)
    assert kring.bar.group_button.isVisible()
    kring.bar.group_button.click()
    assert len(on_beamer()) == 1
    assert kring.bar.text == "Het groepsscherm staat aan."
    assert kring.bar.group_button.isHidden()


def test_the_bar_offers_it_in_the_circle_alone(kring: Kring) -> None:
    kring.navigation._go(Phase.ARRIVAL)
    kring.plug(SECOND)
    assert kring.bar.isVisible()
    assert kring.bar.group_button.isHidden()
    kring.plug(ALONE)
    kring.navigation._go(Phase.CIRCLE)
    kring.plug(MIRROR)
    assert kring.bar.group_button.isHidden()


# Leading it


def test_another_choice_is_on_the_screen_at_once(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "<Right>")
    assert title(the_window()) == "Ontvangst en meten"
    press("<Right>")
    assert title(the_window()) == "Vragen op het bord"
    press("<Right>")
    assert title(the_window()) == "Pauze"


def test_b_and_the_dot_turn_it_black_and_back(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "<Right>")
    window = the_window()
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        key_in(window, key)
        assert window.screen_for_group.state.mode is GroupViewMode.EMPTY
        key_in(window, key)
        assert title(window) == "Ontvangst en meten"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_escape_and_f5_on_it_stop_it(kring: Kring, key: Qt.Key) -> None:
    kring.plug(SECOND)
    press("<F5>")
    key_in(the_window(), key)
    assert on_beamer() == []
    assert not page_of(kring).talk.group_is_open


def test_notes_can_be_typed_while_it_is_on(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "Ctrl+N", "Veel vragen over vis.")
    page = page_of(kring)
    assert page.talk.notes.field.toPlainText() == "Veel vragen over vis."
    assert len(on_beamer()) == 1
    page.group_button.click()
    assert page.talk.group_is_open
    assert len(on_beamer()) == 1


def test_what_she_types_is_no_key_for_it(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "<Right>", "Ctrl+N", "Bij de bakker.", "Ctrl+B", "Baby b.")
    page = page_of(kring)
    assert page.talk.notes.field.toPlainText() == "Bij de bakker."
    assert page.talk.entry.field.text() == "Baby b."
    assert the_window().screen_for_group.state.mode is GroupViewMode.BLOCK


# On every page


def pages(kring: Kring) -> Iterator[str]:
    """Goes from page to page while the session stays on the table; the last one is the circle."""
    for phase in (Phase.ARRIVAL, Phase.CLOSING):
        kring.navigation._go(phase)
        yield phase
    kring.navigation.show_settings()
    yield "settings"
    press("<F1>")
    yield "help"
    kring.navigation._go(Phase.CIRCLE)
    yield Phase.CIRCLE


def test_a_bar_says_on_every_page_that_it_is_on_and_nothing_more(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "<Right>")
    for page in pages(kring):
        settle()
        assert kring.bar.isVisible(), page
        said = [text for text in readable(kring.bar) if text]
        title_of_window, *of_bar = said
        assert title_of_window == kring.window.windowTitle()
        assert set(of_bar) == {
            "Balk over andere schermen",
            "Het groepsscherm staat aan.",
            "Leeg",
            "B",
            "Stop",
            "F5",
        }, page
        assert len(on_beamer()) == 1


def test_on_every_page_b_blanks_it_and_f5_stops_it(kring: Kring) -> None:
    kring.plug(SECOND)
    for page in pages(kring):
        kring.navigation._for_group._open()
        kring.session.group_view.choose(GroupViewMode.BLOCK)
        screen = the_window().screen_for_group
        kring.bar.blank_button.click()
        assert screen.state.mode is GroupViewMode.EMPTY, page
        assert kring.bar.blank_button.text() == "Weer tonen"
        kring.bar.stop_button.setFocus()
        press("b")
        assert screen.state.mode is GroupViewMode.BLOCK, page
        press(".", "B")
        press("<F5>")
        assert on_beamer() == [], page
        assert kring.bar.text == ""


def test_at_check_in_b_looks_for_a_woman(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>", "<Right>")
    kring.navigation._go(Phase.ARRIVAL)
    press("b", "b")
    assert the_window().screen_for_group.state.mode is GroupViewMode.BLOCK


def test_outside_the_circle_f5_opens_nothing(kring: Kring) -> None:
    kring.plug(SECOND)
    kring.navigation._go(Phase.ARRIVAL)
    press("<F5>")
    assert windows() == []


def test_under_the_cover_there_is_no_bar_and_afterwards_there_is(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    kring.door.cover()
    assert kring.bar.text == ""
    press("<F5>")
    assert len(on_beamer()) == 1
    kring.door.uncover(PIN)
    assert kring.bar.text == "Het groepsscherm staat aan."


def test_a_beamer_that_comes_to_show_the_same_is_said_though_the_group_looked(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    kring.plug(MIRROR)
    assert on_beamer() == []
    assert kring.bar.text == "De beamer toont hetzelfde beeld als dit scherm. Waarden blijven dicht."
    assert kring.bar.dismiss_button.isHidden()


def test_the_next_block_leaves_the_panel_where_it_is(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    page_of(kring).now.next_button.click()
    assert page_of(kring).talk.group_is_open


def test_space_ticks_one_question_after_the_other(kring: Kring) -> None:
    kring.plug(SECOND)
    for text in ("Mag ik nog vliegen?", "Amina: en verlof?"):
        kring.session.circle.ask(text)
    press("<F5>", "<Right>", "<Right>")
    settle()
    press("\t", "\t", "\t", "\t", "<Space>")
    assert the_window().screen_for_group.questions.text() == "Mag ik nog vliegen?"
    press("\t", "<Space>")
    assert kring.session.group_view.is_ticked(kring.session.circle.questions()[1].id)
    assert panel_of(kring).isAncestorOf(focused())
    assert given_away(the_window()) == []


def test_it_goes_on_behind_the_cover(kring: Kring) -> None:
    kring.session.circle.start()
    kring.plug(SECOND)
    press("<F5>", "<Right>")
    window = the_window()
    before = window.screen_for_group.left.text()
    kring.door.cover()
    assert on_beamer() == [window]
    kring.practice.pass_time(minutes=5)
    run_out(window, SECOND_MS)
    assert window.screen_for_group.left.text() != before


# Going away


def test_it_goes_when_the_screens_change(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    kring.plug(ALONE)
    assert on_beamer() == []
    assert where(kring) == "Er is geen tweede scherm: zo ziet de groep het."
    assert kring.window.toast.isVisible()
    kring.plug(SECOND)
    assert on_beamer() == []
    press("<F5>")
    assert len(on_beamer()) == 1
    assert not kring.window.toast.isVisible()


def test_a_screen_that_comes_and_goes_ten_times_shows_nothing_that_was_not_asked_for(kring: Kring) -> None:
    for _ in range(10):
        kring.plug(SECOND)
        assert on_beamer() == []
        press("<F5>")
        assert given_away(the_window()) == []
        kring.plug(ALONE)
        assert on_beamer() == []


def test_it_goes_when_qt_says_that_a_screen_went_or_another_is_the_first(kring: Kring, qapp: QApplication) -> None:
    kring.plug(SECOND)
    (screen,) = qapp.screens()
    for changed, what in (
        (qapp.screenAdded, screen),
        (qapp.screenRemoved, screen),
        (qapp.primaryScreenChanged, screen),
        (screen.geometryChanged, screen.geometry()),
    ):
        kring.plug(SECOND)
        page_of(kring).group_button.click()
        assert len(on_beamer()) == 1
        changed.emit(what)
        assert on_beamer() == []


def test_it_goes_when_the_main_window_comes_onto_another_screen(kring: Kring) -> None:
    kring.plug(SECOND)
    press("<F5>")
    handle = kring.window.windowHandle()
    handle.screenChanged.emit(handle.screen())
    assert on_beamer() == []


@pytest.mark.parametrize("end", ["start", "closed", "locked", "end"])
def test_nothing_of_it_remains_after_the_session(kring: Kring, qtbot: QtBot, end: str) -> None:
    kring.plug(SECOND)
    press("<F5>")
    assert len(on_beamer()) == 1
    match end:
        case "start":
            kring.navigation.show_start()
        case "closed":
            kring.session.closing.close()
        case "locked":
            kring.door.lock()
        case "end":
            kring.window.close()
    assert on_beamer() == []
