"""What stops Kring before it can open anything: what happened, what to do, and a way to try again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 560


class TroublePage(QWidget):
    """One problem in words.

    Signals:
        retry_requested, quit_requested: what she chose.
    """

    retry_requested = Signal()
    quit_requested = Signal()

    def __init__(self, problem: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = wrapping_label()
        # A path can be long, and may have to be typed elsewhere.
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.primary = primary(self.tr("Probeer opnieuw"))
        self._quit = secondary(self.tr("Sluit"))
        buttons = FlowRow(gap=12)
        buttons.add(self._quit)
        buttons.add(self.primary)
        card = Card()
        card.body.setContentsMargins(24, 20, 24, 20)
        card.body.setSpacing(12)
        card.body.addWidget(label(self.tr("Kring kan nu niet openen"), "title"))
        card.body.addWidget(self._sentence)
        card.body.addWidget(wrapping_label(self.tr("Wat was opgeslagen, blijft zoals het is."), "muted"))
        card.body.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        contents.body.addWidget(card)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(contents)
        self.primary.clicked.connect(self.retry_requested)
        self._quit.clicked.connect(self.quit_requested)
        self.tell(problem)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Kan nu niet openen")

    def tell(self, problem: BaseException) -> None:
        """Show another problem, or the same one after another try."""
        sentence = sentence_for(problem)
        self._sentence.setText(breakable(sentence))
        self.setAccessibleDescription(sentence)

    def enter(self) -> None:
        """Put the focus on trying again."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""
