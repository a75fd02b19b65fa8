"""Check-in: who is here, and the readings as they are typed."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.readings import (
    BloodPressure,
    EntryPath,
    Reading,
    Weight,
    parse_weight,
    pressure_from_fields,
    pressure_of_record,
    weight_of_record,
)
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, Draft, Field, Seat, Session
from facilitator_app.live.afterwards import is_afterwards, seen_at
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.live.entries import DECLINED as DECLINED
from facilitator_app.live.entries import Entry, declines
from facilitator_app.live.intake import Intake
from facilitator_app.live.measurements import Measurements
from facilitator_app.live.own_typing import OwnTyping
from facilitator_app.live.seat_row import RowState as RowState
from facilitator_app.live.seat_row import SeatRow as SeatRow
from facilitator_app.live.seat_rows import FIELDS_OF, SeatRows
from facilitator_app.live.seat_rows import PRESSURE_FIELDS as PRESSURE_FIELDS
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store


class Seating(QObject):
    """The seats of the session on the table.

    Signals:
        seat_changed: seat id; after a row of it was written, taken back or done again.
        women_changed: somebody came, went or is called otherwise.
    """

    seat_changed = Signal(str)
    women_changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session, self._session_id = session, session.id
        self._rows = SeatRows(store, session.id)
        self._own = OwnTyping(store, desk, session.id)
        self._intake = Intake(store, desk, session, self._own)
        self.measurements = Measurements(store, desk)
        desk.committed.connect(self._pass_on)

    def rows(self) -> list[SeatRow]:
        """Return the rows of the women who are named, in the order of the names."""
        return self._rows.named(self._session)

    def row(self, seat_id: str) -> SeatRow:
        """Return one row."""
        return self._rows.of(self._session, [self._seat(seat_id)])[0]

    def find(self, typed: str) -> list[SeatRow]:
        """Return the rows whose first name begins with the typed letters, else those with any such name."""
        return self._rows.found(self._session, typed)

    def typed(self, seat_id: str) -> dict[Field, str]:
        """Return what was half typed in each field of a row, as far as whoever is at the laptop may see it."""
        return {d.field: d.text for d in self._store.drafts.all_for(seat_id=seat_id) if self._own.shows(d)}

    def typed_beside(self, seat_id: str) -> bool:
        """Whether what was half typed is a second measurement, to come beside the stored one."""
        return any(draft.beside for draft in self._store.drafts.all_for(seat_id=seat_id))

    def last_draft(self) -> Draft | None:
        """Return the half-typed field that was touched last, of the women who are named."""
        newest = self._rows.last_draft()
        return newest if newest is None or self._own.sees_all else replace(newest, text="")

    def values(self, seat_id: str) -> tuple[BloodPressure | None, Weight | None]:
        """Return the stored values of a row, and write down that they were looked at; raises NotAllowed."""
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

    def keep_draft(self, seat_id: str, field: Field, text: str, step: str, *, beside: bool = False) -> None:
        """Keep half-typed text over a power cut; it is not a reading. `beside` is as in `record_pressure`."""
        self._intake.keep_draft(self._seat(seat_id), field, text, step, beside=beside)

    def keep_seat(self, seat: Seat, texts: dict[Field, str], step: str) -> None:
        """Keep a seat that was taken out while something was being typed in its row, with that text."""
        self._intake.keep_seat(seat, texts, step)

    def record_pressure(
        self,
        seat_id: str,
        systolic: str,
        diastolic: str,
        step: str,
        *,
        beside: bool = False,
        confirmed: bool = False,
        path: EntryPath | None = None,
    ) -> bool:
        """Take in the two fields of a pressure as they stand; True when there is a reading now.

        One number alone is kept as a draft. A dash means that she prefers not to: a stored pressure is withdrawn.
        With `beside` it is another measurement, which leaves the stored one as it is.

        With `confirmed`, somebody was asked about these numbers and said yes, and the log tells so. `path` is
        where they were typed; None is the grid.

        Raises:
            UnreadableReading: the text cannot be a pressure; it is kept as a draft and nothing else changed.
            UnusualReading: the pressure is to be confirmed first; until then it is kept in the same way.
            NotAllowed: it would change a reading that who is at the laptop may not see.
        """
        texts = {Field.SYSTOLIC: systolic.strip(), Field.DIASTOLIC: diastolic.strip()}
        entry = Entry(seat_id, texts, step, confirmed, path, beside)
        if beside and DECLINED in texts.values():
            # She was measured; that she would rather not be once more takes nothing back.
            self._intake.keep_drafts(self._seat(seat_id), replace(entry, texts=dict.fromkeys(texts, "")))
            return False
        if DECLINED in texts.values() and declines(texts, pressure_of_record(self._readings(seat_id))):
            self._intake.decline(self._seat(seat_id), BloodPressure, step)
            return True
        return self._intake.take_in(self._seat(seat_id), entry, lambda: pressure_from_fields(*texts.values()))

    def record_weight(
        self, seat_id: str, text: str, step: str, *, confirmed: bool = False, path: EntryPath | None = None
    ) -> bool:
        """Take in a weight; True when there is a reading now. All the rest is as in `record_pressure`.

        Raises:
            UnreadableReading: the text cannot be a weight; it is kept as a draft and nothing else changed.
            UnusualReading: the weight is to be confirmed first; until then it is kept in the same way.
        """
        text = text.strip()
        if text == DECLINED:
            self._intake.decline(self._seat(seat_id), Weight, step)
            return True
        entry = Entry(seat_id, {Field.WEIGHT: text}, step, confirmed, path)
        return self._intake.take_in(self._seat(seat_id), entry, lambda: parse_weight(text) if text else None)

    def decline_rest(self, seat_id: str) -> None:
        """She prefers not to measure what is still empty."""
        row, step = self.row(seat_id), new_id()
        for kind, fields in FIELDS_OF.items():
            if row.to_fill & set(fields) - row.filled:
                self._intake.decline(self._seat(seat_id), kind, step)

    def undo(self) -> TakenBack:
        """Take the newest step of this session back; raises NothingToUndo."""
        return self._desk.undo(self._session_id)

    def redo(self) -> TakenBack:
        """Do again what was taken back last; raises NothingToUndo."""
        return self._desk.redo(self._session_id)

    # Inside

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
        if ("sessions", self._session_id) in touched:
            self._session = self._intake.session = self._store.sessions.get(self._session_id) or self._session
        if any(table in ("participants", "seats") for table, _ in touched) and self._rows.read_women():
            self.women_changed.emit()
        seat_ids = self._rows.touched(touched)
        settled = any(table in ("practices", "groups") for table, _ in touched)
        if settled or any(table == "participants" for table, _ in touched):
            # Who weighs herself may be another now.
            self._rows.read_weighing(self._session)
            rows = [row for row in self.rows() if settled or ("participants", row.participant.id) in touched]
            seat_ids |= {row.seat.id for row in rows}
        for seat_id in seat_ids:
            self.seat_changed.emit(seat_id)
