"""The readings of one woman over all her sessions, for whoever has her file open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossiers import DossierVisit
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.labels import label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
DASH = "–"


class ReadingsTable(QWidget):
    """A row for each session: weeks, day, both pressures, weight, who measured, and what there is to say."""

    def __init__(self, visits: Sequence[DossierVisit], wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        heads = (
            self.tr("weken"),
            self.tr("datum"),
            self.tr("boven"),
            self.tr("onder"),
            self.tr("kg"),
            self.tr("gemeten door"),
        )
        for column, head in enumerate(heads):
            self._put(grid, 0, column, label(head, "caption"))
        for row, visit in enumerate(visits, start=1):
            for column, text in enumerate(self._cells(visit)):
                self._put(grid, row, column, label(text, "strong" if column in (2, 3, 4) else ""))
        grid.setColumnStretch(len(heads) - 1, 1)
        self.setAccessibleName(self.tr("Metingen"))

    @staticmethod
    def _put(grid: QGridLayout, row: int, column: int, cell: QLabel) -> None:
        if column in (0, 2, 3, 4):
            grid.addWidget(cell, row, column, RIGHT)
        else:
            grid.addWidget(cell, row, column)

    def _cells(self, visit: DossierVisit) -> tuple[str, ...]:
        pressure, weight = visit.pressure, visit.weight
        return (
            str(visit.age) if visit.age else DASH,
            self._wording.short_date(visit.session.held_on),
            str(pressure.systolic) if pressure else DASH,
            str(pressure.diastolic) if pressure else DASH,
            self._wording.weight(weight) if weight else DASH,
            self._remark(visit),
        )

    def _remark(self, visit: DossierVisit) -> str:
        parts = []
        if visit.measured_by is not None:
            parts.append(self._measurer(visit.measured_by))
        elif not visit.attendance.came:
            parts.append(attendance_word(visit.attendance).lower())
        if visit.declined:
            parts.append(self.tr("wil niet alles meten") if visit.measured_by else self.tr("wil niet meten"))
        if visit.later:
            parts.append(self.tr("later ingevoerd"))
        return ", ".join(parts)

    def _measurer(self, by: MeasuredBy) -> str:
        words = {
            MeasuredBy.HERSELF: self.tr("zelf"),
            MeasuredBy.HERSELF_WITH_HELP: self.tr("zelf met hulp"),
            MeasuredBy.FACILITATOR: self.tr("begeleider"),
            MeasuredBy.MIDWIFE: self.tr("verloskundige"),
        }
        return words[by]
