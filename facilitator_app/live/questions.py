"""What is asked about whole measurements before they are kept, and what the log tells of a yes."""

from collections.abc import Collection, Sequence
from datetime import tzinfo

from facilitator_app.domain.plausibility import Doubt, doubt_about_pulse
from facilitator_app.domain.readings import BloodPressure, Reading
from facilitator_app.domain.refusals import UnusualReading
from facilitator_app.domain.sessions import Seat
from facilitator_app.live.entries import doubt_about
from facilitator_app.store.store import Store


def asked_about(
    store: Store, seat: Seat, new: Sequence[Reading], zone: tzinfo | None, *, pulse_before: int | None = None
) -> dict[str, list[Doubt]]:
    """Return what is asked about each of the new readings of a seat, by its id, in the order of asking.

    A weight is laid beside the pressure that comes with it, else beside the one that counts. A pulse that was
    there before was asked about then.
    """
    together = [reading for reading in new if isinstance(reading.value, BloodPressure)]
    beside = together or store.readings.all_for(seat_id=seat.id)
    asked: dict[str, list[Doubt]] = {}
    for reading in new:
        doubt = doubt_about(store, seat, reading.value, beside, reading.taken_at.astimezone(zone))
        about_pulse = _about_pulse(reading, pulse_before)
        asked[reading.id] = [found for found in (doubt, about_pulse) if found is not None]
    return asked


def asked_about_pulse(told: Reading, old: Reading) -> list[Doubt]:
    """Return what is asked when more is told about a reading whose numbers stay as they are."""
    doubt = _about_pulse(told, old.pulse)
    return [] if doubt is None else [doubt]


def check_answered(doubts: Sequence[Doubt], confirmed: Collection[Doubt]) -> None:
    """Raise UnusualReading for the first question that nobody said yes to."""
    for doubt in doubts:
        if doubt not in confirmed:
            raise UnusualReading(doubt)


def told_of(doubts: Sequence[Doubt]) -> str:
    """Return what the log says after the numbers: what was asked, and confirmed."""
    return "".join(f", confirmed: {doubt}" for doubt in doubts)


def _about_pulse(reading: Reading, before: int | None) -> Doubt | None:
    if reading.pulse is None or reading.pulse == before:
        return None
    return doubt_about_pulse(reading.pulse)
