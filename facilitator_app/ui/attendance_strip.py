"""One woman's attendance at every session of the series, as one row of icons."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator_app.domain.sessions import Attendance
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled

CELL_PX, HEIGHT_PX, ICON_PX = 58, 26, 18
ICONS = {
    Attendance.PRESENT: ("circle-check", "ok"),
    Attendance.LEFT_EARLY: ("log-out", "ok"),
    Attendance.EXCUSED: ("circle-minus", "attention"),
    Attendance.NO_SHOW: ("circle-x", "attention"),
    Attendance.EXPECTED: ("circle", "muted"),
    Attendance.LATE: ("clock", "muted"),
}


class AttendanceStrip(QWidget):
    """A cell for each session; a screen reader and the tooltip say in words what the icons show.

    Args:
        name: whose it is.
        cells: number of each session and her attendance there, None where she had no seat.
    """

    def __init__(
        self, name: str, cells: Sequence[tuple[int, Attendance | None]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cells = list(cells)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = [f"{number} {attendance_word(state)}" for number, state in cells if state is not None]
        self.setAccessibleName(f"{name}: {', '.join(words)}")

    def sizeHint(self) -> QSize:
        """All cells beside each other."""
        return QSize(scaled(CELL_PX) * len(self._cells), scaled(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """No cell is left out."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the icon under the mouse means."""
        if isinstance(event, QHelpEvent):
            place = event.pos().x() // scaled(CELL_PX)
            state = self._cells[place][1] if 0 <= place < len(self._cells) else None
            if state is not None:
                QToolTip.showText(event.globalPos(), attendance_word(state), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an icon, or a dash where she had no seat."""
        tokens, size = current_tokens(), scaled(ICON_PX)
        painter = QPainter(self)
        painter.setPen(QColor(tokens.muted))
        for place, (_, state) in enumerate(self._cells):
            cell = QRect(place * scaled(CELL_PX), 0, scaled(CELL_PX), self.height())
            if state is None:
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "–")
                continue
            icon, role = ICONS[state]
            drawn = pixmap(icon, getattr(tokens, role), size)
            painter.drawPixmap(cell.center().x() - size // 2, cell.center().y() - size // 2, drawn)
        painter.end()
