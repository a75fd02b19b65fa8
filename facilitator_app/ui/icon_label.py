"""An icon that stands in a text colour of the theme and follows when the theme changes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled


class IconLabel(QLabel):
    """A Lucide icon beside the word that says the same; `role` is the name of a token."""

    def __init__(
        self,
        icon: str,
        role: str = "muted",
        *,
        size_px: int = 18,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon, self._role, self._size_px, self._filled = icon, role, size_px, filled
        self._show()

    def set_icon(self, icon: str, role: str, *, filled: bool = False) -> None:
        """Show another icon, or none when `icon` is empty."""
        if (icon, role, filled) != (self._icon, self._role, self._filled):
            self._icon, self._role, self._filled = icon, role, filled
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the colours or the size of the text change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._show()

    def _show(self) -> None:
        size = scaled(self._size_px)
        self.setFixedSize(size, size)
        if self._icon:
            self.setPixmap(pixmap(self._icon, getattr(current_tokens(), self._role), size, filled=self._filled))
        else:
            self.clear()
