"""A field for a few lines of text that says when somebody begins and stops typing in it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.theme import scaled

LEAST_PX, STACKED_PX = 34, 72
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
        self._least_px = LEAST_PX
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        FieldKeys(self)

    def load(self, text: str) -> None:
        """Show a text that is stored: nothing is typed to take back, and what is typed now comes after it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def stack(self, stacked: bool) -> None:
        """Be a few lines high on a page that scrolls as a whole, or fit into the room there is."""
        self._least_px = STACKED_PX if stacked else LEAST_PX
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As little as it can do with; it grows into the room there is."""
        return QSize(scaled(320), scaled(self._least_px))

    def minimumSizeHint(self) -> QSize:
        """One line; the rest scrolls."""
        return QSize(scaled(120), scaled(self._least_px))

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
