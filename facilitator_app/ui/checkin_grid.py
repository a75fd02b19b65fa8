"""The grid of check-in: the sweep from field to field, and the way each text takes into the store."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.readings import halves_of_pressure
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.seating import PRESSURE_FIELDS, RowState, Seating, SeatRow
from facilitator_app.ui.announce import announce
from facilitator_app.ui.field_message import FieldMessage
from facilitator_app.ui.grid_heads import GridHeads
from facilitator_app.ui.name_search import NameSearch
from facilitator_app.ui.participant_row import ROW_HEIGHT, WIDE_FROM, ParticipantRow
from facilitator_app.ui.reading_field import ReadingField
from facilitator_app.ui.row_entry import RowEntry
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import sentence_for

# A row that nobody types in does not stay readable (ux.md §1.5, P2).
CLOSES_AFTER_MS = 20_000


class CheckinGrid(QWidget):
    """Twelve rows of which one at most shows numbers. Leaving a field stores it.

    Signals:
        told: a sentence without a value, and whether undo takes back what it tells of.
        counted: after a row changed: how many are done, and of how many.
        swept: Enter was pressed in the last row that was still to do.
    """

    told = Signal(str, bool)
    counted = Signal(int, int)
    swept = Signal()

    def __init__(self, seating: Seating, wording: ReaderWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seating = seating
        self._open_row: ParticipantRow | None = None
        self._left_at: ReadingField | None = None
        self._entry = RowEntry(seating)
        self._heads = GridHeads(self)
        self._area = QWidget()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._area)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._search = NameSearch(seating, self)
        self._search.found.connect(self._go_to)
        self._rows = {row.seat.id: ParticipantRow(row, wording, self._area) for row in seating.rows()}
        self._message = FieldMessage(self._area, list(self._rows.values()), wording)
        lines = QVBoxLayout(self._area)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for row in self._rows.values():
            self._listen_to(row)
            lines.addWidget(row)
        lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self._scroll, 1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(CLOSES_AFTER_MS)
        self._idle.timeout.connect(self._leave_row)
        seating.seat_changed.connect(self._refresh_row)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

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
        draft = self._seating.last_draft()
        if draft is not None and draft.seat_id in self._rows:
            row = self._rows[draft.seat_id]
            self._put_cursor(row, row.fields[draft.field])
            return True
        waiting = self._next_to_do(None)
        if waiting is not None and waiting.row.measuring:
            self._put_cursor(waiting, waiting.first_open_field())
        elif waiting is not None:
            waiting.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        return waiting is not None

    def leave(self) -> None:
        """Store what is being typed, and show no number any more."""
        self._search.stop()
        self._close_row()

    def show_typed(self) -> None:
        """Show in the open row what is kept for it now, after a step was taken back."""
        if self._open_row is not None:
            self._open_row.open(self._entry.typed_in(self._open_row), str(uuid4()))
            self._message.hush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each row on two lines when one has no room for the text."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM)
        self._heads.setVisible(wide)
        for row in self._rows.values():
            row.arrange(wide=wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key after the row closed itself goes to the field where the typing stopped."""
        field, self._left_at = self._left_at, None
        if event.text() and field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(field, event)
        else:
            super().keyPressEvent(event)

    # Moving

    def _listen_to(self, row: ParticipantRow) -> None:
        row.attendance_chosen.connect(partial(self._mark, row))
        row.edit_requested.connect(partial(self._edit, row))
        row.declined.connect(partial(self._decline_rest, row))
        for field in row.fields.values():
            self._search.watch(field)
            field.paused.connect(partial(self._keep_draft, row, field))
            field.move_requested.connect(partial(self._move, row, field))
            field.row_requested.connect(partial(self._move_row, row, field))
            field.enter_pressed.connect(partial(self._finish_row, row, field))
            field.edit_requested.connect(partial(self._edit, row))
            field.escape_pressed.connect(partial(self._escape, row))
            field.textEdited.connect(partial(self._typed, row, field))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        row = next((row for row in self._rows.values() if now in row.fields.values()), None)
        if row is self._open_row:
            self._idle.start()
            if row is not None and now is row.fields[Field.WEIGHT]:
                self._try_to_store(row, PRESSURE_FIELDS)
            return
        self._close_row()
        if row is not None:
            self._open(row)

    def _put_cursor(self, row: ParticipantRow, field: ReadingField) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        # A field that has the focus already says nothing when it gets it again.
        if self._open_row is not row:
            self._open(row)

    def _open(self, row: ParticipantRow) -> None:
        self._open_row = row
        row.open(self._entry.typed_in(row), str(uuid4()))
        self._scroll.ensureWidgetVisible(row, 0, scaled(ROW_HEIGHT))
        self._idle.start()

    def _close_row(self) -> None:
        row, self._open_row = self._open_row, None
        self._idle.stop()
        if row is None:
            return
        refused = self._entry.store_on_leaving(row)
        row.close_values()
        if refused is not None:
            self._message.refuse(row, refused)
        else:
            self._message.hush()

    def _leave_row(self) -> None:
        focused = QApplication.focusWidget()
        self._left_at = focused if isinstance(focused, ReadingField) else None
        self._close_row()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _escape(self, row: ParticipantRow) -> None:
        if row.corrects:
            self._do(partial(self._entry.forget_correction, row))
        self._leave_row()

    def _go_to(self, seat_id: str) -> None:
        self._rows[seat_id].first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _move(self, row: ParticipantRow, field: ReadingField, by: int) -> None:
        if self._entry.is_halfway(row, field.field):
            # Both numbers change: the pair in between was never measured, so it is only kept as text.
            self._do(partial(self._entry.keep_drafts, row))
        elif not self._try_to_store(row, PRESSURE_FIELDS if field.field in PRESSURE_FIELDS else (Field.WEIGHT,)):
            return
        order = list(row.fields.values())
        place = order.index(field) + by
        if 0 <= place < len(order):
            order[place].setFocus(Qt.FocusReason.TabFocusReason)
            order[place].selectAll()
        else:
            field.leave(by)

    def _move_row(self, row: ParticipantRow, field: ReadingField, by: int) -> None:
        order = list(self._rows.values())
        place = order.index(row) + by
        if 0 <= place < len(order):
            order[place].fields[field.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_row(self, row: ParticipantRow, field: ReadingField) -> None:
        if field.isReadOnly():
            self._message.say(row, field.field, self.tr("Vandaag al ingevuld. F2 = aanpassen."), asks=True)
            return
        self._message.accept()
        if not self._try_to_store(row, tuple(Field)):
            return
        self._tell_stored(self._seating.row(row.seat_id))
        following = self._next_to_do(row)
        if following is None:
            self.swept.emit()
        else:
            following.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("Volgende: {naam}").format(naam=following.row.label))

    def _tell_stored(self, row: SeatRow) -> None:
        if row.filled or row.drafted:
            partly = self.tr("Opgeslagen bij {naam}. Nog niet alles gemeten.")
            sentence = self.tr("Opgeslagen bij {naam}.") if row.state is RowState.DONE else partly
            # "Anouk V." brings its own full stop.
            self.told.emit(sentence.format(naam=row.label.removesuffix(".")), True)

    def _next_to_do(self, after: ParticipantRow | None) -> ParticipantRow | None:
        order = list(self._rows.values())
        start = order.index(after) + 1 if after is not None else 0
        to_do = (RowState.NOT_YET, RowState.PARTLY)
        return next(
            (row for row in order[start:] + order[:start] if row is not after and row.row.state in to_do), None
        )

    # Storing

    def _try_to_store(self, row: ParticipantRow, fields: tuple[Field, ...]) -> bool:
        """Store, or say at the field why not; the cursor then stays."""
        emptied = next((row.fields[field] for field in fields if row.fields[field].is_emptied), None)
        if emptied is not None:
            sentence = self.tr("Leeg maken kan niet. Typ een streepje als ze niet wil meten, of druk op Esc.")
            self._message.say(row, emptied.field, sentence, asks=False)
            emptied.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        try:
            self._entry.store(row, fields)
        except (Refusal, Trouble) as problem:
            self._message.refuse(row, problem)
            return False
        self._message.hush()
        return True

    def _keep_draft(self, row: ParticipantRow, field: ReadingField) -> None:
        if row is self._open_row:
            self._do(partial(self._entry.keep_draft, row, field.field))

    def _mark(self, row: ParticipantRow, attendance: Attendance) -> None:
        self._do(partial(self._seating.mark, row.seat_id, attendance))

    def _decline_rest(self, row: ParticipantRow) -> None:
        self._do(partial(self._seating.decline_rest, row.seat_id))

    def _edit(self, row: ParticipantRow) -> None:
        try:
            self._entry.keep_drafts(row)
            stored = row.stored_texts(*self._seating.values(row.seat_id))
        except (Refusal, Trouble) as problem:
            self._message.say(row, Field.SYSTOLIC, sentence_for(problem), asks=False)
            return
        field = row.fields[Field.SYSTOLIC]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._message.hush()
        self._open_row = row
        row.open(self._entry.typed_in(row), str(uuid4()), stored)
        field.selectAll()
        self._idle.start()

    def _typed(self, row: ParticipantRow, field: ReadingField, text: str) -> None:
        self._idle.start()
        # What was told, and its way back, was about the row before this one.
        self.told.emit("", False)
        self._message.hush()
        if field.field is Field.SYSTOLIC and (halves := halves_of_pressure(text)):
            row.fields[Field.SYSTOLIC].fill(halves[0])
            row.fields[Field.DIASTOLIC].fill(halves[1])
            self._move(row, row.fields[Field.DIASTOLIC], 1)

    def _do(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)

    # Inside

    def _refresh_row(self, seat_id: str) -> None:
        if seat_id in self._rows:
            self._rows[seat_id].refresh(self._seating.row(seat_id))
            self._count()

    def _count(self) -> None:
        waited_for = [row.row.state for row in self._rows.values() if row.row.state is not RowState.AWAY]
        self.counted.emit(waited_for.count(RowState.DONE), len(waited_for))

