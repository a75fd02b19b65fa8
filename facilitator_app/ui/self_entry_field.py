"""The number as it is typed in self-entry: it can be read and heard, but not marked, copied or pasted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class AnswerField(QLineEdit):
    """Leaves every key to the window, which knows what a number may be made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "answer")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)

    def show_number(self, number: str, name: str) -> None:
        """Show a number and say it after its name; "" for a field that is empty."""
        self.setText(number)
        self.setAccessibleName(f"{name}, {number}" if number else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        event.ignore()
