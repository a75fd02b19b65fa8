"""A name in a note about the group is asked about once, and goes to her file with one press."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.name_hint import NameHint
from tests.keys import focused, press
from tests.ui.circle_room import CircleRoom


@pytest.fixture
def room(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[CircleRoom]:
    opened = CircleRoom.opened(tmp_path / "kring", shown)
    opened.go_to_third_block()
    page = opened.page
    page.talk.show_hint(NameHint(opened.session.named_women, page.talk.notes))
    opened.enter()
    yield opened
    opened.practice.door.leave()


def hint(room: CircleRoom) -> NameHint:
    found = room.page.talk._hint
    assert found is not None
    return found


def type_note(room: CircleRoom, text: str) -> None:
    press("Ctrl+N", text)
    room.page.talk.keep()


def words(room: CircleRoom) -> list[str]:
    return [button.text() for button in hint(room).buttons]


def in_file(room: CircleRoom) -> list[tuple[str, str]]:
    rows = {row.seat.id: row.label for row in room.session.seating.rows()}
    notes = room.practice.door.practice._store.seat_notes.all_for(seat_id=list(rows))
    return [(rows[note.seat_id], note.text) for note in notes]


def test_a_note_without_a_name_is_not_asked_about(room: CircleRoom) -> None:
    type_note(room, "Veel vragen over vis.")
    assert hint(room).isHidden()


def test_a_name_is_asked_about_and_the_field_keeps_the_focus(room: CircleRoom) -> None:
    type_note(room, "Veel vragen over vis. Amina wil borstvoeding.")
    assert hint(room).isVisible()
    assert words(room) == ["Verplaats", "Nee"]
    assert focused() is room.page.talk.notes.field


def test_what_names_her_moves_to_her_file_in_one_step(room: CircleRoom) -> None:
    type_note(room, "Veel vragen over vis. Amina wil borstvoeding.")
    hint(room).buttons[0].click()
    assert room.page.talk.notes.field.toPlainText() == "Veel vragen over vis."
    assert in_file(room) == [("Amina B.", "Amina wil borstvoeding.")]
    assert hint(room).isHidden()
    assert room.window.toast.text.text() == "Verplaatst naar haar dossier."
    room.session.undo()
    assert room.page.talk.notes.field.toPlainText() == "Veel vragen over vis. Amina wil borstvoeding."
    assert in_file(room) == []
    assert hint(room).isVisible()


def test_a_note_about_her_alone_leaves_nothing_behind(room: CircleRoom) -> None:
    type_note(room, "Amina wil borstvoeding.")
    hint(room).buttons[0].click()
    assert room.circle.note(room.page.talk.notes.block_id) == ""
    assert in_file(room) == [("Amina B.", "Amina wil borstvoeding.")]


def test_no_keeps_it_and_is_asked_no_more(room: CircleRoom) -> None:
    type_note(room, "Amina wil borstvoeding.")
    hint(room).buttons[-1].click()
    assert hint(room).isHidden()
    assert focused() is room.page.talk.notes.field
    press(" Nog iets.")
    room.page.talk.keep()
    assert hint(room).isHidden()
    assert room.circle.note(room.page.talk.notes.block_id).startswith("Amina wil borstvoeding.")
    assert in_file(room) == []


def test_another_name_is_asked_about_after_the_first(room: CircleRoom) -> None:
    type_note(room, "Amina wil borstvoeding. Charlotte niet.")
    hint(room).buttons[0].click()
    assert hint(room).isVisible()
    hint(room).buttons[0].click()
    assert {text for _, text in in_file(room)} == {"Amina wil borstvoeding.", "Charlotte niet."}
    assert hint(room).isHidden()


def test_a_long_note_about_her_is_kept_whole(room: CircleRoom) -> None:
    long = "Amina " + "praat veel " * 200
    room.circle.write_note(room.page.talk.notes.block_id, long)
    hint(room).buttons[0].click()
    assert " ".join(text for _, text in in_file(room)) == long.strip()


def test_the_hint_goes_with_its_block(room: CircleRoom) -> None:
    type_note(room, "Amina wil borstvoeding.")
    room.page.now.next_button.click()
    assert hint(room).isHidden()


@pytest.mark.parametrize("text", ["Hoe gaat het met Amina?", "Is 131/87 hoog?"])
def test_a_question_on_the_board_that_gives_a_woman_away_is_said_and_stays(room: CircleRoom, text: str) -> None:
    press("Ctrl+B", text, "\n")
    assert room.page.notice.isVisible()
    assert [question.text for question in room.circle.questions()] == [text]
    press("Ctrl+B", "Mag ik nog vliegen?", "\n")
    assert len(room.circle.questions()) == 2
