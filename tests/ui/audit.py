"""What a screen reader, a keyboard and a large text would stumble over in a window (EN 301 549, WCAG 2.2)."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.push_button import PushButton

SMALLEST_TARGET = 24


def focusables(root: QWidget) -> list[QWidget]:
    """Everything that Tab can reach in `root`."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar)
        # The line edit inside another field is that field.
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    ]


def accessible_name(widget: QWidget) -> str:
    """What a screen reader says for `widget`."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def accessibility_problems(root: QWidget, smallest_target: int = SMALLEST_TARGET) -> list[str]:
    """Controls without a name, and controls too small to hit."""
    problems = []
    for widget in focusables(root):
        name = accessible_name(widget)
        if not name:
            problems.append(f"no name: {_described(widget)}")
        # A scroll area may take the focus to scroll; it is not a target.
        if min(widget.width(), widget.height()) < smallest_target and not isinstance(widget, QScrollArea):
            problems.append(f"too small: {_described(widget)}")
    return problems


def tab_cycle(root: QWidget, limit: int = 500) -> list[QWidget]:
    """The widgets in the order in which Tab visits them, from the first one on; `root` has to be active."""
    return list(_tab_stops(root, limit))


def never_visited(root: QWidget) -> list[str]:
    """What Tab ought to reach and does not."""
    visited = tab_cycle(root)
    return [_described(widget) for widget in focusables(root) if widget not in visited]


def keyboard_problems(root: QWidget) -> list[str]:
    """What Tab ought to reach and does not, and what has the focus where nobody sees it (WCAG 2.4.11)."""
    visited, problems = [], []
    for widget in _tab_stops(root):
        visited.append(widget)
        problems += focus_out_of_sight(root)
    missed = [widget for widget in focusables(root) if widget not in visited]
    return problems + [f"never visited: {_described(widget)}" for widget in missed]


def focus_out_of_sight(root: QWidget) -> list[str]:
    """The widget with the focus, where a part of it is scrolled away or lies under something else.

    Of a field of text that scrolls by itself it is the line with the cursor that has to be seen.
    """
    for _ in range(3):
        QApplication.processEvents()
    widget = QApplication.focusWidget()
    if widget is None or not root.isAncestorOf(widget):
        return []
    seen, wanted = widget, widget.rect()
    if isinstance(widget, QPlainTextEdit):
        seen, wanted = widget.viewport(), widget.cursorRect()
    in_sight = seen.visibleRegion().boundingRect().contains(wanted)
    return [] if in_sight else [f"out of sight: {_described(widget)}"]


def cut_off(root: QWidget) -> list[str]:
    """Texts with less room than they need, or none beside their icon, and widgets that stick out of another."""
    problems = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, ElidedLabel):
            needed = widget.sizeHint()
            wraps = isinstance(widget, QLabel) and widget.wordWrap()
            needed_height = widget.heightForWidth(widget.width()) if wraps else needed.height()
            if (widget.width() < needed.width() and not wraps) or widget.height() < needed_height:
                problems.append(f"no room: {_described(widget)} needs {needed.width()} × {needed_height}")
        if isinstance(widget, PushButton) and widget.text() and _is_tight(widget):
            problems.append(f"words touch the icon: {_described(widget)}")
        holder = widget.parentWidget()
        if holder is None or widget.isWindow() or _scrolls(holder):
            continue
        if not holder.rect().contains(widget.geometry()):
            problems.append(f"sticks out: {_described(widget)} of {holder.width()} × {holder.height()}")
    return problems


def _is_tight(button: PushButton) -> bool:
    """Whether its icon does not bring the room that words after it need."""
    return not button.icon().isNull() and button.iconSize().width() <= button.iconSize().height()


def scrolls_sideways(root: QWidget) -> list[str]:
    """Areas with more beside what is in sight: at no text size may anybody have to scroll sideways.

    Those whose bar never shows too: there nobody could.
    """
    return [
        f"scrolls sideways by {area.horizontalScrollBar().maximum()}: {_described(area)}"
        for area in root.findChildren(QAbstractScrollArea)
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0
    ]


def _tab_stops(root: QWidget, limit: int = 500) -> Iterator[QWidget]:
    """Each widget that Tab comes to, while it has the focus."""
    assert QTest.qWaitForWindowActive(root, 2000)
    reachable = focusables(root)
    visited: list[QWidget] = []
    if reachable:
        reachable[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(limit):
        widget = QApplication.focusWidget()
        # A date keeps Tab to itself until its last part; that is no circle.
        if widget is None or widget in visited[:-1]:
            break
        if widget not in visited:
            visited.append(widget)
            yield widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def _scrolls(holder: QWidget) -> bool:
    above = holder.parentWidget()
    return isinstance(above, QScrollArea) and above.viewport() is holder


def _described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or accessible_name(widget)!r} {widget.geometry().getRect()}"
