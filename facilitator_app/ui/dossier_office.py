"""The file of one woman, and the papers that are made out of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed, Refusal
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.papers import Papers
    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.paper import Paper
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class DossierOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.
        wording_for: gives the wording of a reader's language.
        before_values: does what it is given, once it is known who looks at a screen that others see as well.

    Signals:
        group_requested: id of a group to look at.
        start_requested: Start is to be shown.
        form_requested, removal_requested, ticks_requested, log_requested: id of the woman it is about.
        undo_requested, redo_requested: of what was done outside a session.
    """

    group_requested = Signal(str)
    start_requested = Signal()
    form_requested = Signal(str)
    removal_requested = Signal(str)
    ticks_requested = Signal(str)
    log_requested = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        wording_for: Callable[[str], ReaderWording],
        before_values: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._wording_for = wording_for
        self._before_values = before_values

    @property
    def may_record(self) -> bool:
        """Whether who is at the laptop writes down what is found of a woman."""
        return self._practice.may("finding.record")

    def show_woman(self, participant_id: str) -> None:
        """Show the file of one woman, or her group to whoever may not open it."""
        group_id = self._practice.groups.group_of(participant_id)
        back = self.start_requested.emit if group_id is None else partial(self.group_requested.emit, group_id)
        if self._practice.dossiers.may_look:
            self._before_values(partial(self._show_file, participant_id, back))
        else:
            back()
            self._refuse()

    def show_woman_of_session(self, participant_id: str) -> None:
        """Show the file of one woman, with the way back to the session on the table."""
        if self._practice.dossiers.may_look:
            self._before_values(partial(self._show_file, participant_id, self._go_back))
        else:
            self._refuse()

    def show_check(self, seat_id: str, see: Callable[[], object] | None = None) -> None:
        """Show where the belly check of one woman is written down, with the way back to where she came from.

        Args:
            seat_id: hers, at the session of the check.
            see: says that she was seen; None where nobody waits for that.
        """
        if self.may_record:
            self._before_values(partial(self._show_check, seat_id, see))
        else:
            self._refuse()

    # Inside

    def _show_check(self, seat_id: str, see: Callable[[], object] | None) -> None:
        from facilitator_app.ui.belly_check_page import BellyCheckPage

        rooms, stage = self._practice, self._window.stage
        page = BellyCheckPage(rooms.belly_findings, seat_id, self._wording(), see, stage)
        page.done.connect(self._go_back)
        page.file_requested.connect(self.show_woman_of_session)
        page.told.connect(self._window.toast.tell)
        self._show("belly check", page, self.tr("Buikcheck"))

    def _show_file(self, participant_id: str, back: Callable[[], None]) -> None:
        from facilitator_app.ui.woman_page import WomanPage

        rooms, stage = self._practice, self._window.stage
        page = WomanPage(
            rooms.dossiers, rooms.series, rooms.measurements, participant_id, self._wording(), rooms.wall, stage
        )
        page.done.connect(back)
        page.form_requested.connect(partial(self.form_requested.emit, participant_id))
        page.log_requested.connect(partial(self.log_requested.emit, participant_id))
        page.log_button.setVisible(rooms.logbook.may_look)
        page.removal_requested.connect(partial(self.removal_requested.emit, participant_id))
        page.check_requested.connect(self.show_check)
        page.deeds.ticks_requested.connect(partial(self.ticks_requested.emit, participant_id))
        page.paper_requested.connect(partial(self._show_paper, participant_id))
        page.told.connect(self._window.toast.tell)
        page.undo_requested.connect(self.undo_requested)
        page.redo_requested.connect(self.redo_requested)
        self._show("woman", page, self.tr("Dossier"))

    def _show_paper(self, participant_id: str, kind: PaperKind, session_id: str) -> None:
        from facilitator_app.ui.paper_outlet import PaperOutlet
        from facilitator_app.ui.preview_page import PreviewPage

        try:
            papers = self._practice.papers(session_id)
            paper = self._paper(papers, participant_id, kind)
        except (Refusal, Trouble) as problem:
            self._window.toast.tell(sentence_for(problem), undo=False)
            return
        outlet = PaperOutlet(papers)
        page = PreviewPage([paper], outlet)
        outlet.setParent(page)
        outlet.cover_requested.connect(self._window.cover_requested)
        page.back_requested.connect(self._go_back)
        self._show("her paper", page, self.tr("Kaart") if kind is PaperKind.CARD else self.tr("Dossierblad"))

    def _paper(self, papers: Papers, participant_id: str, kind: PaperKind) -> Paper:
        from facilitator_app import documents
        from facilitator_app.ui.paper import Paper
        from facilitator_app.ui.paper_language import card_language

        practice = self._practice.settings.practice
        if kind is PaperKind.FILE_SHEET:
            sheet = papers.file_sheet(participant_id, PaperUse.PREVIEW)
            pdf = documents.render_file_sheet(sheet, self._wording())
            text = partial(documents.text_of_file_sheet, sheet, self._wording())
            return Paper(kind, participant_id, practice.language, pdf, text=text)
        own = self._practice.women.get(participant_id).language
        language = card_language(own, practice.language, self._wording_for)
        card = papers.card(participant_id, PaperUse.PREVIEW, language)
        pdf = documents.render_measuring_card(card, self._wording_for(language))
        return Paper(kind, participant_id, language, pdf)

    def _refuse(self) -> None:
        self._window.toast.tell(sentence_for(NotAllowed()), undo=False)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._practice.settings.practice.language)
