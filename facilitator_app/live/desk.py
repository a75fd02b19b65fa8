"""The one place where anything is written: role checked, rows and undo line and log line together, one signal."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.groups import Facilitator, Group
from facilitator_app.domain.permissions import may
from facilitator_app.domain.refusals import ChangedSince, NotAllowed, NothingToUndo, SessionClosed
from facilitator_app.domain.sessions import SessionState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.taken_back import other_way_round
from facilitator_app.live.wall import WallClock
from facilitator_app.store.audit import REFUSED, STOPPED, Action, Deed
from facilitator_app.store.changes import UndoLine
from facilitator_app.store.rows import RowChange
from facilitator_app.store.store import Store

# What is planned of a session stays as it is from the moment that it is opened.
HELD = (SessionState.OPEN, SessionState.CLOSED)
# What may still be done with a session that is closed: open it again, give its papers, take it over elsewhere.
WHEN_CLOSED = frozenset({"session", "paper", "place", "record"})


def new_id() -> str:
    """Return an id that no other laptop will make."""
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Change:
    """One thing somebody does, with all it writes.

    Attributes:
        verb: what is done, such as pressure.enter; its first word decides who may.
        saves: domain objects to add or bring up to date.
        drops: domain objects to take out.
        session_id: the session it belongs to; undo works within one session.
        about: the participant it concerns.
        step: changes of one step are taken back together; "" makes each its own step.
        undoable: whether Ctrl+Z can take it back.
        detail: what the log says besides, such as old → new.
    """

    verb: str
    action: Action = Action.UPDATE
    saves: tuple[object, ...] = ()
    drops: tuple[object, ...] = ()
    session_id: str | None = None
    about: str | None = None
    step: str = ""
    undoable: bool = True
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or redo did: the verb of its newest change and whom it concerned."""

    verb: str
    about: str | None


class Desk(QObject):
    """Everything that changes passes here, over the one store.

    `saved_at` is when something was last written since the practice was opened.

    Signals:
        committed: the set of (table, row id) that changed; sent after the change is on disk.
    """

    committed = Signal(object)

    def __init__(self, store: Store, who: Facilitator, wall: WallClock) -> None:
        super().__init__()
        self._store = store
        self.who = who
        self.wall = wall
        self.saved_at: datetime | None = None

    def commit(self, change: Change) -> None:
        """Write a change, or nothing of it.

        Raises:
            NotAllowed: the role of who is at the laptop does not include it.
            SessionClosed: it belongs to a session that is closed.
            Trouble: the disk does not take it.
        """
        deed = Deed(change.verb, change.action, change.about, change.session_id, change.detail)
        self._check(deed)
        if change.verb.partition(".")[0] not in WHEN_CLOSED:
            self._check_open(change.session_id)
        if not (change.saves or change.drops):
            return
        now = self.wall.now()
        with self._store.transaction() as rows:
            for thing in change.saves:
                self._store.put(thing)
            for thing in change.drops:
                self._store.remove(thing)
            if not rows:
                return
            self._store.changes.add(
                rows,
                verb=change.verb,
                step=change.step or new_id(),
                by=self.who.id,
                at=now,
                session_id=change.session_id,
                about=change.about,
                undoable=change.undoable,
                detail=change.detail,
            )
            self._store.log.add(deed, self.who, now)
        self._announce(rows)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Keep all changes inside together, or none of them; one wait for the disk instead of hundreds."""
        with self._store.transaction():
            yield

    def note(self, deed: Deed) -> None:
        """Write down something that was looked at or done without changing a row.

        Raises:
            NotAllowed: the role does not include it.
        """
        self._check(deed)
        with self._store.transaction():
            self._store.log.add(deed, self.who, self.wall.now())

    def note_stopped(self, deed: Deed) -> None:
        """Write down that something was begun and not done; a disk that does not take this either leaves it so."""
        with suppress(Trouble):
            self.note(replace(deed, outcome=STOPPED))

    def wipe(self, deeds: Sequence[Deed], women: Sequence[str], group: Group | None = None) -> None:
        """Take women out for good, and what a group wrote down; no undo line tells of it, the log does.

        Args:
            deeds: for the log, one about each of the women.
            women: their ids.
            group: as it is once it is wiped.

        Raises:
            NotAllowed: the role does not include it; nothing is done.
            Trouble: nothing is done; or all rows are gone, and the file is to be cleaned of them still.
        """
        for deed in deeds:
            self._check(deed.event)
        now = self.wall.now()
        with self._store.transaction() as rows:
            self._store.wipe(women, group.id if group is not None else None)
            if group is not None:
                self._store.put(group)
            # Without rows: it only keeps the day on which something was changed last.
            told: dict[str, Any] = {"session_id": None, "about": None, "undoable": False}
            self._store.changes.add([], verb=deeds[0].event, step=new_id(), by=self.who.id, at=now, **told)
            for deed in deeds:
                self._store.log.add(deed, self.who, now)
        self._announce(rows)
        self._store.clean()

    def forget_papers(self, before: datetime) -> None:
        """Throw away own papers that were taken away before a moment; raises Trouble where the disk refuses."""
        with self._store.transaction():
            self._store.paper_contents.forget(before)

    def check(self, verb: str) -> None:
        """Return when who is at the laptop may do or see this; raises NotAllowed.

        A room that tells something without writing it down asks this first.
        """
        self._check(verb)

    def undo(self, session_id: str | None) -> TakenBack:
        """Take the newest step back, or nothing of it.

        Raises:
            NothingToUndo: there is none, or later work rests on it.
            ChangedSince: what it left behind was changed, or its session was opened.
            SessionClosed, NotAllowed: as doing it would.
        """
        lines = self._step("undo", session_id, self._store.changes.to_undo)
        with self._store.transaction() as rows:
            self._store.changes.reverse(lines)
            self._store.changes.mark(lines, undone=True)
            self._tell("undo", session_id, lines)
        self._announce(rows)
        return TakenBack(lines[0].verb, lines[0].about)

    def redo(self, session_id: str | None) -> TakenBack:
        """Do the step again that was taken back last; raises as `undo` does."""
        lines = self._step("undo.redo", session_id, self._store.changes.to_redo)
        with self._store.transaction() as rows:
            self._store.changes.repeat(lines)
            self._store.changes.mark(lines, undone=False)
            self._tell("undo.redo", session_id, lines)
        self._announce(rows)
        return TakenBack(lines[-1].verb, lines[-1].about)

    def _step(
        self, verb: str, session_id: str | None, newest: Callable[[str | None], list[UndoLine]]
    ) -> list[UndoLine]:
        self._check(Deed(verb, Action.UPDATE, session_id=session_id))
        self._check_open(session_id)
        lines = newest(session_id)
        if not lines:
            raise NothingToUndo
        for line in lines:
            self._check(Deed(verb, Action.UPDATE, line.about, session_id, line.verb), line.verb)
        if session_id is None:
            self._check_not_held(lines)
        return lines

    def _tell(self, event: str, session_id: str | None, lines: list[UndoLine]) -> None:
        """Tell of each change of a step, with old → new; what was half typed on the way only where it is all."""
        whole = [line for line in lines if not line.verb.startswith("draft.")] or lines
        told = [
            (line, other_way_round(line.verb, line.detail) if event == "undo" else line.detail) for line in whole
        ]
        for about, detail in dict.fromkeys((line.about, f"{line.verb} {said}".strip()) for line, said in told):
            self._store.log.add(Deed(event, Action.UPDATE, about, session_id, detail), self.who, self.wall.now())

    def _check(self, tried: Deed | str, verb: str = "") -> None:
        deed = Deed(tried, Action.READ) if isinstance(tried, str) else tried
        verb = verb or deed.event
        if may(self.who.role, verb):
            return
        # That somebody tried stands in the log, without what would have been written; a disk that does not take
        # it lets nobody through.
        with suppress(Trouble), self._store.transaction():
            self._store.log.add(replace(deed, detail="", outcome=REFUSED), self.who, self.wall.now())
        raise NotAllowed(verb)

    def _check_open(self, session_id: str | None) -> None:
        session = self._store.sessions.get(session_id) if session_id else None
        if session is not None and session.state is SessionState.CLOSED:
            raise SessionClosed

    def _check_not_held(self, lines: list[UndoLine]) -> None:
        ids = {row.id for line in lines for row in line.rows if row.table == "sessions"}
        if any(session.state in HELD for session in self._store.sessions.all_for(id=ids)):
            raise ChangedSince

    def _announce(self, rows: Iterable[RowChange]) -> None:
        self.saved_at = self.wall.now()
        self.committed.emit(frozenset((row.table, row.id) for row in rows))
