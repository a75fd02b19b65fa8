"""Which papers left Kring, with a line in the log for each woman: it can be told whose papers went where."""

from collections.abc import Sequence
from itertools import groupby

from facilitator_app.domain.sessions import HandedOut, PaperKind, PaperToPrint, PaperUse
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.told import told_by
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

Handed = tuple[PaperKind, str | None, str]


def note_handed_out(store: Store, desk: Desk, session_id: str, papers: Sequence[Handed], use: PaperUse) -> None:
    """Write down papers of a session: kind, participant id or None, and language of each."""
    now, session = desk.wall.now(), store.sessions.get(session_id)
    assert session is not None, "papers are of a session"
    for woman, hers in groupby(sorted(papers, key=_whose), key=_whose):
        about = woman or None
        her = store.participants.get(woman) if about else None
        due = her.due_date if her else None
        out = tuple(
            HandedOut(
                new_id(),
                session_id,
                kind,
                use,
                language,
                now,
                about,
                due if kind.tells_due_date else None,
                told_by(store, her, session, kind),
            )
            for kind, _, language in hers
        )
        detail = f"{use}: {', '.join(paper.kind for paper in out)}"
        # What waited to be printed waits no more.
        gone = {PaperToPrint(session_id, paper.kind, about, paper.language, now).id for paper in out}
        waiting = store.papers_to_print.all_for(session_id=session_id, participant_id=about)
        done = tuple(kept for kept in waiting if kept.id in gone)
        desk.commit(
            Change("paper.hand-out", Action.CREATE, out, done, session_id, about, undoable=False, detail=detail)
        )


def _whose(paper: Handed) -> str:
    return paper[1] or ""
