"""Which papers left Kring, with a line in the log for each woman: it can be told whose papers went where."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from facilitator_app.domain.sessions import HandedOut, PaperKind, PaperToPrint, PaperUse
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.told import told_by
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store


class Handed(NamedTuple):
    """Which paper of a session it is: of one woman or of nobody, and if it is one of the practice's own, which."""

    kind: PaperKind
    participant_id: str | None
    language: str
    own_paper_id: str | None = None


def note_handed_out(store: Store, desk: Desk, session_id: str, papers: Sequence[Handed], use: PaperUse) -> None:
    """Write down papers of a session, and that they wait for a printer no more."""
    now, session = desk.wall.now(), store.sessions.get(session_id)
    assert session is not None, "papers are of a session"
    for woman, group in groupby(sorted(papers, key=_whose), key=_whose):
        hers = list(group)
        about = woman or None
        her = store.participants.get(woman) if about else None
        due = her.due_date if her else None
        out = tuple(
            HandedOut(
                new_id(),
                session_id,
                paper.kind,
                use,
                paper.language,
                now,
                about,
                due if paper.kind.tells_due_date else None,
                told_by(store, her, session, paper.kind),
            )
            for paper in hers
        )
        detail = f"{use}: {', '.join(paper.kind for paper in out)}"
        # What waited to be printed waits no more.
        gone = {to_print(session_id, paper, now).id for paper in hers}
        waiting = store.papers_to_print.all_for(session_id=session_id, participant_id=about)
        done = tuple(kept for kept in waiting if kept.id in gone)
        desk.commit(
            Change("paper.hand-out", Action.CREATE, out, done, session_id, about, undoable=False, detail=detail)
        )


def to_print(session_id: str, paper: Handed, asked_at: datetime) -> PaperToPrint:
    """Return a paper of a session as one that waits for a printer."""
    return PaperToPrint(session_id, paper.kind, paper.participant_id, paper.language, asked_at, paper.own_paper_id)


def _whose(paper: Handed) -> str:
    return paper.participant_id or ""
