"""Nog te printen: which papers wait for a printer, after a hall without one. Kept is which, never the paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from facilitator_app.domain.sessions import BEFOREHAND, PaperKind, PaperToPrint, Session, SessionState
from facilitator_app.live.desk import HELD, Change, Desk
from facilitator_app.live.handing_out import Handed, to_print
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

IN_PREPARATION = (PaperKind.SLIPS, PaperKind.PACKING_LIST, PaperKind.BRIEF)
_WITH_VALUES = (PaperKind.CARD, PaperKind.FILE_SHEET)


@dataclass(frozen=True, slots=True)
class SessionToPrint:
    """The papers of one session that are still to be printed, and since when."""

    session: Session
    papers: tuple[PaperToPrint, ...]
    since: datetime

    @property
    def in_preparation(self) -> bool:
        """Whether all of them are printed where the session is prepared."""
        return all(paper.kind in IN_PREPARATION for paper in self.papers)

    @property
    def at_closing(self) -> bool:
        """Whether some of them are made at the closing of the session alone, and it was held."""
        return self.session.state in HELD and any(paper.kind not in BEFOREHAND for paper in self.papers)


class PapersToPrint:
    """A paper goes off the list when it leaves Kring, printed or saved (see handing_out), or when it is let go."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def keep(self, session_id: str, papers: Sequence[Handed]) -> None:
        """Remember papers of a session; in which language one of hers is made is asked again when it is.

        Raises:
            NotAllowed, Trouble
        """
        now = self._desk.wall.now()
        kept = tuple(to_print(session_id, paper, now) for paper in papers)
        detail = ", ".join(sorted({paper.kind for paper in papers}))
        self._desk.commit(
            Change("paper.keep", Action.CREATE, kept, session_id=session_id, undoable=False, detail=detail)
        )

    def let_go(self, session_id: str, only: Sequence[Handed] = ()) -> None:
        """Have nothing printed any more of what `of_session` gives, or `only` these not.

        Raises:
            NotAllowed, Trouble
        """
        ids = {to_print(session_id, paper, self._desk.wall.now()).id for paper in only}
        gone = tuple(paper for paper in self.of_session(session_id) if not ids or paper.id in ids)
        self._desk.commit(Change("paper.let-go", Action.DELETE, drops=gone, session_id=session_id, undoable=False))

    def of_session(self, session_id: str) -> tuple[PaperToPrint, ...]:
        """Return what of one session is still to be printed by whoever is at the laptop."""
        kept = self._store.papers_to_print.all_for(session_id=session_id)
        sees = self._desk.who.role.sees_values
        women = self._store.participants.all_for(id={paper.participant_id for paper in kept} - {None})
        # Of a woman who is not named any more nothing is asked for.
        named = {woman.id for woman in women if woman.named} | {None}
        return tuple(p for p in kept if p.participant_id in named and (sees or p.kind not in _WITH_VALUES))

    def by_session(self) -> list[SessionToPrint]:
        """Return the sessions with such papers, the one that waits longest first; none that were cancelled."""
        ids = {paper.session_id for paper in self._store.papers_to_print.all_for()}
        sessions = self._store.sessions.all_for(id=ids)
        papers = {session.id: self.of_session(session.id) for session in sessions}
        found = [
            SessionToPrint(session, papers[session.id], min(paper.asked_at for paper in papers[session.id]))
            for session in sessions
            if papers[session.id] and session.state is not SessionState.CANCELLED
        ]
        return sorted(found, key=lambda one: one.since)

    def to_do(self) -> Iterator[ToDo]:
        """Say how many papers are waited for."""
        if count := sum(len(one.papers) for one in self.by_session()):
            yield ToDo(ToDoKind.TO_PRINT, count=count)
