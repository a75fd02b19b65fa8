"""The first names that may give somebody of a group away, for whatever is about to be read by everybody."""

from facilitator_app.domain.sessions import Session
from facilitator_app.store.store import Store


def first_names_at(store: Store, session: Session) -> list[str]:
    """Return them for a session: also of who is named no more, and of who is in the group and has no seat."""
    seats = store.seats.all_for(session_id=session.id)
    women = store.participants.all_for(id={seat.participant_id for seat in seats})
    women += store.participants.all_for(group_id=session.group_id)
    return list(dict.fromkeys(woman.first_name for woman in women))
