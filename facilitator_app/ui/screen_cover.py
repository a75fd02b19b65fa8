"""Covers the screen when she asks for it or nobody is there, and lifts the cover.

A page may have `set_aside()`: what is half typed on it then waits under the cover instead of being stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from facilitator_app.ui.idle import Idle
from facilitator_app.ui.page_shelf import PageShelf
from facilitator_app.ui.platform_watch import PlatformWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.ui.window import MainWindow, Page
    from facilitator_app.ui.wording import ReaderWording

# A menu may have opened another; more than this never stand open, so whatever will not close does not hang Kring.
MOST_POPUPS = 8


def close_popups() -> None:
    """Close every menu and drop-down: each stands above the pages, and keeps the keys for itself."""
    for _ in range(MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.close()


class ScreenCover(QObject):
    """Stands between a practice that is open and the window.

    Args:
        demo_pin: the PIN to tell under the cover of the demo, "" for a real practice.
        stays_in_sight: whether the page in sight now may stay there while nobody touches the laptop.

    Signals:
        locked_out: the cover locked the door; a sentence that says why, for the unlock screen.
    """

    locked_out = Signal(str)

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        wording: ReaderWording,
        demo_pin: str,
        stays_in_sight: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._wording = wording
        self._demo_pin = demo_pin
        self._stays_in_sight = stays_in_sight
        self._shelf = PageShelf(window)
        self._under: Page | None = None
        self._headed = True
        self._idle = Idle(door.practice.settings.practice.cover_after_minutes, self)
        self._idle.passed.connect(self._cover_when_idle)
        self._platform = PlatformWatch(window, self)
        self._platform.left_alone.connect(self._cover)
        window.cover_requested.connect(self._cover)
        door.practice.desk.committed.connect(self._follow_settings)
        door.covered.connect(self._show)
        door.uncovered.connect(self._lift)

    @property
    def under(self) -> Page | None:
        """The page that waits under the cover."""
        return self._under

    def begin(self) -> None:
        """Count from now on."""
        self._idle.watch(True)
        self._platform.watch(True)

    def end(self) -> None:
        """Count no more, and throw the cover away."""
        self._idle.watch(False)
        self._platform.watch(False)
        self._shelf.clear()
        # Another cover may follow before the loop comes round to deleting this one.
        self._door.covered.disconnect(self._show)
        self._door.uncovered.disconnect(self._lift)
        self.deleteLater()

    def _cover(self) -> None:
        self._door.cover()

    def _cover_when_idle(self) -> None:
        if not self._stays_in_sight():
            self._door.cover()

    def _follow_settings(self, rows: frozenset[tuple[str, str]]) -> None:
        if any(table == "practices" for table, _ in rows):
            self._idle.set_minutes(self._door.practice.settings.practice.cover_after_minutes)

    def _show(self) -> None:
        from facilitator_app.ui.cover_page import CoverPage

        close_popups()
        self._under, self._headed = self._window.page, self._window.has_header
        # What is half typed on it is not done with: it waits as it stands.
        set_aside = getattr(self._under, "set_aside", None)
        if set_aside is not None:
            set_aside()
        name = self._door.practice.settings.practice.name
        stage = self._window.stage
        cover = self._shelf.keep("cover", CoverPage(self._door, name, self._wording, self._hint(), stage))
        cover.locked_out.connect(self.locked_out)
        self._window.show_page(cover, with_header=False)

    def _hint(self) -> str:
        return self.tr("Oefenstand: de pincode is {pin}").format(pin=self._demo_pin) if self._demo_pin else ""

    def _lift(self) -> None:
        self._idle.watch(True)
        page, self._under = self._under, None
        if page is not None:
            self._window.show_page(page, with_header=self._headed)
            self._window.go_on_typing()
