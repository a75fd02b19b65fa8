"""The parts of the window through which F6 goes: the strips, the page, and what lies beside it (ux.md §3.0.6)."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollBar, QWidget
from shiboken6 import isValid

# By their look in the stylesheet, in the order in which they are gone through; what has none of them is the page.
PAGE = "page"
ORDER = ("header", "bar", "side", PAGE, "panel", "footer", "toast")


class WindowParts:
    """Remembers where the focus was in each part, and goes on there."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._left: dict[str, QWidget] = {}

    def step(self, by: int) -> None:
        """Put the focus into the next part (+1) or the one before (-1) that has a place for it."""
        stops = self._stops()
        focused = QApplication.focusWidget()
        here = self._part_of(focused) if focused is not None else PAGE
        if focused is not None:
            self._left[here] = focused
        parts = [part for part in ORDER if part in stops or part == here]
        part = parts[(parts.index(here) + by) % len(parts)]
        if part == here:
            return
        left = self._left.get(part)
        again = left if left is not None and isValid(left) and left in stops[part] else stops[part][0]
        again.setFocus(Qt.FocusReason.TabFocusReason)

    # Inside

    def _stops(self) -> dict[str, list[QWidget]]:
        """Whatever Tab can reach, by part, in the order of Tab."""
        stops: dict[str, list[QWidget]] = {}
        for widget in self._chain():
            reachable = widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollBar)
            if reachable and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                stops.setdefault(self._part_of(widget), []).append(widget)
        return stops

    def _chain(self) -> Iterator[QWidget]:
        widget = self._window.nextInFocusChain()
        while widget is not None and widget is not self._window:
            yield widget
            widget = widget.nextInFocusChain()

    def _part_of(self, widget: QWidget) -> str:
        above: QWidget | None = widget
        while above is not None and above is not self._window:
            look = above.property("look") if isinstance(above, QFrame) else None
            if look in ORDER:
                return str(look)
            above = above.parentWidget()
        return PAGE
