"""What the menu of a row at check-in does: a note, a number for another woman, her file; rows without weight."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.domain.sessions import Field
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.navigation import Navigation
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused, press
from tests.practice import WORDING, Practice
from tests.zonnebloem import Afternoon, afternoon

with_popup = pytest.mark.qt_log_ignore("This plugin does not support")
Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(room: Afternoon, shown: Show) -> Iterator[CheckinPage]:
    page = CheckinPage(room.session.seating, WORDING, room.session.little_list)
    shown(page, (1093, 486))
    page.enter()
    yield page
    page.leave()


def offers(page: QWidget, name: str) -> list[str]:
    menu = open_menu(page, name)
    words = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return words


def open_menu(page: QWidget, name: str) -> QMenu:
    (button,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == f"Meer voor {name}"]
    button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(page: QWidget, name: str, *words: str) -> None:
    menu = open_menu(page, name)
    top = menu
    for word in words:
        action = next(action for action in menu.actions() if action.text() == word)
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            menu = submenu
        else:
            top.close()
            action.trigger()


def footer_of(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


# Notes


@with_popup
def test_a_note_is_kept_with_enter_and_not_shown_again(room: Afternoon, page: CheckinPage) -> None:
    choose(page, "Amina B.", "Notitie …")
    assert "Notitie over Amina B. (alleen in dossier)" in footer_of(page)
    press("apparaat geeft HI", "\n")
    (note,) = room.store.seat_notes.all_for()
    assert (note.seat_id, note.text) == (room.seat("Amina"), "apparaat geeft HI")
    assert "Notitie bewaard." in footer_of(page)
    choose(page, "Amina B.", "Notitie …")
    assert page.note.field.text() == ""
    page.undo()
    assert room.store.seat_notes.all_for() == []


@with_popup
def test_a_note_is_kept_when_it_is_left(room: Afternoon, page: CheckinPage) -> None:
    choose(page, "Amina B.", "Notitie …")
    press("duizelig")
    page.grid.row_of(room.seat("Anouk")).fields[Field.SYSTOLIC].setFocus()
    assert page.note.isHidden()
    assert [note.text for note in room.store.seat_notes.all_for()] == ["duizelig"]


@with_popup
def test_escape_and_the_cover_throw_no_note_away(room: Afternoon, page: CheckinPage) -> None:
    choose(page, "Amina B.", "Notitie …")
    press("duizelig", "<Esc>")
    assert page.note.isHidden()
    choose(page, "Anouk V.", "Notitie …")
    press("moe")
    page.leave()
    assert [note.text for note in room.store.seat_notes.all_for()] == ["duizelig", "moe"]
    page.enter()


@with_popup
def test_an_empty_note_is_none(room: Afternoon, page: CheckinPage) -> None:
    choose(page, "Amina B.", "Notitie …")
    press("\n")
    assert room.store.seat_notes.all_for() == []
    assert focused() is page.grid.row_of(room.seat("Amina")).fields[Field.SYSTOLIC]


# The wrong row


@with_popup
def test_numbers_in_the_wrong_row_go_to_the_right_woman(room: Afternoon, page: CheckinPage) -> None:
    press("118\t76\t68,4\n")
    choose(page, "Amina B.", "Verplaats meting naar …", "Birgül Y.")
    assert [str(v) for v in room.session.seating.values(room.seat("Birgül"))] == ["118/76", "68400 g"]
    assert room.session.seating.values(room.seat("Amina")) == (None, None)
    assert "Opgeslagen bij Birgül Y." in footer_of(page)
    page.undo()
    assert [str(v) for v in room.session.seating.values(room.seat("Amina"))] == ["118/76", "68400 g"]
    assert room.session.seating.values(room.seat("Birgül")) == (None, None)


@with_popup
def test_it_says_why_they_do_not_go_there(room: Afternoon, page: CheckinPage) -> None:
    press("118\t76\t68,4\n120\t80\t70\n")
    choose(page, "Amina B.", "Verplaats meting naar …", "Anouk V.")
    assert any(text.startswith("Bij die vrouw staat zo'n meting al.") for text in footer_of(page))
    assert [str(v) for v in room.session.seating.values(room.seat("Amina"))] == ["118/76", "68400 g"]


@with_popup
def test_an_empty_row_has_nothing_to_move(page: CheckinPage) -> None:
    assert "Verplaats meting naar …" not in offers(page, "Amina B.")


# Her file


@with_popup
def test_her_file_opens_from_her_row_and_leads_back(tmp_path: Path, shown: Show) -> None:
    practice = Practice(tmp_path / "kring")
    window = MainWindow()
    navigation = Navigation(practice.door, window, lambda _language: WORDING)
    shown(window)
    navigation.begin()
    navigation._open_session("bijeenkomst-4")
    checkin = window.page
    assert isinstance(checkin, CheckinPage)
    choose(checkin, "Amina B.", "Dossier openen")
    shown_now = [type(window.page)]
    assert window.windowTitle() == "Kring – Dossier"
    press("<Esc>")
    shown_now.append(type(window.page))
    assert shown_now == [WomanPage, CheckinPage]
    navigation.end()
    practice.door.leave()
    window.close()


@with_popup
def test_a_co_facilitator_finds_no_way_to_a_file(room: Afternoon, shown: Show) -> None:
    seen = room.seen_by(Role.CO_FACILITATOR)
    page = CheckinPage(seen.seating, WORDING, seen.little_list)
    shown(page, (1093, 486))
    page.enter()
    assert "Dossier openen" not in offers(page, "Amina B.")
    assert "Notitie …" in offers(page, "Amina B.")
    page.leave()


# Without weight


def test_a_woman_who_does_not_weigh_herself_has_one_field_less(room: Afternoon, page: CheckinPage) -> None:
    room.practice.women.change(replace(room.woman("Birgül"), weighs=False))
    weight = page.grid.row_of(room.seat("Birgül")).fields[Field.WEIGHT]
    assert (weight.isEnabled(), weight.placeholderText()) == (False, "–")
    page.grid.row_of(room.seat("Birgül")).fields[Field.SYSTOLIC].setFocus()
    press("118\t76\n")
    assert focused() is page.grid.row_of(room.seat("Charlotte")).fields[Field.SYSTOLIC]
    assert "1 van 12 klaar" in footer_of(page)


def test_tab_goes_past_the_weight_that_is_left_out(room: Afternoon, page: CheckinPage) -> None:
    room.practice.women.change(replace(room.woman("Birgül"), weighs=False))
    page.grid.row_of(room.seat("Birgül")).fields[Field.SYSTOLIC].setFocus()
    press("118\t76\t")
    assert str(room.session.seating.values(room.seat("Birgül"))[0]) == "118/76"
    assert focused() is not page.grid.row_of(room.seat("Birgül")).fields[Field.WEIGHT]


def test_a_weight_of_before_is_not_shown_when_the_row_is_corrected(room: Afternoon, page: CheckinPage) -> None:
    room.measure("Amina", "118/76", "61,4")
    room.practice.settings.change_weighing(False)
    row = page.grid.row_of(room.seat("Amina"))
    row.edit_requested.emit()
    assert (row.text(Field.SYSTOLIC), row.text(Field.WEIGHT)) == ("118", "")
    press("120\t78\n")
    assert [str(v) for v in room.session.seating.values(room.seat("Amina"))] == ["120/78", "61400 g"]
