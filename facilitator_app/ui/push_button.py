"""The button of Kring: text, an icon in the colour of its text, and its key in a quieter tone."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.labels import as_tooltip
from facilitator_app.ui.theme import current_tokens, restyle, scaled

GAP = 8
KEYPAD = Qt.KeyboardModifier.KeypadModifier
QT_GAP = 4
RECOLOURED = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.LayoutDirectionChange,
)
# The token that the stylesheet gives to the text of each look; the others have `text`.
INKS = {
    "primary": "on_primary",
    "primary-large": "on_primary",
    "primary-huge": "on_primary",
    "quiet": "primary",
    "link": "primary",
    "small-quiet": "primary",
    "list": "plum",
    "icon": "muted",
    "tab": "muted",
}


class PushButton(QPushButton):
    """A push button in one of the looks of the stylesheet.

    `hint` is the key that does the same (`F9`). A button without text needs `name`: what a screen reader says.
    """

    def __init__(
        self,
        text: str,
        look: str = "secondary",
        *,
        hint: str = "",
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setProperty("look", look)
        self._hint = hint
        self._access_key = ""
        self._icon_name = icon
        self._icon_filled = False
        self._words = text
        self._drawn: tuple[object, ...] = ()
        if name:
            self.setAccessibleName(name)
        if name and not text:
            self.setToolTip(as_tooltip(name))
        if hint:
            self.setAccessibleDescription(hint)
        self._show_icon()

    @property
    def look(self) -> str:
        """The name of its look in the stylesheet."""
        return str(self.property("look"))

    def set_look(self, look: str) -> None:
        """Take another look of the stylesheet."""
        if look != self.look:
            self.setProperty("look", look)
            restyle(self)
            self._show_icon()

    def set_icon_name(self, icon: str, *, filled: bool = False) -> None:
        """Show another Lucide icon, or none; `filled` in the colour of its outline."""
        if (icon, filled) != (self._icon_name, self._icon_filled):
            self._icon_name, self._icon_filled = icon, filled
            self._show_icon()

    def fold(self, folded: bool) -> None:
        """Leave the icon alone where room is short; the words stay as name and tooltip."""
        if folded != (self.text() == ""):
            self.setText("" if folded else self._words)
            self.setAccessibleName(self._words.replace("&", "") if folded else "")
            self.setToolTip(self._words.replace("&", "") if folded else "")
            self._show_icon()

    def set_hint(self, hint: str) -> None:
        """Show another key, or none."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleDescription(hint)
            self.updateGeometry()
            self.update()

    def show_access_key(self, letter: str) -> None:
        """Underline a letter of its words, "" for none; the words themselves stay as they are."""
        if letter != self._access_key:
            self._access_key = letter
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does; a held Enter presses once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when the colours, the size or the direction of the text change."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._show_icon()

    def sizeHint(self) -> QSize:
        """As wide as text, icon and key together."""
        return super().sizeHint() + QSize(self._hint_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than what it says."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, with room for the key and a ring that shows on any ground."""
        if not self._hint_width() and not self.hasFocus() and not self._access_key:
            super().paintEvent(event)
            return
        # Loading QStyle takes 11 ms, and the unlock screen does without.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionFocusRect, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self._access_key:
            option.text = _underlined(option.text, self._access_key)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.rect = contents.adjusted(0, 0, -self._hint_width(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self._hint_width():
            self._paint_hint(painter, contents)
        if self.hasFocus():
            ring = QStyleOptionFocusRect()
            ring.initFrom(self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, ring)
            self._paint_ring(painter)

    def _paint_hint(self, painter: QPainter, contents: QRect) -> None:
        tokens = current_tokens()
        painter.setPen(QColor(tokens.on_primary if self._is_filled() else tokens.muted))
        # Right of the label, which the style has put in the middle of what is left.
        label = self.fontMetrics().horizontalAdvance(self.text().replace("&", ""))
        if not self.icon().isNull():
            label += self.iconSize().width() + QT_GAP
        spare = max(0, contents.width() - self._hint_width() - label)
        area = contents.adjusted(0, 0, -(spare // 2), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._hint)

    def _paint_ring(self, painter: QPainter) -> None:
        if self._is_filled():
            # The ring and the filling are both dark: a light line between them keeps the ring visible.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_tokens().surface), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 4, 4)

    def _is_filled(self) -> bool:
        return self.look.startswith("primary") and self.isEnabled()

    def _hint_width(self) -> int:
        if not self._hint or not self.text():
            return 0
        return GAP + self.fontMetrics().horizontalAdvance(self._hint)

    def _show_icon(self) -> None:
        if not self._icon_name:
            if self._drawn:
                self._drawn = ()
                self.setIcon(QIcon())
            return
        role = INKS.get(self.look, "text") if self.isEnabled() else "muted"
        colour, size = getattr(current_tokens(), role), scaled(18)
        room = scaled(GAP) - QT_GAP if self.text() else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = (room, 0) if mirrored else (0, room)
        wanted = (self._icon_name, self._icon_filled, colour, size, before, after)
        # Style and palette change several times before a button is first seen.
        if wanted == self._drawn:
            return
        self._drawn = wanted
        drawn = pixmap(
            self._icon_name, colour, size, filled=self._icon_filled, room_before=before, room_after=after
        )
        shown = QIcon(drawn)
        shown.addPixmap(drawn, QIcon.Mode.Disabled)
        self.setIcon(shown)
        self.setIconSize(QSize(size + room, size))


def _underlined(words: str, letter: str) -> str:
    """Mark the first word that begins with a letter, else its first place, as Qt marks what it underlines."""
    places = [at for at, sign in enumerate(words) if sign.casefold() == letter.casefold()]
    at = next((place for place in places if words[place - 1 : place] in ("", " ")), places[0])
    return f"{words[:at]}&{words[at:]}"
