"""The log as it is read: by whom, in parts, about whom, and never unseen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.readings import EntryPath
from facilitator_app.domain.refusals import NotAllowed, WrongPin
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import FolderNotWritable, KeyFileMissing
from facilitator_app.live import source
from facilitator_app.live.desk import Desk, new_id
from facilitator_app.live.logbook import EXPORTED_AT_ONCE, LINES_AT_ONCE, UNDO, Logbook
from facilitator_app.live.source import NOWHERE
from facilitator_app.store.audit import Action, Deed
from tests.practice import PIN, Practice
from tests.zonnebloem import Afternoon

READERS = {Role.MIDWIFE, Role.COORDINATOR}


def logbook(room: Afternoon, role: Role = Role.MIDWIFE) -> Logbook:
    return Logbook(room.store, Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall))


@contextmanager
def patched_name(name: str) -> Iterator[None]:
    """This computer is called so for a while."""

    class Named:
        machineHostName = staticmethod(lambda: name)  # noqa: N815

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "QSysInfo", Named)
        yield


def test_the_newest_line_comes_first_with_who_when_and_about_whom(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    look, entered, *_ = logbook(room).newest().lines
    assert (look.verb, look.by, look.role) == ("log.look", "Saskia", "midwife")
    assert (entered.verb, entered.by, entered.about) == ("pressure.enter", "Joke", "woman-00")
    assert (entered.at, entered.action, entered.outcome) == (room.practice.wall.now(), "C", 0)


def test_values_stand_in_the_lines_of_one_woman_alone(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Amina", "128/76")
    book = logbook(room)
    assert [line.detail for line in book.newest().lines if line.verb == "pressure.correct"] == [""]
    hers = [line for line in book.newest("woman-00").lines if line.verb == "pressure.correct"]
    assert [line.detail for line in hers] == ["118/76 → 128/76"]
    assert {line.about for line in book.newest("woman-00").lines} == {"woman-00"}


def test_it_says_where_a_number_was_typed_and_that_the_unusual_was_asked_about(room: Afternoon) -> None:
    seat = room.seat("Amina")
    room.session.seating.record_pressure(seat, "118", "76", "own", confirmed=True, path=EntryPath.SELF_ENTRY)
    room.session.seating.record_pressure(seat, "200", "76", "grid", confirmed=True)
    _look, corrected, entered, *_ = logbook(room).newest("woman-00").lines
    assert entered.detail == "118/76, self-entry"
    assert corrected.detail.startswith("118/76 → 200/76, confirmed: ")


def test_self_entry_asks_nothing_so_no_yes_stands_there(room: Afternoon) -> None:
    seat = room.seat("Amina")
    room.session.seating.record_pressure(seat, "200", "76", "own", confirmed=True, path=EntryPath.SELF_ENTRY)
    _look, entered, *_ = logbook(room).newest("woman-00").lines
    assert (entered.verb, entered.detail) == ("pressure.enter", "200/76, self-entry")


def test_why_a_session_closed_with_something_left_is_for_who_sees_values_and_never_met_by_chance(
    room: Afternoon,
) -> None:
    desk_note = Deed("session.close", Action.UPDATE, detail="ze belt zelf")
    Desk(room.store, Facilitator("joke", "Joke", Role.MIDWIFE), room.practice.wall).note(desk_note)

    def told(role: Role) -> tuple[set[str], set[str]]:
        book = logbook(room, role)
        in_sight = {line.detail for line in book.newest().lines if line.verb == "session.close"}
        saved = {line.detail for part in book.parts() for line in part.lines if line.verb == "session.close"}
        return in_sight, saved

    assert told(Role.MIDWIFE) == ({""}, {"", "ze belt zelf"})
    assert told(Role.COORDINATOR) == ({""}, {""})


def test_a_coordinator_reads_who_did_what_and_no_value(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Amina", "128/76")
    room.session.undo()
    book = logbook(room, Role.COORDINATOR)
    lines = [*book.newest("woman-00").lines, *(line for part in book.parts() for line in part.lines)]
    assert {"pressure.correct", "pressure.enter"} <= {line.verb for line in lines}
    assert not any(digit in line.detail for line in lines if line.about for digit in "0123456789")
    # What was taken back is told by its verb.
    assert "pressure.correct" in {line.detail for line in lines if line.verb == "undo"}


def test_a_value_that_was_taken_back_is_told_with_old_and_new_about_every_woman(room: Afternoon) -> None:
    step = new_id()
    room.session.seating.record_pressure(room.seat("Amina"), "118", "76", step)
    room.session.seating.record_weight(room.seat("Amina"), "68,4", step)
    room.session.undo()
    room.measure("Amina", "118/76")
    room.practice.measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    room.session.undo()
    room.session.redo()
    amina, anouk = room.woman("Amina").id, room.woman("Anouk").id
    told = [line.deed for line in room.store.log.lines() if line.deed.event in UNDO]
    assert [(deed.event, deed.about, deed.detail) for deed in told] == [
        ("undo", amina, "weight.enter 68400 g → –"),
        ("undo", amina, "pressure.enter 118/76 → –"),
        ("undo", anouk, f"pressure.move-here 118/76 → {amina}"),
        ("undo", amina, f"pressure.move-off {anouk} → 118/76"),
        ("undo.redo", amina, f"pressure.move-off 118/76 → {anouk}"),
        ("undo.redo", anouk, f"pressure.move-here {amina} → 118/76"),
    ]
    hers = [line.detail for line in logbook(room).newest(amina).lines if line.verb == "undo"]
    assert "pressure.enter 118/76 → –" in hers


def test_what_was_typed_on_the_way_is_told_once_when_it_is_taken_back(room: Afternoon) -> None:
    seat, step = room.seat("Amina"), new_id()
    for text in ("1", "11", "118"):
        room.session.seating.keep_draft(seat, Field.SYSTOLIC, text, step)
    room.session.seating.record_pressure(seat, "118", "76", step)
    room.session.undo()
    told = [line.deed.detail for line in room.store.log.lines() if line.deed.event == "undo"]
    assert told == ["pressure.enter 118/76 → –"]


def test_every_line_of_a_file_says_with_which_computer_and_kring_it_was_done(room: Afternoon) -> None:
    with patched_name("LAPTOP-3"):
        room.practice.tell_unlocked()
    room.measure("Amina", "118/76")
    with patched_name("LAPTOP-7"):
        room.practice.tell_unlocked()
    room.measure("Amina", "128/76")
    lines = [line for part in logbook(room).parts("woman-00") for line in part.lines]
    done = [(line.verb, line.source.computer) for line in lines if line.verb.startswith("pressure.")][:2]
    assert done == [("pressure.correct", "LAPTOP-7"), ("pressure.enter", "LAPTOP-3")]
    assert {line.source.store_id for line in lines if line.source.computer} == {room.store.store_id}
    assert lines[-1].source == NOWHERE


@pytest.mark.parametrize("role", Role)
def test_only_who_settles_the_practice_reads_it(room: Afternoon, role: Role) -> None:
    book = logbook(room, role)
    assert book.may_look == (role in READERS)
    if role in READERS:
        assert book.newest().lines
        return
    for read in (book.newest, lambda: book.older(5), lambda: list(book.parts())):
        with pytest.raises(NotAllowed):
            read()


def test_a_look_and_an_export_are_lines_themselves(room: Afternoon) -> None:
    book, before = logbook(room), room.store.log.last_line()
    book.newest()
    part = book.newest("woman-03")
    book.older(part.lines[-1].number, "woman-03")
    list(book.parts("woman-03"))
    told = [line.deed for line in room.store.log.lines()[before:]]
    assert told == [
        Deed("log.look", Action.READ),
        Deed("log.look", Action.READ, "woman-03"),
        Deed("log.export", Action.READ, "woman-03", detail="save"),
    ]


def test_it_comes_in_parts_that_follow_each_other(room: Afternoon) -> None:
    desk = room.practice.desk
    with desk.at_once():
        for _ in range(LINES_AT_ONCE):
            desk.note(Deed("place.unlock", Action.EXECUTE))
    book = logbook(room)
    part = book.newest()
    numbers = [line.number for line in part.lines]
    assert (len(numbers), part.older) == (LINES_AT_ONCE, True)
    while part.older:
        part = book.older(numbers[-1])
        numbers += [line.number for line in part.lines]
    assert numbers == list(range(room.store.log.last_line(), 0, -1))


def test_a_file_takes_all_lines(room: Afternoon) -> None:
    desk = room.practice.desk
    with desk.at_once():
        for _ in range(EXPORTED_AT_ONCE):
            desk.note(Deed("place.unlock", Action.EXECUTE))
    book = logbook(room)
    sizes = [len(part.lines) for part in book.parts()]
    assert (len(sizes), sum(sizes)) == (2, book.head().count)
    # With the line of this export.
    assert sum(len(part.lines) for part in book.parts("woman-01")) == book.head("woman-01").count


def test_whom_a_line_is_about_is_told_as_far_as_she_is_there(room: Afternoon) -> None:
    newcomer = replace(room.woman("Amina"), id="newcomer", first_name="Noor", group_id=None)
    room.practice.women.add(newcomer)
    book = logbook(room)
    assert book.newest().women["newcomer"].first_name == "Noor"
    room.practice.undo()
    part = book.newest()
    assert "newcomer" in {line.about for line in part.lines}
    assert "newcomer" not in part.women
    assert book.woman("newcomer") is None


def test_what_else_is_looked_at_is_written_down(room: Afternoon) -> None:
    before = room.store.log.last_line()
    room.practice.women.look("woman-02")
    room.practice.groups.note_search("woman-02")
    room.practice.groups.note_search(None)
    assert [line.deed for line in room.store.log.lines()[before:]] == [
        Deed("participant.look", Action.READ, "woman-02"),
        Deed("search.find", Action.EXECUTE, "woman-02"),
        Deed("search.find", Action.EXECUTE),
    ]


def test_a_pin_that_does_not_fit_is_written_down(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring")
    practice.door.cover()
    with pytest.raises(WrongPin):
        practice.door.uncover("1111")
    practice.door.uncover(PIN)
    newest = practice.door.practice.logbook.newest().lines[1]
    assert (newest.verb, newest.outcome) == ("place.failed-pin", 4)
    practice.door.leave()


def test_who_is_moved_is_told_with_where_from_and_where_to(room: Afternoon) -> None:
    room.practice.composing.place("woman-04", None)
    moved = room.store.log.lines()[-1].deed
    assert (moved.event, moved.about, moved.detail) == ("participant.move", "woman-04", "Zonnebloem → –")


def test_a_backup_that_did_not_come_to_its_end_is_written_down(room: Afternoon, tmp_path: Path) -> None:
    # Without its key file a copy could never be opened.
    with pytest.raises(KeyFileMissing):
        list(room.practice.keeping.make(tmp_path / "stick"))
    line = logbook(room).newest().lines[1]
    assert (line.verb, line.outcome) == ("backup.make", 12)


def test_a_disk_that_takes_no_line_lets_nobody_through_either(room: Afternoon) -> None:
    book, before = logbook(room, Role.LOCUM), room.store.log.last_line()
    room.store._connection.execute("pragma query_only = ON")
    with pytest.raises(NotAllowed):
        book.newest()
    with pytest.raises(KeyFileMissing):
        list(room.practice.keeping.make(Path("/nowhere")))
    room.store._connection.execute("pragma query_only = OFF")
    assert room.store.log.last_line() == before


def test_what_the_disk_does_not_take_is_not_shown(room: Afternoon) -> None:
    book = logbook(room)
    room.store._connection.execute("pragma query_only = ON")
    with pytest.raises(FolderNotWritable):
        book.newest("woman-00")
    with pytest.raises(FolderNotWritable):
        list(book.parts("woman-00"))


def test_a_change_of_her_details_tells_which_and_only_dates_by_themselves(room: Afternoon) -> None:
    amina = room.woman("Amina")
    room.practice.women.change(replace(amina, surname="Bakker", phone="06 12345678"))
    room.practice.women.change(replace(room.woman("Amina"), due_date=date(2026, 6, 9)))
    told = [line.deed.detail for line in room.store.log.lines()[-2:]]
    assert told == ["surname, phone", "2026-06-01 → 2026-06-09"]


def test_what_becomes_of_groups_and_their_dates_is_told_with_what_was(room: Afternoon) -> None:
    rooms = room.practice
    group = rooms.groups.page("zonnebloem").group
    rooms.groups.change(replace(group, name="Madelief", place="Bibliotheek Oost"))
    assert room.store.log.lines()[-1].deed.detail == (
        "Zonnebloem → Madelief; Buurthuis De Linde → Bibliotheek Oost"
    )
    plan = rooms.planning.plan_of("zonnebloem")
    rooms.planning.change(plan, plan.moved(plan.sessions[-1].id, date(2026, 4, 16)))
    assert room.store.log.lines()[-1].deed.detail == "2026-04-09 → 2026-04-16"
