"""The pages from which something goes into the practice's own record, and the clipboard that it goes by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.permissions import SEE_DETAILS
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.live.taken_lines import TakenLine
    from facilitator_app.ui.private_clipboard import PrivateClipboard
    from facilitator_app.ui.screens import Screens
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


class RecordOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.

    Signals:
        template_requested: how the practice writes its lines is to be looked at.
    """

    template_requested = Signal()

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        wording: Callable[[], ReaderWording],
        screens: Screens,
    ) -> None:
        super().__init__()
        self._door = door
        self._practice = door.practice
        self._window = window
        self._show = show
        self._go_back = go_back
        self._wording = wording
        self._screens = screens
        self._clipboard: PrivateClipboard | None = None

    def end(self) -> None:
        """Leave nothing on the clipboard."""
        if self._clipboard is not None:
            self._clipboard.clear()

    def show_of_woman(self, participant_id: str) -> None:
        """Show what of one woman goes into the practice's record, session by session."""
        if not self._practice.may(SEE_DETAILS):
            self._window.toast.tell(sentence_for(NotAllowed()), undo=False)
            return
        woman = self._practice.women.get(participant_id)
        find = partial(self._practice.taken_lines.of_woman, participant_id)
        self._show_page(woman.full_name, find, by_session=True)

    def show_of_session(self, session_id: str) -> None:
        """Show what of one session goes into the practice's record, woman by woman."""
        find = partial(self._practice.taken_lines.of_session, session_id)
        session = self._practice.taken_lines.session(session_id)
        day, group = (
            self._wording().date_in_words(session.held_on),
            self._practice.taken_lines.group_name(session_id),
        )
        title = self.tr("{groep}, bijeenkomst {n}, {dag}").format(groep=group, n=session.number, dag=day)
        self._show_page(title, find, session_id=session_id)

    def show_newest(self) -> None:
        """Show the newest session of which something is still to be taken over."""
        for session_id in self._practice.taken_lines.open_sessions()[:1]:
            self.show_of_session(session_id)

    # Inside

    def _show_page(
        self, title: str, find: Callable[[], list[TakenLine]], *, by_session: bool = False, session_id: str = ""
    ) -> None:
        from facilitator_app.ui.taken_over_page import TakenOverPage

        page = TakenOverPage(
            self._practice.taken_lines,
            title,
            find,
            self._own_clipboard(),
            self._wording(),
            by_session=by_session,
            session_id=session_id,
            screens=self._screens,
        )
        page.template_requested.connect(self.template_requested)
        page.cover_requested.connect(self._window.cover_requested)
        page.done.connect(self._go_back)
        self._show("taken over", page, page.heading)

    def _own_clipboard(self) -> PrivateClipboard:
        """Made with the first page that needs it: under the cover, or behind the lock, nothing of it stays."""
        if self._clipboard is None:
            from facilitator_app.ui.private_clipboard import PrivateClipboard

            self._clipboard = PrivateClipboard(self)
            self._door.covered.connect(self._clipboard.clear)
            self._door.locked.connect(self._clipboard.clear)
        return self._clipboard
