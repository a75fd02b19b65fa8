"""Ctrl+Z and Ctrl+Y, wherever she is: of the page itself, of the office, or of the session on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from facilitator_app.live.desk import TakenBack
    from facilitator_app.live.door import Door
    from facilitator_app.ui.navigation import Navigation
    from facilitator_app.ui.office import Office
    from facilitator_app.ui.window import MainWindow


class TakingBack(QObject):
    """Says what was taken back, and whose it was where her row is not in sight."""

    def __init__(self, door: Door, window: MainWindow, office: Office, navigation: Navigation) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._office = office
        self._navigation = navigation

    def undo(self) -> None:
        """Take back the newest step of the session, or of the office."""
        about = self.tr("Teruggehaald bij {naam}. Ctrl+Y doet het weer.")
        self._take_back("undo", self.tr("Teruggehaald."), about)

    def redo(self) -> None:
        """Do again what was taken back last."""
        about = self.tr("Weer gedaan bij {naam}. Ctrl+Z haalt het terug.")
        self._take_back("redo", self.tr("Weer gedaan."), about)

    def _take_back(self, verb: str, said: str, about: str) -> None:
        page, session = self._window.page, self._navigation.session
        if self._door.is_covered:
            return
        if hasattr(page, verb):
            getattr(page, verb)()
            return
        if session is None or self._office.in_sight:
            getattr(self._office, verb)()
            return
        try:
            taken: TakenBack = getattr(session, verb)()
        except (Refusal, Trouble) as problem:
            self._say(sentence_for(problem))
            return
        # Where her row is not in sight, it has to be said whose it was.
        names = {row.participant.id: row.label for row in session.seating.rows()}
        name = names.get(taken.about or "")
        # The page may have a place of its own to say it.
        say = getattr(page, "tell_taken_back", self._say)
        say(about.format(naam=name.removesuffix(".")) if name else said)

    def _say(self, sentence: str) -> None:
        self._window.toast.tell(sentence, undo=False)
