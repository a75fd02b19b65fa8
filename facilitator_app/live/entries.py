"""What is typed for one reading, and what her other readings make one ask about it."""

from dataclasses import dataclass
from datetime import datetime

from facilitator_app.domain.plausibility import Doubt, LastWeight, doubt_about_pressure, doubt_about_weight
from facilitator_app.domain.readings import BloodPressure, EntryPath, Reading, Weight, counting, pressure_of_record
from facilitator_app.domain.sessions import Field, Seat
from facilitator_app.store.store import Store

DECLINED = "-"


@dataclass(frozen=True, slots=True)
class Entry:
    """The texts of one reading, as they stand in their fields.

    Attributes:
        step: one visit to the row, which one undo takes back.
        confirmed: somebody was asked about these numbers and said yes.
        path: where it was typed; None is the grid, or paper after the day of the session.
        beside: it is another measurement, which leaves the stored one as it is.
    """

    seat_id: str
    texts: dict[Field, str]
    step: str
    confirmed: bool
    path: EntryPath | None
    beside: bool = False


def declines(texts: dict[Field, str], pressure: BloodPressure | None) -> bool:
    """Whether the texts of a pressure, with a dash among them, say that she prefers not to."""
    # A dash beside a number that is not stored is no answer: refusing it keeps the number.
    stored = (str(pressure.systolic), str(pressure.diastolic)) if pressure else ("", "")
    return all(text in ("", DECLINED, was) for text, was in zip(texts.values(), stored, strict=True))


def doubt_about(
    store: Store, seat: Seat, value: BloodPressure | Weight, readings: list[Reading], taken_at: datetime
) -> Doubt | None:
    """Return what to ask about a reading beside the others of the seat and of her, None when it is nothing."""
    if isinstance(value, BloodPressure):
        return doubt_about_pressure(value)
    pressure = pressure_of_record(readings)
    return doubt_about_weight(
        value,
        systolic=pressure.systolic if pressure else None,
        last=last_weight_of(store, seat, taken_at),
        on=taken_at.date(),
    )


def last_weight_of(store: Store, seat: Seat, taken_at: datetime) -> LastWeight | None:
    """Return her weight of another session that lies nearest to a moment, None when there is none.

    Nearest, and not before: a session may be typed in from paper after a later one.
    """
    others = [s.id for s in store.seats.all_for(participant_id=seat.participant_id) if s.id != seat.id]
    weights = counting(store.readings.all_for(seat_id=others), Weight) if others else []
    if not weights:
        return None
    nearest = min(weights, key=lambda reading: abs(reading.taken_at - taken_at))
    assert isinstance(nearest.value, Weight), "weights were asked for"
    return LastWeight(nearest.value, nearest.taken_at.astimezone(taken_at.tzinfo).date())
