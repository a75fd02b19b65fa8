"""Which papers leave Kring, with lines in the log for each woman: it can be told whose papers went where.

One line stands there before the first byte leaves, and one once all have: whatever happens in between, no paper of
hers is anywhere of which the log knows nothing.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from facilitator_app.domain.sessions import HandedOut, PaperKind, PaperToPrint, PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.told import told_by
from facilitator_app.store.audit import STOPPED, Action, Deed
from facilitator_app.store.store import Store

HAND_OUT = "paper.hand-out"


class Handed(NamedTuple):
    """Which paper of a session it is: of one woman or of nobody, and if it is one of the practice's own, which."""

    kind: PaperKind
    participant_id: str | None
    language: str
    own_paper_id: str | None = None


class OnTheirWay:
    """Papers that are about to leave a room."""

    def __init__(self, desk: Desk, session_id: str | None) -> None:
        self._desk = desk
        self._session_id = session_id

    def begin(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Write into the log that they go; what it does not take lets nothing leave.

        Raises:
            NotAllowed, Trouble: nothing may leave.
        """
        self._note("paper.send", papers, use)

    def give_up(self, papers: Sequence[Handed], use: PaperUse) -> None:
        """Write into the log that they did not go after all; a disk that refuses leaves it at the beginning."""
        with suppress(Trouble):
            self._note(HAND_OUT, papers, use, STOPPED)

    def _note(self, event: str, papers: Sequence[Handed], use: PaperUse, outcome: int = 0) -> None:
        with self._desk.at_once():
            for woman, hers in _by_woman(papers):
                detail = _detail(use, [paper.kind for paper in hers])
                self._desk.note(Deed(event, Action.EXECUTE, woman, self._session_id, detail, outcome))


def note_handed_out(store: Store, desk: Desk, session_id: str, papers: Sequence[Handed], use: PaperUse) -> None:
    """Write down papers of a session that went, all of them or none; raises NotAllowed or Trouble."""
    now, session = desk.wall.now(), store.sessions.get(session_id)
    assert session is not None, "papers are of a session"
    with desk.at_once():
        for about, hers in _by_woman(papers):
            her = store.participants.get(about) if about else None
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
            # What waited to be printed waits no more.
            gone = {to_print(session_id, paper, now).id for paper in hers}
            waiting = store.papers_to_print.all_for(session_id=session_id, participant_id=about)
            done = tuple(kept for kept in waiting if kept.id in gone)
            detail = _detail(use, [paper.kind for paper in out])
            desk.commit(
                Change(HAND_OUT, Action.CREATE, out, done, session_id, about, undoable=False, detail=detail)
            )


def _by_woman(papers: Sequence[Handed]) -> Iterator[tuple[str | None, list[Handed]]]:
    for woman, hers in groupby(sorted(papers, key=_whose), key=_whose):
        yield woman or None, list(hers)


def _detail(use: PaperUse, kinds: Sequence[PaperKind]) -> str:
    return f"{use}: {', '.join(kinds)}"


def to_print(session_id: str, paper: Handed, asked_at: datetime) -> PaperToPrint:
    """Return a paper of a session as one that waits for a printer."""
    return PaperToPrint(session_id, paper.kind, paper.participant_id, paper.language, asked_at, paper.own_paper_id)


def _whose(paper: Handed) -> str:
    return paper.participant_id or ""
