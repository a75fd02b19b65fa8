"""What of one woman, or of one session, stands in the practice's own record: a line with a tick each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from facilitator_app.domain.participants import by_name, labels
from facilitator_app.domain.permissions import SEE_DETAILS, SEE_NAMES, may
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import Desk
from facilitator_app.live.taking_over import TakenState, TakingOver
from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True)
class TakenLine:
    """One woman at one session, without what was measured."""

    seat_id: str
    label: str
    session: Session
    state: TakenState


class TakenLines:
    """The ticks of all sessions; a session that is closed can be ticked as well."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_tick(self) -> bool:
        """Whether who is at the laptop may say that something was taken over."""
        return may(self._desk.who.role, "record.take-over")

    def session(self, session_id: str) -> Session:
        """Return a session; raises KeyError when it is not there."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return session

    def of_session(self, session_id: str) -> list[TakenLine]:
        """Return the women with something to take over of one session, by name; raises NotAllowed."""
        self._desk.check(SEE_NAMES)
        return list(self._lines([session_id]))

    def of_woman(self, participant_id: str) -> list[TakenLine]:
        """Return the sessions with something to take over of one woman, the first one first; raises NotAllowed."""
        self._desk.check(SEE_DETAILS)
        seats = self._store.seats.all_for(participant_id=participant_id)
        lines = self._lines({seat.session_id for seat in seats}, participant_id)
        return sorted(lines, key=lambda line: (line.session.held_on, line.session.number))

    def set_taken(self, line: TakenLine, taken: bool) -> None:
        """Tick a line as it stands now, or take its tick off; raises NotAllowed or Trouble."""
        ticks = TakingOver(self._store, self._desk, line.session.id)
        if taken:
            ticks.tick(line.seat_id)
        else:
            ticks.untick(line.seat_id)

    def take_all(self, lines: Iterable[TakenLine]) -> None:
        """Tick all of these that are not, together; raises NotAllowed or Trouble."""
        with self._desk.at_once():
            for line in lines:
                if line.state is not TakenState.TAKEN_OVER:
                    self.set_taken(line, True)

    # Inside

    def _lines(self, session_ids: Iterable[str], participant_id: str | None = None) -> Iterator[TakenLine]:
        for session in self._store.sessions.all_for(id=set(session_ids)):
            states = TakingOver(self._store, self._desk, session.id).states()
            seats = {seat.participant_id: seat for seat in self._store.seats.all_for(id=list(states))}
            women = self._store.participants.all_for(id=list(seats))
            named = labels(women)
            for woman in sorted(women, key=by_name):
                if participant_id in (None, woman.id):
                    seat_id = seats[woman.id].id
                    yield TakenLine(seat_id, named[woman.id], session, states[seat_id])
