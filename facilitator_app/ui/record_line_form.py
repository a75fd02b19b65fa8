"""How the practice writes a line in its own record: parts in order, words before them, and a live example."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.record_line import FULL_EXAMPLE, record_line
from facilitator_app.domain.record_template import (
    LONGEST_BETWEEN,
    LONGEST_WORDS,
    USUAL_LINE,
    RecordField,
    RecordPart,
    RecordTemplate,
)
from facilitator_app.domain.refusals import Refusal
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import icon_button, secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.record_words import part_words
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for, tried

WORDS_PX, BETWEEN_PX = 130, 64


class RecordLineForm(QWidget):
    """Whatever is changed is stored at once; the example is of nobody.

    Signals:
        done: what was stored, in words.
        refused: why it could not be stored.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shown: tuple[RecordTemplate, bool] | None = None
        self.boxes: dict[RecordPart, CheckBox] = {}
        self.words: dict[RecordPart, QLineEdit] = {}
        self.up: dict[RecordPart, QWidget] = {}
        self.down: dict[RecordPart, QWidget] = {}
        self._example = wrapping_label("", "strong")
        self._between = QLineEdit()
        hold_at_most(self._between, LONGEST_BETWEEN)
        self._between.setFixedWidth(scaled(BETWEEN_PX))
        FieldKeys(self._between)
        self.usual_button = secondary(self.tr("Regel van Kring terug"))
        self._rows = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._example)
        column.addWidget(self._rows)
        column.addWidget(FormField(self.tr("Tussen twee onderdelen"), self._between))
        column.addWidget(self.usual_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._between.textEdited.connect(self._show_example)
        self._between.editingFinished.connect(self.keep)
        self.usual_button.clicked.connect(partial(self._store, USUAL_LINE))
        self.show_kept()

    @property
    def example(self) -> str:
        """The example as it stands now."""
        return self._example.text()

    @property
    def first_field(self) -> QWidget:
        """Where she begins."""
        return next(iter(self.boxes.values()))

    def show_kept(self) -> None:
        """Show how it is stored now."""
        kept, allowed = self._settings.practice.record_line, self._settings.may_change
        if self._shown != (kept, allowed):
            self._shown = (kept, allowed)
            self._between.setText(kept.between)
            self._between.setReadOnly(not allowed)
            self._fill(kept, allowed)
        self.usual_button.setEnabled(allowed and kept.fields != USUAL_LINE.fields)
        self._show_example()

    def keep(self) -> None:
        """Store what is half typed."""
        if self._settings.may_change:
            self._store(self._typed())

    # Inside

    def _typed(self) -> RecordTemplate:
        kept = self._settings.practice.record_line
        fields = tuple(RecordField(f.part, self.words[f.part].text(), f.shown) for f in kept.fields)
        return RecordTemplate.made_of(fields, self._between.text())

    def _show_example(self) -> None:
        self._example.setText(breakable(record_line(FULL_EXAMPLE, self._typed())))

    def _tick(self, part: RecordPart) -> None:
        try:
            template = self._typed().changed(part, shown=self.boxes[part].isChecked())
        except Refusal as refusal:
            self.boxes[part].setChecked(True)
            self.refused.emit(sentence_for(refusal))
            return
        self._store(template)
        self.boxes[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, part: RecordPart, by: int) -> None:
        self._store(self._typed().moved(part, by))
        wanted, other = (self.up, self.down) if by < 0 else (self.down, self.up)
        button = wanted[part] if wanted[part].isEnabled() else other[part]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self, template: RecordTemplate) -> None:
        kept = self._settings.practice.record_line
        if (template.fields, template.between) == (kept.fields, kept.between):
            return
        if sentence := tried(partial(self._settings.change_record_line, template)):
            self.refused.emit(sentence)
        else:
            self.done.emit(self.tr("Regel voor het dossier gewijzigd."))
        self.show_kept()

    def _fill(self, template: RecordTemplate, allowed: bool) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(10))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self.tr("onderdeel"), "caption"), 0, 0)
        grid.addWidget(label(self.tr("ervoor"), "caption"), 0, 1)
        names, last = part_words(), len(template.fields) - 1
        for at, field in enumerate(template.fields):
            self._add_row(grid, at + 1, field, names[field.part])
            for control in (self.boxes[field.part], self.words[field.part]):
                control.setEnabled(allowed)
            self.up[field.part].setEnabled(allowed and at > 0)
            self.down[field.part].setEnabled(allowed and at < last)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.show()

    def _add_row(self, grid: QGridLayout, row: int, field: RecordField, name: str) -> None:
        part = field.part
        self.boxes[part] = box = CheckBox(name)
        box.setChecked(field.shown)
        box.clicked.connect(partial(self._tick, part))
        self.words[part] = words = QLineEdit(field.words)
        hold_at_most(words, LONGEST_WORDS)
        words.setFixedWidth(scaled(WORDS_PX))
        words.setAccessibleName(self.tr("Woord voor {onderdeel}").format(onderdeel=name))
        FieldKeys(words)
        words.textEdited.connect(self._show_example)
        words.editingFinished.connect(self.keep)
        self.up[part] = up = icon_button("arrow-up", self.tr("{onderdeel} naar voren").format(onderdeel=name))
        self.down[part] = down = icon_button(
            "arrow-down", self.tr("{onderdeel} naar achteren").format(onderdeel=name)
        )
        up.clicked.connect(partial(self._move, part, -1))
        down.clicked.connect(partial(self._move, part, 1))
        for column, widget in enumerate((box, words, up, down)):
            grid.addWidget(widget, row, column)
