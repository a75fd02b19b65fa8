"""A field for a question of the group, and the button that puts it on the board."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.circle import Circle
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.words import sentence_for

KEEP_EVERY_MS = 2000
LONGEST = 500


class QuestionEntry(QWidget):
    """What is half typed stays in the field, also over a power cut.

    Signals:
        asked: the question that was put on the board.
        troubled: the sentence that says why it was not; its text stays in the field.
    """

    asked = Signal(str)
    troubled = Signal(str)

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle = circle
        self._kept = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Vraag voor het bord"))
        self.field.setAccessibleName(self.tr("Vraag voor het bord"))
        hold_at_most(self.field, LONGEST)
        FieldKeys(self.field)
        self.button = secondary(self.tr("Zet op bord"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_EVERY_MS)
        self._keeping.timeout.connect(self.keep)
        self.field.textEdited.connect(self._keep_soon)
        self.field.returnPressed.connect(self.ask)
        self.button.clicked.connect(self.ask)
        circle.board_changed.connect(self._reload)

    def ask(self) -> None:
        """Put the question on the board; without one, show where it goes."""
        text = self.field.text()
        if not text.strip():
            self.field.setFocus()
            return
        try:
            self._circle.ask(text)
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
            return
        self._load("")
        announce(self.field, self.tr("De vraag staat op het bord."))
        self.asked.emit(text)

    def keep(self) -> None:
        """Store what is half typed."""
        self._keeping.stop()
        text = self.field.text()
        if text == self._kept:
            return
        try:
            self._circle.keep_half_typed(text)
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
        else:
            self._kept = text

    def refresh(self) -> None:
        """Show what was half typed, but never over what is being typed."""
        if self.field.text() == self._kept:
            self._load(self._circle.half_typed_question())

    # Inside

    def _reload(self) -> None:
        if self._circle.half_typed_question() != self._kept:
            self.refresh()

    def _load(self, text: str) -> None:
        self._keeping.stop()
        self._kept = text
        if text != self.field.text():
            self.field.setText(text)

    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()
