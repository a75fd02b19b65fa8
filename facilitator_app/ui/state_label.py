"""How far a row is: an icon and the word that says the same, always together (ux.md §3.0.5)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled, set_look

ICON_PX, GAP_PX = 18, 4


class StateLabel(QLabel):
    """A label that paints its icon before its word; the word keeps its place where there is no icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon, self._role = "", ""

    def show_state(self, icon: str, role: str, word: str) -> None:
        """Show a Lucide icon, or none, in the colour of the token `role`, and its word."""
        self._icon, self._role = icon, role
        self.setContentsMargins(scaled(ICON_PX) + scaled(GAP_PX), 0, 0, 0)
        self.setText(word)
        set_look(self, "muted" if role == "muted" else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the colours of now."""
        super().paintEvent(event)
        if self._icon:
            size = scaled(ICON_PX)
            icon = pixmap(self._icon, getattr(current_tokens(), self._role), size)
            painter = QPainter(self)
            painter.drawPixmap(0, (self.height() - size) // 2, icon)
            painter.end()
