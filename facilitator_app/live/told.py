"""The traces of what the papers of one woman tell as things stand now."""

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import HandedOut, PaperKind, Session, SessionState
from facilitator_app.domain.traces import trace_of_card, trace_of_sheet
from facilitator_app.domain.weighing import weight_on_card
from facilitator_app.live.visits import visits_until
from facilitator_app.store.store import Store

# A card without weights does not have to be printed once more for the sake of one.
WITH_WEIGHT = "kg:"
# Neither does one from before its session: what is measured there she writes on it by hand.
AHEAD = "ahead:"


def told_by(store: Store, person: Participant | None, session: Session, kind: PaperKind) -> str:
    """Return the trace of a paper about her that leaves Kring now; "" for a paper without measurements."""
    if person is None:
        return ""
    practice = store.practices.all_for()[0]
    group = store.groups.get(person.group_id) if person.group_id else None
    ahead, with_weight = session.state is SessionState.PLANNED, weight_on_card(practice, group, person)
    return _trace(store, person, session, kind, ahead=ahead, with_weight=with_weight)


def made_ahead(paper: HandedOut) -> bool:
    """Whether it is a card that left Kring before its session, with empty places for what is measured there."""
    return paper.told.startswith(AHEAD)


def told_now(store: Store, person: Participant, paper: HandedOut) -> str:
    """Return the trace that a paper would have if it were made anew, with her weights where it had them."""
    session = store.sessions.get(paper.session_id)
    assert session is not None, "papers are of a session"
    ahead, with_weight = made_ahead(paper), paper.told.removeprefix(AHEAD).startswith(WITH_WEIGHT)
    return _trace(store, person, session, paper.kind, ahead=ahead, with_weight=with_weight)


def _trace(
    store: Store, person: Participant, session: Session, kind: PaperKind, *, ahead: bool, with_weight: bool
) -> str:
    if kind not in (PaperKind.CARD, PaperKind.FILE_SHEET):
        return ""
    visits = visits_until(store, person, session)
    if kind is PaperKind.CARD:
        printed = [visit for id, visit in visits.items() if not (ahead and id == session.id)]
        told = trace_of_card(printed, with_weight=with_weight)
        return (AHEAD if ahead else "") + (WITH_WEIGHT if with_weight else "") + told
    on = [seat.id for seat in store.seats.all_for(session_id=session.id, participant_id=person.id)]
    kept = store.readings.all_for(seat_id=on), store.seat_notes.all_for(seat_id=on)
    return trace_of_sheet(visits.values(), *kept, store.findings.all_for(seat_id=on))
