"""Readings that she typed herself and nobody was asked about: the midwife looks at them together with her."""

from facilitator_app.domain.plausibility import doubt_about_pressure, doubt_about_weight
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    Reading,
    Weight,
    pressure_of_record,
)
from facilitator_app.domain.sessions import Seat, Session
from facilitator_app.live.entries import last_weight_of
from facilitator_app.store.store import Store


def doubted(store: Store, session: Session, seat: Seat, readings: list[Reading]) -> frozenset[str]:
    """Return the ids of those readings of one seat that came by self-entry and do not come often."""
    typed_herself = [reading for reading in readings if reading.path is EntryPath.SELF_ENTRY]
    if not typed_herself:
        return frozenset()
    pressure, last = pressure_of_record(readings), last_weight_of(store, seat, typed_herself[0].taken_at)
    systolic = pressure.systolic if pressure else None

    def is_doubted(value: BloodPressure | Weight) -> bool:
        if isinstance(value, BloodPressure):
            return doubt_about_pressure(value) is not None
        return doubt_about_weight(value, systolic=systolic, last=last, on=session.held_on) is not None

    return frozenset(reading.id for reading in typed_herself if is_doubted(reading.value))
