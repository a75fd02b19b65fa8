"""What to begin with, and behind one press how it is done: for a facilitator who leads from it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.agendas import Block
from facilitator_app.ui.content_scroll import ContentScroll
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.focus_ring import paint_focus_ring
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

# Three lines of questions; what is longer scrolls, so that the notes below keep their place.
FEW_LINES_PX = 58
LEAST_PX, PAGEFUL_PX = 110, 150


class BlockGuide(QFrame):
    """A card with the open questions of a block; unfolded, with its activity step by step.

    Signals:
        unfolded: whether the steps are in sight now; they take the room of what stands below.
    """

    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._block: Block | None = None
        self._needed: tuple[str, ...] = ()
        self._bring: tuple[str, ...] = ()
        self._is_open = False
        self._stacked = False
        self.heading = label(look="heading")
        self.toggle = PushButton("", "small-quiet")
        self.toggle.clicked.connect(self._turn)
        self.area = ContentScroll()
        self.area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.area.body.setSpacing(4)
        self.area.installEventFilter(self)
        self.area.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.area)

    @property
    def is_open(self) -> bool:
        """Whether the steps are in sight."""
        return self._is_open

    @property
    def is_empty(self) -> bool:
        """Whether the block says nothing."""
        return self._block is None or not (self._block.questions or self._block.steps)

    def show_block(self, block: Block, needed: tuple[str, ...] = (), bring: tuple[str, ...] = ()) -> None:
        """Show what a block begins with.

        Args:
            block: the block of now.
            needed: what lies ready for its activity.
            bring: what the women bring next time, when this is the block to say so.
        """
        self.fold()
        self._block, self._needed, self._bring = block, needed, bring
        self._fill()

    def fold(self) -> None:
        """Go back to what to begin with."""
        if self._is_open:
            self._turn()

    def stack(self, stacked: bool) -> None:
        """Be part of a page that scrolls as a whole, or fit between what stands above and below."""
        self._stacked = stacked
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring while the keys scroll the text."""
        super().paintEvent(event)
        if self.area.hasFocus() and self.area.focusPolicy() & Qt.FocusPolicy.TabFocus:
            paint_focus_ring(self, 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or take away the ring."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    # Inside

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._fill()
        self.unfolded.emit(self._is_open)

    def _fill(self) -> None:
        block = self._block
        if block is None:
            return
        body = self.area.body
        while (item := body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, look in self._unfolded(block) if self._is_open else self._folded(block):
            body.addWidget(wrapping_label(text, look))
        if self._bring and not self._is_open:
            # In one line, or the notes had no room; in full among the steps.
            words = self.tr("Volgende keer mee: {spullen}").format(spullen=" · ".join(self._bring))
            body.addWidget(ElidedLabel(words))
        body.addStretch(1)
        begin, how = self.tr("Om mee te beginnen"), self.tr("Zo doe je het")
        self.heading.setText(how if self._is_open or not block.questions else begin)
        self.toggle.setText(begin if self._is_open and block.questions else self._more(block))
        self.toggle.setVisible(bool(block.questions or block.points or block.care) and bool(block.steps))
        self.area.setAccessibleName(self.heading.text())
        self.setAccessibleName(self.heading.text())
        self._fit()

    def _more(self, block: Block) -> str:
        if block.questions:
            return self.tr("Zo doe je het")
        return self.tr("Minder") if self._is_open else self.tr("Meer")

    @staticmethod
    def _folded(block: Block) -> Iterator[tuple[str, str]]:
        yield " · ".join(block.questions or block.steps), ""

    def _unfolded(self, block: Block) -> Iterator[tuple[str, str]]:
        if block.activity:
            yield block.activity, "strong"
        for number, step in enumerate(block.steps, 1):
            yield f"{number}. {step}", ""
        for heading, lines in (
            (self.tr("Aan het eind is gezegd"), block.points),
            (self.tr("Let op"), block.care),
            (self.tr("Dit heb je nodig"), self._needed),
            (self.tr("Neem de volgende keer mee"), self._bring),
        ):
            if lines:
                yield heading, "heading"
            for line in lines:
                yield line, ""

    def _fit(self) -> None:
        if not self._is_open:
            self.area.be_as_high_as_contents(scaled(FEW_LINES_PX))
        elif self._stacked:
            self.area.be_as_high_as_contents(scaled(PAGEFUL_PX))
        else:
            self.area.take_room(scaled(LEAST_PX))

    def _let_keys_scroll(self, _low: int, high: int) -> None:
        # Without any focus it would lose its place in the order of Tab.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if high > 0 else Qt.FocusPolicy.ClickFocus)
