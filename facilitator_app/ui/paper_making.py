"""Papers that are being made, one between two touches, with how far it is on the panel."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_panel import PaperPanel
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.steps import Steps


class PaperMaking(QObject):
    """Keeps no paper once it was passed on, or once making stopped.

    Signals:
        stopped: what was in the way.
    """

    stopped = Signal(object)

    def __init__(self, papers: PaperSet, panel: PaperPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._papers = papers
        self._panel = panel
        self._made: list[Paper] = []
        self._count = 0
        self._afterwards: Callable[[list[Paper]], None] | None = None
        self._steps = Steps(self)
        self._steps.advanced.connect(self._take)
        self._steps.done.connect(self._pass_on)
        self._steps.stopped.connect(self.stopped)

    def make(self, wanted: Wanted, use: PaperUse, afterwards: Callable[[list[Paper]], None]) -> None:
        """Begin, and pass all of them on when the last one is there."""
        try:
            count = self._papers.count(wanted)
        except (Refusal, Trouble) as problem:
            self.stopped.emit(problem)
            return
        self._made, self._count, self._afterwards = [], count, afterwards
        self._panel.show_progress(0, self._count)
        self._steps.run(self._papers.make(wanted, use))

    def stop(self) -> None:
        """Throw away what was made so far."""
        self._steps.stop()
        self._made = []

    def _take(self, paper: Paper) -> None:
        self._made.append(paper)
        self._panel.show_progress(len(self._made), self._count)

    def _pass_on(self) -> None:
        made, self._made = self._made, []
        self._panel.show_rest()
        assert self._afterwards is not None
        self._afterwards(made)
