"""The measurements in the file of one woman: all of them in a table, and what can be done about each."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import Reading
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossiers import Dossier, DossierVisit
from facilitator_app.live.measurements import LONGEST_NOTE, Measurements, Typed
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.measurement_entry import MeasurementEntry
from facilitator_app.ui.readings_table import ReadingsTable
from facilitator_app.ui.words import sentence_for


class WomanReadings(QWidget):
    """What is half typed here is kept when her file closes: as a measurement, or else in words as a note.

    Signals:
        changed: a sentence about what was done, without a value, and the session that it was done in.
        troubled: why something could not be done.
    """

    changed = Signal(str, str)
    troubled = Signal(str)

    def __init__(self, measurements: Measurements, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Metingen"))
        self._body = card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._measurements = measurements
        self._wording = wording
        self._visits: dict[str, DossierVisit] = {}
        self._visit: DossierVisit | None = None
        self._weighs = True
        self._table: QWidget = QWidget()
        self.entry = MeasurementEntry(wording)
        self.entry.closed.connect(self._go_on)
        self.note = QLineEdit()
        hold_at_most(self.note, LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Notitie over haar, alleen in dossier"))
        self.note.setAccessibleName(self.tr("Notitie over haar, alleen in dossier"))
        self.note.returnPressed.connect(self._keep_note)
        self.add_button = small(self.tr("Meting erbij"))
        self.add_button.clicked.connect(self._add)
        self._closed = wrapping_label("", "muted")
        self._buttons = FlowRow(gap=10)
        self._buttons.add(self.add_button)
        self.note.setMinimumWidth(self.note.fontMetrics().horizontalAdvance("n") * 40)
        self._buttons.add(self.note)
        for widget in (self._table, self.entry, self._buttons, self._closed):
            self._body.addWidget(widget)

    def show_file(self, her: Dossier) -> None:
        """Show all that was measured; what is being typed stays."""
        self._weighs = her.weighs
        self._visits = {visit.seat_id: visit for visit in her.visits}
        self._visit = next((visit for visit in reversed(her.visits) if visit.may_change), None)
        if her.visits:
            table = ReadingsTable(her.visits, self._wording, self._measurements.others)
            table.correction_requested.connect(self._correct)
            table.move_requested.connect(self._move)
            self._put(table)
        else:
            self._put(wrapping_label(self.tr("Nog geen bijeenkomst gehad."), "muted"))
        self._buttons.setVisible(self._visit is not None)
        self._closed.setVisible(self._visit is None and bool(her.visits))
        self._closed.setText(
            self.tr("De bijeenkomst is gesloten. Wil je een meting aanpassen? Heropen hem dan bij Afronden.")
        )

    def keep_all(self) -> None:
        """Keep whatever is half typed, before her file closes."""
        self._keep_note()
        if self.entry.has_text:
            self.entry.keep_unasked()
        if self.entry.has_text and self._visit is not None:
            words = self.tr("Half getypt: {getallen}").format(getallen=_in_words(self.entry.typed))
            self._try(partial(self._measurements.note, self._visit.seat_id, words), "", self._visit)
        if self.entry.is_open:
            self.entry.end()

    def forget(self) -> None:
        """Let nothing of her stay behind."""
        self._put(QWidget())
        self.note.clear()
        self._visit = None
        self._visits = {}

    # Inside

    def _put(self, table: QWidget) -> None:
        self._body.replaceWidget(self._table, table)
        table.show()
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def _add(self) -> None:
        if self._visit is not None:
            self.entry.begin(partial(self._keep_added, self._visit), weighs=self._weighs)

    def _keep_added(self, visit: DossierVisit, typed: Typed, confirmed: frozenset[Doubt]) -> None:
        if self._measurements.add(visit.seat_id, typed, confirmed):
            self.changed.emit(self.tr("Meting bewaard."), visit.session.id)

    def _correct(self, reading: Reading) -> None:
        self.entry.begin_with(reading, partial(self._keep_corrected, self._visits[reading.seat_id], reading.id))

    def _keep_corrected(
        self, visit: DossierVisit, reading_id: str, typed: Typed, confirmed: frozenset[Doubt]
    ) -> None:
        self._measurements.correct(reading_id, typed, confirmed)
        self.changed.emit(self.tr("Meting aangepast."), visit.session.id)

    def _move(self, reading: Reading, seat_id: str) -> None:
        names = dict(self._measurements.others(reading.seat_id))
        # "Anouk V." brings its own full stop.
        said = self.tr("Opgeslagen bij {naam}.").format(naam=names.get(seat_id, "").removesuffix("."))
        self._try(partial(self._measurements.move, reading.id, seat_id), said, self._visits[reading.seat_id])

    def _keep_note(self) -> None:
        if self._visit is None or not self.note.text().strip():
            return
        deed = partial(self._measurements.note, self._visit.seat_id, self.note.text())
        if self._try(deed, self.tr("Notitie bewaard."), self._visit):
            self.note.clear()

    def _try(self, deed: Callable[[], object], said: str, visit: DossierVisit) -> bool:
        try:
            deed()
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
            return False
        self.changed.emit(said, visit.session.id)
        return True

    def _go_on(self) -> None:
        if self.isVisible():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_words(typed: Typed) -> str:
    texts: Sequence[str] = (typed.systolic, typed.diastolic, typed.weight, typed.pulse, typed.note)
    return " ".join(text.strip() for text in texts if text.strip())
