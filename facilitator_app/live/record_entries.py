"""What of one session goes into the practice's own record, woman by woman, as things stand now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from facilitator_app.domain.findings import Findings
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.readings import (
    BloodPressure,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    of_record,
    pressure_beside,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.record_entries import RecordEntry, RecordFindings
from facilitator_app.domain.record_line import OWN_VISIT, told_by_list
from facilitator_app.domain.sessions import Field, Seat, SeatNote, Session
from facilitator_app.domain.traces import trace_of_record
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class Recorded:
    """One woman with something to take over: what, and the trace by which a change after it is noticed."""

    participant: Participant
    entry: RecordEntry
    told: str


def recorded_at(store: Store, session: Session) -> dict[str, Recorded]:
    """Return every woman of a session of whom something was measured or written, by her seat."""
    seats = store.seats.all_for(session_id=session.id)
    people = {w.id: w for w in store.participants.all_for(id=[seat.participant_id for seat in seats])}
    on = [seat.id for seat in seats]
    readings, notes = store.readings.all_for(seat_id=on), store.seat_notes.all_for(seat_id=on)
    entries = store.list_entries.all_for(session_id=session.id)
    outcomes = store.list_outcomes.all_for(session_id=session.id)
    follow_ups = store.follow_ups.all_for(session_id=session.id)
    findings = store.findings.all_for(seat_id=on)
    found = {}
    for seat in seats:
        her, own = seat.participant_id, [reading for reading in readings if reading.seat_id == seat.id]
        discussed, follow_up = told_by_list(
            [entry for entry in entries if entry.participant_id == her],
            [outcome for outcome in outcomes if outcome.participant_id == her],
        )
        follow_up += _agreed([one for one in follow_ups if one.participant_id == her])
        written = _notes(own, [note for note in notes if note.seat_id == seat.id])
        checked = Findings.of(finding for finding in findings if finding.seat_id == seat.id)
        entry = _entry(session, people[her], seat, own, checked, (tuple(discussed), tuple(follow_up), written))
        if entry.written or any(not reading.withdrawn for reading in own):
            found[seat.id] = Recorded(people[her], entry, trace_of_record(own, entry))
    return found


Texts = tuple[str, ...]


def _entry(
    session: Session,
    woman: Participant,
    seat: Seat,
    own: list[Reading],
    checked: Findings,
    texts: tuple[Texts, Texts, Texts],
) -> RecordEntry:
    discussed, follow_up, notes = texts
    counts = of_record(own, BloodPressure)
    return RecordEntry(
        held_on=session.held_on,
        age=None if session.after_birth else woman.age_on(session.held_on),
        attendance=seat.attendance,
        pressure=pressure_of_record(own),
        measured_by=counts.measured_by if counts else MeasuredBy.HERSELF,
        times=_times(own, counts),
        beside=pressure_beside(own),
        pulse=counts.pulse if counts else None,
        weight=weight_of_record(own),
        declined=bool(seat.declined & {Field.SYSTOLIC, Field.DIASTOLIC}),
        # Her note of the belly check is for her file sheet alone.
        findings=RecordFindings.of(checked),
        themes=checked.themes,
        discussed=(*((checked.discussed,) if checked.discussed else ()), *discussed),
        follow_up=follow_up,
        notes=notes,
    )


def _times(own: list[Reading], counts: Reading | None) -> int:
    """How often she was measured as what counts was: what the midwife measured besides is told apart."""
    by_midwife = counts is not None and counts.measured_by is MeasuredBy.MIDWIFE
    return sum((r.measured_by is MeasuredBy.MIDWIFE) == by_midwife for r in counting(own, BloodPressure))


def _agreed(follow_ups: Sequence[FollowUp]) -> list[str]:
    """What was agreed about her; when she is seen about a session that she missed is arranged, not found."""
    words = {one.id: one.text or (OWN_VISIT if one.kind is FollowUpKind.VISIT else "") for one in follow_ups}
    said = [one for one in follow_ups if words[one.id] and one.kind is not FollowUpKind.CATCH_UP]
    return [f"{words[one.id]} ({one.due_on:%d-%m-%Y})" if one.due_on else words[one.id] for one in said]


def _notes(own: list[Reading], notes: Sequence[SeatNote]) -> Texts:
    counted = counting(own, BloodPressure) + counting(own, Weight)
    found: list[tuple[datetime, str]] = [(reading.taken_at, reading.note) for reading in counted if reading.note]
    found += [(note.at, note.text) for note in notes]
    return tuple(text for _, text in sorted(found))
