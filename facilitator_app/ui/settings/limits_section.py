"""The practice's limits, and the way to its words for papers."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.limits_form import LimitsForm
from facilitator_app.ui.words import tried


class LimitsSection(QWidget):
    """Two cards below each other.

    Signals:
        done: what was stored, in words without the values.
        refused: why it could not be stored.
        texts_requested: the words of the papers are to be looked at.
    """

    done = Signal(str)
    refused = Signal(str)
    texts_requested = Signal()

    def __init__(
        self, settings: Settings, texts: HandoutTexts, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._texts = texts
        self._form = LimitsForm(settings, wording, minutes=True)
        self._lines = CheckBox(self.tr("Zet de grens als streepjeslijn in de grafiek van de bloeddruk"))
        self._line_state = wrapping_label(look="small")
        self._text_state = wrapping_label()
        self._look = secondary(self.tr("Bekijk de teksten"))
        limits = Card(self.tr("Grenzen van je praktijk"))
        limits.body.addWidget(
            wrapping_label(self.tr("Kring kiest niet. Jij bepaalt vanaf welke waarde je nog eens kijkt."), "muted")
        )
        limits.body.addWidget(self._form)
        limits.body.addWidget(self._lines, 0, Qt.AlignmentFlag.AlignLeft)
        limits.body.addWidget(self._line_state)
        text = Card(self.tr("Teksten van de papieren"))
        text.body.addWidget(self._text_state)
        text.body.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (limits, text):
            column.addWidget(card)
        column.addStretch(1)
        self._form.done.connect(self.done)
        self._form.done.connect(self._show_lines)
        self._lines.clicked.connect(self._draw_lines)
        self._form.refused.connect(self.refused)
        self._look.clicked.connect(self.texts_requested)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Grenzen en teksten")

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._form.first_field

    def show_kept(self) -> None:
        """Show what is stored; what was refused stays as it was typed."""
        self._form.show_kept()
        self._show_lines()
        waiting = len(self._texts.waiting())
        if waiting == 0:
            words = self.tr("Alle teksten die goedkeuring nodig hebben, zijn goedgekeurd.")
        elif waiting == 1:
            words = self.tr("1 tekst is nog niet goedgekeurd. Die gaat nog niet mee naar huis.")
        else:
            words = self.tr("{n} teksten zijn nog niet goedgekeurd. Die gaan nog niet mee naar huis.").format(
                n=waiting
            )
        self._text_state.setText(words)

    def keep(self) -> None:
        """Store what is half typed."""
        if self._settings.may_change:
            self._form.keep()

    # Inside

    def _draw_lines(self, draws: bool) -> None:
        if sentence := tried(partial(self._settings.draw_limits, draws)):
            self.refused.emit(sentence)
        elif draws:
            self.done.emit(self.tr("De grens staat voortaan als lijn in de grafiek."))
        else:
            self.done.emit(self.tr("Er staat geen lijn meer in de grafiek."))
        self._show_lines()

    def _show_lines(self) -> None:
        practice = self._settings.practice
        self._lines.setEnabled(self._settings.may_change)
        self._lines.setChecked(practice.draws_limits)
        if practice.draws_limits and not practice.limits.in_force.first:
            words = self.tr("De lijn komt er zodra de grenzen bevestigd zijn.")
        else:
            words = self.tr(
                "Op de kaart, op het dossierblad en in het dossier op het scherm. Het getal staat ernaast."
            )
        self._line_state.setText(words)
