"""An icon that stands in a text colour of the theme and follows when the theme changes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled

RESTYLED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


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
        self._drawn: tuple[str, str, int, bool] | None = None
        self._show()

    def set_icon(self, icon: str, role: str, *, filled: bool = False) -> None:
        """Show another icon, or none when `icon` is empty."""
        if (icon, role, filled) != (self._icon, self._role, self._filled):
            self._icon, self._role, self._filled = icon, role, filled
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the colours or the size of the text change."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._show()

    def _show(self) -> None:
        size = scaled(self._size_px)
        wanted = (self._icon, getattr(current_tokens(), self._role), size, self._filled)
        # Style and palette change several times before an icon is first seen.
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.setFixedSize(size, size)
        if self._icon:
            self.setPixmap(pixmap(*wanted[:3], filled=self._filled))
        else:
            self.clear()
