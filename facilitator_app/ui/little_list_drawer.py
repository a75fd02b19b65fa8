"""The Lijstje of one page: its button in the footer, its panel over the right side, and Ctrl+L for both."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from facilitator_app.domain.wording import Wording
from facilitator_app.live.little_list import LittleList
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.little_list_bookmark import LittleListBookmark
from facilitator_app.ui.little_list_panel import LittleListPanel
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.side_place import SidePlace

CLOSES_AFTER_MINUTES = 1.0


def at_once(then: Callable[[], None]) -> None:
    """Ask nothing first: nobody else sees this screen."""
    then()


class LittleListDrawer(QObject):
    """Closes with Esc, when she measures, when the page goes, and when nobody touched anything for a minute.

    Also once something under it has the focus: she would not see it.

    Args:
        page: what the panel lies over.
        footer: of that page; it stays in sight.

    Signals:
        measure_requested: seat id, and whether it is a second measurement beside the first.
        told: a sentence without a value, and whether undo takes back what it tells of.
        opened: it lies over the page now.
    """

    measure_requested = Signal(str, bool)
    told = Signal(str, bool)
    opened = Signal()

    def __init__(self, little_list: LittleList, wording: Wording, page: QWidget, footer: Footer) -> None:
        super().__init__(page)
        self._list = little_list
        self._came_from: QWidget | None = None
        # Who opens it beside a screen that others see as well proves first who she is.
        self.before_reasons: Callable[[Callable[[], None]], None] = at_once
        self._bookmark = LittleListBookmark(little_list, self)
        self.button = self._bookmark.button
        self.panel = LittleListPanel(little_list, wording, page)
        self.side = SidePlace(self.panel, page, footer)
        self.side.in_the_way.connect(self.put_away)
        footer.add_status_widget(self.button)
        self._idle = Idle(CLOSES_AFTER_MINUTES, self)
        self._idle.passed.connect(self._close_untouched)
        local_key(page, "Ctrl+L", self.turn)
        self.button.clicked.connect(self.turn)
        self.panel.close_requested.connect(self.close)
        self.panel.measure_requested.connect(self._measure)
        self.panel.told.connect(self.told)

    @property
    def is_open(self) -> bool:
        """Whether the panel is in sight."""
        return not self.panel.isHidden()

    def enter(self) -> None:
        """The page is in sight: say how long the list is, and follow the time of second measurements."""
        self._bookmark.watch(True)

    def leave(self) -> None:
        """The page goes out of sight, and every reason with it."""
        self.put_away()
        self._bookmark.watch(False)

    def turn(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open_now(self) -> None:
        """Open it on the first line that is to be looked at before the session goes on."""
        self.open(self._list.first_now)

    def open(self, line_id: str = "") -> None:
        """Open it on a line, or on its first."""
        self.before_reasons(partial(self._open, line_id))

    def open_for(self, seat_id: str) -> None:
        """Open it to put something on it for one woman."""
        self.before_reasons(partial(self._open_for, seat_id))

    def close(self) -> None:
        """Close it; the focus goes back to where it was."""
        came_from = self._came_from
        self.put_away()
        if came_from is not None and isValid(came_from) and came_from.isVisible() and came_from.isEnabled():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Close it where it stands: the focus stays where it is, unless it was in the panel."""
        self._idle.watch(False)
        self._came_from = None
        focused = QApplication.focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            # What is hidden hands the focus on, and it must not open a row.
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.leave()
        self.panel.hide()

    # Inside

    def _open(self, line_id: str = "") -> None:
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
            # The row that was typed in closes by that, and what it brings stands on the list when it opens.
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.side.show()
            self.opened.emit()
        self.panel.enter(line_id)
        self._idle.watch(True)

    def _open_for(self, seat_id: str) -> None:
        self._open()
        self.panel.begin_entry(seat_id)

    def _measure(self, seat_id: str, beside: bool) -> None:
        self.put_away()
        self.measure_requested.emit(seat_id, beside)

    def _close_untouched(self) -> None:
        # Not to the field where she came from: that would open a row, and nobody is there.
        self.put_away()
