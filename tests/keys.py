"""Presses real keys in whatever has the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

LATIN_1 = 255
KEYS = {
    "\t": Qt.Key.Key_Tab,
    "\n": Qt.Key.Key_Return,
    "\b": Qt.Key.Key_Backspace,
    "<F1>": Qt.Key.Key_F1,
    "<F2>": Qt.Key.Key_F2,
    "<F5>": Qt.Key.Key_F5,
    "<F6>": Qt.Key.Key_F6,
    "<F9>": Qt.Key.Key_F9,
    "<Esc>": Qt.Key.Key_Escape,
    "<Up>": Qt.Key.Key_Up,
    "<Down>": Qt.Key.Key_Down,
    "<Right>": Qt.Key.Key_Right,
    "<Space>": Qt.Key.Key_Space,
}


def focused() -> QWidget:
    """Return the widget with the focus; there must be one."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def focused_edit() -> QLineEdit:
    """Return the line edit with the focus; nothing else may have it."""
    widget = focused()
    assert isinstance(widget, QLineEdit), f"{widget} has the focus"
    return widget


def press(*typed: str) -> int:
    """Press keys, by their signs or as <F2> and Ctrl+3; returns how many."""
    count = 0
    for part in typed:
        whole = part in KEYS or part.startswith(("Ctrl+", "Shift+"))
        for key in [part] if whole else list(part):
            if key in KEYS:
                QTest.keyClick(focused(), KEYS[key])
            elif key.startswith(("Ctrl+", "Shift+")):
                QTest.keySequence(focused(), key)
            elif ord(key) > LATIN_1:
                # QTest knows no keys of other alphabets.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(focused(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key))
            else:
                QTest.keyClicks(focused(), key)
            count += 1
    return count
