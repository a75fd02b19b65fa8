"""What of a session stands in the practice's own record by now, woman by woman, and what was changed since."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from facilitator_app.domain.little_list import Result
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Seat, TakenOver
from facilitator_app.domain.traces import trace_of_record
from facilitator_app.live.desk import Change, Desk
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


class TakenState(StrEnum):
    """Where one woman's measurements of a session stand."""

    NOT_YET = "not-yet"
    TAKEN_OVER = "taken-over"
    CHANGED_SINCE = "changed-since"


class TakingOver:
    """The ticks of one session.

    One is open again by itself when a measurement is changed or moved after it, or something is written about her.
    """

    def __init__(self, store: Store, desk: Desk, session_id: str) -> None:
        self._store = store
        self._desk = desk
        self._session_id = session_id

    def states(self) -> dict[str, TakenState]:
        """Return how it stands for every seat with something to take over, by the seat's id."""
        seats = {seat.id: seat for seat in self._store.seats.all_for(session_id=self._session_id)}
        readings = self._store.readings.all_for(seat_id=list(seats))
        ticks = {tick.seat_id: tick for tick in self._store.taken_over.all_for(seat_id=list(seats))}
        written, states = self._written(seats), {}
        for id in seats:
            own = [reading for reading in readings if reading.seat_id == id]
            if id in ticks:
                same = ticks[id].told == trace_of_record(own)
                same = same and (id not in written or written[id] <= ticks[id].at)
                states[id] = TakenState.TAKEN_OVER if same else TakenState.CHANGED_SINCE
            elif id in written or any(not reading.withdrawn for reading in own):
                states[id] = TakenState.NOT_YET
        return states

    def tick(self, seat_id: str) -> None:
        """Say that what stands there now is taken over; also when the session is closed.

        Raises:
            NotAllowed: the role does not include it, or the seat is of another session.
        """
        seat = self._store.seats.get(seat_id)
        if seat is None or seat.session_id != self._session_id:
            raise NotAllowed(seat_id)
        told = trace_of_record(self._store.readings.all_for(seat_id=seat_id))
        self._keep("record.take-over", seat.participant_id, saves=(self._tick(seat_id, told),))

    def untick(self, seat_id: str) -> None:
        """Say that it is not taken over after all."""
        tick, seat = self._store.taken_over.get(seat_id), self._store.seats.get(seat_id)
        if tick is not None and seat is not None and seat.session_id == self._session_id:
            self._keep("record.take-back", seat.participant_id, drops=(tick,))

    # Inside

    def _written(self, seats: Mapping[str, Seat]) -> dict[str, datetime]:
        """When something was last written about her, by her seat: noted, found, or with a line of the Lijstje."""
        her_seat = {seat.participant_id: seat.id for seat in seats.values()}
        entries = self._store.list_entries.all_for(session_id=self._session_id)
        outcomes = self._store.list_outcomes.all_for(session_id=self._session_id)
        found = [(note.seat_id, note.at) for note in self._store.seat_notes.all_for(seat_id=list(seats))]
        found += [(finding.seat_id, finding.at) for finding in self._store.findings.all_for(seat_id=list(seats))]
        found += [(her_seat.get(entry.participant_id, ""), entry.put_at) for entry in entries if entry.text]
        # Why a line was left open is read again at the session that it waits for.
        said = [outcome for outcome in outcomes if outcome.note and outcome.result is not Result.LEFT_OPEN]
        found += [(her_seat.get(outcome.participant_id, ""), outcome.at) for outcome in said]
        return dict(sorted(found, key=lambda one: one[1]))

    def _tick(self, seat_id: str, told: str) -> TakenOver:
        return TakenOver(seat_id, self._desk.wall.now(), self._desk.who.id, told)

    def _keep(
        self, verb: str, about: str, *, saves: tuple[object, ...] = (), drops: tuple[object, ...] = ()
    ) -> None:
        # Taken back with the tick itself: a session that is closed knows no undo.
        self._desk.commit(Change(verb, Action.UPDATE, saves, drops, self._session_id, about=about, undoable=False))
