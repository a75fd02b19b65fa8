"""Where one more measurement of a woman is typed, or another number in the place of one that was typed wrong."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, MeasuredBy, Reading, Weight
from facilitator_app.domain.refusals import Refusal, Unreadable, UnreadableReading, UnusualReading
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.measurements import LONGEST_NOTE, Typed
from facilitator_app.ui.buttons import small
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.field_message import FIELD_OF
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label
from facilitator_app.ui.reading_words import arm_word, measurer_word, value_word
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

NUMBER_PX, LIST_PX, NOTE_PX, LONGEST_NUMBER = 68, 150, 260, 24

# Takes in what was typed, with the questions about it that were answered with yes.
Keep = Callable[[Typed, frozenset[Doubt]], object]


class MeasurementEntry(QWidget):
    """Enter keeps it, as the button does; Esc closes it empty, and asks for a second one when something is typed.

    An unusual number is asked about: Enter, or the button, then says yes to it, and other numbers are asked about
    anew.

    Signals:
        closed: there is nothing to type any more.
        told: something was asked or said about what stands here.
    """

    closed = Signal()
    told = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._keep: Keep | None = None
        self._begun_with = Typed()
        # What Enter does about what was said last, and the questions that were answered with yes so far.
        self._offer: Callable[[], object] | None = None
        self._yes_to = set[Doubt]()
        self._title = label("", "heading")
        self.systolic, self.diastolic, self.weight, self.pulse = (QLineEdit() for _ in range(4))
        for edit in (self.systolic, self.diastolic, self.weight, self.pulse):
            edit.setMaxLength(LONGEST_NUMBER)
            edit.setFixedWidth(scaled(NUMBER_PX))
            edit.textChanged.connect(self._ask_anew)
        self.measured_by, self.arm, self.cuff = ComboBox(), ComboBox(), ComboBox()
        self.note = QLineEdit()
        hold_at_most(self.note, LONGEST_NOTE)
        self.note.setFixedWidth(scaled(NOTE_PX))
        self._edits: dict[Field | None, QLineEdit] = {
            Field.SYSTOLIC: self.systolic,
            Field.DIASTOLIC: self.diastolic,
            Field.WEIGHT: self.weight,
        }
        self.message = FormMessage()
        self.button = small(self.tr("Bewaar"))
        self.close_button = small(self.tr("Sluit"))
        self._of_pressure = [FormField(self.tr("Bovendruk"), self.systolic)]
        self._of_pressure.append(FormField(self.tr("Onderdruk"), self.diastolic))
        self._weight_field = FormField(self.tr("Gewicht kg"), self.weight)
        self._how = [FormField(self.tr("Polsslag"), self.pulse), FormField(self.tr("Arm"), self.arm)]
        self._how.append(FormField(self.tr("Manchet"), self.cuff))
        self._fill_lists()
        self._lay_out()
        self.button.installEventFilter(self)
        self.button.clicked.connect(self.keep)
        self.close_button.clicked.connect(self._close)

    @property
    def is_open(self) -> bool:
        """Whether something is being typed here."""
        return self._keep is not None

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        return Typed(
            self.systolic.text(),
            self.diastolic.text(),
            self.weight.text(),
            self.pulse.text(),
            MeasuredBy(self.measured_by.currentData()),
            Arm(self.arm.currentData()) if self.arm.currentData() else None,
            Cuff(self.cuff.currentData()) if self.cuff.currentData() else None,
            self.note.text(),
        )

    @property
    def has_text(self) -> bool:
        """Whether something was typed or chosen that is kept nowhere yet."""
        return self.is_open and self.typed != self._begun_with

    def begin(self, keep: Keep, *, weighs: bool) -> None:
        """Be ready for one more measurement; `keep` takes it in, or refuses."""
        # Whoever has her file open measures herself: what a woman measures is typed at check-in.
        self._open(self.tr("Meting erbij"), keep, Typed(measured_by=MeasuredBy.MIDWIFE))
        self._weight_field.setVisible(weighs)
        for field in (*self._of_pressure, *self._how):
            field.show()
        self.systolic.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_with(self, reading: Reading, keep: Keep) -> None:
        """Be ready for another number in the place of a reading, or for more about it."""
        value, pressure = reading.value, isinstance(reading.value, BloodPressure)
        numbers = (str(value.systolic), str(value.diastolic), "") if isinstance(value, BloodPressure) else ("", "")
        typed = Typed(
            *numbers[:2],
            "" if pressure else value_word(value, self._wording),
            str(reading.pulse or ""),
            reading.measured_by,
            reading.arm,
            reading.cuff,
            reading.note,
        )
        self._open(self.tr("Meting aanpassen"), keep, typed)
        for field in (*self._of_pressure, *self._how):
            field.setVisible(pressure)
        self._weight_field.setVisible(not pressure)
        first = self.systolic if pressure else self.weight
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def keep(self) -> None:
        """Take in what was typed, or do what was offered about it first; what is not taken stays, and says why."""
        offer, self._offer = self._offer, None
        if offer is not None:
            offer()
        self._take_in(frozenset(self._yes_to))

    def keep_unasked(self) -> None:
        """Take in what was typed unless there is something to ask: nobody is there to say yes."""
        self._take_in(frozenset())

    def end(self) -> None:
        """Close, with nothing left in the fields."""
        self._keep = None
        for edit in (self.systolic, self.diastolic, self.weight, self.pulse, self.note):
            edit.clear()
        self._ask_anew()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it; Esc closes this before it closes her file."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second half of a double click is no answer to what the first half brought up."""
        if watched is self.button and event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    # Inside

    def _take_in(self, confirmed: frozenset[Doubt]) -> None:
        if self._keep is None:
            return
        try:
            self._keep(self.typed, confirmed)
        except UnusualReading as question:
            self._ask(question)
        except (Refusal, Trouble) as problem:
            if isinstance(problem, UnreadableReading):
                self._offer = self._mending(problem)
            self.message.say(sentence_for(problem), stops=self._offer is None)
            self.told.emit()
        else:
            self.end()

    def _ask(self, question: UnusualReading) -> None:
        self._offer = partial(self._yes_to.add, question.doubt)
        self.message.say(sentence_for(question), stops=False)
        # The sentence does not say which number it is about: the cursor does.
        edit = self._edits.get(FIELD_OF.get(question.doubt), self.pulse)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()
        self.told.emit()

    def _mending(self, problem: UnreadableReading) -> Callable[[], object] | None:
        if problem.reason is Unreadable.PRESSURES_SWAPPED and self.diastolic.text().strip():
            return self._swap
        if problem.meant_grams is not None:
            return partial(self.weight.setText, value_word(Weight(problem.meant_grams), self._wording))
        return None

    def _swap(self) -> None:
        upper, lower = self.systolic.text(), self.diastolic.text()
        self.systolic.setText(lower)
        self.diastolic.setText(upper)

    def _ask_anew(self) -> None:
        self._offer = None
        self._yes_to.clear()
        self.message.be_silent()

    def _close(self) -> None:
        said = self.tr("Dit is nog niet bewaard. Enter = bewaar, nog eens sluiten = weg ermee.")
        if self.has_text and self.message.text != said:
            self._ask_anew()
            self.message.say(said)
            self.told.emit()
        else:
            self.end()

    def _open(self, title: str, keep: Keep, typed: Typed) -> None:
        self._keep = keep
        self._title.setText(title)
        for edit, text in (
            (self.systolic, typed.systolic),
            (self.diastolic, typed.diastolic),
            (self.weight, typed.weight),
            (self.pulse, typed.pulse),
            (self.note, typed.note),
        ):
            edit.setText(text)
        self.measured_by.setCurrentIndex(self.measured_by.findData(typed.measured_by.value))
        self.arm.setCurrentIndex(self.arm.findData(typed.arm.value if typed.arm else ""))
        self.cuff.setCurrentIndex(self.cuff.findData(typed.cuff.value if typed.cuff else ""))
        self._begun_with = self.typed
        self._ask_anew()
        self.show()

    def _fill_lists(self) -> None:
        for by in MeasuredBy:
            self.measured_by.addItem(measurer_word(by), by.value)
        self.arm.addItem("–", "")
        for arm in Arm:
            self.arm.addItem(arm_word(arm), arm.value)
        self.cuff.addItem("–", "")
        for cuff in Cuff:
            self.cuff.addItem(cuff.value, cuff.value)
        self.measured_by.setFixedWidth(scaled(LIST_PX))

    def _lay_out(self) -> None:
        fields = FlowRow(gap=12)
        note = FormField(self.tr("Notitie bij de meting"), self.note)
        by = FormField(self.tr("Gemeten door"), self.measured_by)
        for field in (*self._of_pressure, self._weight_field, by, *self._how, note):
            fields.add(field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        # Nobody says yes to what is out of sight: the question goes along with its field.
        asked = QWidget()
        for together in (self, asked):
            together.setProperty("look", "form-together")
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.message)
        inner.addWidget(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(asked)
        column.addLayout(buttons)
        self.hide()
