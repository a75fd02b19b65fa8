"""What goes into the practice's own record comes out of what was measured and written, and out of nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from facilitator_app.domain.check_refusals import FindingDoubt
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.domain.record_template import RecordPart
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.live.measurements import Typed
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.taken_lines import TakenLine
from facilitator_app.live.taking_over import TakenState
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.half_a_year import take_over
from tests.zonnebloem import Afternoon


def line_of(room: Afternoon, name: str = "Amina") -> TakenLine:
    lines = room.practice.taken_lines.of_session(room.session.session.id)
    return next(line for line in lines if line.seat_id == room.seat(name))


def told(room: Afternoon, name: str = "Amina") -> str:
    return room.practice.taken_lines.copy(line_of(room, name))


def put_and_settle(room: Afternoon, kind: LineKind, text: str, result: Result | None, note: str = "") -> None:
    little_list = room.session.little_list
    before = {listed.line_id for listed in little_list.names()}
    little_list.put(room.seat("Amina"), kind, text)
    (line,) = [listed.line_id for listed in little_list.names() if listed.line_id not in before]
    if result is not None:
        little_list.settle(line, result, note)


def to_do(practice: OpenPractice) -> list[ToDo]:
    return [item for item in practice.to_do.items() if item.kind is ToDoKind.TAKING_OVER]


def test_a_whole_woman_of_one_afternoon(room: Afternoon) -> None:
    room.measure("Amina", "181/76", "71,4")
    room.measure("Amina", "118/76")
    room.practice.measurements.add(room.seat("Amina"), Typed("112", "68", pulse="72"))
    midwife = Typed("116", "74", measured_by=MeasuredBy.MIDWIFE, note="na vijf minuten rust")
    room.practice.measurements.add(room.seat("Amina"), midwife)
    room.practice.measurements.note(room.seat("Amina"), "slaapt\nslecht")
    put_and_settle(room, LineKind.QUESTION, "voeding", Result.DISCUSSED)
    put_and_settle(room, LineKind.QUESTION, "minder leven", Result.DISCUSSED, "morgen CTG")
    put_and_settle(room, LineKind.CALL, "uitslag", Result.REFERRING)
    put_and_settle(room, LineKind.QUESTION, "verlof", None)
    room.practice.series.agree(
        room.woman("Amina").id, room.session.session.id, "Hb-formulier mee", date(2026, 3, 26)
    )
    assert told(room) == (
        "28+3 | RR 112/68 (zelf, 2x) | nagemeten 116/74 (verloskundige) | P 72 | 71,4 kg | "
        "bespr: voeding, minder leven: morgen CTG | "
        "vervolg: bellen of verwijzen: uitslag, vraag: verlof, Hb-formulier mee (26-03-2026) | "
        "notitie: na vijf minuten rust, slaapt slecht"
    )


def test_the_line_of_the_field_comes_out_of_a_session_letter_for_letter(room: Afternoon) -> None:
    """The example of domain.md §1.7 D, all of it typed."""
    held_on = room.session.session.held_on
    room.practice.women.change(replace(room.woman("Amina"), due_date=held_on + timedelta(days=280 - (27 * 7 + 2))))
    room.measure("Amina", "114/70", "71,4")
    room.practice.measurements.add(room.seat("Amina"), Typed("112", "68"))
    findings = room.practice.belly_findings
    for kind, text in (
        (FindingKind.FUNDAL_HEIGHT, "27"),
        (FindingKind.HEART_TONES, "+"),
        (FindingKind.POSITION, "head"),
        (FindingKind.MOVEMENTS, "good"),
        (FindingKind.DISCUSSED, "voeding, minder leven"),
        (FindingKind.NOTE, "voor haar dossierblad alleen"),
    ):
        findings.record(room.seat("Amina"), kind, text, confirmed=FindingDoubt.FAR_FROM_LAST)
    findings.agree(room.seat("Amina"), "Hb-formulier mee", None)
    assert told(room) == (
        "27+2 | RR 112/68 (zelf, 2x) | 71,4 kg | FH 27 | cort + | KB + | HL | "
        "bespr: voeding, minder leven | vervolg: Hb-formulier mee"
    )
    take_over(room, "Amina")
    findings.record(room.seat("Amina"), FindingKind.HEART_TONES, "142")
    assert line_of(room).state is TakenState.CHANGED_SINCE
    assert "cort 142 |" in told(room)


def test_what_only_the_midwife_measured_is_hers(room: Afternoon) -> None:
    room.practice.measurements.add(room.seat("Amina"), Typed("116", "74", measured_by=MeasuredBy.MIDWIFE))
    assert told(room) == "28+3 | RR 116/74 (verloskundige)"


def test_no_line_holds_another_woman(room: Afternoon) -> None:
    room.take_all_in()
    lines = room.practice.taken_lines.of_session(room.session.session.id)
    texts = [room.practice.taken_lines.copy(line) for line in lines]
    assert len({text.split("RR ")[1] for text in texts if "RR " in text}) == len(texts) == 10
    assert not [name for name in ("Amina", "Bouali", "Sanne") for text in texts if name in text]


def test_a_line_is_written_as_the_practice_wants_it(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "71,4")
    settings = room.practice.settings
    settings.change_record_line(settings.practice.record_line.changed(RecordPart.WEIGHT, shown=False).apart(" / "))
    assert told(room) == "28+3 / RR 118/76 (zelf)"
    # What stands in the record is as it was: another order opens nothing again.
    take_over(room, "Amina")
    settings.change_record_line(settings.practice.record_line.apart(" | "))
    assert line_of(room).state is TakenState.TAKEN_OVER


def test_what_was_agreed_or_noted_after_it_opens_it_again_and_undoing_that_closes_it(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    take_over(room, "Amina")
    room.practice.series.agree(room.woman("Amina").id, room.session.session.id, "echo", None)
    assert line_of(room).state is TakenState.CHANGED_SINCE
    room.practice.undo()
    assert line_of(room).state is TakenState.TAKEN_OVER
    room.practice.measurements.note(room.seat("Amina"), "slaapt slecht")
    assert line_of(room).state is TakenState.CHANGED_SINCE
    room.session.undo()
    assert line_of(room).state is TakenState.TAKEN_OVER


def test_what_was_wholly_taken_back_after_it_is_told_as_changed(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    take_over(room, "Amina")
    room.session.undo()
    assert line_of(room).state is TakenState.CHANGED_SINCE
    assert told(room) == ""


def test_copying_stands_in_the_log_with_whom_it_was_about_and_without_a_value(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    told(room)
    last = room.store.log.lines()[-1]
    assert (last.deed.event, last.deed.about, last.deed.session_id) == ("record.copy", "woman-00", "session-4")
    assert "118" not in last.deed.detail


def test_start_tells_what_is_open_of_closed_sessions_until_it_is_done(room: Afternoon) -> None:
    take_over(room)
    room.measure("Amina", "118/76")
    assert to_do(room.practice) == [], "a session that is open is told at its own closing"
    room.session.closing.close()
    assert to_do(room.practice) == [ToDo(ToDoKind.TAKING_OVER, count=1)]
    take_over(room)
    assert to_do(room.practice) == []
    room.at("2026-03-12 17:00")
    room.session.closing.reopen()
    room.measure("Amina", "120/76")
    room.session.closing.close()
    assert room.practice.taken_lines.open_sessions() == [room.session.session.id]


def test_start_asks_only_for_the_last_weeks_and_only_who_may_take_over(room: Afternoon) -> None:
    # Of the three sessions before, which nobody took over.
    assert to_do(room.practice) == [ToDo(ToDoKind.TAKING_OVER, count=3)]
    room.at("2026-05-12 10:00")
    assert to_do(room.practice) == [ToDo(ToDoKind.TAKING_OVER, count=1)]
    who = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    hers = OpenPractice(room.store, who, room.practice.wall, room.practice._programmes)
    assert to_do(hers) == []
    with pytest.raises(NotAllowed):
        hers.taken_lines.copy(hers.taken_lines.of_session("session-3")[0])


def test_what_was_only_found_is_asked_for_on_start_and_so_is_a_change_of_it(room: Afternoon) -> None:
    take_over(room)
    findings = room.practice.belly_findings
    findings.record(room.seat("Amina"), FindingKind.FUNDAL_HEIGHT, "27", confirmed=FindingDoubt.FAR_FROM_LAST)
    findings.record(room.seat("Olena"), FindingKind.NOTE, "gaat in geen dossier")
    room.session.closing.close()
    assert room.practice.taken_lines.open_sessions() == ["session-4"]
    take_over(room)
    assert to_do(room.practice) == []
    room.session.closing.reopen()
    findings.record(room.seat("Amina"), FindingKind.FUNDAL_HEIGHT, "29", confirmed=FindingDoubt.FAR_FROM_LAST)
    room.session.closing.close()
    assert room.practice.taken_lines.open_sessions() == ["session-4"]
