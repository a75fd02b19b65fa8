"""A woman's row picked up with the mouse and let go over a group; the keys do the same (ux.md §3.0.6)."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

# Known to nobody but Kring: her id, which says nothing outside it.
KIND = "application/x-kring-participant"


class WomanDrag(QObject):
    """Begins a drag where the mouse is pressed on a row and moved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[QObject, str] = {}
        self._pressed_at: QPoint | None = None

    def watch(self, row: QWidget, participant_id: str) -> None:
        """Let this row be picked up; it stands for one woman."""
        self._ids[row] = participant_id
        row.installEventFilter(self)
        row.destroyed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin once the mouse has gone far enough to mean it."""
        if isinstance(event, QMouseEvent) and watched in self._ids:
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed_at = event.position().toPoint()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
            elif event.type() == QEvent.Type.MouseMove and self._has_moved(event.position().toPoint()):
                self._pressed_at = None
                self._begin(watched)
                return True
        return super().eventFilter(watched, event)

    def _has_moved(self, to: QPoint) -> bool:
        if self._pressed_at is None:
            return False
        return (to - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()

    def _begin(self, row: QObject) -> None:
        assert isinstance(row, QWidget)
        carried = QMimeData()
        carried.setData(KIND, self._ids[row].encode())
        drag = QDrag(row)
        drag.setMimeData(carried)
        drag.setPixmap(row.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def _forget(self, row: QObject) -> None:
        self._ids.pop(row, None)


class WomanDrop(QObject):
    """A place where a woman can be let go.

    Signals:
        dropped: her id.
    """

    dropped = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a woman, and nothing else."""
        if not isinstance(event, QDropEvent) or not event.mimeData().hasFormat(KIND):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(bytes(event.mimeData().data(KIND).data()).decode())
        return True
