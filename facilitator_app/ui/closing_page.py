"""Afronden: a list that fills itself in, the papers, and the button that closes the session."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal, StillToLookAt
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.session import LiveSession
from facilitator_app.live.settings import Settings
from facilitator_app.ui.backup_run import BackupRun
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.closing_columns import ClosingColumns
from facilitator_app.ui.closing_list import ClosingList
from facilitator_app.ui.closing_reason import ClosingReason
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.little_list_drawer import LittleListDrawer, at_once
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_making import PaperMaking
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.paper_panel import PaperPanel
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.preview_page import LetGo, PreviewPage
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for


class ClosingPage(QWidget):
    """Holds the list and the papers, and over them the preview while she looks at it.

    Args:
        session: the session on the table.
        settings: for the language of the practice.
        wording_for: gives the wording of a language.
        outlet: how papers leave; a test brings one with another printer and folder.
        backup: makes backups; without it nothing is said of them.

    Attributes:
        before_values: does what it is given, once it is known who looks at a screen that others see as well.

    Signals:
        arrival_requested: something at check-in is still open.
        measure_requested: seat id, and whether it is a second measurement.
        start_requested: she is done.
        cover_requested: from inside a dialog.
    """

    arrival_requested = Signal()
    measure_requested = Signal(str, bool)
    start_requested = Signal()
    cover_requested = Signal()

    def __init__(
        self,
        session: LiveSession,
        settings: Settings,
        wording_for: Callable[[str], Wording],
        outlet: PaperOutlet | None = None,
        backup: BackupRun | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        language = settings.practice.language
        self._wording = wording_for(language)
        self._papers = PaperSet(session, wording_for, language)
        self.outlet = outlet or PaperOutlet(session.papers)
        self.outlet.setParent(self)
        self.preview: PreviewPage | None = None
        self.before_values: Callable[[Callable[[], None]], None] = at_once
        self._backup = backup
        self.list = ClosingList(session, self._wording, backup)
        self.panel = PaperPanel(self._papers, self._wording)
        self._making = PaperMaking(self._papers, self.panel, self)
        self.notice = Notice(ABOVE_FOOTER)
        self.reason = ClosingReason()
        self.close_button = primary(self.tr("Sluit bijeenkomst"))
        self.reopen_button = secondary(self.tr("Heropen"))
        self.start_button = primary(self.tr("Naar start"))
        self._footer = Footer()
        self._stack = QStackedWidget()
        self._main = QWidget(self._stack)
        self.drawer = LittleListDrawer(session.little_list, self._wording, self._main, self._footer)
        self._saved = self._footer.add_status(look="muted")
        self._open = self._footer.add_status()
        # What Ctrl+Enter presses now.
        self.primary: QPushButton | None = self.close_button
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Afronden")

    @property
    def status(self) -> str:
        """What the footer says about what is still open."""
        return self._open.text()

    def enter(self) -> None:
        """Bring the list up to date and put the focus on what comes next."""
        self._refresh()
        self.drawer.enter()
        first_papers = not self._session.closed and self._session.closing.checklist().papers_at is None
        following = self.panel.all_button if first_papers else self.primary
        if following is not None:
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put papers away that are not on their way to a printer or a folder yet, and every reason too."""
        self.drawer.leave()
        self.outlet.close_dialog()
        self._stop_making()
        self._close_preview()

    # Closing

    def _close(self, reason: str = "") -> None:
        try:
            self._session.close(reason)
        except StillToLookAt:
            self.notice.dismiss()
            self._contents.verticalScrollBar().setValue(0)
            self.reason.ask()
            return
        except (Refusal, Trouble) as problem:
            self._tell_kept(sentence_for(problem))
            return
        self.reason.hide()
        self.notice.tell(self.list.goodbye(), icon="lock")
        self.enter()

    def _ask_to_close(self) -> None:
        self._close(self.reason.text)

    def _tell_of_list(self, sentence: str, undo: bool) -> None:
        if self._session.little_list.length.now == 0:
            self.reason.hide()
        back = self.tr("Ctrl+Z haalt het terug.")
        self.notice.tell(f"{sentence} {back}" if undo else sentence)

    def _reopen(self) -> None:
        try:
            self._session.closing.reopen()
        except (Refusal, Trouble) as problem:
            self._tell_kept(sentence_for(problem))
            return
        self.notice.tell(self.tr("De bijeenkomst is weer open."), icon="lock-open")
        self.enter()

    def _follow(self) -> None:
        # While she types at check-in this page is out of sight, and costs nothing.
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        closed = self._session.closed
        self.list.refresh()
        self.panel.refresh()
        saved_at = self._wording.clock(self._session.last_saved_at)
        self._saved.setText(self.tr("opgeslagen {tijd}").format(tijd=saved_at))
        open_ = "" if closed else ", ".join(self.list.still_open())
        self._open.setText(self.tr("Nog open: {wat}.").format(wat=open_) if open_ else "")
        if closed and not self.notice.text:
            self.notice.tell(self.list.goodbye(), icon="lock")
        self.close_button.setVisible(not closed)
        self.reopen_button.setVisible(closed)
        self.start_button.setVisible(closed)
        if self.preview is None:
            self.primary = self.start_button if closed else self.close_button

    # Papers

    def _make(self, wanted: Wanted, use: PaperUse, afterwards: Callable[[list[Paper]], None]) -> None:
        self.notice.dismiss()
        # A button that is switched off hands the focus on, and the next one may be the one that closes.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._making.make(wanted, use, afterwards)

    def _stop_making(self, problem: Exception | None = None) -> None:
        self._making.stop()
        if not self.outlet.busy:
            self.panel.show_rest()
        if problem is not None:
            self._tell_kept(sentence_for(problem))

    def _make_to_see(self, want: Callable[[], Wanted], let_go: LetGo | None = None) -> None:
        wanted = want()
        make = partial(self._make, wanted, PaperUse.PREVIEW, partial(self._show_preview, let_go=let_go))
        if wanted.about_women:
            self.before_values(make)
        else:
            make()

    def _make_ticked(self, use: PaperUse, afterwards: Callable[[list[Paper]], None]) -> None:
        self._make(self.panel.wanted(), use, afterwards)

    def _show_own(self, _session_id: str, paper_id: str) -> None:
        self._show_preview([self._papers.own_paper(paper_id, PaperUse.PREVIEW)])

    def _show_preview(self, papers: list[Paper], let_go: LetGo | None = None) -> None:
        self._close_preview()
        if not papers:
            self._tell_kept(self.tr("Deze papieren zijn niet meer te maken: er is iets veranderd."))
            return
        self.preview = PreviewPage(papers, self.outlet, let_go)
        self.preview.back_requested.connect(self._back)
        self._stack.addWidget(self.preview)
        self._stack.setCurrentWidget(self.preview)
        self.primary = self.preview.primary
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
            self.primary = self.start_button if self._session.closed else self.close_button
            self._stack.removeWidget(preview)
            preview.deleteLater()

    def _tell_gone(self, _papers: Sequence[Paper], sentence: str) -> None:
        self.panel.show_rest()
        self.notice.tell(sentence)
        if self.preview is None and self.isVisible():
            self.enter()

    def _tell_kept(self, sentence: str) -> None:
        self.panel.show_rest()
        if self.preview is not None:
            return
        if sentence:
            self.notice.tell(sentence, attention=True)
        if self.isVisible():
            self.enter()

    # Backup

    def _back_up(self) -> None:
        assert self._backup is not None
        self.notice.dismiss()
        self._backup.make(self)
        self._refresh()

    def _tell_backup(self, sentence: str, made: bool) -> None:
        self._refresh()
        self.notice.tell(sentence, icon="circle-check", attention=not made)

    # Inside

    def _connect(self) -> None:
        self._session.closing.checklist_changed.connect(self._follow)
        self.list.arrival_requested.connect(self.arrival_requested)
        self.list.troubled.connect(self._tell_kept)
        self.list.backup_requested.connect(self._back_up)
        self.list.to_print_requested.connect(partial(self._make_to_see, self._papers.waiting, self._papers.let_go))
        if self._backup is not None:
            self._backup.advanced.connect(self._follow)
            self._backup.ended.connect(self._tell_backup)
        self.panel.all_requested.connect(partial(self._make_to_see, self.panel.everything))
        self.panel.preview_requested.connect(partial(self._make_to_see, self.panel.wanted))
        self.panel.own_requested.connect(self._show_own)
        self.panel.own_list.done.connect(self.notice.tell)
        for requested, use, afterwards in (
            (self.panel.print_requested, PaperUse.PRINT, partial(self.outlet.print, parent=self)),
            (self.panel.save_requested, PaperUse.SAVE, partial(self.outlet.save, parent=self)),
        ):
            requested.connect(partial(self._make_ticked, use, afterwards))
        self._making.stopped.connect(self._stop_making)
        self.outlet.advanced.connect(self.panel.show_progress)
        self.outlet.handed_out.connect(self._tell_gone)
        self.outlet.kept_back.connect(self._tell_kept)
        self.outlet.cover_requested.connect(self.cover_requested)
        self.close_button.clicked.connect(self._ask_to_close)
        self.reason.given.connect(self._close)
        self.reason.put_off.connect(self.enter)
        self.reason.list_requested.connect(self.drawer.open_now)
        self.list.list_requested.connect(self.drawer.open_now)
        self.drawer.measure_requested.connect(self.measure_requested)
        self.drawer.told.connect(self._tell_of_list)
        self.reopen_button.clicked.connect(self._reopen)
        self.start_button.clicked.connect(self.start_requested)

    def _lay_out(self) -> None:
        # From the outside in: what moves to another holder is dressed anew, with everything in it.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        # Not on the page itself: the preview above it has this key too.
        local_key(self._main, "Ctrl+P", self.panel.print_button.click)
        rows = QVBoxLayout(self._main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._contents = ScrollColumn()
        rows.addWidget(self._contents, 1)
        self._contents.body.setSpacing(12)
        self._contents.body.addWidget(self.reason)
        self._contents.body.addWidget(ClosingColumns(self.list, self.panel))
        self._contents.body.addStretch(1)
        for button in (self.reopen_button, self.close_button, self.start_button):
            self._footer.add_button(button)
        # Not among what scrolls: it is read wherever she is.
        rows.addWidget(self.notice)
        rows.addWidget(self._footer)
        self._stack.addWidget(self._main)
