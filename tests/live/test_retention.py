"""Data go some months after the last session, once they stand in the practice's record, and then no byte stays."""

import json
import shutil
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from facilitator_app.documents import render_group_report
from facilitator_app.domain.debriefs import Answer, Debrief, Item
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import KeptStill, NotAllowed, NothingToUndo, OtherNameTyped
from facilitator_app.domain.retention import Hindrance, WipedSeats
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Desk
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.measurements import Typed
from facilitator_app.live.retention import Retention
from facilitator_app.live.taking_over import TakenState
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.store.rows import Journal
from facilitator_app.store.store import Store, open_store
from tests.half_a_year import GROUP, finish, take_over
from tests.practice import WORDING
from tests.store.pages import PAGE_BYTES, found_in, pages_of
from tests.store.stores import contents
from tests.zonnebloem import JOKE, KEY, NAME, STORE_ID, Afternoon, afternoon


def rooms_of(room: Afternoon) -> Retention:
    return room.practice.retention


def standing(room: Afternoon, name: str) -> dict[Hindrance, int]:
    return dict(rooms_of(room).of_woman(room.woman(name).id).hindrances)


# When


def test_data_may_go_six_months_after_the_last_session_and_not_a_day_sooner(room: Afternoon) -> None:
    finish(room)
    amina = rooms_of(room).of_woman(room.woman("Amina").id)
    assert amina.until == date(2026, 10, 9)
    assert amina.may_go(date(2026, 10, 9))
    assert not amina.may_go(date(2026, 10, 8))
    room.at("2026-10-08 10:00")
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_woman(amina.participant_id, "Amina")


def test_a_practice_whose_record_this_is_wipes_nothing_ever(room: Afternoon) -> None:
    finish(room)
    rooms_of(room).keep_for(0)
    room.at("2046-10-09 10:00")
    assert rooms_of(room).of_woman(room.woman("Amina").id).until is None
    assert list(rooms_of(room).to_do()) == []
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_group(GROUP, "Zonnebloem")


def test_another_number_of_months_counts_at_once_and_can_be_taken_back(room: Afternoon) -> None:
    rooms_of(room).keep_for(12)
    assert rooms_of(room).of_woman(room.woman("Amina").id).until == date(2027, 4, 9)
    room.practice.undo()
    assert rooms_of(room).months == 6


def test_what_is_not_taken_over_stays(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    assert standing(room, "Amina")[Hindrance.NOT_TAKEN_OVER] == 4
    finish(room)
    assert standing(room, "Amina") == {}
    # A number that was corrected since is not the one that stands in the record.
    room.at("2026-10-09 11:00")
    session = room.session
    session.closing.reopen()
    room.measure("Amina", "119/76")
    session.closing.close()
    assert standing(room, "Amina") == {Hindrance.NOT_TAKEN_OVER: 1}
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_group(GROUP, "Zonnebloem")


def test_a_note_that_was_written_after_the_tick_is_to_be_taken_over_too(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    finish(room)
    room.session.closing.reopen()
    room.practice.measurements.note(room.seat("Amina"), "apparaat geeft HI")
    room.session.closing.close()
    assert standing(room, "Amina") == {Hindrance.NOT_TAKEN_OVER: 1}
    take_over(room, "Amina")
    assert standing(room, "Amina") == {}


def test_a_note_without_a_measurement_is_ticked_as_well(room: Afternoon) -> None:
    room.practice.measurements.note(room.seat("Zofia"), "bloeddruk lukt niet")
    finish(room)
    assert standing(room, "Zofia") == {}
    ticks = room.session.taking_over
    ticks.untick(room.seat("Zofia"))
    assert standing(room, "Zofia") == {Hindrance.NOT_TAKEN_OVER: 1}
    lines = room.practice.taken_lines.of_woman(room.woman("Zofia").id)
    assert room.seat("Zofia") in [line.seat_id for line in lines]


def test_words_of_the_lijstje_after_the_tick_are_to_be_taken_over_too(room: Afternoon) -> None:
    little_list, names = room.session.little_list, ("Amina", "Birgül", "Olena", "Lotte")
    for name in names:
        room.measure(name, "118/76", "60,0")
    little_list.put(room.seat("Birgül"), LineKind.QUESTION, "verlof")
    (line,) = [one.line_id for one in little_list.names() if one.seat_id == room.seat("Birgül")]
    take_over(room, *names)
    room.at("2026-03-12 15:00")
    little_list.put(room.seat("Amina"), LineKind.QUESTION, "duizelig")
    little_list.settle(line, Result.DISCUSSED, "brief mee")
    little_list.put(room.seat("Olena"), LineKind.SECOND)
    states = room.session.taking_over.states()
    changed = {id for id, state in states.items() if state is TakenState.CHANGED_SINCE}
    assert changed == {room.seat("Amina"), room.seat("Birgül")}


def test_what_was_agreed_and_an_open_session_come_first(room: Afternoon) -> None:
    finish(room)
    amina = room.woman("Amina").id
    room.practice.series.agree(amina, room.session.session.id, "Bellen", None)
    room.session.closing.reopen()
    # What was agreed about her belongs in the record as well.
    open_ = {Hindrance.SESSION_OPEN: 1, Hindrance.NOT_TAKEN_OVER: 1, Hindrance.FOLLOW_UPS: 1}
    assert standing(room, "Amina") == open_
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_woman(amina, "Amina")


def test_start_asks_once_the_time_of_a_group_is_over(room: Afternoon) -> None:
    finish(room)
    room.at("2026-10-01 10:00")
    assert ToDoKind.WIPING not in [item.kind for item in room.practice.to_do.items()]
    room.at("2026-10-20 10:00")
    assert ToDoKind.WIPING in [item.kind for item in room.practice.to_do.items()]
    rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    assert ToDoKind.WIPING not in [item.kind for item in room.practice.to_do.items()]


# Confirming


@pytest.mark.parametrize("typed", ["", "Anouk", "Amin", "Bouali"])
def test_another_name_wipes_nobody(room: Afternoon, typed: str) -> None:
    finish(room)
    with pytest.raises(OtherNameTyped):
        rooms_of(room).wipe_woman(room.woman("Amina").id, typed)
    assert room.woman("Amina")


def test_capitals_and_signs_on_letters_need_not_be_typed(room: Afternoon) -> None:
    finish(room)
    rooms_of(room).wipe_woman(room.woman("Birgül").id, " birgul ")
    assert not room.store.participants.all_for(first_name="Birgül")


# What goes and what stays


def ids_of(room: Afternoon, *names: str) -> set[str]:
    """The ids of everything that is theirs, except their own, which the log keeps."""
    seats = room.store.seats.all_for(participant_id=[room.woman(name).id for name in names])
    ids = {seat.id for seat in seats}
    return ids | {reading.id for reading in room.store.readings.all_for(seat_id=list(ids))}


def test_all_that_is_hers_goes_and_nothing_of_another(room: Afternoon) -> None:
    room.take_all_in()
    room.practice.series.agree(room.woman("Amina").id, room.session.session.id, "Hb-formulier", None)
    (line,) = room.store.follow_ups.all_for()
    room.practice.series.finish(line.id)
    finish(room)
    before = room.store.count_rows()
    amina = room.woman("Amina").id
    seats = room.store.seats.all_for(participant_id=amina)
    readings = room.store.readings.all_for(seat_id=[seat.id for seat in seats])
    others = [woman for woman in room.store.participants.all_for() if woman.id != amina]
    rooms_of(room).wipe_woman(amina, "Amina")
    after = room.store.count_rows()
    assert room.store.participants.all_for() == others
    assert before["seats"] - after["seats"] == len(seats) == 5
    assert before["readings"] - after["readings"] == len(readings)
    assert after["follow_ups"] == 0
    assert room.store.log.lines(amina)
    assert list(room.store.log.broken_links()) == []


def test_no_table_that_leans_on_a_woman_is_forgotten(room: Afternoon) -> None:
    finish(room)
    gone = ids_of(room, "Amina") | {room.woman("Amina").id}
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    for table in room.store.count_rows():
        if table not in ("log", "log_head"):
            kept = json.dumps(room.store._journal.rows(f'select * from "{table}"'), default=str)
            assert not [id for id in gone if id in kept], table


def test_what_stood_on_the_lijstje_about_her_goes_and_of_another_stays(room: Afternoon) -> None:
    little_list = room.session.little_list
    for name in ("Amina", "Olena"):
        little_list.put(room.seat(name), LineKind.QUESTION, f"verlof van {name}")
        line = next(one.line_id for one in little_list.names() if one.seat_id == room.seat(name))
        little_list.settle(line, Result.DISCUSSED, f"gebeld over {name}")
    finish(room)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    olena = room.woman("Olena").id
    assert [entry.participant_id for entry in room.store.list_entries.all_for()] == [olena]
    assert [outcome.participant_id for outcome in room.store.list_outcomes.all_for()] == [olena]


def test_what_was_found_at_her_belly_checks_goes_and_of_another_stays(room: Afternoon) -> None:
    findings = room.practice.belly_findings
    for name in ("Amina", "Olena"):
        seat = room.seat(name)
        findings.record(seat, FindingKind.FUNDAL_HEIGHT, "27")
        findings.record(seat, FindingKind.NOTE, f"zorgen van {name}")
        findings.keep_draft(seat, FindingKind.DISCUSSED, f"half van {name}")
        room.session.belly_checks.see(seat)
    amina, olena = room.seat("Amina"), room.seat("Olena")
    finish(room)
    assert rooms_of(room).half_typed([room.woman("Amina").id]) == 1
    # Her note goes into no record: first it has to be on paper.
    with pytest.raises(KeptStill):
        rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    assert dict(rooms_of(room).of_woman(room.woman("Amina").id).hindrances) == {Hindrance.ONLY_HERE: 1}
    room.session.papers.handed_out([Handed(PaperKind.FILE_SHEET, room.woman("Amina").id, "nl")], PaperUse.PRINT)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    for table in (room.store.findings, room.store.finding_drafts, room.store.belly_checks):
        assert {thing.seat_id for thing in table.all_for()} == {olena}
    kept = json.dumps(room.store._journal.rows("select rows from changes"))
    assert "van Amina" not in kept
    assert amina not in kept
    assert "zorgen van Olena" in kept


def test_of_looking_back_the_free_lines_go_with_the_group_and_the_answers_stay(room: Afternoon) -> None:
    debriefing, id = room.practice.debriefing, room.session.session.id
    told = Debrief(id, talk=7, observer="Wil", went_well="Amina vertelde veel", guests="de moeder van Olena")
    debriefing.keep(told.answered(Item.BOTH_THERE, Answer.YES))
    finish(room)
    copies = room.practice.copies
    assert [copies.mentions(room.woman(name).id) for name in ("Amina", "Olena", "Lotte")] == [1, 1, 0]
    rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    left = debriefing.of(id)
    assert (left.talk, left.observer, left.answer(Item.BOTH_THERE)) == (7, "Wil", Answer.YES)
    assert set(left.lines.values()) == {""}
    assert debriefing.trend(GROUP)[0]
    assert room.practice.theme_plan.matrix(GROUP)[1]
    kept = json.dumps([room.store._journal.rows(f'select * from "{t}"') for t in ("changes", "debriefs")])
    assert "vertelde veel" not in kept


def test_what_was_counted_stays_with_the_session(room: Afternoon) -> None:
    room.take_all_in()
    finish(room)
    rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    today = room.store.sessions.get(room.session.session.id)
    assert today is not None
    assert today.wiped == WipedSeats(came=11, excused=1, missed=0, measured=10)
    first = room.store.sessions.get("session-1")
    assert first is not None
    assert (first.wiped.seats, first.wiped.measured) == (12, 11)
    group = room.store.groups.get(GROUP)
    assert group is not None
    assert group.wiped_on == date(2026, 10, 9)


def test_nothing_about_her_can_be_taken_back_any_more(room: Afternoon) -> None:
    room.take_all_in()
    finish(room)
    room.practice.women.change(room.woman("Amina"))
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    with pytest.raises(NothingToUndo):
        room.practice.undo()
    assert "Amina" not in json.dumps(room.store._journal.rows("select rows from changes"))


def test_a_number_that_stood_with_another_woman_by_mistake_goes_there_as_well(room: Afternoon) -> None:
    room.measure("Anouk", "143/87")
    room.practice.measurements.move_row(room.seat("Anouk"), room.seat("Amina"))
    room.measure("Birgül", "133/83")
    room.practice.measurements.add(room.seat("Birgül"), Typed("131", "81"))
    finish(room)
    anouk = room.seat("Anouk")
    assert len(room.store.readings.all_for(seat_id=anouk)) == 1
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    assert room.store.readings.all_for(seat_id=anouk) == []
    assert len(room.store.readings.all_for(seat_id=room.seat("Birgül"))) == 2


def test_a_reading_that_came_from_a_woman_who_goes_stays_where_it_belongs(room: Afternoon) -> None:
    room.measure("Amina", "143/87")
    room.practice.measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    finish(room)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    (reading,) = room.store.readings.all_for(seat_id=room.seat("Anouk"))
    assert (str(reading.value), reading.moved_from) == ("143/87", None)


def test_a_move_that_was_taken_back_is_no_reason_to_wipe_what_it_left(room: Afternoon) -> None:
    room.measure("Anouk", "143/87")
    room.practice.measurements.move_row(room.seat("Anouk"), room.seat("Amina"))
    room.practice.measurements.undo(room.session.session.id)
    finish(room)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    assert [str(r.value) for r in room.store.readings.all_for(seat_id=room.seat("Anouk"))] == ["143/87"]


def test_without_its_women_a_group_still_opens(room: Afternoon) -> None:
    room.take_all_in()
    finish(room)
    rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    assert room.practice.groups.page(GROUP).participants == ()
    assert room.practice.series.view(GROUP).rows == ()
    assert rooms_of(room).groups_over() == []


def test_wiping_one_woman_leaves_the_checklist_of_a_reopened_session_right(room: Afternoon) -> None:
    room.take_all_in()
    finish(room)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    held = room.practice.session(room.session.session.id)
    held.closing.reopen()
    assert len(held.seating.rows()) == 11
    held.history.last()


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_only_who_settles_things_wipes(room: Afternoon, role: Role) -> None:
    finish(room)
    desk = Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall)
    other = Retention(room.store, desk)
    assert not other.may_wipe
    assert list(other.to_do()) == []
    with pytest.raises(NotAllowed):
        other.wipe_woman(room.woman("Amina").id, "Amina")
    with pytest.raises(NotAllowed):
        other.wipe_group(GROUP, "Zonnebloem")
    with pytest.raises(NotAllowed):
        other.keep_for(3)
    assert room.woman("Amina")


# No bytes


def test_the_pages_can_be_read_with_the_key_and_hold_her_before(tmp_path: Path) -> None:
    with afternoon(tmp_path):
        pass
    assert found_in(tmp_path / NAME, KEY, "Bouali")
    assert len(list(pages_of(tmp_path / NAME, KEY))) * PAGE_BYTES == (tmp_path / NAME).stat().st_size


def test_after_one_woman_is_wiped_no_byte_of_her_stands_on_any_page(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        room.take_all_in()
        room.measure("Amina", "118/76")
        room.practice.measurements.note(room.seat("Amina"), "vertelt over haar hoofdpijn")
        woman = replace(room.woman("Amina"), phone="06 98 76 54 32", client_number="2026-4711")
        room.practice.women.change(woman)
        sought = ids_of(room, "Amina") | {"Amina", "Bouali", "bouali", "06 98 76 54 32", "2026-4711"}
        sought |= {"vertelt over haar hoofdpijn"}
        path = tmp_path / NAME
        finish(room)
        assert all(found_in(path, KEY, text) for text in sought)
        rooms_of(room).wipe_woman(woman.id, "Amina")
        assert not [text for text in sought if found_in(path, KEY, text)]
        # Another is found as before: the pages are read, and not empty.
        assert found_in(path, KEY, "Kovalenko")
        assert room.store.count_rows()["participants"] == 11
    journal = tmp_path / f"{NAME}-journal"
    assert not journal.exists() or journal.stat().st_size == 0


def test_after_a_group_is_wiped_no_byte_of_any_of_its_women_or_texts_stands_on_any_page(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        room.take_all_in()
        room.session.circle.ask("Mag Zofia nog paardrijden?")
        room.session.little_list.put(room.seat("Amina"), LineKind.QUESTION, "wil verlofbrief")
        room.practice.debriefing.keep(Debrief(room.session.session.id, take_along="geboortebad laten zien"))
        own = room.session.own_papers
        own.attach("Zwangerschapsfolder", b"%PDF-1.7 in-de-folder", 1)
        own.take_away(own.attach("Verloffolder", b"%PDF-1.7 in-de-andere-folder", 1).id)
        women = room.session.papers.women()
        sought = ids_of(room, *(woman.first_name for woman in women))
        sought |= {"paardrijden", "verlofbrief", "geboortebad"}
        sought |= {"Zwangerschapsfolder", "Verloffolder", "in-de-folder", "in-de-andere-folder"}
        sought |= {text for woman in women for text in (woman.first_name, woman.surname)}
        path = tmp_path / NAME
        finish(room)
        rooms_of(room).wipe_group(GROUP, "Zonnebloem")
        assert not [text for text in sought if found_in(path, KEY, text)]
        assert found_in(path, KEY, "De Linde")


def test_what_a_power_cut_left_uncleaned_is_cleaned_when_kring_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with afternoon(tmp_path) as room:
        finish(room)
        path = tmp_path / NAME
        women = [woman.surname for woman in room.session.papers.women()]

        def gone(_store: Store) -> None:
            raise DiskFull

        with monkeypatch.context() as cut:
            cut.setattr(Store, "clean", gone)
            with pytest.raises(DiskFull):
                rooms_of(room).wipe_group(GROUP, "Zonnebloem")
        assert room.store.is_unclean
    store = open_store(path, KEY, STORE_ID)
    Retention(store, Desk(store, JOKE, room.practice.wall)).finish()
    assert not store.is_unclean
    assert not [name for name in women if found_in(path, KEY, name)]
    store.close()


def test_without_room_to_clean_nothing_is_wiped(room: Afternoon, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(room)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(DiskFull):
        rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    assert len(room.store.participants.all_for()) == 12


def test_the_report_and_the_list_of_a_session_count_who_was_wiped(room: Afternoon) -> None:
    room.take_all_in()
    finish(room)
    before = room.session.closing.checklist()
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    after = room.session.closing.checklist()
    assert after.attendance == before.attendance
    assert (after.measured, after.to_measure) == (before.measured, before.to_measure)
    report = room.session.papers.group_report(PaperUse.PREVIEW)
    assert (len(report.presences), report.wiped.came) == (11, 1)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(render_group_report(report, WORDING))).pages)
    assert "11 van 12" in text
    assert "Amina" not in text


def test_a_group_that_never_met_and_who_is_in_none_go_by_the_due_date(room: Afternoon) -> None:
    women = room.practice.women
    room.practice.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
    women.add(Participant("nora", "aster", "Nora", "Bos", date(2026, 6, 1)))
    women.add(Participant("vera", None, "Vera", "Bos", date(2026, 7, 1)))
    room.at("2026-07-02 10:00")
    kept = [one for one in rooms_of(room).groups_over() if one.group is None or one.group.id == "aster"]
    assert [(one.last_on, one.women[0].until) for one in kept] == [
        (None, date(2026, 12, 1)),
        (None, date(2027, 1, 1)),
    ]
    room.at("2027-01-01 10:00")
    rooms_of(room).wipe_group("aster", "Aster")
    rooms_of(room).wipe_woman("vera", "Vera")
    assert not room.store.participants.all_for(surname="Bos")


@pytest.mark.parametrize("rows", [0, 7, 200])
def test_a_disk_that_refuses_halfway_wipes_nobody(
    room: Afternoon, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    room.take_all_in()
    finish(room)
    before = contents(room.store)
    left, real = [rows], Journal.drop

    def drop(journal: Journal, table: str, id: str) -> None:
        if not left[0]:
            raise DiskFull
        left[0] -= 1
        real(journal, table, id)

    with monkeypatch.context() as full:
        full.setattr(Journal, "drop", drop)
        with pytest.raises(DiskFull):
            rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    assert contents(room.store) == before
    assert not room.store.is_unclean
    rooms_of(room).wipe_group(GROUP, "Zonnebloem")
    assert room.store.participants.all_for() == []


def test_wiping_goes_while_the_store_is_gone_through(room: Afternoon) -> None:
    finish(room)
    walk = room.store.read_through()
    for _ in range(5):
        next(walk)
    rooms_of(room).wipe_woman(room.woman("Amina").id, "Amina")
    list(walk)
    room.store.check_pages()
