"""What was done last in the session on the table: when, by whom, what and about whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.participants import labels
from facilitator_app.domain.permissions import may
from facilitator_app.domain.sessions import Attendance, Phase, Session
from facilitator_app.live.desk import Desk
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.changes import UndoLine
from facilitator_app.store.store import Store

LOOK = "history.look"
# A visit to a field is kept every two seconds while somebody types, so many lines become one.
MOST_READ, MOST_TOLD = 500, 50
DRAFTS = frozenset({"draft.keep", "draft.drop", "finding.draft"})


@dataclass(frozen=True, slots=True)
class PastChange:
    """One thing that somebody did; it has no room for a value, nor for anything that was typed.

    Attributes:
        at: when, in UTC.
        by: name of who did it.
        verb: what was done, such as pressure.enter.
        about: label of the woman it concerned, "" for what concerned the group.
        attendance: what she was marked as, where that is what was done.
        phase: where the session went, where that is what was done.
        taken_back: whether it was taken back since.
    """

    at: datetime
    by: str
    verb: str
    about: str = ""
    attendance: Attendance | None = None
    phase: Phase | None = None
    taken_back: bool = False


class History(QObject):
    """The last changes of one session.

    Signals:
        changed: after something was done, taken back or done again.
    """

    changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session = session
        desk.committed.connect(self._pass_on)

    @property
    def may_look(self) -> bool:
        """Whether who is at the laptop may see what was done."""
        return may(self._desk.who.role, LOOK)

    def last(self) -> list[PastChange]:
        """Return the last changes, newest first, and write down that they were looked at.

        What one visit to a field or a note wrote many times is told once; a half-typed number only where nothing
        came of it in that visit.

        Raises:
            NotAllowed: for a role that takes no part in sessions.
        """
        self._desk.note(Deed(LOOK, Action.READ, session_id=self._session.id))
        seats = self._store.seats.all_for(session_id=self._session.id)
        people = self._store.participants.all_for(id=[seat.participant_id for seat in seats])
        women = labels([woman for woman in people if woman.named])
        team = {person.id: person.name for person in self._store.facilitators.all_for()}
        lines = _told_once(self._store.changes.recent(self._session.id, MOST_READ))
        return [
            PastChange(
                line.at,
                team.get(line.by, ""),
                line.verb,
                women.get(line.about or "", ""),
                _attendance(line),
                _phase(line),
                line.undone,
            )
            for line, _ in zip(lines, range(MOST_TOLD), strict=False)
        ]

    def _pass_on(self, _touched: object) -> None:
        self.changed.emit()


def _told_once(lines: list[UndoLine]) -> Iterator[UndoLine]:
    told: set[tuple[str, str, str | None]] = set()
    led_to_more = {line.step for line in lines if line.verb not in DRAFTS}
    for line in lines:
        what = (line.step, line.verb, line.about)
        if what not in told and not (line.verb in DRAFTS and line.step in led_to_more):
            told.add(what)
            yield line


def _attendance(line: UndoLine) -> Attendance | None:
    marked = _written(line, "seats", "attendance") if line.verb == "attendance.mark" else None
    return Attendance(marked) if marked is not None else None


def _phase(line: UndoLine) -> Phase | None:
    reached = _written(line, "sessions", "phase") if line.verb == "session.phase" else None
    return Phase(reached) if reached is not None else None


def _written(line: UndoLine, table: str, column: str) -> str | None:
    found = (row.after[column] for row in line.rows if row.table == table and row.after and column in row.after)
    return next(found, None)
