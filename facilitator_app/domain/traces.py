"""Short traces of what a paper, or a tick, told of measurements: another trace means that something changed.

A trace is made of values and moments and never of ids, so that two laptops make the same one. Nothing that was
measured can be read from it.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from facilitator_app.domain.findings import Finding
from facilitator_app.domain.readings import BloodPressure, Reading, Weight, counting
from facilitator_app.domain.sessions import SeatNote
from facilitator_app.domain.summaries import Visit

_BYTES = 12


def trace_of_card(visits: Iterable[Visit], *, with_weight: bool) -> str:
    """Return the trace of a card that shows these visits, with the weights or without them."""
    rows = [
        (visit.held_on, visit.pressure, visit.beside, visit.weight if with_weight else "")
        for visit in visits
        if visit.pressure or visit.weight
    ]
    return _trace(sorted(map(_line, rows)))


def trace_of_sheet(
    visits: Iterable[Visit],
    readings: Iterable[Reading],
    notes: Iterable[SeatNote],
    findings: Iterable[Finding] = (),
) -> str:
    """Return the trace of a file sheet: all visits, and all that was measured, noted and found at its session."""
    told = [_line((note.at, note.text)) for note in notes]
    kept = [_line(_all_of(reading)) for reading in readings if not reading.withdrawn]
    found = [_line((finding.at, finding.kind, finding.value)) for finding in findings]
    return _trace([trace_of_card(visits, with_weight=True), *sorted(told), *sorted(kept), *sorted(found)])


def trace_of_record(readings: Sequence[Reading]) -> str:
    """Return the trace of what is taken over into the practice's record of one woman at one session."""
    counted = counting(readings, BloodPressure) + counting(readings, Weight)
    return _trace(sorted(_line(_all_of(reading)) for reading in counted))


def _all_of(reading: Reading) -> tuple[object, ...]:
    how = (reading.measured_by, reading.pulse, reading.arm, reading.cuff, reading.note)
    return (reading.value, reading.taken_at, *how)


def _line(parts: tuple[object, ...]) -> str:
    return "|".join("" if part is None else str(part) for part in parts)


def _trace(lines: Sequence[str]) -> str:
    return blake2b("\n".join(lines).encode(), digest_size=_BYTES).hexdigest()
