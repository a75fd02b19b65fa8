"""The practice's own limits: empty until somebody types them, of no effect until somebody confirms them (S1)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.refusals import Refusal, UnusableLimits
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import restyle, scaled
from facilitator_app.ui.words import sentence_for, tried

FIELD_PX, LONGEST = 88, 6
# Published values to begin from, never filled in by themselves (clinical.md §1.1: NVOG, WHO).
EXAMPLE = PracticeLimits(140, 90, 160, 110, 10)


class LimitsForm(QWidget):
    """A field that is left is stored; what cannot be a limit stays in its field and says so.

    Args:
        minutes: whether the time until a second measurement is asked as well.

    Signals:
        done: what was stored, in words without the values.
        refused: why it could not be stored.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(
        self, settings: Settings, wording: Wording, *, minutes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._wording = wording
        names = ["repeat_systolic", "repeat_diastolic", "now_systolic", "now_diastolic"]
        names += ["repeat_minutes"] if minutes else []
        self._edits = {name: QLineEdit() for name in names}
        self._message = FormMessage()
        self._example = secondary(self.tr("Voorbeeld"))
        self._source = wrapping_label(
            self.tr(
                "Voorbeeld: 140/90 en 160/110 van de NVOG, 10 tot 15 minuten van de WHO. "
                "Typ eroverheen wat in jullie protocol staat."
            ),
            "small",
        )
        self._box = CheckBox(self.tr("Dit klopt voor onze praktijk"))
        self._state = wrapping_label(look="small")
        self._lay_out()
        for edit in self._edits.values():
            FieldKeys(edit)
            edit.editingFinished.connect(self.keep)
            edit.textEdited.connect(self._show_state)
        self._example.clicked.connect(self._fill_in_example)
        self._box.clicked.connect(self._confirm)
        self.show_kept()

    @property
    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._edits["repeat_systolic"]

    @property
    def message(self) -> str:
        """What is not right, "" when all is."""
        return self._message.text

    def show_kept(self) -> None:
        """Show the limits as they are stored; what is refused stays as it was typed."""
        limits = self._settings.practice.limits
        if not self._message.text:
            for name, edit in self._edits.items():
                number = getattr(limits, name)
                edit.setText("" if number is None else str(number))
        allowed = self._settings.may_change
        for edit in self._edits.values():
            edit.setReadOnly(not allowed)
        self._example.setVisible(allowed)
        self._show_state()

    def keep(self) -> bool:
        """Store what was typed; returns whether it could be."""
        try:
            typed = self._typed()
            if typed is None or typed == self._kept():
                return typed is not None
            self._settings.change_limits(typed)
        except (Refusal, Trouble) as problem:
            # Also when a field loses the focus because the practice was closed.
            self.refused.emit(sentence_for(problem))
            return False
        self._show_state()
        self.done.emit(self.tr("Grenzen gewijzigd."))
        return True

    # Inside

    def _kept(self) -> PracticeLimits:
        """The stored ones as far as they are typed here, and as they would be typed: not confirmed."""
        return self._settings.practice.limits.unsigned()

    def _typed(self) -> PracticeLimits | None:
        """What stands in the fields, or None with a sentence about it."""
        try:
            typed = PracticeLimits.typed({name: edit.text() for name, edit in self._edits.items()})
        except UnusableLimits as refusal:
            self._complain(refusal)
            return None
        self._be_content()
        if "repeat_minutes" not in self._edits:
            typed = replace(typed, repeat_minutes=self._kept().repeat_minutes)
        return typed

    def _fill_in_example(self) -> None:
        for name, edit in self._edits.items():
            edit.setText(str(getattr(EXAMPLE, name)))
        self._source.show()
        self.keep()
        self._box.setFocus()

    def _confirm(self, checked: bool) -> None:
        if not checked:
            self._try(self._settings.switch_limits_off, self.tr("De grenzen staan uit."))
        elif self.keep():
            self._try(self._settings.confirm_limits, self.tr("De grenzen tellen nu mee."))
        self._show_state()

    def _try(self, verb: Callable[[], None], said: str) -> None:
        if sentence := tried(verb):
            self.refused.emit(sentence)
        else:
            self.done.emit(said)

    def _complain(self, refusal: UnusableLimits) -> None:
        sentence = sentence_for(refusal)
        aloud = sentence != self._message.text
        self._be_content()
        edit = self._edits[refusal.field]
        self._mark(edit, sentence)
        self._message.say(sentence, aloud=aloud)
        self._show_state()

    def _be_content(self) -> None:
        for edit in self._edits.values():
            if edit.property("problem"):
                self._mark(edit, "")
        self._message.be_silent()

    @staticmethod
    def _mark(edit: QLineEdit, sentence: str) -> None:
        edit.setProperty("problem", bool(sentence))
        edit.setAccessibleDescription(sentence)
        restyle(edit)

    def _show_state(self) -> None:
        limits = self._settings.practice.limits
        empty = not any(edit.text().strip() for edit in self._edits.values())
        self._box.setEnabled(self._settings.may_change and not empty and not self._message.text)
        self._box.setChecked(limits.confirmed)
        if limits.confirmed and limits.confirmed_on is not None:
            words = self.tr("Bevestigd door {naam} op {dag}.").format(
                naam=limits.confirmed_by, dag=self._wording.date_in_words(limits.confirmed_on)
            )
        elif empty:
            words = self.tr("Geen grenzen: dat mag.")
        else:
            words = self.tr("Nog niet bevestigd: deze grenzen tellen niet mee.")
        self._state.setText(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid())
        column.addWidget(self._message)
        line = FlowRow(gap=12)
        line.add(self._example)
        column.addWidget(line)
        column.addWidget(self._source)
        column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._state)
        self._source.hide()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        upper, lower = self.tr("bovendruk"), self.tr("onderdruk")
        rows = [(self.tr("Opnieuw meten vanaf"), "repeat"), (self.tr("Nu bekijken vanaf"), "now")]
        for place, words in enumerate((upper, lower), start=1):
            grid.addWidget(label(words, "caption"), 0, place)
        for row, (words, level) in enumerate(rows, start=1):
            grid.addWidget(label(words, "strong"), row, 0)
            for place, (kind, name) in enumerate((("systolic", upper), ("diastolic", lower)), start=1):
                self._put(grid, f"{level}_{kind}", f"{words}: {name}", row, place)
            grid.addWidget(label(self.tr("mmHg"), "muted"), row, 3)
        if "repeat_minutes" in self._edits:
            words = self.tr("Tweede meting na")
            grid.addWidget(label(words, "strong"), 3, 0)
            self._put(grid, "repeat_minutes", words, 3, 1)
            grid.addWidget(label(self.tr("minuten"), "muted"), 3, 2)
        return grid

    def _put(self, grid: QGridLayout, name: str, words: str, row: int, place: int) -> None:
        edit = self._edits[name]
        edit.setAccessibleName(words)
        edit.setMaxLength(LONGEST)
        edit.setFixedWidth(scaled(FIELD_PX))
        grid.addWidget(edit, row, place)
