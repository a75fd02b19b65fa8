"""Keeps a panel over the right side of a page, above its footer."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QStyle, QWidget

from facilitator_app.ui.footer import Footer
from facilitator_app.ui.theme import scaled

PANEL_PX = 380


class SidePlace(QObject):
    """Follows the page and its footer while the panel is in sight; the footer stays so too."""

    def __init__(self, panel: QWidget, page: QWidget, footer: Footer) -> None:
        super().__init__(page)
        self._panel, self._page, self._footer = panel, page, footer
        page.installEventFilter(self)
        footer.installEventFilter(self)

    def show(self) -> None:
        """Show the panel before everything else."""
        self._place()
        self._panel.show()
        self._panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right side of the page, above its footer."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self._panel.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(scaled(PANEL_PX), self._page.width())
        area = QRect(self._page.width() - width, 0, width, self._footer.y())
        self._panel.setGeometry(QStyle.visualRect(self._page.layoutDirection(), self._page.rect(), area))
