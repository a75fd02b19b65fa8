"""Which page follows which outside a session: Start, the groups, their women, and what the practice settles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.page_shelf import PageShelf
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.planning_page import PlanningPage
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class Office(QObject):
    """Builds the pages of the practice when they are needed, and hands each the rooms that it works with.

    Args:
        wording_for: gives the wording of a reader's language.

    Signals:
        session_requested: id of a session to put on the table.
        left_session: a page outside the session is in sight now.
    """

    session_requested = Signal(str)
    left_session = Signal()

    def __init__(
        self, practice: OpenPractice, window: MainWindow, wording_for: Callable[[str], ReaderWording]
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._wording_for = wording_for
        self._shelf = PageShelf(window)

    def end(self) -> None:
        """Throw away everything that was shown."""
        self._shelf.clear()
        self.deleteLater()

    # Pages

    def show_start(self) -> None:
        """Show Start."""
        from facilitator_app.ui.start_page import StartPage

        page = self._shelf.get("start")
        if page is None:
            rooms = self._practice
            page = self._shelf.keep("start", StartPage(rooms.groups, rooms.to_do, self._wording(), rooms.wall))
            page.session_requested.connect(self.session_requested)
            page.group_requested.connect(self.show_group)
            page.participant_requested.connect(self.show_woman)
            page.to_do_requested.connect(self._go_and_do)
            page.new_group_requested.connect(self.show_new_group)
        self._window.header.show_start(self._practice.settings.practice.name)
        self._window.show_page(page)
        self.left_session.emit()

    def show_group(self, group_id: str) -> None:
        """Show one group."""
        from facilitator_app.ui.group_page import GroupPage

        rooms = self._practice
        page = GroupPage(rooms.groups, rooms.planning, group_id, self._wording(), rooms.wall)
        page.session_requested.connect(self.session_requested)
        page.dates_requested.connect(partial(self.show_planning, group_id))
        page.done.connect(self._window.toast.tell)
        page.told.connect(partial(self._window.toast.tell, undo=False))
        self._show("group", page, self.tr("Groep"))

    def show_woman(self, participant_id: str) -> None:
        """Show one woman who was looked for."""
        group_id = self._practice.groups.group_of(participant_id)
        if group_id is not None:
            self.show_group(group_id)

    def show_new_group(self) -> None:
        """Show the form of a new group, with what was typed into it before."""
        from facilitator_app.ui.new_group_page import NewGroupPage

        rooms = self._practice
        page = self._shelf.get("new group")
        if page is None:
            page = NewGroupPage(rooms.planning, self._wording(), rooms.wall)
            page.begun.connect(self._plan_new_group)
            page.back_requested.connect(self.show_start)
            self._shelf.keep("new group", page)
        self._show_kept(page, page.heading)

    def show_planning(self, group_id: str) -> None:
        """Show the dates of a group; a proposal that was left is there again."""
        page = self._shelf.get("planning")
        if page is None or page.group_id != group_id:
            page = self._made_planning(group_id)
        self._show_dates(page)

    def show_call_text(self) -> None:
        """Show the text of the call box."""
        from facilitator_app.ui.call_text_page import CallTextPage

        page = CallTextPage(self._practice.settings, self._wording())
        self._show("call text", page, self.tr("Tekst “Bel meteen”"))

    def _go_and_do(self, kind: ToDoKind) -> None:
        show: dict[ToDoKind, Callable[[], None]] = {ToDoKind.CALL_TEXT: self.show_call_text}
        show[kind]()

    def _plan_new_group(self, group_id: str, first_on: date | None) -> None:
        page = self._made_planning(group_id)
        if first_on is not None:
            page.begin_with(first_on)
        self._show_dates(page)
        self._window.toast.tell(self.tr("De groep is gemaakt."))
        self._shelf.drop("new group")

    def _show_dates(self, page: PlanningPage) -> None:
        title = self.tr("Groep {naam}").format(naam=page.plan.group.name)
        self._show_kept(page, title, page.heading)

    def _made_planning(self, group_id: str) -> PlanningPage:
        from facilitator_app.ui.planning_page import PlanningPage

        page = PlanningPage(self._practice.planning, group_id, self._wording())
        page.back_requested.connect(partial(self.show_group, group_id))
        page.planned.connect(partial(self._tell_planned, group_id))
        page.done.connect(self._window.toast.tell)
        page.undo_requested.connect(self.undo)
        page.redo_requested.connect(self.redo)
        self._shelf.keep("planning", page)
        return page

    def _tell_planned(self, group_id: str, count: int) -> None:
        self.show_group(group_id)
        self._window.toast.tell(self.tr("{n} bijeenkomsten staan klaar.").format(n=count))

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
        try:
            if self._window.page is not None:
                self._window.page.enter()
        except KeyError:
            # What the page was about is gone with it.
            self.show_start()
        self._window.toast.tell(said, undo=False)

    # Inside

    def _show(self, name: str, page: Any, title: str) -> None:
        self._shelf.keep(name, page)
        self._show_kept(page, title)

    def _show_kept(self, page: Any, title: str, subtitle: str = "") -> None:
        self._window.header.show_page(title, subtitle)
        self._window.show_page(page)

    def _wording(self) -> ReaderWording:
        return self._wording_for(self._practice.settings.practice.language)
