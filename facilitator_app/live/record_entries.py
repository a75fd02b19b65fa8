"""What of one session goes into the practice's own record, woman by woman, as things stand now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from facilitator_app.domain.findings import Findings
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.little_list import ListEntry, Outcome
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
from facilitator_app.live.seat_rows import by_seat
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class Recorded:
    """One woman with something to take over: what, and the trace by which a change after it is noticed."""

    participant: Participant
    entry: RecordEntry
    told: str


def recorded_at(store: Store, *sessions: Session) -> dict[str, Recorded]:
    """Return every woman of these sessions of whom something was measured or written, by her seat."""
    held = {session.id: session for session in sessions}
    seats = store.seats.all_for(session_id=list(held))
    people = {w.id: w for w in store.participants.all_for(id={seat.participant_id for seat in seats})}
    on = [seat.id for seat in seats]
    readings, notes = by_seat(store.readings.all_for(seat_id=on)), by_seat(store.seat_notes.all_for(seat_id=on))
    findings = by_seat(store.findings.all_for(seat_id=on))
    entries = _by_woman(store.list_entries.all_for(session_id=list(held)))
    outcomes = _by_woman(store.list_outcomes.all_for(session_id=list(held)))
    follow_ups = _by_woman(store.follow_ups.all_for(session_id=list(held)))
    found = {}
    for seat in seats:
        her, own = (seat.session_id, seat.participant_id), readings.get(seat.id, [])
        discussed, follow_up = told_by_list(entries.get(her, []), outcomes.get(her, []))
        follow_up += _agreed(follow_ups.get(her, []))
        texts = tuple(discussed), tuple(follow_up), _notes(own, notes.get(seat.id, []))
        woman, checked = people[seat.participant_id], Findings.of(findings.get(seat.id, []))
        entry = _entry(held[seat.session_id], woman, seat, own, checked, texts)
        if entry.written or any(not reading.withdrawn for reading in own):
            found[seat.id] = Recorded(woman, entry, trace_of_record(own, entry))
    return found


OfWoman = TypeVar("OfWoman", ListEntry, Outcome, FollowUp)


def _by_woman(things: Iterable[OfWoman]) -> dict[tuple[str, str], list[OfWoman]]:
    """Sort what was written by session and woman, each in the order of entry."""
    found: dict[tuple[str, str], list[OfWoman]] = {}
    for thing in things:
        found.setdefault((thing.session_id, thing.participant_id), []).append(thing)
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
