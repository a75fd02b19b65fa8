"""The list that fills itself in, and closing as a lock that can be opened again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Role
from facilitator_app.domain.participants import Status
from facilitator_app.domain.refusals import SessionClosed
from facilitator_app.domain.sessions import Attendance, Field, PaperKind, PaperUse, QuestionState, SessionState
from facilitator_app.live.handing_out import Handed
from tests.zonnebloem import ZONE, Afternoon, afternoon


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def test_list_of_an_untouched_session_is_open_everywhere(room: Afternoon) -> None:
    lines = room.session.closing.checklist()
    assert (lines.waited_for, lines.attendance_known) == (12, False)
    assert (lines.measured, lines.to_measure, lines.declined, lines.to_measure_still) == (0, 12, 0, 12)
    assert (lines.drafts, sum(lines.questions.values()), lines.papers_at) == (0, 0, None)
    assert lines.next_session is not None


def test_list_fills_itself_in(room: Afternoon) -> None:
    room.take_all_in()
    lines = room.session.closing.checklist()
    assert (lines.attendance[Attendance.PRESENT], lines.attendance[Attendance.EXCUSED]) == (11, 1)
    assert lines.attendance_known
    assert (lines.measured, lines.to_measure, lines.declined, lines.to_measure_still) == (10, 11, 1, 0)


def test_woman_who_only_skips_the_scale_has_measured(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "-")
    lines = room.session.closing.checklist()
    assert (lines.measured, lines.declined) == (1, 0)


def test_who_is_not_pregnant_any_more_is_not_measured(room: Afternoon) -> None:
    room.take_all_in()
    today = room.practice.wall.today()
    room.practice.women.set_status(room.woman("Amina").id, Status.DELIVERED, today)
    room.practice.women.set_status(room.woman("Zofia").id, Status.STOPPED, today)
    lines = room.session.closing.checklist()
    assert (lines.measured, lines.to_measure, lines.to_measure_still) == (9, 10, 0)
    assert lines.attendance[Attendance.PRESENT] == 11


def test_half_typed_numbers_are_counted_and_keep_her_from_being_measured(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.session.seating.keep_draft(room.seat("Amina"), Field.WEIGHT, "6", "later")
    room.measure("Anouk", "118/")
    lines = room.session.closing.checklist()
    assert (lines.drafts, lines.measured) == (2, 0)


def test_questions_are_counted_by_what_became_of_them(room: Afternoon) -> None:
    circle = room.session.circle
    for text in ("Een?", "Twee?", "Drie?"):
        circle.ask(text)
    circle.settle(circle.questions()[0].id, QuestionState.DISCUSSED)
    circle.settle(circle.questions()[1].id, QuestionState.NEXT_TIME)
    questions = room.session.closing.checklist().questions
    assert questions == {
        QuestionState.OPEN: 1,
        QuestionState.DISCUSSED: 1,
        QuestionState.NEXT_TIME: 1,
        QuestionState.LOOKING_INTO: 0,
    }


def test_papers_count_once_they_left_kring(room: Afternoon) -> None:
    room.at("2026-03-12 16:02")
    report = [Handed(PaperKind.GROUP_REPORT, None, "nl")]
    room.session.papers.handed_out(report, PaperUse.PREVIEW)
    assert room.session.closing.checklist().papers_at is None
    room.session.papers.handed_out(report, PaperUse.PRINT)
    made = room.session.closing.checklist().papers_at
    assert made is not None
    assert made.astimezone(ZONE).hour == 16


def test_change_says_that_the_list_changed(room: Afternoon, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.session.closing.checklist_changed, timeout=1000):
        room.measure("Amina", "118/76")


def test_half_typed_number_alone_does_not_disturb_the_list(room: Afternoon, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.session.closing.checklist_changed):
        room.session.seating.keep_draft(room.seat("Amina"), Field.WEIGHT, "6", "now")


def test_closing_settles_who_did_not_come_and_locks_the_rest(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.session.seating.mark(room.seat("Anouk"), Attendance.LATE)
    room.at("2026-03-12 16:02")
    room.session.closing.close()
    session = room.session.session
    assert room.session.closing.closed
    assert session.closed_at is not None
    assert session.closed_at.astimezone(ZONE).minute == 2
    attendance = room.session.closing.checklist().attendance
    assert (attendance[Attendance.PRESENT], attendance[Attendance.NO_SHOW]) == (1, 11)
    with pytest.raises(SessionClosed):
        room.measure("Anouk", "118/76")
    with pytest.raises(SessionClosed):
        room.session.seating.undo()


def test_closing_twice_keeps_the_first_time(room: Afternoon) -> None:
    room.session.closing.close()
    closed_at = room.session.session.closed_at
    room.at("2026-03-13 10:00")
    room.session.closing.close()
    assert room.session.session.closed_at == closed_at


def test_reopening_after_a_slip_makes_the_women_expected_again(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.session.closing.close()
    room.session.closing.reopen()
    session = room.session.session
    assert (session.state, session.closed_at) == (SessionState.OPEN, None)
    assert room.session.closing.checklist().waited_for == 11
    room.measure("Anouk", "118/76")


def test_session_reopened_after_a_restart_expects_the_same_women_again(room: Afternoon) -> None:
    room.session.seating.mark(room.seat("Anouk"), Attendance.LATE)
    room.session.seating.mark(room.seat("Amina"), Attendance.NO_SHOW)
    before = room.session.closing.checklist().attendance
    room.session.closing.close()
    again = room.practice.session(room.session.session.id)
    again.closing.reopen()
    assert again.closing.checklist().attendance == before
    again.closing.close()
    again.closing.reopen()
    assert again.closing.checklist().attendance == before


def test_reopening_an_open_session_changes_nothing(room: Afternoon) -> None:
    before = len(room.store.log.lines())
    room.session.closing.reopen()
    assert len(room.store.log.lines()) == before


def test_closing_and_reopening_stand_in_the_log(room: Afternoon) -> None:
    room.session.closing.close()
    room.session.closing.reopen()
    assert [line.deed.event for line in room.store.log.lines()][-2:] == ["session.close", "session.reopen"]


def test_second_facilitator_may_close(room: Afternoon) -> None:
    room.seen_by(Role.CO_FACILITATOR).closing.close()
    assert room.session.closing.closed


def test_last_session_of_a_series_has_no_next_one(room: Afternoon) -> None:
    last = room.practice.session("session-5")
    assert last.closing.checklist().next_session is None
