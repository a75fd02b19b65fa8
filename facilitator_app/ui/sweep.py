"""The sweep of check-in: where the cursor goes, from field to field and from woman to woman (ux.md §2.5)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.readings import halves_of_digits, halves_of_pressure
from facilitator_app.domain.sessions import Draft, Field
from facilitator_app.live.seating import PRESSURE_FIELDS, RowState, SeatRow
from facilitator_app.ui.announce import announce
from facilitator_app.ui.field_message import FieldMessage
from facilitator_app.ui.name_search import NameSearch
from facilitator_app.ui.open_row import OpenRow
from facilitator_app.ui.participant_row import ParticipantRow
from facilitator_app.ui.reading_field import KEYS, ReadingField, Wish

# Where the cursor goes on from, once the question about a field is answered.
PAIRED = {Field.SYSTOLIC: Field.DIASTOLIC, Field.DIASTOLIC: Field.DIASTOLIC, Field.WEIGHT: Field.WEIGHT}


class Sweep(QObject):
    """Moves the cursor as the fields ask, once the open row has stored what it leaves.

    Args:
        rows: in the order of the grid.
        ground: has the focus while no row is open.

    Signals:
        arrived: the row that the cursor came to.
        told: a sentence without a value, and whether undo takes back what it tells of.
        swept: Enter was pressed in the last row that was still to do.
    """

    arrived = Signal(object)
    told = Signal(str, bool)
    swept = Signal()

    def __init__(
        self,
        rows: Sequence[ParticipantRow],
        open_row: OpenRow,
        message: FieldMessage,
        search: NameSearch,
        ground: QWidget,
    ) -> None:
        super().__init__(ground)
        self._rows = rows
        self._open_row = open_row
        self._message = message
        self._search = search
        self._ground = ground
        self._left_at: ReadingField | None = None
        # What made the cursor leave a field when a message stopped it: a yes then goes on with it.
        self._stopped: Wish | None = None
        open_row.rested.connect(self.rest)
        search.found.connect(self._go_to)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def begin(self, draft: Draft | None) -> bool:
        """Put the cursor where the typing was broken off, else where the work goes on; False when all is done."""
        half_typed = self._row_of(draft.seat_id) if draft is not None else None
        if half_typed is not None and draft is not None:
            self._put_cursor(half_typed, half_typed.fields[draft.field])
            return True
        waiting = self._next_to_do(None)
        if waiting is not None and waiting.row.measuring:
            self._put_cursor(waiting, waiting.first_open_field())
        elif waiting is not None:
            waiting.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        return waiting is not None

    def rest(self, *, quietly: bool = False) -> None:
        """Close the row; the next key goes on where the typing stopped."""
        focused = QApplication.focusWidget()
        self._left_at = focused if isinstance(focused, ReadingField) else None
        self._open_row.close(quietly=quietly)
        self._ground.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self, row: ParticipantRow) -> None:
        """Leave a row that goes away."""
        if row is self._open_row.row:
            self.rest()
        self._message.forget(row)
        if self._left_at in row.fields.values():
            self._left_at = None

    @property
    def left_at(self) -> ReadingField | None:
        """The field where the typing stopped, while no row is open."""
        return self._left_at

    def go_on(self, event: QKeyEvent) -> bool:
        """Give a key to the field where the typing stopped; False when there is none, or the key says nothing."""
        field = self._left_at
        if field is None or not (event.text() or event.key() in KEYS):
            return False
        self._left_at = None
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(field, event)
        return True

    def answer(self, row: ParticipantRow, field: ReadingField, wish: Wish) -> None:
        """Do what a key in a field asks for."""
        match wish:
            case Wish.NEXT:
                self._move(row, field, 1)
            case Wish.BACK:
                self._move(row, field, -1)
            case Wish.DOWN:
                self._move_row(row, field, 1)
            case Wish.UP:
                self._move_row(row, field, -1)
            case Wish.FINISH:
                self._finish(row, field)
            case Wish.CORRECT:
                self.correct(row)
            case Wish.ESCAPE:
                self._open_row.give_up(row)
                self.rest()

    def correct(self, row: ParticipantRow) -> None:
        """Open a row with the values that are stored, to be changed."""
        stored = self._open_row.stored_texts(row)
        if stored is not None:
            first = row.fields[Field.SYSTOLIC]
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._message.hush()
            self._open_row.open(row, stored)
            first.selectAll()
            if not stored and row.row.filled:
                said = self.tr("Wat er staat, blijft dicht. Typ de twee drukken opnieuw, of het gewicht.")
                self._message.say(row, Field.SYSTOLIC, said, asks=True)

    def measure(self, row: ParticipantRow, *, beside: bool) -> None:
        """Go to a row to measure; `beside` is another pressure, which comes beside the one that is stored."""
        if not beside or not row.row.filled >= set(PRESSURE_FIELDS):
            row.first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        row.fields[Field.SYSTOLIC].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._message.hush()
        self._open_row.open(row, beside=True)

    def take_in(self, row: ParticipantRow, field: ReadingField, text: str) -> None:
        """Something was typed or pasted: two numbers in the first field fill both and go on."""
        self._open_row.keep_soon()
        # What was told, and its way back, was about the row before this one.
        self.told.emit("", False)
        self._message.hush()
        if field.field is Field.SYSTOLIC and (halves := halves_of_pressure(text)):
            field.fill(halves[0])
            row.fields[Field.DIASTOLIC].fill(halves[1])
            self._move(row, row.fields[Field.DIASTOLIC], 1)

    # Inside

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        row = next((row for row in self._rows if now in row.fields.values()), None)
        self._search.watch(now if row is not None else None)
        if row is not self._open_row.row:
            self._open_row.close()
            if row is not None:
                self._open(row)
        elif row is not None:
            self._open_row.stay_open()
            if now is row.fields[Field.WEIGHT] and not self._open_row.store(row, PRESSURE_FIELDS):
                self._stopped = Wish.NEXT

    def _put_cursor(self, row: ParticipantRow, field: ReadingField) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        # A field that has the focus already says nothing when it gets it again.
        if self._open_row.row is not row:
            self._open(row)

    def _open(self, row: ParticipantRow) -> None:
        self._stopped = None
        self._open_row.open(row)
        self.arrived.emit(row)

    def _go_to(self, seat_id: str) -> None:
        row = self._row_of(seat_id)
        if row is not None:
            row.first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _move(self, row: ParticipantRow, field: ReadingField, by: int) -> None:
        if by > 0 and self._split(row):
            field = row.fields[Field.DIASTOLIC]
        if by < 0:
            # The number that is to be put right may be the one before.
            self._open_row.keep(row)
        elif field.field is Field.WEIGHT and self._stopped is Wish.FINISH:
            self._wait_for_enter(row, field)
            return
        elif not self._open_row.leave_field(row, field.field):
            self._stopped = Wish.NEXT
            return
        self._stopped = None
        order = list(row.fields.values())
        place = order.index(field) + by
        if 0 <= place < len(order):
            order[place].setFocus(Qt.FocusReason.TabFocusReason)
            order[place].selectAll()
        else:
            field.leave(forward=by > 0)

    def _move_row(self, row: ParticipantRow, field: ReadingField, by: int) -> None:
        place = self._rows.index(row) + by
        if 0 <= place < len(self._rows):
            self._rows[place].fields[field.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self, row: ParticipantRow, field: ReadingField) -> None:
        if field.isReadOnly():
            self._message.say(row, field.field, self._finished(), asks=True)
            return
        if self._message.accept() and self._stopped is Wish.NEXT:
            self._move(row, row.fields[PAIRED[field.field]], 1)
            return
        self._split(row)
        if not self._open_row.store(row, tuple(Field)):
            self._stopped = Wish.FINISH
            return
        self._stopped = None
        self._tell_stored(row.row)
        following = self._next_to_do(row)
        if following is None:
            self.swept.emit()
        else:
            following.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._ground, self.tr("Volgende: {naam}").format(naam=following.row.label))

    @staticmethod
    def _split(row: ParticipantRow) -> bool:
        """Put a pressure that was typed without a sign in between into its two fields; whether it was one."""
        upper, lower = row.fields[Field.SYSTOLIC], row.fields[Field.DIASTOLIC]
        halves = halves_of_digits(upper.text()) if not lower.text().strip() else None
        if halves is not None:
            upper.fill(halves[0])
            lower.fill(halves[1])
        return halves is not None

    def _wait_for_enter(self, row: ParticipantRow, field: ReadingField) -> None:
        # Enter was pressed here, and no weight ends with Tab: this may be the pressure of the next slip, typed by
        # somebody who did not look up.
        self._open_row.keep(row)
        self._message.say(row, field.field, self.tr("Klopt dit gewicht? Enter = ja."), asks=True)
        field.end(False)

    def _finished(self) -> str:
        if self._open_row.may_correct:
            return self.tr("Vandaag al ingevuld. F2 = aanpassen.")
        return self.tr("Vandaag al ingevuld. De verloskundige kan het aanpassen.")

    def _tell_stored(self, row: SeatRow) -> None:
        if row.filled or row.drafted:
            partly = self.tr("Opgeslagen bij {naam}. Nog niet alles gemeten.")
            sentence = self.tr("Opgeslagen bij {naam}.") if row.state is RowState.DONE else partly
            # "Anouk V." brings its own full stop.
            self.told.emit(sentence.format(naam=row.label.removesuffix(".")), True)

    def _next_to_do(self, after: ParticipantRow | None) -> ParticipantRow | None:
        start = self._rows.index(after) + 1 if after is not None else 0
        to_do = (RowState.NOT_YET, RowState.PARTLY)
        order = [*self._rows[start:], *self._rows[:start]]
        return next((row for row in order if row is not after and row.row.state in to_do), None)

    def _row_of(self, seat_id: str) -> ParticipantRow | None:
        return next((row for row in self._rows if row.seat_id == seat_id), None)
