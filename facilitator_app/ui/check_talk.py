"""What was talked about with a woman at her belly check, and the private note: for her file alone."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.findings import LONGEST_FINDING, FindingKind, Findings
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.check_findings import RecordFinding
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.notes_field import NotesField
from facilitator_app.ui.words import sentence_for

TEXTS = (FindingKind.DISCUSSED, FindingKind.NOTE)


class CheckTalk(QWidget):
    """A theme is one tick; words are kept when their field is left.

    Signals:
        recorded: something is kept.
        typed: words that are not kept yet.
    """

    recorded = Signal()
    typed = Signal()

    def __init__(self, record: RecordFinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Besproken"))
        self._body = card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._record = record
        self._shown: dict[FindingKind, str] = dict.fromkeys(TEXTS, "")
        self.boxes: dict[str, CheckBox] = {}
        self._chips = FlowRow(gap=12, line_gap=2)
        self.discussed = QLineEdit()
        hold_at_most(self.discussed, LONGEST_FINDING)
        self.discussed.setPlaceholderText(self.tr("Wat nog meer?"))
        self.discussed.setAccessibleName(self.tr("Verder besproken"))
        FieldKeys(self.discussed)
        self.note = NotesField(self.tr("Notitie, alleen in haar dossier"))
        self.note.stack(True)
        self.message = FormMessage()
        for widget in (self._chips, self.discussed, self.message):
            self._body.addWidget(widget)
        self.note_card = Card(self.tr("Notitie, alleen in haar dossier"))
        self.note_card.body.addWidget(self.note)
        self.discussed.editingFinished.connect(partial(self._keep_text, FindingKind.DISCUSSED))
        self.note.left.connect(partial(self._keep_text, FindingKind.NOTE))
        self.discussed.textEdited.connect(self.typed)
        self.note.textChanged.connect(self.typed)

    def show_talk(self, findings: Findings, typed: Mapping[str, str], themes: Iterable[Theme]) -> None:
        """Show what stands and what is half typed; what is being typed now is left alone."""
        names = {theme.code: theme.name for theme in themes}
        if list(names) != list(self.boxes):
            self._make_boxes(names)
        for code, box in self.boxes.items():
            box.setChecked(code in findings.themes)
        for kind, text in ((FindingKind.DISCUSSED, findings.discussed), (FindingKind.NOTE, findings.note)):
            half_typed = self._text(kind) != self._shown[kind]
            self._shown[kind] = text
            if not half_typed:
                self._write(kind, typed.get(kind, text))

    def set_open(self, open_: bool) -> None:
        """Let it be read only once the session is closed."""
        for box in self.boxes.values():
            box.setEnabled(open_)
        self.discussed.setReadOnly(not open_)
        self.note.setReadOnly(not open_)

    def half_typed(self) -> dict[str, str]:
        """Return what was typed and is not kept, by its kind."""
        return {kind: self._text(kind) if self._text(kind) != self._shown[kind] else "" for kind in TEXTS}

    def keep_all(self) -> None:
        """Keep what was typed."""
        for kind in TEXTS:
            self._keep_text(kind)

    def forget(self) -> None:
        """Let nothing of her stay behind."""
        for kind in TEXTS:
            self._shown[kind] = ""
            self._write(kind, "")
        self._make_boxes({})
        self.message.be_silent()

    # Inside

    def _make_boxes(self, names: Mapping[str, str]) -> None:
        row = FlowRow(gap=12, line_gap=2)
        self.boxes = {}
        for code, name in names.items():
            box = self.boxes[code] = CheckBox(name)
            box.clicked.connect(self._keep_themes)
            row.add(box)
        self._body.replaceWidget(self._chips, row)
        row.setVisible(bool(names))
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = row

    def _keep_themes(self) -> None:
        ticked = [code for code, box in self.boxes.items() if box.isChecked()]
        self._keep(FindingKind.THEMES, " ".join(ticked))

    def _keep_text(self, kind: FindingKind) -> None:
        text = self._text(kind)
        if text != self._shown[kind] and self._keep(kind, text):
            self._shown[kind] = text

    def _keep(self, kind: FindingKind, text: str) -> bool:
        try:
            self._record(kind, text, None)
        except (Refusal, Trouble) as problem:
            self.message.say(sentence_for(problem))
            return False
        self.message.be_silent()
        self.recorded.emit()
        return True

    def _text(self, kind: FindingKind) -> str:
        return self.discussed.text() if kind is FindingKind.DISCUSSED else self.note.toPlainText()

    def _write(self, kind: FindingKind, text: str) -> None:
        if kind is FindingKind.DISCUSSED:
            self.discussed.setText(text)
        elif self.note.toPlainText() != text:
            self.note.load(text)
