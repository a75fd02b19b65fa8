"""Check-in: who is here, and the readings as they are typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

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
from facilitator_app.domain.refusals import NotAllowed, UnreadableReading, UnusualReading
from facilitator_app.domain.sessions import Attendance, Draft, Field, Seat, Session
from facilitator_app.live.afterwards import is_afterwards, measured_at, seen_at
from facilitator_app.live.desk import Change, Desk, TakenBack, new_id
from facilitator_app.live.entries import DECLINED as DECLINED
from facilitator_app.live.entries import Entry, declines, doubt_about
from facilitator_app.live.own_typing import OwnTyping
from facilitator_app.live.seat_row import RowState as RowState
from facilitator_app.live.seat_row import SeatRow as SeatRow
from facilitator_app.live.seat_rows import FIELDS_OF, SeatRows
from facilitator_app.live.seat_rows import PRESSURE_FIELDS as PRESSURE_FIELDS
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

_VERB_OF = {BloodPressure: "pressure", Weight: "weight"}


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
        seat = self._seat(seat_id)
        draft = Draft(seat_id, field, text, self._desk.wall.now(), beside)
        kept = self._store.drafts.get(draft.id)
        if text.strip() and (kept is None or text != kept.text):
            self._commit("draft.keep", seat, saves=(draft,), step=step)
        elif not text.strip() and kept is not None and self._own.shows(kept):
            # What she could not see she did not empty.
            self._commit("draft.drop", seat, drops=(draft,), step=step)

    def keep_seat(self, seat: Seat, texts: dict[Field, str], step: str) -> None:
        """Keep a seat that was taken out while something was being typed in its row, with that text."""
        drafts = (Draft(seat.id, field, text, self._desk.wall.now()) for field, text in texts.items())
        if self._store.participants.get(seat.participant_id) is not None:
            self._commit("draft.keep", seat, saves=(seat, *drafts), step=step)

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
            self._keep_drafts(replace(entry, texts=dict.fromkeys(texts, "")))
            return False
        if DECLINED in texts.values() and declines(texts, pressure_of_record(self._readings(seat_id))):
            self._decline(seat_id, BloodPressure, step)
            return True
        return self._take_in(entry, lambda: pressure_from_fields(*texts.values()))

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
            self._decline(seat_id, Weight, step)
            return True
        entry = Entry(seat_id, {Field.WEIGHT: text}, step, confirmed, path)
        return self._take_in(entry, lambda: parse_weight(text) if text else None)

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

    def _take_in(self, entry: Entry, read: Callable[[], BloodPressure | Weight | None]) -> bool:
        try:
            value = read()
            if value is not None:
                self._store_unless_doubted(entry, value)
                return True
        except (UnreadableReading, UnusualReading):
            self._keep_drafts(entry)
            raise
        self._keep_drafts(entry)
        return False

    def _store_unless_doubted(self, entry: Entry, value: BloodPressure | Weight) -> None:
        seat, kind = self._seat(entry.seat_id), type(value)
        readings, drafts = self._readings(seat.id), self._drafts(seat.id, kind)
        standing = None if entry.beside else next(iter(counting(readings, kind)[-1:]), None)
        self._check_may_mend(seat, standing, kind, entry.step)
        if standing is not None and standing.value == value:
            self._commit("draft.drop", seat, drops=drafts, step=entry.step)
            return
        taken_at = measured_at(self._session, self._desk.wall)
        doubt = doubt_about(self._store, seat, value, readings, taken_at)
        if doubt is not None and not entry.confirmed:
            raise UnusualReading(doubt)
        reading = Reading(
            id=new_id(),
            seat_id=seat.id,
            value=value,
            taken_at=taken_at,
            entered_at=self._desk.wall.now(),
            entered_by=self._desk.who.id,
            path=entry.path or (EntryPath.LATER if self.afterwards else EntryPath.GRID),
            replaces=standing.id if standing else None,
        )
        told = f"{standing.value} → {value}" if standing else str(value)
        self._commit(
            f"{_VERB_OF[kind]}.{'correct' if standing else 'enter'}",
            seat,
            saves=(reading, self._arrived(seat, seat.declined - set(FIELDS_OF[kind]))),
            drops=drafts,
            step=entry.step,
            action=Action.UPDATE if standing else Action.CREATE,
            detail=f"{told}, confirmed: {doubt}" if doubt else told,
        )

    def _decline(self, seat_id: str, kind: type[BloodPressure] | type[Weight], step: str) -> None:
        seat = self._seat(seat_id)
        declined = self._arrived(seat, seat.declined | set(FIELDS_OF[kind]))
        readings = [r for r in self._readings(seat_id) if isinstance(r.value, kind) and not r.withdrawn]
        counted = counting(readings, kind)
        self._check_may_mend(seat, next(iter(counted[-1:]), None), kind, step)
        self._commit(
            f"{_VERB_OF[kind]}.decline",
            seat,
            saves=(declined, *(replace(reading, withdrawn=True) for reading in readings)),
            drops=self._drafts(seat_id, kind),
            step=step,
            detail=f"{counted[-1].value} → {DECLINED}" if counted else "",
        )

    def _check_may_mend(
        self, seat: Seat, standing: Reading | None, kind: type[BloodPressure] | type[Weight], step: str
    ) -> None:
        verbs = f"{_VERB_OF[kind]}.enter", f"{_VERB_OF[kind]}.correct"
        if standing is not None and not self._own.mends(seat, verbs, step):
            raise NotAllowed(verbs[1])

    def _arrived(self, seat: Seat, declined: frozenset[str]) -> Seat:
        if seat.attendance is Attendance.PRESENT or seat.attendance is Attendance.LEFT_EARLY:
            return replace(seat, declined=declined)
        arrived_at = seat.arrived_at or seen_at(self._session, self._desk.wall)
        return replace(seat, attendance=Attendance.PRESENT, arrived_at=arrived_at, declined=declined)

    def _keep_drafts(self, entry: Entry) -> None:
        for field, text in entry.texts.items():
            self.keep_draft(entry.seat_id, field, text, entry.step, beside=entry.beside)

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
        if ("sessions", self._session_id) in touched:
            self._session = self._store.sessions.get(self._session_id) or self._session
        if any(table in ("participants", "seats") for table, _ in touched) and self._rows.read_women():
            self.women_changed.emit()
        for seat_id in self._rows.touched(touched):
            self.seat_changed.emit(seat_id)
