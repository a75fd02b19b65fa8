"""What was done last: who, when, what and about whom, told once, never with a value, and never unseen."""

from dataclasses import astuple

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, Field, Phase
from facilitator_app.live.desk import new_id
from facilitator_app.live.history import MOST_TOLD, PastChange
from facilitator_app.store.audit import Action
from tests.zonnebloem import Afternoon


def told(room: Afternoon) -> list[tuple[str, str]]:
    return [(change.verb, change.about) for change in room.session.history.last()]


def test_the_newest_change_comes_first_with_who_when_and_about_whom(room: Afternoon) -> None:
    room.at("2026-03-12 14:07")
    room.measure("Charlotte", "118/76")
    room.at("2026-03-12 14:08")
    room.measure("Amina", "", "68,4")
    first, second, *rest = room.session.history.last()
    assert (first.verb, first.about, first.by, first.at) == (
        "weight.enter", "Amina B.", "Joke", room.practice.wall.now()
    )  # fmt: skip
    assert (second.verb, second.about) == ("pressure.enter", "Charlotte H.")
    assert [change.verb for change in rest] == ["session.open"]


def test_no_value_leaves_the_room_whatever_was_measured(room: Afternoon) -> None:
    room.measure("Amina", "171/104", "92,7")
    room.measure("Amina", "172/105", "93,8")
    room.session.seating.keep_draft(room.seat("Iris"), Field.SYSTOLIC, "17", "half")
    text = " ".join(str(part) for change in room.session.history.last() for part in astuple(change)[1:])
    assert not any(digit in text for digit in "0123456789")


def test_it_tells_what_she_was_marked_as_and_where_the_session_went(room: Afternoon) -> None:
    room.session.seating.mark(room.seat("Zofia"), Attendance.EXCUSED)
    room.session.go(Phase.CIRCLE)
    phase, attendance = room.session.history.last()[:2]
    assert (phase.phase, phase.attendance, phase.about) == (Phase.CIRCLE, None, "")
    assert (attendance.attendance, attendance.phase, attendance.about) == (Attendance.EXCUSED, None, "Zofia W.")


def test_what_was_taken_back_is_told_as_such_until_it_is_done_again(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.undo()
    assert [change.taken_back for change in room.session.history.last()] == [True, False]
    room.session.redo()
    assert not any(change.taken_back for change in room.session.history.last())


def test_one_visit_to_a_note_is_told_once(room: Afternoon) -> None:
    circle, visit = room.session.circle, new_id()
    block = circle.timetable()[0].block.id
    for text in ("Veel", "Veel vragen", "Veel vragen over vis"):
        circle.write_note(block, text, visit)
    circle.write_note(block, "Iets anders", new_id())
    assert told(room)[:3] == [("note.write", ""), ("note.write", ""), ("session.open", "")]


def test_a_half_typed_number_is_told_only_while_nothing_came_of_it(room: Afternoon) -> None:
    seating, amina, iris = room.session.seating, room.seat("Amina"), room.seat("Iris")
    seating.keep_draft(iris, Field.SYSTOLIC, "1", "visit to Iris")
    seating.keep_draft(iris, Field.SYSTOLIC, "11", "visit to Iris")
    seating.keep_draft(amina, Field.SYSTOLIC, "11", "visit to Amina")
    seating.record_pressure(amina, "118", "76", "visit to Amina")
    assert told(room)[:3] == [("pressure.enter", "Amina B."), ("draft.keep", "Iris M."), ("session.open", "")]


def test_another_session_has_a_history_of_its_own(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    following = room.practice.session("session-5")
    assert [change.verb for change in following.history.last()] == ["session.open"]


def test_it_goes_back_no_further_than_anybody_reads(room: Afternoon) -> None:
    for _ in range(MOST_TOLD):
        room.session.seating.mark(room.seat("Amina"), Attendance.PRESENT)
        room.session.seating.mark(room.seat("Amina"), Attendance.LATE)
    assert len(room.session.history.last()) == MOST_TOLD


def test_the_look_stands_in_the_log(room: Afternoon) -> None:
    room.session.history.last()
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.action, deed.session_id) == ("history.look", Action.READ, room.session.session.id)


@pytest.mark.parametrize("role", Role)
def test_whoever_takes_part_in_sessions_may_look(room: Afternoon, role: Role) -> None:
    room.measure("Amina", "118/76")
    history = room.seen_by(role).history
    if history.may_look:
        assert history.last()[0].about == "Amina B."
        return
    looks = len(room.store.log.lines())
    with pytest.raises(NotAllowed):
        history.last()
    tried = room.store.log.lines()[looks:]
    assert (role, [line.deed.outcome for line in tried]) == (Role.COORDINATOR, [8])


def test_it_says_that_there_is_more_to_tell(room: Afternoon) -> None:
    heard: list[bool] = []
    history = room.session.history

    def hear() -> None:
        heard.append(True)

    history.changed.connect(hear)
    room.measure("Amina", "118/76")
    room.session.undo()
    history.last()
    history.changed.disconnect(hear)
    assert heard == [True, True]


def test_there_is_no_room_for_a_value_in_what_is_told() -> None:
    assert set(PastChange.__dataclass_fields__) == {
        "at", "by", "verb", "about", "attendance", "phase", "taken_back"
    }  # fmt: skip
