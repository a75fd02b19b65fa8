"""First run, second screen: the passphrase that opens the store and the PIN that lifts the cover (S1)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.new_passphrase import NewPassphrase
from facilitator_app.ui.new_pin import NewPin


class PassphraseStep(QWidget):
    """A passphrase, typed twice, and a PIN."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passphrase = NewPassphrase(self.tr("Wachtzin"))
        self._pin = NewPin(self.tr("Pincode om het scherm snel te openen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Kies een wachtzin"), "title"))
        column.addWidget(
            wrapping_label(
                self.tr("Alleen met deze zin kun je de gegevens openen. Wij kunnen hem niet terugvinden."), "muted"
            )
        )
        for widget in (self._passphrase, self._pin):
            column.addWidget(widget)
        self._passphrase.letters_shown.connect(self._pin.show_letters)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text

    @property
    def pin(self) -> str:
        """What was typed."""
        return self._pin.text

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._passphrase.edit

    def forget(self) -> None:
        """Keep no letter of what was typed."""
        self._passphrase.forget()
        self._pin.edit.clear()

    def complete(self) -> bool:
        """Whether all is there; otherwise each field says what to do, and the first of them has the focus."""
        return say_all([*self._passphrase.problems(), *self._pin.problems()])
