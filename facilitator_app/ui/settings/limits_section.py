"""The practice's limits, and the way to its text for the cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.limits_form import LimitsForm


class LimitsSection(QWidget):
    """Two cards below each other.

    Signals:
        done: what was stored, in words without the values.
        refused: why it could not be stored.
        call_text_requested: the text of the call box is to be looked at.
    """

    done = Signal(str)
    refused = Signal(str)
    call_text_requested = Signal()

    def __init__(self, settings: Settings, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._wording = wording
        self._form = LimitsForm(settings, wording, minutes=True)
        self._text_state = wrapping_label()
        self._look = secondary(self.tr("Bekijk de tekst"))
        limits = Card(self.tr("Grenzen van je praktijk"))
        limits.body.addWidget(
            wrapping_label(self.tr("Kring kiest niet. Jij bepaalt vanaf welke waarde je nog eens kijkt."), "muted")
        )
        limits.body.addWidget(self._form)
        text = Card(self.tr("Tekst “Bel meteen”"))
        text.body.addWidget(self._text_state)
        text.body.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (limits, text):
            column.addWidget(card)
        column.addStretch(1)
        self._form.done.connect(self.done)
        self._form.refused.connect(self.refused)
        self._look.clicked.connect(self.call_text_requested)
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
        text = self._settings.practice.call_text
        if text.approved and text.approved_on is not None:
            words = self.tr("Goedgekeurd door {naam} op {dag}.").format(
                naam=text.approved_by, dag=self._wording.date_in_words(text.approved_on)
            )
        else:
            words = self.tr("Nog niet goedgekeurd: op de kaart staat nu alleen het telefoonnummer.")
        self._text_state.setText(words)

    def keep(self) -> None:
        """Store what is half typed."""
        if self._settings.may_change:
            self._form.keep()
