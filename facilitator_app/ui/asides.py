"""The pages between two others: the keys of every screen (F1), and a woman who is looked for (Ctrl+F)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator_app.ui.announce import announce

if TYPE_CHECKING:
    from facilitator_app.live.door import Door
    from facilitator_app.ui.office import Office
    from facilitator_app.ui.window import MainWindow


class Asides(QObject):
    """From each of them she comes back to where she was; a session stays on the table.

    A page may have `said_on_request`: what a screen reader says when it is asked for with F1.
    """

    def __init__(self, door: Door, window: MainWindow, office: Office) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._office = office
        window.help_requested.connect(self.show_help)
        window.search_requested.connect(self.show_search)

    def end(self) -> None:
        """Answer to no key any more: another may stand in its place before the loop comes round to deleting it."""
        self._window.help_requested.disconnect(self.show_help)
        self._window.search_requested.disconnect(self.show_search)
        self.deleteLater()

    def show_help(self) -> None:
        """Show the keys of every screen; a second time leads back."""
        from facilitator_app.ui.help_page import HelpPage

        if self._door.is_covered:
            return
        if isinstance(self._window.page, HelpPage):
            self._office.go_back()
            return
        said = getattr(self._window.page, "said_on_request", "")
        page = HelpPage(self._window.stage)
        page.back_requested.connect(self._office.go_back)
        self._office.show("help", page, self.tr("Hulp"))
        if said:
            announce(page, said)

    def show_search(self) -> None:
        """Show where a woman is looked for, in all groups."""
        from facilitator_app.ui.search_page import SearchPage

        if self._door.is_covered:
            return
        page = SearchPage(self._door.practice.groups, self._window.stage)
        page.back_requested.connect(self._office.go_back)
        page.found.connect(self._show_found)
        self._office.show("search", page, self.tr("Zoeken"))

    def _show_found(self, participant_id: str) -> None:
        """Show her file with the way back to before the search; her group to whoever may not open it."""
        page, dossiers = self._window.page, self._office.dossiers
        if self._door.practice.dossiers.may_look:
            dossiers.show_woman_of_session(participant_id)
        else:
            dossiers.show_woman(participant_id)
        if page is not None and self._window.page is not page:
            self._window.drop(page)
