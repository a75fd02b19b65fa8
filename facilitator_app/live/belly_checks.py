"""The queue of the belly checks at the session on the table: names and moments, never a reason or a value."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.belly_queue import QueuePlan, plan_queue
from facilitator_app.domain.follow_ups import FollowUp, FollowUpKind
from facilitator_app.domain.permissions import SEE_NAMES
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, BellyCheck, Seat, Session, SessionState
from facilitator_app.live.afterwards import is_afterwards, measured_at
from facilitator_app.live.belly_order import BellyOrder
from facilitator_app.live.circle import Circle
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.live.seating import Seating
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

TABLES = frozenset(
    {"belly_checks", "finding_drafts", "follow_ups", "seats", "participants", "practices", "sessions", "agendas"}
)
STILL_EXPECTED = (Attendance.EXPECTED, Attendance.LATE)


class CheckState(StrEnum):
    """Where one woman stands with her belly check, in the order in which the queue shows them."""

    WAITING = "waiting"
    EXPECTED = "expected"
    OWN_VISIT = "own-visit"
    SEEN = "seen"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Queued:
    """One woman in the queue, as anybody may see it.

    Attributes:
        label: first name and initial.
        half_typed: whether something that was typed at her check is not kept yet.
    """

    seat_id: str
    participant_id: str
    label: str
    state: CheckState
    half_typed: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """How many were seen of all who are to be: those who are here, came, or may still come."""

    seen: int
    of: int


class BellyChecks(QObject):
    """Who is next, who was seen, and who comes for an appointment of her own.

    Signals:
        changed: after somebody came into the queue, left it, or was taken back.
    """

    changed = Signal()

    def __init__(
        self,
        store: Store,
        desk: Desk,
        session: Session,
        seating: Seating,
        little_list: LittleList,
        circle: Circle,
        order: BellyOrder,
    ) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session = session
        self._seating = seating
        self._list = little_list
        self._circle = circle
        self._order = order
        self._called: tuple[str, datetime] | None = None
        desk.committed.connect(self._follow)

    # What is asked

    @property
    def held(self) -> bool:
        """Whether there are belly checks at this session; when the babies are there, there are none."""
        return not self._session.after_birth

    @property
    def closed(self) -> bool:
        """Whether the session is closed, and the queue with it."""
        session = self._store.sessions.get(self._session.id)
        return session is not None and session.state is SessionState.CLOSED

    @property
    def afterwards(self) -> bool:
        """Whether the session is typed in from paper after its day: then nobody waits any more."""
        return is_afterwards(self._session, self._desk.wall)

    def now(self) -> datetime:
        """Return the moment that the queue stands at."""
        return self._desk.wall.now()

    def queue(self) -> list[Queued]:
        """Return every woman who is to be seen, was seen, or comes for herself; who waits first, in order."""
        self._desk.check(SEE_NAMES)
        waiting = self._list.waiting()
        states = {row.seat.id: CheckState.WAITING for row in waiting}
        rows = [row for row in self._seating.rows() if row.is_checked and row.seat.id not in states]
        visits, seen = self._order.own_visits(), self._seen(rows)
        for row in rows:
            state = _state_of(row, seen=row.seat.id in seen, own_visit=row.participant.id in visits)
            if state is not None:
                states[row.seat.id] = state
        drafts = {draft.seat_id for draft in self._store.finding_drafts.all_for(seat_id=list(states))}
        queued = [
            Queued(row.seat.id, row.participant.id, row.label, states[row.seat.id], row.seat.id in drafts)
            for row in (*waiting, *rows)
            if row.seat.id in states
        ]
        return sorted(queued, key=lambda one: list(CheckState).index(one.state))

    def count(self) -> Seen:
        """Return how many were seen."""
        states = [one.state for one in self.queue()]
        here = (CheckState.WAITING, CheckState.EXPECTED, CheckState.SEEN)
        return Seen(states.count(CheckState.SEEN), sum(state in here for state in states))

    def plan(self) -> QueuePlan:
        """Return the queue in minutes, as it stands now; its ids are those of seats."""
        waiting = [row.seat.id for row in self._list.waiting()]
        minutes = self._store.practices.all_for()[0].check_minutes
        called_at = self._called[1] if self._called and waiting[:1] == [self._called[0]] else None
        return plan_queue(
            waiting,
            [check.at for check in self._seen(self._seating.rows()).values()],
            timedelta(minutes=minutes),
            self._desk.wall.now(),
            called_at=called_at,
            circle_at=self._circle.arrival_ends(),
        )

    # Verbs

    def call(self, seat_id: str) -> None:
        """Have her come next, from now on; what is known of it is gone with the power."""
        seat = self._seat(seat_id)
        if seat_id in {row.seat.id for row in self._list.waiting()}:
            self._order.call(seat.participant_id)
            self._called = seat_id, self._desk.wall.now()
            self.changed.emit()

    def see(self, seat_id: str) -> None:
        """Say that she was seen now; a second time changes nothing.

        Raises:
            NotAllowed: for a role that holds no sessions.
            SessionClosed
        """
        seat = self._seat(seat_id)
        if self._store.belly_checks.get(seat_id) is None:
            check = BellyCheck(seat_id, measured_at(self._session, self._desk.wall), self._desk.who.id)
            visit = self._visit_of(seat)
            self._commit("check.seen", seat, (check,), () if visit is None else (visit,))

    def unsee(self, seat_id: str) -> None:
        """Say that she was not seen after all; raises as `see` does."""
        check = self._store.belly_checks.get(seat_id)
        if check is not None:
            self._commit("check.not-seen", self._seat(seat_id), drops=(check,))

    def give_own_visit(self, seat_id: str) -> None:
        """Take her out of the queue: she comes for an appointment of her own, which is open until it is done."""
        seat = self._seat(seat_id)
        if self._visit_of(seat) is None and self._store.belly_checks.get(seat_id) is None:
            visit = FollowUp(new_id(), seat.participant_id, self._session.id, FollowUpKind.VISIT)
            self._commit("check.own-visit", seat, (visit,))

    def take_back_visit(self, seat_id: str) -> None:
        """Put her in the queue again; raises as `see` does."""
        seat = self._seat(seat_id)
        visit = self._visit_of(seat)
        if visit is not None:
            self._commit("check.in-queue", seat, drops=(visit,))

    # Inside

    def _visit_of(self, seat: Seat) -> FollowUp | None:
        return self._order.own_visits().get(seat.participant_id)

    def _seen(self, rows: list[SeatRow]) -> dict[str, BellyCheck]:
        checks = self._store.belly_checks.all_for(seat_id=[row.seat.id for row in rows])
        return {check.seat_id: check for check in checks}

    def _seat(self, seat_id: str) -> Seat:
        seat = self._store.seats.get(seat_id)
        if seat is None or seat.session_id != self._session.id:
            raise NotAllowed(seat_id)
        return seat

    def _commit(
        self, verb: str, seat: Seat, saves: tuple[object, ...] = (), drops: tuple[object, ...] = ()
    ) -> None:
        action = Action.CREATE if saves else Action.DELETE
        self._desk.commit(Change(verb, action, saves, drops, self._session.id, seat.participant_id))

    def _follow(self, touched: frozenset[tuple[str, str]]) -> None:
        if any(table in TABLES for table, _ in touched):
            self.changed.emit()


def _state_of(row: SeatRow, *, seen: bool, own_visit: bool) -> CheckState | None:
    if seen:
        return CheckState.SEEN
    if own_visit:
        return CheckState.OWN_VISIT
    if row.seat.attendance in STILL_EXPECTED:
        return CheckState.EXPECTED
    if row.seat.attendance is Attendance.LEFT_EARLY:
        return CheckState.GONE
    # Who came in this moment is not in the order yet, which is made anew once nobody is looking at her row.
    return CheckState.WAITING if row.seat.attendance.came else None
