"""What the screen for the group shows now, made of the programme and of the questions that she ticked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.agendas import Block, BlockKind
from facilitator_app.domain.clock import BlockState
from facilitator_app.domain.disclosures import Disclosure, disclosure_in
from facilitator_app.domain.group_view import NOTHING_SHOWN, GroupViewMode, GroupViewState
from facilitator_app.domain.permissions import SEE_NOTES
from facilitator_app.domain.sessions import Session
from facilitator_app.live.circle import Circle
from facilitator_app.live.desk import Desk
from facilitator_app.live.first_names import first_names_at
from facilitator_app.store.store import Store

SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A text that does not come onto the screen until she says so."""

    text: str
    why: Disclosure


class GroupView(QObject):
    """Looks through every text for the women's first names and for numbers like readings before it is shown.

    What was chosen, ticked and let through lasts as long as the session is on the table: after a restart nothing
    is shown that she did not choose anew.

    Signals:
        changed: something else is to be shown, or held back.
    """

    changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session, group_name: str, circle: Circle) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._session_id = session.id
        self._day = session.held_on
        self._group_name = group_name
        self._circle = circle
        self._mode = GroupViewMode.WELCOME
        self._before_blank = GroupViewMode.WELCOME
        # Read once, and not each second: the screen asks that often.
        self._names: list[str] | None = None
        self._known: dict[str, Disclosure | None] = {}
        self._ticked: set[str] = set()
        self._let_through: set[str] = set()
        desk.committed.connect(self._look_anew)
        circle.agenda_changed.connect(self.changed)
        circle.board_changed.connect(self.changed)
        circle.closed_changed.connect(self.changed)

    # What is asked

    @property
    def mode(self) -> GroupViewMode:
        """What she chose to show."""
        return self._mode

    def state(self) -> GroupViewState:
        """Return what may be shown at this moment; what is held back is left out; raises NotAllowed."""
        self._desk.check(SEE_NOTES)
        match self._mode:
            case GroupViewMode.WELCOME:
                return GroupViewState(GroupViewMode.WELCOME, title=self._clean(self._group_name))
            case GroupViewMode.QUESTIONS:
                return GroupViewState(GroupViewMode.QUESTIONS, questions=self._cleaned(self._ticked_questions()))
            case GroupViewMode.BLOCK:
                return self._block_state()
            case GroupViewMode.BREAK:
                return self._break_state()
        return NOTHING_SHOWN

    def held_back(self) -> list[HeldBack]:
        """Return the texts that would be shown now if nothing were found in them; raises NotAllowed."""
        self._desk.check(SEE_NOTES)
        found = ((text, self._disclosure(text)) for text in self._texts() if text not in self._let_through)
        return [HeldBack(text, why) for text, why in found if why is not None]

    def is_ticked(self, question_id: str) -> bool:
        """Whether a question of the board is to be shown."""
        return question_id in self._ticked

    # Verbs

    def choose(self, mode: GroupViewMode) -> None:
        """Show something else."""
        if mode is not self._mode:
            if mode is GroupViewMode.EMPTY:
                self._before_blank = self._mode
            self._mode = mode
            self.changed.emit()

    def turn_blank(self) -> None:
        """Show nothing, or again what was shown before that."""
        if self._mode is GroupViewMode.EMPTY:
            self.choose(self._before_blank)
        else:
            self.choose(GroupViewMode.EMPTY)

    def tick(self, question_id: str, shown: bool) -> None:
        """Show a question of the board, or show it no more."""
        if shown:
            self._ticked.add(question_id)
        else:
            self._ticked.discard(question_id)
        self.changed.emit()

    def let_through(self, text: str) -> None:
        """Show a text that was held back: she has read it and says that it may."""
        self._let_through.add(text)
        self.changed.emit()

    # Inside

    def _block_state(self) -> GroupViewState:
        block, next_block = self._now_and_next()
        if block is None:
            return GroupViewState(GroupViewMode.WELCOME, title=self._clean(self._group_name))
        if block.kind is BlockKind.BREAK:
            return self._break_state()
        left, total = self._time_of(block)
        return GroupViewState(
            GroupViewMode.BLOCK,
            self._clean(block.title),
            self._cleaned(block.questions),
            self._clean(next_block.title) if next_block else "",
            left,
            total,
            self._day,
            self._clean(self._group_name),
        )

    def _break_state(self) -> GroupViewState:
        block, next_block = self._now_and_next()
        if block is None or block.kind is not BlockKind.BREAK:
            return GroupViewState(GroupViewMode.BREAK)
        following = self._clean(next_block.title) if next_block else ""
        return GroupViewState(GroupViewMode.BREAK, "", (), following, *self._time_of(block))

    def _time_of(self, block: Block) -> tuple[int | None, int]:
        clock = self._circle.clock
        if clock.running_block is not block:
            return None, 0
        left = max(0, clock.remaining(self._circle.now()) // SECOND)
        return left, clock.length() // SECOND

    def _now_and_next(self) -> tuple[Block | None, Block | None]:
        ahead = [
            slot.block
            for slot in self._circle.timetable()
            if slot.state in (BlockState.RUNNING, BlockState.TO_COME)
        ]
        return (ahead[0] if ahead else None), (ahead[1] if len(ahead) > 1 else None)

    def _ticked_questions(self) -> tuple[str, ...]:
        return tuple(question.text for question in self._circle.questions() if question.id in self._ticked)

    def _texts(self) -> Iterator[str]:
        match self._mode:
            case GroupViewMode.WELCOME:
                yield self._group_name
            case GroupViewMode.QUESTIONS:
                yield from self._ticked_questions()
            case GroupViewMode.BLOCK | GroupViewMode.BREAK:
                block, next_block = self._now_and_next()
                if self._mode is GroupViewMode.BLOCK and (block is None or block.kind is not BlockKind.BREAK):
                    yield self._group_name
                if block is not None:
                    yield block.title
                    yield from block.questions
                if next_block is not None:
                    yield next_block.title

    def _cleaned(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(clean for text in texts if (clean := self._clean(text)))

    def _clean(self, text: str) -> str:
        return "" if text not in self._let_through and self._disclosure(text) else text

    def _disclosure(self, text: str) -> Disclosure | None:
        if self._names is None:
            self._names, self._known = self._first_names(), {}
        if text not in self._known:
            self._known[text] = disclosure_in(text, self._names)
        return self._known[text]

    def _look_anew(self, touched: frozenset[tuple[str, str]]) -> None:
        """Another woman, or another name of hers."""
        if any(table in ("participants", "seats") for table, _ in touched):
            self._names = None
            self.changed.emit()

    def _first_names(self) -> list[str]:
        session = self._store.sessions.get(self._session_id)
        return first_names_at(self._store, session) if session is not None else []
