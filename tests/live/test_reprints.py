"""A due date that was changed puts the papers that told other weeks back on the list, until they are made anew."""

from dataclasses import replace
from datetime import timedelta

from facilitator_app.domain.groups import Role
from facilitator_app.domain.participants import Status
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.zonnebloem import Afternoon

CARD, SHEET, REPORT = PaperKind.CARD, PaperKind.FILE_SHEET, PaperKind.GROUP_REPORT


def hand_out(room: Afternoon, *names: str, use: PaperUse = PaperUse.PRINT) -> None:
    papers = [Handed(REPORT, None, "nl")]
    for name in names:
        papers += [Handed(CARD, room.woman(name).id, "nl"), Handed(SHEET, room.woman(name).id, "nl")]
    room.session.papers.handed_out(papers, use)


def move_due_date(room: Afternoon, name: str, days: int) -> None:
    her = room.woman(name)
    room.practice.women.change(replace(her, due_date=her.due_date + timedelta(days=days)))


def left(room: Afternoon) -> int:
    return room.session.closing.checklist().outdated_papers


def to_do(practice: OpenPractice) -> list[ToDo]:
    return [item for item in practice.to_do.items() if item.kind is ToDoKind.REPRINTS]


def test_papers_of_another_due_date_are_told_at_closing_and_on_start(room: Afternoon) -> None:
    hand_out(room, "Amina", "Anouk")
    assert (left(room), to_do(room.practice)) == (0, [])
    move_due_date(room, "Amina", 7)
    assert left(room) == 2
    assert to_do(room.practice) == [ToDo(ToDoKind.REPRINTS, count=2)]
    (reprint,) = room.practice.reprints.by_session()
    assert (reprint.session.id, reprint.count) == (room.session.session.id, 2)


def test_what_was_only_looked_at_is_not_in_her_hands(room: Afternoon) -> None:
    hand_out(room, "Amina", use=PaperUse.PREVIEW)
    move_due_date(room, "Amina", 7)
    assert left(room) == 0


def test_once_made_anew_they_are_off_the_list_whatever_is_taken_back(room: Afternoon) -> None:
    hand_out(room, "Amina")
    move_due_date(room, "Amina", 7)
    room.at("2026-03-12 16:30")
    hand_out(room, "Amina")
    assert left(room) == 0
    # The new ones tell the date that is taken back now.
    room.practice.undo()
    assert left(room) == 2
    room.practice.redo()
    assert left(room) == 0


def test_undoing_the_change_is_enough_when_nothing_was_made_anew(room: Afternoon) -> None:
    hand_out(room, "Amina")
    move_due_date(room, "Amina", 7)
    room.practice.undo()
    assert left(room) == 0


def test_who_has_given_birth_needs_none(room: Afternoon) -> None:
    hand_out(room, "Amina")
    move_due_date(room, "Amina", 7)
    room.practice.women.set_status(room.woman("Amina").id, Status.DELIVERED, room.practice.wall.today())
    assert left(room) == 0
    assert to_do(room.practice) == []


def test_a_correction_or_a_move_after_printing_puts_her_papers_back(room: Afternoon) -> None:
    room.measure("Amina", "181/76")
    hand_out(room, "Amina", "Anouk")
    assert left(room) == 0
    room.at("2026-03-12 16:10")
    room.measure("Amina", "118/76")
    assert (left(room), to_do(room.practice)) == (2, [ToDo(ToDoKind.REPRINTS, count=2)])
    hand_out(room, "Amina")
    assert left(room) == 0
    # What is moved is right at neither of them.
    room.at("2026-03-12 16:20")
    room.practice.measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert left(room) == 4
    room.session.undo()
    assert left(room) == 0


def test_a_correction_that_is_taken_back_makes_her_papers_right_again(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    hand_out(room, "Amina")
    room.at("2026-03-12 16:10")
    room.measure("Amina", "181/76")
    assert left(room) == 2
    room.session.undo()
    assert left(room) == 0


def test_a_number_that_is_taken_back_after_printing_is_still_on_paper(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    hand_out(room, "Amina")
    room.session.undo()
    assert left(room) == 2


def test_a_note_belongs_in_her_file_and_not_on_her_card(room: Afternoon) -> None:
    hand_out(room, "Amina")
    room.at("2026-03-12 16:10")
    room.practice.measurements.note(room.seat("Amina"), "apparaat geeft HI")
    assert left(room) == 1


def test_a_weight_makes_no_card_anew_that_tells_none(room: Afternoon) -> None:
    room.practice.women.change(replace(room.woman("Amina"), weight_on_card=False))
    room.measure("Amina", "118/76", "61,4")
    hand_out(room, "Amina")
    room.at("2026-03-12 16:10")
    room.measure("Amina", weight="64,1")
    # Her file sheet tells it.
    assert left(room) == 1


def test_a_card_of_before_its_session_is_right_whatever_she_wrote_on_it_by_hand(room: Afternoon) -> None:
    her, ahead = room.woman("Amina"), room.practice.handouts("session-5")
    room.measure("Amina", "118/76", "61,4")
    ahead.handed_out([Handed(CARD, her.id, "nl")], PaperUse.PRINT)
    room.practice.leave_session()
    room.at("2026-04-09 14:05")
    fifth = room.practice.session("session-5")
    (seat,) = room.store.seats.all_for(session_id="session-5", participant_id=her.id)
    fifth.seating.record_pressure(seat.id, "121", "79", "step")
    assert to_do(room.practice) == []
    # A card with an empty place for them is no card with the numbers.
    assert fifth.closing.checklist().papers_at is None
    # What Kring itself printed on it is another matter.
    room.measure("Amina", "128/76")
    assert to_do(room.practice) == [ToDo(ToDoKind.REPRINTS, count=1)]
    fifth.papers.handed_out([Handed(CARD, her.id, "nl")], PaperUse.PRINT)
    assert to_do(room.practice) == []
    assert fifth.closing.checklist().papers_at is not None


def test_only_who_may_print_them_is_told(room: Afternoon) -> None:
    hand_out(room, "Amina")
    move_due_date(room, "Amina", 7)
    who = replace(room.practice.settings.who, role=Role.CO_FACILITATOR)
    hers = OpenPractice(room.store, who, room.practice.wall, room.practice._programmes)
    assert to_do(hers) == []
