"""The pages about programmes and papers of the practice's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from facilitator_app.domain.sessions import PaperUse

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class ProgrammeOffice(QObject):
    """A part of the office.

    Args:
        show: puts a page in sight, with the way back to the one before.
    """

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._wording = wording

    def show_programme(self, programme_id: str, hours: tuple[time, time] | None = None) -> None:
        """Show a programme of the practice's own, on the clock of a session of these hours."""
        from facilitator_app.ui.own_programme_page import OwnProgrammePage

        rooms = self._practice.own_programmes
        hours = hours or rooms.hours_of(programme_id)
        page = OwnProgrammePage(rooms, programme_id, hours, self._wording(), self._window.stage)
        page.done.connect(self._window.toast.tell)
        page.back_requested.connect(self._go_back)
        self._show("own programme", page, self.tr("Eigen programma"))

    def show_paper(self, session_id: str, paper_id: str) -> None:
        """Show one of the practice's own papers, to be printed."""
        from facilitator_app.ui.paper import own_paper
        from facilitator_app.ui.paper_outlet import PaperOutlet
        from facilitator_app.ui.preview_page import PreviewPage

        room = self._practice.own_papers(session_id)
        try:
            paper = own_paper(room, paper_id, PaperUse.PREVIEW, self._practice.settings.practice.language)
        except KeyError:
            # It was taken away meanwhile.
            return
        outlet = PaperOutlet(room)
        page = PreviewPage([paper], outlet)
        outlet.setParent(page)
        outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(self._go_back)
        self._show("own paper", page, self.tr("Eigen papier"))
