"""Another passphrase for who is at the laptop; the old one is asked first."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.keys import Keys
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_passphrase import NewPassphrase
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.settings.secret_form import SecretForm


class PassphrasePage(QWidget):
    """Keeps no letter when it is left.

    Signals:
        changed: the new passphrase counts.
        back_requested: she leaves it as it is.
    """

    changed = Signal()
    back_requested = Signal()

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._old = PassphraseEdit()
        self._old_field = FormField(self.tr("Wachtzin van nu"), self._old, self._old.show_button)
        self._new = NewPassphrase(self.tr("Nieuwe wachtzin"))
        self._form = SecretForm(
            self.tr("Wijzig je wachtzin"),
            self.tr("Alleen jouw wachtzin verandert. Je herstelblad blijft gelden."),
            self.tr("Wijzig wachtzin"),
            self._old_field,
            self._new,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._old.textEdited.connect(self._form.message.be_silent)
        self._form.submitted.connect(self._change)
        self._form.back_requested.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Wachtzin wijzigen")

    def enter(self) -> None:
        """Begin with empty fields."""
        self.leave()
        self._form.message.be_silent()
        self._old.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of what was typed."""
        self._old.clear()
        self._old.show_letters(False)
        self._new.forget()

    def _change(self) -> None:
        missing = [] if self._old.text() else [(self._old_field, self.tr("Typ eerst de wachtzin van nu."))]
        if not say_all([*missing, *self._new.problems()]):
            return
        if self._form.try_to(partial(self._keys.change_passphrase, self._old.text(), self._new.text)):
            self.changed.emit()
        else:
            self._old.setFocus()
            self._old.selectAll()
