"""The fields of the words of one paper: a title, a sentence, and of each message its heading and its lines."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.handout_texts import HandoutText, Part
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.theme import scaled

LINE_PX = 23
FRAME_PX = 14
FEWEST_LINES, MOST_LINES = 2, 8


class TextParts(QWidget):
    """Only what Kring's own text has, has a field: nobody adds a fourth message.

    Signals:
        changed: with every key.
        left: a field was left.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, shipped: HandoutText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = shipped
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._title = self._line(self.tr("Titel")) if shipped.title else None
        self._lead = self._line(self.tr("Zin onder de titel")) if shipped.lead else None
        self._parts = [self._fields(number, part) for number, part in enumerate(shipped.parts, 1)]
        self._ending = self._lines(self.tr("Laatste regels"), len(shipped.ending)) if shipped.ending else None
        self._column.addStretch(1)

    @property
    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._all()[0]

    def show_text(self, text: HandoutText) -> None:
        """Show words; a field that holds them already is left alone, with its cursor."""
        self._text = text
        _set(self._title, text.title)
        _set(self._lead, text.lead)
        for part, (head, lines) in zip(text.parts, self._parts, strict=True):
            _set(head, part.title)
            _set(lines, "\n".join(part.lines))
        _set(self._ending, "\n".join(text.ending))

    def typed(self) -> HandoutText:
        """Return what stands in the fields, as it was typed."""
        text = self._text
        parts = tuple(
            replace(part, title=_said(head, part.title), lines=_lines_of(lines, part.lines))
            for part, (head, lines) in zip(text.parts, self._parts, strict=True)
        )
        return replace(
            text,
            title=_said(self._title, text.title),
            lead=_said(self._lead, text.lead),
            parts=parts,
            ending=_lines_of(self._ending, text.ending),
        )

    def set_read_only(self, read_only: bool) -> None:
        """Let nobody type, or let her."""
        for field in self._all():
            field.setReadOnly(read_only)

    def _all(self) -> list[QLineEdit | LinesEdit]:
        of_parts = [field for pair in self._parts for field in pair]
        return [field for field in (self._title, self._lead, *of_parts, self._ending) if field is not None]

    def _fields(self, number: int, part: Part) -> tuple[QLineEdit | None, LinesEdit | None]:
        if not part.title:
            name = self.tr("Boodschap {n}") if part.is_message else self.tr("Regels {n}")
            return None, self._lines(name.format(n=number), len(part.lines))
        head = self._line(self.tr("Kop {n}").format(n=number))
        lines = (
            self._lines(self.tr("Regels bij kop {n}").format(n=number), len(part.lines)) if part.lines else None
        )
        return head, lines

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.textChanged.connect(self.changed)
        field.editingFinished.connect(self.left)
        FieldKeys(field)
        self._column.addWidget(FormField(name, field))
        return field

    def _lines(self, name: str, count: int) -> LinesEdit:
        field = LinesEdit(name)
        rows = min(max(count, FEWEST_LINES), MOST_LINES)
        field.setFixedHeight(scaled(rows * LINE_PX + FRAME_PX))
        field.textChanged.connect(self.changed)
        field.left.connect(self.left)
        FieldKeys(field)
        self._column.addWidget(FormField(name, field))
        return field


def _set(field: QLineEdit | LinesEdit | None, text: str) -> None:
    if isinstance(field, QLineEdit) and field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
    if isinstance(field, LinesEdit) and field.toPlainText() != text:
        field.setPlainText(text)


def _said(field: QLineEdit | None, otherwise: str) -> str:
    return otherwise if field is None else field.text()


def _lines_of(field: LinesEdit | None, otherwise: tuple[str, ...]) -> tuple[str, ...]:
    return otherwise if field is None else tuple(field.toPlainText().splitlines())
