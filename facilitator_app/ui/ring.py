"""The ring that shows how much of a block is left, without a digit and without a tick."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.theme import current_tokens, scaled

# In hundredths of the diameter.
RIM_RADIUS, RIM_WIDTH, WEDGE_RADIUS, HUB_RADIUS = 47, 1.5, 45, 2.5
# Qt counts angles in sixteenths of a degree, counter-clockwise from three o'clock.
TWELVE_O_CLOCK, WHOLE_TURN = 90 * 16, 360 * 16


class Ring(QWidget):
    """A filled wedge that shrinks clockwise towards twelve o'clock.

    It paints only itself; the owner gives it its accessible name, once a minute.
    """

    def __init__(self, diameter_px: int = 126, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diameter_px = diameter_px
        self._fraction = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float:
        """What is left, 0 to 1."""
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Show that `fraction` is left; beyond 0 and 1 the ring stays empty or full."""
        fraction = min(max(fraction, 0.0), 1.0)
        if fraction != self._fraction:
            self._fraction = fraction
            self.update()

    def sizeHint(self) -> QSize:
        """The diameter, growing with the text."""
        return QSize(scaled(self._diameter_px), scaled(self._diameter_px))

    def minimumSizeHint(self) -> QSize:
        """The ring never gives way."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rim, wedge and hub in the middle of the widget."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center())
        hundredth = min(self.width(), self.height()) / 100
        painter.scale(hundredth, hundredth)
        painter.setPen(QPen(QColor(tokens.line), RIM_WIDTH))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(QPointF(0, 0), RIM_RADIUS, RIM_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._fraction:
            painter.setBrush(QColor(tokens.primary))
            wedge = QRectF(-WEDGE_RADIUS, -WEDGE_RADIUS, 2 * WEDGE_RADIUS, 2 * WEDGE_RADIUS)
            painter.drawPie(wedge, TWELVE_O_CLOCK, round(self._fraction * WHOLE_TURN))
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(QPointF(0, 0), HUB_RADIUS, HUB_RADIUS)
        painter.end()
