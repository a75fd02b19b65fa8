"""The way out of self-entry that nobody finds by chance: two seconds on the top left corner (ux.md S7)."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPointerEvent

SIZE_PX, HELD_MS = 96, 2000
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
MOVES = (QEvent.Type.MouseMove, QEvent.Type.TouchUpdate)
RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class HiddenCorner(QObject):
    """Watches a native window, so that whatever button lies in the corner keeps working.

    Signals:
        held: a finger or the mouse rested there for two seconds.
    """

    held = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HELD_MS)
        self._timer.timeout.connect(self.held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count at a press in the corner, and stop when it ends or goes elsewhere."""
        kind = event.type()
        if kind in RELEASES:
            self._timer.stop()
        elif isinstance(event, QPointerEvent) and kind in PRESSES and _is_inside(event):
            self._timer.start()
        elif isinstance(event, QPointerEvent) and kind in MOVES and not _is_inside(event):
            self._timer.stop()
        return super().eventFilter(watched, event)


def _is_inside(event: QPointerEvent) -> bool:
    at = event.point(0).position()
    return at.x() < SIZE_PX and at.y() < SIZE_PX
