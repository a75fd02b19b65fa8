"""Tells when a widget has been painted for the first time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls back once, after the paint that follows now."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        self._done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._done:
            self._done = True
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def when_painted(widget: QWidget, then: Callable[[], object]) -> None:
    FirstPaint(widget, then)


def say_the_time_when_painted(widget: QWidget, then: Callable[[], object]) -> None:
    """Print the moment, seconds since 1970, for the process that started this one."""

    def say() -> None:
        print(time.time())
        then()

    when_painted(widget, say)
