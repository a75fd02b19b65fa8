"""Everything that was measured stays: one more, a correction, the midwife's own, a number that was another's."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.groups import Role
from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, MeasuredBy, Weight, counting
from facilitator_app.domain.refusals import (
    AlreadyMeasured,
    ImpossiblePulse,
    NotAllowed,
    NothingToUndo,
    SessionClosed,
    UnreadableReading,
)
from facilitator_app.domain.sessions import Attendance, PaperUse
from facilitator_app.live.dossier_lines import Told
from facilitator_app.live.measurements import Measurements, Typed
from facilitator_app.store.audit import LogLine
from tests.zonnebloem import Afternoon


@pytest.fixture
def measurements(room: Afternoon) -> Measurements:
    return room.practice.measurements


def values(room: Afternoon, name: str) -> tuple[str, ...]:
    """What counts in her row."""
    return tuple(str(value) for value in room.session.seating.values(room.seat(name)) if value)


def reading_of(room: Afternoon, name: str, kind: type = BloodPressure, nth: int = -1) -> str:
    return counting(room.store.readings.all_for(seat_id=room.seat(name)), kind)[nth].id


def sheet_lines(room: Afternoon, name: str) -> list[str]:
    sheet = room.session.papers.file_sheet(room.woman(name).id, PaperUse.PREVIEW)
    return [str(line.value) for line in sheet.readings]


def history(room: Afternoon) -> list[tuple[str, str]]:
    return [(change.verb, change.about) for change in room.session.history.last()]


def log(room: Afternoon, event: str) -> list[LogLine]:
    return [line for line in room.store.log.lines() if line.deed.event == event]


# More than one


def test_several_pressures_of_one_session_all_stay_and_the_last_counts(
    room: Afternoon, measurements: Measurements
) -> None:
    room.measure("Amina", "128/82", "69,4")
    room.at("2026-03-12 14:20")
    assert measurements.add(room.seat("Amina"), Typed("124", "80"))
    room.at("2026-03-12 14:35")
    assert measurements.add(room.seat("Amina"), Typed("121/78", weight="69,5"))
    assert values(room, "Amina") == ("121/78", "69500 g")
    assert sheet_lines(room, "Amina") == ["128/82", "69400 g", "124/80", "121/78", "69500 g"]
    room.session.undo()
    assert values(room, "Amina") == ("124/80", "69400 g")


def test_how_it_was_measured_stands_with_it(room: Afternoon, measurements: Measurements) -> None:
    typed = Typed("124", "80", "", " 72 ", MeasuredBy.HERSELF_WITH_HELP, Arm.LEFT, Cuff.LARGE, " na 5  minuten ")
    measurements.add(room.seat("Amina"), typed)
    (line,) = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW).readings
    assert (line.pulse, line.arm, line.cuff, line.note) == (72, Arm.LEFT, Cuff.LARGE, "na 5 minuten")
    assert line.measured_by is MeasuredBy.HERSELF_WITH_HELP


def test_nothing_typed_is_nothing_kept(room: Afternoon, measurements: Measurements) -> None:
    assert not measurements.add(room.seat("Amina"), Typed())
    assert room.store.readings.all_for(seat_id=room.seat("Amina")) == []


@pytest.mark.parametrize("typed", [Typed("124"), Typed("", "80"), Typed("80", "124"), Typed(pulse="72")])
def test_half_a_pressure_is_refused_and_nothing_kept(
    room: Afternoon, measurements: Measurements, typed: Typed
) -> None:
    with pytest.raises(UnreadableReading):
        measurements.add(room.seat("Amina"), replace(typed, weight="61,4"))
    assert room.store.readings.all_for(seat_id=room.seat("Amina")) == []


@pytest.mark.parametrize("pulse", ["34", "221", "7", "zeventig", "7٢", "1e2", "72,5"])
def test_a_pulse_that_cannot_be_is_refused(room: Afternoon, measurements: Measurements, pulse: str) -> None:
    with pytest.raises(ImpossiblePulse):
        measurements.add(room.seat("Amina"), Typed("124", "80", pulse=pulse))


# The midwife's own


def test_what_the_midwife_measures_stands_beside_and_never_over(
    room: Afternoon, measurements: Measurements
) -> None:
    room.measure("Amina", "128/82")
    room.at("2026-03-12 14:20")
    measurements.add(room.seat("Amina"), Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    assert values(room, "Amina") == ("128/82",)
    card = room.session.papers.card(room.woman("Amina").id, PaperUse.PREVIEW)
    assert card.today is not None
    assert (card.today.pressure, card.today.beside) == (BloodPressure(128, 82), BloodPressure(118, 76))
    lines = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW).readings
    assert [(str(line.value), line.beside) for line in lines] == [("128/82", False), ("118/76", True)]


def test_the_row_corrects_her_own_number_and_leaves_the_midwifes(
    room: Afternoon, measurements: Measurements
) -> None:
    room.measure("Amina", "128/82")
    measurements.add(room.seat("Amina"), Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    room.measure("Amina", "126/82")
    assert values(room, "Amina") == ("126/82",)
    room.measure("Amina", "-")
    # She takes hers back; what the midwife measured was not hers to take.
    assert values(room, "Amina") == ("118/76",)


def test_where_only_the_midwife_measured_that_counts(room: Afternoon, measurements: Measurements) -> None:
    measurements.add(room.seat("Amina"), Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    assert values(room, "Amina") == ("118/76",)
    card = room.session.papers.card(room.woman("Amina").id, PaperUse.PREVIEW)
    assert card.today is not None
    assert card.today.beside is None


# Corrections


def test_a_correction_is_appended_with_old_and_new_who_and_when(
    room: Afternoon, measurements: Measurements
) -> None:
    room.measure("Amina", "181/76")
    room.at("2026-03-12 14:09")
    measurements.correct(reading_of(room, "Amina"), Typed("118", "76"))
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    (line,) = sheet.corrections
    assert (str(line.old), str(line.new), line.by) == ("181/76", "118/76", "Joke")
    assert line.at.astimezone(room.practice.wall.zone).strftime("%H:%M") == "14:09"
    assert sheet_lines(room, "Amina") == ["181/76", "118/76"]
    (told,) = log(room, "pressure.correct")
    assert told.deed.detail == "181/76 → 118/76"


def test_the_first_of_two_stays_first_when_corrected(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "182/82")
    room.at("2026-03-12 14:20")
    measurements.add(room.seat("Amina"), Typed("121", "78"))
    room.at("2026-03-12 14:30")
    measurements.correct(reading_of(room, "Amina", nth=0), Typed("128", "82"))
    assert values(room, "Amina") == ("121/78",)


def test_to_say_who_measured_is_no_other_number(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76")
    typed = Typed("118", "76", pulse="70", measured_by=MeasuredBy.FACILITATOR)
    measurements.correct(reading_of(room, "Amina"), typed)
    (reading,) = room.store.readings.all_for(seat_id=room.seat("Amina"))
    assert (reading.measured_by, reading.pulse) == (MeasuredBy.FACILITATOR, 70)
    assert room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW).corrections == ()
    (told,) = log(room, "pressure.amend")
    assert told.deed.detail == "measured_by herself → facilitator; pulse – → 70"
    room.session.undo()
    assert room.store.readings.all_for(seat_id=room.seat("Amina"))[0].measured_by is MeasuredBy.HERSELF


def test_a_weight_cannot_become_a_pressure(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", weight="61,4")
    with pytest.raises(UnreadableReading):
        measurements.correct(reading_of(room, "Amina", Weight), Typed("118", "76"))


# Moving


def test_a_row_goes_to_the_right_woman_with_a_line_about_both(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76", "61,4")
    room.at("2026-03-12 14:10")
    measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert (values(room, "Amina"), values(room, "Anouk")) == ((), ("118/76", "61400 g"))
    assert history(room)[:4] == [
        ("weight.move-here", "Anouk V."),
        ("weight.move-off", "Amina B."),
        ("pressure.move-here", "Anouk V."),
        ("pressure.move-off", "Amina B."),
    ]
    anouk = room.store.seats.get(room.seat("Anouk"))
    assert anouk is not None
    assert anouk.attendance is Attendance.PRESENT
    hers = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert (hers.readings, [move.here for move in hers.moves]) == ((), [False, False])
    there = room.session.papers.file_sheet(room.woman("Anouk").id, PaperUse.PREVIEW)
    assert [(str(line.value), line.moved_here) for line in there.readings] == [("118/76", True), ("61400 g", True)]
    assert [(move.here, move.by) for move in there.moves] == [(True, "Joke"), (True, "Joke")]
    taken_at = room.store.readings.all_for(seat_id=room.seat("Anouk"))[0].taken_at
    assert taken_at.astimezone(room.practice.wall.zone).strftime("%H:%M") == "14:00"


def test_one_undo_takes_a_move_back_at_both_and_redo_does_it_again(
    room: Afternoon, measurements: Measurements
) -> None:
    room.measure("Amina", "118/76", "61,4")
    measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    room.session.undo()
    assert (values(room, "Amina"), values(room, "Anouk")) == (("118/76", "61400 g"), ())
    amina = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert amina.moves == ()
    room.session.redo()
    assert (values(room, "Amina"), values(room, "Anouk")) == ((), ("118/76", "61400 g"))


def test_it_does_not_go_where_a_number_of_that_kind_stands(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76", "61,4")
    room.measure("Anouk", weight="70,1")
    with pytest.raises(AlreadyMeasured):
        measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert (values(room, "Amina"), values(room, "Anouk")) == (("118/76", "61400 g"), ("70100 g",))
    # The pressure alone has a place there.
    measurements.move(reading_of(room, "Amina"), room.seat("Anouk"))
    assert (values(room, "Amina"), values(room, "Anouk")) == (("61400 g",), ("118/76", "70100 g"))


def test_what_it_had_been_typed_over_does_not_count_again(room: Afternoon, measurements: Measurements) -> None:
    """Whether the first number was hers nobody can tell: her row is to be measured, and says so."""
    room.measure("Amina", "181/76")
    room.measure("Amina", "118/76")
    measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert values(room, "Amina") == ()
    assert sheet_lines(room, "Amina") == ["181/76"]


def test_a_number_goes_on_to_a_third_woman(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76")
    measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    measurements.move_row(room.seat("Anouk"), room.seat("Birgül"))
    assert [values(room, name) for name in ("Amina", "Anouk", "Birgül")] == [(), (), ("118/76",)]
    moves = room.session.papers.file_sheet(room.woman("Anouk").id, PaperUse.PREVIEW).moves
    assert [move.here for move in moves] == [False]


def test_it_stays_at_its_session(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76")
    (woman,) = room.store.participants.all_for(first_name="Anouk")
    before = next(s for s in room.store.seats.all_for(participant_id=woman.id) if s.id != room.seat("Anouk"))
    with pytest.raises(NotAllowed):
        measurements.move(reading_of(room, "Amina"), before.id)
    assert [label for _, label in measurements.others(room.seat("Amina"))][:2] == ["Anouk V.", "Birgül Y."]


def test_no_name_is_in_the_log_and_both_women_are(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76")
    measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    (off,), (here,) = log(room, "pressure.move-off"), log(room, "pressure.move-here")
    assert (off.deed.about, here.deed.about) == (room.woman("Amina").id, room.woman("Anouk").id)
    assert "Anouk" not in off.deed.detail
    assert "Amina" not in here.deed.detail


# Notes, and who may


def test_what_cannot_be_a_number_is_written_as_a_note(room: Afternoon, measurements: Measurements) -> None:
    measurements.note(room.seat("Amina"), " apparaat geeft\n HI ")
    measurements.note(room.seat("Amina"), "   ")
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert [(note.text, note.by) for note in sheet.notes] == [("apparaat geeft HI", "Joke")]
    assert history(room)[0] == ("note.woman", "Amina B.")
    room.session.undo()
    assert room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW).notes == ()


def test_a_second_note_stands_beside_the_first(room: Afternoon, measurements: Measurements) -> None:
    measurements.note(room.seat("Amina"), "apparaat geeft HI")
    measurements.note(room.seat("Amina"), "andere manchet")
    assert [note.text for note in room.store.seat_notes.all_for()] == ["apparaat geeft HI", "andere manchet"]


def test_a_co_facilitator_notes_and_moves_without_seeing_anything(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    hers = room.seen_by(Role.CO_FACILITATOR)
    theirs = Measurements(room.store, hers.seating._desk)
    theirs.note(room.seat("Amina"), "duizelig")
    theirs.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert values(room, "Anouk") == ("118/76",)


def test_a_closed_session_takes_nothing_more(room: Afternoon, measurements: Measurements) -> None:
    room.measure("Amina", "118/76")
    room.session.closing.close()
    for verb in (
        lambda: measurements.add(room.seat("Amina"), Typed("120", "80")),
        lambda: measurements.correct(reading_of(room, "Amina"), Typed("120", "80")),
        lambda: measurements.move_row(room.seat("Amina"), room.seat("Anouk")),
        lambda: measurements.note(room.seat("Amina"), "duizelig"),
    ):
        with pytest.raises(SessionClosed):
            verb()


# Whatever is done


@settings(max_examples=25)
@given(st.data())
def test_every_reading_that_was_not_taken_back_stands_in_her_file(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    from tests.zonnebloem import afternoon

    with afternoon(tmp_path_factory.mktemp("lot")) as room:
        measurements, names = room.practice.measurements, ("Amina", "Anouk", "Birgül")
        for _ in range(data.draw(st.integers(1, 8))):
            name = data.draw(st.sampled_from(names))
            seat, upper = room.seat(name), data.draw(st.integers(100, 150))
            room.clock.moment = room.practice.wall.now() + _A_MINUTE
            _do(room, data.draw(st.sampled_from(DEEDS)), name, seat, upper, data, measurements)
        for name in names:
            readings = room.store.readings.all_for(seat_id=room.seat(name))
            visit = room.practice.dossiers.of(room.woman(name).id).visits[-1]
            told = [line.reading.id for line in visit.lines if line.told is not Told.MOVED_AWAY]
            gone = [line.reading.id for line in visit.lines if line.told is Told.MOVED_AWAY]
            assert sorted(told) == sorted(r.id for r in readings if not r.withdrawn)
            assert sorted(gone) == sorted(r.id for r in readings if r.moved_away)
            assert sheet_lines(room, name) == [str(r.value) for r in readings if not r.withdrawn]
            counted = [r.id for kind in (BloodPressure, Weight) for r in counting(readings, kind)]
            assert sorted(line.reading.id for line in visit.lines if line.told.counts) == sorted(counted)


DEEDS = ("type", "add", "midwife", "correct", "move", "decline", "undo")
_A_MINUTE = timedelta(minutes=1)


def _do(
    room: Afternoon, deed: str, name: str, seat: str, upper: int, data: st.DataObject, measurements: Measurements
) -> None:
    readings = counting(room.store.readings.all_for(seat_id=seat), BloodPressure)
    match deed:
        case "type":
            room.measure(name, f"{upper}/80", "61,4")
        case "add":
            measurements.add(seat, Typed(str(upper), "80"))
        case "midwife":
            measurements.add(seat, Typed(str(upper), "80", measured_by=MeasuredBy.MIDWIFE))
        case "correct" if readings:
            measurements.correct(data.draw(st.sampled_from(readings)).id, Typed(str(upper + 1), "81"))
        case "move" if readings:
            to = room.seat(data.draw(st.sampled_from([n for n in ("Amina", "Anouk", "Birgül") if n != name])))
            with suppress(AlreadyMeasured):
                measurements.move(data.draw(st.sampled_from(readings)).id, to)
        case "decline":
            room.measure(name, "-")
        case "undo":
            with suppress(NothingToUndo):
                room.session.undo()
