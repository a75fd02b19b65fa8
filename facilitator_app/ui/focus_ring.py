"""The ring around whatever has the keyboard, for widgets that the stylesheet gives none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import current_tokens

WIDTH_PX = 3


def paint_focus_ring(widget: QWidget, radius_px: int = 8) -> None:
    """Paint it just inside the edge; call it from a paintEvent."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current_tokens().focus), WIDTH_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = widget.rect().toRectF().adjusted(WIDTH_PX / 2, WIDTH_PX / 2, -WIDTH_PX / 2, -WIDTH_PX / 2)
    painter.drawRoundedRect(inside, radius_px, radius_px)
    painter.end()
