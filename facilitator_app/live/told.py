"""The traces of what the papers of one woman tell as things stand now."""

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import HandedOut, PaperKind, Session
from facilitator_app.domain.traces import trace_of_card, trace_of_sheet
from facilitator_app.domain.weighing import weight_on_card
from facilitator_app.live.visits import visits_until
from facilitator_app.store.store import Store

# A card without weights does not have to be printed once more for the sake of one.
WITH_WEIGHT = "kg:"


def told_by(store: Store, person: Participant | None, session: Session, kind: PaperKind) -> str:
    """Return the trace of a paper about her that leaves Kring now; "" for a paper without measurements."""
    if person is None:
        return ""
    practice = store.practices.all_for()[0]
    group = store.groups.get(person.group_id) if person.group_id else None
    return _trace(store, person, session, kind, with_weight=weight_on_card(practice, group, person))


def told_now(store: Store, person: Participant, paper: HandedOut) -> str:
    """Return the trace that a paper would have if it were made anew, with her weights where it had them."""
    session = store.sessions.get(paper.session_id)
    assert session is not None, "papers are of a session"
    return _trace(store, person, session, paper.kind, with_weight=paper.told.startswith(WITH_WEIGHT))


def _trace(store: Store, person: Participant, session: Session, kind: PaperKind, *, with_weight: bool) -> str:
    if kind not in (PaperKind.CARD, PaperKind.FILE_SHEET):
        return ""
    visits = visits_until(store, person, session).values()
    if kind is PaperKind.CARD:
        return (WITH_WEIGHT if with_weight else "") + trace_of_card(visits, with_weight=with_weight)
    on = [seat.id for seat in store.seats.all_for(session_id=session.id, participant_id=person.id)]
    kept = store.readings.all_for(seat_id=on), store.seat_notes.all_for(seat_id=on)
    return trace_of_sheet(visits, *kept, store.findings.all_for(seat_id=on))
