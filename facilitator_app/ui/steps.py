"""Does a long job in small steps, so that the window goes on painting and F9 covers it at once."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble


class Steps(QObject):
    """Takes one step of an iterator in each turn of the event loop, or one every `pause_ms`.

    Signals:
        advanced: what the step gave.
        done: after the last step.
        stopped: the Refusal or Trouble that ended it.
    """

    advanced = Signal(object)
    done = Signal()
    stopped = Signal(object)

    def __init__(self, parent: QObject | None = None, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._steps is not None

    def run(self, steps: Iterator[object]) -> None:
        """Begin a job; the one before it is dropped where it was."""
        self.stop()
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Drop the job; a generator tidies up after itself."""
        steps, self._steps = self._steps, None
        self._timer.stop()
        if steps is not None and hasattr(steps, "close"):
            steps.close()

    def _take(self) -> None:
        if self._steps is None:
            return
        try:
            given = next(self._steps)
        except StopIteration:
            self.stop()
            self.done.emit()
        except (Refusal, Trouble) as problem:
            self.stop()
            self.stopped.emit(problem)
        except BaseException:
            self.stop()
            raise
        else:
            self.advanced.emit(given)
