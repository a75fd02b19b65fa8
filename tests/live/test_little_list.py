"""The Lijstje of a session: it follows what is typed, settled, taken back and decided about limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.readings import BloodPressure, EntryPath, Reading, Weight, counting
from facilitator_app.domain.refusals import NotAllowed, SessionClosed, StillToLookAt
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.live.desk import Change, new_id
from facilitator_app.live.little_list import Length, LittleList
from facilitator_app.live.session import LiveSession
from tests.zonnebloem import JOKE, Afternoon, afternoon

LIMITS = PracticeLimits(140, 90, 160, 110, 10)
SECOND, LOOK = LineKind.SECOND, LineKind.LOOK


@pytest.fixture
def little_list(room: Afternoon) -> LittleList:
    return room.session.little_list


@pytest.fixture
def limits(room: Afternoon) -> PracticeLimits:
    room.practice.settings.change_limits(LIMITS)
    room.practice.settings.confirm_limits()
    return room.practice.settings.practice.limits


@contextmanager
def heard(little_list: LittleList) -> Iterator[list[None]]:
    """How often the list says meanwhile that it changed."""
    told: list[None] = []

    def hear() -> None:
        told.append(None)

    little_list.changed.connect(hear)
    yield told
    little_list.changed.disconnect(hear)


def kinds(little_list: LittleList) -> list[LineKind]:
    return [little_list.look(listed.line_id).kind for listed in little_list.names()]


def line_of(little_list: LittleList, kind: LineKind) -> str:
    return next(one.line_id for one in little_list.names() if one.line_id.startswith(f"{kind}/"))


def measure_again(room: Afternoon, first_name: str, pressure: str) -> None:
    upper, _, lower = pressure.partition("/")
    room.session.seating.record_pressure(room.seat(first_name), upper, lower, new_id(), beside=True)


def test_an_untouched_session_has_an_empty_list(little_list: LittleList) -> None:
    assert little_list.length == Length(0, 0, 0)
    assert little_list.names() == []
    assert little_list.seconds_to_next_due is None


def test_it_names_who_is_not_measured_or_weighed_yet(room: Afternoon, little_list: LittleList) -> None:
    assert little_list.length.lines == 0
    room.session.seating.mark(room.seat("Lotte"), Attendance.PRESENT)
    room.measure("Anouk", "118/76")
    assert [listed.label for listed in little_list.names()] == ["Anouk V.", "Lotte J."]
    assert kinds(little_list) == [LineKind.WEIGH, LineKind.MEASURE]
    room.measure("Anouk", weight="68,4")
    room.measure("Lotte", "-", "-")
    assert little_list.length.lines == 0


def test_without_confirmed_limits_no_pressure_counts(room: Afternoon, little_list: LittleList) -> None:
    room.practice.settings.change_limits(LIMITS)
    room.measure("Amina", "172/114", "68,4")
    assert little_list.length == Length(0, 0, 0)


@pytest.mark.usefixtures("limits")
def test_a_second_measurement_becomes_due_and_is_kept_beside_the_first(
    room: Afternoon, little_list: LittleList
) -> None:
    room.measure("Amina", "145/95", "68,4")
    assert little_list.length == Length(1, 0, 0)
    assert little_list.seconds_to_next_due == 600
    room.at("2026-03-12 14:10")
    assert little_list.length == Length(1, 0, 1)
    assert little_list.seconds_to_next_due is None
    measure_again(room, "Amina", "128/82")
    assert little_list.length == Length(0, 0, 0)
    readings = room.store.readings.all_for(seat_id=room.seat("Amina"))
    assert [str(r.value) for r in counting(readings, BloodPressure)] == ["145/95", "128/82"]
    assert [r.replaces for r in readings if isinstance(r.value, BloodPressure)] == [None, None]
    assert room.session.seating.values(room.seat("Amina"))[0] == BloodPressure(128, 82)


@pytest.mark.usefixtures("limits")
def test_the_same_numbers_again_are_a_measurement_of_their_own(room: Afternoon, little_list: LittleList) -> None:
    room.measure("Amina", "145/95", "68,4")
    measure_again(room, "Amina", "145/95")
    assert len(counting(room.store.readings.all_for(seat_id=room.seat("Amina")), BloodPressure)) == 2
    assert kinds(little_list) == [LOOK]


@pytest.mark.usefixtures("limits")
def test_undo_takes_the_second_measurement_back_and_the_line_returns(
    room: Afternoon, little_list: LittleList
) -> None:
    room.measure("Amina", "145/95", "68,4")
    measure_again(room, "Amina", "128/82")
    room.session.undo()
    assert kinds(little_list) == [SECOND]
    room.session.redo()
    assert kinds(little_list) == []


def test_a_dash_for_the_second_takes_nothing_back(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    seat_id = room.seat("Amina")
    room.session.seating.keep_draft(seat_id, Field.SYSTOLIC, "11", "later", beside=True)
    assert room.session.seating.typed_beside(seat_id)
    assert not room.session.seating.record_pressure(seat_id, "-", "", "later", beside=True)
    assert room.session.seating.values(seat_id)[0] == BloodPressure(118, 76)
    assert room.session.seating.row(seat_id).seat.declined == frozenset()
    assert not room.session.seating.typed_beside(seat_id)


def test_half_a_second_measurement_stays_one(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "68,4")
    seat_id, seating = room.seat("Amina"), room.session.seating
    assert not seating.record_pressure(seat_id, "121", "", "later", beside=True)
    assert seating.typed_beside(seat_id)
    assert seating.record_pressure(seat_id, "121", "79", "later", beside=seating.typed_beside(seat_id))
    assert len(counting(room.store.readings.all_for(seat_id=seat_id), BloodPressure)) == 2


def test_limits_that_change_are_followed(room: Afternoon, little_list: LittleList) -> None:
    room.measure("Amina", "145/95", "68,4")
    assert little_list.length.lines == 0
    with heard(little_list) as told:
        room.practice.settings.change_limits(LIMITS)
        assert told == []
        room.practice.settings.confirm_limits()
        assert kinds(little_list) == [SECOND]
        room.practice.settings.switch_limits_off()
        assert little_list.length.lines == 0
    assert len(told) == 2


def test_a_midwife_asks_for_a_second_measurement_once(room: Afternoon, little_list: LittleList) -> None:
    room.measure("Amina", "118/76", "68,4")
    assert little_list.put(room.seat("Amina"), SECOND)
    assert not little_list.put(room.seat("Amina"), SECOND)
    (listed,) = little_list.names()
    assert little_list.look(listed.line_id).due_at is None
    measure_again(room, "Amina", "119/77")
    assert little_list.length.lines == 0


@pytest.mark.usefixtures("limits")
def test_asked_for_by_hand_its_time_counts_from_then(room: Afternoon, little_list: LittleList) -> None:
    room.measure("Amina", "118/76", "68,4")
    room.at("2026-03-12 14:20")
    little_list.put(room.seat("Amina"), SECOND)
    assert little_list.seconds_to_next_due == 600


def test_undo_takes_what_was_put_on_it_and_an_outcome_back_in_one_step_each(
    room: Afternoon, little_list: LittleList
) -> None:
    little_list.put(room.seat("Olena"), LineKind.QUESTION, "  hoe zit het \n met verlof? ")
    (listed,) = little_list.names()
    assert little_list.look(listed.line_id).text == "hoe zit het met verlof?"
    little_list.settle(listed.line_id, Result.DISCUSSED, " in de pauze ")
    assert little_list.length.lines == 0
    assert room.session.undo().verb == "list.settle"
    assert little_list.length.lines == 1
    assert room.session.undo().verb == "list.put"
    assert little_list.length.lines == 0
    room.session.redo()
    room.session.redo()
    (outcome,) = room.store.list_outcomes.all_for()
    assert (outcome.result, outcome.note, outcome.by) == (Result.DISCUSSED, "in de pauze", JOKE.id)
    assert (outcome.kind, outcome.text) == (LineKind.QUESTION, "hoe zit het met verlof?")


def test_the_log_tells_who_looked_and_who_settled_and_no_value(room: Afternoon, little_list: LittleList) -> None:
    little_list.put(room.seat("Olena"), LineKind.CALL, "uitslag")
    line_id = line_of(little_list, LineKind.CALL)
    little_list.look(line_id)
    little_list.settle(line_id, Result.REFERRING, "gebeld")
    told = [(line.deed.event, line.deed.about, line.deed.detail) for line in room.store.log.lines()[-3:]]
    olena = room.woman("Olena").id
    assert told == [("list.put", olena, ""), ("list.look", olena, "call"), ("list.settle", olena, "")]


def test_a_co_facilitator_sees_names_and_the_length_and_no_reason(
    room: Afternoon, little_list: LittleList
) -> None:
    room.measure("Anouk", "118/76")
    hers = room.seen_by(Role.CO_FACILITATOR).little_list
    assert not hers.may_look
    assert little_list.may_look
    assert [listed.label for listed in hers.names()] == ["Anouk V."]
    (listed,) = hers.names()
    with pytest.raises(NotAllowed):
        hers.look(listed.line_id)
    with pytest.raises(NotAllowed):
        hers.put(room.seat("Amina"), LineKind.CALL)
    with pytest.raises(NotAllowed):
        hers.settle(listed.line_id, Result.DISCUSSED)


def test_only_who_has_a_seat_here_can_be_put_on_it(room: Afternoon, little_list: LittleList) -> None:
    room.measure("Zofia", "118/76")
    seat_id = room.seat("Zofia")
    assert (seat_id, "Zofia W.") in little_list.women()
    room.practice.women.set_status(room.woman("Zofia").id, Status.LOSS, room.practice.wall.today())
    assert len(little_list.women()) == 11
    assert little_list.length.lines == 0
    for nobody in (seat_id, "nergens"):
        with pytest.raises(NotAllowed):
            little_list.put(nobody, LineKind.CALL)


@pytest.mark.usefixtures("limits")
def test_the_list_does_not_change_at_the_number_that_is_typed_but_when_the_row_closes(
    room: Afternoon, little_list: LittleList
) -> None:
    little_list.set_aside(room.seat("Amina"))
    with heard(little_list) as told:
        room.measure("Amina", "172/114")
        assert little_list.length == Length(0, 0, 0)
        room.measure("Amina", weight="68,4")
        assert told == []
        little_list.set_aside(room.seat("Anouk"))
        assert little_list.length == Length(2, 1, 0)
        room.measure("Anouk", "118/76", "68,4")
        little_list.set_aside("")
    assert len(told) == 1


def test_what_is_done_about_another_woman_meanwhile_shows_at_once(
    room: Afternoon, little_list: LittleList
) -> None:
    little_list.set_aside(room.seat("Amina"))
    room.measure("Amina", "118/76")
    little_list.put(room.seat("Amina"), LineKind.CALL)
    little_list.put(room.seat("Olena"), LineKind.CALL)
    room.session.seating.mark(room.seat("Lotte"), Attendance.PRESENT)
    assert [listed.label for listed in little_list.names()] == ["Lotte J.", "Olena K."]
    little_list.set_aside("")
    assert [listed.label for listed in little_list.names()] == ["Amina B.", "Amina B.", "Lotte J.", "Olena K."]


def by_self_entry(room: Afternoon, first_name: str, *values: BloodPressure | Weight) -> None:
    now = room.practice.wall.now()
    readings = [
        Reading(new_id(), room.seat(first_name), value, now, now, JOKE.id, path=EntryPath.SELF_ENTRY)
        for value in values
    ]
    seat = room.session.seating.row(room.seat(first_name)).seat
    verb = "pressure.enter"
    room.practice.desk.commit(Change(verb, saves=tuple(readings), session_id=seat.session_id))


def test_what_she_typed_herself_and_does_not_come_often_is_looked_at_together(
    room: Afternoon, little_list: LittleList
) -> None:
    by_self_entry(room, "Amina", BloodPressure(118, 76), Weight(58_300))
    by_self_entry(room, "Lotte", BloodPressure(118, 104), Weight(66_300))
    by_self_entry(room, "Sanne", BloodPressure(118, 76), Weight(90_000))
    room.measure("Olena", "118/104", "58,2")
    assert [listed.label for listed in little_list.names()] == ["Lotte J.", "Sanne D."]
    assert kinds(little_list) == [LOOK, LOOK]
    assert little_list.length.now == 0


def test_her_last_weight_may_be_of_longer_ago_or_of_never(room: Afternoon, little_list: LittleList) -> None:
    room.practice.women.add(Participant("noor", "zonnebloem", "Noor", "Bos", date(2026, 6, 14)))
    by_self_entry(room, "Noor", BloodPressure(118, 76), Weight(61_000))
    # She was not at the session before this one.
    by_self_entry(room, "Charlotte", BloodPressure(118, 76), Weight(61_000))
    assert little_list.length.lines == 0
    by_self_entry(room, "Noor", Weight(160_000))
    assert [listed.label for listed in little_list.names()] == ["Noor B."]


def test_left_for_next_time_it_waits_at_her_next_session(room: Afternoon, little_list: LittleList) -> None:
    little_list.put(room.seat("Olena"), LineKind.QUESTION, "verlof")
    little_list.settle(line_of(little_list, LineKind.QUESTION), Result.NEXT_TIME)
    little_list.put(room.seat("Amina"), LineKind.CALL, "uitslag")
    room.session.closing.close()
    following = room.practice.session("session-5").little_list
    assert [listed.label for listed in following.names()] == ["Amina B.", "Olena K."]
    lines = [following.look(listed.line_id) for listed in following.names()]
    assert [(line.kind, line.text, line.from_before) for line in lines] == [
        (LineKind.CALL, "uitslag", True),
        (LineKind.QUESTION, "verlof", True),
    ]
    following.settle(lines[1].id, Result.DISCUSSED)
    assert following.length.lines == 1
    # What came after it does not stand on the list of before.
    assert room.session.little_list.length.lines == 1


@pytest.mark.usefixtures("limits")
def test_a_session_with_something_to_look_at_now_closes_with_a_reason(room: Afternoon) -> None:
    room.measure("Amina", "172/114", "68,4")
    closing = room.session.closing
    assert (closing.checklist().listed, closing.checklist().listed_now) == (2, 1)
    for blank in ("", "  \n "):
        with pytest.raises(StillToLookAt):
            closing.close(blank)
    assert not closing.closed
    closing.close(" Is naar het ziekenhuis.\n")
    (outcome,) = room.store.list_outcomes.all_for()
    assert (outcome.result, outcome.note, outcome.kind) == (Result.LEFT_OPEN, "Is naar het ziekenhuis.", LOOK)
    last = room.store.log.lines()[-1].deed
    assert (last.event, last.detail) == ("session.close", "Is naar het ziekenhuis.")
    closing.reopen()
    assert room.session.little_list.length.now == 1
    with pytest.raises(StillToLookAt):
        closing.close()
    room.session.little_list.settle(line_of(room.session.little_list, LOOK), Result.REFERRING)
    closing.close()
    assert closing.closed


def test_a_closed_session_takes_no_outcome(room: Afternoon, little_list: LittleList) -> None:
    little_list.put(room.seat("Amina"), LineKind.CALL)
    room.session.closing.close()
    assert little_list.closed
    with pytest.raises(SessionClosed):
        little_list.settle(line_of(little_list, LineKind.CALL), Result.DISCUSSED)


@pytest.mark.usefixtures("limits")
def test_the_belly_checks_go_by_first_name_and_only_of_who_is_here(
    room: Afternoon, little_list: LittleList
) -> None:
    assert little_list.order() == ()
    room.take_all_in()
    measure_again(room, "Amina", "172/114")
    order = little_list.order()
    assert len(order) == 11
    assert "Amina" in order[:3]
    assert "Zofia" not in order
    assert little_list.order() == order


def test_the_list_survives_a_restart(tmp_path: Path) -> None:
    (tmp_path / "hier").mkdir()
    with afternoon(tmp_path / "hier") as room:
        room.practice.settings.change_limits(LIMITS)
        room.practice.settings.confirm_limits()
        room.measure("Amina", "145/95", "68,4")
        room.session.little_list.put(room.seat("Olena"), LineKind.QUESTION, "verlof")
        before = room.session.little_list.names()
        again: LiveSession = room.practice.session(room.session.session.id)
        assert again.little_list.names() == before
        assert [one.label for one in before] == ["Amina B.", "Olena K."]
