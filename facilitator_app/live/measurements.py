"""What was measured of one woman, kept in full: one more, a correction, whose it is, who measured and how."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from facilitator_app.domain.permissions import SEE_NAMES
from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import (
    Arm,
    BloodPressure,
    Cuff,
    EntryPath,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    of_record,
    parse_pulse,
    parse_weight,
    pressure_from_fields,
)
from facilitator_app.domain.refusals import AlreadyMeasured, NotAllowed, Unreadable, UnreadableReading
from facilitator_app.domain.sessions import Seat, SeatNote, Session
from facilitator_app.live.afterwards import arrived, is_afterwards, measured_at, seen_at
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.live.questions import asked_about, asked_about_pulse, check_answered, told_of
from facilitator_app.live.seat_rows import FIELDS_OF, SeatRows
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

LONGEST_NOTE = 500
_KINDS = (BloodPressure, Weight)
_VERB_OF = {BloodPressure: "pressure", Weight: "weight"}


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed about one measurement, as it stands in its fields.

    Attributes:
        systolic, diastolic, weight, pulse: texts; blank for what was not measured.
        note: about this measurement alone.
    """

    systolic: str = ""
    diastolic: str = ""
    weight: str = ""
    pulse: str = ""
    measured_by: MeasuredBy = MeasuredBy.HERSELF
    arm: Arm | None = None
    cuff: Cuff | None = None
    note: str = ""


class Measurements:
    """The readings of all women, each on her seat at a session; nothing is ever replaced or taken out."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    # What is asked

    def others(self, seat_id: str) -> list[tuple[str, str]]:
        """Return the seats of the other women of her session that a reading could go to, each with her label."""
        self._desk.check(SEE_NAMES)
        seat = self._seat(seat_id)
        session = self._session(seat)
        rows = SeatRows(self._store, session.id).named(session)
        return [(row.seat.id, row.label) for row in rows if row.seat.id != seat_id and row.measuring]

    def has_values(self, seat_id: str) -> bool:
        """Whether something counts for her at this session that could be moved."""
        return any(of_record(self._readings(seat_id), kind) for kind in _KINDS)

    # Verbs

    def add(self, seat_id: str, typed: Typed, confirmed: Collection[Doubt] = ()) -> bool:
        """Keep one more pressure, or weight, or both, beside what is there; False when nothing was typed.

        `confirmed` are the questions about these numbers that somebody said yes to, and the log tells so.

        Raises:
            UnreadableReading, ImpossiblePulse: nothing was kept.
            UnusualReading: one of the numbers is asked about first; nothing was kept.
            SessionClosed, NotAllowed: as for any change.
        """
        seat, values = self._seat(seat_id), self._read(typed)
        session = self._session(seat)
        step, now = new_id(), self._desk.wall.now()
        readings = [
            Reading(
                id=new_id(),
                seat_id=seat_id,
                value=value,
                taken_at=measured_at(session, self._desk.wall),
                entered_at=now,
                entered_by=self._desk.who.id,
                path=EntryPath.LATER if is_afterwards(session, self._desk.wall) else EntryPath.GRID,
            )
            for value in values
        ]
        readings = [self._dressed(reading, typed) for reading in readings]
        asked = asked_about(self._store, seat, readings, self._desk.wall.zone)
        check_answered([doubt for doubts in asked.values() for doubt in doubts], confirmed)
        with self._desk.at_once():
            for reading in readings:
                here = self._arrived(self._seat(seat_id), session, reading.value)
                detail = f"{reading.value}{told_of(asked[reading.id])}"
                self._commit("add", reading, seat, (reading, here), step, Action.CREATE, detail)
        return bool(values)

    def correct(self, reading_id: str, typed: Typed, confirmed: Collection[Doubt] = ()) -> None:
        """Put another number in the place of one that was typed wrong, or say more about it.

        Another number is a new reading that names the old one and was taken at the same moment; who measured and
        how is kept with the reading itself. What stays as it was is not asked about.

        Raises:
            UnreadableReading: the text is no reading of this kind.
            UnusualReading: a number that is new is asked about first, as in `add`; nothing changed.
            ImpossiblePulse, SessionClosed, NotAllowed
        """
        old = self._standing(reading_id)
        values = [value for value in self._read(typed) if type(value) is type(old.value)]
        if not values:
            pressure = isinstance(old.value, BloodPressure)
            raise UnreadableReading(Unreadable.NOT_A_PRESSURE if pressure else Unreadable.NOT_A_WEIGHT)
        seat, step = self._seat(old.seat_id), new_id()
        if values[0] == old.value:
            told = self._dressed(old, typed)
            doubts = asked_about_pulse(told, old)
            check_answered(doubts, confirmed)
            detail = f"{_said(old, told)}{told_of(doubts)}"
            self._commit("amend", told, seat, (told,), step, Action.UPDATE, detail)
            return
        new = replace(
            old,
            id=new_id(),
            value=values[0],
            entered_at=self._desk.wall.now(),
            entered_by=self._desk.who.id,
            replaces=old.id,
            moved_from=None,
        )
        new = self._dressed(new, typed)
        (doubts,) = asked_about(self._store, seat, [new], self._desk.wall.zone, pulse_before=old.pulse).values()
        check_answered(doubts, confirmed)
        detail = f"{old.value} → {new.value}{told_of(doubts)}"
        self._commit("correct", new, seat, (new,), step, Action.UPDATE, detail)

    def move(self, reading_id: str, to_seat_id: str) -> None:
        """Give a reading to the woman whose it is: a line about both of them, and one undo for the two.

        Raises:
            AlreadyMeasured: she has one of this kind; which of the two is right only somebody can tell.
            NotAllowed: it is at another session, or does not count.
        """
        self._move([self._standing(reading_id)], to_seat_id)

    def move_row(self, seat_id: str, to_seat_id: str) -> None:
        """Give what counts in the row of one woman, pressure and weight, to another; raises as `move` does."""
        readings = self._readings(seat_id)
        found = [reading for kind in _KINDS if (reading := of_record(readings, kind)) is not None]
        if found:
            self._move(found, to_seat_id)

    def note(self, seat_id: str, text: str) -> None:
        """Keep a note about a woman at this session, for her file alone; blank text is no note."""
        text, seat = " ".join(text.split())[:LONGEST_NOTE], self._seat(seat_id)
        if text:
            note = SeatNote(new_id(), seat_id, text, self._desk.wall.now(), self._desk.who.id)
            about, session_id = seat.participant_id, seat.session_id
            self._desk.commit(
                Change("note.woman", Action.CREATE, saves=(note,), session_id=session_id, about=about)
            )

    def undo(self, session_id: str) -> TakenBack:
        """Take the newest step of a session back; raises NothingToUndo, or SessionClosed."""
        return self._desk.undo(session_id)

    def redo(self, session_id: str) -> TakenBack:
        """Do again what was taken back last in a session; raises as `undo` does."""
        return self._desk.redo(session_id)

    # Inside

    def _read(self, typed: Typed) -> list[BloodPressure | Weight]:
        pressure = pressure_from_fields(typed.systolic, typed.diastolic)
        beside = (typed.systolic, typed.diastolic, typed.pulse)
        if pressure is None and any(text.strip() for text in beside):
            raise UnreadableReading(Unreadable.NOT_A_PRESSURE)
        parse_pulse(typed.pulse)
        weight = parse_weight(typed.weight) if typed.weight.strip() else None
        return [value for value in (pressure, weight) if value is not None]

    @staticmethod
    def _dressed(reading: Reading, typed: Typed) -> Reading:
        dressed = replace(reading, measured_by=typed.measured_by, note=" ".join(typed.note.split())[:LONGEST_NOTE])
        if isinstance(reading.value, Weight):
            return dressed
        return replace(dressed, pulse=parse_pulse(typed.pulse), arm=typed.arm, cuff=typed.cuff)

    def _move(self, readings: list[Reading], to_seat_id: str) -> None:
        away, here = self._seat(readings[0].seat_id), self._seat(to_seat_id)
        if away.session_id != here.session_id or away.id == here.id:
            raise NotAllowed(to_seat_id)
        for reading in readings:
            self._check_free(to_seat_id, reading)
        session, step = self._session(here), new_id()
        with self._desk.at_once():
            for reading in readings:
                gone = replace(reading, withdrawn=True, moved_away=True)
                came = replace(
                    reading,
                    id=new_id(),
                    seat_id=to_seat_id,
                    entered_at=self._desk.wall.now(),
                    entered_by=self._desk.who.id,
                    replaces=None,
                    moved_from=reading.id,
                )
                told = f"{reading.value} → {here.participant_id}", f"{away.participant_id} → {reading.value}"
                self._commit("move-off", gone, away, (gone,), step, Action.UPDATE, told[0])
                seat = self._arrived(self._seat(to_seat_id), session, came.value)
                self._commit("move-here", came, here, (came, seat), step, Action.CREATE, told[1])

    def _check_free(self, seat_id: str, reading: Reading) -> None:
        by_midwife = reading.measured_by is MeasuredBy.MIDWIFE
        there = counting(self._readings(seat_id), type(reading.value))
        if any((other.measured_by is MeasuredBy.MIDWIFE) == by_midwife for other in there):
            raise AlreadyMeasured

    def _arrived(self, seat: Seat, session: Session, value: BloodPressure | Weight) -> Seat:
        declined = seat.declined - set(FIELDS_OF[type(value)])
        return arrived(seat, declined, seen_at(session, self._desk.wall))

    def _standing(self, reading_id: str) -> Reading:
        reading = self._store.readings.get(reading_id)
        if reading is None or reading not in counting(self._readings(reading.seat_id), type(reading.value)):
            raise NotAllowed(reading_id)
        return reading

    def _commit(
        self,
        deed: str,
        reading: Reading,
        seat: Seat,
        saves: tuple[object, ...],
        step: str,
        action: Action,
        detail: str,
    ) -> None:
        verb = f"{_VERB_OF[type(reading.value)]}.{deed}"
        about, session_id = seat.participant_id, seat.session_id
        self._desk.commit(
            Change(verb, action, saves, session_id=session_id, about=about, step=step, detail=detail)
        )

    def _readings(self, seat_id: str) -> list[Reading]:
        return self._store.readings.all_for(seat_id=seat_id)

    def _seat(self, seat_id: str) -> Seat:
        seat = self._store.seats.get(seat_id)
        if seat is None:
            raise NotAllowed(seat_id)
        return seat

    def _session(self, seat: Seat) -> Session:
        session = self._store.sessions.get(seat.session_id)
        assert session is not None, "a seat is at a session"
        return session


def _said(old: Reading, new: Reading) -> str:
    """What the log says of what was told besides the number."""
    names = ("measured_by", "pulse", "arm", "cuff", "note")
    pairs = [(getattr(old, name), getattr(new, name)) for name in names]
    changed = (
        f"{name} {was or '–'} → {now or '–'}" for name, (was, now) in zip(names, pairs, strict=True) if was != now
    )
    return "; ".join(changed)
