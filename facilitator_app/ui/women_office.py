"""The pages about women and the groups they are put into: who comes, who goes where, what becomes of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from facilitator_app.domain.refusals import NotAllowed, Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.group_choice_page import GroupChoicePage
    from facilitator_app.ui.split_page import SplitPage
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.woman_form import WomanForm
    from facilitator_app.ui.wording import ReaderWording


class WomenOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.

    Signals:
        group_requested: id of a group to look at.
    """

    group_requested = Signal(str)

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
        self._new_woman: WomanForm | None = None
        self._split: SplitPage | None = None

    # One woman

    def show_new_woman(self, group_id: str | None) -> None:
        """Show an empty form, or the one that waits half typed."""
        from facilitator_app.ui.woman_form import WomanForm

        if self._may_not_change():
            return
        waiting, page = self._new_woman, WomanForm(self._practice.enrolment, "", self._wording())
        if waiting is not None and isValid(waiting) and waiting.has_text:
            page.take_over(waiting)
        self._new_woman = page
        page.done.connect(self._finish)
        page.told.connect(self._tell)
        page.begin(group_id)
        self._show("new woman", page, self.tr("Nieuwe deelnemer"))

    def show_details(self, participant_id: str) -> None:
        """Show what is known of a woman, to change it."""
        from facilitator_app.ui.woman_form import WomanForm

        if self._may_not_change():
            return
        page = WomanForm(self._practice.enrolment, participant_id, self._wording())
        page.done.connect(self._finish)
        page.told.connect(self._tell)
        page.status_requested.connect(self.show_status)
        page.move_requested.connect(self.show_move)
        self._show("details", page, self.tr("Gegevens wijzigen"))

    def show_status(self, participant_id: str) -> None:
        """Show what has become of a woman, to change it."""
        from facilitator_app.ui.status_page import StatusPage

        if self._may_not_change():
            return
        rooms = self._practice
        page = StatusPage(rooms.women, participant_id, self._wording(), rooms.wall, self._window.stage)
        page.done.connect(self._finish)
        page.given_up.connect(self._give_up)
        self._show("status", page, self.tr("Status"))

    def take_out(self, participant_id: str) -> None:
        """Put a woman of a group on the waiting list; what she did stays with the group."""
        try:
            self._practice.composing.place(participant_id, None)
        except (Refusal, Trouble) as problem:
            self._tell(sentence_for(problem), False)
            return
        if self._window.page is not None:
            self._window.page.enter()
        self._tell(self.tr("Uit de groep gehaald. Ze staat nu op de wachtlijst."), True)

    def show_move(self, participant_id: str) -> None:
        """Show the groups that a woman could go to."""
        from facilitator_app.ui.group_choices import page_to_move

        if self._may_not_change():
            return
        page = page_to_move(self._practice, participant_id, self._wording())
        page.chosen.connect(partial(self._move, page, participant_id))
        page.done.connect(self._go_back)
        self._show("group choice", page, self.tr("Andere groep"))

    # Groups

    def show_composing(self, participant_id: str = "") -> None:
        """Show who waits and the groups that still take women, with one woman chosen."""
        from facilitator_app.ui.composing_page import ComposingPage

        if self._may_not_change():
            return
        rooms = self._practice
        page = ComposingPage(rooms.composing, self._wording(), rooms.wall, self._window.stage)
        page.begin_at(participant_id)
        page.new_woman_requested.connect(partial(self.show_new_woman, None))
        page.told.connect(self._tell)
        page.done.connect(self._go_back)
        self._show("composing", page, self.tr("Indelen"))

    def show_merge(self, group_id: str) -> None:
        """Show the groups with which all women of a group could go on."""
        from facilitator_app.ui.group_choices import page_to_merge

        if self._may_not_change():
            return
        page = page_to_merge(self._practice, group_id, self._wording())
        page.chosen.connect(partial(self._merge, page, group_id))
        page.done.connect(self._go_back)
        self._show("group choice", page, self.tr("Samenvoegen"))

    def show_split(self, group_id: str) -> None:
        """Show who of a group could begin a new one."""
        from facilitator_app.ui.split_page import SplitPage

        if self._may_not_change():
            return
        rooms = self._practice
        waiting, page = self._split, SplitPage(rooms.composing, group_id, self._wording(), rooms.wall)
        if waiting is not None and isValid(waiting):
            page.take_over(waiting)
        self._split = page
        page.done.connect(self._finish_split)
        self._show("split", page, self.tr("Splitsen"))

    # Inside

    def _may_not_change(self) -> bool:
        """Say so to whoever may not; her button was off, but there is more than one road."""
        if self._practice.women.may_change:
            return False
        self._tell(sentence_for(NotAllowed()), False)
        return True

    def _finish(self, sentence: str) -> None:
        self._go_back()
        if sentence:
            self._tell(sentence, True)

    def _give_up(self, sentence: str) -> None:
        self._go_back()
        self._tell(sentence, False)

    def _finish_split(self, sentence: str, group_id: str) -> None:
        if group_id:
            self._split = None
            self.group_requested.emit(group_id)
            self._tell(sentence, True)
        else:
            self._go_back()

    def _move(self, page: GroupChoicePage, participant_id: str, group_id: str) -> None:
        try:
            self._practice.composing.place(participant_id, group_id or None)
        except (Refusal, Trouble) as problem:
            page.refuse(sentence_for(problem))
            return
        self._finish(self.tr("Naar een andere groep.") if group_id else self.tr("Op de wachtlijst gezet."))

    def _merge(self, page: GroupChoicePage, emptied_id: str, kept_id: str) -> None:
        kept = self._practice.composing.choice(kept_id).group
        because = self.tr("Samengevoegd met {groep}").format(groep=kept.name)
        try:
            self._practice.composing.merge(kept_id, emptied_id, because)
        except (Refusal, Trouble) as problem:
            page.refuse(sentence_for(problem))
            return
        self.group_requested.emit(kept_id)
        self._tell(self.tr("Groepen samengevoegd."), True)

    def _tell(self, sentence: str, undo: bool) -> None:
        self._window.toast.tell(sentence, undo=undo)
