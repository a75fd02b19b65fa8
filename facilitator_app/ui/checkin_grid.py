"""The grid of check-in: the rows of the women, under their heads."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Attendance
from facilitator_app.live.seating import RowState, Seating, SeatRow
from facilitator_app.ui.field_message import FieldMessage
from facilitator_app.ui.grid_heads import GridHeads
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.name_search import NameSearch
from facilitator_app.ui.open_row import OpenRow
from facilitator_app.ui.participant_row import ROW_HEIGHT, WIDE_FROM, ParticipantRow
from facilitator_app.ui.peek import Peek
from facilitator_app.ui.screens import Screens
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
        turned: the seat id of the row that is typed in from now on, "" when all are closed.
        second_requested: seat id; her pressure is to be measured once more.
        list_requested: seat id; something about her is to be put on the Lijstje.
        note_requested: seat and name of a woman about whom something is to be noted.
        file_requested: id of the woman whose file is to be opened.
        cramped: what is said of a row has no room beside what lies over the grid.
    """

    told = Signal(str, bool)
    counted = Signal(int, int)
    swept = Signal()
    turned = Signal(str)
    second_requested = Signal(str)
    list_requested = Signal(str)
    note_requested = Signal(str, str)
    file_requested = Signal(str)
    cramped = Signal()

    def __init__(
        self,
        seating: Seating,
        wording: ReaderWording,
        parent: QWidget | None = None,
        screens: Screens | None = None,
    ) -> None:
        super().__init__(parent)
        self._seating = seating
        self._heads = GridHeads(self)
        self._area = QWidget()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._area)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wording = wording
        self._rows = {row.seat.id: ParticipantRow(row, wording, self._area) for row in seating.rows()}
        # One list for all who look at it: it changes when a woman comes or goes.
        self._in_order = rows = list(self._rows.values())
        self._newcomer: ParticipantRow | None = None
        self._message = FieldMessage(self._area, rows, wording)
        self._search = NameSearch(seating, self)
        self._open_row = OpenRow(seating, self._message, self, screens)
        self._peek = Peek(seating, screens, self)
        self._bar_stands = False
        self._sweep = Sweep(rows, self._open_row, self._message, self._search, self)
        self._lines = QVBoxLayout(self._area)
        self._lay_out(rows)
        for row in rows:
            self._listen_to(row)
        self._message.cramped.connect(self.cramped)
        self._open_row.told.connect(self._tell)
        self._open_row.turned.connect(self.turned)
        self._sweep.arrived.connect(self._bring_into_sight)
        self._sweep.told.connect(self.told)
        self._sweep.swept.connect(self.swept)
        self._peek.refused.connect(self._tell)
        seating.seat_changed.connect(self._refresh_row)
        seating.women_changed.connect(self._follow_women)
        local_key(self, "Ctrl+E", self._look_while_held).setAutoRepeat(False)

    # What the page asks

    def row_of(self, seat_id: str) -> ParticipantRow:
        """Return the row of a seat."""
        return self._rows[seat_id]

    @property
    def message(self) -> str:
        """The sentence on the band beside a field, "" for none."""
        return self._message.text

    def enter(self) -> bool:
        """Put the cursor on who came meanwhile, else where the work goes on; False when everybody is done."""
        self._count()
        newcomer, self._newcomer = self._newcomer, None
        if newcomer is not None:
            newcomer.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self._sweep.begin(self._seating.last_draft())

    def measure(self, seat_id: str, *, beside: bool) -> None:
        """Go to a row to measure; `beside` is another pressure, which comes beside the one that is stored."""
        if seat_id in self._rows:
            self._sweep.measure(self._rows[seat_id], beside=beside)

    def ask_for_second(self) -> None:
        """Have the pressure measured once more in the row that has the focus."""
        focused = self.focusWidget()
        if focused is None or not focused.hasFocus():
            return
        for seat_id, row in self._rows.items():
            if row.isAncestorOf(focused):
                self.second_requested.emit(seat_id)

    def rest(self) -> None:
        """Close the row as when nobody types; the next key goes on where the typing stopped."""
        self._peek.end()
        self._sweep.rest()

    def show_no_values(self) -> None:
        """Another screen shows what stands here: close every number at once."""
        self._search.stop()
        self._peek.end()
        if self._open_row.row is not None:
            # Nobody left the row: what is half typed in it is no mistake.
            self._sweep.rest(quietly=True)

    def make_way(self, bar_stands: bool) -> None:
        """Give the strip of the heads to a bar above the grid, or take it back."""
        self._bar_stands = bar_stands
        self._show_heads()

    def leave_free(self, width: int) -> None:
        """Have no sentence go on where a panel lies over the grid: `width` is free, in pixels from the left."""
        self._message.stay_within(width)

    def leave(self) -> None:
        """Store what is being typed, and show no number any more."""
        self._search.stop()
        self._peek.end()
        self._open_row.close()

    def show_typed(self) -> None:
        """Show in the open row what is kept for it now, after a step was taken back."""
        self._open_row.show_typed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each row on two lines when one has no room for the text."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM)
        self._show_heads()
        for row in self._rows.values():
            row.arrange(wide=wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key after the row closed itself goes to the field where the typing stopped."""
        if not self._sweep.go_on(event):
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self, rows: list[ParticipantRow]) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        for row in rows:
            self._lines.addWidget(row)
        self._lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self._scroll, 1)

    def _show_heads(self) -> None:
        self._heads.setVisible(self.width() >= scaled(WIDE_FROM) and not self._bar_stands)

    def _look_while_held(self) -> None:
        focused = QApplication.focusWidget()
        # While no row is open the keys mean the row where the typing stopped.
        meant = self._sweep.left_at if focused is self else focused
        row = next((row for row in self._rows.values() if meant and row.isAncestorOf(meant)), None)
        if row is not None and focused is not None:
            self._peek.hold(row, focused)

    def _listen_to(self, row: ParticipantRow) -> None:
        row.attendance_chosen.connect(partial(self._mark, row))
        row.edit_requested.connect(partial(self._sweep.correct, row))
        row.declined.connect(partial(self._decline_rest, row))
        row.peek_requested.connect(partial(self._peek.briefly, row))
        row.may_correct = self._seating.may_see_values
        row.second_requested.connect(partial(self.second_requested.emit, row.seat_id))
        row.list_requested.connect(partial(self.list_requested.emit, row.seat_id))
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
        beside = line if row.height() == line else 2 * line
        top, bottom = row.y(), row.y() + row.height()
        # Of the last two rows it stands above. What does not fit must not cut the row itself: it comes second.
        last = list(self._rows.values()).index(row) >= len(self._rows) - 2
        for edge in (top - beside, bottom) if last else (bottom + beside, top):
            self._scroll.ensureVisible(0, edge, 0, 0)

    def _refresh_row(self, seat_id: str) -> None:
        if seat_id in self._rows:
            self._rows[seat_id].refresh(self._seating.row(seat_id))
            self._count()

    def _follow_women(self) -> None:
        """Somebody came, went or is called otherwise: the row that is typed in stays, with all that is in it."""
        wanted = self._seating.rows()
        if self._open_row.keep_seat_unless_in({row.seat.id for row in wanted}):
            # That brought her back, and the news of it has come here already.
            return
        for row in wanted:
            self._bring_up_to_date(row)
        for seat_id in self._rows.keys() - {row.seat.id for row in wanted}:
            self._take_out(self._rows.pop(seat_id))
        self._in_order[:] = [self._rows[row.seat.id] for row in wanted]
        before: QWidget | None = None
        for place, shown in enumerate(self._in_order):
            self._lines.insertWidget(place, shown)
            for stop in shown.stops():
                if before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop
        self._count()

    def _bring_up_to_date(self, row: SeatRow) -> None:
        if row.seat.id in self._rows:
            self._rows[row.seat.id].refresh(row)
            return
        shown = self._rows[row.seat.id] = ParticipantRow(row, self._wording, self._area)
        shown.arrange(wide=self.width() >= scaled(WIDE_FROM))
        shown.show()
        self._listen_to(shown)
        self._newcomer = None if self.isVisible() else shown

    def _take_out(self, row: ParticipantRow) -> None:
        if row is self._newcomer:
            self._newcomer = None
        self._sweep.forget(row)
        row.hide()
        row.deleteLater()

    def _count(self) -> None:
        waited_for = [row.row.state for row in self._rows.values() if row.row.state is not RowState.AWAY]
        self.counted.emit(waited_for.count(RowState.DONE), len(waited_for))
