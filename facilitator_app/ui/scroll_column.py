"""A page's contents in one column: in the middle when there is room, scrolling up and down when there is not."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.ui.in_sight import InSight
from facilitator_app.ui.theme import scaled


class ScrollColumn(QScrollArea):
    """Contents go into `body`; `widest_px` bounds the column at 100 % text, None takes the whole width.

    Made in the page that holds it: what moves to another holder is dressed anew, with everything in it.
    """

    def __init__(
        self, widest_px: int | None = None, *, in_the_middle: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Everything in it takes the focus itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widest_px = widest_px
        self._column = column = QWidget()
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        # Asking for the viewport would make all of Qt's enums: 25 ms on the way to the first screen.
        contents = QWidget()
        self.setWidget(contents)
        row = QHBoxLayout(contents)
        row.setContentsMargins(24, 18, 24, 18)
        row.addStretch(0)
        if in_the_middle:
            row.addWidget(column, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addWidget(column, 1)
        row.addStretch(0)
        self._in_sight = InSight(self)
        self._bound()

    def show_focus(self) -> None:
        """Scroll to what has the focus, and what is said about it."""
        self._in_sight.show_focus()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column in proportion when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._bound()

    def _bound(self) -> None:
        if self._widest_px is not None:
            self._column.setMaximumWidth(scaled(self._widest_px))
