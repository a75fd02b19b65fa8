"""Real measurements on their way in: each is stored exactly, or refused with a reason (tests/data/README.md)."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.readings import BloodPressure, pressure_from_fields
from facilitator_app.domain.refusals import Unreadable, UnreadableReading
from facilitator_app.domain.sessions import Seat, Session
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.seating import Seating
from facilitator_app.live.wall import WallClock
from tests.data import rows_of
from tests.store.stores import JOKE, NOON, SESSION, made, reopened

WOMEN = 13
PAIRS = [(row["systolic_mmhg"], row["diastolic_mmhg"]) for row in rows_of("maternal_readings.csv")]


def sessions_for(pairs: int) -> list[tuple[Session, list[Seat]]]:
    """As many sessions of one large group as the readings fill."""
    found = []
    for number in range(1, -(-pairs // WOMEN) + 1):
        held_on = SESSION.held_on + timedelta(weeks=number)
        session = replace(SESSION, id=f"s{number}", group_id="g", number=number, held_on=held_on)
        found.append((session, [Seat(f"{session.id}-{woman}", session.id, f"w{woman}") for woman in range(WOMEN)]))
    return found


def test_every_measured_pressure_is_stored_exactly_or_refused(tmp_path: Path) -> None:
    store = made(tmp_path)
    desk = Desk(store, JOKE, WallClock(lambda: NOON))
    women = [Participant(f"w{n}", "g", f"Vrouw {n}", "", SESSION.held_on) for n in range(WOMEN)]
    sessions = sessions_for(len(PAIRS))
    seats = [seat for _, seats in sessions for seat in seats]
    things = (JOKE, Group("g", "Groep", "", "s"), *women, *(session for session, _ in sessions), *seats)
    desk.commit(Change("group.add", saves=things))

    expected: dict[str, str] = {}
    refused: Counter[Unreadable] = Counter()
    waiting = iter(PAIRS)
    for session, seats_here in sessions:
        seating = Seating(store, desk, session)
        with desk.at_once():
            for seat, (upper, lower) in zip(seats_here, waiting, strict=False):
                # As two fields, or the whole pressure in the first one.
                typed = (upper, lower) if len(expected) % 3 else (f"{upper}/{lower}", "")
                try:
                    assert seating.record_pressure(seat.id, *typed, step=seat.id, confirmed=True)
                except UnreadableReading as refusal:
                    refused[refusal.reason] += 1
                else:
                    expected[seat.id] = f"{upper}/{lower}"
        desk.committed.disconnect()
    assert next(waiting, None) is None
    store.close()

    store = reopened(tmp_path)
    kept = {reading.seat_id: str(reading.value) for reading in store.readings.all_for()}
    assert kept == expected
    assert len(kept) + refused.total() == len(PAIRS) == 1014
    assert len(store.log.lines()) == len(kept) + 1
    assert list(store.log.broken_links()) == []
    store.close()


def test_the_same_pressures_the_wrong_way_round_are_all_refused() -> None:
    for upper, lower in PAIRS:
        with pytest.raises(UnreadableReading) as caught:
            pressure_from_fields(lower, upper)
        assert caught.value.reason is Unreadable.PRESSURES_SWAPPED
        assert str(BloodPressure(int(upper), int(lower))) == f"{upper}/{lower}"
