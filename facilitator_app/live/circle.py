"""The circle: the programme on its clock, notes about the group, and the questions on the board."""

import json
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.domain.agendas import Agenda, Block
from facilitator_app.domain.clock import AgendaClock, Slot
from facilitator_app.domain.sessions import BlockNote, BoardQuestion, QuestionState, RunningAgenda, Session
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

TICK_MS = 1000


class Circle(QObject):
    """The programme of the session on the table.

    Every verb is on disk before it returns, so a crash or a closed lid resumes the programme.

    Signals:
        ticked: once a second while somebody watches.
        agenda_changed: after a verb, an undo or a redo touched the programme.
        note_changed: block id.
        board_changed: after a question was added or its state changed.
    """

    ticked = Signal()
    agenda_changed = Signal()
    note_changed = Signal(str)
    board_changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session, agenda: Agenda) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session = session
        self.agenda = agenda
        self._clock = self._restored()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        desk.committed.connect(self._pass_on)

    # What is asked

    @property
    def clock(self) -> AgendaClock:
        """The clock, for questions; the verbs are here."""
        return self._clock

    def now(self) -> datetime:
        """Return the moment that the clock is asked about."""
        return self._desk.wall.now()

    def timetable(self) -> tuple[Slot, ...]:
        """Return the programme as it stands; before the start from the planned time on."""
        if self._clock.started:
            return self._clock.timetable(self.now())
        foreseen = AgendaClock(self._clock_blocks())
        foreseen.start(self._planned_start())
        return foreseen.timetable(self._planned_start())

    def room_time(self, moment: datetime) -> datetime:
        """Return a moment on the clock of the room."""
        return moment.astimezone(self._desk.wall.zone)

    def note(self, block_id: str) -> str:
        """Return what was noted during a block."""
        note = self._store.notes.get(BlockNote(self._session.id, block_id, "").id)
        return note.text if note else ""

    def questions(self) -> list[BoardQuestion]:
        """Return the board in the order in which it was asked."""
        return self._store.questions.all_for(session_id=self._session.id)

    # Verbs

    def watch(self, watching: bool) -> None:
        """Begin or stop ticking; the programme itself runs on either way."""
        if watching:
            self._ticker.start()
        else:
            self._ticker.stop()

    def start(self) -> None:
        """Begin the programme, unless it runs already."""
        if not self._clock.started:
            self._clock.start(self.now())
            self._keep("agenda.start", undoable=False)

    def start_on_time(self) -> None:
        """Begin the programme when the planned time has come; never before it."""
        if not self._clock.started and self.now() >= self._planned_start():
            self.start()

    def next(self) -> None:
        """Go on to the next block."""
        self.start()
        self._clock.next(self.now())
        self._keep("agenda.next")

    def skip(self) -> None:
        """Go on to the next block and mark this one as skipped."""
        self._clock.skip(self.now())
        self._keep("agenda.skip")

    def back(self) -> None:
        """Return to the block before."""
        self._clock.back(self.now())
        self._keep("agenda.back")

    def extend(self, minutes: int) -> None:
        """Give the running block more minutes, or fewer."""
        self._clock.extend(minutes)
        self._keep("agenda.extend")

    def pause(self) -> None:
        """Let the programme stand still."""
        self._clock.pause(self.now())
        self._keep("agenda.pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self._clock.resume(self.now())
        self._keep("agenda.resume")

    def move(self, index: int, by: int) -> None:
        """Move a block that is still to come; raises ValueError when it is not."""
        self._clock.move(index, by)
        self._keep("agenda.move")

    def write_note(self, block_id: str, text: str, step: str = "") -> None:
        """Keep what is noted during a block; it is about the group."""
        note = BlockNote(self._session.id, block_id, text)
        if text.strip():
            self._commit("note.write", saves=(note,), step=step)
        else:
            self._commit("note.write", drops=(note,), step=step)

    def ask(self, text: str) -> None:
        """Put a question on the board; blank text is no question."""
        text = " ".join(text.split())
        if text:
            question = BoardQuestion(new_id(), self._session.id, text, self.now())
            self._commit("question.ask", saves=(question,), action=Action.CREATE)

    def settle(self, question_id: str, state: QuestionState) -> None:
        """Say what became of a question."""
        question = self._store.questions.get(question_id)
        if question is not None:
            self._commit("question.settle", saves=(replace(question, state=state),))

    def take_off(self, question_id: str) -> None:
        """Take a question off the board."""
        question = self._store.questions.get(question_id)
        if question is not None:
            self._commit("question.take-off", drops=(question,), action=Action.DELETE)

    # Inside

    def _planned_start(self) -> datetime:
        return self._desk.wall.at(self._session.held_on, self._session.starts_at)

    def _clock_blocks(self) -> tuple[Block, ...]:
        """The programme with its first block tied to the planned start, so that a late start shows as behind."""
        first, *rest = self.agenda.blocks
        return (replace(first, locked_start=self._planned_start()), *rest)

    def _restored(self) -> AgendaClock:
        kept = self._store.agendas.get(self._session.id)
        if kept is not None:
            return AgendaClock.restored(self._clock_blocks(), json.loads(kept.snapshot))
        return AgendaClock(self._clock_blocks())

    def _keep(self, verb: str, undoable: bool = True) -> None:
        running = RunningAgenda(self._session.id, json.dumps(self._clock.snapshot()))
        self._commit(verb, saves=(running,), undoable=undoable)

    def _commit(
        self,
        verb: str,
        saves: tuple[object, ...] = (),
        drops: tuple[object, ...] = (),
        step: str = "",
        action: Action = Action.UPDATE,
        undoable: bool = True,
    ) -> None:
        self._desk.commit(Change(verb, action, saves, drops, self._session.id, step=step, undoable=undoable))

    def _tick(self) -> None:
        self.ticked.emit()

    def _pass_on(self, touched: frozenset[tuple[str, str]]) -> None:
        if ("agendas", self._session.id) in touched:
            self._clock = self._restored()
            self.agenda_changed.emit()
        for table, id in touched:
            if table == "notes" and id.startswith(self._session.id):
                self.note_changed.emit(id.partition("/")[2])
        if any(table == "questions" for table, _ in touched):
            self.board_changed.emit()
