"""Questions come onto the board in a moment, and every one of them is settled."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.sessions import QuestionState
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Change, Desk
from tests.keys import focused, press
from tests.looks.frames import settle
from tests.timers import run_out
from tests.ui.circle_room import QUESTIONS, CircleRoom, texts


@pytest.fixture
def room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[CircleRoom]:
    opened = CircleRoom.opened(tmp_path / "kring", shown)
    opened.go_to_third_block()
    opened.enter()
    yield opened
    opened.practice.door.leave()


@pytest.fixture
def with_three(room: CircleRoom) -> CircleRoom:
    room.ask_three()
    return room


def on_board(room: CircleRoom) -> list[tuple[str, str]]:
    return [(question.text, question.state.value) for question in room.circle.questions()]


# Asking


def test_question_is_asked_with_a_key_its_text_and_enter(room: CircleRoom) -> None:
    press("Ctrl+B", "Mag ik nog vliegen?", "\n")
    assert on_board(room) == [("Mag ik nog vliegen?", "open")]
    assert room.page.board_button.text() == "Bord: 1 vraag"
    assert focused() is room.page.talk.entry.field
    press("En eten?", "\n")
    assert room.page.board_button.text() == "Bord: 2 vragen"


def test_question_is_asked_with_the_button(room: CircleRoom) -> None:
    press("Ctrl+B", "Mag ik nog vliegen?", "\t", "<Space>")
    assert on_board(room) == [("Mag ik nog vliegen?", "open")]


def test_empty_question_goes_to_its_field(room: CircleRoom) -> None:
    room.page.talk.entry.button.click()
    assert on_board(room) == []
    assert focused() is room.page.talk.entry.field


def test_asked_question_is_taken_back_from_the_empty_field(room: CircleRoom) -> None:
    press("Ctrl+B", "Mag ik nog vliegen?", "\n", "Ctrl+Z")
    assert on_board(room) == []
    assert room.page.board_button.text() == "Bord: geen vragen"


def test_half_typed_question_is_there_after_a_power_cut(room: CircleRoom, qtbot: QtBot) -> None:
    press("Ctrl+B", "Mag ik nog")
    with qtbot.waitSignal(room.circle.board_changed):
        run_out(room.page.talk.entry, 2000)
    again = room.after_power_cut()
    assert again.page.talk.entry.field.text() == "Mag ik nog"
    assert on_board(again) == []
    press("Ctrl+B", " vliegen?", "\n")
    assert on_board(again) == [("Mag ik nog vliegen?", "open")]
    again.window.close()


def test_half_typed_question_stays_when_she_goes_to_another_page(room: CircleRoom) -> None:
    press("Ctrl+B", "Mag ik nog")
    room.page.leave()
    assert room.circle.half_typed_question() == "Mag ik nog"
    room.page.enter()
    assert room.page.talk.entry.field.text() == "Mag ik nog"


def test_undone_question_whose_text_was_kept_is_in_the_field_again(room: CircleRoom) -> None:
    press("Ctrl+B", "Mag ik nog vliegen?")
    room.page.talk.entry.keep()
    press("\n", "Ctrl+Z")
    assert on_board(room) == []
    assert room.page.talk.entry.field.text() == "Mag ik nog vliegen?"


def test_question_that_was_not_taken_stays_in_the_field(room: CircleRoom) -> None:
    room.practice.door.practice.desk.who = Facilitator("an", "An", Role.COORDINATOR)
    press("Ctrl+B", "Mag ik nog vliegen?", "\n")
    assert room.page.talk.entry.field.text() == "Mag ik nog vliegen?"
    assert room.page.notice.text == "Dit mag niet met jouw rol. Vraag het aan de verloskundige."
    room.page.talk.entry.keep()
    assert room.page.talk.entry.field.text() == "Mag ik nog vliegen?"


# Settling


def _full(_desk: Desk, _change: Change) -> None:
    raise DiskFull


def test_board_opens_from_the_footer_in_the_place_of_the_notes(with_three: CircleRoom) -> None:
    page = with_three.page
    assert page.board_button.text() == "Bord: 3 vragen"
    page.board_button.click()
    assert page.talk.board.isVisible()
    assert page.talk.notes.isHidden()
    assert [row.text.text() for row in page.talk.board.rows] == list(QUESTIONS)
    assert focused() is page.talk.board.rows[0].answers[QuestionState.OPEN]
    page.board_button.click()
    assert page.talk.notes.isVisible()


def test_question_is_settled_with_one_click(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    row = with_three.page.talk.board.rows[1]
    row.answers[QuestionState.LOOKING_INTO].click()
    assert on_board(with_three)[1] == (QUESTIONS[1], "looking-into")
    assert row is with_three.page.talk.board.rows[1]
    assert row.accessibleName() == "Hoe regel ik kraamzorg als ik laat ben? – zoek ik uit"


def test_question_is_settled_with_the_arrow_keys(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert on_board(with_three)[0] == (QUESTIONS[0], "discussed")
    assert focused() is with_three.page.talk.board.rows[0].answers[QuestionState.DISCUSSED]
    press("Ctrl+Z")
    assert on_board(with_three)[0] == (QUESTIONS[0], "open")
    assert with_three.page.talk.board.rows[0].answers[QuestionState.OPEN].isChecked()


def test_tab_goes_from_question_to_question(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    rows = with_three.page.talk.board.rows
    press("\t")
    assert focused() is rows[0].take_off_button
    press("\t")
    assert focused() is rows[1].answers[QuestionState.OPEN]


def test_question_that_is_asked_later_has_its_place_in_the_order_of_tab(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    press("Ctrl+B", "En nog iets?", "\n")
    rows = with_three.page.talk.board.rows
    rows[3].take_off_button.setFocus()
    press("\t")
    assert focused() is with_three.page.talk.entry.field


def test_question_is_taken_off_and_brought_back(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    rows = with_three.page.talk.board.rows
    rows[1].take_off_button.setFocus()
    press("<Space>")
    assert [text for text, _ in on_board(with_three)] == [QUESTIONS[0], QUESTIONS[2]]
    assert focused() is with_three.page.talk.board.rows[1].take_off_button
    toast = with_three.window.toast
    assert toast.text.text() == "Vraag van het bord gehaald."
    toast.undo_button.click()
    assert [row.text.text() for row in with_three.page.talk.board.rows] == list(QUESTIONS)


def test_last_question_leaves_a_sentence_on_what_to_do(room: CircleRoom) -> None:
    room.circle.ask("Mag ik nog vliegen?")
    room.page.board_button.click()
    room.page.talk.board.rows[0].take_off_button.click()
    board = room.page.talk.board
    assert board.empty.isVisible()
    assert board.empty.text() == "Nog geen vragen op het bord. Typ hieronder een vraag."
    assert focused() is board.close_button


def test_answer_that_the_disk_does_not_take_is_not_shown(
    with_three: CircleRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_three.page.board_button.click()
    monkeypatch.setattr(Desk, "commit", _full)
    row = with_three.page.talk.board.rows[0]
    row.answers[QuestionState.DISCUSSED].click()
    row.take_off_button.click()
    assert row.answers[QuestionState.OPEN].isChecked()
    assert len(on_board(with_three)) == 3
    assert not with_three.window.toast.isVisible()
    assert with_three.page.notice.isVisible()


def test_board_opens_by_itself_when_its_turn_has_come(with_three: CircleRoom) -> None:
    for _ in range(3):
        press("Ctrl+Return")
    assert with_three.page.now.title.text() == "Vragen op het bord"
    assert with_three.page.talk.board.isVisible()
    press("Ctrl+Return")
    assert with_three.page.talk.notes.isVisible()


def test_board_without_questions_does_not_open_by_itself(room: CircleRoom) -> None:
    for _ in range(3):
        press("Ctrl+Return")
    assert room.page.talk.notes.isVisible()


@pytest.mark.parametrize("way", ["<Esc>", "Ctrl+N"])
def test_board_closes_and_the_note_is_as_it_was(with_three: CircleRoom, way: str) -> None:
    press("Ctrl+N", "Rustig.")
    with_three.page.board_button.click()
    press(way)
    assert focused() is with_three.page.talk.notes.field
    assert with_three.page.talk.notes.field.toPlainText() == "Rustig."


def test_three_questions_are_in_sight_at_once(with_three: CircleRoom) -> None:
    with_three.page.board_button.click()
    settle()
    assert with_three.page.talk.board.area.verticalScrollBar().maximum() == 0


def test_question_is_text_and_never_markup(room: CircleRoom) -> None:
    room.circle.ask('<img src="x">&"’ <b>vet</b>')
    assert '<img src="x">&"’ <b>vet</b>' in texts(room.page.talk.board)


def test_question_of_five_hundred_letters_is_read_in_full(room: CircleRoom) -> None:
    room.circle.ask("woord " * 80 + "aan elkaar" * 2)
    room.page.board_button.click()
    settle()
    (row,) = room.page.talk.board.rows
    assert row.text.height() >= row.text.heightForWidth(row.text.width())
