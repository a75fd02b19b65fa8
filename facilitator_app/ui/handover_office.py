"""The pages on which a group goes from one laptop to another, and where the two are made one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.wording import ReaderWording


class HandoverOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        tell: says a sentence in passing; it can be taken back or not.

    Signals:
        group_requested: id of a group to look at.
        start_requested: Start is to be shown.
    """

    group_requested = Signal(str)
    start_requested = Signal()

    def __init__(
        self,
        practice: OpenPractice,
        show: Callable[[str, Any, str], None],
        tell: Callable[[str, bool], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._show = show
        self._tell = tell
        self._wording = wording

    def show_giving(self, group_id: str) -> None:
        """Show where a group is given to another laptop."""
        from facilitator_app.ui.give_group_page import GiveGroupPage

        if self._may_not():
            return
        page = GiveGroupPage(self._practice.handovers, group_id, self._wording(), self._practice.wall)
        page.done.connect(partial(self.group_requested.emit, group_id))
        self._show("giving", page, self.tr("Groep meegeven"))

    def show_taking(self) -> None:
        """Show where a group of another laptop is taken in."""
        from facilitator_app.ui.take_group_page import TakeGroupPage

        if self._may_not():
            return
        page = TakeGroupPage(self._practice.handovers, self._wording(), self._practice.wall)
        page.done.connect(self.start_requested)
        page.taken.connect(self._show_taken)
        self._show("taking", page, self.tr("Groep van een andere laptop"))

    def show_clashes(self, group_id: str) -> None:
        """Show what two laptops changed differently about a group."""
        from facilitator_app.ui.clash_page import ClashPage

        if self._may_not():
            return
        page = ClashPage(self._practice.handovers, self._practice.groups, group_id)
        page.done.connect(partial(self.group_requested.emit, group_id))
        self._show("clashes", page, self.tr("Op twee laptops gewijzigd"))

    def show_open_clashes(self) -> None:
        """Show those of the first group that has any."""
        for group_id in self._practice.handovers.groups_with_clashes()[:1]:
            self.show_clashes(group_id)

    def _may_not(self) -> bool:
        """Say so to whoever may not: what goes over is all that is known of its women."""
        if self._practice.may("file.give-group"):
            return False
        self._tell(sentence_for(NotAllowed()), False)
        return True

    def _show_taken(self, group_id: str, clashes: int) -> None:
        if clashes:
            self.show_clashes(group_id)
        else:
            self.group_requested.emit(group_id)
            self._tell(self.tr("De groep is ingelezen."), False)
