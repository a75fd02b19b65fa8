"""The programme of the session as a list: one stop for Tab, arrows to go through it, and blocks that can move."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.clock import BlockState, Slot
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.block_row import BlockRow
from facilitator_app.ui.labels import label
from facilitator_app.ui.local_key import local_key


class ProgrammeList(QFrame):
    """As many rows as there are blocks, made once: what changes is what they show.

    Signals:
        move_requested: place of a block in the present order, and by how many places.
        jump_requested: place of the block that is to be the one of now.
    """

    move_requested = Signal(int, int)
    jump_requested = Signal(int)

    def __init__(self, blocks: int, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Programma"))
        self._slots: Sequence[Slot] = ()
        self._current = 0
        self._movable = True
        self.finish = label(look="muted")
        head = QHBoxLayout()
        head.setContentsMargins(12, 2, 12, 10)
        head.addWidget(label(self.tr("Programma"), "heading"))
        head.addStretch(1)
        head.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(0)
        column.addLayout(head)
        self.rows = [BlockRow(wording) for _ in range(blocks)]
        for index, row in enumerate(self.rows):
            row.move_pressed.connect(partial(self._ask_to_move, index))
            row.jump_pressed.connect(partial(self._ask_to_jump, index))
            column.addWidget(row)
        column.addStretch(1)
        for keys, by in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            local_key(self, keys, partial(self._move_current, by))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def show_programme(
        self,
        slots: Sequence[Slot],
        *,
        paused: bool,
        length: timedelta,
        movable: bool,
        becomes: Mapping[int, int] | None = None,
    ) -> None:
        """Bring every row up to date.

        Args:
            slots: the timetable, as many lines as there are rows.
            paused: whether the running block stands still.
            length: how long the running block takes in all, however far it is.
            movable: whether blocks to come may change places.
            becomes: the minutes that some blocks would have, by their place, if what is offered were done.
        """
        turned = [slot.state for slot in slots] != [slot.state for slot in self._slots]
        self._slots, self._movable = slots, movable
        for place, (row, slot) in enumerate(zip(self.rows, slots, strict=True)):
            row.show_slot(slot, _length(slot, length), paused=paused, becomes=(becomes or {}).get(place))
        if turned and not self._has_focus():
            self._stop_at(self._running_index)
        if turned:
            self._offer_moves()

    @property
    def running_row(self) -> BlockRow:
        """The row of the block of now: the first before the start, the last after the end."""
        return self.rows[self._running_index]

    @property
    def current_row(self) -> BlockRow:
        """The row at which Tab stops."""
        return self.rows[self._current]

    def follow(self, index: int) -> None:
        """Go along with a block that moved to `index`."""
        focused = QApplication.focusWidget()
        up = focused is self.current_row.up_button
        down = focused is self.current_row.down_button
        self._stop_at(index)
        self._offer_moves()
        row = self.current_row
        wanted = row.up_button if up else row.down_button if down else row
        (wanted if wanted.isEnabled() else row).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_current(self) -> None:
        """Put the focus on the row at which Tab stops."""
        self.current_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list; Enter on another block than that of now goes to it."""
        here = next((index for index, row in enumerate(self.rows) if row.hasFocus()), None)
        places = {
            Qt.Key.Key_Up: (here or 0) - 1,
            Qt.Key.Key_Down: (here or 0) + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.rows) - 1,
        }
        if here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._ask_to_jump(here)
            return
        place = places.get(Qt.Key(event.key()))
        if here is None or place is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self._stop_at(min(max(place, 0), len(self.rows) - 1))
            self.current_row.setFocus(Qt.FocusReason.TabFocusReason)

    # Inside

    @property
    def _running_index(self) -> int:
        over = [slot.state in (BlockState.DONE, BlockState.SKIPPED) for slot in self._slots]
        return min(over.index(False) if False in over else len(over), len(self.rows) - 1)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for index, row in enumerate(self.rows):
            if now is not None and (row is now or row.isAncestorOf(now)):
                self._stop_at(index)
        self._offer_moves()

    def _offer_moves(self) -> None:
        """Only the row with the focus has its two buttons."""
        inside = self._has_focus()
        for index, row in enumerate(self.rows):
            here = inside and index == self._current
            row.offer_moves(up=here and self._may_move(index, -1), down=here and self._may_move(index, 1))
            row.offer_jump(here and self._may_jump(index))

    def _may_move(self, index: int, by: int) -> bool:
        to_come = [slot.state is BlockState.TO_COME for slot in self._slots]
        other = index + by
        return self._movable and 0 <= other < len(to_come) and to_come[index] and to_come[other]

    def _may_jump(self, index: int) -> bool:
        """Whether it runs and this is another block: before the start, and at the end, one key says what comes."""
        running = any(slot.state is BlockState.RUNNING for slot in self._slots)
        return self._movable and running and self._slots[index].state is not BlockState.RUNNING

    def _ask_to_jump(self, index: int) -> None:
        if self._may_jump(index):
            self.jump_requested.emit(index)

    def _move_current(self, by: int) -> None:
        self._ask_to_move(self._current, by)

    def _ask_to_move(self, index: int, by: int) -> None:
        if self._may_move(index, by):
            self.move_requested.emit(index, by)

    def _stop_at(self, index: int) -> None:
        self._current = index
        for number, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == index else Qt.FocusPolicy.ClickFocus)


def _length(slot: Slot, running: timedelta) -> timedelta:
    """How long a block took, takes or will take; a wait for its locked start is no part of it."""
    if slot.state is BlockState.RUNNING:
        return running
    if slot.state is BlockState.TO_COME and slot.begins is not None and slot.ends is not None:
        return slot.ends - slot.begins
    return slot.spent
