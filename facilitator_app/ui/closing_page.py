"""Afronden: a list that fills itself in, the papers, and the button that closes the session."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.session import LiveSession
from facilitator_app.live.settings import Settings
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.closing_list import ClosingList, day_in_words
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.paper_panel import PaperPanel
from facilitator_app.ui.paper_set import Paper, PaperSet, Wanted
from facilitator_app.ui.preview_page import PreviewPage
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

PANEL_PX = 300
WIDE_FROM = 820


class ClosingPage(QWidget):
    """Holds the list and the papers, and over them the preview while she looks at it.

    Args:
        session: the session on the table.
        settings: for the language of the practice.
        wording_for: gives the wording of a language.
        outlet: how papers leave; a test brings one with another printer and folder.

    Signals:
        arrival_requested: something at check-in is still open.
        start_requested: she is done.
        cover_requested: from inside a dialog.
    """

    arrival_requested = Signal()
    start_requested = Signal()
    cover_requested = Signal()

    def __init__(
        self,
        session: LiveSession,
        settings: Settings,
        wording_for: Callable[[str], Wording],
        outlet: PaperOutlet | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        language = settings.practice.language
        self._wording = wording_for(language)
        self._papers = PaperSet(session, wording_for, language)
        self.outlet = outlet or PaperOutlet(session)
        self.outlet.setParent(self)
        self._made: list[Paper] = []
        self._wanted = Wanted()
        self._afterwards: Callable[[list[Paper]], None] = self._show_preview
        self._steps = Steps(self)
        self.preview: PreviewPage | None = None
        self.list = ClosingList(session, self._wording)
        self.panel = PaperPanel(self._papers, self._wording)
        self.notice = Notice()
        self.close_button = primary(self.tr("Sluit bijeenkomst"))
        self.reopen_button = secondary(self.tr("Heropen"))
        self.start_button = primary(self.tr("Naar start"))
        self._footer = Footer()
        self._saved = self._footer.add_status(look="muted")
        self._open = self._footer.add_status()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Afronden")

    @property
    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses now."""
        if self.preview is not None:
            return self.preview.primary
        return self.start_button if self._session.closed else self.close_button

    @property
    def status(self) -> str:
        """What the footer says about what is still open."""
        return self._open.text()

    def enter(self) -> None:
        """Bring the list up to date and put the focus on what comes next."""
        self._refresh()
        if self._session.closed:
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._session.closing.checklist().papers_at is None:
            self.panel.all_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put papers away that are not on their way to a printer or a folder yet."""
        self.outlet.close_dialog()
        self._stop_making()
        self._close_preview()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the papers below the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.panel.setFixedWidth(scaled(PANEL_PX)) if wide else self.panel.setMaximumWidth(16_777_215)

    # Closing

    def _close(self) -> None:
        circle = self._session.circle
        try:
            # A programme that runs on would count the days until it is opened again.
            if circle.clock.position is not None and not circle.clock.paused:
                circle.pause()
            self._session.closing.close()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return
        self.notice.tell(self._goodbye(), icon="lock")
        self.enter()

    def _reopen(self) -> None:
        try:
            self._session.closing.reopen()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return
        self.notice.tell(self.tr("De bijeenkomst is weer open."), icon="lock-open")
        self.enter()

    def _goodbye(self) -> str:
        following = self._session.closing.checklist().next_session
        closed = self.tr("Bijeenkomst gesloten.")
        if following is None:
            return closed
        day = day_in_words(following.held_on, self._wording)
        return f"{closed} {self.tr('Volgende keer: {dag}.').format(dag=day)}"

    def _refresh(self) -> None:
        closed = self._session.closed
        self.list.refresh()
        self.panel.refresh()
        saved_at = self._session.closing.saved_at
        if saved_at is not None:
            self._saved.setText(self.tr("opgeslagen {tijd}").format(tijd=self._wording.clock(saved_at)))
        still_open = self.list.still_open()
        self._open.setText(
            self.tr("Nog open: {wat}.").format(wat=", ".join(still_open)) if still_open and not closed else ""
        )
        if closed and not self.notice.text:
            self.notice.tell(self._goodbye(), icon="lock")
        self.close_button.setVisible(not closed)
        self.reopen_button.setVisible(closed)
        self.start_button.setVisible(closed)

    # Papers

    def _make(self, wanted: Wanted, use: PaperUse, afterwards: Callable[[list[Paper]], None]) -> None:
        self.notice.dismiss()
        self._made, self._wanted, self._afterwards = [], wanted, afterwards
        self.panel.show_progress(0, self._papers.count(wanted))
        self._steps.run(self._papers.make(wanted, use))

    def _take(self, paper: Paper) -> None:
        self._made.append(paper)
        self.panel.show_progress(len(self._made), self._papers.count(self._wanted))

    def _pass_on(self) -> None:
        made, self._made = self._made, []
        self.panel.show_rest()
        self._afterwards(made)

    def _stop_making(self, problem: Exception | None = None) -> None:
        self._steps.stop()
        self._made = []
        if not self.outlet.busy:
            self.panel.show_rest()
        if problem is not None:
            self.notice.tell(sentence_for(problem), attention=True)

    def _make_all(self) -> None:
        self._make(self.panel.everything(), PaperUse.PREVIEW, self._show_preview)

    def _make_preview(self) -> None:
        self._make(self.panel.wanted(), PaperUse.PREVIEW, self._show_preview)

    def _make_to_print(self) -> None:
        self._make(self.panel.wanted(), PaperUse.PRINT, self._print)

    def _make_to_save(self) -> None:
        self._make(self.panel.wanted(), PaperUse.SAVE, self._save)

    def _print(self, papers: list[Paper]) -> None:
        self.outlet.print(papers, self)

    def _save(self, papers: list[Paper]) -> None:
        self.outlet.save(papers, self)

    def _show_preview(self, papers: list[Paper]) -> None:
        self._close_preview()
        self.preview = PreviewPage(papers, self.outlet)
        self.preview.back_requested.connect(self._back)
        self._stack.addWidget(self.preview)
        self._stack.setCurrentWidget(self.preview)
        self.preview.enter()

    def _back(self) -> None:
        self._close_preview()
        self.enter()

    def _close_preview(self) -> None:
        preview, self.preview = self.preview, None
        if preview is not None:
            # First out of sight, then emptied, so that nothing of it is painted again.
            self._stack.setCurrentIndex(0)
            preview.leave()
            self._stack.removeWidget(preview)
            preview.deleteLater()

    def _tell_gone(self, _papers: Sequence[Paper], sentence: str) -> None:
        self.panel.show_rest()
        self.notice.tell(sentence)
        if self.preview is None:
            self.enter()

    def _tell_kept(self, sentence: str) -> None:
        self.panel.show_rest()
        if sentence and self.preview is None:
            self.notice.tell(sentence, attention=True)

    # Inside

    def _connect(self) -> None:
        self._session.closing.checklist_changed.connect(self._refresh)
        self.list.arrival_requested.connect(self.arrival_requested)
        self.list.troubled.connect(self._tell_kept)
        self.panel.all_requested.connect(self._make_all)
        self.panel.preview_requested.connect(self._make_preview)
        self.panel.print_requested.connect(self._make_to_print)
        self.panel.save_requested.connect(self._make_to_save)
        self._steps.advanced.connect(self._take)
        self._steps.done.connect(self._pass_on)
        self._steps.stopped.connect(self._stop_making)
        self.outlet.advanced.connect(self.panel.show_progress)
        self.outlet.handed_out.connect(self._tell_gone)
        self.outlet.kept_back.connect(self._tell_kept)
        self.outlet.cover_requested.connect(self.cover_requested)
        self.close_button.clicked.connect(self._close)
        self.reopen_button.clicked.connect(self._reopen)
        self.start_button.clicked.connect(self.start_requested)

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addLayout(self._columns)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(contents)
        self._footer.add_button(self.reopen_button)
        self._footer.add_button(self.close_button)
        self._footer.add_button(self.start_button)
        main = QWidget()
        rows = QVBoxLayout(main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(scroll, 1)
        rows.addWidget(self._footer)
        self._stack.addWidget(main)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
