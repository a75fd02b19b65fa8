"""Nobody waits for a timer: a test says how long it takes, and lets it run out."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer


def run_out(owner: QObject, milliseconds: int) -> None:
    """Let the one timer of `owner` that runs for so long run out now; whatever it does is done."""
    running = [timer for timer in owner.findChildren(QTimer) if timer.isActive()]
    (timer,) = (timer for timer in running if timer.interval() == milliseconds)
    timer.setInterval(0)
    QCoreApplication.processEvents()
    timer.setInterval(milliseconds)
