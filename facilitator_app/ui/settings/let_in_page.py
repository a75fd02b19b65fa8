"""Another passphrase and PIN for somebody who works here: she forgot them, or the key is new."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.team import Member, Team
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.settings.her_secrets import HerSecrets
from facilitator_app.ui.settings.secret_form import SecretForm


class LetInPage(QWidget):
    """Keeps no letter of a secret when it is left.

    Signals:
        let_in: her first name.
        back_requested: all stays as it is.
    """

    let_in = Signal(str)
    back_requested = Signal()

    def __init__(self, team: Team, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._member = member
        self._secrets = HerSecrets(self.tr("Haar nieuwe wachtzin"), self.tr("Haar nieuwe pincode"))
        self._form = SecretForm(
            self.tr("Nieuwe wachtzin voor {naam}").format(naam=member.name),
            self.tr("Laat haar zelf haar wachtzin en pincode typen. Daarna typ jij je eigen wachtzin."),
            self.tr("Bewaar"),
            self._secrets,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._secrets.own_typed.connect(self._form.message.be_silent)
        self._form.submitted.connect(self._let_in)
        self._form.back_requested.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Nieuwe wachtzin")

    def enter(self) -> None:
        """Begin with empty fields."""
        self.leave()
        self._form.message.be_silent()
        self._secrets.new.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of a secret."""
        self._secrets.forget()

    def _let_in(self) -> None:
        if not say_all(self._secrets.problems()):
            return
        if self._form.try_to(partial(self._team.let_in_anew, self._member.id, *self._secrets.typed)):
            self.let_in.emit(self._member.name)
