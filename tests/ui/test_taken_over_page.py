"""Overnemen: one key copies a line, a tick says that it stands in the record, and nothing is readable."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Role
from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.live.measurements import Typed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.closing_list import ClosingList
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.private_clipboard import PrivateClipboard
from facilitator_app.ui.taken_over_page import TakenOverPage
from tests.half_a_year import take_over
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]
SIZE = (1093, 486)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened
    QGuiApplication.clipboard().clear()


def page_of(
    room: Afternoon, shown: Show, *, woman: str = "", practice: OpenPractice | None = None
) -> TakenOverPage:
    lines, session_id = (practice or room.practice).taken_lines, room.session.session.id

    def find() -> object:
        return lines.of_woman(room.woman(woman).id) if woman else lines.of_session(session_id)

    of_session = "" if woman else session_id
    clipboard = PrivateClipboard()
    page = TakenOverPage(
        lines, "Bijeenkomst 4", find, clipboard, WORDING, by_session=bool(woman), session_id=of_session
    )
    clipboard.setParent(page)
    shown(page, SIZE)
    page.enter()
    return page


def said(page: QWidget) -> str:
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return " | ".join(texts).replace(ZERO_WIDTH_SPACE, "")


def pasted() -> str:
    return QGuiApplication.clipboard().text()


# Copying


def test_enter_copies_space_ticks_and_the_next_woman_is_at_hand(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76", "61,4")
    room.practice.measurements.add(room.seat("Amina"), Typed("112", "68"))
    room.measure("Anouk", "120/80")
    page = page_of(room, shown)
    press("\n")
    assert pasted() == "28+3 | RR 112/68 (zelf, 2x) | 61,4 kg"
    assert (page.rows[0].state, page.rows[1].state) == ("gekopieerd", "")
    assert "over 60 seconden haalt Kring hem weg" in page.notice.text
    press(" ")
    assert room.store.taken_over.get(room.seat("Amina")) is not None
    assert QApplication.focusWidget() is page.rows[1].box
    press("\n")
    assert "RR 120/80 (zelf)" in pasted()
    assert (page.rows[0].state, page.rows[1].state) == ("", "gekopieerd")
    copied = [line.deed for line in room.store.log.lines() if line.deed.event == "record.copy"]
    assert [(deed.about, deed.action) for deed in copied] == [("woman-00", "E"), ("woman-01", "E")]


def test_what_is_copied_stands_nowhere_on_the_screen(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76", "61,4")
    page = page_of(room, shown)
    press("\n")
    assert "118/76" in pasted()
    assert "118" not in said(page) + page.notice.text
    assert not [row for row in page.rows if row.text]


def test_the_page_says_when_it_is_off_the_clipboard_again(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    room.measure("Amina", "118/76")
    page = page_of(room, shown)
    press("\n")
    page._clipboard.clear()
    assert pasted() == ""
    assert page.rows[0].state == ""
    assert page.notice.text == "De regel is van het klembord gehaald."


def test_up_and_down_go_from_woman_to_woman(room: Afternoon, shown: Show) -> None:
    for name in ("Amina", "Anouk", "Sanne"):
        room.measure(name, "118/76")
    page = page_of(room, shown)
    press("<Down>", "<Down>", "<Down>")
    assert QApplication.focusWidget() is page.rows[2].box
    press("<Up>")
    assert QApplication.focusWidget() is page.rows[1].box


# Looking


def test_one_line_is_shown_when_it_is_asked_for_and_goes_when_the_page_is_left(
    room: Afternoon, shown: Show
) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", "120/80")
    page = page_of(room, shown)
    page.rows[0].look_button.click()
    assert "RR 118/76 (zelf)" in said(page)
    page.rows[1].look_button.click()
    assert ("118/76" in said(page), "120/80" in said(page)) == (False, True)
    page.leave()
    assert "120/80" not in said(page)
    looked = [line.deed.about for line in room.store.log.lines() if line.deed.event == "record.look"]
    assert looked == ["woman-00", "woman-01"]


def test_another_screen_closes_it(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    page = page_of(room, shown)
    page.rows[0].look_button.click()
    page.show_no_values()
    assert "118" not in said(page)


# Ticks


def test_a_tick_is_kept_at_once_and_taken_off_again(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    page = page_of(room, shown)
    assert [row.box.text() for row in page.rows] == ["Amina B."]
    page.rows[0].box.click()
    assert page.rows[0].box.isChecked()
    assert room.store.taken_over.get(room.seat("Amina")) is not None
    page.rows[0].box.click()
    assert room.store.taken_over.get(room.seat("Amina")) is None


def test_all_at_once_for_one_woman(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    page = page_of(room, shown, woman="Amina")
    assert len(page.rows) == 4
    assert not page.file_button.isVisibleTo(page)
    page.all_button.click()
    assert all(row.box.isChecked() for row in page.rows)
    assert not page.all_button.isVisibleTo(page)


def test_what_was_corrected_since_is_open_again_and_the_new_line_is_copied(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "181/76")
    take_over(room, "Amina")
    room.measure("Amina", "118/76")
    page = page_of(room, shown)
    assert not page.rows[0].box.isChecked()
    assert page.rows[0].state == "daarna gewijzigd"
    press("\n")
    assert "RR 118/76 (zelf)" in pasted()
    assert "181" not in pasted()


def test_who_sees_no_values_copies_and_ticks_nothing(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    role = room.seen_by(Role.CO_FACILITATOR)
    assert role is not None
    desk = room.practice.desk
    desk.who = type(desk.who)("saskia", "Saskia", Role.CO_FACILITATOR)
    page = page_of(room, shown)
    assert not any(w.isEnabled() for w in (page.rows[0].box, page.rows[0].copy_button, page.rows[0].look_button))
    page._copy(page.rows[0])
    assert pasted() == ""


# Files


def test_a_session_is_saved_as_a_table_without_a_formula_and_without_a_name_in_its_name(
    room: Afternoon, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    room.measure("Amina", "118/76", "61,4")
    room.practice.measurements.note(room.seat("Amina"), "=HYPERLINK(1)")
    typed = Typed("116", "74", measured_by=MeasuredBy.MIDWIFE)
    room.practice.measurements.add(room.seat("Amina"), typed)
    page = page_of(room, shown)
    page.file_button.click()
    dialog = page.outlet.dialog
    assert dialog is not None
    assert "zonder wachtwoord" in dialog.outside
    dialog._choose_folder = lambda _parent, _title: str(stick)
    dialog.folder_button.click()
    with qtbot.waitSignal(page.outlet.saved, timeout=10_000):
        dialog.save_button.click()
    (file,) = stick.iterdir()
    assert file.name == "overnemen-2026-03-12.csv"
    head, row = file.read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("naam;geboortedatum;cliëntnummer;zwangerschapsduur;bloeddruk;nagemeten bloeddruk;")
    assert row.startswith("Amina Bouali;01-01-1990;;28+3;118/76 (zelf);116/74 (verloskundige);;61,4 kg;")
    assert ";'=HYPERLINK(1);28+3 | RR 118/76 (zelf)" in row
    assert row.endswith(";nee")
    told = [line.deed.about for line in room.store.log.lines() if line.deed.event == "record.export"]
    assert told == ["woman-00"]


# Closing


def test_closing_says_how_many_are_taken_over(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", "120/80")
    take_over(room, "Amina")
    closing = ClosingList(room.session, WORDING)
    shown(closing, None)
    closing.refresh()
    assert closing.taken_over.value == "1 van 2"
    asked: list[bool] = []
    closing.ticks_requested.connect(lambda: asked.append(True))
    assert closing.taken_over.button is not None
    closing.taken_over.button.click()
    assert asked
