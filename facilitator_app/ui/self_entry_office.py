"""Starts self-entry before a screen that is covered by then, and ends it once the PIN is given."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from facilitator_app.live.door import Door
    from facilitator_app.live.self_entry import SelfEntry
    from facilitator_app.live.session import LiveSession
    from facilitator_app.ui.checkin_page import CheckinPage
    from facilitator_app.ui.cover_page import CoverPage
    from facilitator_app.ui.screens import Screens
    from facilitator_app.ui.self_entry_window import SelfEntryWindow
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording

MINUTE_MS = 60_000
# As long as a session; who left the laptop alone for longer types her passphrase.
LONGEST_ALONE = timedelta(hours=2)


class SelfEntryOffice(QObject):
    """Has at most one window of self-entry, which stands on the screen of the main window.

    Args:
        demo_pin: the PIN to tell where it is asked for in the demo, "" for a real practice.
        screens: what stands beside this screen; on a mirrored one nobody enters a number.

    Signals:
        locked_out: the door is locked now; a sentence that says why, for the unlock screen.
    """

    locked_out = Signal(str)

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        wording_for: Callable[[str], ReaderWording],
        demo_pin: str = "",
        screens: Screens | None = None,
    ) -> None:
        super().__init__()
        self._door = door
        self._main = window
        self._wording_for = wording_for
        self._demo_pin = demo_pin
        self._screens = screens
        if screens is not None:
            screens.changed.connect(self._look_at_screens)
        self.window: SelfEntryWindow | None = None
        self._touched_at: datetime | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._stay_open)
        door.uncovered.connect(self.end)

    def start_from(self, page: CheckinPage, session: LiveSession) -> None:
        """Begin whenever it is asked for on the page of check-in of a session."""
        page.self_entry_requested.connect(partial(self._start_in, session))

    def start(self, room: SelfEntry) -> None:
        """Cover the main window, and let the women enter their numbers before it."""
        from facilitator_app.ui.self_entry_window import SelfEntryWindow

        self.end()
        self._door.cover()
        language = self._door.practice.settings.practice.language
        self.window = window = SelfEntryWindow(room, self._wording_for, language, self._make_cover)
        window.moved.connect(self._note_touch)
        window.begin()
        window.setScreen(self._main.screen())
        window.setGeometry(self._main.screen().geometry())
        window.showFullScreen()
        window.activateWindow()
        self._minute.start()

    def end(self) -> None:
        """Throw the window away, with whatever was being typed in it."""
        self._minute.stop()
        window, self.window = self.window, None
        if window is not None:
            window.end()
            self._main.activateWindow()

    def _start_in(self, session: LiveSession) -> None:
        if self._is_mirrored:
            sentence = self.tr("De beamer toont hetzelfde beeld als dit scherm. Zelf invoeren kan nu niet.")
            self._main.toast.tell(sentence, undo=False)
        else:
            self.start(session.self_entry())

    @property
    def _is_mirrored(self) -> bool:
        from facilitator_app.ui.screens import Beside

        return self._screens is not None and self._screens.beside is Beside.MIRROR

    def _look_at_screens(self) -> None:
        """What she types would stand on the wall: the window goes, and the cover stays."""
        if self._is_mirrored:
            self.end()

    def _make_cover(self) -> CoverPage:
        from facilitator_app.ui.cover_page import CoverPage

        practice, pin = self._door.practice.settings.practice, self._demo_pin
        hint = self.tr("Oefenstand: de pincode is {pin}").format(pin=pin) if pin else ""
        cover = CoverPage(self._door, practice.name, self._wording_for(practice.language), hint)
        cover.locked_out.connect(self.locked_out)
        return cover

    def _note_touch(self) -> None:
        self._touched_at = self._door.wall.now()
        self._stay_open()

    def _stay_open(self) -> None:
        """Have the PIN open the screen for as long as women come and go."""
        now = self._door.wall.now()
        if self._touched_at is not None and timedelta(0) <= now - self._touched_at <= LONGEST_ALONE:
            self._door.stay()
