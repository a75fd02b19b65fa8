"""Short ways to make a label in a look of the stylesheet; what people typed is text, never markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str = "", look: str = "", parent: QWidget | None = None) -> QLabel:
    """One line of text."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    return made


def wrapping_label(text: str = "", look: str = "") -> QLabel:
    """Text that goes on in a next line where room ends."""
    made = label(text, look)
    made.setWordWrap(True)
    return made


def as_tooltip(text: str) -> str:
    """Return `text` so that a tooltip shows it as typed.

    A tooltip has no text format: Qt takes for markup what looks like it. Other texts stay as they are, because a
    screen reader may read the tooltip aloud.
    """
    if "<" not in text:
        return text
    # Its table of 2,000 entities is no part of the way to the unlock screen.
    from html import escape

    return f"<span>{escape(text)}</span>"
