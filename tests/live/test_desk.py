"""One way in for every change: role, rows, undo line and log line together, and back again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.readings import BloodPressure, pressure_of_record, weight_of_record
from facilitator_app.domain.refusals import NotAllowed, NothingToUndo, SessionClosed
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import open_store
from tests.practice import Practice
from tests.zonnebloem import KEY, NAME, STORE_ID, Afternoon, afternoon

KLAPROOS = Group("klaproos", "Klaproos", "Bibliotheek Oost", "s")


def desk_of(room: Afternoon, role: Role) -> Desk:
    return Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall)


def lines(room: Afternoon) -> tuple[int, int]:
    """How many lines there are for undo in this store, and in its log."""
    changes = room.store._journal.rows("select count(*) as n from changes")[0]["n"]
    return changes, len(room.store.log.lines())


@contextmanager
def heard(desk: Desk) -> Iterator[list[frozenset[tuple[str, str]]]]:
    """What the desk announces meanwhile."""
    told: list[frozenset[tuple[str, str]]] = []
    desk.committed.connect(told.append)
    yield told
    desk.committed.disconnect(told.append)


# Writing


def test_a_change_brings_its_undo_line_and_its_log_line(room: Afternoon) -> None:
    desk = room.practice.desk
    before = lines(room)
    with heard(desk) as told:
        desk.commit(Change("group.add", Action.CREATE, saves=(KLAPROOS,), about=None, detail="Klaproos"))
    assert lines(room) == (before[0] + 1, before[1] + 1)
    assert told == [frozenset({("groups", "klaproos")})]
    line = room.store.log.lines()[-1]
    assert line.deed == Deed("group.add", Action.CREATE, detail="Klaproos")
    assert (line.by_name, line.at) == ("Joke", room.practice.wall.now())
    assert line.at.tzinfo is not None
    assert line.at.utcoffset() == timedelta(0)


def test_it_is_on_the_disk_before_anybody_hears_of_it(room: Afternoon, tmp_path: Path) -> None:
    seen: list[bool] = []

    def look(_rows: object) -> None:
        # A copy of the file, as a power cut at this moment would leave it.
        copy = tmp_path / "copy.db"
        copy.write_bytes(room.store.path.read_bytes())
        store = open_store(copy, KEY, STORE_ID)
        seen.append(store.groups.get("klaproos") == KLAPROOS)
        store.close()

    room.practice.desk.committed.connect(look)
    room.practice.desk.commit(Change("group.add", saves=(KLAPROOS,)))
    room.practice.desk.committed.disconnect(look)
    assert seen == [True]


def test_what_changes_nothing_leaves_no_line_and_no_signal(room: Afternoon) -> None:
    desk = room.practice.desk
    desk.commit(Change("group.add", saves=(KLAPROOS,)))
    before = lines(room)
    with heard(desk) as told:
        desk.commit(Change("group.add", saves=(KLAPROOS,)))
        desk.commit(Change("group.drop", drops=(Group("nobody", "", "", ""),)))
        desk.commit(Change("group.add"))
    assert (told, lines(room)) == ([], before)


@pytest.mark.parametrize(
    ("role", "verb"),
    [
        (Role.CO_FACILITATOR, "group.add"),
        (Role.CO_FACILITATOR, "participant.add"),
        (Role.CO_FACILITATOR, "values.look"),
        (Role.COORDINATOR, "pressure.enter"),
        (Role.COORDINATOR, "values.look"),
        (Role.LOCUM, "practice.rename"),
        (Role.MIDWIFE, "unheard.of"),
    ],
)
def test_a_role_that_does_not_include_it_writes_nothing(room: Afternoon, role: Role, verb: str) -> None:
    desk = desk_of(room, role)
    before = lines(room)
    with heard(desk) as told:
        with pytest.raises(NotAllowed):
            desk.commit(Change(verb, saves=(KLAPROOS,)))
        with pytest.raises(NotAllowed):
            desk.note(Deed(verb, Action.READ))
    assert (told, lines(room), room.store.groups.get("klaproos")) == ([], before, None)


def test_a_change_that_the_store_refuses_leaves_nothing_of_itself(room: Afternoon) -> None:
    from sqlcipher3 import dbapi2

    desk = room.practice.desk
    before = lines(room)
    stray = replace(room.woman("Amina"), id="stray", group_id="nowhere")
    with heard(desk) as told, pytest.raises(dbapi2.IntegrityError):
        desk.commit(Change("participant.add", saves=(KLAPROOS, stray)))
    assert (told, lines(room), room.store.groups.get("klaproos")) == ([], before, None)


def test_what_is_done_at_once_is_kept_or_lost_together(room: Afternoon) -> None:
    def stop_halfway() -> None:
        with room.practice.desk.at_once():
            room.measure("Amina", "118/76")
            room.measure("Anouk", "121/80")
            raise KeyboardInterrupt

    before = lines(room)
    with pytest.raises(KeyboardInterrupt):
        stop_halfway()
    assert lines(room) == before
    with room.practice.desk.at_once():
        room.measure("Amina", "118/76")
        room.measure("Anouk", "121/80")
    assert lines(room) == (before[0] + 2, before[1] + 2)
    assert room.session.undo().about == room.woman("Anouk").id
    assert list(room.store.log.broken_links()) == []


def test_a_look_is_written_down_and_is_no_change(room: Afternoon) -> None:
    desk = room.practice.desk
    before = lines(room)
    with heard(desk) as told:
        desk.note(Deed("values.look", Action.READ, "woman-00"))
    assert (told, lines(room)) == ([], (before[0], before[1] + 1))


def test_the_desk_knows_when_something_was_last_written(room: Afternoon) -> None:
    desk = desk_of(room, Role.MIDWIFE)
    assert desk.saved_at is None
    desk.commit(Change("group.add", saves=(KLAPROOS,)))
    assert desk.saved_at == room.practice.wall.now()


# Undo and redo


def test_undo_takes_the_newest_step_back_and_redo_does_it_again(room: Afternoon) -> None:
    desk, session_id = room.practice.desk, room.session.session.id
    room.measure("Amina", "118/76")
    seat_id = room.seat("Amina")
    before = lines(room)
    taken = desk.undo(session_id)
    assert (taken.verb, taken.about) == ("pressure.enter", room.woman("Amina").id)
    assert pressure_of_record(room.store.readings.all_for(seat_id=seat_id)) is None
    assert desk.redo(session_id) == taken
    assert pressure_of_record(room.store.readings.all_for(seat_id=seat_id)) == BloodPressure(118, 76)
    # Both are deeds; neither is a change of its own.
    assert lines(room) == (before[0], before[1] + 2)
    assert [line.deed.event for line in room.store.log.lines()[-2:]] == ["undo", "undo.redo"]


def test_what_was_taken_back_stays_in_the_store_as_withdrawn(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.practice.desk.undo(room.session.session.id)
    (reading,) = room.store.readings.all_for(seat_id=room.seat("Amina"))
    assert (reading.value, reading.withdrawn) == (BloodPressure(118, 76), True)


def test_changes_of_one_step_go_together(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.measure("Anouk", "121/80", "71,0")
    desk, session_id = room.practice.desk, room.session.session.id
    desk.undo(session_id)
    rows = {row.participant.first_name: row for row in room.session.seating.rows()}
    assert (rows["Amina"].filled, rows["Anouk"].filled) == (frozenset(Field), frozenset())
    assert rows["Anouk"].seat.attendance is Attendance.EXPECTED
    desk.undo(session_id)
    assert room.session.seating.row(room.seat("Amina")).filled == frozenset()
    desk.redo(session_id)
    desk.redo(session_id)
    assert all(room.session.seating.row(room.seat(name)).filled == frozenset(Field) for name in ("Amina", "Anouk"))
    with pytest.raises(NothingToUndo):
        desk.redo(session_id)


def test_a_step_that_something_else_came_between_is_taken_back_in_parts(room: Afternoon) -> None:
    seating, seat_id = room.session.seating, room.seat("Amina")
    seating.record_pressure(seat_id, "118", "76", "visit")
    seating.mark(seat_id, Attendance.LEFT_EARLY)
    seating.record_weight(seat_id, "68,4", "visit")
    undone = [seating.undo().verb for _ in range(3)]
    assert undone == ["weight.enter", "attendance.mark", "pressure.enter"]
    assert [seating.redo().verb for _ in range(3)] == undone[::-1]
    assert seating.row(seat_id).seat.attendance is Attendance.LEFT_EARLY


def test_a_new_change_after_undo_leaves_nothing_to_redo(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.undo()
    room.measure("Amina", "128/86")
    with pytest.raises(NothingToUndo):
        room.session.redo()


def test_what_was_cut_off_does_not_come_back_when_the_new_change_is_undone(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.undo()
    room.measure("Amina", "128/86")
    room.session.undo()
    room.session.redo()
    with pytest.raises(NothingToUndo):
        room.session.redo()
    standing = [r.value for r in room.store.readings.all_for(seat_id=room.seat("Amina")) if not r.withdrawn]
    assert standing == [BloodPressure(128, 86)]


def test_a_look_between_undo_and_redo_cuts_nothing_off(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", "121/80")
    room.session.undo()
    room.session.seating.values(room.seat("Amina"))
    assert room.session.redo().about == room.woman("Anouk").id


def test_undo_and_redo_reach_over_a_restart(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        session_id = room.session.session.id
        room.measure("Amina", "118/76")
        room.measure("Anouk", "121/80")
        room.session.undo()
        seats = {name: room.seat(name) for name in ("Amina", "Anouk")}
    store = open_store(tmp_path / NAME, KEY, STORE_ID)
    desk = Desk(store, Facilitator("joke", "Joke", Role.MIDWIFE), room.practice.wall)
    desk.redo(session_id)
    assert pressure_of_record(store.readings.all_for(seat_id=seats["Anouk"])) == BloodPressure(121, 80)
    desk.undo(session_id)
    desk.undo(session_id)
    assert all(pressure_of_record(store.readings.all_for(seat_id=seat)) is None for seat in seats.values())
    store.close()


def test_a_hundred_steps_can_be_taken_back_over_restarts_until_the_session_is_closed(tmp_path: Path) -> None:
    steps = 100
    practice = Practice(tmp_path / "kring")
    session = practice.open()
    seats = [row.seat.id for row in session.seating.rows()]
    past = [session.seating.rows()]
    for number in range(steps):
        practice.pass_time(seconds=1)
        seat = seats[number % len(seats)]
        if number % 3 == 0:
            session.seating.record_pressure(seat, str(100 + number % 90), str(60 + number % 30), f"visit {number}")
        elif number % 3 == 1:
            session.seating.record_weight(seat, f"{50 + number},5", f"visit {number}")
        else:
            excused = session.seating.row(seat).seat.attendance is Attendance.EXCUSED
            session.seating.mark(seat, Attendance.PRESENT if excused else Attendance.EXCUSED)
        past.append(session.seating.rows())
    for number in range(steps, 0, -1):
        if number % 25 == 0:
            practice.reopen()
            session = practice.open()
        assert session.seating.rows() == past[number], number
        session.undo()
    assert session.seating.rows() == past[0]
    with pytest.raises(NothingToUndo):
        session.undo()
    for _ in range(steps):
        session.redo()
    assert session.seating.rows() == past[-1]
    session.closing.close()
    with pytest.raises(SessionClosed):
        session.undo()
    practice.door.leave()


def test_after_reopening_in_the_middle_of_a_block_all_steps_can_still_be_taken_back(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring")
    session = practice.open()
    seat = session.seating.rows()[0].seat.id
    session.seating.record_weight(seat, "68,4", "visit")
    session.start_circle()
    practice.pass_time(minutes=3)
    session.circle.next()
    session.closing.close()
    practice.pass_time(minutes=9)
    session.closing.reopen()
    verbs = [session.undo().verb for _ in range(4)]
    assert verbs == ["agenda.pause", "agenda.next", "agenda.next", "weight.enter"]
    practice.door.leave()


def test_without_a_change_there_is_nothing_to_undo(room: Afternoon) -> None:
    for verb in (room.session.undo, room.session.redo):
        with pytest.raises(NothingToUndo):
            verb()


def test_undo_stays_within_its_session(room: Afternoon) -> None:
    room.practice.desk.commit(Change("group.add", saves=(KLAPROOS,)))
    with pytest.raises(NothingToUndo):
        room.session.undo()
    room.practice.desk.undo(None)
    assert room.store.groups.get("klaproos") is None
    room.practice.desk.redo(None)
    assert room.store.groups.get("klaproos") == KLAPROOS


def test_a_closed_session_takes_no_change_and_gives_none_back(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", "121/80")
    room.session.undo()
    room.session.closing.close()
    before = lines(room)
    for verb in (room.session.undo, room.session.redo, lambda: room.measure("Iris", "118/76")):
        with pytest.raises(SessionClosed):
            verb()
    assert lines(room) == before
    room.session.closing.reopen()
    assert room.session.redo().verb == "pressure.enter"


@pytest.mark.parametrize("again", [False, True])
def test_undo_asks_for_the_same_role_as_doing_it(room: Afternoon, again: bool) -> None:
    desk, session_id = room.practice.desk, room.session.session.id
    room.measure("Amina", "118/76")
    if again:
        desk.undo(session_id)
    coordinator = desk_of(room, Role.COORDINATOR)
    before = lines(room)
    with pytest.raises(NotAllowed):
        (coordinator.redo if again else coordinator.undo)(session_id)
    assert lines(room) == before
    helper = desk_of(room, Role.CO_FACILITATOR)
    (helper.redo if again else helper.undo)(session_id)


def test_what_later_work_rests_on_is_not_taken_back(room: Afternoon) -> None:
    desk = room.practice.desk
    newcomer = replace(room.woman("Amina"), id="newcomer", first_name="Noor")
    room.practice.women.add(newcomer)
    seat = room.store.seats.all_for(session_id=room.session.session.id, participant_id="newcomer")[0]
    room.session.seating.record_pressure(seat.id, "118", "76", "visit")
    before = lines(room)
    with pytest.raises(NothingToUndo):
        desk.undo(None)
    assert lines(room) == before
    assert room.store.participants.get("newcomer") == newcomer
    assert room.session.seating.row(seat.id).filled == {Field.SYSTOLIC, Field.DIASTOLIC}


def test_what_was_typed_anew_meanwhile_is_not_written_over(room: Afternoon) -> None:
    circle = room.session.circle
    circle.keep_half_typed("Mag ik")
    circle.ask("Mag ik nog paardrijden?")
    circle.keep_half_typed("En zwem")
    room.session.undo()
    assert circle.questions() == []
    assert circle.half_typed_question() == "En zwem"


def test_ids_are_all_different() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000


# Any afternoon

DEEDS: tuple[Callable[[Afternoon, str, int], object], ...] = (
    lambda room, seat, n: room.session.seating.record_pressure(seat, str(100 + n), str(60 + n), f"p{n}"),
    lambda room, seat, n: room.session.seating.record_pressure(seat, "", str(60 + n), f"h{n}"),
    lambda room, seat, n: room.session.seating.record_pressure(seat, "-", "", f"d{n}"),
    lambda room, seat, n: room.session.seating.record_weight(seat, f"{60 + n},5", f"w{n}", confirmed=True),
    lambda room, seat, n: room.session.seating.record_weight(seat, "-", f"e{n}"),
    lambda room, seat, n: room.session.seating.keep_draft(seat, Field.WEIGHT, str(n), f"k{n}"),
    lambda room, seat, n: room.session.seating.mark(seat, list(Attendance)[n % 6]),
)


def standing(room: Afternoon) -> list[object]:
    """All of the session that a screen or a paper would show."""
    found: list[object] = []
    for seat in room.store.seats.all_for(session_id=room.session.session.id):
        readings = room.store.readings.all_for(seat_id=seat.id)
        values = pressure_of_record(readings), weight_of_record(readings)
        found.append((seat, values, room.session.seating.typed(seat.id)))
    return found


@settings(max_examples=12)
@given(
    st.lists(
        st.sampled_from(["undo", "redo"])
        | st.tuples(st.sampled_from(DEEDS), st.sampled_from(["Amina", "Anouk"]), st.integers(0, 30)),
        max_size=25,
    )
)
def test_any_afternoon_can_be_walked_back_and_forth(deeds: list[object]) -> None:
    with TemporaryDirectory() as folder, afternoon(Path(folder)) as room:
        past, future = [standing(room)], []
        for number, deed in enumerate(deeds):
            room.clock.moment = room.clock.moment and room.clock.moment + timedelta(seconds=number)
            if isinstance(deed, tuple):
                act, name, n = deed
                act(room, room.seat(name), n)
                if standing(room) != past[-1]:
                    past.append(standing(room))
                    future.clear()
            elif deed == "undo" and len(past) > 1:
                room.session.undo()
                future.append(past.pop())
            elif deed == "redo" and future:
                room.session.redo()
                past.append(future.pop())
            assert standing(room) == past[-1]
        assert list(room.store.log.broken_links()) == []
