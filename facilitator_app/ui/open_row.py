"""The one row that is typed in: it opens and closes, and its texts go into the store."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.seating import PRESSURE_FIELDS, Seating
from facilitator_app.ui.field_message import FieldMessage
from facilitator_app.ui.participant_row import ParticipantRow
from facilitator_app.ui.row_entry import RowEntry
from facilitator_app.ui.screens import Beside, Screens
from facilitator_app.ui.words import sentence_for, tried

# A power cut costs two seconds of typing, and a row that nobody types in does not stay readable (ux.md §1.5, P2).
KEPT_AFTER_MS = 2000
CLOSES_AFTER_MS = 20_000


class OpenRow(QObject):
    """Says at a field why its text cannot be stored; until it can, the text is kept as a draft.

    Signals:
        rested: nobody typed for 20 seconds.
        turned: the seat id of the row that is typed in from now on, "" when all are closed.
        told: a sentence without a value, about something that could not be kept.
    """

    rested = Signal()
    turned = Signal(str)
    told = Signal(str)

    def __init__(
        self, seating: Seating, message: FieldMessage, parent: QObject, screens: Screens | None = None
    ) -> None:
        super().__init__(parent)
        self._seating = seating
        self._screens = screens
        self._message = message
        self._entry = RowEntry(seating)
        self._row: ParticipantRow | None = None
        self._keeping = self._after(KEPT_AFTER_MS)
        self._keeping.timeout.connect(self._keep_typed)
        self._idle = self._after(CLOSES_AFTER_MS)
        self._idle.timeout.connect(self.rested)

    @property
    def may_correct(self) -> bool:
        """Whether who is at the laptop may change what was stored before."""
        return self._seating.may_see_values

    @property
    def row(self) -> ParticipantRow | None:
        """The row that is open, None when all are closed."""
        return self._row

    def open(self, row: ParticipantRow, stored: dict[Field, str] | None = None, *, beside: bool = False) -> None:
        """Let a row be typed in; with `stored`, those values are to be changed.

        With `beside` another pressure is measured beside the one that is stored; what was half typed so stays so.
        """
        self._row = row
        self._entry.begin()
        self._message.forget(row)
        mirrored = self._screens is not None and self._screens.beside is Beside.MIRROR
        for field in row.fields.values():
            field.hide_digits(mirrored)
        beside = beside or (stored is None and self._entry.is_beside(row))
        row.open(self._entry.typed_in(row), str(uuid4()), stored, beside=beside)
        self._idle.start()
        self.turned.emit(row.seat_id)

    def close(self, *, quietly: bool = False) -> None:
        """Store what can be stored, and show no number any more; `quietly` judges nothing that is half typed."""
        row, self._row = self._row, None
        self._idle.stop()
        self._keeping.stop()
        if row is None:
            return
        problem = self._entry.store_on_leaving(row)
        row.close_values()
        if problem is None:
            self._message.settle()
        elif quietly and isinstance(problem, Refusal):
            self._message.hush()
        else:
            self._message.refuse(row, problem)
        self.turned.emit("")

    def stay_open(self) -> None:
        """Begin to wait anew before the row closes itself."""
        if self._row is not None:
            self._idle.start()

    def keep_soon(self) -> None:
        """Something is being typed: keep it over a power cut."""
        self.stay_open()
        # Steady typing is kept as well: the first key starts the two seconds, and the next ones leave them be.
        if not self._keeping.isActive():
            self._keeping.start()

    def show_typed(self) -> None:
        """Show what is kept for the row now, after a step was taken back."""
        if self._row is not None:
            self.open(self._row)
            self._message.hush()

    def stored_texts(self, row: ParticipantRow) -> dict[Field, str] | None:
        """Return what is stored for her, as she would type it, once what is half typed is safe.

        None when it may not be looked at; the message then says why. With another screen beside this one nothing
        may be seen, and the numbers are typed anew.
        """
        try:
            self._entry.keep_drafts(row)
            if self.may_correct and self._screens is not None and self._screens.values_stay_closed:
                return {}
            return row.stored_texts(*self._seating.values(row.seat_id))
        except (Refusal, Trouble) as problem:
            self._message.say(row, Field.SYSTOLIC, sentence_for(problem), asks=False)
            return None

    def give_up(self, row: ParticipantRow) -> None:
        """Drop a correction that was begun."""
        if row.corrects:
            self._try(partial(self._entry.forget_correction, row))

    def keep_seat_unless_in(self, seat_ids: set[str]) -> bool:
        """Whether she whose row is open had lost her seat, and has it back because of what is typed there."""
        row = self._row
        if row is None or row.seat_id in seat_ids or not row.typed_texts():
            return False
        self._try(partial(self._seating.keep_seat, row.row.seat, row.typed_texts(), row.step))
        return any(shown.seat.id == row.seat_id for shown in self._seating.rows())

    def keep(self, row: ParticipantRow) -> None:
        """Keep what stands in a row as text, without a judgement."""
        self._try(partial(self._entry.keep_drafts, row))

    def leave_field(self, row: ParticipantRow, field: Field) -> bool:
        """Store what the cursor wants to leave; False when it has to stay."""
        if self._entry.is_halfway(row, field):
            # Both numbers change: the pair in between was never measured, so it is only kept as text.
            self.keep(row)
            return True
        return self.store(row, PRESSURE_FIELDS if field in PRESSURE_FIELDS else (Field.WEIGHT,))

    def store(self, row: ParticipantRow, fields: tuple[Field, ...]) -> bool:
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
            self._message.refuse(row, problem, partial(self._entry.confirm, row))
            return False
        self._message.settle()
        return True

    # Inside

    def _keep_typed(self) -> None:
        if self._row is not None:
            self.keep(self._row)

    def _try(self, verb: Callable[[], object]) -> None:
        if problem := tried(verb):
            self.told.emit(problem)

    def _after(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
