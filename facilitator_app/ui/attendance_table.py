"""Who was there, over all sessions of a group: women below each other, sessions beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Attendance, Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.series import Presences, SeriesView
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.attendance_strip import ICONS, AttendanceStrip, SessionHeads
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import scaled

NAME_PX = 150
IN_LEGEND = (
    Attendance.PRESENT,
    Attendance.LEFT_EARLY,
    Attendance.EXCUSED,
    Attendance.NO_SHOW,
    Attendance.EXPECTED,
)


class AttendanceTable(QWidget):
    """The sessions move closer together where the text is large."""

    def __init__(self, view: SeriesView, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        heads = [(session.number, self._day(session)) for session in view.sessions]
        below = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        grid.addWidget(label(self.tr("gekomen"), "caption"), 0, 1, below)
        grid.addWidget(SessionHeads(heads), 0, 2)
        for row, woman in enumerate(view.rows, start=1):
            cells = [(s.number, state) for s, state in zip(view.sessions, woman.attendance, strict=True)]
            name = ElidedLabel(woman.label, "strong")
            name.setMinimumWidth(scaled(NAME_PX))
            grid.addWidget(name, row, 0)
            grid.addWidget(label(self._count(woman, view.sessions), "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(AttendanceStrip(woman.label, cells), row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._legend())
        column.addLayout(grid)
        wiped = [session for session in view.sessions if session.wiped.seats]
        if wiped:
            column.addWidget(wrapping_label(self._wiped(wiped), "muted"))

    # Inside

    def _wiped(self, sessions: Sequence[Session]) -> str:
        """How many came of those whose data were wiped since."""
        words = self.tr("bijeenkomst {n}: {came} van {all}")
        counts = [
            words.format(n=session.number, came=session.wiped.came, all=session.wiped.seats)
            for session in sessions
        ]
        return self.tr("Van wie de gegevens gewist zijn, kwamen er: {aantallen}.").format(
            aantallen=", ".join(counts)
        )

    def _day(self, session: Session) -> str:
        if session.state is SessionState.CANCELLED:
            return self.tr("vervalt")
        return self._wording.short_date(session.held_on)

    def _count(self, woman: Presences, sessions: Sequence[Session]) -> str:
        held = [
            state
            for session, state in zip(sessions, woman.attendance, strict=True)
            if session.state is SessionState.CLOSED and state is not None
        ]
        return self.tr("{n} van {m}").format(n=sum(state.came for state in held), m=len(held))

    def _legend(self) -> FlowRow:
        legend = FlowRow(gap=scaled(16))
        for state in IN_LEGEND:
            pair = FlowRow(gap=scaled(6))
            pair.add(IconLabel(*ICONS[state]))
            pair.add(label(attendance_word(state), "muted"))
            legend.add(pair)
        return legend
