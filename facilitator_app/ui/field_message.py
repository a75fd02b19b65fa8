"""One sentence about one field, on a band over a neighbouring row, and what Enter would do about it (ux.md S6)."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import Weight
from facilitator_app.domain.refusals import Refusal, Unreadable, UnreadableReading, UnusualReading
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.participant_row import ROW_HEIGHT, ParticipantRow
from facilitator_app.ui.reading_field import ReadingField
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.wording import ReaderWording
from facilitator_app.ui.words import sentence_for

FIELD_OF = {
    Unreadable.DIASTOLIC_OUT_OF_RANGE: Field.DIASTOLIC,
    Unreadable.PRESSURES_SWAPPED: Field.DIASTOLIC,
    Unreadable.PRESSURES_EQUAL: Field.DIASTOLIC,
    Unreadable.NOT_A_WEIGHT: Field.WEIGHT,
    Unreadable.WEIGHT_OUT_OF_RANGE: Field.WEIGHT,
    Unreadable.COMMA_MISSING: Field.WEIGHT,
    Doubt.PRESSURES_CLOSE: Field.DIASTOLIC,
    Doubt.PRESSURES_FAR: Field.DIASTOLIC,
    Doubt.PRESSURE_UNUSUAL: Field.DIASTOLIC,
    Doubt.WEIGHT_UNUSUAL: Field.WEIGHT,
    Doubt.WEIGHT_IS_SYSTOLIC: Field.WEIGHT,
    Doubt.WEIGHT_FAR_FROM_LAST: Field.WEIGHT,
    Doubt.POUNDS: Field.WEIGHT,
    Doubt.DIGITS: Field.WEIGHT,
}


# Narrower than this a sentence takes more lines than there is room for.
LEAST_PX = 300
EDGE_PX = 2


class FieldMessage(QFrame):
    """An icon and a sentence; it takes no focus and no click, and the next key in its field takes it away.

    Signals:
        cramped: beside what lies over the grid there is no room for what is said of the row that is typed in.
    """

    cramped = Signal()

    def __init__(self, over: QWidget, rows: Sequence[ParticipantRow], wording: ReaderWording) -> None:
        super().__init__(over)
        self.setProperty("look", "band")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._rows = rows
        self._wording = wording
        self._about: ParticipantRow | None = None
        self._free_px: int | None = None
        self._offer: Callable[[], None] | None = None
        # The field and the text that were refused last.
        self._refused: tuple[ReadingField, str] | None = None
        self._icon = IconLabel("", parent=self)
        self._sentence = wrapping_label()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._sentence.text()

    def refuse(
        self, row: ParticipantRow, problem: Refusal | Trouble, confirm: Callable[[Field], None] | None = None
    ) -> None:
        """Say why something was not stored; in an open row the cursor goes to the field.

        Enter then mends it, or says yes to it: that is what `confirm` is called for.
        """
        field, offer = Field.SYSTOLIC, None
        if isinstance(problem, UnusualReading):
            field = FIELD_OF[problem.doubt]
            offer = partial(confirm, field) if confirm is not None else None
        if isinstance(problem, UnreadableReading):
            field = FIELD_OF.get(problem.reason, Field.SYSTOLIC)
            if problem.reason is Unreadable.PRESSURES_SWAPPED:
                offer = partial(self._swap, row)
            elif problem.meant_grams is not None:
                meant = self._wording.weight(Weight(problem.meant_grams))
                offer = partial(row.fields[Field.WEIGHT].fill, meant)
        if not row.is_open and isinstance(problem, UnreadableReading | UnusualReading):
            # The cursor is elsewhere: Enter would answer for another woman.
            sentence = self.tr("Bij {naam} staat nog een getal dat niet kan. Kijk nog eens in haar rij.")
            if isinstance(problem, UnusualReading):
                sentence = self.tr("Bij {naam} wacht nog een vraag over een getal. Kijk nog eens in haar rij.")
            self.say(row, field, sentence.format(naam=row.row.label), asks=isinstance(problem, UnusualReading))
            return
        self.say(row, field, sentence_for(problem), asks=offer is not None)
        if row.is_open:
            self._stop_at(row.fields[field])
            self._offer = offer

    def say(self, row: ParticipantRow, field: Field, sentence: str, *, asks: bool) -> None:
        """Show a sentence: a question that Enter answers, or something that cannot be stored."""
        self.hush()
        self._about = row
        row.installEventFilter(self)
        if asks and row.hides_digits:
            # What is shown as dots in its field stands in no question either.
            sentence = re.sub(r"\d{2,}(?:[,.]\d+)?", "…", sentence)
        row.fields[field].set_problem(sentence, asks=asks)
        look, icon = ("attention", "info") if asks else ("error", "triangle-alert")
        set_look(self, "band" if asks else "band-error")
        set_look(self._sentence, look)
        self._icon.set_icon(icon, look)
        self._sentence.setText(sentence)
        self._place_at(row)
        self.show()
        self.raise_()
        announce(self, sentence, assertive=True)
        if row.is_open and self._free_px is not None and self._free_px < scaled(LEAST_PX):
            self.cramped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with a row that comes to stand elsewhere."""
        if self._about is not None and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_at(self._about)
        return super().eventFilter(watched, event)

    def forget(self, row: ParticipantRow) -> None:
        """Say nothing more about a row that goes away."""
        if row is self._about:
            self.settle()

    def stay_within(self, width: int) -> None:
        """Take no more than this of the width of the rows: what is behind it nobody sees."""
        self._free_px = width
        if self._about is not None:
            self._place_at(self._about)

    def _place_at(self, row: ParticipantRow) -> None:
        side = row.side_px
        whole = self._over.width()
        width = (whole if self._free_px is None else min(whole, self._free_px)) - 2 * side
        height = max(scaled(ROW_HEIGHT) - 4, self.heightForWidth(width))
        if not row.is_open:
            # Over herself: the row beside her is the one that is typed in now. In full, where it is high.
            in_sight = self._over.visibleRegion().boundingRect()
            lowest = in_sight.bottom() - height - EDGE_PX if in_sight.height() > height else row.y()
            top = min(row.y(), lowest) + EDGE_PX
        elif self._rows.index(row) < len(self._rows) - 2:
            top = row.y() + row.height() + EDGE_PX
        else:
            top = row.y() - height - EDGE_PX
        self.setGeometry(side, top, width, height)

    def accept(self) -> bool:
        """Enter was pressed: do what was offered; False when nothing was."""
        offer, self._offer = self._offer, None
        if offer is not None:
            offer()
        return offer is not None

    def settle(self) -> None:
        """Go away for good: what it was about is stored, or left behind."""
        self.hush()
        self._refused = None

    def hush(self) -> None:
        """Go away, and take the offer along."""
        row, self._about, self._offer = self._about, None, None
        if row is not None:
            row.removeEventFilter(self)
            self.hide()
            for field in row.fields.values():
                field.set_problem("")

    def _stop_at(self, field: ReadingField) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        before, self._refused = self._refused, (field, field.text())
        if before is not None and before[0] is field and before[1] != field.text():
            # Whoever looks at her paper goes on with the next numbers. They may replace one text but not the next,
            # so that none of them is taken for the number that was asked about.
            field.end(False)
        else:
            field.selectAll()

    @staticmethod
    def _swap(row: ParticipantRow) -> None:
        upper, lower = row.fields[Field.SYSTOLIC], row.fields[Field.DIASTOLIC]
        systolic, diastolic = lower.text(), upper.text()
        upper.fill(systolic)
        lower.fill(diastolic)
