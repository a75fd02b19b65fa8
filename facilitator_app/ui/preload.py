"""Imports what the first screens do without while somebody types her passphrase, a slice between two keys."""

from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QObject, QTimer


class Preload(QObject):
    """Imports `modules` one after the other, each when nothing else waits to be done."""

    def __init__(self, modules: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(modules)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._import_next)

    def start(self) -> None:
        """Begin, or go on."""
        if self._left:
            self._idle.start(0)

    def stop(self) -> None:
        """Leave the rest to whoever needs it."""
        self._idle.stop()

    def _import_next(self) -> None:
        # What cannot be imported is told by the screen that needs it.
        with suppress(ImportError):
            import_module(self._left.pop(0))
        if not self._left:
            self.stop()
