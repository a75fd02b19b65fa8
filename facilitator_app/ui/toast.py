"""One line that says what just happened and takes it back; it stays until the next action."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.push_button import PushButton

MARGIN_PX = 12


class Toast(QFrame):
    """Lies over `parent` at the bottom left, above the footer of the page in sight; no time-out.

    It makes way for the widget with the focus. Its text never holds a value.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "toast")
        self._over = parent
        self.text = ElidedLabel()
        self.undo_button = PushButton(self.tr("Ongedaan maken"), "small-quiet")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self.text)
        self._row.addWidget(self.undo_button)
        self.undo_button.clicked.connect(self.undo_requested)
        self.hide()
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._make_way)

    def tell(self, text: str, *, undo: bool = True) -> None:
        """Show `text` and have it spoken; `undo` offers to take it back."""
        self.text.setText(text)
        self.undo_button.setVisible(undo)
        # The button brings an edge of its own.
        self._row.setContentsMargins(14, 0, 6 if undo else 14, 0)
        self.show()
        self.raise_()
        self._place()
        announce(self, text)

    def dismiss(self) -> None:
        """Go away: the next action has begun."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _make_way(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._place()

    def _place(self) -> None:
        if self.isHidden():
            return
        parent = self._over
        self.setMaximumWidth(parent.width() - 2 * MARGIN_PX)
        self.adjustSize()
        bottom = parent.height()
        for footer in parent.findChildren(Footer):
            if footer.isVisibleTo(parent):
                bottom = footer.mapTo(parent, QPoint(0, 0)).y()
        place = QRect(MARGIN_PX, bottom - MARGIN_PX - self.height(), self.width(), self.height())
        focused = QApplication.focusWidget()
        if focused is not None and parent.isAncestorOf(focused) and not self.isAncestorOf(focused):
            taken = QRect(focused.mapTo(parent, QPoint(0, 0)), focused.size())
            if taken.intersects(place):
                place.moveBottom(taken.top() - MARGIN_PX)
        self.setGeometry(place)
