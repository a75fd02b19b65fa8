"""Notices that nobody touched the laptop for a while."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseMove,
    }
)


class Idle(QObject):
    """Watches the whole application.

    Signals:
        passed: after this many minutes without a key, a click or a touch.
    """

    passed = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.timeout.connect(self.passed)

    def watch(self, watching: bool) -> None:
        """Begin or stop watching."""
        application = QCoreApplication.instance()
        assert application is not None
        if watching:
            application.installEventFilter(self)
            self._timer.start()
        else:
            application.removeEventFilter(self)
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting anew at every touch."""
        if event.type() in TOUCHES:
            self._timer.start()
        return super().eventFilter(watched, event)
