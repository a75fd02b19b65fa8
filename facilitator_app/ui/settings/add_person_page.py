"""One more person is let in; she types her own passphrase and PIN, and who lets her in proves who she is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.live.team import LONGEST_NAME, Team
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.role_choice import RoleChoice
from facilitator_app.ui.settings.her_secrets import HerSecrets
from facilitator_app.ui.settings.secret_form import SecretForm


class AddPersonPage(QWidget):
    """Keeps no letter of a secret when it is left.

    Signals:
        added: her first name.
        back_requested: nobody is let in.
    """

    added = Signal(str)
    back_requested = Signal()

    def __init__(self, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._name = QLineEdit()
        hold_at_most(self._name, LONGEST_NAME)
        self._name_field = FormField(self.tr("Voornaam"), self._name)
        self._role = RoleChoice(Role.CO_FACILITATOR)
        self._secrets = HerSecrets(self.tr("Haar wachtzin"), self.tr("Haar pincode"))
        self._form = SecretForm(
            self.tr("Iemand toevoegen"),
            self.tr("Laat haar zelf haar wachtzin en pincode typen. Daarna typ jij je eigen wachtzin."),
            self.tr("Voeg toe"),
            self._name_field,
            self._role,
            self._secrets,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._secrets.own_typed.connect(self._form.message.be_silent)
        self._form.submitted.connect(self._add)
        self._form.back_requested.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Iemand toevoegen")

    def enter(self) -> None:
        """Begin with the name; no secret is there."""
        self.leave()
        self._form.message.be_silent()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of a secret."""
        self._secrets.forget()

    def _add(self) -> None:
        missing = [] if self._name.text().strip() else [(self._name_field, self.tr("Typ haar voornaam."))]
        if not say_all([*missing, *self._secrets.problems()]):
            return
        name = self._name.text().strip()
        if self._form.try_to(partial(self._team.add, name, self._role.role, *self._secrets.typed)):
            self.added.emit(name)
