"""Weight may be left out by the practice, by a group or by one woman, or only off her card."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator_app.domain.sessions import Field, PaperUse
from facilitator_app.live.seating import RowState, SeatRow
from tests.zonnebloem import Afternoon


def row(room: Afternoon, name: str = "Amina") -> SeatRow:
    return room.session.seating.row(room.seat(name))


def no_practice_weighs(room: Afternoon) -> None:
    room.practice.settings.change_weighing(False)


def no_group_weighs(room: Afternoon) -> None:
    room.practice.groups.change_weighing("zonnebloem", False)


def she_does_not_weigh(room: Afternoon) -> None:
    room.practice.women.change(replace(room.woman("Amina"), weighs=False))


LEFT_OUT = (no_practice_weighs, no_group_weighs, she_does_not_weigh)


@pytest.mark.parametrize("leave_out", LEFT_OUT)
def test_she_is_done_without_it(room: Afternoon, leave_out: Callable[[Afternoon], None]) -> None:
    told: list[str] = []
    room.session.seating.seat_changed.connect(told.append)
    leave_out(room)
    assert row(room).to_fill == {Field.SYSTOLIC, Field.DIASTOLIC}
    room.measure("Amina", "118/76")
    assert row(room).state is RowState.DONE
    assert room.session.closing.checklist().measured == 1
    card = room.session.papers.card(room.woman("Amina").id, PaperUse.PREVIEW)
    assert not card.with_weight
    slips = room.practice.slips(room.session.session.id).sheet(PaperUse.PREVIEW).slips
    assert not slips[0].weighs


@pytest.mark.parametrize("leave_out", LEFT_OUT[:2])
def test_every_row_follows_at_once_and_undo_brings_it_back(
    room: Afternoon, leave_out: Callable[[Afternoon], None]
) -> None:
    told: list[str] = []
    room.session.seating.seat_changed.connect(told.append)
    leave_out(room)
    assert len(told) == 12
    room.practice.undo()
    assert len(told) == 24
    assert row(room).weighs


def test_who_does_not_weigh_and_prefers_not_to_measure_is_done(room: Afternoon) -> None:
    she_does_not_weigh(room)
    room.session.seating.decline_rest(room.seat("Amina"))
    assert row(room).state is RowState.DONE
    assert row(room).seat.declined == {"systolic", "diastolic"}
    assert room.session.closing.checklist().declined == 1


def test_another_woman_of_her_group_weighs_herself(room: Afternoon) -> None:
    she_does_not_weigh(room)
    assert row(room, "Anouk").weighs


def test_off_her_card_alone_it_is_still_asked_and_in_her_file(room: Afternoon) -> None:
    room.practice.women.change(replace(room.woman("Amina"), weight_on_card=False))
    room.measure("Amina", "118/76", "61,4")
    assert row(room).weighs
    assert not room.session.papers.card(room.woman("Amina").id, PaperUse.PREVIEW).with_weight
    sheet = room.session.papers.file_sheet(room.woman("Amina").id, PaperUse.PREVIEW)
    assert [str(line.value) for line in sheet.readings] == ["118/76", "61400 g"]


def test_what_was_weighed_before_stays_in_her_file(room: Afternoon) -> None:
    room.measure("Amina", "118/76", "61,4")
    she_does_not_weigh(room)
    visit = room.practice.dossiers.of(room.woman("Amina").id).visits[-1]
    assert str(visit.weight) == "61400 g"
