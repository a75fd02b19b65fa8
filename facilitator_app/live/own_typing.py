"""What somebody who sees no stored value typed herself just now, and may therefore see and mend."""

from facilitator_app.domain.sessions import Draft, Seat
from facilitator_app.live.desk import Desk
from facilitator_app.store.store import Store


class OwnTyping:
    """Answers for whoever is at the laptop; a role that sees stored values may see and mend everything."""

    def __init__(self, store: Store, desk: Desk, session_id: str) -> None:
        self._store = store
        self._desk = desk
        self._session_id = session_id

    @property
    def sees_all(self) -> bool:
        """Whether her role sees what is stored."""
        return self._desk.who.role.sees_values

    def shows(self, draft: Draft) -> bool:
        """Whether half-typed text is her own, as she left it; what undo gave back is not."""
        if self.sees_all:
            return True
        seat = self._store.seats.get(draft.seat_id)
        lines = self._store.changes.about(self._session_id, seat.participant_id) if seat else []
        for line in lines:
            if any(row.table == "drafts" and row.id == draft.id for row in line.rows):
                return line.by == self._desk.who.id and not line.undone
        return False

    def mends(self, seat: Seat, verbs: tuple[str, ...], step: str) -> bool:
        """Whether a stored reading was typed in this same visit to the row, so that she has it before her."""
        if self.sees_all:
            return True
        lines = self._store.changes.about(self._session_id, seat.participant_id)
        newest = next((line for line in lines if line.verb in verbs and not line.undone), None)
        return newest is not None and newest.step == step and newest.by == self._desk.who.id
