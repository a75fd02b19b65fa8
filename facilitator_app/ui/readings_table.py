"""Everything that was measured of one woman, session by session, for whoever has her file open."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QWidget

from facilitator_app.domain.readings import BloodPressure, Reading, Weight
from facilitator_app.domain.summaries import NoteLine
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossier_lines import DossierLine, Told
from facilitator_app.live.dossiers import DossierVisit
from facilitator_app.ui.attendance import attendance_word
from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.reading_words import line_words, measurer_word
from facilitator_app.ui.theme import scaled

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
DASH = "–"
WEEKS, DATE, UPPER, LOWER, KILOS, BY, NOTE, MENU = range(8)
LOWEST_BUTTON = 24
NUMBERS = (WEEKS, UPPER, LOWER, KILOS)
Others = Callable[[str], Sequence[tuple[str, str]]]


class ReadingsTable(QWidget):
    """What counts for a session on one line, and every other reading and note of it on a line of its own below.

    Args:
        others: the seats, with the names, that a reading of a seat could be moved to.

    Signals:
        correction_requested: the Reading that is to be changed.
        move_requested: a Reading, and the seat that it goes to.
    """

    correction_requested = Signal(object)
    move_requested = Signal(object, str)

    def __init__(
        self,
        visits: Sequence[DossierVisit],
        wording: Wording,
        others: Others,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._others = others
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        heads = (
            self.tr("weken"),
            self.tr("datum"),
            self.tr("boven"),
            self.tr("onder"),
            self.tr("kg"),
            self.tr("gemeten door"),
            self.tr("notitie"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "caption"), 0, column, RIGHT if column in NUMBERS else LEFT)
        for visit in visits:
            self._add_visit(visit)
        grid.setColumnStretch(NOTE, 1)
        self.setAccessibleName(self.tr("Metingen"))

    # Inside

    def _add_visit(self, visit: DossierVisit) -> None:
        of_record = [line for line in visit.lines if line.told is Told.OF_RECORD]
        cells = {
            WEEKS: str(visit.age) if visit.age else DASH,
            DATE: self._wording.short_date(visit.session.held_on),
            UPPER: DASH,
            LOWER: DASH,
            KILOS: DASH,
        }
        self._add_row(visit, cells, of_record, "strong")
        for line in visit.lines:
            if line.told is not Told.OF_RECORD:
                at = self._wording.clock(line.reading.taken_at)
                self._add_row(visit, {DATE: at}, [line], "muted" if not line.told.counts else "")
        for note in visit.notes:
            self._add_note(note)

    def _add_row(
        self, visit: DossierVisit, cells: dict[int, str], lines: Sequence[DossierLine], look: str
    ) -> None:
        for line in lines:
            # Of what was moved away no number is hers.
            if line.told is not Told.MOVED_AWAY:
                cells |= self._numbers(line.reading)
                cells.setdefault(BY, measurer_word(line.reading.measured_by))
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, scaled(LOWEST_BUTTON))
        for column, text in cells.items():
            number = column in (UPPER, LOWER, KILOS)
            said = label(text, look if number or look == "muted" else "")
            self._grid.addWidget(said, row, column, RIGHT if column in NUMBERS else LEFT)
        words = [line_words(line, self._wording) for line in lines]
        if WEEKS in cells:
            words.append(self._remark(visit, bool(lines)))
        text = " · ".join(word for word in words if word)
        if text:
            self._grid.addWidget(wrapping_label(breakable(text), "muted"), row, NOTE, Qt.AlignmentFlag.AlignTop)
        counting = [line.reading for line in lines if line.told.counts]
        if counting and visit.may_change:
            self._grid.addWidget(self._menu_button(counting), row, MENU, RIGHT)

    def _add_note(self, note: NoteLine) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(self._wording.clock(note.at), ""), row, DATE, LEFT)
        self._grid.addWidget(label(note.by, ""), row, BY, LEFT)
        self._grid.addWidget(wrapping_label(breakable(note.text)), row, NOTE, Qt.AlignmentFlag.AlignTop)

    def _numbers(self, reading: Reading) -> dict[int, str]:
        if isinstance(reading.value, BloodPressure):
            return {UPPER: str(reading.value.systolic), LOWER: str(reading.value.diastolic)}
        return {KILOS: self._wording.weight(reading.value)}

    def _remark(self, visit: DossierVisit, measured: bool) -> str:
        parts = []
        if not measured and not visit.attendance.came:
            parts.append(attendance_word(visit.attendance).lower())
        if visit.declined:
            parts.append(self.tr("wil niet alles meten") if measured else self.tr("wil niet meten"))
        return ", ".join(parts)

    def _menu_button(self, readings: Sequence[Reading]) -> QPushButton:
        at = self._wording.clock(readings[0].taken_at)
        button = icon_button("ellipsis", self.tr("Meer voor de meting van {tijd}").format(tijd=at))
        # No higher than a line of text needs, so that the lines stay at one distance.
        button.setFixedHeight(scaled(LOWEST_BUTTON))
        button.clicked.connect(partial(self._open_menu, button, readings))
        return button

    def _open_menu(self, button: QPushButton, readings: Sequence[Reading]) -> None:
        menu = QMenu(self)
        for reading in readings:
            weight = isinstance(reading.value, Weight)
            words = self.tr("Gewicht aanpassen") if weight else self.tr("Bloeddruk aanpassen")
            menu.addAction(words).triggered.connect(partial(self.correction_requested.emit, reading))
        for reading in readings:
            weight = isinstance(reading.value, Weight)
            words = self.tr("Verplaats gewicht naar") if weight else self.tr("Verplaats bloeddruk naar")
            submenu = menu.addMenu(words)
            for seat_id, name in self._others(reading.seat_id):
                move = partial(self.move_requested.emit, reading, seat_id)
                submenu.addAction(name).triggered.connect(move)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
