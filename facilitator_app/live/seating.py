"""Check-in: who is here, and the readings as they are typed."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.participants import Participant, found_by, labels, search_key
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    MeasuredBy,
    Reading,
    Weight,
    counting,
    parse_weight,
    pressure_from_fields,
)
from facilitator_app.domain.refusals import NotAllowed, UnreadableReading
from facilitator_app.domain.sessions import Attendance, Draft, Field, Seat, Session
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

DECLINED = "-"
PRESSURE_FIELDS = (Field.SYSTOLIC, Field.DIASTOLIC)


class RowState(StrEnum):
    """What the last column of the grid says."""

    NOT_YET = "not-yet"
    PARTLY = "partly"
    DONE = "done"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One row of the grid as anybody may see it: it has no room for a value."""

    seat: Seat
    participant: Participant
    label: str
    age: GestationalAge | None
    filled: frozenset[Field]
    drafted: frozenset[Field]
    state: RowState


class Seating(QObject):
    """The seats of the session on the table.

    Signals:
        seat_changed: seat id; after a row of it was written, taken back or done again.
    """

    seat_changed = Signal(str)

    def __init__(self, store: Store, desk: Desk, session: Session) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self._held_on = session.held_on
        self._measuring = session.measuring
        people = store.participants.all_for(group_id=session.group_id)
        self._participants = {person.id: person for person in people}
        self._labels = labels(people)
        desk.committed.connect(self._pass_on)

    def rows(self) -> list[SeatRow]:
        """Return the rows in the order of the names."""
        seats = self._store.seats.all_for(session_id=self._session_id)
        rows = [self._row(seat) for seat in seats]
        return sorted(rows, key=lambda row: (row.participant.first_name, row.participant.surname))

    def row(self, seat_id: str) -> SeatRow:
        """Return one row."""
        return self._row(self._seat(seat_id))

    def find(self, typed: str) -> list[SeatRow]:
        """Return the rows whose first name begins with the typed letters, else those with any such name."""
        rows = [row for row in self.rows() if found_by(row.participant, typed)]
        letters = search_key(typed)
        return [row for row in rows if search_key(row.participant.first_name).startswith(letters)] or rows

    def typed(self, seat_id: str) -> dict[Field, str]:
        """Return what was half typed in each field of a row."""
        return {draft.field: draft.text for draft in self._store.drafts.all_for(seat_id=seat_id)}

    def last_draft(self) -> Draft | None:
        """Return the half-typed field that was touched last."""
        seats = [seat.id for seat in self._store.seats.all_for(session_id=self._session_id)]
        drafts = self._store.drafts.all_for(seat_id=seats) if seats else []
        return max(drafts, key=lambda draft: draft.typed_at, default=None)

    def values(self, seat_id: str) -> tuple[BloodPressure | None, Weight | None]:
        """Return the stored values of a row, and write down that they were looked at.

        Raises:
            NotAllowed: for a role that sees no stored value.
        """
        seat = self._seat(seat_id)
        pressure, weight = self._standing(seat_id)
        if pressure or weight:
            self._desk.note(Deed("values.look", Action.READ, seat.participant_id, self._session_id, "rij"))
        return (
            pressure.value if pressure and isinstance(pressure.value, BloodPressure) else None,
            weight.value if weight and isinstance(weight.value, Weight) else None,
        )

    @property
    def may_see_values(self) -> bool:
        """Whether who is at the laptop may look at stored values."""
        return self._desk.who.role.sees_values

    @property
    def saved_at(self) -> datetime | None:
        """When something was last written since the practice was opened."""
        return self._desk.saved_at

    # Verbs

    def mark(self, seat_id: str, attendance: Attendance) -> None:
        """Say whether she is here."""
        seat, now = self._seat(seat_id), self._desk.wall.now()
        came = attendance.came and seat.arrived_at is None
        left = attendance is Attendance.LEFT_EARLY
        marked = replace(
            seat,
            attendance=attendance,
            arrived_at=now if came else seat.arrived_at if attendance.came else None,
            left_at=now if left else None,
        )
        self._commit("attendance.mark", seat, saves=(marked,), detail=f"{seat.attendance} → {attendance}")

    def keep_draft(self, seat_id: str, field: Field, text: str, step: str) -> None:
        """Keep half-typed text over a power cut; it is not a reading."""
        seat = self._seat(seat_id)
        draft = Draft(seat_id, field, text, self._desk.wall.now())
        kept = self.typed(seat_id).get(field)
        if text.strip() and text != kept:
            self._commit("draft.keep", seat, saves=(draft,), step=step)
        elif not text.strip() and kept is not None:
            self._commit("draft.drop", seat, drops=(draft,), step=step)

    def record_pressure(self, seat_id: str, systolic: str, diastolic: str, step: str) -> bool:
        """Take in the two fields of a pressure as they stand; True when there is a reading now.

        One number alone is kept as a draft. A dash in a field means that she prefers not to.

        Raises:
            UnreadableReading: the text cannot be a pressure; it is kept as a draft and nothing else changed.
        """
        texts = {Field.SYSTOLIC: systolic.strip(), Field.DIASTOLIC: diastolic.strip()}
        if DECLINED in texts.values():
            self._decline(seat_id, PRESSURE_FIELDS, step)
            return True
        try:
            pressure = pressure_from_fields(texts[Field.SYSTOLIC], texts[Field.DIASTOLIC])
        except UnreadableReading:
            self._keep_drafts(seat_id, texts, step)
            raise
        if pressure is None:
            self._keep_drafts(seat_id, texts, step)
            return False
        self._record(seat_id, pressure, PRESSURE_FIELDS, "pressure", step)
        return True

    def record_weight(self, seat_id: str, text: str, step: str) -> bool:
        """Take in a weight; True when there is a reading now.

        Raises:
            UnreadableReading: the text cannot be a weight; it is kept as a draft and nothing else changed.
        """
        text = text.strip()
        if text == DECLINED:
            self._decline(seat_id, (Field.WEIGHT,), step)
            return True
        if not text:
            self._keep_drafts(seat_id, {Field.WEIGHT: text}, step)
            return False
        try:
            weight = parse_weight(text)
        except UnreadableReading:
            self._keep_drafts(seat_id, {Field.WEIGHT: text}, step)
            raise
        self._record(seat_id, weight, (Field.WEIGHT,), "weight", step)
        return True

    def undo(self) -> TakenBack:
        """Take the newest step of this session back; raises NothingToUndo."""
        return self._desk.undo(self._session_id)

    def redo(self) -> TakenBack:
        """Do again what was taken back last; raises NothingToUndo."""
        return self._desk.redo(self._session_id)

    # Inside

    def _record(
        self, seat_id: str, value: BloodPressure | Weight, fields: tuple[Field, ...], kind: str, step: str
    ) -> None:
        seat, now = self._seat(seat_id), self._desk.wall.now()
        standing = next((r for r in self._standing(seat_id) if r and type(r.value) is type(value)), None)
        drafts = tuple(draft for draft in self._drafts(seat_id) if draft.field in fields)
        if standing is not None and standing.value == value:
            self._commit("draft.drop", seat, drops=drafts, step=step)
            return
        reading = Reading(
            id=new_id(),
            seat_id=seat_id,
            value=value,
            taken_at=now,
            entered_at=now,
            entered_by=self._desk.who.id,
            measured_by=MeasuredBy.HERSELF,
            path=EntryPath.GRID,
            replaces=standing.id if standing else None,
        )
        self._commit(
            f"{kind}.correct" if standing else f"{kind}.enter",
            seat,
            saves=(reading, self._arrived(seat, now, seat.declined - set(fields))),
            drops=drafts,
            step=step,
            action=Action.UPDATE if standing else Action.CREATE,
            detail=f"{standing.value} → {value}" if standing else str(value),
        )

    def _decline(self, seat_id: str, fields: tuple[Field, ...], step: str) -> None:
        seat = self._seat(seat_id)
        drafts = tuple(draft for draft in self._drafts(seat_id) if draft.field in fields)
        declined = self._arrived(seat, self._desk.wall.now(), seat.declined | set(fields))
        kind = "weight" if Field.WEIGHT in fields else "pressure"
        self._commit(f"{kind}.decline", seat, saves=(declined,), drops=drafts, step=step)

    @staticmethod
    def _arrived(seat: Seat, now: datetime, declined: frozenset[str]) -> Seat:
        if seat.attendance is Attendance.PRESENT or seat.attendance is Attendance.LEFT_EARLY:
            return replace(seat, declined=declined)
        return replace(seat, attendance=Attendance.PRESENT, arrived_at=seat.arrived_at or now, declined=declined)

    def _keep_drafts(self, seat_id: str, texts: dict[Field, str], step: str) -> None:
        for field, text in texts.items():
            self.keep_draft(seat_id, field, text, step)

    def _drafts(self, seat_id: str) -> list[Draft]:
        return self._store.drafts.all_for(seat_id=seat_id)

    def _standing(self, seat_id: str) -> tuple[Reading | None, Reading | None]:
        readings = self._store.readings.all_for(seat_id=seat_id)
        pressures, weights = counting(readings, BloodPressure), counting(readings, Weight)
        return pressures[-1] if pressures else None, weights[-1] if weights else None

    def _row(self, seat: Seat) -> SeatRow:
        pressure, weight = self._standing(seat.id)
        filled = {Field(name) for name in seat.declined}
        filled |= set(PRESSURE_FIELDS) if pressure else set()
        filled |= {Field.WEIGHT} if weight else set()
        drafted = frozenset(draft.field for draft in self._drafts(seat.id))
        participant = self._participants[seat.participant_id]
        return SeatRow(
            seat=seat,
            participant=participant,
            label=self._labels[participant.id],
            age=participant.age_on(self._held_on),
            filled=frozenset(filled),
            drafted=drafted,
            state=self._state(seat, filled, drafted),
        )

    def _state(self, seat: Seat, filled: set[Field], drafted: frozenset[Field]) -> RowState:
        if not seat.attendance.may_measure:
            return RowState.AWAY
        if not self._measuring:
            return RowState.DONE if seat.attendance.came else RowState.NOT_YET
        if filled >= set(Field) and not drafted:
            return RowState.DONE
        return RowState.PARTLY if filled or drafted else RowState.NOT_YET

    def _seat(self, seat_id: str) -> Seat:
        seat = self._store.seats.get(seat_id)
        if seat is None or seat.session_id != self._session_id:
            raise NotAllowed(seat_id)
        return seat

    def _commit(
        self,
        verb: str,
        seat: Seat,
        *,
        saves: tuple[object, ...] = (),
        drops: tuple[object, ...] = (),
        step: str = "",
        action: Action = Action.UPDATE,
        detail: str = "",
    ) -> None:
        self._desk.commit(
            Change(verb, action, saves, drops, self._session_id, seat.participant_id, step, detail=detail)
        )

    def _pass_on(self, touched: frozenset[tuple[str, str]]) -> None:
        seats = {id for table, id in touched if table == "seats"}
        seats |= {id.partition("/")[0] for table, id in touched if table == "drafts"}
        for table, id in touched:
            reading = self._store.readings.get(id) if table == "readings" else None
            if reading is not None:
                seats.add(reading.seat_id)
        for seat_id in seats:
            self.seat_changed.emit(seat_id)
