"""Opens the screen for the group from the circle, and closes it in good time (S9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.cover_keys import bind_cover_keys
from facilitator_app.ui.screens import Beside

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from facilitator_app.domain.wording import Wording
    from facilitator_app.live.session import LiveSession
    from facilitator_app.ui.circle_page import CirclePage
    from facilitator_app.ui.group_panel import GroupPanel
    from facilitator_app.ui.group_window import GroupWindow
    from facilitator_app.ui.screen_bar import ScreenBar
    from facilitator_app.ui.screens import Screens
    from facilitator_app.ui.window import MainWindow


# The window systems that may have a new window take the keys.
GIVE_KEYS_TO_WHAT_COMES = ("xcb",)


class GroupShowing(QObject):
    """Has at most one window, of the session on the table; where no screen is free there is the panel alone.

    The window stays while the main one is covered, since nothing of a woman is on it. It goes when the session
    leaves the table or is closed, and whenever the screens are not what they were.
    """

    def __init__(self, window: MainWindow, screens: Screens, bar: ScreenBar, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._main = window
        self._screens = screens
        self._bar = bar
        self.window: GroupWindow | None = None
        self._session: LiveSession | None = None
        self._page: CirclePage | None = None
        self._panel: GroupPanel | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for changed in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            changed.connect(self._hide_from_changed)
        screens.changed.connect(self._hide)
        bar.group_requested.connect(self._open)
        bar.blank_requested.connect(self._turn_blank)
        bar.stop_requested.connect(self.stop)
        window.group_requested.connect(self._turn_by_key)

    def serve(self, page: CirclePage, session: LiveSession) -> None:
        """Open and close whenever it is asked for on the page of the circle of a session."""
        self.end()
        self._page, self._session = page, session
        page.group_requested.connect(self.turn)
        session.circle.closed_changed.connect(self._follow_closing)
        session.phase_changed.connect(self._offer)
        session.group_view.changed.connect(self._show_on_bar)
        self._offer()

    def turn(self) -> None:
        """Show where she leads it from, on the page of the circle; when that is in sight already, stop."""
        page = self._page
        if page is None:
            return
        self._screens.look()
        on = self.window is not None
        if page.talk.group_is_open and (on or self._free_place() is None):
            self.stop()
        else:
            self._open()
            if self._panel is not None:
                self._panel.enter()

    def stop(self) -> None:
        """Close the window and the panel."""
        self._close_window()
        if self._page is not None:
            self._page.talk.close_group()

    def end(self) -> None:
        """The session is not on the table any more, and its page goes."""
        self._close_window()
        if self._session is not None:
            self._session.circle.closed_changed.disconnect(self._follow_closing)
            self._session.phase_changed.disconnect(self._offer)
            self._session.group_view.changed.disconnect(self._show_on_bar)
        self._page = self._session = self._panel = None
        self._offer()

    # Inside

    def _turn_by_key(self) -> None:
        """On any page it goes off by its key; on comes it in the circle alone."""
        if self.window is not None and self._main.has_header:
            self.stop()
        elif self.window is None and self._main.page is self._page:
            self.turn()

    def _turn_blank(self) -> None:
        if self.window is not None and self._session is not None:
            self._session.group_view.turn_blank()

    def _open(self) -> None:
        if self._page is None or self._session is None or self._session.closed:
            return
        self._page.talk.open_group(self._made_panel(self._page, self._session))
        place = self._free_place()
        if self.window is None and place is not None:
            self._open_window(self._session, place)
            # That the group sees nothing is true no more.
            self._page.acted.emit()
        self._say_where()

    def _made_panel(self, page: CirclePage, session: LiveSession) -> GroupPanel:
        from facilitator_app.ui.group_panel import GroupPanel

        if self._panel is None:
            self._panel = GroupPanel(session.group_view, session.circle, self._wording, page.talk)
            self._panel.stop_requested.connect(self.stop)
        return self._panel

    def _open_window(self, session: LiveSession, place: QRect) -> None:
        from facilitator_app.ui.group_window import GroupWindow

        self.window = window = GroupWindow(session.group_view, place, self._wording)
        window.stop_requested.connect(self.stop)
        window.unsure.connect(self._hide)
        bind_cover_keys(window, self._main.cover_requested)
        handle = self._main.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._hide_from_changed)
        working = self._main.isActiveWindow()
        if working and QGuiApplication.platformName() in GIVE_KEYS_TO_WHAT_COMES:
            # However little it asks for them, and only some time after it was shown.
            window.took_keys.connect(self._main.activateWindow)
        window.begin()
        if working:
            self._main.activateWindow()

    def _close_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.end()
            handle = self._main.windowHandle()
            if handle is not None:
                handle.screenChanged.disconnect(self._hide_from_changed)
        self._show_on_bar()

    def _show_on_bar(self) -> None:
        """On every page, and without a word of what the group sees."""
        on, session = self.window is not None, self._session
        self._bar.tell_of_group(on, blank=session is not None and session.group_view.mode is GroupViewMode.EMPTY)
        if self._page is not None:
            self._page.show_group_is_on(on)

    def _free_place(self) -> QRect | None:
        """Where nobody works; None where the only other screen shows the same as this one."""
        if self._screens.beside is not Beside.SECOND:
            return None
        places = [place for place in self._screens.displays.places() if not place.isEmpty()]
        hers = self._main.screen().geometry()
        if hers not in places:
            hers = places[0]
        return next((place for place in places if not place.intersects(hers)), None)

    def _hide_from_changed(self, _screen: QScreen) -> None:
        self._hide()

    def _hide(self) -> None:
        """First out of sight, then say so."""
        was_on = self.window is not None
        self._close_window()
        self._say_where()
        if was_on:
            self._main.toast.tell(self.tr("De schermen zijn veranderd. De groep ziet nu niets."), undo=False)

    def _say_where(self) -> None:
        if self._page is None or self._panel is None:
            return
        self._show_on_bar()
        if self.window is not None:
            words = self.tr("De groep ziet dit op het andere scherm.")
        elif self._screens.beside is Beside.MIRROR:
            words = self.tr("De beamer toont hetzelfde beeld als dit scherm.")
        elif self._screens.beside is Beside.SECOND:
            words = self.tr("De groep ziet nu niets. Met F5 gaat het scherm aan.")
        else:
            words = self.tr("Er is geen tweede scherm: zo ziet de groep het.")
        self._panel.show_where(words)

    def _follow_closing(self) -> None:
        if self._session is not None and self._session.closed:
            self.stop()

    def _offer(self) -> None:
        session = self._session
        in_circle = session is not None and session.session.phase is Phase.CIRCLE and not session.closed
        self._bar.offer_group(in_circle)
