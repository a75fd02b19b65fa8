"""Letters typed anywhere in the grid look for a name."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.live.seating import RowState, Seating
from facilitator_app.ui.theme import scaled


class NameSearch(QLabel):
    """A small bubble that says what is looked for; it holds letters, never a value.

    Signals:
        found: the seat of the one woman whose name begins so.
    """

    found = Signal(str)

    def __init__(self, seating: Seating, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("look", "chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._seating = seating
        self._over = over
        self._letters = ""
        self._watched: QWidget | None = None
        self.hide()

    def watch(self, field: QWidget | None) -> None:
        """Take the letters that are typed in the field with the cursor, or in none."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = field
        if field is not None:
            field.installEventFilter(self)

    def stop(self) -> None:
        """Look no further."""
        self._letters = ""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters look on, Backspace takes one off, Esc and Enter stop; everything else is the field's."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        shortcut = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text().isalpha() and not shortcut:
            self._look_for(self._letters + event.text())
            return True
        if self.isVisible() and event.key() == Qt.Key.Key_Backspace:
            self._look_for(self._letters[:-1])
            return True
        looking = self.isVisible()
        self.stop()
        if looking and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        return super().eventFilter(watched, event)

    def _look_for(self, letters: str) -> None:
        """Jump when one woman is left; those who are not done come before the others."""
        self._letters = letters
        if not letters:
            self.stop()
            return
        fitting = self._seating.find(letters)
        waiting = [row for row in fitting if row.state in (RowState.NOT_YET, RowState.PARTLY)]
        left = waiting or fitting
        if len(left) == 1:
            # The letters stay: whoever types on, "ami" after "a" has jumped, means the longer name.
            self.hide()
            self.found.emit(left[0].seat.id)
        elif left:
            self._show(self.tr("Zoek: {letters}").format(letters=letters))
        else:
            self._show(self.tr("Geen naam met “{letters}”.").format(letters=letters))

    def _show(self, words: str) -> None:
        self.setText(words)
        self.adjustSize()
        # On the heads, beside their last word: it hides no row.
        self.move(self._over.width() - self.width() - scaled(14), 0)
        self.show()
        self.raise_()
