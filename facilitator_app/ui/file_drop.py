"""Takes files that are dragged onto a page."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Watches one widget and what lies on it.

    Signals:
        dropped: the paths of the files, at least one.
    """

    dropped = Signal(object)

    def __init__(self, onto: QWidget) -> None:
        super().__init__(onto)
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and nothing else; the ones that are dragged stay where they were."""
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def _files(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
