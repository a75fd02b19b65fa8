"""Notices that nobody touched the laptop for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Watches the window that has the focus.

    A filter on the whole application would see thousands of events where a window sees the keys and the mouse.

    Signals:
        passed: after this many minutes without a key, a click or a touch.
    """

    passed = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.timeout.connect(self.passed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._look_at)

    def set_minutes(self, minutes: float) -> None:
        """Wait another time; a timer that runs begins anew."""
        self._timer.setInterval(round(minutes * 60_000))

    def watch(self, watching: bool) -> None:
        """Begin to count anew, or stop watching."""
        self._watching = watching
        if watching:
            self._look_at(QGuiApplication.focusWindow())
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def seconds_left(self) -> int:
        """How long until it says so, when nobody touches anything."""
        return round(max(0, self._timer.remainingTime()) / 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting anew at every touch, after it was said as well."""
        if event.type() in TOUCHES and self._watching:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            # A second filter on the same window replaces the first.
            window.installEventFilter(self)
