"""Getting ready for a session: what is to be brought or arranged, ticked off each time, and what a place has."""

from facilitator_app.domain.preparations import (
    LONGEST_SUPPLY,
    Line,
    OwnSupply,
    PlaceThing,
    Prepared,
    list_for,
    place_key,
)
from facilitator_app.domain.refusals import TextTooLong
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


class Preparing:
    """The list of every session. What a place has is kept, and the rest is asked again each time that it is used.

    Every question raises AgendaDamaged when no programme can be read at all.
    """

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    def session(self, session_id: str) -> Session:
        """Return the session; raises KeyError when it is not there."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return session

    def lines(self, session_id: str) -> tuple[Line, ...]:
        """Return what a session asks for, with what became of it."""
        session = self.session(session_id)
        agenda, _ = SessionProgrammes(self._store, self._desk.wall, self._programmes).of(session)
        return list_for(
            agenda,
            self._programmes.standard().materials,
            self._store.own_supplies.all_for(),
            self._store.place_things.all_for(place=place_key(session.place)),
            self._store.prepared.all_for(session_id=session_id),
            session.place,
        )

    def count_waiting(self, session_id: str) -> int:
        """Return how many things are still to be brought or arranged."""
        return sum(line.waits for line in self.lines(session_id))

    # Verbs; they belong to no session, so that undo outside a session takes them back.

    def tick(self, session_id: str, line: Line, ready: bool) -> None:
        """Say that something stands ready for a session, or not yet; raises NotAllowed, or Trouble."""
        tick = Prepared(session_id, line.key)
        self._commit("preparation.tick", tick, ready)

    def say_there(self, session_id: str, line: Line, there: bool) -> None:
        """Say that the place of a session has something, or not; it holds for every session there."""
        here = place_key(self.session(session_id).place)
        if here and line.may_be_there:
            self._commit("preparation.place", PlaceThing(here, line.key), there)

    def add(self, session_id: str, text: str, only_here: bool) -> None:
        """Add a line of the practice's own, for every session or for those at this place; blank text is none.

        Raises:
            TextTooLong: it is no line any more.
            NotAllowed, Trouble: nothing was added.
        """
        text = " ".join(text.split())
        if len(text) > LONGEST_SUPPLY:
            raise TextTooLong(LONGEST_SUPPLY)
        place = place_key(self.session(session_id).place) if only_here else ""
        known = {(line.text.casefold(), line.place) for line in self._store.own_supplies.all_for()}
        if text and (text.casefold(), place) not in known:
            self._commit("preparation.add", OwnSupply(new_id(), text, place), True)

    def remove(self, line: Line) -> None:
        """Take a line of the practice's own away, for every session."""
        supply = self._store.own_supplies.get(line.key.partition("/")[2])
        if supply is not None:
            self._commit("preparation.remove", supply, False)

    # Inside

    def _commit(self, verb: str, thing: object, there: bool) -> None:
        saves, drops = ((thing,), ()) if there else ((), (thing,))
        action = Action.CREATE if there else Action.DELETE
        self._desk.commit(Change(verb, action, saves, drops))
