"""The button that says whether a woman is here, and is pressed to say otherwise."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from facilitator_app.ui.theme import current_tokens, set_look


class Pill(QPushButton):
    """Solid once it is settled that she came, a dashed outline while it is open; always with its word."""

    def __init__(self, text: str = "", *, is_open: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._is_open = is_open
        self.setProperty("look", "pill-open" if is_open else "pill")

    @property
    def is_open(self) -> bool:
        """Whether it has the dashed outline."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Take the dashed outline, or become solid."""
        self._is_open = is_open
        set_look(self, "pill-open" if is_open else "pill")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes here: those of a stylesheet come out as dots."""
        super().paintEvent(event)
        if not self._is_open or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(current_tokens().control), 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.end()
