"""A field of several lines that says when it is left, so that what is in it can be kept without a button."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class LinesEdit(QPlainTextEdit):
    """Tab goes on to the next field.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def load(self, text: str) -> None:
        """Show what is stored; what is typed now comes after it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        self.left.emit()
