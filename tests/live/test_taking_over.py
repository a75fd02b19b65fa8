"""What was taken over into the practice's record is ticked, and open again when it was changed after that."""

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.live.measurements import Typed
from facilitator_app.live.taking_over import TakenState
from tests.zonnebloem import Afternoon


def state(room: Afternoon, name: str = "Amina") -> TakenState | None:
    return room.session.taking_over.states().get(room.seat(name))


def test_who_was_not_measured_has_nothing_to_take_over(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    assert (state(room), state(room, "Anouk")) == (TakenState.NOT_YET, None)


def test_a_tick_says_that_it_was_taken_over_until_it_is_taken_off(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.taking_over.tick(room.seat("Amina"))
    assert state(room) is TakenState.TAKEN_OVER
    room.session.taking_over.untick(room.seat("Amina"))
    assert state(room) is TakenState.NOT_YET


def test_a_correction_opens_it_again_and_undoing_that_closes_it(room: Afternoon) -> None:
    room.measure("Amina", "181/76")
    room.session.taking_over.tick(room.seat("Amina"))
    room.measure("Amina", "118/76")
    assert state(room) is TakenState.CHANGED_SINCE
    room.session.undo()
    assert state(room) is TakenState.TAKEN_OVER
    room.measure("Amina", "118/76")
    room.session.taking_over.tick(room.seat("Amina"))
    assert state(room) is TakenState.TAKEN_OVER


def test_a_move_opens_it_again_at_both(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", weight="70,1")
    for name in ("Amina", "Anouk"):
        room.session.taking_over.tick(room.seat(name))
    room.practice.measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    assert [state(room, name) for name in ("Amina", "Anouk")] == [TakenState.CHANGED_SINCE] * 2


def test_one_more_measurement_opens_it_again(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.taking_over.tick(room.seat("Amina"))
    typed = Typed("120", "78", measured_by=MeasuredBy.MIDWIFE)
    room.practice.measurements.add(room.seat("Amina"), typed)
    assert state(room) is TakenState.CHANGED_SINCE


def test_it_is_ticked_after_the_session_was_closed_as_well(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    room.session.closing.close()
    room.session.taking_over.tick(room.seat("Amina"))
    assert state(room) is TakenState.TAKEN_OVER


def test_who_sees_no_values_ticks_nothing(room: Afternoon) -> None:
    room.measure("Amina", "118/76")
    with pytest.raises(NotAllowed):
        room.seen_by(Role.CO_FACILITATOR).taking_over.tick(room.seat("Amina"))
    assert state(room) is TakenState.NOT_YET


def test_closing_counts_what_was_changed_since(room: Afternoon) -> None:
    room.measure("Amina", "181/76")
    room.session.taking_over.tick(room.seat("Amina"))
    assert room.session.closing.checklist().changed_since == 0
    room.measure("Amina", "118/76")
    assert room.session.closing.checklist().changed_since == 1
