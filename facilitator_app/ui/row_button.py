"""A whole row as one button: what it is on the left, how it stands on the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from facilitator_app.ui.labels import as_tooltip
from facilitator_app.ui.theme import current_tokens, scaled

EDGE_PX, GAP_PX, HEIGHT_PX = 10, 16, 28
SHORTEST_SIGNS = 6
KEYS_OF_THE_LIST = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class RowButton(QPushButton):
    """The left text ends in … where room ends, and the tooltip then has it in full."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._detail = text, detail
        self.setAutoDefault(False)
        self.setProperty("look", "small-quiet")
        self.setAccessibleName(f"{text}, {detail}" if detail else text)
        self.setToolTip(as_tooltip(text))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Both texts beside each other."""
        return self._size(self._metrics(strong=True).horizontalAdvance(self._text))

    def minimumSizeHint(self) -> QSize:
        """A few letters, and the whole of the right text."""
        few = self._metrics(strong=True).averageCharWidth() * SHORTEST_SIGNS
        return self._size(min(few, self._metrics(strong=True).horizontalAdvance(self._text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that go from row to row to the list."""
        if event.key() in KEYS_OF_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row as the style paints a button, and its two texts over it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.end()
        self._paint_texts()

    def _paint_texts(self) -> None:
        tokens = current_tokens()
        area = self.rect().adjusted(EDGE_PX, 0, -EDGE_PX, 0)
        painter = QPainter(self)
        painter.setFont(self._font(strong=False))
        painter.setPen(QColor(tokens.muted))
        self._draw(painter, area, Qt.AlignmentFlag.AlignRight, self._detail)
        area.setWidth(area.width() - self._detail_width())
        painter.setFont(self._font(strong=True))
        painter.setPen(QColor(tokens.text))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
        self._draw(painter, area, Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        alignment = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area, alignment.value | Qt.TextFlag.TextSingleLine.value, text)

    def _size(self, text_width: int) -> QSize:
        return QSize(text_width + self._detail_width() + 2 * EDGE_PX, scaled(HEIGHT_PX))

    def _detail_width(self) -> int:
        if not self._detail:
            return 0
        return self._metrics(strong=False).horizontalAdvance(self._detail) + scaled(GAP_PX)

    def _metrics(self, *, strong: bool) -> QFontMetrics:
        return QFontMetrics(self._font(strong=strong))

    @staticmethod
    def _font(*, strong: bool) -> QFont:
        # The look of the button has smaller letters; a row is body text.
        font = QApplication.font()
        font.setWeight(QFont.Weight.Medium if strong else QFont.Weight.Normal)
        return font
