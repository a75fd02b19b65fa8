"""The cover, the secrets of who is at the laptop, and the recovery sheet."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.groups import COVER_AFTER_MINUTES
from facilitator_app.domain.wording import Wording
from facilitator_app.live.keys import Keys
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.words import tried


class SafetySection(QWidget):
    """What is secret is changed on a page of its own.

    Signals:
        done: what was stored, in words.
        refused: why it could not be stored.
        pin_requested, passphrase_requested, sheet_requested: which page she wants.
        retention_requested, log_requested: the same.
    """

    done = Signal(str)
    refused = Signal(str)
    pin_requested = Signal()
    passphrase_requested = Signal()
    sheet_requested = Signal()
    retention_requested = Signal()
    log_requested = Signal()

    def __init__(self, settings: Settings, keys: Keys, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keys = keys
        self._wording = wording
        self._minutes = ComboBox()
        for minutes in COVER_AFTER_MINUTES:
            words = self.tr("1 minuut") if minutes == 1 else self.tr("{n} minuten").format(n=minutes)
            self._minutes.addItem(words, minutes)
        self._pin = secondary(self.tr("Wijzig pincode"))
        self._passphrase = secondary(self.tr("Wijzig wachtzin"))
        self._sheet = secondary(self.tr("Nieuw herstelblad"))
        self._sheet_state = wrapping_label()
        self.retention = secondary(self.tr("Bewaren en wissen"))
        self.log = secondary(self.tr("Bekijk het logboek"))
        self._lay_out()
        self._minutes.activated.connect(self._keep_minutes)
        self._pin.clicked.connect(self.pin_requested)
        self._passphrase.clicked.connect(self.passphrase_requested)
        self._sheet.clicked.connect(self.sheet_requested)
        self.retention.clicked.connect(self.retention_requested)
        self.log.clicked.connect(self.log_requested)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Veiligheid")

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self._minutes if self._minutes.isEnabled() else self._pin

    def show_kept(self) -> None:
        """Show how it is now."""
        practice = self._settings.practice
        self._minutes.setCurrentIndex(self._minutes.findData(practice.cover_after_minutes))
        self._minutes.setEnabled(self._settings.may_change)
        self._sheet.setEnabled(self._keys.may_make_sheet)
        if practice.recovery_proven_on is None:
            proven = self.tr("Nog niet bewaard: niemand typte de code over.")
        else:
            day = self._wording.date_in_words(practice.recovery_proven_on)
            proven = self.tr("De code is overgetypt op {dag}.").format(dag=day)
        self._sheet_state.setText(proven)
        self._sheet.setText(
            self.tr("Maak herstelblad") if practice.recovery_proven_on is None else self.tr("Nieuw herstelblad")
        )

    def keep(self) -> None:
        """Nothing is half typed here."""

    def _keep_minutes(self) -> None:
        minutes = int(self._minutes.currentData())
        if minutes == self._settings.practice.cover_after_minutes:
            return
        if sentence := tried(partial(self._settings.change_cover_after, minutes)):
            self.refused.emit(sentence)
        else:
            self.done.emit(self.tr("Afdekken gewijzigd."))

    def _lay_out(self) -> None:
        cover = Card(self.tr("Scherm afdekken"))
        cover.body.addWidget(
            FormField(self.tr("Dek het scherm af als niemand de laptop aanraakt, na"), self._minutes)
        )
        own = Card(self.tr("Van jou"))
        own.body.addWidget(
            wrapping_label(
                self.tr("Je wachtzin opent Kring. Met je pincode haal je snel het afgedekte scherm weg."), "muted"
            )
        )
        buttons = FlowRow(gap=10, line_gap=8)
        for button in (self._passphrase, self._pin):
            buttons.add(button)
        own.body.addWidget(buttons)
        sheet = Card(self.tr("Herstelblad"))
        sheet.body.addWidget(self._sheet_state)
        sheet.body.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignLeft)
        keeping = Card(self.tr("Bewaren en wissen"))
        keeping.body.addWidget(
            wrapping_label(self.tr("Hoe lang gegevens blijven, en welke je voorgoed kunt wissen."), "muted")
        )
        keeping.body.addWidget(self.retention, 0, Qt.AlignmentFlag.AlignLeft)
        log = Card(self.tr("Logboek"))
        log.body.addWidget(
            wrapping_label(self.tr("Kring schrijft op wie wat deed en bekeek. Niemand kan dat wissen."), "muted")
        )
        log.body.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (cover, own, sheet, keeping, log):
            column.addWidget(card)
        column.addStretch(1)
