"""What lets somebody in: she types a passphrase and a PIN of her own, and who lets her in types hers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_passphrase import NewPassphrase
from facilitator_app.ui.new_pin import NewPin
from facilitator_app.ui.passphrase_edit import PassphraseEdit


class HerSecrets(QWidget):
    """Three fields; what they are called depends on whether she had secrets before.

    Signals:
        own_typed: who lets her in typed on.
    """

    own_typed = Signal()

    def __init__(self, passphrase: str, pin: str) -> None:
        super().__init__()
        self.new = NewPassphrase(passphrase)
        self._pin = NewPin(pin)
        self._own = PassphraseEdit()
        self._own_field = FormField(self.tr("Jouw wachtzin"), self._own, self._own.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in (self.new, self._pin, self._own_field):
            column.addWidget(field)
        self.new.letters_shown.connect(self._pin.show_letters)
        self._own.textEdited.connect(self.own_typed)

    @property
    def typed(self) -> tuple[str, str, str]:
        """Her passphrase, her PIN, and the passphrase of who lets her in."""
        return self.new.text, self._pin.text, self._own.text()

    def problems(self) -> list[tuple[FormField, str]]:
        """Return what is wrong with them, from above."""
        own = [] if self._own.text() else [(self._own_field, self.tr("Typ je eigen wachtzin."))]
        return [*self.new.problems(), *self._pin.problems(), *own]

    def forget(self) -> None:
        """Keep no letter of them."""
        self.new.forget()
        self._pin.edit.clear()
        self._own.clear()
        self._own.show_letters(False)
