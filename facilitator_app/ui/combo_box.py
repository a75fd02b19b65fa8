"""A list to choose one thing from, with an arrow in the colours of the theme."""

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens, scaled


class ComboBox(QComboBox):
    """A combo box with Lucide's arrow: a stylesheet alone can only leave the arrow out."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turned over a closed list it would choose something unnoticed."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow where the stylesheet has kept room for it."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        tokens, size = current_tokens(), scaled(16)
        arrow = pixmap("chevron-down", tokens.text if self.isEnabled() else tokens.muted, size)
        painter = QPainter(self)
        painter.drawPixmap(room.center().x() - size // 2, room.center().y() - size // 2, arrow)
        painter.end()
