"""Makes the lines of the Lijstje out of the store, and keeps them until something about her changes."""

from datetime import date, time
from typing import TypeVar

from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.limits import NO_LIMITS
from facilitator_app.domain.little_list import HerSession, Line, ListEntry, Outcome, lines_of
from facilitator_app.domain.readings import Reading
from facilitator_app.domain.sessions import Session
from facilitator_app.live.doubts import doubted
from facilitator_app.live.seating import Seating, SeatRow
from facilitator_app.store.store import Store

# What may change the lines of everybody; what touches a seat or a reading changes those of one woman.
OF_ALL = frozenset({"list_entries", "list_outcomes", "follow_ups", "practices", "participants", "sessions"})
OfSession = TypeVar("OfSession", ListEntry, Outcome, FollowUp)


class ListLines:
    """The lines of one session by seat, in the order of the names; read when they are first asked for."""

    def __init__(self, store: Store, session: Session, seating: Seating) -> None:
        self._store = store
        self._session = session
        self._seating = seating
        self._rows: dict[str, SeatRow] = {}
        self._lines: dict[str, list[Line]] = {}
        self._limits = NO_LIMITS
        self._entries: list[ListEntry] = []
        self._outcomes: list[Outcome] = []
        self._agreed: list[FollowUp] = []
        self._read = False
        self._aside = ""
        self._stale: set[str] = set()

    def all(self) -> list[Line]:
        """Return every line."""
        self._read_once()
        return [line for seat_id in self._rows for line in self._lines[seat_id]]

    def of(self, seat_id: str) -> list[Line]:
        """Return the lines of one woman."""
        self._read_once()
        return self._lines.get(seat_id, [])

    def rows(self) -> dict[str, SeatRow]:
        """Return who has a seat, by the seat."""
        self._read_once()
        return self._rows

    def outcomes(self, participant_id: str) -> list[Outcome]:
        """Return what became of the lines of one woman at this session."""
        self._read_once()
        at = self._session.id
        return [o for o in self._outcomes if (o.participant_id, o.session_id) == (participant_id, at)]

    def set_aside(self, seat_id: str) -> bool:
        """Leave the lines of one woman as they are from now on; whether others changed by that."""
        self._read_once()
        self._aside = seat_id
        return self._bring_up_to_date()

    def follow(self, touched: frozenset[tuple[str, str]]) -> bool:
        """Follow what was written; whether a line came, went or changed by it."""
        if not self._read:
            return False
        if any(table in OF_ALL for table, _ in touched):
            before = self.all()
            self._read_all()
            return self.all() != before
        self._stale |= {id for table, id in touched if table == "seats"}
        readings = [self._store.readings.get(id) for table, id in touched if table == "readings"]
        self._stale |= {reading.seat_id for reading in readings if reading is not None}
        return self._bring_up_to_date()

    # Inside

    def _bring_up_to_date(self) -> bool:
        stale = self._stale & self._rows.keys() - {self._aside}
        self._stale -= stale
        before = {seat_id: self._lines[seat_id] for seat_id in stale}
        for seat_id in stale:
            self._rows[seat_id] = self._seating.row(seat_id)
            self._lines[seat_id] = self._lines_of(seat_id, self._store.readings.all_for(seat_id=seat_id))
        return any(self._lines[seat_id] != lines for seat_id, lines in before.items())

    def _read_once(self) -> None:
        if not self._read:
            self._read_all()

    def _read_all(self) -> None:
        self._session = session = self._store.sessions.get(self._session.id) or self._session
        self._limits = self._store.practices.all_for()[0].limits
        kept = self._lines.get(self._aside)
        self._rows = {row.seat.id: row for row in self._seating.rows()}
        women = [row.participant.id for row in self._rows.values()]
        self._entries = self._until(session, self._store.list_entries.all_for(participant_id=women))
        self._outcomes = self._until(session, self._store.list_outcomes.all_for(participant_id=women))
        agreed = self._until(session, self._store.follow_ups.all_for(participant_id=women, done_on=None))
        self._agreed = [one for one in agreed if one.session_id != session.id]
        readings: dict[str, list[Reading]] = {seat_id: [] for seat_id in self._rows}
        for reading in self._store.readings.all_for(seat_id=list(self._rows)):
            readings[reading.seat_id].append(reading)
        self._lines = {seat_id: self._lines_of(seat_id, hers) for seat_id, hers in readings.items()}
        self._stale.clear()
        if kept is not None and self._aside in self._lines:
            self._lines[self._aside] = kept
            self._stale.add(self._aside)
        self._read = True

    def _until(self, session: Session, found: list[OfSession]) -> list[OfSession]:
        """What belongs to this session or to one before it."""
        sessions = self._store.sessions.all_for(id={thing.session_id for thing in found})
        earlier = {other.id for other in sessions if _when(other) <= _when(session)}
        return [thing for thing in found if thing.session_id in earlier]

    def _lines_of(self, seat_id: str, readings: list[Reading]) -> list[Line]:
        row = self._rows[seat_id]
        her = HerSession(
            seat=row.seat,
            wanted=row.to_fill if row.measuring else frozenset(),
            filled=row.filled,
            readings=readings,
            entries=[entry for entry in self._entries if entry.participant_id == row.participant.id],
            outcomes=[outcome for outcome in self._outcomes if outcome.participant_id == row.participant.id],
            doubted=doubted(self._store, self._session, row.seat, readings),
            agreed=[one for one in self._agreed if one.participant_id == row.participant.id],
        )
        return lines_of(her, self._limits)


def _when(session: Session) -> tuple[date, time]:
    return session.held_on, session.starts_at
