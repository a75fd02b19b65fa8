"""Keeps a panel over the right side of a page, above its footer."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from facilitator_app.ui.footer import Footer
from facilitator_app.ui.theme import scaled

# The last number of a row at check-in stays free of it.
PANEL_PX = 368


class SidePlace(QObject):
    """Follows the page and its footer while the panel is in sight; the footer stays so too.

    Signals:
        changed: the panel covers another part of the page than before, or none.
        in_the_way: something under the panel has the focus now.
    """

    changed = Signal()
    in_the_way = Signal()

    def __init__(self, panel: QWidget, page: QWidget, footer: Footer) -> None:
        super().__init__(page)
        self._panel, self._page, self._footer = panel, page, footer
        for watched in (page, footer, panel):
            watched.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._look_under)

    @property
    def free_px(self) -> int:
        """How much of the width of the page is free of the panel."""
        return self._page.width() - (0 if self._panel.isHidden() else self._panel.width())

    def show(self) -> None:
        """Show the panel before everything else."""
        self._place()
        self._panel.show()
        self._panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right side of the page, above its footer."""
        if watched is self._panel:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
                self.changed.emit()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            if not self._panel.isHidden():
                self._place()
            self.changed.emit()
        return super().eventFilter(watched, event)

    # Inside

    def _place(self) -> None:
        width = min(scaled(PANEL_PX), self._page.width())
        area = QRect(self._page.width() - width, 0, width, self._footer.y())
        self._panel.setGeometry(QStyle.visualRect(self._page.layoutDirection(), self._page.rect(), area))

    def _look_under(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._panel.isHidden() or not self._page.isAncestorOf(now):
            return
        if self._panel.isAncestorOf(now) or self._footer.isAncestorOf(now):
            return
        focused = QRect(now.mapTo(self._page, QPoint(0, 0)), now.size())
        if focused.intersects(self._panel.geometry()):
            self.in_the_way.emit()
