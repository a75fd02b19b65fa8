"""Scrolls its contents up and down within the height it is given, or is just as high as they are."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.ui.in_sight import InSight
from facilitator_app.ui.theme import UNBOUNDED_PX


class ContentScroll(QScrollArea):
    """What it holds goes into `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._limit: int | None = None
        self._least = 0
        self._contents = QWidget()
        self._contents.installEventFilter(self)
        self.body = QVBoxLayout(self._contents)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._contents)
        InSight(self)

    def be_as_high_as_contents(self, limit: int = UNBOUNDED_PX) -> None:
        """Take the height of the contents, up to `limit`."""
        self._limit = limit
        self._fit()

    def take_room(self, least: int = 0) -> None:
        """Take the height there is, and at least `least`."""
        self._limit, self._least = None, least
        self._fit()

    def sizeHint(self) -> QSize:
        """No more than the least, where it takes the room there is."""
        hint = super().sizeHint()
        return hint if self._limit is not None else QSize(hint.width(), self._least)

    def minimumSizeHint(self) -> QSize:
        """Any width: contents break their lines."""
        return QSize(0, self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the contents when they change their height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._limit is None:
            low, high = self._least, UNBOUNDED_PX
        else:
            low = high = min(self._needed(), self._limit)
        if (low, high) != (self.minimumHeight(), self.maximumHeight()):
            self.setMinimumHeight(low)
            self.setMaximumHeight(high)

    def _needed(self) -> int:
        if self.body.hasHeightForWidth():
            return self.body.heightForWidth(self.viewport().width())
        return self.body.sizeHint().height()
