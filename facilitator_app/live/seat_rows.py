"""Makes the rows of check-in out of the store: two questions for all of them, however many seats there are."""

from typing import TypeVar

from facilitator_app.domain.findings import Finding
from facilitator_app.domain.groups import Group, Practice
from facilitator_app.domain.participants import Participant, begins, by_name, found_by, labels
from facilitator_app.domain.readings import BloodPressure, Reading, Weight, counting
from facilitator_app.domain.sessions import Draft, Field, Seat, SeatNote, Session
from facilitator_app.domain.weighing import weighs
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.store.store import Store

PRESSURE_FIELDS = (Field.SYSTOLIC, Field.DIASTOLIC)
FIELDS_OF = {BloodPressure: PRESSURE_FIELDS, Weight: (Field.WEIGHT,)}
OfSeat = TypeVar("OfSeat", Reading, Draft, SeatNote, Finding)


class SeatRows:
    """The rows of one session; its women are read once, and again by `read_women` when one of them changed."""

    def __init__(self, store: Store, session_id: str) -> None:
        self._store = store
        self._session_id = session_id
        self._women: dict[str, Participant] = {}
        self.read_women()
        self._practice: Practice | None = None
        self._group: Group | None = None

    def read_women(self) -> bool:
        """Read who sits on the seats, and how they are told apart; True when that is not as it was."""
        before, seats = self._women, self._store.seats.all_for(session_id=self._session_id)
        people = self._store.participants.all_for(id=[seat.participant_id for seat in seats])
        self._participants = {person.id: person for person in people}
        # A woman who is not named gives nothing away by the way in which another is told apart from her.
        self._labels = labels([p for p in people if not p.named]) | labels([p for p in people if p.named])
        self._women = {seat.id: self._participants[seat.participant_id] for seat in seats}
        return self._women != before

    def read_weighing(self, session: Session) -> None:
        """Read whether the practice and the group weigh."""
        self._practice, self._group = self._store.practices.all_for()[0], self._store.groups.get(session.group_id)

    def seats(self) -> list[Seat]:
        """Return the seats of the women who are named."""
        seats = self._store.seats.all_for(session_id=self._session_id)
        return [seat for seat in seats if self._participants[seat.participant_id].named]

    def named(self, session: Session) -> list[SeatRow]:
        """Return the rows of the women who are named, in the order of the names."""
        return sorted(self.of(session, self.seats()), key=lambda row: by_name(row.participant))

    def found(self, session: Session, typed: str) -> list[SeatRow]:
        """Return the rows whose first name begins with the typed letters, else those with any such name."""
        rows = [row for row in self.named(session) if found_by(row.participant, typed)]
        return [row for row in rows if begins(row.participant.first_name, typed)] or rows

    def last_draft(self) -> Draft | None:
        """Return the half-typed field that was touched last, of the women who are named."""
        drafts = self._store.drafts.all_for(seat_id=[seat.id for seat in self.seats()])
        return max(drafts, key=lambda draft: draft.typed_at, default=None)

    def touched(self, rows: frozenset[tuple[str, str]]) -> set[str]:
        """Return the seats of this session of which something was written, by the rows that were."""
        seat_ids = {id for table, id in rows if table == "seats"}
        seat_ids |= {id.partition("/")[0] for table, id in rows if table == "drafts"}
        readings = [self._store.readings.get(id) for table, id in rows if table == "readings"]
        seat_ids |= {reading.seat_id for reading in readings if reading is not None}
        return seat_ids & self._women.keys()

    def of(self, session: Session, seats: list[Seat]) -> list[SeatRow]:
        """Return the rows of some seats, in the order of the seats."""
        if self._practice is None:
            self.read_weighing(session)
        ids = [seat.id for seat in seats]
        readings = by_seat(self._store.readings.all_for(seat_id=ids))
        drafts = by_seat(self._store.drafts.all_for(seat_id=ids))
        return [self._row(session, seat, readings.get(seat.id, []), drafts.get(seat.id, [])) for seat in seats]

    def _row(self, session: Session, seat: Seat, readings: list[Reading], drafts: list[Draft]) -> SeatRow:
        participant = self._participants[seat.participant_id]
        assert self._practice is not None, "rows are made once it is known who weighs"
        filled = {Field(name) for name in seat.declined}
        for kind, fields in FIELDS_OF.items():
            filled |= set(fields) if counting(readings, kind) else set()
        return SeatRow(
            seat=seat,
            participant=participant,
            label=self._labels[seat.participant_id],
            held_on=session.held_on,
            measuring=session.measuring and participant.pregnant_on(session.held_on),
            filled=frozenset(filled),
            drafted=frozenset(draft.field for draft in drafts),
            after_birth=session.after_birth,
            weighs=weighs(self._practice, self._group, participant),
        )


def by_seat(things: list[OfSeat]) -> dict[str, list[OfSeat]]:
    """Sort what stands on seats by the seat, each in the order of entry."""
    found: dict[str, list[OfSeat]] = {}
    for thing in things:
        found.setdefault(thing.seat_id, []).append(thing)
    return found
