"""What has to be printed once more, because a due date or a measurement was changed after the paper left Kring."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from facilitator_app.domain.groups import Group
from facilitator_app.domain.reprints import outdated
from facilitator_app.domain.sessions import HandedOut, PaperUse, Session
from facilitator_app.live.desk import HELD, Desk
from facilitator_app.live.to_do import ToDo, ToDoKind
from facilitator_app.live.told import told_now
from facilitator_app.store.store import Store

HANDED_OUT = (PaperUse.PRINT, PaperUse.SAVE)
# 43+6, the last day on which somebody can still be pregnant (clinical.md §3.1).
LONGEST_OVERDUE = timedelta(days=27)


@dataclass(frozen=True, slots=True)
class Reprint:
    """How many papers of one session tell what is not so any more."""

    group: Group
    session: Session
    count: int

    @property
    def held(self) -> bool:
        """Whether its session was: another one must not be opened for a paper."""
        return self.session.state in HELD


class Reprints:
    """Asks the papers themselves, so that changing something back, or undoing it, needs no more than that."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self._store = store
        self._desk = desk

    def of_session(self, session_id: str) -> int:
        """Return how many papers of a session have to be printed once more."""
        return sum(paper.session_id == session_id for paper in self._papers())

    def by_session(self) -> list[Reprint]:
        """Return the sessions with such papers, the newest one first."""
        papers = self._papers()
        found = []
        for session in self._store.sessions.all_for(id=list({paper.session_id for paper in papers})):
            group = self._store.groups.get(session.group_id)
            assert group is not None, "a session belongs to a group"
            found.append(Reprint(group, session, sum(paper.session_id == session.id for paper in papers)))
        return sorted(found, key=lambda reprint: reprint.session.held_on, reverse=True)

    def to_do(self) -> Iterator[ToDo]:
        """Say that papers have to be printed once more, to whoever may print them."""
        if self._desk.who.role.sees_values and (count := len(self._papers())):
            yield ToDo(ToDoKind.REPRINTS, count=count)

    def _papers(self) -> list[HandedOut]:
        due_from = self._desk.wall.today() - LONGEST_OVERDUE
        measured = self._store.overviews.women_with_papers_of_other_readings(due_from)
        ids = list({*self._store.overviews.women_with_papers_of_another_date(due_from), *measured})
        if not ids:
            return []
        papers = self._store.papers.all_for(participant_id=ids, use=HANDED_OUT)
        women = self._store.participants.all_for(id=ids)
        found: list[HandedOut] = []
        for woman in women:
            told = partial(told_now, self._store, woman) if woman.id in measured else None
            found += outdated(woman, papers, told)
        return found
