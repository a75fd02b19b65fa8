"""Looking back on a session: what the facilitators make of it, who was there, and how it goes over the series."""

from dataclasses import dataclass, replace

from facilitator_app.domain.debriefs import Answer, Debrief, Facilitation, Item
from facilitator_app.domain.permissions import may
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.live.desk import Change, Desk
from facilitator_app.store.store import Store

PLACES = (1, 2)


@dataclass(frozen=True, slots=True)
class Trend:
    """The answers to one item over the sessions of a group that were looked back on, in their order."""

    item: Item
    answers: tuple[Answer | None, ...]


class Debriefing:
    """The debriefs of every session; there is no woman in them, so whoever leads a group may read them."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    @property
    def may_write(self) -> bool:
        """Whether who is at the laptop leads sessions."""
        return may(self._desk.who.role, "session.debrief")

    def session(self, session_id: str) -> Session:
        """Return the session; raises KeyError when it is not there."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return session

    def of(self, session_id: str) -> Debrief:
        """Return what was made of a session so far; the words are for who holds sessions."""
        kept = self._store.debriefs.get(session_id) or Debrief(session_id)
        return kept if self.may_write else kept.without_words()

    def team(self, session_id: str) -> tuple[Facilitation, ...]:
        """Return who led it; before anything was said, by the names of who leads the group."""
        kept = {line.place: line for line in self._store.facilitations.all_for(session_id=session_id)}
        return tuple(kept.get(place) or self._expected(session_id, place) for place in PLACES)

    def trend(self, group_id: str) -> tuple[tuple[Session, ...], tuple[Trend, ...]]:
        """Return the sessions of a group that were looked back on, and the answers to each item."""
        sessions = sorted(self._store.sessions.all_for(group_id=group_id), key=lambda session: session.number)
        found = {debrief.session_id: debrief for debrief in self._debriefs(sessions)}
        shown = tuple(s for s in sessions if s.id in found and any(found[s.id].answers))
        return shown, tuple(Trend(item, tuple(found[s.id].answer(item) for s in shown)) for item in Item)

    def to_debrief(self, group_id: str) -> tuple[Session, ...]:
        """Return the sessions of a group that were held, newest first."""
        held = (SessionState.OPEN, SessionState.CLOSED)
        sessions = [s for s in self._store.sessions.all_for(group_id=group_id) if s.state in held]
        return tuple(sorted(sessions, key=lambda session: -session.number))

    # Verbs

    def keep(self, debrief: Debrief, step: str = "") -> None:
        """Keep what was filled in.

        Raises:
            NotAllowed: for a role that leads no session.
            Trouble: the disk does not take it.
        """
        if debrief != self.of(debrief.session_id):
            self._commit(debrief.session_id, debrief, step)

    def keep_facilitation(self, line: Facilitation, step: str = "") -> None:
        """Keep who was there and for how long; raises as `keep` does."""
        if line != self.team(line.session_id)[line.place - 1]:
            self._commit(line.session_id, line, step)

    # Inside

    def _commit(self, session_id: str, thing: object, step: str) -> None:
        self._desk.commit(Change("session.debrief", saves=(thing,), session_id=session_id, step=step))

    def _debriefs(self, sessions: list[Session]) -> list[Debrief]:
        return self._store.debriefs.all_for(session_id=[session.id for session in sessions])

    def _expected(self, session_id: str, place: int) -> Facilitation:
        group = self._store.groups.get(self.session(session_id).group_id)
        ids = group.facilitators if group else ()
        person = self._store.facilitators.get(ids[place - 1]) if place <= len(ids) else None
        return replace(Facilitation(session_id, place), name=person.name if person else "")
