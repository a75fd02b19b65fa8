"""Somebody goes: what that does at once, and what only a new key does."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.team import Member, Team
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.settings.secret_form import SecretForm


class RemovePersonPage(QWidget):
    """Says it before it is done; there is no way back but to let her in anew.

    Signals:
        removed: her first name.
        back_requested: she stays.
    """

    removed = Signal(str)
    back_requested = Signal()

    def __init__(self, team: Team, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._member = member
        before = Card(self.tr("Wat zij nog kan"))
        for words in (
            self.tr(
                "Had zij een kopie van de map van Kring, of van een oude reservekopie? Daarmee en met haar "
                "wachtzin van toen gaat die kopie nog open. Ook wat nu op deze laptop staat, als zij daar bij kan."
            ),
            self.tr("Wil je dat niet? Kies daarna bij Mensen “Nieuwe sleutel maken”."),
        ):
            before.body.addWidget(wrapping_label(words))
        herself = self.tr("Kring gaat dan meteen dicht.") if member.at_laptop else ""
        explanation = self.tr(
            "Zij kan Kring dan niet meer openen: haar wachtzin en pincode passen nergens meer op, ook niet op "
            "reservekopieën die je vanaf nu maakt. Haar naam blijft staan bij wat zij deed."
        )
        self._form = SecretForm(
            self.tr("{naam} weghalen").format(naam=member.name),
            f"{explanation} {herself}".strip(),
            self.tr("Haal {naam} weg").format(naam=member.name),
            before,
        )
        # What cannot be taken back with one key is not to be done with one key.
        self.primary = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._form.submitted.connect(self._remove)
        self._form.back_requested.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Iemand weghalen")

    def enter(self) -> None:
        """Begin at the way back."""
        self._form.message.be_silent()
        self._form.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is half typed here."""

    def _remove(self) -> None:
        name = self._member.name
        if self._form.try_to(partial(self._team.remove, self._member.id)) and not self._member.at_laptop:
            self.removed.emit(name)
