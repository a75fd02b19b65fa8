"""One block of a programme that is being written: from when to when, what it is, and what there is with it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.fitting import Misfit, Placed
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.focus_ring import paint_focus_ring
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.words_of_programmes import misfit_words

ROW_PX, TIMES_PX, EDGE_PX = 40, 92, 10


class OwnBlockRow(QFrame):
    """A row that takes the focus; the keys belong to the list.

    Signals:
        picked: it was clicked on, or got the focus.
    """

    picked = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._times = label(look="muted")
        self._title = wrapping_label()
        self._shield, self._lock = IconLabel("shield", size_px=16), IconLabel("lock", size_px=16)
        self._length = label(look="muted")
        self._misfit = wrapping_label(look="attention")
        self._line = line = QHBoxLayout()
        line.addWidget(self._times, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._misfit)
        line.addLayout(words, 1)
        for part in (self._shield, self._lock, self._length):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._measure()

    @property
    def misfit(self) -> str:
        """What it says is not right with the block."""
        return self._misfit.text()

    @property
    def times(self) -> str:
        """From when to when it lasts."""
        return self._times.text()

    def show_block(self, placed: Placed, *, number: int, of: int) -> None:
        """Show a block on the clock; `number` of `of` is for who hears it."""
        block, clock = placed.block, self._wording.clock
        times = f"{clock(placed.begins)}–{clock(placed.ends)}"
        misfit = misfit_words(placed)
        self._times.setText(times)
        self._title.setText(breakable(block.title))
        self._length.setText(self.tr("{n} min").format(n=block.minutes))
        self._shield.setVisible(block.protected)
        self._lock.setVisible(block.locked)
        self._misfit.setText(misfit)
        self._misfit.setVisible(bool(misfit))
        set_look(self._misfit, "small" if placed.misfit is Misfit.GAP else "attention")
        said = (
            self.tr("blok {n} van {m}").format(n=number, m=of),
            block.title,
            times,
            self.tr("{n} minuten").format(n=block.minutes) if block.minutes != 1 else self.tr("1 minuut"),
            self.tr("houdt zijn minuten") if block.protected else "",
            self.tr("staat vast op de klok") if block.locked else "",
            misfit,
        )
        self.setAccessibleName(", ".join(part for part in said if part))

    def stand_out(self, selected: bool) -> None:
        """Show whether the fields beside the list are about this one."""
        set_look(self, "block-active" if selected else "block")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring around a row with the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the one that the fields are about."""
        super().focusInEvent(event)
        self.update()
        self.picked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._line.setContentsMargins(scaled(EDGE_PX), scaled(3), scaled(EDGE_PX), scaled(3))
        self._line.setSpacing(scaled(8))
        self._times.setMinimumWidth(scaled(TIMES_PX))
        self.setMinimumHeight(scaled(ROW_PX))
