"""What leaves Kring about a whole group, outside a session: the overview of a series, and its dates."""

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

    from PySide6.QtWidgets import QWidget

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.file_outlet import FileOutlet
    from facilitator_app.ui.paper import Paper
    from facilitator_app.ui.paper_outlet import PaperRoom
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class GroupPapersOffice(QObject):
    """A part of the office; nothing here is about one woman.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.
        tell: says a sentence in passing; it can be taken back or not.
    """

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        tell: Callable[[str, bool], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._tell = tell
        self._wording = wording

    def show_overview(self, group_id: str) -> None:
        """Show all sessions of a group on paper, to be printed or saved."""
        from facilitator_app import documents
        from facilitator_app.ui.paper import Paper

        room, wording = self._practice.series_paper(group_id), self._wording()
        try:
            overview = room.overview(PaperUse.PREVIEW)
        except (Refusal, Trouble) as problem:
            self._tell(sentence_for(problem), False)
            return
        pdf = documents.render_series_overview(overview, wording)
        text = partial(documents.text_of_series_overview, overview, wording)
        paper = Paper(PaperKind.SERIES, None, self._language, pdf, text=text)
        self._show_paper("overview", paper, room, self.tr("Overzicht van de groep"), self._go_back)

    def save_dates(self, group_id: str, page: QWidget) -> FileOutlet:
        """Ask for a folder, and write the dates of a group there for calendars; returns what asks."""
        from facilitator_app.ui.calendar_files import save_calendars
        from facilitator_app.ui.file_outlet import FileOutlet

        said = self.tr("Twee agendabestanden staan in {map}: een voor deelnemers en een voor de praktijk.")
        outlet = FileOutlet(said, parent=page)
        outlet.saved.connect(self._say)
        outlet.kept_back.connect(self._say)
        outlet.cover_requested.connect(self._window.cover_requested)
        calendars = self._practice.calendars
        outlet.save(lambda dialog: save_calendars(calendars, group_id, dialog.folder), page, lockable=False)
        return outlet

    # Inside

    def _say(self, sentence: str) -> None:
        self._tell(sentence, False)

    @property
    def _language(self) -> str:
        return self._practice.settings.practice.language

    def _show_paper(self, name: str, paper: Paper, room: PaperRoom, title: str, back: Callable[[], None]) -> None:
        from facilitator_app.ui.paper_outlet import PaperOutlet
        from facilitator_app.ui.preview_page import PreviewPage

        outlet = PaperOutlet(room)
        page = PreviewPage([paper], outlet)
        outlet.setParent(page)
        outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(back)
        self._show(name, page, title)
