"""Who was there, over all sessions of a group: women below each other, sessions beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Attendance, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.series import Presences, SeriesView
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.attendance_strip import CELL_PX, ICONS, AttendanceStrip
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import scaled

NAME_PX = 170
IN_LEGEND = (Attendance.PRESENT, Attendance.EXCUSED, Attendance.NO_SHOW, Attendance.LEFT_EARLY, Attendance.EXPECTED)


class AttendanceTable(QWidget):
    """The names stay in sight; the sessions scroll where the text is large."""

    def __init__(self, view: SeriesView, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names, strips = QWidget(), QWidget()
        left, right = QGridLayout(names), QGridLayout(strips)
        for grid in (left, right):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setVerticalSpacing(4)
        self._add_heads(left, right, view, wording)
        for row, woman in enumerate(view.rows, start=2):
            left.addWidget(ElidedLabel(woman.label, "strong"), row, 0)
            left.addWidget(label(self._count(woman, view), "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
            cells = [(s.number, state) for s, state in zip(view.sessions, woman.attendance, strict=True)]
            strip = AttendanceStrip(woman.label, cells)
            right.addWidget(strip, row, 0, 1, max(1, len(cells)), Qt.AlignmentFlag.AlignLeft)
            left.setRowMinimumHeight(row, strip.sizeHint().height())
        left.setColumnMinimumWidth(0, scaled(NAME_PX))
        right.setColumnStretch(len(view.sessions), 1)
        for grid in (left, right):
            grid.setRowStretch(len(view.rows) + 2, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Aanwezigheid"))
        scroll.setWidget(strips)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scroll.setFixedHeight(strips.sizeHint().height() + scroll.horizontalScrollBar().sizeHint().height())
        both = QGridLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setHorizontalSpacing(16)
        both.addWidget(names, 0, 0, Qt.AlignmentFlag.AlignTop)
        both.addWidget(scroll, 0, 1)
        both.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(both)
        column.addWidget(self._legend())

    # Inside

    def _add_heads(self, left: QGridLayout, right: QGridLayout, view: SeriesView, wording: Wording) -> None:
        left.addWidget(label("", "caption"), 0, 0)
        left.addWidget(label(self.tr("gekomen"), "caption"), 1, 1, Qt.AlignmentFlag.AlignRight)
        for column, session in enumerate(view.sessions):
            right.setColumnMinimumWidth(column, scaled(CELL_PX))
            right.addWidget(label(str(session.number), "strong"), 0, column, Qt.AlignmentFlag.AlignCenter)
            day = wording.short_date(session.held_on)
            if session.state is SessionState.CANCELLED:
                day = self.tr("vervalt")
            right.addWidget(label(day, "caption"), 1, column, Qt.AlignmentFlag.AlignCenter)
        right.setHorizontalSpacing(0)

    def _count(self, woman: Presences, view: SeriesView) -> str:
        held = [
            state
            for session, state in zip(view.sessions, woman.attendance, strict=True)
            if session.state is SessionState.CLOSED and state is not None
        ]
        return self.tr("{n} van {m}").format(n=_came(held), m=len(held))

    def _legend(self) -> FlowRow:
        legend = FlowRow(gap=scaled(16))
        for state in IN_LEGEND:
            icon, role = ICONS[state]
            legend.add(IconLabel(icon, role))
            legend.add(label(attendance_word(state), "muted"))
        return legend


def _came(states: Sequence[Attendance | None]) -> int:
    return sum(state is not None and state.came for state in states)
