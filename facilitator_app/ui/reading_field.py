"""One always-visible field for a number: closed to the neighbours, open only while its row is typed in."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.theme import restyle, set_look

DRAFT_AFTER_MS = 2000
SEPARATORS = {Field.SYSTOLIC: "/ -", Field.DIASTOLIC: "/ ", Field.WEIGHT: ""}
LONGEST = 24


class ReadingField(QLineEdit):
    """A text field, not a spin box: the scroll wheel changes nothing, and half a number stays what it is.

    Signals:
        paused: every two seconds while something is typed, so that it can be kept over a power cut.
        move_requested: +1 or -1, to the next or the previous field.
        row_requested: +1 or -1, to the same field of another row.
        enter_pressed, edit_requested, escape_pressed: the keys Enter, F2 and Esc.
    """

    paused = Signal()
    move_requested = Signal(int)
    row_requested = Signal(int)
    enter_pressed = Signal()
    edit_requested = Signal()
    escape_pressed = Signal()

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._loaded = ""
        self._holds_reading = False
        self.setProperty("look", "closed")
        self.setMaxLength(LONGEST)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(DRAFT_AFTER_MS)
        self._resting.timeout.connect(self._say_paused)
        self.textEdited.connect(self._wait_for_rest)

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
        self._resting.stop()
        self._loaded = ""
        self._holds_reading = False
        self.clear()
        self.setReadOnly(True)
        self.setPlaceholderText(word)
        self.set_problem("")
        set_look(self, "closed")

    def fill(self, text: str) -> None:
        """Put in a text as if it had been typed."""
        self.setText(text)
        self._resting.start()

    def set_problem(self, sentence: str, *, asks: bool = False) -> None:
        """Tie a message to this field, or none; `asks` is a question, which is nothing to put right."""
        kind = ("asks" if asks else "true") if sentence else ""
        if kind != (self.property("problem") or ""):
            self.setProperty("problem", kind)
            restyle(self)
        self.setAccessibleDescription(sentence)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when nothing was typed here, and Ctrl+Y always: a line edit takes both."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if event.matches(QKeySequence.StandardKey.Redo) or (undo and not self.is_changed):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits fill in, separators move on; nothing can be copied out."""
        key, text = event.key(), event.text()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo_typing(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            # A held key must not save empty rows or say yes to a question.
            if not event.isAutoRepeat():
                self.enter_pressed.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.row_requested.emit(1 if key == Qt.Key.Key_Down else -1)
        elif text and text in SEPARATORS[self.field] and not (text == "-" and not self.text()):
            self.move_requested.emit(1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Ask the grid first: a text that cannot be stored keeps the cursor."""
        self.move_requested.emit(1 if forward else -1)
        return True

    def leave(self, by: int) -> None:
        """Go on as Tab would, out of the fields of this row."""
        super().focusNextPrevChild(by > 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop waiting: who listens for the focus commits the text now."""
        self._resting.stop()
        super().focusOutEvent(event)

    def _undo_typing(self, event: QKeyEvent) -> None:
        if self.is_changed:
            self.restore()
            self._resting.start()
        else:
            event.ignore()

    def _wait_for_rest(self) -> None:
        # Steady typing is kept as well: the first key starts the two seconds, and the next ones leave them be.
        if not self._resting.isActive():
            self._resting.start()

    def _say_paused(self) -> None:
        self.paused.emit()
