"""The pages on which a group comes to be: its form, its dates, and the list of its women."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.page_shelf import PageShelf
    from facilitator_app.ui.planning_page import PlanningPage
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class GroupMakingOffice(QObject):
    """A part of the office; what was typed halfway waits on its page until she comes back to it.

    Args:
        show: puts a page in sight, with a title and a subtitle for the header.

    Signals:
        group_requested: id of a group to look at.
        start_requested: Start is to be shown.
        undo_requested, redo_requested: from the page itself.
        programme_requested: id of an own programme, and the hours of the session that it is for.
        paper_requested: ids of a session and of an own paper to look at.
    """

    group_requested = Signal(str)
    start_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    programme_requested = Signal(str, object)
    paper_requested = Signal(str, str)

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        shelf: PageShelf,
        show: Callable[[Any, str, str], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._shelf = shelf
        self._show = show
        self._wording = wording

    def show_new_group(self) -> None:
        """Show the form of a new group, with what was typed into it before."""
        from facilitator_app.ui.new_group_page import NewGroupPage

        if self._may_not("group.add"):
            return
        rooms = self._practice
        page = self._shelf.get("new group")
        if page is None:
            page = NewGroupPage(rooms.planning, self._wording(), rooms.wall, self._window.stage)
            page.begun.connect(self._plan_new_group)
            page.back_requested.connect(self.start_requested)
            self._shelf.keep("new group", page)
        self._show(page, page.heading, "")

    def show_planning(self, group_id: str) -> None:
        """Show the dates of a group; a proposal that was left is there again."""
        if self._may_not("dates.change"):
            return
        page = self._shelf.get("planning")
        if page is None or page.group_id != group_id:
            page = self._made_planning(group_id)
        self._show_dates(page)

    def show_import(self, group_id: str = "") -> None:
        """Show the list that is being read in, or begin one for a group; "" is none in particular."""
        from facilitator_app.ui.import_page import ImportPage

        if self._may_not("participant.add"):
            return
        page = self._shelf.get("import")
        if page is None or not page.unfinished:
            rooms = self._practice
            page = self._shelf.keep("import", ImportPage(rooms.imports, self._wording(), rooms.wall))
            page.left.connect(self._leave_import)
            page.done.connect(self._window.toast.tell)
        page.come_from(group_id)
        self._show(page, page.heading, "")

    # Inside

    def _may_not(self, verb: str) -> bool:
        """Say so to whoever may not; her button was off, but there is more than one road."""
        if self._practice.may(verb):
            return False
        self._window.toast.tell(sentence_for(NotAllowed()), undo=False)
        return True

    def _plan_new_group(self, group_id: str, first_on: date | None) -> None:
        page = self._made_planning(group_id)
        if first_on is not None:
            page.begin_with(first_on)
        self._show_dates(page)
        self._window.toast.tell(self.tr("De groep is gemaakt."))
        self._shelf.drop("new group")

    def _made_planning(self, group_id: str) -> PlanningPage:
        from facilitator_app.ui.planning_page import PlanningPage

        page = PlanningPage(self._practice.planning, group_id, self._wording(), self._window.stage)
        page.back_requested.connect(partial(self.group_requested.emit, group_id))
        page.planned.connect(partial(self._tell_planned, group_id))
        page.done.connect(self._window.toast.tell)
        page.undo_requested.connect(self.undo_requested)
        page.redo_requested.connect(self.redo_requested)
        page.programme_requested.connect(self.programme_requested)
        page.paper_requested.connect(self.paper_requested)
        self._shelf.keep("planning", page)
        return page

    def _show_dates(self, page: PlanningPage) -> None:
        title = self.tr("Groep {naam}").format(naam=page.plan.group.name)
        self._show(page, title, page.heading)

    def _tell_planned(self, group_id: str, count: int) -> None:
        self.group_requested.emit(group_id)
        self._window.toast.tell(self.tr("{n} bijeenkomsten staan klaar.").format(n=count))

    def _leave_import(self, group_id: str) -> None:
        page = self._shelf.get("import")
        if group_id:
            self.group_requested.emit(group_id)
        else:
            self.start_requested.emit()
        if not page.unfinished:
            self._shelf.drop("import")
