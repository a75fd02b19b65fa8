"""Where to look: a meter or a scale with the line that is asked for standing out, drawn without a single number.

Every figure is the 8 that such a display lights up when it is switched on: nobody can take it over as hers.
"""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.theme import current_tokens, scaled

WIDTH, HEIGHT = 300, 150
LEAST_HEIGHT = 84
# In units of the drawing.
DIGIT_WIDTH, DIGIT_HEIGHT, DIGIT_STEP, BAR, BAR_GAP = 25.0, 42.0, 34.0, 5.6, 0.5


class MeterPicture(QWidget):
    """Shows one of the fields; a screen reader is told by the words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = Field.SYSTOLIC
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_field(self, field: Field) -> None:
        """Have another line stand out."""
        self._field = field
        self.update()

    def sizeHint(self) -> QSize:
        """Its drawing, growing with the text."""
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * factor) / 2, (self.height() - HEIGHT * factor) / 2)
        painter.scale(factor, factor)
        if self._field is Field.WEIGHT:
            self._paint_scale(painter)
        else:
            self._paint_meter(painter)
        painter.end()

    def _paint_meter(self, painter: QPainter) -> None:
        tokens = current_tokens()
        self._paint_box(painter, QRectF(1, 1, WIDTH - 2, HEIGHT - 2), tokens.sunken, radius=16)
        self._paint_display(painter, QRectF(18, 14, 206, HEIGHT - 28))
        for top, field in ((24, Field.SYSTOLIC), (82, Field.DIASTOLIC)):
            self._paint_line(painter, 32, top, 3, asked=field is self._field)
        self._paint_heart(painter, QPointF(170, 86))
        self._paint_digits(painter, 156, 104, 2, tokens.control, size=0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.control))
        painter.drawEllipse(QPointF(258, 75), 19, 19)

    def _paint_scale(self, painter: QPainter) -> None:
        tokens = current_tokens()
        self._paint_box(painter, QRectF(1, 1, WIDTH - 2, HEIGHT - 2), tokens.sunken, radius=16)
        self._paint_display(painter, QRectF(68, 12, 164, 64))
        self._paint_line(painter, 82, 23, 4, asked=True, point_before_last=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        for left in (104, 160):
            painter.drawRoundedRect(QRectF(left, 86, 36, 52), 18, 18)

    @staticmethod
    def _paint_box(painter: QPainter, box: QRectF, colour: str, *, radius: float) -> None:
        painter.setPen(QPen(QColor(current_tokens().control), 2))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, radius, radius)

    @staticmethod
    def _paint_display(painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_tokens().ok_soft))
        painter.drawRoundedRect(box, 8, 8)

    def _paint_line(
        self,
        painter: QPainter,
        left: float,
        top: float,
        digits: int,
        *,
        asked: bool,
        point_before_last: bool = False,
    ) -> None:
        tokens = current_tokens()
        if asked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            width = digits * DIGIT_STEP + (8 if point_before_last else 0) + 7
            painter.drawRoundedRect(QRectF(left - 8, top - 6, width, DIGIT_HEIGHT + 12), 6, 6)
        colour = tokens.on_primary if asked else tokens.control
        before = digits - 1 if point_before_last else digits
        self._paint_digits(painter, left, top, before, colour)
        if point_before_last:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QPointF(left + before * DIGIT_STEP, top + DIGIT_HEIGHT - 2), 2.8, 2.8)
            self._paint_digits(painter, left + before * DIGIT_STEP + 8, top, 1, colour)

    @staticmethod
    def _paint_digits(
        painter: QPainter, left: float, top: float, count: int, colour: str, *, size: float = 1.0
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for place in range(count):
            painter.save()
            painter.translate(left + place * DIGIT_STEP * size, top)
            painter.scale(size, size)
            for bar in _eight():
                painter.drawPolygon(bar)
            painter.restore()

    @staticmethod
    def _paint_heart(painter: QPainter, middle: QPointF) -> None:
        path = QPainterPath(middle + QPointF(0, 8))
        path.cubicTo(middle + QPointF(-16, -3), middle + QPointF(-7, -13), middle + QPointF(0, -5))
        path.cubicTo(middle + QPointF(7, -13), middle + QPointF(16, -3), middle + QPointF(0, 8))
        painter.fillPath(path, QColor(current_tokens().control))


def _eight() -> list[QPolygonF]:
    """The seven bars of a figure that is all lit; points are complex numbers, x + y·i."""
    left, right = BAR / 2, DIGIT_WIDTH - BAR / 2
    heights = [BAR / 2, DIGIT_HEIGHT / 2, DIGIT_HEIGHT - BAR / 2]
    lying = [_bar(complex(left, y), complex(right, y)) for y in heights]
    above_each_other = list(pairwise(heights))
    return lying + [
        _bar(complex(x, top), complex(x, foot)) for x in (left, right) for top, foot in above_each_other
    ]


def _bar(start: complex, end: complex) -> QPolygonF:
    along = (end - start) / abs(end - start)
    first, last, side = start + BAR_GAP * along, end - BAR_GAP * along, along * 1j * BAR / 2
    slant = along * BAR / 2
    outline = (
        first,
        first + slant - side,
        last - slant - side,
        last,
        last - slant + side,
        first + slant + side,
    )
    return QPolygonF([QPointF(point.real, point.imag) for point in outline])
