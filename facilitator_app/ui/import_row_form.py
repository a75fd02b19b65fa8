"""The fields of one row of a list that is read in: what is typed in them counts at once."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.remarks import Effect, Part
from facilitator_app.live.imports import Judged
from facilitator_app.ui.buttons import small
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import restyle
from facilitator_app.ui.words_of_imports import about_row, part_word

FIELDS: tuple[Part, ...] = tuple(part for part in Part if part is not Part.FULL_NAME)


class ImportRowForm(QWidget):
    """Shows one row; a sentence about a field waits until that field is left.

    Signals:
        typed: the Part of a field, and what stands in it.
        agreed: what is asked about this row is right.
        left_out: whether she is to stay out.
        done: Enter was pressed: on to what comes next.
        table_requested, columns_requested: she wants to see those.
    """

    typed = Signal(object, str)
    agreed = Signal()
    left_out = Signal(bool)
    done = Signal()
    table_requested = Signal()
    columns_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Judged | None = None
        self._typing: Part | None = None
        self._title = label("", "heading")
        self.columns_button = small(self.tr("Kolommen"))
        self.message = FormMessage()
        self.yes_button = small(self.tr("Ja, dat klopt"))
        self.out_box = CheckBox(self.tr("Niet toevoegen"))
        self._hint = wrapping_label(
            self.tr("Meer regels tegelijk? Kies ze in de lijst en druk op Spatie."), "small"
        )
        self.fields = {part: QLineEdit() for part in FIELDS}
        self._lay_out()
        self.columns_button.clicked.connect(self.columns_requested)
        self.yes_button.clicked.connect(self.agreed)
        self.out_box.clicked.connect(self.left_out)
        for part, field in self.fields.items():
            FieldKeys(field)
            field.textEdited.connect(partial(self._tell, part))
            field.editingFinished.connect(self._stop_typing)

    def show_row(self, row: Judged) -> None:
        """Show a row, or what there is to say about it now; a field keeps what is being typed in it."""
        other = self._row is None or self._row.candidate.entry.number != row.candidate.entry.number
        self._row = row
        if other:
            self._typing = None
        entry = row.candidate.entry
        self._title.setText(self.tr("Regel {n}").format(n=entry.number))
        for part, field in self.fields.items():
            text = entry.texts.get(part, "")
            # Anew also where it is the same: what was typed for another woman cannot be brought back here.
            if other or field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
            field.setReadOnly(row.is_added)
        self.out_box.setChecked(entry.left_out)
        self.out_box.setVisible(not row.is_there)
        self._hint.setVisible(not row.is_there)
        self._show_remarks(aloud=False)

    def focus_field(self) -> None:
        """Go to the first field that is not right, else to the first one."""
        field = self.fields[next((part for part in self._open_parts() if part in self.fields), Part.FIRST_NAME)]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back to the table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._stop_typing()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._stop_typing()
            self.table_requested.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _tell(self, part: Part, text: str) -> None:
        self._typing = part
        self.typed.emit(part, text)

    def _stop_typing(self) -> None:
        if self._typing is not None:
            self._typing = None
            self._show_remarks(aloud=True)

    def _show_remarks(self, *, aloud: bool) -> None:
        row = self._row
        if row is None:
            return
        shown = [remark for remark in row.open if remark.part is None or remark.part is not self._typing]
        left_out = row.candidate.entry.left_out
        if shown and not left_out:
            stops = shown[0].why.effect is Effect.STOPS
            self.message.say(about_row(shown[0]), stops=stops, aloud=aloud)
        else:
            self.message.be_silent()
        asks = bool(row.open) and all(remark.why.effect is Effect.ASKS for remark in row.open)
        self.yes_button.setVisible(asks and bool(shown) and not left_out)
        self.yes_button.setAccessibleDescription(self.message.text)
        for part, field in self.fields.items():
            said = [about_row(each) for each in shown if each.part is part and each.why.effect is Effect.STOPS]
            field.setAccessibleDescription(" ".join(said))
            if bool(field.property("problem")) != bool(said):
                field.setProperty("problem", bool(said))
                restyle(field)

    def _open_parts(self) -> list[Part]:
        return [remark.part for remark in self._row.open if remark.part is not None] if self._row else []

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.columns_button)
        answer = QHBoxLayout()
        answer.addWidget(self.yes_button)
        answer.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (part, field) in enumerate(self.fields.items()):
            word = label(part_word(part))
            word.setBuddy(field)
            field.setAccessibleName(part_word(part))
            # A file that is dropped is a list, not a text for this field.
            field.setAcceptDrops(False)
            grid.addWidget(word, place, 0)
            grid.addWidget(field, place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addLayout(answer)
        column.addLayout(grid)
        column.addWidget(self.out_box)
        column.addWidget(self._hint)
        column.addStretch(1)
