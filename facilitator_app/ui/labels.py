"""Short ways to make a label in a look of the stylesheet; what people typed is text, never markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str = "", look: str = "") -> QLabel:
    """One line of text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    return made


def wrapping_label(text: str = "", look: str = "") -> QLabel:
    """Text that goes on in a next line where room ends."""
    made = label(text, look)
    made.setWordWrap(True)
    return made
