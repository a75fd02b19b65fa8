"""Closing a session: a list that fills itself in, and a lock against accidental edits."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.retention import WipedSeats
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
from facilitator_app.live.belly_checks import STILL_EXPECTED, BellyChecks, CheckState, Seen
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.noted import board_of
from facilitator_app.live.papers_to_print import IN_PREPARATION, PapersToPrint
from facilitator_app.live.reprints import Reprints
from facilitator_app.live.seating import RowState, Seating
from facilitator_app.live.taking_over import TakenState, TakingOver
from facilitator_app.live.told import made_ahead
from facilitator_app.store.store import Store

State = TypeVar("State", bound=StrEnum)

CLOSE = "session.close"


@dataclass(frozen=True, slots=True)
class Checklist:
    """What is done and what is still open. Counts only: no value, and no name.

    Attributes:
        attendance: women in each state.
        measured: women whose row is complete, with at least one measurement.
        to_measure: women who are here or may still come.
        declined: women who prefer not to measure anything.
        drafts: numbers that are half typed.
        questions: questions on the board in each state.
        next_session: when the group meets again.
        papers_at: when a paper was last printed or saved.
        outdated_papers: papers that tell a due date or a measurement which was changed after they were made.
        listed: lines on the Lijstje.
        listed_now: those of them that were to be looked at before the end.
        to_print: papers that wait for a printer, of those that who is at the laptop may make.
        changed_since: women of whom something was changed after it was taken over into the practice's record.
        checks: how many were seen at the belly checks; None when nobody made use of their queue.
        own_visits: women who come for an appointment of their own instead.
        half_checks: women at whose check something that was typed is not kept yet.
    """

    attendance: dict[Attendance, int]
    measured: int
    to_measure: int
    declined: int
    drafts: int
    questions: dict[QuestionState, int]
    next_session: NextSession | None
    papers_at: datetime | None
    outdated_papers: int = 0
    listed: int = 0
    listed_now: int = 0
    changed_since: int = 0
    checks: Seen | None = None
    own_visits: int = 0
    half_checks: int = 0
    to_print: int = 0

    @property
    def attendance_known(self) -> bool:
        """Whether nobody is still expected."""
        return self.waited_for == 0

    @property
    def waited_for(self) -> int:
        """How many women are still expected; closing makes them women who did not come."""
        return sum(self.attendance[state] for state in STILL_EXPECTED)

    @property
    def to_measure_still(self) -> int:
        """How many women have something left to measure."""
        return self.to_measure - self.measured - self.declined


class Closing(QObject):
    """The end of the session on the table.

    Signals:
        checklist_changed: after anything on the list changed.
    """

    checklist_changed = Signal()

    def __init__(
        self,
        store: Store,
        desk: Desk,
        session: Session,
        seating: Seating,
        little_list: LittleList,
        belly_checks: BellyChecks,
    ) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self._seating = seating
        self._list = little_list
        self._belly_checks = belly_checks
        self._reprints = Reprints(store, desk)
        self._to_print = PapersToPrint(store, desk)
        self._taking_over = TakingOver(store, desk, session.id)
        desk.committed.connect(self._pass_on)

    def checklist(self) -> Checklist:
        """Return the list as it stands."""
        rows = self._seating.rows()
        to_measure = [row for row in rows if row.measuring and row.state is not RowState.AWAY]
        complete = [row for row in to_measure if row.state is RowState.DONE]
        declined = [row for row in complete if row.seat.declined >= row.to_fill]
        papers = self._store.papers.all_for(session_id=self._session_id)
        wiped = self._session().wiped
        out = [paper for paper in papers if paper.use is not PaperUse.PREVIEW and paper.kind.is_measured]
        made = [paper.at for paper in out if not made_ahead(paper)]
        length = self._list.length
        checked = self._belly_checks.queue() if self._belly_checks.held else []
        states, half = [one.state for one in checked], sum(one.half_typed for one in checked)
        own_visits = states.count(CheckState.OWN_VISIT)
        used = half or own_visits or CheckState.SEEN in states
        return Checklist(
            attendance=_with(wiped, _count(Attendance, [row.seat.attendance for row in rows])),
            measured=len(complete) - len(declined) + wiped.measured,
            to_measure=len(to_measure) + wiped.measured,
            declined=len(declined),
            drafts=sum(len(row.drafted & row.to_fill) for row in rows),
            questions=_count(QuestionState, [question.state for question in self.questions()]),
            next_session=next_session(self._store, self._session()),
            papers_at=max(made, default=None),
            outdated_papers=self._reprints.of_session(self._session_id),
            listed=length.lines,
            listed_now=length.now,
            to_print=sum(p.kind not in IN_PREPARATION for p in self._to_print.of_session(self._session_id)),
            changed_since=list(self._taking_over.states().values()).count(TakenState.CHANGED_SINCE),
            checks=self._belly_checks.count() if used else None,
            own_visits=own_visits,
            half_checks=half,
        )

    def questions(self) -> list[BoardQuestion]:
        """Return the board, for everybody: the questions name nobody, and the report has them too."""
        return board_of(self._store, self._session_id)

    @property
    def saved_at(self) -> datetime | None:
        """When something was last written since the practice was opened."""
        return self._desk.saved_at

    @property
    def closed(self) -> bool:
        """Whether the session is closed."""
        return self._session().state is SessionState.CLOSED

    def close(self, reason: str = "") -> None:
        """Close the session: whoever is still expected has not come.

        Args:
            reason: why it closes with something on the Lijstje that was to be looked at now.

        Raises:
            StillToLookAt: there is something, and no reason.
        """
        session, now = self._session(), self._desk.wall.now()
        if session.state is SessionState.CLOSED:
            return
        expected = [seat for seat in self._seats() if seat.attendance in STILL_EXPECTED]
        missing = [replace(seat, attendance=Attendance.NO_SHOW) for seat in expected]
        left_open = self._list.left_open(reason)
        closed = replace(session, state=SessionState.CLOSED, closed_at=now)
        self._commit(CLOSE, closed, *missing, *left_open, detail=left_open[0].note if left_open else "")

    def reopen(self) -> None:
        """Open a closed session again; the log tells that it was.

        The women who were expected when it was closed are expected again, also after a restart.
        """
        session = self._session()
        if session.state is not SessionState.CLOSED:
            return
        reopened = replace(session, state=SessionState.OPEN, closed_at=None)
        self._commit("session.reopen", reopened, *self._seats_before_close())

    def _commit(self, verb: str, *saves: object, detail: str = "") -> None:
        self._desk.commit(Change(verb, saves=saves, session_id=self._session_id, undoable=False, detail=detail))

    def _session(self) -> Session:
        session = self._store.sessions.get(self._session_id)
        assert session is not None, "sessions are never removed while open"
        return session

    def _seats(self) -> list[Seat]:
        return self._store.seats.all_for(session_id=self._session_id)

    def _seats_before_close(self) -> list[Seat]:
        """What closing changed about the seats; nobody could change them since."""
        closed = self._store.changes.newest(self._session_id, CLOSE)
        before = {row.id: row.before for row in closed.rows if row.before} if closed else {}
        return [
            replace(seat, attendance=Attendance(before[seat.id]["attendance"]))
            for seat in self._seats()
            if "attendance" in before.get(seat.id, {})
        ]

    def _pass_on(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(table != "drafts" for table, _ in touched):
            self.checklist_changed.emit()


def next_session(store: Store, session: Session) -> NextSession | None:
    """Return when this group meets after a session."""
    following = following_session(store, session)
    return NextSession(following.held_on, following.starts_at, following.place) if following else None


def following_session(store: Store, session: Session) -> Session | None:
    """Return the session of this group that comes after one, unless nothing is planned."""
    later = [
        other
        for other in store.sessions.all_for(group_id=session.group_id)
        if other.number > session.number and other.state in (SessionState.PLANNED, SessionState.OPEN)
    ]
    return min(later, key=lambda other: other.number, default=None)


def _count(kinds: type[State], found: list[State]) -> dict[State, int]:
    return {kind: found.count(kind) for kind in kinds}


def _with(wiped: WipedSeats, counts: dict[Attendance, int]) -> dict[Attendance, int]:
    """Count the women along whose data were wiped since."""
    more = {
        Attendance.PRESENT: wiped.came,
        Attendance.EXCUSED: wiped.excused,
        Attendance.NO_SHOW: wiped.missed,
    }
    return {state: count + more.get(state, 0) for state, count in counts.items()}
