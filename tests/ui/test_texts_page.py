"""The lines of the call box: typed by the practice, approved by name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from facilitator_app.ui.call_text_page import CallTextPage
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.live.desk import Desk
from facilitator_app.live.settings import Settings
from facilitator_app.ui.theme import Scheme
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.papers_at_hand import wording_for
from tests.zonnebloem import CALL_LINES, Afternoon, afternoon

SIZE = (1093, 486)
Shown = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(room: Afternoon, shown: Shown) -> CallTextPage:
    made = CallTextPage(room.practice.settings, wording_for("nl"))
    shown(made, SIZE)
    made.enter()
    return made


def kept(room: Afternoon) -> tuple[str, ...]:
    return room.practice.settings.practice.call_text.lines


def add_line(qtbot: QtBot, page: CallTextPage, line: str) -> None:
    page.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(page.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(page.edit, line)


def said(page: CallTextPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_lines_stand_one_below_the_other_and_as_on_the_card(page: CallTextPage) -> None:
    assert page.edit.toPlainText() == "\n".join(CALL_LINES)
    assert "•  je bloed verliest\n•  je je zorgen maakt" in said(page)
    assert "Bel 012 - 345 67 89" in said(page)
    assert page.edit.hasFocus()
    assert page.heading == "Tekst “Bel meteen”"


def test_page_says_who_approved_and_when(page: CallTextPage) -> None:
    assert page.state == "Goedgekeurd door Joke op 1 november 2025."
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_change_takes_the_approval_away_at_once(page: CallTextPage, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    assert page.state == "Gewijzigd: deze regels zijn nog niet goedgekeurd."
    assert "•  je koorts hebt" in said(page)


def test_change_that_is_typed_back_was_no_change(page: CallTextPage, qtbot: QtBot) -> None:
    add_line(qtbot, page, "x")
    qtbot.keyClick(page.edit, Qt.Key.Key_Backspace)
    page.leave()
    assert page.state == "Goedgekeurd door Joke op 1 november 2025."


def test_lines_are_kept_when_the_field_is_left(page: CallTextPage, room: Afternoon, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    qtbot.keyClick(page.edit, Qt.Key.Key_Tab)
    assert kept(room) == (*CALL_LINES, "je koorts hebt")
    assert page.state == "Nog niet goedgekeurd."


def test_lines_are_kept_when_the_page_is_left(page: CallTextPage, room: Afternoon, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    page.leave()
    assert kept(room) == (*CALL_LINES, "je koorts hebt")


def test_approving_keeps_and_signs_what_stands_there(page: CallTextPage, room: Afternoon, qtbot: QtBot) -> None:
    add_line(qtbot, page, "je koorts hebt")
    assert page.primary is not None
    page.primary.click()
    assert page.state == "Goedgekeurd door Joke op 12 maart 2026."
    assert kept(room) == (*CALL_LINES, "je koorts hebt")
    assert not page.primary.isEnabled()


def test_nothing_to_print_cannot_be_approved(page: CallTextPage) -> None:
    page.edit.setPlainText("  \n ")
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_long_line_is_pointed_out_and_still_kept(page: CallTextPage, room: Afternoon, qtbot: QtBot) -> None:
    assert page.hint == "Eén reden per regel, in hoogstens 15 woorden."
    add_line(qtbot, page, " ".join(["woord"] * 13))
    assert page.hint == "Regel 3 is lang. Houd de hele zin op hoogstens 15 woorden."
    page.leave()
    assert len(kept(room)) == 3


def test_who_does_not_run_the_practice_can_read_but_not_change(room: Afternoon, shown: Shown) -> None:
    saskia = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    settings = Settings(room.store, Desk(room.store, saskia, room.practice.wall))
    room.practice.settings.change_call_text(("je bloed verliest",))
    page = CallTextPage(settings, wording_for("nl"))
    shown(page, SIZE)
    page.enter()
    assert page.edit.isReadOnly()
    assert page.state == "Nog niet goedgekeurd. Dat doet een verloskundige van de praktijk."
    page.edit.setPlainText("iets anders")
    page.leave()
    assert kept(room) == ("je bloed verliest",)
    page.approve()
    assert page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."


def test_hostile_line_is_shown_as_it_was_typed(page: CallTextPage, qtbot: QtBot) -> None:
    line = '<img src="x">&"’'
    page.edit.setPlainText(line)
    page.leave()
    page.enter()
    assert page.edit.toPlainText() == line
    page.edit.setPlainText("w" * 300)
    page.grab()
    assert scrolls_sideways(page) == []
    page.edit.setPlainText(line)
    assert f"•  {line}" in said(page)


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.0), (Scheme.LIGHT, 2.0)])
def test_everything_can_be_read_and_reached(
    room: Afternoon,
    shown: Shown,
    qtbot: QtBot,
    themed: Callable[[Scheme, float], None],
    scheme: Scheme,
    zoom: float,
) -> None:
    themed(scheme, zoom)
    page = CallTextPage(room.practice.settings, wording_for("nl"))
    shown(page, SIZE)
    page.enter()
    page.edit.setPlainText("je erge hoofdpijn hebt\n" * 8)
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=2_000)
    assert accessibility_problems(page) == []
    assert never_visited(page) == []
    assert scrolls_sideways(page) == []
    assert page.size().toTuple() == SIZE
