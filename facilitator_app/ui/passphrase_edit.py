"""A field for a secret: dots until she asks for the letters, and a sign when Caps Lock seems to be on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.push_button import PushButton


class PassphraseEdit(QLineEdit):
    """Pasting is allowed, so that a password manager can fill it; `show_button` is to be laid out beside it.

    Signals:
        caps_lock_seen: whether it is on; Qt cannot ask the keyboard, so it shows with the first letter typed.
        letters_shown: whether the letters stand readable now.
    """

    caps_lock_seen = Signal(bool)
    letters_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._caps_lock: bool | None = None
        self.show_button = PushButton(self.tr("Verberg"))
        # As wide as the longer of its two words from the start, so that nothing jumps.
        self.show_button.ensurePolished()
        self.show_button.setMinimumWidth(self.show_button.sizeHint().width())
        self.show_button.setText(self.tr("Toon"))
        self.show_button.clicked.connect(self._turn)

    @property
    def shows_letters(self) -> bool:
        """Whether the letters stand readable now."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def show_letters(self, shown: bool) -> None:
        """Show the letters, or dots again."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Verberg") if shown else self.tr("Toon"))
        self.letters_shown.emit(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and compare the letter that came with the Shift key."""
        super().keyPressEvent(event)
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self._caps_lock is not None:
            self._see(not self._caps_lock)
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._see(letter.isupper() != shift)

    def _turn(self) -> None:
        self.show_letters(not self.shows_letters)

    def _see(self, caps_lock: bool) -> None:
        if caps_lock != self._caps_lock:
            self._caps_lock = caps_lock
            self.caps_lock_seen.emit(caps_lock)
