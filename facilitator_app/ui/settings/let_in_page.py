"""Another passphrase and PIN for somebody who works here: she forgot them, or the key is new."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.team import Member, Team
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_passphrase import NewPassphrase
from facilitator_app.ui.new_pin import NewPin
from facilitator_app.ui.passphrase_edit import PassphraseEdit
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
        self._new = NewPassphrase(self.tr("Haar nieuwe wachtzin"))
        self._pin = NewPin(self.tr("Haar nieuwe pincode"))
        self._own = PassphraseEdit()
        self._own_field = FormField(self.tr("Jouw wachtzin"), self._own, self._own.show_button)
        self._form = SecretForm(
            self.tr("Nieuwe wachtzin voor {naam}").format(naam=member.name),
            self.tr("Laat haar zelf haar wachtzin en pincode typen. Daarna typ jij je eigen wachtzin."),
            self.tr("Bewaar"),
            self._new,
            self._pin,
            self._own_field,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._new.letters_shown.connect(self._pin.show_letters)
        self._own.textEdited.connect(self._form.message.be_silent)
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
        self._new.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of a secret."""
        self._new.forget()
        self._pin.edit.clear()
        self._own.clear()
        self._own.show_letters(False)

    def _let_in(self) -> None:
        own = [] if self._own.text() else [(self._own_field, self.tr("Typ je eigen wachtzin."))]
        if not say_all([*self._new.problems(), *self._pin.problems(), *own]):
            return
        secrets = self._new.text, self._pin.text, self._own.text()
        if self._form.try_to(partial(self._team.let_in_anew, self._member.id, *secrets)):
            self.let_in.emit(self._member.name)
