"""Check-in: who is here, and the readings as they are typed."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.participants import begins, found_by
from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    Reading,
    Weight,
    counting,
    parse_weight,
    pressure_from_fields,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.refusals import NotAllowed, UnreadableReading
from facilitator_app.domain.sessions import Attendance, Draft, Field, Seat, Session
from facilitator_app.live.afterwards import is_afterwards, measured_at, seen_at
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.live.seat_row import RowState as RowState
from facilitator_app.live.seat_row import SeatRow as SeatRow
from facilitator_app.live.seat_rows import FIELDS_OF, SeatRows
from facilitator_app.live.seat_rows import PRESSURE_FIELDS as PRESSURE_FIELDS
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

DECLINED = "-"
_VERB_OF = {BloodPressure: "pressure", Weight: "weight"}


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
        self._session = session
        self._session_id = session.id
        self._rows = SeatRows(store, session.id)
        desk.committed.connect(self._pass_on)

    def rows(self) -> list[SeatRow]:
        """Return the rows of the women who are named, in the order of the names."""
        return self._rows.named(self._session)

    def row(self, seat_id: str) -> SeatRow:
        """Return one row."""
        return self._rows.of(self._session, [self._seat(seat_id)])[0]

    def find(self, typed: str) -> list[SeatRow]:
        """Return the rows whose first name begins with the typed letters, else those with any such name."""
        rows = [row for row in self.rows() if found_by(row.participant, typed)]
        return [row for row in rows if begins(row.participant.first_name, typed)] or rows

    def typed(self, seat_id: str) -> dict[Field, str]:
        """Return what was half typed in each field of a row."""
        return {draft.field: draft.text for draft in self._store.drafts.all_for(seat_id=seat_id)}

    def last_draft(self) -> Draft | None:
        """Return the half-typed field that was touched last, of the women who are named."""
        drafts = self._store.drafts.all_for(seat_id=[seat.id for seat in self._rows.seats()])
        return max(drafts, key=lambda draft: draft.typed_at, default=None)

    def values(self, seat_id: str) -> tuple[BloodPressure | None, Weight | None]:
        """Return the stored values of a row, and write down that they were looked at.

        Raises:
            NotAllowed: for a role that sees no stored value.
        """
        self._desk.check("values.look")
        seat, readings = self._seat(seat_id), self._readings(seat_id)
        pressure, weight = pressure_of_record(readings), weight_of_record(readings)
        if pressure or weight:
            self._desk.note(Deed("values.look", Action.READ, seat.participant_id, self._session_id, "rij"))
        return pressure, weight

    @property
    def may_see_values(self) -> bool:
        """Whether who is at the laptop may look at stored values."""
        return self._desk.who.role.sees_values

    @property
    def afterwards(self) -> bool:
        """Whether this session is typed in from paper, after its day."""
        return is_afterwards(self._session, self._desk.wall)

    @property
    def measuring(self) -> bool:
        """Whether the women of this session measure themselves."""
        return self._session.measuring

    @property
    def saved_at(self) -> datetime | None:
        """When something was last written since the practice was opened."""
        return self._desk.saved_at

    # Verbs

    def mark(self, seat_id: str, attendance: Attendance) -> None:
        """Say whether she is here."""
        seat, now = self._seat(seat_id), seen_at(self._session, self._desk.wall)
        marked = replace(
            seat,
            attendance=attendance,
            arrived_at=(seat.arrived_at or now) if attendance.came else None,
            left_at=(seat.left_at or now) if attendance is Attendance.LEFT_EARLY else None,
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

        One number alone is kept as a draft. A dash means that she prefers not to: a stored pressure is withdrawn.

        Raises:
            UnreadableReading: the text cannot be a pressure; it is kept as a draft and nothing else changed.
        """
        texts = {Field.SYSTOLIC: systolic.strip(), Field.DIASTOLIC: diastolic.strip()}
        if self._declines(seat_id, texts):
            self._decline(seat_id, BloodPressure, step)
            return True
        try:
            pressure = pressure_from_fields(texts[Field.SYSTOLIC], texts[Field.DIASTOLIC])
        except UnreadableReading:
            self._keep_drafts(seat_id, texts, step)
            raise
        if pressure is None:
            self._keep_drafts(seat_id, texts, step)
            return False
        self._record(seat_id, pressure, step)
        return True

    def record_weight(self, seat_id: str, text: str, step: str) -> bool:
        """Take in a weight; True when there is a reading now. A dash is as in `record_pressure`.

        Raises:
            UnreadableReading: the text cannot be a weight; it is kept as a draft and nothing else changed.
        """
        text = text.strip()
        if text == DECLINED:
            self._decline(seat_id, Weight, step)
            return True
        if not text:
            self._keep_drafts(seat_id, {Field.WEIGHT: text}, step)
            return False
        try:
            weight = parse_weight(text)
        except UnreadableReading:
            self._keep_drafts(seat_id, {Field.WEIGHT: text}, step)
            raise
        self._record(seat_id, weight, step)
        return True

    def decline_rest(self, seat_id: str) -> None:
        """She prefers not to measure what is still empty."""
        filled, step = self.row(seat_id).filled, new_id()
        for kind, fields in FIELDS_OF.items():
            if not filled >= set(fields):
                self._decline(seat_id, kind, step)

    def undo(self) -> TakenBack:
        """Take the newest step of this session back; raises NothingToUndo."""
        return self._desk.undo(self._session_id)

    def redo(self) -> TakenBack:
        """Do again what was taken back last; raises NothingToUndo."""
        return self._desk.redo(self._session_id)

    # Inside

    def _record(self, seat_id: str, value: BloodPressure | Weight, step: str) -> None:
        seat, now, kind = self._seat(seat_id), self._desk.wall.now(), type(value)
        standing = next(iter(counting(self._readings(seat_id), kind)[-1:]), None)
        drafts = self._drafts(seat_id, kind)
        if standing is not None and standing.value == value:
            self._commit("draft.drop", seat, drops=drafts, step=step)
            return
        reading = Reading(
            id=new_id(),
            seat_id=seat_id,
            value=value,
            taken_at=measured_at(self._session, self._desk.wall),
            entered_at=now,
            entered_by=self._desk.who.id,
            path=EntryPath.LATER if self.afterwards else EntryPath.GRID,
            replaces=standing.id if standing else None,
        )
        self._commit(
            f"{_VERB_OF[kind]}.{'correct' if standing else 'enter'}",
            seat,
            saves=(reading, self._arrived(seat, seat.declined - set(FIELDS_OF[kind]))),
            drops=drafts,
            step=step,
            action=Action.UPDATE if standing else Action.CREATE,
            detail=f"{standing.value} → {value}" if standing else str(value),
        )

    def _declines(self, seat_id: str, texts: dict[Field, str]) -> bool:
        if DECLINED not in texts.values():
            return False
        # A dash beside a number that is not stored is no answer: refusing it keeps the number.
        pressure = pressure_of_record(self._readings(seat_id))
        stored = (str(pressure.systolic), str(pressure.diastolic)) if pressure else ("", "")
        beside = zip(texts.values(), stored, strict=True)
        return all(text in ("", DECLINED, was) for text, was in beside)

    def _decline(self, seat_id: str, kind: type[BloodPressure] | type[Weight], step: str) -> None:
        seat = self._seat(seat_id)
        declined = self._arrived(seat, seat.declined | set(FIELDS_OF[kind]))
        readings = [r for r in self._readings(seat_id) if isinstance(r.value, kind) and not r.withdrawn]
        counted = counting(readings, kind)
        self._commit(
            f"{_VERB_OF[kind]}.decline",
            seat,
            saves=(declined, *(replace(reading, withdrawn=True) for reading in readings)),
            drops=self._drafts(seat_id, kind),
            step=step,
            detail=f"{counted[-1].value} → {DECLINED}" if counted else "",
        )

    def _arrived(self, seat: Seat, declined: frozenset[str]) -> Seat:
        if seat.attendance is Attendance.PRESENT or seat.attendance is Attendance.LEFT_EARLY:
            return replace(seat, declined=declined)
        arrived_at = seat.arrived_at or seen_at(self._session, self._desk.wall)
        return replace(seat, attendance=Attendance.PRESENT, arrived_at=arrived_at, declined=declined)

    def _keep_drafts(self, seat_id: str, texts: dict[Field, str], step: str) -> None:
        for field, text in texts.items():
            self.keep_draft(seat_id, field, text, step)

    def _drafts(self, seat_id: str, kind: type[BloodPressure] | type[Weight]) -> tuple[Draft, ...]:
        return tuple(d for d in self._store.drafts.all_for(seat_id=seat_id) if d.field in FIELDS_OF[kind])

    def _readings(self, seat_id: str) -> list[Reading]:
        return self._store.readings.all_for(seat_id=seat_id)

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
        if any(table in ("participants", "seats") for table, _ in touched):
            self._rows.read_women()
        if ("sessions", self._session_id) in touched:
            self._session = self._store.sessions.get(self._session_id) or self._session
        seat_ids = {id for table, id in touched if table == "seats"}
        seat_ids |= {id.partition("/")[0] for table, id in touched if table == "drafts"}
        readings = [self._store.readings.get(id) for table, id in touched if table == "readings"]
        seat_ids |= {reading.seat_id for reading in readings if reading is not None}
        for seat_id in seat_ids:
            seat = self._store.seats.get(seat_id)
            if seat is not None and seat.session_id == self._session_id:
                self.seat_changed.emit(seat_id)
