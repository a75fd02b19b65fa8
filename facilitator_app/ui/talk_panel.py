"""What the group talks about: what to begin with, what is noted, and the questions on the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.agendas import Block, BlockKind
from facilitator_app.live.circle import Circle
from facilitator_app.ui.block_guide import BlockGuide
from facilitator_app.ui.block_notes import BlockNotes
from facilitator_app.ui.board_panel import BoardPanel
from facilitator_app.ui.question_entry import QuestionEntry

if TYPE_CHECKING:
    from facilitator_app.ui.belly_queue_panel import BellyQueuePanel
    from facilitator_app.ui.group_panel import GroupPanel
    from facilitator_app.ui.name_hint import NameHint

# Not the reason of a shortcut: that would select the text, and the next key would replace it.
BY_KEY = Qt.FocusReason.OtherFocusReason


class TalkPanel(QWidget):
    """Steps, board, belly checks and group screen each take the place of the notes, whose text is kept.

    Signals:
        stops_changed: Tab has other places to stop at.
        done: what was done, to be taken back if it was not meant.
        troubled: the sentence that says why something was not kept.
    """

    stops_changed = Signal()
    done = Signal(str)
    troubled = Signal(str)

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle = circle
        self._block: Block | None = None
        self._over = False
        self.guide = BlockGuide()
        self.notes = BlockNotes(circle)
        self.board = BoardPanel(circle)
        self.entry = QuestionEntry(circle)
        self.group: GroupPanel | None = None
        self.queue: BellyQueuePanel | None = None
        self._stacked = False
        self._hint: NameHint | None = None
        self.board.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for part in (self.guide, self.notes, self.board, self.entry):
            self._column.addWidget(part)
        self.guide.unfolded.connect(self._share_room)
        self.board.close_requested.connect(self.go_to_notes)
        self.board.rows_changed.connect(self.stops_changed)
        self.board.done.connect(self.done)
        self.board.troubled.connect(self.troubled)
        self.notes.troubled.connect(self.troubled)
        self.entry.troubled.connect(self.troubled)

    @property
    def board_is_open(self) -> bool:
        """Whether the board stands where the notes were."""
        return not self.board.isHidden()

    @property
    def group_is_open(self) -> bool:
        """Whether the screen for the group is led from where the notes were."""
        return self.group is not None and not self.group.isHidden()

    @property
    def queue_is_open(self) -> bool:
        """Whether the belly checks stand where the notes were."""
        return self.queue is not None and not self.queue.isHidden()

    def refresh(self) -> None:
        """Show what is stored now; a closed session can only be read."""
        self.board.refresh()
        self.entry.refresh()
        self.notes.field.setReadOnly(self._circle.closed)
        self.entry.setEnabled(not self._circle.closed)

    def show_block(self, block: Block, *, over: bool) -> None:
        """Go with the programme to another block; when the board's turn has come, it opens by itself.

        Args:
            block: the block of now; the last one once all are over.
            over: whether all are over.
        """
        if (block, over) != (self._block, self._over):
            self._block, self._over = block, over
            self.notes.show_block(block, is_now=not over)
            needed, bring = self._circle.needed_for(block), self._circle.brought_next_after(block)
            self.guide.show_block(block, needed, bring)
            if self._hint is not None:
                self._hint.look()
            if self.group_is_open or self.queue_is_open:
                return
            self._open_board(
                block.kind is BlockKind.BOARD and not over and bool(self.board.rows or self.board.themes)
            )

    def stack(self, stacked: bool) -> None:
        """Be part of a page that scrolls as a whole, or fit into the room there is."""
        self.guide.stack(stacked)
        self.notes.field.stack(stacked)
        self.board.stack(stacked)
        self._stacked = stacked
        for panel in (self.group, self.queue):
            if panel is not None:
                panel.stack(stacked)

    def keep(self) -> None:
        """Store what is half typed."""
        self.notes.keep()
        self.entry.keep()

    def turn_board(self) -> None:
        """Open the board and go to it, or close it."""
        self._open_board(not self.board_is_open)
        if self.board_is_open:
            self.board.enter()

    def put_queue(self, queue: BellyQueuePanel) -> None:
        """Have the queue of the belly checks in reach, from now on."""
        self.queue = queue
        queue.stack(self._stacked)
        queue.rows_changed.connect(self.stops_changed)
        queue.told.connect(self._tell)
        queue.close_requested.connect(self.go_to_notes)
        self._column.insertWidget(self._column.indexOf(self.entry), queue)

    def turn_queue(self) -> None:
        """Open the queue of the belly checks and go to it, or close it."""
        if self.queue is None:
            return
        if self.queue_is_open:
            self.go_to_notes()
            return
        self._open_board(False)
        self.queue.show()
        self._share_room()
        self.queue.enter()
        self.stops_changed.emit()

    def open_group(self, panel: GroupPanel) -> None:
        """Lead the screen for the group from here; the panel is kept until the session goes."""
        if self.group is not panel:
            self.group = panel
            panel.stack(self._stacked)
            panel.listed.connect(self.stops_changed)
            self._circle.ticked.connect(panel.refresh)
            self._column.insertWidget(self._column.indexOf(self.entry), panel)
        self._open_board(False)
        panel.show()
        self._share_room()
        panel.refresh()
        self.stops_changed.emit()

    def show_hint(self, hint: NameHint) -> None:
        """Ask below the notes about the names in them, from now on."""
        self._hint = hint
        self.notes.put_below(hint)
        hint.done.connect(self.done)
        hint.troubled.connect(self.troubled)
        hint.asked.connect(self.stops_changed)
        self._circle.note_changed.connect(hint.look)
        self.entry.asked.connect(hint.look_at_question)
        hint.look()

    def close_group(self) -> None:
        """Have the notes stand there again."""
        if self.group_is_open:
            self.show_notes()

    def show_notes(self) -> None:
        """Fold the steps, close the board, and put aside what the screen for the group is led from."""
        focused = self.focusWidget()
        places = [place for place in (self.board, self.group, self.queue) if place is not None]
        if focused is not None and any(place.isAncestorOf(focused) for place in places):
            self.go_to_notes()
        else:
            self._open_board(False)

    def go_to_notes(self) -> None:
        """Type a note."""
        self._open_board(False)
        self.notes.field.setFocus(BY_KEY)

    def go_to_entry(self) -> None:
        """Type a question for the board."""
        if self.queue_is_open:
            self._open_board(False)
        self.entry.field.setFocus(BY_KEY)

    def go_on_with_queue(self) -> bool:
        """Go to the queue of the belly checks where it is open; False where it is not."""
        if self.queue is None or not self.queue_is_open:
            return False
        self.queue.enter()
        return True

    # Inside

    def _tell(self, sentence: str, undo: bool) -> None:
        (self.done if undo else self.troubled).emit(sentence)

    def _open_board(self, is_open: bool) -> None:
        self.guide.fold()
        self.board.setVisible(is_open)
        for panel in (self.group, self.queue):
            if panel is not None:
                panel.hide()
        self._share_room()

    def _share_room(self) -> None:
        board, steps = self.board_is_open or self.group_is_open or self.queue_is_open, self.guide.is_open
        self.guide.setVisible(not board and not self._over and not self.guide.is_empty)
        self.notes.setVisible(not board and not steps)
        # Twelve women need the room; a question goes to the board with its own key.
        self.entry.setVisible(not self.queue_is_open)
        self._column.setStretchFactor(self.guide, 1 if steps else 0)
        self._column.setStretchFactor(self.notes, 1)
        self._column.setStretchFactor(self.board, 1)
        for panel in (self.group, self.queue):
            if panel is not None:
                self._column.setStretchFactor(panel, 1)
