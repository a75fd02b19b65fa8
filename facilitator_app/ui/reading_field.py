"""One always-visible field for a number: closed to the neighbours, open only while its row is typed in."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.theme import restyle, set_look

SEPARATORS = {Field.SYSTOLIC: "/ -", Field.DIASTOLIC: "/ ", Field.WEIGHT: ""}
LONGEST = 24


class Wish(Enum):
    """What a key in a field asks of the grid."""

    NEXT = auto()
    BACK = auto()
    DOWN = auto()
    UP = auto()
    FINISH = auto()
    CORRECT = auto()
    ESCAPE = auto()


KEYS: dict[int, Wish] = {
    Qt.Key.Key_Return: Wish.FINISH,
    Qt.Key.Key_Enter: Wish.FINISH,
    Qt.Key.Key_F2: Wish.CORRECT,
    Qt.Key.Key_Escape: Wish.ESCAPE,
    Qt.Key.Key_Down: Wish.DOWN,
    Qt.Key.Key_Up: Wish.UP,
}


class ReadingField(QLineEdit):
    """A text field, not a spin box: the scroll wheel changes nothing, and half a number stays what it is.

    Signals:
        asked: a Wish, when a key means more than text.
    """

    asked = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._loaded = ""
        self._holds_reading = False
        self.setProperty("look", "closed")
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that was not there when the row opened."""
        return self.text() != self._loaded

    @property
    def is_emptied(self) -> bool:
        """Whether a stored number was wiped out, which takes nothing back."""
        return self._holds_reading and not self.text().strip()

    def open(self, stored: str, draft: str | None, locked: bool) -> None:
        """Show what may be seen while this row is typed in; a locked field holds a stored reading."""
        self._loaded = stored
        self._holds_reading = bool(stored)
        self.setText(stored if draft is None else draft)
        self.setReadOnly(locked)
        set_look(self, "closed" if locked else "number")

    def settle(self, *, recorded: bool) -> None:
        """Take the text as it stands for stored: as a reading, or only as a draft."""
        self._loaded = self.text()
        self._holds_reading = recorded and bool(self.text())

    def restore(self) -> None:
        """Show again what was there when the row opened."""
        self.setText(self._loaded)

    def close_to(self, word: str) -> None:
        """Show nothing but a word: dicht, or a dash."""
        self._loaded = ""
        self._holds_reading = False
        self.clear()
        self.setReadOnly(True)
        self.setPlaceholderText(word)
        self.set_problem("")
        set_look(self, "closed")

    def show_stored(self, text: str) -> None:
        """Let a stored number be seen in a closed field for a moment; nothing was typed."""
        if self.isReadOnly():
            self._loaded = text
            self.setText(text)

    def hide_stored(self) -> None:
        """Close it again."""
        if self.isReadOnly():
            self._loaded = ""
            self.clear()

    def hide_digits(self, hidden: bool) -> None:
        """Show dots for what is typed, where the beamer shows this screen."""
        self.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)

    def fill(self, text: str) -> None:
        """Put in a text as if it had been typed."""
        self.setText(text)

    def set_problem(self, sentence: str, *, asks: bool = False) -> None:
        """Tie a message to this field, or none; `asks` is a question, which is nothing to put right."""
        kind = ("asks" if asks else "true") if sentence else ""
        if kind != (self.property("problem") or ""):
            self.setProperty("problem", kind)
            restyle(self)
        self.setAccessibleDescription(sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to look at keys before the window's shortcuts do."""
        super().focusInEvent(event)
        # Only while it has the cursor: to look at every event of 36 fields took a tenth of the time to the grid.
        self.installEventFilter(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look at no more keys."""
        self.removeEventFilter(self)
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when nothing was typed here, Ctrl+Y and Ctrl+E always."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            peek = event.key() == Qt.Key.Key_E and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.matches(QKeySequence.StandardKey.Redo) or (undo and not self.is_changed) or peek:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits fill in, separators move on; nothing can be copied out."""
        text, wish = event.text(), KEYS.get(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo_typing(event)
        elif wish is not None and not (wish is Wish.FINISH and control):
            # A held Enter must not save empty rows or say yes to a question.
            if not (wish is Wish.FINISH and event.isAutoRepeat()):
                self.asked.emit(wish)
        elif text and text in SEPARATORS[self.field] and not (text == "-" and not self.text()):
            self.asked.emit(Wish.NEXT)
        else:
            super().keyPressEvent(event)
            _keep_from_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select as usual; what is selected goes nowhere else."""
        super().mouseReleaseEvent(event)
        _keep_from_selection()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Ask the grid first: a text that cannot be stored keeps the cursor."""
        self.asked.emit(Wish.NEXT if forward else Wish.BACK)
        return True

    def leave(self, *, forward: bool) -> None:
        """Go on as Tab would, out of the fields of this row."""
        super().focusNextPrevChild(forward)

    def _paste(self) -> None:
        if not self.isReadOnly():
            # A line or a tab between two numbers is a space; and what is cut off here is never half a number.
            self.insert(" ".join(QGuiApplication.clipboard().text().split()))

    def _undo_typing(self, event: QKeyEvent) -> None:
        if self.is_changed:
            self.restore()
            self.textEdited.emit(self.text())
        else:
            event.ignore()


def _keep_from_selection() -> None:
    """On Linux what is selected is copied as well, for the middle mouse button."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
