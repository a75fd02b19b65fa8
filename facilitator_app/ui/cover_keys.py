"""The keys that cover the screen, on every window that can have the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Slot = Callable[[], object] | SignalInstance

COVERING = ("F9", "Ctrl+Shift+A", "Pause")


def bind_cover_keys(
    window: QWidget, *covering: Slot, context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut
) -> None:
    """Have these keys cover while `window` is in use; a dialog keeps them from the window behind it."""
    for keys in COVERING:
        shortcut = QShortcut(QKeySequence(keys), window, context=context)
        for slot in covering:
            shortcut.activated.connect(slot)
