"""What is found at a belly check, one line each: typed or chosen, and kept at once."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.check_refusals import FindingDoubt
from facilitator_app.domain.findings import NOTHING_FOUND, FindingKind, Findings, HeartTones
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.belly_findings import PastCheck
from facilitator_app.ui.card import Card
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.finding_field import FindingField
from facilitator_app.ui.finding_row import FindingRow
from facilitator_app.ui.finding_words import (
    engagement_words,
    finding_word,
    movement_words,
    position_words,
    value_words,
)
from facilitator_app.ui.keyed_choice import KeyedChoice
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.words import sentence_for

# Keeps one finding; raises what stops it.
RecordFinding = Callable[[FindingKind, str, FindingDoubt | None], object]
SIGNS = {HeartTones.HEARD: "+", HeartTones.NOT_HEARD: "−"}


class CheckFindings(QWidget):
    """Nothing here says what a number means: it is as it was measured.

    Signals:
        recorded: one of them is kept.
        troubled: why something was not kept.
    """

    recorded = Signal()
    troubled = Signal(str)

    def __init__(self, record: RecordFinding, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Bevindingen"))
        self._body = card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._record = record
        self._wording = wording
        self._before = wrapping_label("", "muted")
        self.fields: dict[FindingKind, FindingField] = {}
        self.choices: dict[FindingKind, KeyedChoice] = {}
        self.heard = self._choice(
            FindingKind.HEART_TONES,
            {HeartTones.HEARD: self.tr("+ gehoord"), HeartTones.NOT_HEARD: self.tr("− niet")},
        )
        height = self._number(FindingKind.FUNDAL_HEIGHT, label(self.tr("cm"), "muted"))
        tones = self._number(FindingKind.HEART_TONES, label(self.tr("/min"), "muted"), self.heard)
        self._body.setSpacing(10)
        self._body.addWidget(self._before)
        self._body.addWidget(height)
        self._body.addWidget(tones)
        for kind, words in (
            (FindingKind.POSITION, position_words()),
            (FindingKind.ENGAGEMENT, engagement_words()),
            (FindingKind.MOVEMENTS, movement_words()),
        ):
            self.choices[kind] = self._choice(kind, words)
            self._body.addWidget(FindingRow(finding_word(kind), self.choices[kind]))
        self._body.addStretch(1)
        self.fields[FindingKind.FUNDAL_HEIGHT].passed.connect(self._go_to_tones)
        self.fields[FindingKind.HEART_TONES].passed.connect(self._go_to_position)
        self.choices[FindingKind.HEART_TONES] = self.heard

    def show_findings(self, findings: Findings, typed: Mapping[str, str], before: PastCheck | None) -> None:
        """Show what stands, what is half typed, and what stood the time before."""
        height, tones = findings.fundal_height_cm, findings.heart_tones
        beats = SIGNS[tones] if isinstance(tones, HeartTones) else str(tones or "")
        for kind, text in ((FindingKind.FUNDAL_HEIGHT, str(height or "")), (FindingKind.HEART_TONES, beats)):
            self.fields[kind].show_value(text, typed.get(kind, ""))
        # A number of beats says that it was heard.
        self.heard.show_answer(HeartTones.HEARD if isinstance(tones, int) else tones or "")
        self.choices[FindingKind.POSITION].show_answer(findings.position or "")
        self.choices[FindingKind.ENGAGEMENT].show_answer(findings.engagement or "")
        self.choices[FindingKind.MOVEMENTS].show_answer(findings.movements or "")
        self._before.setText(self._in_words(before) if before is not None else "")
        self._before.setVisible(before is not None)

    def set_open(self, open_: bool) -> None:
        """Let it be read only once the session is closed."""
        for field in self.fields.values():
            field.setReadOnly(not open_)
        for choice in self.choices.values():
            choice.setEnabled(open_)

    def half_typed(self) -> dict[str, str]:
        """Return what was typed and is not kept, by its kind."""
        return {kind: field.half_typed for kind, field in self.fields.items()}

    def keep_all(self) -> None:
        """Keep what was typed, where nothing has to be asked; the rest stays half typed."""
        for field in self.fields.values():
            field.keep()

    def forget(self) -> None:
        """Let nothing of her stay behind."""
        for field in self.fields.values():
            field.forget()
        self.show_findings(NOTHING_FOUND, {}, None)

    def begin(self) -> None:
        """Put the cursor where the work begins."""
        self.fields[FindingKind.FUNDAL_HEIGHT].setFocus()
        self.fields[FindingKind.FUNDAL_HEIGHT].selectAll()

    # Inside

    def _number(self, kind: FindingKind, *beside: QWidget) -> FindingRow:
        row = FindingRow(finding_word(kind))
        field = self.fields[kind] = FindingField(finding_word(kind), partial(self._record, kind), row.message)
        field.recorded.connect(self.recorded)
        for part in (field, *beside):
            row.add(part)
        return row

    def _choice(self, kind: FindingKind, words: Mapping[Any, str]) -> KeyedChoice:
        choice = KeyedChoice(finding_word(kind), {str(code): word for code, word in words.items()})
        choice.chosen.connect(partial(self._keep_choice, kind))
        return choice

    def _keep_choice(self, kind: FindingKind, code: str) -> None:
        try:
            self._record(kind, code, None)
        except (Refusal, Trouble) as problem:
            self.troubled.emit(sentence_for(problem))
            return
        self.recorded.emit()

    def _go_to_tones(self) -> None:
        self.fields[FindingKind.HEART_TONES].setFocus()
        self.fields[FindingKind.HEART_TONES].selectAll()

    def _go_to_position(self) -> None:
        self.choices[FindingKind.POSITION].focus()

    def _in_words(self, before: PastCheck) -> str:
        found, parts = before.findings, []
        for kind, value in (
            (FindingKind.FUNDAL_HEIGHT, found.fundal_height_cm),
            (FindingKind.HEART_TONES, found.heart_tones),
            (FindingKind.POSITION, found.position),
            (FindingKind.ENGAGEMENT, found.engagement),
            (FindingKind.MOVEMENTS, found.movements),
        ):
            if value is not None:
                parts.append(f"{finding_word(kind).lower()} {value_words(kind, str(value))}")
        day = day_and_month(self._wording, before.held_on)
        return self.tr("{dag}: {bevindingen}").format(dag=day, bevindingen=", ".join(parts)) if parts else ""
