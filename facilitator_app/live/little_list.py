"""The Lijstje of the session on the table: how much stands on it for anybody, and what for whom it concerns."""

from collections import Counter
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.little_list import (
    BY_HAND,
    Line,
    LineKind,
    ListEntry,
    Outcome,
    Result,
)
from facilitator_app.domain.permissions import SEE_NAMES, may
from facilitator_app.domain.readings import BloodPressure, counting
from facilitator_app.domain.refusals import NotAllowed, StillToLookAt
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.summaries import ListedLine
from facilitator_app.live.belly_order import BellyOrder
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.list_lines import ListLines
from facilitator_app.live.seat_row import SeatRow
from facilitator_app.live.seating import Seating
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

LOOK = "list.look"


@dataclass(frozen=True, slots=True)
class Length:
    """How long the list is: no name and no reason.

    Attributes:
        lines: how many there are.
        now: how many of them the practice wants looked at before the session goes on.
        due: how many second measurements have their time.
    """

    lines: int = 0
    now: int = 0
    due: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """A line as anybody may see it: whose it is, and nothing of why."""

    line_id: str
    seat_id: str
    label: str


class LittleList(QObject):
    """What is still to do, kept true while the session goes on.

    Signals:
        changed: after a line came, went or changed.
    """

    changed = Signal()

    def __init__(
        self, store: Store, desk: Desk, session: Session, seating: Seating, order: BellyOrder | None = None
    ) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self._lines = ListLines(store, session, seating)
        self._belly_order = order or BellyOrder(store, session.id)
        desk.committed.connect(self._follow)

    # What is asked

    @property
    def length(self) -> Length:
        """How long the list is now."""
        lines = self._lines.all()
        return Length(len(lines), sum(line.now for line in lines), sum(map(self.is_due, lines)))

    @property
    def first_now(self) -> str:
        """The id of the first line that is to be looked at before the session goes on, "" when there is none."""
        return next((line.id for line in self._lines.all() if line.now), "")

    @property
    def seconds_to_next_due(self) -> float | None:
        """How long until the next second measurement has its time; None when none is waited for."""
        now = self._desk.wall.now()
        waits = [
            (line.due_at - now).total_seconds() for line in self._lines.all() if line.due_at and line.due_at > now
        ]
        return min(waits, default=None)

    @property
    def may_look(self) -> bool:
        """Whether who is at the laptop may see why somebody stands on the list."""
        return may(self._desk.who.role, LOOK)

    @property
    def closed(self) -> bool:
        """Whether the session is closed, and the list with it."""
        session = self._store.sessions.get(self._session_id)
        return session is not None and session.state is SessionState.CLOSED

    def is_due(self, line: Line) -> bool:
        """Whether a second measurement has its time."""
        return line.due_at is not None and line.due_at <= self._desk.wall.now()

    def names(self) -> list[Listed]:
        """Return who stands on the list, in the order of the names."""
        rows = self._lines.rows()
        return [Listed(line.id, line.seat_id, rows[line.seat_id].label) for line in self._lines.all()]

    def women(self) -> list[tuple[str, str]]:
        """Return seat and label of everybody who can be put on it."""
        return [(seat_id, row.label) for seat_id, row in self._lines.rows().items()]

    def look(self, line_id: str) -> Line:
        """Return one line with its reason, and write down that it was looked at.

        Raises:
            NotAllowed: for a role that sees no stored value; KeyError when the line is gone.
        """
        line = self._line(line_id)
        self._desk.note(Deed(LOOK, Action.READ, line.participant_id, self._session_id, line.kind))
        return line

    def waiting(self) -> list[SeatRow]:
        """Return who still goes to the belly check, in the order in which they go; none after the birth."""
        self._desk.check(SEE_NAMES)
        listed = {line.participant_id for line in self._lines.all()}
        return self._belly_order.waiting(list(self._lines.rows().values()), listed)

    def order(self) -> tuple[str, ...]:
        """Return the first names of who still goes to the belly check, in that order."""
        women = self.waiting()
        alike = Counter(row.participant.first_name for row in women)
        return tuple(
            row.participant.first_name if alike[row.participant.first_name] == 1 else row.label for row in women
        )

    def on_paper(self, participant_id: str) -> tuple[ListedLine, ...]:
        """Return what stood on it about one woman, for the sheet of her file; the room of papers notes the look.

        What is open because it was not measured shows on that sheet by itself.

        Raises:
            NotAllowed: for a role that sees no stored value.
        """
        self._desk.check(LOOK)
        team = {person.id: person.name for person in self._store.facilitators.all_for()}
        outcomes = self._lines.outcomes(participant_id)
        told = [ListedLine(o.kind, o.text, o.result, o.note, o.at, team.get(o.by, "")) for o in outcomes]
        said = {(o.kind, o.about) for o in outcomes}
        hers = [line for line in self._lines.all() if line.participant_id == participant_id]
        open_ = [line for line in hers if line.kind not in (LineKind.MEASURE, LineKind.WEIGH)]
        told += [ListedLine(line.kind, line.text) for line in open_ if (line.kind, line.about) not in said]
        return tuple(told)

    # Verbs

    def put(self, seat_id: str, kind: LineKind, text: str = "") -> bool:
        """Put something on the list by hand; False when a second measurement of hers stands on it already.

        Raises:
            NotAllowed: for a role that sees no stored value.
            SessionClosed
        """
        assert kind in BY_HAND
        row = self._lines.rows().get(seat_id)
        if row is None:
            raise NotAllowed(seat_id)
        if kind is LineKind.SECOND and any(line.kind is kind for line in self._lines.of(seat_id)):
            return False
        pressures = counting(self._store.readings.all_for(seat_id=seat_id), BloodPressure)
        entry = ListEntry(
            new_id(),
            self._session_id,
            row.participant.id,
            kind,
            self._desk.wall.now(),
            self._desk.who.id,
            " ".join(text.split()),
            pressures[-1].id if pressures else "",
        )
        self._commit("list.put", row.participant.id, entry)
        return True

    def settle(self, line_id: str, result: Result, note: str = "") -> None:
        """Say what became of a line.

        Raises:
            NotAllowed: for a role that sees no stored value.
            SessionClosed
        """
        line = self._line(line_id)
        # What was agreed is done by that, unless it waits for another time.
        agreed = self._store.follow_ups.get(line.about) if result is not Result.NEXT_TIME else None
        done = (replace(agreed, done_on=self._desk.wall.today()),) if agreed is not None else ()
        self._commit("list.settle", line.participant_id, self._outcome(line, result, note), *done)

    def left_open(self, reason: str) -> tuple[Outcome, ...]:
        """Return what is written down when the session closes with lines to look at now.

        Raises:
            StillToLookAt: there are such lines, and no reason.
        """
        reason, lines = " ".join(reason.split()), [line for line in self._lines.all() if line.now]
        if lines and not reason:
            raise StillToLookAt
        return tuple(self._outcome(line, Result.LEFT_OPEN, reason) for line in lines)

    def set_aside(self, seat_id: str) -> None:
        """Leave the lines of one woman as they are while her row is typed in; "" when none is.

        The list then changes when the row closes, whatever was typed in it: nobody beside the laptop sees at which
        number it did.
        """
        if self._lines.set_aside(seat_id):
            self.changed.emit()

    # Inside

    def _line(self, line_id: str) -> Line:
        return {line.id: line for line in self._lines.all()}[line_id]

    def _outcome(self, line: Line, result: Result, note: str) -> Outcome:
        return Outcome(
            new_id(),
            self._session_id,
            line.participant_id,
            line.kind,
            line.about,
            result,
            self._desk.wall.now(),
            self._desk.who.id,
            line.text,
            " ".join(note.split()),
        )

    def _commit(self, verb: str, about: str, *things: object) -> None:
        self._desk.commit(Change(verb, Action.CREATE, things, (), self._session_id, about))

    def _follow(self, touched: frozenset[tuple[str, str]]) -> None:
        if self._lines.follow(touched):
            self.changed.emit()
