"""The program in front of her, on a practice that exists already, for journeys that type and click in it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import getAllValidWrappers

from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice


class Kring:
    """The program as a user has it in front of her, on a practice that exists already."""

    def __init__(self, practice: Practice, shown: Callable[..., QWidget]) -> None:
        practice.door.leave()
        self.practice = practice
        self.practice.door = self.door = Door(practice.folder, AGENDAS, practice.wall, practice.parameters)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()

    @property
    def session(self) -> LiveSession:
        """The session on the table; there must be one."""
        assert self.way_in.navigation is not None
        session = self.way_in.navigation.session
        assert session is not None
        return session

    def texts(self) -> str:
        """All that can be read in the window now."""
        page = self.window.page
        assert isinstance(page, QWidget)
        return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

    def cut_off(self) -> None:
        """The power goes: nothing is left, closed or said goodbye to; only the files remain."""
        self.session.circle.watch(False)
        for timer in [thing for thing in getAllValidWrappers() if isinstance(thing, QTimer)]:
            timer.stop()
        self.door.practice.close()
        self.door._inside = None
        self.way_in.navigation = None
        self.door.leave()


def unlock(kring: Kring) -> None:
    """Type the passphrase."""
    assert isinstance(kring.window.page, UnlockPage)
    press(PASSPHRASE, "\n")
