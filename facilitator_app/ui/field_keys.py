"""Leaves keys to the window that a text field takes for itself without having a use for them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
# Ctrl+K is the pause of the programme, and on Linux would delete the rest of the line.
NEVER_MEANT = QKeySequence.StandardKey.DeleteEndOfLine


class FieldKeys(QObject):
    """Watches one field: Ctrl+Z is its own while there is something typed in it to take back."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say no to a key before a shortcut of the window is looked for."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        left_alone = (
            (event.matches(UNDO) and not self._may_undo())
            or (event.matches(REDO) and not self._may_redo())
            or event.matches(NEVER_MEANT)
        )
        if left_alone:
            event.ignore()
        return left_alone

    def _may_undo(self) -> bool:
        field = self._field
        return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()

    def _may_redo(self) -> bool:
        field = self._field
        return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
