"""A key of one page, or of one part of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def local_key(where: QWidget, keys: str, act: Callable[[], Any] | SignalInstance) -> QShortcut:
    """Act on these keys while the focus is in `where` or in something inside it."""
    shortcut = QShortcut(QKeySequence(keys), where, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
    return shortcut
