"""One block in the programme: when it begins, what it is, how long it takes, and where it stands."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.clock import BlockState, Slot
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.block_words import MINUTE, length_in_short, length_words
from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.focus_ring import paint_focus_ring
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.theme import scaled, set_look

ROW_PX, TIME_PX, EDGE_PX, GAP_PX = 46, 54, 12, 8


class BlockRow(QFrame):
    """A row that takes the focus; the arrow keys belong to the list.

    Signals:
        move_pressed: -1 or +1, to change places with a neighbour.
        jump_pressed: this block is to be the one of now.
    """

    move_pressed = Signal(int)
    jump_pressed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "block")
        self._wording = wording
        self._shown: tuple[object, ...] = ()
        self._icon = IconLabel("circle")
        self.begins = label()
        # In two lines where one is too short, as beside the buttons that move it.
        self.title = wrapping_label()
        self._lock = IconLabel("lock", size_px=16)
        self.up_button = icon_button("chevron-up", "")
        self.down_button = icon_button("chevron-down", "")
        self.jump_button = icon_button("play", "")
        self.length = label(look="muted")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.begins)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self._lock)
        moves = QHBoxLayout()
        moves.setSpacing(0)
        moves.addWidget(self.jump_button)
        moves.addWidget(self.up_button)
        moves.addWidget(self.down_button)
        self._row.addLayout(moves)
        self._row.addWidget(self.length)
        self._measure()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)
        self.jump_button.clicked.connect(self.jump_pressed)
        self.offer_moves(up=False, down=False)
        self.offer_jump(False)

    def show_slot(self, slot: Slot, length: timedelta, *, paused: bool, becomes: int | None = None) -> None:
        """Show one line of the timetable; what it shows already stays untouched.

        Args:
            slot: the line.
            length: how long the block takes or took.
            paused: whether it stands still.
            becomes: the minutes that it would have if what is offered were done; None when nothing would change.
        """
        begins = "" if slot.begins is None else self._wording.clock(slot.begins)
        skipped = slot.state is BlockState.SKIPPED
        short = self.tr("overgeslagen") if skipped else length_in_short(length)
        said = "" if skipped else length_words(length)
        if becomes is not None:
            short = self.tr("{van} → {naar} min").format(van=round(length / MINUTE), naar=becomes)
            said = self.tr("{lengte}, zou {n} worden").format(lengte=said, n=becomes)
        shown = (slot.block, slot.state, begins, short, paused)
        if shown == self._shown:
            return
        self._shown = shown
        running = slot.state is BlockState.RUNNING
        self._show_state(slot.state, paused)
        for text, words in ((self.begins, begins), (self.title, breakable(slot.block.title))):
            text.setText(words)
            set_look(text, "heading" if running else "" if slot.state is BlockState.TO_COME else "muted")
        self.length.setText(short)
        self._lock.setVisible(slot.block.locked_start is not None or slot.block.locked_end is not None)
        set_look(self, "block-active" if running else "block")
        self._name(slot, begins, said, paused)

    def offer_moves(self, *, up: bool, down: bool) -> None:
        """Show the buttons that move this block; both go when neither can be pressed."""
        for button, possible in ((self.up_button, up), (self.down_button, down)):
            button.setVisible(up or down)
            button.setEnabled(possible)

    def offer_jump(self, offered: bool) -> None:
        """Show the button that goes to this block."""
        self.jump_button.setVisible(offered)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring around a row with the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    # Inside

    def _measure(self) -> None:
        self._row.setContentsMargins(scaled(EDGE_PX), 0, scaled(EDGE_PX), 0)
        self._row.setSpacing(scaled(GAP_PX))
        self.begins.setMinimumWidth(scaled(TIME_PX) - scaled(GAP_PX))
        self.setMinimumHeight(scaled(ROW_PX))

    def _show_state(self, state: BlockState, paused: bool) -> None:
        match state:
            case BlockState.RUNNING if paused:
                self._icon.set_icon("pause", "primary", filled=True)
            case BlockState.RUNNING:
                self._icon.set_icon("play", "primary", filled=True)
            case BlockState.DONE:
                self._icon.set_icon("circle-check", "muted")
            case BlockState.SKIPPED:
                self._icon.set_icon("skip-forward", "muted")
            case BlockState.TO_COME:
                self._icon.set_icon("circle", "muted")

    def _name(self, slot: Slot, begins: str, length: str, paused: bool) -> None:
        words = {
            BlockState.TO_COME: self.tr("komt nog"),
            BlockState.RUNNING: self.tr("staat stil") if paused else self.tr("bezig"),
            BlockState.DONE: self.tr("klaar"),
            BlockState.SKIPPED: self.tr("overgeslagen"),
        }
        first = f"{begins} {slot.block.title}".strip()
        self.setAccessibleName(", ".join(part for part in (first, length, words[slot.state]) if part))
        self.up_button.setAccessibleName(self.tr("{blok} eerder").format(blok=slot.block.title))
        self.down_button.setAccessibleName(self.tr("{blok} later").format(blok=slot.block.title))
        self.jump_button.setAccessibleName(self.tr("Nu naar {blok}").format(blok=slot.block.title))
        self.jump_button.setToolTip(self.tr("Nu naar dit blok (Enter)"))
        self.up_button.setToolTip(self.tr("Eerder (Ctrl+↑)"))
        self.down_button.setToolTip(self.tr("Later (Ctrl+↓)"))

    def _move_up(self) -> None:
        self.move_pressed.emit(-1)

    def _move_down(self) -> None:
        self.move_pressed.emit(1)
