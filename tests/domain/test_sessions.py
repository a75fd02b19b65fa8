"""What the states of a session and of a seat mean, and the ids that things get from where they belong."""

from datetime import UTC, datetime

from facilitator_app.domain.sessions import (
    Attendance,
    BlockNote,
    Draft,
    Field,
    RunningAgenda,
    Whereabouts,
)


def test_who_came_has_been_in_the_room() -> None:
    assert {state for state in Attendance if state.came} == {Attendance.PRESENT, Attendance.LEFT_EARLY}


def test_who_is_not_coming_is_not_waited_for() -> None:
    assert {state for state in Attendance if not state.may_measure} == {Attendance.EXCUSED, Attendance.NO_SHOW}


def test_fields_stand_in_the_order_of_the_slip() -> None:
    assert list(Field) == [Field.SYSTOLIC, Field.DIASTOLIC, Field.WEIGHT]


def test_there_is_one_draft_per_field_and_one_note_per_block() -> None:
    draft = Draft("seat", Field.WEIGHT, "6", datetime(2026, 3, 12, tzinfo=UTC))
    assert draft.id == "seat/weight"
    assert BlockNote("session", "kring", "").id == "session/kring"
    assert RunningAgenda("session", "{}").id == "session"
    assert Whereabouts("session").id == Whereabouts("other").id
