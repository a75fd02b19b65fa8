"""A graph of domain/graphs.py on the screen, painted as on paper, with its numbers in words for who hears it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.domain.graphs import Anchor, Graph, Stroke, Text
from facilitator_app.ui.theme import current_tokens, scaled
from facilitator_app.ui.tokens import Tokens

# A point of a graph is as large on the screen as on paper: 4/3 pixel.
PIXELS_PER_POINT = 4 / 3
NARROWEST_POINTS = 200
GRID_WIDTH, BAR_WIDTH, MARK_WIDTH, LIMIT_WIDTH = 0.8, 1.4, 1.1, 1.0
# In widths of the line: as long as on paper.
LIMIT_DASHES = (5.0, 3.0)


class GraphPicture(QWidget):
    """As wide as its place; `draw` is asked for the graph of each width.

    Args:
        draw: width and height in points to a graph.
        height: in points.
        name, description: for a screen reader; the description has every number in words.
    """

    def __init__(
        self,
        draw: Callable[[float, float], Graph],
        height: float,
        name: str,
        description: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._height = height
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its height grows with the text."""
        return QSize(scaled(2 * NARROWEST_POINTS), scaled(self._height * PIXELS_PER_POINT))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the numbers of a series would touch."""
        return QSize(NARROWEST_POINTS, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, marks and texts, in that order; the grid gives way to a number."""
        tokens, unit = current_tokens(), scaled(100) / 100 * PIXELS_PER_POINT
        graph = self._draw(self.width() / unit, self._height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        for line in graph.lines:
            painter.setPen(_pen(line.stroke, tokens))
            painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))
        for mark in graph.marks:
            painter.setPen(QPen(QColor(tokens.text), MARK_WIDTH))
            painter.setBrush(QColor(tokens.text if mark.filled else tokens.surface))
            painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
        for text in graph.texts:
            self._write(painter, text, tokens.text if text.reading else tokens.muted, tokens.surface)
        painter.end()

    def _write(self, painter: QPainter, text: Text, colour: str, ground: str) -> None:
        font = QFont(self.font())
        # The painter is scaled, so a pixel here is a point of the graph.
        font.setPixelSize(round(text.size))
        font.setBold(text.reading)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(text.text)
        left = text.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: float(wide)}[text.anchor]
        if text.reading:
            # The dots of the grid would run through the digits.
            painter.fillRect(QRectF(left - 1, text.y - text.height - 1, wide + 2, text.height + 2), QColor(ground))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(left, text.y), text.text)


def _pen(stroke: Stroke, tokens: Tokens) -> QPen:
    if stroke is Stroke.GRID:
        return QPen(QColor(tokens.line), GRID_WIDTH, Qt.PenStyle.DotLine)
    if stroke is Stroke.BAR:
        return QPen(QColor(tokens.text), BAR_WIDTH)
    pen = QPen(QColor(tokens.text), LIMIT_WIDTH)
    pen.setDashPattern(LIMIT_DASHES)
    return pen
