"""Check-in: who is here, and every way in which a text becomes a reading, stays a draft or is refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    MeasuredBy,
    Reading,
    Weight,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.refusals import NotAllowed, NothingToUndo, Unreadable, UnreadableReading
from facilitator_app.domain.sessions import Attendance, Draft, Field, Session
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.seating import DECLINED, PRESSURE_FIELDS, RowState, Seating
from facilitator_app.store.audit import Action
from tests.zonnebloem import TODAY, WOMEN, Afternoon

UPPER, LOWER, KILOS = Field.SYSTOLIC, Field.DIASTOLIC, Field.WEIGHT


@pytest.fixture
def seating(room: Afternoon) -> Seating:
    return room.session.seating


@pytest.fixture
def amina(room: Afternoon) -> str:
    return room.seat("Amina")


def seating_of(room: Afternoon, role: Role) -> Seating:
    desk = Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall)
    return Seating(room.store, desk, room.session.session)


def readings(room: Afternoon, seat_id: str) -> list[Reading]:
    return room.store.readings.all_for(seat_id=seat_id)


def last_event(room: Afternoon) -> str:
    return room.store.log.lines()[-1].deed.event


@contextmanager
def heard(seating: Seating) -> Iterator[list[str]]:
    """The seats of which the room says meanwhile that they changed."""
    told: list[str] = []
    seating.seat_changed.connect(told.append)
    yield told
    seating.seat_changed.disconnect(told.append)


# Rows


def test_every_woman_has_a_row_in_the_order_of_the_names(seating: Seating) -> None:
    rows = seating.rows()
    assert [row.participant.first_name for row in rows] == [name for name, _, _ in WOMEN]
    assert {row.state for row in rows} == {RowState.NOT_YET}
    assert {row.seat.attendance for row in rows} == {Attendance.EXPECTED}
    assert (rows[0].label, str(rows[0].age)) == ("Amina B.", "28+3")


def test_a_row_is_the_same_whatever_was_measured(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76", "68,4")
    row = seating.row(amina)
    room.measure("Amina", "171/104", "92,7")
    assert seating.row(amina) == row


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("a", ["Amina", "Anouk"]),
        ("am", ["Amina"]),
        ("YIL", ["Birgül"]),
        ("yıl", ["Birgül"]),
        ("birgu", ["Birgül"]),
        ("wojcik", ["Zofia"]),
        ("elam", ["Fatima"]),
        ("x", []),
        ("", []),
    ],
)
def test_letters_find_a_row_by_first_name_before_surname(seating: Seating, typed: str, names: list[str]) -> None:
    assert [row.participant.first_name for row in seating.find(typed)] == names


def test_a_seat_of_another_session_is_not_ours(room: Afternoon, seating: Seating) -> None:
    elsewhere = room.store.seats.all_for(session_id="session-1")[0].id
    for verb in (seating.row, seating.values):
        with pytest.raises(NotAllowed):
            verb(elsewhere)
    with pytest.raises(NotAllowed):
        seating.record_pressure(elsewhere, "118", "76", "visit")
    with pytest.raises(NotAllowed):
        seating.row("nowhere")


def test_a_woman_who_joins_gets_a_row_at_once(room: Afternoon, seating: Seating) -> None:
    with heard(seating) as told:
        room.practice.women.add(replace(room.woman("Amina"), id="new", first_name="Noor"))
    (row,) = seating.find("noor")
    assert told == [row.seat.id]


def test_who_comes_goes_or_is_called_otherwise_is_told_and_nothing_else(room: Afternoon, seating: Seating) -> None:
    told: list[str] = []
    seating.women_changed.connect(lambda: told.append("changed"))
    amina, women = room.woman("Amina"), room.practice.women
    room.measure("Amina", "118/76", "68,4")
    seating.mark(room.seat("Anouk"), Attendance.PRESENT)
    assert told == []
    women.add(replace(amina, id="new", first_name="Noor"))
    women.change(replace(amina, first_name="Wendy"))
    women.move("new", None)
    assert told == ["changed"] * 3


def test_a_seat_is_kept_for_what_is_half_typed_on_it(room: Afternoon, seating: Seating, amina: str) -> None:
    row = seating.row(amina)
    room.practice.women.move(row.participant.id, None)
    assert amina not in {shown.seat.id for shown in seating.rows()}
    seating.keep_seat(row.seat, {UPPER: "118"}, "visit")
    assert seating.row(amina).drafted == {UPPER}
    assert seating.typed(amina) == {UPPER: "118"}


def test_no_seat_is_kept_for_a_woman_who_is_not_there_any_more(room: Afternoon, seating: Seating) -> None:
    room.practice.women.add(replace(room.woman("Amina"), id="new", first_name="Noor"))
    (noor,) = seating.find("noor")
    room.practice.undo()
    before = len(room.store.log.lines())
    seating.keep_seat(noor.seat, {UPPER: "118"}, "visit")
    assert (seating.find("noor"), len(room.store.log.lines())) == ([], before)


# Readings


def test_two_numbers_become_a_reading(room: Afternoon, seating: Seating, amina: str) -> None:
    with heard(seating) as told:
        assert seating.record_pressure(amina, "118", "76", "visit") is True
    (reading,) = readings(room, amina)
    now = room.practice.wall.now()
    assert reading == Reading(
        reading.id, amina, BloodPressure(118, 76), now, now, "joke", MeasuredBy.HERSELF, EntryPath.GRID
    )
    assert told == [amina]
    assert seating.row(amina).filled == {UPPER, LOWER}
    assert seating.row(amina).state is RowState.PARTLY
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.action, deed.detail) == ("pressure.enter", Action.CREATE, "118/76")
    assert deed.about == room.woman("Amina").id


@pytest.mark.parametrize("typed", [("118/76", ""), ("118-76", ""), ("118 76", ""), ("11876", ""), (" 118", "76 ")])
def test_a_whole_pressure_may_stand_in_the_first_field(
    room: Afternoon, seating: Seating, amina: str, typed: tuple[str, str]
) -> None:
    assert seating.record_pressure(amina, *typed, step="visit")
    assert readings(room, amina)[0].value == BloodPressure(118, 76)


@pytest.mark.parametrize(("typed", "grams"), [("68,4", 68_400), ("68.45", 68_450), (" 68 ", 68_000)])
def test_a_weight_becomes_a_reading(room: Afternoon, seating: Seating, amina: str, typed: str, grams: int) -> None:
    assert seating.record_weight(amina, typed, "visit") is True
    assert readings(room, amina)[0].value == Weight(grams)
    assert room.store.log.lines()[-1].deed.detail == f"{grams} g"


def test_a_row_is_done_when_every_field_is_filled(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76", "68,4")
    assert seating.row(amina).state is RowState.DONE


def test_a_value_says_that_she_is_here(room: Afternoon, seating: Seating, amina: str) -> None:
    room.at("2026-03-12 14:03")
    seating.record_weight(amina, "68,4", "visit")
    seat = seating.row(amina).seat
    assert seat.attendance is Attendance.PRESENT
    assert seat.arrived_at == room.practice.wall.now()


@pytest.mark.parametrize("state", [Attendance.LATE, Attendance.EXCUSED, Attendance.NO_SHOW])
def test_a_value_tells_better_than_what_was_thought_of_her(
    seating: Seating, amina: str, state: Attendance
) -> None:
    seating.mark(amina, state)
    seating.record_weight(amina, "68,4", "visit")
    assert seating.row(amina).seat.attendance is Attendance.PRESENT


def test_whoever_left_early_stays_so_when_her_slip_is_typed_in_afterwards(seating: Seating, amina: str) -> None:
    seating.mark(amina, Attendance.LEFT_EARLY)
    left = seating.row(amina).seat
    seating.record_weight(amina, "68,4", "visit")
    assert seating.row(amina).seat == left


def test_a_correction_names_what_it_replaces_and_the_log_tells_both(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    seating.record_pressure(amina, "118", "76", "first")
    room.at("2026-03-12 14:20")
    seating.record_pressure(amina, "128", "76", "second")
    old, new = readings(room, amina)
    assert (old.value, old.withdrawn) == (BloodPressure(118, 76), False)
    assert (new.value, new.replaces) == (BloodPressure(128, 76), old.id)
    assert new.entered_at - old.entered_at == timedelta(minutes=20)
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.action, deed.detail) == ("pressure.correct", Action.UPDATE, "118/76 → 128/76")
    assert seating.values(amina) == (BloodPressure(128, 76), None)


def test_a_corrected_weight_is_told_in_grams(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_weight(amina, "66,6", "first")
    seating.record_weight(amina, "68,4", "second")
    assert room.store.log.lines()[-1].deed.detail == "66600 g → 68400 g"


def test_the_same_value_again_writes_nothing(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76", "68,4")
    before = len(room.store.log.lines())
    with heard(seating) as told:
        assert seating.record_pressure(amina, "118", "76", "again") is True
        assert seating.record_pressure(amina, "118/76", "", "again") is True
        assert seating.record_weight(amina, "68.40", "again") is True
    assert (told, len(room.store.log.lines()), len(readings(room, amina))) == ([], before, 2)


def test_the_same_value_again_clears_what_was_half_typed_over_it(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    room.measure("Amina", "118/76")
    seating.keep_draft(amina, UPPER, "12", "again")
    assert seating.record_pressure(amina, "118", "76", "again")
    assert seating.typed(amina) == {}
    assert len(readings(room, amina)) == 1


# Half typed


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(("118", ""), {UPPER: "118"}), (("", "76"), {LOWER: "76"}), ((" 118 ", ""), {UPPER: "118"}), (("", ""), {})],
)
def test_half_a_pressure_is_kept_as_a_draft(
    room: Afternoon, seating: Seating, amina: str, typed: tuple[str, str], kept: dict[Field, str]
) -> None:
    assert seating.record_pressure(amina, *typed, step="visit") is False
    assert seating.typed(amina) == kept
    assert readings(room, amina) == []
    row = seating.row(amina)
    assert (row.drafted, row.filled) == (set(kept), set())
    assert row.state is (RowState.PARTLY if kept else RowState.NOT_YET)
    assert row.seat.attendance is Attendance.EXPECTED


def test_an_empty_weight_is_no_draft(room: Afternoon, seating: Seating, amina: str) -> None:
    before = len(room.store.log.lines())
    assert seating.record_weight(amina, "  ", "visit") is False
    assert (seating.typed(amina), len(room.store.log.lines())) == ({}, before)


def test_drafts_become_the_reading_they_were_meant_for(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "118", "", "visit")
    seating.keep_draft(amina, KILOS, "6", "visit")
    seating.record_pressure(amina, "118", "76", "visit")
    assert seating.typed(amina) == {KILOS: "6"}
    assert len(readings(room, amina)) == 1


def test_half_typed_pressure_stays_in_its_field_over_a_power_cut(room: Afternoon, seating: Seating) -> None:
    room.measure("Amina", "118/76")
    room.at("2026-03-12 14:11")
    hiwot = room.seat("Hiwot")
    seating.keep_draft(hiwot, UPPER, "12", "visit")
    again = room.practice.session(room.session.session.id).seating
    assert again.last_draft() == Draft(hiwot, UPPER, "12", datetime(2026, 3, 12, 13, 11, tzinfo=UTC))
    assert again.typed(hiwot) == {UPPER: "12"}


def test_the_field_that_was_touched_last_comes_back_first(room: Afternoon, seating: Seating, amina: str) -> None:
    assert seating.last_draft() is None
    seating.keep_draft(amina, UPPER, "11", "visit")
    room.at("2026-03-12 14:05")
    seating.keep_draft(room.seat("Iris"), KILOS, "6", "visit")
    last = seating.last_draft()
    assert last is not None
    assert last.text == "6"


def test_a_draft_is_written_once_and_goes_when_the_field_is_emptied(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    seating.keep_draft(amina, UPPER, "11", "visit")
    before = len(room.store.log.lines())
    seating.keep_draft(amina, UPPER, "11", "visit")
    seating.keep_draft(amina, KILOS, " ", "visit")
    assert len(room.store.log.lines()) == before
    seating.keep_draft(amina, UPPER, " ", "visit")
    assert (seating.typed(amina), last_event(room)) == ({}, "draft.drop")


def test_half_typed_text_over_a_stored_value_makes_the_row_undone(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    room.measure("Amina", "118/76", "68,4")
    seating.keep_draft(amina, UPPER, "12", "again")
    assert seating.row(amina).state is RowState.PARTLY
    assert seating.values(amina)[0] == BloodPressure(118, 76)


# Refused


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (("300", "76"), Unreadable.SYSTOLIC_OUT_OF_RANGE),
        (("59", ""), Unreadable.SYSTOLIC_OUT_OF_RANGE),
        (("118", "20"), Unreadable.DIASTOLIC_OUT_OF_RANGE),
        (("", "181"), Unreadable.DIASTOLIC_OUT_OF_RANGE),
        (("76", "118"), Unreadable.PRESSURES_SWAPPED),
        (("118", "118"), Unreadable.PRESSURES_EQUAL),
        (("118/", ""), Unreadable.NOT_A_PRESSURE),
        (("118/76/60", ""), Unreadable.NOT_A_PRESSURE),
        (("HI", "HI"), Unreadable.NOT_A_PRESSURE),
        (("118", DECLINED), Unreadable.NOT_A_PRESSURE),
    ],
)
def test_a_refused_pressure_keeps_its_text_and_changes_nothing_else(
    room: Afternoon, seating: Seating, amina: str, typed: tuple[str, str], reason: Unreadable
) -> None:
    with pytest.raises(UnreadableReading) as caught:
        seating.record_pressure(amina, *typed, step="visit")
    assert caught.value.reason is reason
    kept = zip(PRESSURE_FIELDS, typed, strict=True)
    assert seating.typed(amina) == {field: text for field, text in kept if text}
    assert readings(room, amina) == []
    assert seating.row(amina).seat.attendance is Attendance.EXPECTED


@pytest.mark.parametrize(
    ("typed", "reason", "meant"),
    [
        ("746", Unreadable.COMMA_MISSING, 74_600),
        ("7,46", Unreadable.WEIGHT_OUT_OF_RANGE, None),
        ("1.074,6", Unreadable.NOT_A_WEIGHT, None),
        ("164,5 lb", Unreadable.NOT_A_WEIGHT, None),
    ],
)
def test_a_refused_weight_keeps_its_text(
    room: Afternoon, seating: Seating, amina: str, typed: str, reason: Unreadable, meant: int | None
) -> None:
    with pytest.raises(UnreadableReading) as caught:
        seating.record_weight(amina, typed, "visit")
    assert (caught.value.reason, caught.value.meant_grams) == (reason, meant)
    assert seating.typed(amina) == {KILOS: typed}
    assert readings(room, amina) == []


def test_a_refused_correction_leaves_the_stored_value(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76")
    with pytest.raises(UnreadableReading):
        seating.record_pressure(amina, "400", "76", "again")
    assert seating.values(amina)[0] == BloodPressure(118, 76)
    assert seating.typed(amina) == {UPPER: "400", LOWER: "76"}


# Declined


@pytest.mark.parametrize("typed", [(DECLINED, ""), ("", DECLINED), (DECLINED, DECLINED), (" - ", "")])
def test_a_dash_says_that_she_prefers_not_to(
    room: Afternoon, seating: Seating, amina: str, typed: tuple[str, str]
) -> None:
    assert seating.record_pressure(amina, *typed, step="visit") is True
    row = seating.row(amina)
    assert row.seat.declined == row.filled == {UPPER, LOWER}
    assert row.seat.attendance is Attendance.PRESENT
    assert (row.state, last_event(room)) == (RowState.PARTLY, "pressure.decline")
    assert seating.record_weight(amina, DECLINED, "visit") is True
    assert seating.row(amina).state is RowState.DONE
    assert readings(room, amina) == []
    assert last_event(room) == "weight.decline"


def test_a_dash_takes_the_drafts_of_its_fields_away(seating: Seating, amina: str) -> None:
    seating.keep_draft(amina, KILOS, "6", "visit")
    seating.keep_draft(amina, UPPER, "11", "visit")
    seating.record_weight(amina, DECLINED, "visit")
    assert seating.typed(amina) == {UPPER: "11"}


def test_the_rest_may_be_declined_at_once(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76")
    seating.decline_rest(amina)
    row = seating.row(amina)
    assert (row.seat.declined, row.state) == ({KILOS}, RowState.DONE)
    assert seating.values(amina)[0] == BloodPressure(118, 76)
    anouk = room.seat("Anouk")
    seating.decline_rest(anouk)
    assert seating.row(anouk).seat.declined == set(Field)
    seating.undo()
    assert seating.row(anouk).state is RowState.NOT_YET


def test_whoever_changes_her_mind_is_measured(seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, DECLINED, "", "visit")
    seating.record_pressure(amina, "118", "76", "later")
    row = seating.row(amina)
    assert (row.seat.declined, row.filled) == (set(), {UPPER, LOWER})


def test_a_dash_over_a_stored_value_withdraws_it_and_undo_brings_it_back(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    """The way out for a value that was typed in the wrong row."""
    seating.record_pressure(amina, "118", "76", "first")
    seating.record_pressure(amina, "128", "86", "second")
    assert seating.record_pressure(amina, DECLINED, "86", "third") is True
    assert seating.values(amina) == (None, None)
    assert [reading.withdrawn for reading in readings(room, amina)] == [True, True]
    assert room.store.log.lines()[-1].deed.detail == "128/86 → -"
    seating.undo()
    assert seating.values(amina) == (BloodPressure(128, 86), None)
    assert seating.row(amina).seat.declined == set()
    seating.redo()
    seating.record_pressure(amina, "128", "86", "fourth")
    assert seating.values(amina) == (BloodPressure(128, 86), None)


def test_a_dash_beside_a_number_that_is_not_stored_loses_neither(seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "118", "76", "first")
    with pytest.raises(UnreadableReading):
        seating.record_pressure(amina, "128", DECLINED, "second")
    assert seating.typed(amina) == {UPPER: "128", LOWER: DECLINED}
    assert seating.values(amina)[0] == BloodPressure(118, 76)


# Undo


def test_undo_gives_the_draft_back_that_became_a_reading(seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "118", "", "before")
    seating.record_pressure(amina, "118", "76", "visit")
    seating.undo()
    row = seating.row(amina)
    assert (seating.typed(amina), row.filled) == ({UPPER: "118"}, set())
    assert row.seat.attendance is Attendance.EXPECTED
    seating.redo()
    assert (seating.typed(amina), seating.row(amina).filled) == ({}, {UPPER, LOWER})


def test_undo_of_a_correction_gives_the_old_value_back(seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "118", "76", "first")
    seating.record_pressure(amina, "128", "76", "second")
    with heard(seating) as told:
        taken = seating.undo()
    assert (taken.verb, told) == ("pressure.correct", [amina])
    assert seating.values(amina)[0] == BloodPressure(118, 76)
    seating.redo()
    assert seating.values(amina)[0] == BloodPressure(128, 76)


def test_one_visit_to_a_row_is_one_undo(seating: Seating, amina: str) -> None:
    seating.keep_draft(amina, UPPER, "11", "visit")
    seating.record_pressure(amina, "118", "76", "visit")
    seating.record_weight(amina, "68,4", "visit")
    seating.undo()
    assert (seating.typed(amina), seating.row(amina).state) == ({}, RowState.NOT_YET)
    with pytest.raises(NothingToUndo):
        seating.undo()


# Attendance


def test_attendance_keeps_when_she_came_and_when_she_left(room: Afternoon, seating: Seating, amina: str) -> None:
    came = room.practice.wall.now()
    seating.mark(amina, Attendance.PRESENT)
    room.at("2026-03-12 15:10")
    left = room.practice.wall.now()
    seating.mark(amina, Attendance.LEFT_EARLY)
    room.at("2026-03-12 15:20")
    seating.mark(amina, Attendance.LEFT_EARLY)
    seat = seating.row(amina).seat
    assert (seat.arrived_at, seat.left_at) == (came, left)
    seating.mark(amina, Attendance.PRESENT)
    assert (seating.row(amina).seat.arrived_at, seating.row(amina).seat.left_at) == (came, None)


@pytest.mark.parametrize("state", [Attendance.EXPECTED, Attendance.LATE, Attendance.EXCUSED, Attendance.NO_SHOW])
def test_who_is_not_here_has_not_arrived(seating: Seating, amina: str, state: Attendance) -> None:
    seating.mark(amina, Attendance.PRESENT)
    seating.mark(amina, state)
    seat = seating.row(amina).seat
    assert (seat.attendance, seat.arrived_at, seat.left_at) == (state, None, None)


@pytest.mark.parametrize("state", [Attendance.EXCUSED, Attendance.NO_SHOW])
def test_who_does_not_come_is_not_waited_for(seating: Seating, amina: str, state: Attendance) -> None:
    seating.mark(amina, state)
    assert seating.row(amina).state is RowState.AWAY


def test_attendance_tells_the_log_what_it_was(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.mark(amina, Attendance.LATE)
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.detail) == ("attendance.mark", "expected → late")
    seating.undo()
    assert seating.row(amina).seat.attendance is Attendance.EXPECTED


def test_marking_what_is_so_already_writes_nothing(room: Afternoon, seating: Seating, amina: str) -> None:
    before = len(room.store.log.lines())
    seating.mark(amina, Attendance.EXPECTED)
    assert len(room.store.log.lines()) == before


def test_at_a_session_without_measuring_it_is_enough_to_come(room: Afternoon) -> None:
    session: Session = replace(
        room.session.session, id="terug", number=9, held_on=date(2026, 7, 2), measuring=False
    )
    room.practice.planning.plan(session)
    seating = room.practice.session("terug").seating
    first, second, third, *_ = seating.rows()
    seating.mark(first.seat.id, Attendance.PRESENT)
    seating.mark(third.seat.id, Attendance.EXCUSED)
    states = [seating.row(row.seat.id).state for row in (first, second, third)]
    assert states == [RowState.DONE, RowState.NOT_YET, RowState.AWAY]


# Who may look


def test_a_look_at_her_values_is_written_down(room: Afternoon, seating: Seating, amina: str) -> None:
    room.measure("Amina", "118/76", "68,4")
    assert seating.values(amina) == (BloodPressure(118, 76), Weight(68_400))
    deed = room.store.log.lines()[-1].deed
    assert (deed.event, deed.action, deed.about) == ("values.look", Action.READ, room.woman("Amina").id)


def test_where_nothing_is_stored_there_was_nothing_to_look_at(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    before = len(room.store.log.lines())
    assert seating.values(amina) == (None, None)
    assert len(room.store.log.lines()) == before


def test_a_co_facilitator_types_values_and_sees_none(room: Afternoon, amina: str) -> None:
    helper = seating_of(room, Role.CO_FACILITATOR)
    assert helper.record_pressure(amina, "118", "76", "visit")
    assert not helper.may_see_values
    with pytest.raises(NotAllowed):
        helper.values(amina)
    assert helper.row(amina).filled == {UPPER, LOWER}
    assert readings(room, amina)[0].entered_by == "saskia"


def test_a_co_facilitator_mends_only_what_she_has_before_her(room: Afternoon, amina: str) -> None:
    helper = seating_of(room, Role.CO_FACILITATOR)
    helper.record_pressure(amina, "118", "76", "visit")
    helper.record_weight(amina, "68,4", "visit")
    helper.record_pressure(amina, "118", "78", "visit")
    for again in (
        lambda: helper.record_pressure(amina, "128", "86", "next visit"),
        lambda: helper.record_pressure(amina, "118", "78", "next visit"),
        lambda: helper.record_pressure(amina, "-", "-", "next visit"),
        lambda: helper.record_weight(amina, "71,2", "next visit"),
        lambda: helper.record_weight(amina, "-", "next visit"),
    ):
        with pytest.raises(NotAllowed):
            again()
    standing = readings(room, amina)
    assert (pressure_of_record(standing), weight_of_record(standing)) == (BloodPressure(118, 78), Weight(68_400))


def test_a_co_facilitator_mends_nothing_of_the_midwife(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_weight(amina, "68,4", "visit")
    helper = seating_of(room, Role.CO_FACILITATOR)
    with pytest.raises(NotAllowed):
        helper.record_weight(amina, "71,2", "visit")
    helper.record_pressure(amina, "118", "76", "visit")
    assert helper.row(amina).filled == {UPPER, LOWER, KILOS}


def test_half_typed_text_is_shown_to_a_co_facilitator_only_as_she_left_it_herself(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    helper = seating_of(room, Role.CO_FACILITATOR)
    helper.keep_draft(amina, UPPER, "11", "visit")
    assert helper.typed(amina) == {UPPER: "11"}
    seating.keep_draft(amina, UPPER, "17", "another visit")
    assert (helper.typed(amina), seating.typed(amina)) == ({}, {UPPER: "17"})
    helper.keep_draft(amina, UPPER, "", "next visit")
    assert seating.typed(amina) == {UPPER: "17"}
    newest = helper.last_draft()
    assert newest is not None
    assert (newest.field, newest.text) == (UPPER, "")
    helper.keep_draft(amina, UPPER, "12", "next visit")
    assert helper.typed(amina) == {UPPER: "12"}
    helper.undo()
    assert (helper.typed(amina), seating.typed(amina)) == ({}, {UPPER: "17"})


def test_half_typed_text_of_another_laptop_is_not_shown_to_a_co_facilitator(room: Afternoon, amina: str) -> None:
    draft = Draft(amina, UPPER, "17", room.practice.wall.now())
    room.practice.desk.commit(Change("draft.keep", saves=(draft,), undoable=False))
    assert seating_of(room, Role.CO_FACILITATOR).typed(amina) == {}


def test_a_coordinator_types_no_values(room: Afternoon, amina: str) -> None:
    coordinator = seating_of(room, Role.COORDINATOR)
    for verb in (
        lambda: coordinator.record_pressure(amina, "118", "76", "visit"),
        lambda: coordinator.record_weight(amina, "68,4", "visit"),
        lambda: coordinator.keep_draft(amina, UPPER, "11", "visit"),
        lambda: coordinator.mark(amina, Attendance.PRESENT),
    ):
        with pytest.raises(NotAllowed):
            verb()
    assert (readings(room, amina), coordinator.typed(amina)) == ([], {})


def test_the_footer_knows_when_something_was_last_written(room: Afternoon, seating: Seating) -> None:
    room.measure("Amina", "118/76")
    assert seating.saved_at == room.practice.wall.now()
    assert room.session.session.number == TODAY
