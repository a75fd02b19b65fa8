"""The sessions of a group before they are held: when and where, and a seat for every woman who is invited."""

from facilitator_app.domain.sessions import Seat, Session
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


class Planning:
    """Putting sessions on the calendar."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def plan(self, *sessions: Session) -> None:
        """Plan sessions of one group, with a seat for every woman who is invited; one undo for all of them."""
        women = self._store.participants.all_for(group_id=sessions[0].group_id)
        seats = [
            Seat(new_id(), session.id, woman.id)
            for session in sessions
            for woman in women
            if woman.invited_to(session.held_on, after_birth=session.after_birth)
        ]
        self._desk.commit(Change("session.plan", Action.CREATE, (*sessions, *seats)))
