"""What has the focus is never scrolled away (WCAG 2.4.11), whoever put the focus there."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from facilitator_app.ui.theme import scaled

# What stays free above and below it.
EDGE_PX = 10
# A button is shown with the row that it belongs to, and a field with its label.
SEEN_WHOLE = frozenset({"row", "row-last", "form-field"})
# All of it goes before its parts, if there is room: a field with what is asked about it.
SEEN_TOGETHER = "form-together"


class InSight(QObject):
    """Scrolls an area to the widget in it that gets the focus; Qt itself does so for Tab, and a cursor.

    Contents that are laid out anew, or only now, take the focus along, unless somebody has scrolled since.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        # Where it stood before, and where it was left; None once somebody else may have scrolled.
        self._came_from = 0
        self._left_at: int | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._bar.rangeChanged.connect(self._settle)

    def show_focus(self) -> None:
        """Something is said about what has the focus: scroll to it, also when somebody scrolled away from it."""
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A window that goes away with the focus in it takes its scroll bars along before it lets go of the focus.
        if not isValid(self._bar):
            return
        self._left_at = None
        self._came_from = self._bar.value()
        # What the mouse is on is in sight, and must not move away under it.
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._scroll_to(now)

    def _settle(self, _least: int, _most: int) -> None:
        if self._bar.value() == self._left_at:
            # From where it came: with the room there is now, less may do.
            self._bar.setValue(self._came_from)
            self._scroll_to(QApplication.focusWidget())

    def _scroll_to(self, widget: QWidget | None) -> None:
        contents = self._area.widget()
        if widget is None or contents is None or not contents.isAncestorOf(widget):
            return
        room, edge = self._bar.pageStep(), scaled(EDGE_PX)
        shown = _with_its_row(widget, contents, room)
        top = shown.mapTo(contents, QPoint(0, 0)).y()
        bottom = top + shown.height()
        if bottom - top > room:
            # A long text: its cursor.
            self._area.ensureWidgetVisible(widget, 0, edge)
        elif top - edge < self._bar.value():
            self._bar.setValue(max(top - edge, bottom - room))
        elif bottom + edge > self._bar.value() + room:
            self._bar.setValue(min(bottom + edge - room, top))
        self._left_at = self._bar.value()


def _with_its_row(widget: QWidget, contents: QWidget, room: int) -> QWidget:
    above, nearest, together = widget.parentWidget(), widget, None
    while above is not None and above is not contents:
        if above.height() <= room:
            if nearest is widget and above.property("look") in SEEN_WHOLE:
                nearest = above
            if above.property("look") == SEEN_TOGETHER:
                together = above
        above = above.parentWidget()
    return together or nearest
