"""First run, second question: the passphrase that opens the store and the PIN that lifts the cover (S1)."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.passphrases import (
    PassphraseStrength,
    PinProblem,
    normalise_passphrase,
    passphrase_strength,
    pin_problem,
)
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.theme import scaled, set_look

LONGEST_PIN = 6


class PassphraseStep(QWidget):
    """A passphrase, typed twice, and a PIN; the strength of the passphrase stands beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = PassphraseEdit()
        self._again_edit = QLineEdit()
        self._pin_edit = QLineEdit()
        for edit in (self._again_edit, self._pin_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin_edit.setMaxLength(LONGEST_PIN)
        self._pin_edit.setMaximumWidth(scaled(120))
        self._strength = label()
        self._passphrase = FormField(self.tr("Wachtzin"), self._edit, self._edit.show_button)
        self._again = FormField(self.tr("Nog een keer"), self._again_edit)
        self._pin = FormField(
            self.tr("Pincode om het scherm snel te openen"),
            self._pin_edit,
            label(self.tr("4 tot 6 cijfers"), "muted"),
        )
        self._caps_lock = FormMessage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Kies een wachtzin"), "title"))
        column.addWidget(
            wrapping_label(
                self.tr("Alleen met deze zin kun je de gegevens openen. Wij kunnen hem niet terugvinden."), "muted"
            )
        )
        # The strength is that of the field above it.
        first = QVBoxLayout()
        first.setSpacing(4)
        for widget in (self._passphrase, self._strength, self._caps_lock):
            first.addWidget(widget)
        column.addLayout(first)
        column.addWidget(self._again)
        column.addWidget(self._pin)
        self._edit.textChanged.connect(self._show_strength)
        self._edit.letters_shown.connect(self._show_letters)
        self._edit.caps_lock_seen.connect(self._show_caps_lock)
        self._show_strength("")

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._edit.text()

    @property
    def pin(self) -> str:
        """What was typed."""
        return self._pin_edit.text()

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._edit

    def forget(self) -> None:
        """Keep no letter of what was typed."""
        for edit in (self._edit, self._again_edit, self._pin_edit):
            edit.clear()
        self._edit.show_letters(False)

    def complete(self) -> bool:
        """Whether all is there; otherwise each field says what to do, and the first of them has the focus."""
        same = normalise_passphrase(self._again_edit.text()) == normalise_passphrase(self.passphrase)
        sentences = (
            (self._passphrase, self._about_passphrase()),
            (self._again, "" if same else self.tr("De twee zinnen zijn niet gelijk.")),
            (self._pin, self._about_pin()),
        )
        wrong = [(field, sentence) for field, sentence in sentences if sentence]
        # The complaint says the same, and more.
        self._strength.setVisible(not sentences[0][1])
        for field, sentence in reversed(wrong):
            field.complain(sentence)
            field.field.setFocus()
        return not wrong

    def _about_passphrase(self) -> str:
        if passphrase_strength(self.passphrase) is PassphraseStrength.TOO_SHORT:
            return self.tr("Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.")
        return ""

    def _about_pin(self) -> str:
        match pin_problem(self.pin):
            case PinProblem.NOT_4_TO_6_DIGITS:
                return self.tr("Een pincode heeft 4 tot 6 cijfers.")
            case PinProblem.EASY_TO_GUESS:
                return self.tr("Deze pincode is makkelijk te raden. Kies een andere.")
            case None:
                return ""

    def _show_strength(self, text: str) -> None:
        match passphrase_strength(text):
            case PassphraseStrength.TOO_SHORT:
                words, look = self.tr("12 letters of meer, of vier woorden"), "muted"
            case PassphraseStrength.ENOUGH:
                words, look = self.tr("Sterk genoeg"), "ok"
            case PassphraseStrength.STRONG:
                words, look = self.tr("Heel sterk"), "ok"
        self._strength.show()
        self._strength.setText(words)
        set_look(self._strength, look)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self._again_edit, self._pin_edit):
            edit.setEchoMode(mode)

    def _show_caps_lock(self, on: bool) -> None:
        if on:
            self._caps_lock.say(self.tr("Hoofdletters staan aan."), stops=False)
        else:
            self._caps_lock.be_silent()
