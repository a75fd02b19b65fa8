"""What the circle costs while nobody touches it: how often it is painted, and how much of one core it takes."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.group_window import GroupWindow
from facilitator_app.ui.ring import Ring
from tests.ui.circle_room import QUESTIONS
from tests.ui.copies import make_practice
from tests.ui.kring import SECOND, Kring

SECONDS = 30
MOST_PER_SECOND, MOST_OF_A_CORE = 1, 0.01


class Paints(QObject):
    """Counts how often a ring is painted, and how many seconds saw something painted that is no ring.

    Behind a ring its parents paint as well, the same pixels.
    """

    def __init__(self, rings: list[Ring]) -> None:
        super().__init__()
        self.rings = rings
        self.of_rings = 0
        self.beside: Counter[str] = Counter()
        self.counting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.counting and isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            if isinstance(watched, Ring):
                self.of_rings += 1
            elif not self._behind_a_ring(watched, event):
                self.beside[type(watched).__name__] += 1
        return super().eventFilter(watched, event)

    def _behind_a_ring(self, widget: QWidget, event: QPaintEvent) -> bool:
        left = event.region()
        for ring in self.rings:
            if ring.window() is widget.window():
                left -= QRegion(QRect(ring.mapTo(ring.window(), QPoint()), ring.size())).translated(
                    -widget.mapTo(widget.window(), QPoint())
                )
        return left.isEmpty()


def share_of_a_core(going_on: Callable[[], object] = lambda: None) -> float:
    """Let the event loop run, with a clock that really goes; returns seconds of CPU per second."""
    loop, ticker = QEventLoop(), QTimer()
    ticker.timeout.connect(going_on)
    ticker.start(1000)
    QTimer.singleShot(SECONDS * 1000, loop.quit)
    began, spent = time.perf_counter(), time.process_time()
    loop.exec()
    return (time.process_time() - spent) / (time.perf_counter() - began)


def bare_label(shown: Callable[..., QWidget]) -> float:
    """What a window takes in which one label says another second."""
    label = QLabel("0")
    shown(label)
    return share_of_a_core(lambda: label.setText(str(int(label.text()) + 1)))


@pytest.mark.parametrize("beamer", [False, True], ids=["alone", "with the screen for the group"])
def test_circle_at_rest(
    tmp_path: Path, shown: Callable[..., QWidget], say: Callable[[str], None], beamer: bool, qapp: QApplication
) -> None:
    bare = bare_label(shown)
    kring = Kring(make_practice(tmp_path / "made"), tmp_path / "kring", shown)
    kring.check_in()
    kring.navigation._go(Phase.CIRCLE)
    circle = kring.session.circle
    for text in QUESTIONS:
        circle.ask(text)
    circle.start()
    circle.next()
    if beamer:
        kring.plug(SECOND)
        page = kring.window.page
        assert isinstance(page, CirclePage)
        page.group_button.click()
        kring.session.group_view.choose(GroupViewMode.BLOCK)
    # The first second lays out and paints what is new.
    QApplication.processEvents()
    paints = Paints(
        [ring for top in qapp.topLevelWidgets() for ring in top.findChildren(Ring) if ring.isVisible()]
    )
    for widget in [w for top in qapp.topLevelWidgets() for w in (top, *top.findChildren(QWidget))]:
        widget.installEventFilter(paints)
    paints.counting = True
    share = share_of_a_core(lambda: kring.practice.pass_time(seconds=1))
    paints.counting = False
    per_second = paints.of_rings / SECONDS / len(paints.rings)
    beside = ", ".join(f"{name} {count} ×" for name, count in paints.beside.most_common()) or "nothing"
    say(
        f"circle, {'with' if beamer else 'without'} the group's screen, {SECONDS} s: ring painted"
        f" {per_second:.2f} × a second (must reach {MOST_PER_SECOND}), beside it {beside}; {share:.2%} of a core,"
        f" {share / bare:.1f} × a bare label (must reach {MOST_OF_A_CORE:.0%})\n"
    )
    for window in qapp.topLevelWidgets():
        if isinstance(window, GroupWindow):
            window.close()
    kring.close()
