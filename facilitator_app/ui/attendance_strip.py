"""Sessions beside each other in one row: their numbers and days, or how one woman attended them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from facilitator_app.domain.sessions import Attendance
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled

CELL_PX, HEIGHT_PX, HEAD_PX, ICON_PX, GAP_PX = 58, 24, 42, 18, 4
ICONS = {
    Attendance.PRESENT: ("circle-check", "ok"),
    Attendance.LEFT_EARLY: ("log-out", "ok"),
    Attendance.EXCUSED: ("circle-minus", "attention"),
    Attendance.NO_SHOW: ("circle-x", "attention"),
    Attendance.EXPECTED: ("circle", "muted"),
    Attendance.LATE: ("clock", "muted"),
}


class SessionHeads(QWidget):
    """The number of each session, and its day where there is room for it."""

    def __init__(self, heads: Sequence[tuple[int, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = list(heads)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{number} {day}" for number, day in heads))

    def sizeHint(self) -> QSize:
        """Every cell at its widest."""
        return QSize(scaled(CELL_PX) * len(self._heads), scaled(HEAD_PX))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the icons below."""
        return QSize(_narrowest(len(self._heads)), scaled(HEAD_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the numbers, and the days unless one of them would not fit."""
        tokens, font, small = current_tokens(), QFont(QApplication.font()), QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(scaled(13))
        painter = QPainter(self)
        half, metrics = self.height() // 2, QFontMetrics(small)
        cells = list(_cells(self, len(self._heads)))
        days = all(metrics.horizontalAdvance(day) < cells[0].width() for _, day in self._heads)
        for cell, (number, day) in zip(cells, self._heads, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(tokens.text))
            painter.drawText(cell.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignCenter, str(number))
            if days:
                painter.setFont(small)
                painter.setPen(QColor(tokens.muted))
                painter.drawText(cell.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignCenter, day)
        painter.end()


class AttendanceStrip(QWidget):
    """An icon for each session; a screen reader and the tooltip say in words what the icons show.

    Args:
        name: whose it is.
        cells: number of each session and her attendance there, None where she had no seat.
    """

    def __init__(
        self, name: str, cells: Sequence[tuple[int, Attendance | None]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._states = [state for _, state in cells]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = [f"{number} {attendance_word(state)}" for number, state in cells if state is not None]
        self.setAccessibleName(f"{name}: {', '.join(words)}")

    def sizeHint(self) -> QSize:
        """Every cell at its widest."""
        return QSize(scaled(CELL_PX) * len(self._states), scaled(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """No icon over another one."""
        return QSize(_narrowest(len(self._states)), scaled(HEIGHT_PX))

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the icon under the mouse means."""
        if not isinstance(event, QHelpEvent):
            return super().event(event)
        for cell, state in zip(_cells(self, len(self._states)), self._states, strict=True):
            if cell.contains(event.pos()) and state is not None:
                QToolTip.showText(event.globalPos(), attendance_word(state), self)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an icon, or a dash where she had no seat."""
        tokens, size = current_tokens(), scaled(ICON_PX)
        painter = QPainter(self)
        painter.setPen(QColor(tokens.muted))
        for cell, state in zip(_cells(self, len(self._states)), self._states, strict=True):
            if state is None:
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "–")
                continue
            icon, role = ICONS[state]
            drawn = pixmap(icon, getattr(tokens, role), size)
            painter.drawPixmap(cell.center().x() - size // 2, cell.center().y() - size // 2, drawn)
        painter.end()


def _narrowest(count: int) -> int:
    return (scaled(ICON_PX) + scaled(GAP_PX)) * count


def _cells(strip: QWidget, count: int) -> Iterator[QRect]:
    wide = min(scaled(CELL_PX), strip.width() // max(1, count))
    return (QRect(place * wide, 0, wide, strip.height()) for place in range(count))
