"""A row of widgets that goes on in a next line where the first is full, so that large text cuts nothing off."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget


class FlowRow(QWidget):
    """Left to right at their own size, each in the middle of its line; an empty label takes no room."""

    def __init__(self, *, gap: int = 8, line_gap: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._line_gap = gap, line_gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, after: QWidget | None = None) -> None:
        """Put `widget` at the end of the row, or after another one in it."""
        widget.setParent(self)
        widget.show()
        place = len(self._widgets) if after is None else self._widgets.index(after) + 1
        if after is not None and place < len(self._widgets):
            # Tab, and whoever goes through the children, has them in the order of the row.
            widget.stackUnder(self._widgets[place])
            QWidget.setTabOrder(after, widget)
        self._widgets.insert(place, widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """A narrower row is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        lines = self._lines(width)
        return sum(height for _, height in lines) + self._line_gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        sizes = [_size_of(widget) for widget in self._visible()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest widget alone in its line."""
        sizes = [widget.minimumSizeHint() for widget in self._visible()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a widget changes its size, comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _visible(self) -> Iterator[QWidget]:
        return (widget for widget in self._widgets if not widget.isHidden() and not _says_nothing(widget))

    def _lines(self, width: int) -> list[tuple[list[QWidget], int]]:
        """The widgets of each line and its height."""
        lines: list[tuple[list[QWidget], int]] = []
        used = 0
        for widget in self._visible():
            size = _size_of(widget)
            if lines and used + self._gap + size.width() <= width:
                members, height = lines[-1]
                lines[-1] = ([*members, widget], max(height, size.height()))
                used += self._gap + size.width()
            else:
                lines.append(([widget], size.height()))
                used = size.width()
        return lines

    def _place(self) -> None:
        top = max(0, (self.height() - self.heightForWidth(self.width())) // 2)
        for members, height in self._lines(self.width()):
            left = 0
            for widget in members:
                size = _size_of(widget).boundedTo(QSize(self.width(), height))
                place = QRect(left, top + (height - size.height()) // 2, size.width(), size.height())
                widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += size.width() + self._gap
            top += height + self._line_gap


def _says_nothing(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()


def _size_of(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
