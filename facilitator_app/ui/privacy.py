"""Closes what shows a value as soon as another screen may show it too, and says so (ux.md §1.5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.screen_bar import ScreenBar
from facilitator_app.ui.screens import Screens

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.door import Door
    from facilitator_app.ui.pin_question_page import PinQuestionPage
    from facilitator_app.ui.window import MainWindow

TOLD = "told of headphones"


class Privacy(QObject):
    """Watches the screens for as long as a practice is open.

    Whatever shows a value has a method `show_no_values()`: a page, or a widget on it. It stores what is half
    typed, as leaving would, and closes.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.

    Signals:
        locked_out: the door is locked after wrong PINs; a sentence that says why, for the unlock screen.
    """

    locked_out = Signal(str)

    def __init__(
        self,
        door: Door,
        window: MainWindow,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        screens: Screens | None = None,
    ) -> None:
        super().__init__()
        self._door = door
        self._window = window
        self._show = show
        self._go_back = go_back
        self._screens = screens = screens or Screens(parent=self)
        self.bar = ScreenBar()
        self.bar.help_requested.connect(self._show_help)
        screens.changed.connect(self._follow)
        door.covered.connect(self.bar.dismiss)
        door.uncovered.connect(self._say)

    @property
    def screens(self) -> Screens:
        """What stands beside this screen."""
        return self._screens

    def before_values(self, then: Callable[[], None]) -> None:
        """Go on to what shows values: at once on a screen of its own, else once she has typed her PIN."""
        if not self._screens.values_stay_closed:
            then()
            return
        from facilitator_app.ui.pin_question_page import PinQuestionPage

        page = PinQuestionPage(self._door, self._window.stage)
        page.proven.connect(partial(self._go_on, page, then))
        page.back_requested.connect(self._go_back)
        page.locked_out.connect(self.locked_out)
        self._show("pin", page, self.tr("Dossier"))

    def begin(self) -> None:
        """Watch from now on; what is plugged in already is said at once."""
        self._window.put_below_header(self.bar)
        self._screens.watch(True)
        self._say_headphones()

    def end(self) -> None:
        """Watch no more."""
        self._screens.watch(False)
        self.bar.dismiss()
        self.bar.deleteLater()
        self.deleteLater()

    def _follow(self) -> None:
        if self._screens.values_stay_closed:
            self._close_values()
        if not self._door.is_covered:
            self._say()

    def _say(self) -> None:
        self.bar.tell(self._screens.beside)

    def _close_values(self) -> None:
        for shown in self._window.findChildren(QWidget):
            close = getattr(shown, "show_no_values", None)
            if close is not None and shown.isVisible():
                close()

    def _go_on(self, page: PinQuestionPage, then: Callable[[], None]) -> None:
        then()
        if self._window.page is not page and self._window.holds(page):
            self._window.drop(page)

    def _show_help(self) -> None:
        from facilitator_app.ui.projection_page import ProjectionPage

        page = ProjectionPage(self._window.stage)
        page.back_requested.connect(self._go_back)
        self._show("projection", page, self.tr("Beamer"))

    def _say_headphones(self) -> None:
        if QAccessible.isActive() and not self._window.property(TOLD):
            self._window.setProperty(TOLD, True)
            sentence = self.tr("Gebruik een koptelefoon. Anders hoort de groep mee.")
            self._window.toast.tell(sentence, undo=False)
