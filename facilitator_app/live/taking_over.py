"""What of a session stands in the practice's own record by now, woman by woman, and what was changed since."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from facilitator_app.domain.permissions import SEE_NAMES
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Seat, TakenOver
from facilitator_app.domain.traces import trace_of_record
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.record_entries import Recorded, recorded_at
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

NOTHING = trace_of_record([])


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

    def states(self, recorded: dict[str, Recorded] | None = None) -> dict[str, TakenState]:
        """Return how it stands for every seat with something to take over, by the seat's id.

        `recorded` is what there is to take over, where that was asked for already. Raises NotAllowed.
        """
        self._desk.check(SEE_NAMES)
        seats = self._store.seats.all_for(session_id=self._session_id)
        return _states(self._store, seats, self._recorded() if recorded is None else recorded)

    def tick(self, seat_id: str) -> None:
        """Say that what stands there now is taken over; also when the session is closed.

        Raises:
            NotAllowed: the role does not include it, or the seat is of another session.
        """
        seat = self._store.seats.get(seat_id)
        if seat is None or seat.session_id != self._session_id:
            raise NotAllowed(seat_id)
        her = self._recorded().get(seat_id)
        told = her.told if her is not None else NOTHING
        self._keep("record.take-over", seat.participant_id, saves=(self._tick(seat_id, told),))

    def untick(self, seat_id: str) -> None:
        """Say that it is not taken over after all."""
        tick, seat = self._store.taken_over.get(seat_id), self._store.seats.get(seat_id)
        if tick is not None and seat is not None and seat.session_id == self._session_id:
            self._keep("record.take-back", seat.participant_id, drops=(tick,))

    # Inside

    def _recorded(self) -> dict[str, Recorded]:
        session = self._store.sessions.get(self._session_id)
        return recorded_at(self._store, session) if session is not None else {}

    def _tick(self, seat_id: str, told: str) -> TakenOver:
        return TakenOver(seat_id, self._desk.wall.now(), self._desk.who.id, told)

    def _keep(
        self, verb: str, about: str, *, saves: tuple[object, ...] = (), drops: tuple[object, ...] = ()
    ) -> None:
        # Taken back with the tick itself: a session that is closed knows no undo.
        self._desk.commit(Change(verb, Action.UPDATE, saves, drops, self._session_id, about=about, undoable=False))


def _state(tick: TakenOver | None, told_now: str) -> TakenState:
    if tick is None:
        return TakenState.NOT_YET
    return TakenState.TAKEN_OVER if tick.told == told_now else TakenState.CHANGED_SINCE


def _states(store: Store, seats: Sequence[Seat], recorded: Mapping[str, Recorded]) -> dict[str, TakenState]:
    ticks = {tick.seat_id: tick for tick in store.taken_over.all_for(seat_id=[seat.id for seat in seats])}
    # Also of whom nothing stands any more: what was taken over of her is not so now.
    told = dict.fromkeys(ticks, NOTHING) | {id: her.told for id, her in recorded.items()}
    return {seat.id: _state(ticks.get(seat.id), told[seat.id]) for seat in seats if seat.id in told}


def sessions_to_take_over(store: Store, session_ids: Sequence[str]) -> set[str]:
    """Return those of some sessions of which something is not taken over as it stands now."""
    seats = store.seats.all_for(session_id=session_ids)
    states = _states(store, seats, recorded_at(store, *store.sessions.all_for(id=session_ids)))
    return {
        seat.session_id
        for seat in seats
        if states.get(seat.id, TakenState.TAKEN_OVER) is not TakenState.TAKEN_OVER
    }
