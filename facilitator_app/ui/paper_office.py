"""The papers outside the closing of a session: what is made ahead or given along, and the words of all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.paper import Paper
    from facilitator_app.ui.paper_outlet import PaperOutlet
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class PaperOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.
        wording_for: gives the wording of a reader's language.
        before_names: does what it is given, once it is known who looks at a screen that others see as well.
    """

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        wording_for: Callable[[str], ReaderWording],
        before_names: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._wording_for = wording_for
        self._before_names = before_names

    def show_papers(self, session_id: str) -> None:
        """Show what can be printed for a session beside what was measured at it."""
        from facilitator_app.ui.handout_set import HandoutSet
        from facilitator_app.ui.paper_outlet import PaperOutlet
        from facilitator_app.ui.papers_page import PapersPage

        try:
            handouts, slips = self._practice.handouts(session_id), self._practice.slips(session_id)
            seen = handouts.ahead and handouts.measuring and self._practice.settings.who.role.sees_values
            cards = self._practice.papers(session_id) if seen else None
            own = self._practice.own_papers(session_id) if handouts.ahead else None
            papers = HandoutSet(handouts, self._wording_for, self._language, slips, cards, own)
            page = PapersPage(papers, PaperOutlet(handouts), self._window.stage)
        except (Refusal, Trouble) as problem:
            self._window.toast.tell(sentence_for(problem), undo=False)
            return
        page.outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(self._go_back)
        page.texts_requested.connect(self.show_texts)
        page.preview_requested.connect(partial(self._preview, session_id))
        self._show("papers", page, self.tr("Papieren"))

    def show_texts(self, text_id: str = CALL_BOX) -> None:
        """Show the words of the papers, those of one first."""
        from facilitator_app.ui.texts_page import TextsPage

        rooms = self._practice
        try:
            practice, wall = rooms.settings.practice, rooms.wall
            page = TextsPage(rooms.texts, practice, self._wording_for, wall, text_id, self._window.stage)
        except (Refusal, Trouble) as problem:
            self._window.toast.tell(sentence_for(problem), undo=False)
            return
        page.back_requested.connect(self._go_back)
        self._show("texts", page, self.tr("Teksten van de papieren"))

    def show_waiting_text(self) -> None:
        """Show the first text that waits for approval."""
        self.show_texts(next(iter(self._practice.texts.waiting()), CALL_BOX))

    # Inside

    def _preview(self, session_id: str, papers: Sequence[Paper]) -> None:
        from facilitator_app.ui.paper_outlet import PaperOutlet

        outlet = PaperOutlet(self._practice.handouts(session_id))
        name, title = "papers to see", self.tr("Papieren")
        show = partial(self._show_preview, name, papers, outlet, self._go_back, title)
        if any(paper.participant_id for paper in papers):
            self._before_names(show)
        else:
            show()

    def _show_preview(
        self, name: str, papers: Sequence[Paper], outlet: PaperOutlet, back: Callable[[], None], title: str
    ) -> None:
        from facilitator_app.ui.preview_page import PreviewPage

        page = PreviewPage(papers, outlet)
        outlet.setParent(page)
        outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(back)
        self._show(name, page, title)

    @property
    def _language(self) -> str:
        return self._practice.settings.practice.language
