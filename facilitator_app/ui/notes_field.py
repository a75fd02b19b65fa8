"""A field for a few lines of text that says when somebody begins and stops typing in it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.theme import scaled

LEAST_PX, USUAL_PX = 48, 64
# A menu of the field itself or another window is no end of a visit.
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NotesField(QPlainTextEdit):
    """Tab goes on to the next field.

    Signals:
        entered, left: begin and end of a visit.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        FieldKeys(self)

    def load(self, text: str) -> None:
        """Show a text that is stored; there is nothing typed to take back."""
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(scaled(320), scaled(USUAL_PX))

    def minimumSizeHint(self) -> QSize:
        """Two lines; the rest scrolls."""
        return QSize(scaled(120), scaled(LEAST_PX))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a visit."""
        super().focusInEvent(event)
        if event.reason() not in STAYS:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the visit: from now on undo takes it back as a whole."""
        super().focusOutEvent(event)
        self.left.emit()
        if event.reason() not in STAYS:
            self.document().clearUndoRedoStacks()
