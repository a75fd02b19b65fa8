"""Possible and unusual: asked about, kept as text until somebody says yes, then stored with a line in the log."""

import pytest

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import BloodPressure, EntryPath, Weight
from facilitator_app.domain.refusals import UnreadableReading, UnusualReading
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.live.seating import RowState, Seating
from facilitator_app.store.audit import Action
from tests.zonnebloem import Afternoon

UPPER, LOWER, KILOS = Field.SYSTOLIC, Field.DIASTOLIC, Field.WEIGHT


@pytest.fixture
def seating(room: Afternoon) -> Seating:
    return room.session.seating


@pytest.fixture
def amina(room: Afternoon) -> str:
    """Who weighed 69.2 kg at the session of four weeks ago."""
    return room.seat("Amina")


def last_detail(room: Afternoon) -> tuple[str, Action, str]:
    deed = room.store.log.lines()[-1].deed
    return deed.event, deed.action, deed.detail


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        (("185", "112"), Doubt.PRESSURE_UNUSUAL),
        (("118", "101"), Doubt.PRESSURES_CLOSE),
        (("179", "70"), Doubt.PRESSURES_FAR),
        (("179/70", ""), Doubt.PRESSURES_FAR),
    ],
)
def test_an_unusual_pressure_stays_text_until_somebody_says_yes(
    room: Afternoon, seating: Seating, amina: str, typed: tuple[str, str], doubt: Doubt
) -> None:
    with pytest.raises(UnusualReading) as caught:
        seating.record_pressure(amina, *typed, step="visit")
    assert caught.value.doubt is doubt
    assert seating.values(amina) == (None, None)
    assert seating.typed(amina) == {field: text for field, text in zip((UPPER, LOWER), typed, strict=True) if text}
    row = seating.row(amina)
    assert (row.state, row.filled, row.seat.attendance) == (RowState.PARTLY, frozenset(), Attendance.EXPECTED)
    assert seating.record_pressure(amina, *typed, step="visit", confirmed=True)
    pressure, _ = seating.values(amina)
    assert seating.typed(amina) == {}
    assert room.store.log.lines()[-2].deed.detail == f"{pressure}, confirmed: {doubt}"


def test_a_weight_of_the_next_row_is_asked_about(room: Afternoon, seating: Seating, amina: str) -> None:
    with pytest.raises(UnusualReading) as caught:
        seating.record_weight(amina, "80,2", "visit")
    assert caught.value.doubt is Doubt.WEIGHT_FAR_FROM_LAST
    assert seating.typed(amina) == {KILOS: "80,2"}
    seating.record_weight(amina, "80,2", "visit", confirmed=True)
    assert last_detail(room) == ("weight.enter", Action.CREATE, "80200 g, confirmed: weight-far-from-last")


def test_the_text_that_is_refused_carries_no_number_of_hers(seating: Seating, amina: str) -> None:
    with pytest.raises(UnusualReading) as caught:
        seating.record_weight(amina, "80,2", "visit")
    assert not any(sign.isdigit() for sign in str(caught.value))


def test_a_yes_to_a_usual_reading_leaves_no_trace(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_weight(amina, "69,6", "visit", confirmed=True)
    assert last_detail(room) == ("weight.enter", Action.CREATE, "69600 g")


def test_what_was_confirmed_once_is_not_asked_again(seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "185", "112", "visit", confirmed=True)
    assert seating.record_pressure(amina, "185", "112", "again")


def test_a_confirmed_correction_tells_both_values(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "135", "82", "visit")
    with pytest.raises(UnusualReading):
        seating.record_pressure(amina, "185", "82", "again")
    assert seating.values(amina)[0] == BloodPressure(135, 82)
    seating.record_pressure(amina, "185", "82", "again", confirmed=True)
    assert last_detail(room) == ("pressure.correct", Action.UPDATE, "135/82 → 185/82, confirmed: pressures-far")


def test_a_yes_does_not_make_the_impossible_possible(seating: Seating, amina: str) -> None:
    with pytest.raises(UnreadableReading):
        seating.record_pressure(amina, "300", "76", "visit", confirmed=True)


def test_the_pressure_beside_it_is_looked_at(room: Afternoon, seating: Seating) -> None:
    danique = room.seat("Danique")
    seating.record_pressure(danique, "118", "76", "visit")
    for reading in room.store.readings.all_for(seat_id=[s.id for s in room.store.seats.all_for()]):
        if isinstance(reading.value, Weight):
            room.store.readings.remove(reading.id)
    with pytest.raises(UnusualReading) as caught:
        seating.record_weight(danique, "118", "visit")
    assert caught.value.doubt is Doubt.WEIGHT_IS_SYSTOLIC


def test_a_woman_who_missed_a_session_is_compared_with_the_time_before(room: Afternoon, seating: Seating) -> None:
    # Charlotte was not there on 12 February; on 15 January, eight weeks ago, she weighed 71.2 kg.
    charlotte = room.seat("Charlotte")
    assert seating.record_weight(charlotte, "79,1", "visit")
    with pytest.raises(UnusualReading):
        seating.record_weight(charlotte, "79,2", "visit")


def test_a_withdrawn_weight_is_nothing_to_compare_with(room: Afternoon, seating: Seating) -> None:
    amina = room.seat("Amina")
    (before,) = room.store.seats.all_for(session_id="session-3", participant_id=room.woman("Amina").id)
    room.practice.leave_session()
    earlier = room.practice.session("session-3")
    earlier.closing.reopen()
    earlier.seating.record_weight(before.id, "-", "slip")
    today = room.practice.session(room.session.session.id).seating
    # 68.2 kg eight weeks ago: 8 kg is far.
    assert today.record_weight(amina, "76,1", "visit")


def test_a_session_from_paper_is_compared_with_a_later_one_when_that_lies_nearest(room: Afternoon) -> None:
    room.measure("Amina", weight="69,8")
    room.practice.leave_session()
    earlier = room.practice.session("session-3")
    earlier.closing.reopen()
    (seat,) = [row.seat for row in earlier.seating.find("Amina")]
    assert earlier.seating.record_weight(seat.id, "68,9", "slip")
    with pytest.raises(UnusualReading):
        earlier.seating.record_weight(seat.id, "75,9", "slip")


def test_the_way_by_which_it_came_is_kept(room: Afternoon, seating: Seating, amina: str) -> None:
    seating.record_pressure(amina, "118", "76", "visit", confirmed=True, path=EntryPath.SELF_ENTRY)
    seating.record_weight(amina, "69,4", "visit", confirmed=True, path=EntryPath.SELF_ENTRY)
    assert {r.path for r in room.store.readings.all_for(seat_id=amina)} == {EntryPath.SELF_ENTRY}


def test_one_undo_takes_a_confirmed_reading_back_with_its_text(
    room: Afternoon, seating: Seating, amina: str
) -> None:
    with pytest.raises(UnusualReading):
        seating.record_weight(amina, "80,2", "visit")
    seating.record_weight(amina, "80,2", "visit", confirmed=True)
    seating.undo()
    assert (seating.values(amina), seating.typed(amina)) == ((None, None), {})
    seating.redo()
    assert seating.values(amina) == (None, Weight(80_200))
