"""The pages of the log, built when they are needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class LogOffice(QObject):
    """A part of the office.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: leads to where she came from.
        before_values: does what it is given, once it is known who looks at a screen that others see as well.

    Signals:
        start_requested: Start is to be shown.
    """

    start_requested = Signal()

    def __init__(
        self,
        practice: OpenPractice,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        wording: Callable[[], ReaderWording],
        before_values: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._wording = wording
        self._before_values = before_values

    @property
    def may_look(self) -> bool:
        """Whether who is at the laptop may read the log."""
        return self._practice.logbook.may_look

    def show_log(self) -> None:
        """Show the log of the practice."""
        if self._lets_look():
            self._show_log("")

    def show_log_of(self, participant_id: str) -> None:
        """Show who looked at one woman, and what was done; her values stand in it."""
        if self._lets_look():
            self._before_values(partial(self._show_log, participant_id))

    # Inside

    def _lets_look(self) -> bool:
        if not self.may_look:
            self._window.toast.tell(sentence_for(NotAllowed()), undo=False)
        return self.may_look

    def _show_log(self, about: str) -> None:
        from facilitator_app.ui.log_page import LogPage

        rooms = self._practice
        page = LogPage(rooms.logbook, rooms.groups, about, self._wording(), rooms.wall, self._window.stage)
        page.done.connect(self._go_back)
        page.left_alone.connect(self.start_requested)
        page.woman_requested.connect(self.show_log_of)
        page.cover_requested.connect(self._window.cover_requested)
        self._show("log of one" if about else "log", page, self.tr("Logboek"))
