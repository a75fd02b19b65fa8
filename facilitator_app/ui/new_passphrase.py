"""A passphrase that is being chosen: typed twice, with its strength in words beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.passphrases import PassphraseStrength, normalise_passphrase, passphrase_strength
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.theme import set_look


class NewPassphrase(QWidget):
    """Two fields; `name` stands above the first one.

    Signals:
        letters_shown: whether the letters stand readable now.
    """

    letters_shown = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PassphraseEdit()
        self._again_edit = QLineEdit()
        self._again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._strength = label()
        self._first = FormField(name, self.edit, self.edit.show_button)
        self._again = FormField(self.tr("Nog een keer"), self._again_edit)
        self._caps_lock = FormMessage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._first, self._strength, self._caps_lock, self._again):
            column.addWidget(widget)
        self.edit.textChanged.connect(self._show_strength)
        self.edit.letters_shown.connect(self._show_letters)
        self.edit.caps_lock_seen.connect(self._show_caps_lock)
        self._show_strength("")

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def forget(self) -> None:
        """Keep no letter of what was typed."""
        for edit in (self.edit, self._again_edit):
            edit.clear()
        self.edit.show_letters(False)

    def problems(self) -> list[tuple[FormField, str]]:
        """Return the fields that are not right yet, each with what to do."""
        same = normalise_passphrase(self._again_edit.text()) == normalise_passphrase(self.text)
        short = passphrase_strength(self.text) is PassphraseStrength.TOO_SHORT
        # The complaint says the same, and more.
        self._strength.setVisible(not short)
        found = []
        if short:
            sentence = self.tr("Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.")
            found.append((self._first, sentence))
        if not same:
            found.append((self._again, self.tr("De twee zinnen zijn niet gelijk.")))
        return found

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
        self._again_edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.letters_shown.emit(shown)

    def _show_caps_lock(self, on: bool) -> None:
        if on:
            self._caps_lock.say(self.tr("Hoofdletters staan aan."), stops=False)
        else:
            self._caps_lock.be_silent()
