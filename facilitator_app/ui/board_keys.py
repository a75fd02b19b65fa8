"""The keys that put a woman into a group while the focus is on her: a figure at once, or arrows and Enter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
BACK = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class BoardKeys(QObject):
    """Watches the rows of the board; what it does not know is left to them.

    Signals:
        number_pressed: 1 to 9.
        stepped: -1 or +1, from group to group.
        confirmed: Enter.
        returned: back to the waiting list.
    """

    number_pressed = Signal(int)
    stepped = Signal(int)
    confirmed = Signal()
    returned = Signal()

    def watch(self, row: QWidget) -> None:
        """Take the keys that are pressed on a row."""
        row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what was pressed."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if event.modifiers() not in PLAIN or event.isAutoRepeat():
            return super().eventFilter(watched, event)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif key in BACK:
            self.returned.emit()
        else:
            return super().eventFilter(watched, event)
        return True
