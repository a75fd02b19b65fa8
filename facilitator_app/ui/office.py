"""Which page follows which outside a session: Start, the groups, their women, and what the practice settles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.backup_office import BackupOffice
from facilitator_app.ui.beforehand_office import BeforehandOffice
from facilitator_app.ui.dossier_office import DossierOffice
from facilitator_app.ui.group_making_office import GroupMakingOffice
from facilitator_app.ui.group_papers_office import GroupPapersOffice
from facilitator_app.ui.handover_office import HandoverOffice
from facilitator_app.ui.log_office import LogOffice
from facilitator_app.ui.page_shelf import PageShelf
from facilitator_app.ui.paper_office import PaperOffice
from facilitator_app.ui.privacy import Privacy
from facilitator_app.ui.programme_office import ProgrammeOffice
from facilitator_app.ui.record_office import RecordOffice
from facilitator_app.ui.retention_office import RetentionOffice
from facilitator_app.ui.trail import Trail
from facilitator_app.ui.women_office import WomenOffice
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.ui.screens import Screens
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class Office(QObject):
    """Builds the pages of the practice when they are needed, and hands each the rooms that it works with.

    Args:
        wording_for: gives the wording of a reader's language.

    Signals:
        session_requested: id of a session to put on the table.
        sheet_requested: the recovery sheet is to be made.
        left_session: a page outside the session is in sight now.
    """

    session_requested = Signal(str)
    sheet_requested = Signal()
    left_session = Signal()

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        wording_for: Callable[[str], ReaderWording],
        screens: Screens | None = None,
    ) -> None:
        super().__init__()
        self._door = door
        self._practice = practice = door.practice
        self._window = window
        self._wording_for = wording_for
        self._shelf = PageShelf(window)
        self._trail = Trail(window)
        self.privacy = Privacy(door, window, self.show, self.go_back, screens)
        self.programmes = ProgrammeOffice(practice, window, self.show, self.go_back, self._wording)
        self.women = WomenOffice(practice, window, self.show, self.go_back, self._wording)
        self.women.group_requested.connect(self.show_group)
        self.making = GroupMakingOffice(practice, window, self._shelf, self._show_kept, self._wording)
        self.making.group_requested.connect(self.show_group)
        self.making.start_requested.connect(self.show_start)
        self.making.programme_requested.connect(self.programmes.show_programme)
        self.making.paper_requested.connect(self.programmes.show_paper)
        self.making.undo_requested.connect(self.undo)
        self.making.redo_requested.connect(self.redo)
        self.retention = RetentionOffice(
            practice, self.show, self.go_back, self.show_start, self._tell, self._wording
        )
        self.group_papers = GroupPapersOffice(practice, window, self.show, self.go_back, self._tell, self._wording)
        self.records = RecordOffice(door, window, self.show, self.go_back, self._wording, self.privacy.screens)
        self.retention.ticks_requested.connect(self.records.show_of_woman)
        ask_first = self.privacy.before_values
        self.dossiers = DossierOffice(practice, window, self.show, self.go_back, wording_for, ask_first)
        self.dossiers.group_requested.connect(self.show_group)
        self.dossiers.start_requested.connect(self.show_start)
        self.dossiers.form_requested.connect(self.show_woman_form)
        self.dossiers.removal_requested.connect(self.women.take_out)
        self.dossiers.ticks_requested.connect(self.records.show_of_woman)
        self.dossiers.undo_requested.connect(self.undo)
        self.dossiers.redo_requested.connect(self.redo)
        self.papers = PaperOffice(practice, window, self.show, self.go_back, wording_for, ask_first)
        self.beforehand = BeforehandOffice(practice, window, self.show, self.go_back, self._wording)
        self.handovers = HandoverOffice(practice, self.show, self._tell, self._wording)
        self.handovers.group_requested.connect(self.show_group)
        self.handovers.start_requested.connect(self.show_start)
        self.logs = LogOffice(practice, window, self.show, self.go_back, self._wording, ask_first)
        self.logs.start_requested.connect(self.show_start)
        self.dossiers.log_requested.connect(self.logs.show_log_of)
        self.backups = BackupOffice(door, window, self.show, self.go_back, self.undo, self._wording)

    @property
    def in_sight(self) -> bool:
        """Whether the page in sight is one of the office."""
        return self._shelf.holds(self._window.page)

    def end(self) -> None:
        """Throw away everything that was shown."""
        self.privacy.end()
        self.records.end()
        self.backups.end()
        self._trail.clear()
        self._shelf.clear()
        self.deleteLater()

    # Pages

    def show_start(self) -> None:
        """Show Start; nothing comes before the cover."""
        if self._door.is_covered:
            return
        from facilitator_app.ui.machine import Laptop
        from facilitator_app.ui.start_page import StartPage

        page = self._shelf.get("start")
        if page is None:
            rooms = self._practice
            made = StartPage(
                rooms.groups,
                rooms.to_do,
                rooms.ready_check,
                Laptop(),
                self._wording(),
                rooms.wall,
                self._window.stage,
            )
            page = self._shelf.keep("start", made)
            page.session_requested.connect(self.session_requested)
            page.group_requested.connect(self.show_group)
            page.participant_requested.connect(self.dossiers.show_woman)
            page.to_do_requested.connect(self._go_and_do)
            page.new_group_requested.connect(self.making.show_new_group)
            page.composing_requested.connect(self.women.show_composing)
            page.import_requested.connect(self.making.show_import)
            page.preparing_requested.connect(self.beforehand.show_preparation)
            page.slips_requested.connect(self.beforehand.show_slips)
            page.papers_requested.connect(self.papers.show_papers)
            page.all_groups_requested.connect(self.show_all_groups)
        self._trail.clear()
        # The page before stores what it has as it is left, and that may be the name of the practice.
        self._window.show_page(page)
        self._window.header.show_start(self._practice.settings.practice.name)
        self.left_session.emit()

    def show_all_groups(self) -> None:
        """Show every group there ever was."""
        from facilitator_app.ui.all_groups_page import AllGroupsPage

        page = AllGroupsPage(self._practice.groups, self._wording(), self._practice.wall, self._window.stage)
        page.group_requested.connect(self.show_group)
        page.done.connect(self.show_start)
        self.show("all groups", page, self.tr("Alle groepen"))

    def show_group(self, group_id: str) -> None:
        """Show one group."""
        from facilitator_app.ui.group_page import GroupPage

        rooms = self._practice
        page = GroupPage(rooms.groups, rooms.planning, group_id, self._wording(), rooms.wall, self._window.stage)
        page.session_requested.connect(self.session_requested)
        page.preparing_requested.connect(self.beforehand.show_preparation)
        page.series_requested.connect(partial(self.show_series, group_id))
        page.giving_requested.connect(partial(self.handovers.show_giving, group_id))
        page.dates_requested.connect(partial(self.making.show_planning, group_id))
        page.new_woman_requested.connect(partial(self.women.show_new_woman, group_id))
        page.dossier_requested.connect(self.dossiers.show_woman)
        page.details_requested.connect(self.show_woman_form)
        page.status_requested.connect(self.women.show_status)
        page.move_requested.connect(self.women.show_move)
        page.removal_requested.connect(self.women.take_out)
        page.merge_requested.connect(partial(self.women.show_merge, group_id))
        page.split_requested.connect(partial(self.women.show_split, group_id))
        page.told.connect(self._tell)
        # Not the way she came: after a dossier that would open it again.
        page.back_requested.connect(self.show_start)
        page.import_requested.connect(partial(self.making.show_import, group_id))
        self.show("group", page, self.tr("Groep"))

    def show_series(self, group_id: str) -> None:
        """Show all sessions of one group at a glance."""
        from facilitator_app.ui.series_page import SeriesPage

        rooms = self._practice
        looking_back = (rooms.debriefing, rooms.theme_plan)
        page = SeriesPage(rooms.series, *looking_back, group_id, self._wording(), rooms.wall, self._window.stage)
        page.debrief_requested.connect(self.show_debrief)
        page.overview_requested.connect(partial(self.group_papers.show_overview, group_id))
        page.dates_requested.connect(partial(self.group_papers.save_dates, group_id, page))
        page.done.connect(partial(self.show_group, group_id))
        self.show("series", page, self.tr("Alle bijeenkomsten"))

    def show_debrief(self, session_id: str) -> None:
        """Show where is looked back on one session."""
        from facilitator_app.ui.debrief_page import DebriefPage

        rooms = self._practice
        page = DebriefPage(rooms.debriefing, rooms.theme_plan, session_id, self._wording(), self._window.stage)
        page.done.connect(self.go_back)
        self.show("debrief", page, self.tr("Nabespreken"))

    def show_woman_form(self, participant_id: str) -> None:
        """Show what is known of a woman, to change it."""
        self.women.show_details(participant_id)

    def go_back(self) -> None:
        """Show the page from which she came here, also one of a session; Start where there was none."""
        aside = self._window.page is not None and self._window.page in (
            self._shelf.get("help"),
            self._shelf.get("search"),
            self._shelf.get("settings"),
        )
        # Start has the name of the practice above it, which may be another one by now.
        if self._trail.before is self._shelf.get("start") or not self._trail.go_back():
            self.show_start()
        if aside:
            self._window.go_on_typing()

    def _go_and_do(self, kind: ToDoKind) -> None:
        show: dict[ToDoKind, Callable[[], None]] = {
            ToDoKind.RECOVERY_SHEET: self.sheet_requested.emit,
            ToDoKind.BACKUP: self.backups.show_backups,
            ToDoKind.TAKING_OVER: self.records.show_newest,
            ToDoKind.TO_PRINT: self._show_waiting_papers,
            ToDoKind.TEXTS: self.papers.show_waiting_text,
            ToDoKind.REPRINTS: self._show_reprints,
            ToDoKind.WAITING: self.women.show_composing,
            ToDoKind.CLASHES: self.handovers.show_open_clashes,
            ToDoKind.WIPING: self.retention.show_retention,
        }
        show[kind]()

    def _show_waiting_papers(self) -> None:
        """What waits longest, where it is printed: at the closing of its session, or before it began."""
        for waiting in self._practice.papers_to_print.by_session()[:1]:
            if waiting.at_closing:
                self.session_requested.emit(waiting.session.id)
            elif waiting.in_preparation:
                self.beforehand.show_preparation(waiting.session.id)
            else:
                self.papers.show_papers(waiting.session.id)

    def _show_reprints(self) -> None:
        """The newest session with papers to print once more; its closing says how many."""
        for reprint in self._practice.reprints.by_session()[:1]:
            (self.session_requested.emit if reprint.held else self.papers.show_papers)(reprint.session.id)

    # Undo

    def undo(self) -> None:
        """Take back the newest step outside a session."""
        self._take_back(self._practice.undo, self.tr("Teruggehaald. Ctrl+Y doet het weer."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back(self._practice.redo, self.tr("Weer gedaan. Ctrl+Z haalt het terug."))

    def _take_back(self, verb: Callable[[], object], said: str) -> None:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            said = sentence_for(problem)
        page = self._window.page
        if page is not None and page is self._shelf.get("start"):
            self._window.header.show_start(self._practice.settings.practice.name)
        try:
            if page is not None:
                page.enter()
        except KeyError:
            # What this page was about is not there any more, or not yet again.
            self.show_start()
        self._tell(said, False)

    def show(self, name: str, page: Any, title: str) -> None:
        """Show a page, with the way back to the one in sight; a page of the same name before it is thrown away."""
        # Not even made known to the shelf: that would throw away the page that waits under the cover.
        if self._door.is_covered:
            page.deleteLater()
            return
        self._trail.remember()
        self._shelf.keep(name, page)
        self._show_kept(page, title)

    def _show_kept(self, page: Any, title: str, subtitle: str = "") -> None:
        if self._door.is_covered:
            return
        self._window.header.show_page(title, subtitle)
        self._window.show_page(page)

    # Inside

    def _tell(self, sentence: str, undo: bool) -> None:
        self._window.toast.tell(sentence, undo=undo)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._practice.settings.practice.language)
