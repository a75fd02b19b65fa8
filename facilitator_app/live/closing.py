"""Closing a session: a list that fills itself in, and a lock against accidental edits."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import (
    Attendance,
    BoardQuestion,
    PaperUse,
    QuestionState,
    Seat,
    Session,
    SessionState,
)
from facilitator_app.domain.summaries import NextSession
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.seating import RowState, Seating
from facilitator_app.store.store import Store

State = TypeVar("State", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Checklist:
    """What is done and what is still open. Counts only: no value, and no name."""

    attendance: dict[Attendance, int]
    measured: int
    to_measure: int
    declined: int
    drafts: int
    questions: dict[QuestionState, int]
    next_session: NextSession | None
    papers_at: datetime | None

    @property
    def attendance_known(self) -> bool:
        """Whether nobody is still expected."""
        return not (self.attendance[Attendance.EXPECTED] or self.attendance[Attendance.LATE])


class Closing(QObject):
    """The end of the session on the table.

    Signals:
        checklist_changed: after anything on the list changed.
    """

    checklist_changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session, seating: Seating) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self._seating = seating
        desk.committed.connect(self._pass_on)

    def checklist(self) -> Checklist:
        """Return the list as it stands."""
        rows = self._seating.rows()
        waited_for = [row for row in rows if row.state is not RowState.AWAY]
        papers = self._store.papers.all_for(session_id=self._session_id)
        made = [paper.at for paper in papers if paper.use is not PaperUse.PREVIEW]
        return Checklist(
            attendance=_count(Attendance, [row.seat.attendance for row in rows]),
            measured=sum(row.state is RowState.DONE for row in waited_for),
            to_measure=len(waited_for),
            declined=sum(bool(row.seat.declined) for row in rows),
            drafts=sum(bool(row.drafted) for row in rows),
            questions=_count(QuestionState, [question.state for question in self.questions()]),
            next_session=next_session(self._store, self._session()),
            papers_at=max(made, default=None),
        )

    def questions(self) -> list[BoardQuestion]:
        """Return the board."""
        return self._store.questions.all_for(session_id=self._session_id)

    @property
    def closed(self) -> bool:
        """Whether the session is closed."""
        return self._session().state is SessionState.CLOSED

    def close(self) -> None:
        """Close the session: whoever is still expected has not come."""
        session, now = self._session(), self._desk.wall.now()
        closed = replace(session, state=SessionState.CLOSED, closed_at=now)
        missing = [
            replace(seat, attendance=Attendance.NO_SHOW)
            for seat in self._seats()
            if seat.attendance in (Attendance.EXPECTED, Attendance.LATE)
        ]
        self._commit("session.close", closed, *missing)

    def reopen(self) -> None:
        """Open a closed session again; the log tells that it was."""
        self._commit("session.reopen", replace(self._session(), state=SessionState.OPEN, closed_at=None))

    def _commit(self, verb: str, *saves: object) -> None:
        self._desk.commit(Change(verb, saves=saves, session_id=self._session_id, undoable=False))

    def _session(self) -> Session:
        session = self._store.sessions.get(self._session_id)
        if session is None:
            raise NotAllowed(self._session_id)
        return session

    def _seats(self) -> list[Seat]:
        return self._store.seats.all_for(session_id=self._session_id)

    def _pass_on(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(table != "drafts" for table, _ in touched):
            self.checklist_changed.emit()


def next_session(store: Store, session: Session) -> NextSession | None:
    """Return when this group meets after a session."""
    later = [
        other
        for other in store.sessions.all_for(group_id=session.group_id)
        if other.number > session.number and other.state in (SessionState.PLANNED, SessionState.OPEN)
    ]
    if not later:
        return None
    following = min(later, key=lambda other: other.number)
    return NextSession(following.held_on, following.starts_at, following.place)


def _count(kinds: type[State], found: list[State]) -> dict[State, int]:
    return {kind: found.count(kind) for kind in kinds}
