"""What is done before a session: getting things ready, and the papers that are made before anybody comes in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.beforehand import Beforehand
    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.paper import Paper
    from facilitator_app.ui.paper_outlet import PaperRoom
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class BeforehandOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.
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

    def show_preparation(self, session_id: str) -> None:
        """Show what has to stand ready for a session."""
        from facilitator_app.ui.preparation_page import PreparationPage

        try:
            page = PreparationPage(self._practice.preparing, session_id, self._wording(), self._window.stage)
        except (Refusal, Trouble) as problem:
            self._tell(problem)
            return
        page.papers_requested.connect(partial(self._show_papers, session_id))
        page.done.connect(self._go_back)
        self._show("preparation", page, self.tr("Voorbereiden"))

    def show_slips(self, session_id: str) -> None:
        """Show the slips of a session, to be printed or saved."""
        self._preview([self._slips(session_id)], self._practice.slips(session_id), self.tr("Meetbriefjes"))

    # Inside

    def _show_papers(self, session_id: str) -> None:
        """Show all that can be printed before a session: the packing list, the page for who stands in, slips."""
        try:
            room = self._practice.beforehand(session_id)
            papers = self._papers(session_id, room)
        except (Refusal, Trouble) as problem:
            self._tell(problem)
            return
        self._preview(papers, room, self.tr("Papieren vooraf"))

    def _papers(self, session_id: str, room: Beforehand) -> list[Paper]:
        from facilitator_app import documents

        wording = self._wording()
        packing = documents.render_packing_list(room.packing_list(PaperUse.PREVIEW), wording)
        brief = documents.render_stand_in_brief(room.brief(PaperUse.PREVIEW), wording)
        papers = [self._paper(PaperKind.PACKING_LIST, packing), self._paper(PaperKind.BRIEF, brief)]
        if self._practice.preparing.session(session_id).measuring:
            papers.append(self._slips(session_id))
        return papers

    def _tell(self, problem: Refusal | Trouble) -> None:
        self._window.toast.tell(sentence_for(problem), undo=False)

    def _slips(self, session_id: str) -> Paper:
        from facilitator_app import documents

        sheet = self._practice.slips(session_id).sheet(PaperUse.PREVIEW)
        return self._paper(PaperKind.SLIPS, documents.render_slips(sheet, self._wording()))

    def _paper(self, kind: PaperKind, pdf: bytes) -> Paper:
        from facilitator_app.ui.paper import Paper

        return Paper(kind, None, self._practice.settings.practice.language, pdf)

    def _preview(self, papers: list[Paper], room: PaperRoom, title: str) -> None:
        from facilitator_app.ui.paper_outlet import PaperOutlet
        from facilitator_app.ui.preview_page import PreviewPage

        outlet = PaperOutlet(room)
        page = PreviewPage(papers, outlet)
        outlet.setParent(page)
        outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(self._go_back)
        self._show("beforehand", page, title)
