"""The circle: the programme on its clock, notes about the group, and the questions on the board."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.domain.agendas import Agenda, Block, BlockKind, Theme
from facilitator_app.domain.clock import AgendaClock, Slot
from facilitator_app.domain.overruns import Spread, shorten, spread
from facilitator_app.domain.permissions import SEE_NOTES
from facilitator_app.domain.sessions import BlockNote, BoardQuestion, QuestionState, RunningAgenda, Session
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.noted import board_of, note_of
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

TICK_MS = 1000

# Among the notes of a session, the question that is not on the board yet; no block can have this id.
HALF_TYPED = "?"


class Circle(QObject):
    """The programme of the session on the table.

    Every verb is on disk before it returns, so a crash or a closed lid resumes the programme.

    Signals:
        ticked: once a second while somebody watches.
        agenda_changed: after a verb, an undo or a redo touched the programme.
        note_changed: block id.
        board_changed: after a question was added or its state changed, or a half-typed one was taken back.
        closed_changed: after the session was closed or opened again.
    """

    ticked = Signal()
    agenda_changed = Signal()
    note_changed = Signal(str)
    board_changed = Signal()
    closed_changed = Signal()

    def __init__(
        self,
        store: Store,
        desk: Desk,
        session: Session,
        agenda: Agenda,
        themes: ThemePlan | None = None,
        bring_next: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session = session
        self.agenda = agenda
        self._bring_next = bring_next
        self._themes = themes
        self._clock = self._restored()
        self._closed_at = session.closed_at
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        desk.committed.connect(self._pass_on)

    # What is asked

    @property
    def clock(self) -> AgendaClock:
        """The clock, for questions; the verbs are here."""
        return self._clock

    @property
    def closed(self) -> bool:
        """Whether the session is closed, and the programme with it."""
        return self._closed_at is not None

    def now(self) -> datetime:
        """Return the moment that the clock is asked about; it stands still once the session is closed."""
        return self._closed_at or self._desk.wall.now()

    def timetable(self) -> tuple[Slot, ...]:
        """Return the programme as it stands; before the start from the planned time on."""
        if self._clock.started:
            return self._clock.timetable(self.now())
        # A clock of its own: a question about the planned time would pass for a clock that was set back.
        return self._copied().timetable(self._planned_start())

    def arrival_ends(self) -> datetime | None:
        """Return when the programme has the circle begin; None once it has, or when no arrival comes before it."""
        first = self._clock.running_block if self._clock.started else self.agenda.blocks[0]
        if self.closed or first is not self.agenda.blocks[0] or first.kind is not BlockKind.ARRIVAL:
            return None
        if self._clock.started:
            return self._clock.block_finish(self.now())
        # As the timetable beside it says.
        return self._planned_start() + timedelta(minutes=first.minutes)

    def proposed_spread(self) -> Spread | None:
        """Return how the minutes that were lost could be spread; None when there is nothing to spread."""
        return None if self.closed or self._clock.position is None else spread(self._clock, self.now())

    def needed_for(self, block: Block) -> tuple[str, ...]:
        """Return what lies ready for the activities of the session, for a block that has one."""
        return self.agenda.materials if block.activity else ()

    def brought_next_after(self, block: Block) -> tuple[str, ...]:
        """Return what the women bring to the next session, for the block in which that is said."""
        return self._bring_next if block.kind is BlockKind.CLOSING else ()

    def room_time(self, moment: datetime) -> datetime:
        """Return a moment on the clock of the room."""
        return moment.astimezone(self._desk.wall.zone)

    def note(self, block_id: str) -> str:
        """Return what was noted during a block; raises NotAllowed."""
        self._desk.check(SEE_NOTES)
        return note_of(self._store, self._session.id, block_id)

    def questions(self) -> list[BoardQuestion]:
        """Return the board in the order in which it was asked; raises NotAllowed."""
        self._desk.check(SEE_NOTES)
        return board_of(self._store, self._session.id)

    def moved_themes(self) -> tuple[Theme, ...]:
        """Return what earlier sessions planned and did not come to; empty once the session is closed."""
        return self._themes.waiting(self._session.id) if self._themes and not self.closed else ()

    def half_typed_question(self) -> str:
        """Return what was typed for the board and not put there yet; raises NotAllowed."""
        return self.note(HALF_TYPED)

    # Verbs

    def watch(self, watching: bool) -> None:
        """Begin or stop ticking; the programme itself runs on either way."""
        if watching:
            self._ticker.start()
        else:
            self._ticker.stop()

    def start(self) -> None:
        """Begin the programme now, unless it runs already."""
        self._start(self.now())

    def start_on_time(self) -> None:
        """Begin the programme when the planned time has come; never before it."""
        if not self._clock.started and self.now() >= self._planned_start():
            self._start(self._check_in_began())

    def next(self) -> None:
        """Go on to the next block; check-in has run by itself until then."""
        self._start(self._check_in_began())
        self._turn("agenda.next", lambda clock: clock.next(self.now()))

    def skip(self) -> None:
        """Go on to the next block and mark this one as skipped."""
        self._turn("agenda.skip", lambda clock: clock.skip(self.now()))

    def back(self) -> None:
        """Return to the block before."""
        self._turn("agenda.back", lambda clock: clock.back(self.now()))

    def extend(self, minutes: int) -> None:
        """Give the running block more minutes."""
        self._turn("agenda.extend", lambda clock: clock.extend(minutes))

    def shorten(self, minutes: int) -> None:
        """Give the running block fewer minutes; no more are taken than it still has, in whole ones."""
        left = max(0, self._clock.remaining(self.now()) // timedelta(minutes=1))
        self._turn("agenda.shorten", lambda clock: clock.extend(-min(minutes, left)))

    def pause(self) -> None:
        """Let the programme stand still."""
        self._turn("agenda.pause", lambda clock: clock.pause(self.now()))

    def resume(self) -> None:
        """Go on after a pause."""
        self._turn("agenda.resume", lambda clock: clock.resume(self.now()))

    def move(self, index: int, by: int) -> None:
        """Move a block that is still to come; raises ValueError when it is not."""
        self._turn("agenda.move", lambda clock: clock.move(index, by))

    def jump(self, index: int) -> None:
        """Go to any block, before or after the one of now; raises IndexError when there is none."""
        self._turn("agenda.jump", lambda clock: clock.jump(index, self.now()))

    def spread(self, proposed: Spread) -> None:
        """Take the minutes of a proposal, all at once; raises ValueError when one of its blocks has begun."""
        self._turn("agenda.spread", lambda clock: shorten(clock, proposed))

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
            half_typed = BlockNote(self._session.id, HALF_TYPED, "")
            self._commit("question.ask", saves=(question,), drops=(half_typed,), action=Action.CREATE)

    def keep_half_typed(self, text: str) -> None:
        """Keep a question that is not on the board yet, over a power cut; undo does not see it."""
        half_typed = BlockNote(self._session.id, HALF_TYPED, text)
        if text.strip():
            self._commit("question.draft", saves=(half_typed,), undoable=False)
        else:
            self._commit("question.draft", drops=(half_typed,), undoable=False)

    def cover(self, code: str) -> None:
        """Say that a theme of an earlier session was talked about now."""
        if self._themes is not None:
            self._themes.mark(self._session.id, code, ThemeState.COVERED)

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

    def _start(self, begins: datetime) -> None:
        if self._clock.started:
            # A clock that runs would take a moment of the past for a clock that was set back.
            return
        # What is typed in on another day was not late.
        planned = self._planned_start() if self.now().date() == self._session.held_on else None
        self._turn("agenda.start", lambda clock: clock.start(begins, planned), undoable=False)

    def _check_in_began(self) -> datetime:
        """When the women came in: the planned time, or later when the session was opened later."""
        now, opened = self.now(), self._session.opened_at
        if opened is None or now.date() != self._session.held_on:
            return now
        return min(now, max(self._planned_start(), opened))

    def _planned_start(self) -> datetime:
        return self._desk.wall.at(self._session.held_on, self._session.starts_at)

    def _restored(self) -> AgendaClock:
        kept = self._store.agendas.get(self._session.id)
        if kept is not None:
            try:
                return AgendaClock.restored(self.agenda.blocks, json.loads(kept.snapshot))
            except ValueError:
                # A newer Kring brought another programme for this session: it can only begin anew.
                pass
        return AgendaClock(self.agenda.blocks)

    def _copied(self) -> AgendaClock:
        return AgendaClock.restored(self.agenda.blocks, self._clock.snapshot())

    def _turn(self, verb: str, turn: Callable[[AgendaClock], None], undoable: bool = True) -> None:
        """Turn a copy of the clock and keep it: what is not on disk has not happened."""
        turned = self._copied()
        turn(turned)
        before, after = self._clock.snapshot(), turned.snapshot()
        if after != before | {"last_now": after["last_now"]}:
            running = RunningAgenda(self._session.id, json.dumps(after))
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
        own = f"{self._session.id}/"
        noted = [id.removeprefix(own) for table, id in touched if table == "notes" and id.startswith(own)]
        for block_id in noted:
            if block_id != HALF_TYPED:
                self.note_changed.emit(block_id)
        if HALF_TYPED in noted or any(table in ("questions", "theme_marks") for table, _ in touched):
            self.board_changed.emit()
        if ("sessions", self._session.id) in touched:
            self._follow_closing()

    def _follow_closing(self) -> None:
        session = self._store.sessions.get(self._session.id)
        was_closed_at, self._closed_at = self._closed_at, session.closed_at if session else None
        if was_closed_at is not None and self._closed_at is None:
            # Nobody was in the room since then, so the block that ran stands still. It is a step like any other:
            # one that could not be taken back would bar the way to all that was done before it.
            self._turn("agenda.pause", lambda clock: clock.pause(was_closed_at))
        if was_closed_at != self._closed_at:
            self.closed_changed.emit()
