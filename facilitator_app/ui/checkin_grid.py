"""The grid of check-in: the rows of the women, under their heads."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Attendance
from facilitator_app.live.seating import RowState, Seating
from facilitator_app.ui.field_message import FieldMessage
from facilitator_app.ui.grid_heads import GridHeads
from facilitator_app.ui.name_search import NameSearch
from facilitator_app.ui.open_row import OpenRow
from facilitator_app.ui.participant_row import ROW_HEIGHT, WIDE_FROM, ParticipantRow
from facilitator_app.ui.sweep import Sweep
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import tried


class CheckinGrid(QWidget):
    """Twelve rows of which one at most shows numbers. Leaving a field stores it.

    Signals:
        told: a sentence without a value, and whether undo takes back what it tells of.
        counted: after a row changed: how many are done, and of how many.
        swept: Enter was pressed in the last row that was still to do.
        note_requested: seat and name of a woman about whom something is to be noted.
        file_requested: id of the woman whose file is to be opened.
    """

    told = Signal(str, bool)
    counted = Signal(int, int)
    swept = Signal()
    note_requested = Signal(str, str)
    file_requested = Signal(str)

    def __init__(self, seating: Seating, wording: ReaderWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seating = seating
        self._heads = GridHeads(self)
        self._area = QWidget()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._area)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = {row.seat.id: ParticipantRow(row, wording, self._area) for row in seating.rows()}
        rows = list(self._rows.values())
        self._message = FieldMessage(self._area, rows, wording)
        self._search = NameSearch(seating, self)
        self._open_row = OpenRow(seating, self._message, self)
        self._sweep = Sweep(rows, self._open_row, self._message, self._search, self)
        self._lay_out(rows)
        for row in rows:
            self._listen_to(row)
        self._open_row.told.connect(self._tell)
        self._sweep.arrived.connect(self._bring_into_sight)
        self._sweep.told.connect(self.told)
        self._sweep.swept.connect(self.swept)
        seating.seat_changed.connect(self._refresh_row)

    # What the page asks

    def row_of(self, seat_id: str) -> ParticipantRow:
        """Return the row of a seat."""
        return self._rows[seat_id]

    @property
    def message(self) -> str:
        """The sentence on the band beside a field, "" for none."""
        return self._message.text

    def enter(self) -> bool:
        """Put the cursor where the work goes on; False when everybody is done."""
        self._count()
        return self._sweep.begin(self._seating.last_draft())

    def rest(self) -> None:
        """Close the row as when nobody types; the next key goes on where the typing stopped."""
        self._sweep.rest()

    def leave(self) -> None:
        """Store what is being typed, and show no number any more."""
        self._search.stop()
        self._open_row.close()

    def show_typed(self) -> None:
        """Show in the open row what is kept for it now, after a step was taken back."""
        self._open_row.show_typed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each row on two lines when one has no room for the text."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM)
        self._heads.setVisible(wide)
        for row in self._rows.values():
            row.arrange(wide=wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key after the row closed itself goes to the field where the typing stopped."""
        if not self._sweep.go_on(event):
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self, rows: list[ParticipantRow]) -> None:
        lines = QVBoxLayout(self._area)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for row in rows:
            lines.addWidget(row)
        lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self._scroll, 1)

    def _listen_to(self, row: ParticipantRow) -> None:
        row.attendance_chosen.connect(partial(self._mark, row))
        row.edit_requested.connect(partial(self._sweep.correct, row))
        row.declined.connect(partial(self._decline_rest, row))
        row.others = partial(self._others, row)
        row.opens_file = self._seating.may_see_values
        row.move_chosen.connect(partial(self._move, row))
        row.note_requested.connect(partial(self._ask_for_note, row))
        row.file_requested.connect(partial(self._ask_for_file, row))
        for field in row.fields.values():
            field.asked.connect(partial(self._sweep.answer, row, field))
            field.textEdited.connect(partial(self._sweep.take_in, row, field))

    def _mark(self, row: ParticipantRow, attendance: Attendance) -> None:
        self._try(partial(self._seating.mark, row.seat_id, attendance))

    def _others(self, row: ParticipantRow) -> list[tuple[str, str]]:
        return [(r.seat_id, r.row.label) for r in self._rows.values() if r is not row and r.row.measuring]

    def _move(self, row: ParticipantRow, seat_id: str) -> None:
        if problem := tried(partial(self._seating.measurements.move_row, row.seat_id, seat_id)):
            self._tell(problem)
            return
        name = self._rows[seat_id].row.label.removesuffix(".")
        self.told.emit(self.tr("Opgeslagen bij {naam}.").format(naam=name), True)

    def _ask_for_note(self, row: ParticipantRow) -> None:
        self.note_requested.emit(row.seat_id, row.row.label)

    def _ask_for_file(self, row: ParticipantRow) -> None:
        self.file_requested.emit(row.row.participant.id)

    def _decline_rest(self, row: ParticipantRow) -> None:
        self._try(partial(self._seating.decline_rest, row.seat_id))

    def _try(self, verb: Callable[[], object]) -> None:
        if problem := tried(verb):
            self._tell(problem)

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence, False)

    def _bring_into_sight(self, row: ParticipantRow) -> None:
        # With the message beside it; a long one has two lines where the text is large.
        line = scaled(ROW_HEIGHT)
        self._scroll.ensureWidgetVisible(row, 0, line if row.height() == line else 2 * line)

    def _refresh_row(self, seat_id: str) -> None:
        if seat_id in self._rows:
            self._rows[seat_id].refresh(self._seating.row(seat_id))
            self._count()

    def _count(self) -> None:
        waited_for = [row.row.state for row in self._rows.values() if row.row.state is not RowState.AWAY]
        self.counted.emit(waited_for.count(RowState.DONE), len(waited_for))
