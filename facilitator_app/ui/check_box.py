"""A check box whose tick is drawn in the colours of the theme."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from facilitator_app.ui.icons import pixmap
from facilitator_app.ui.theme import current_tokens


class CheckBox(QCheckBox):
    """A check box with Lucide's tick: a stylesheet alone can only fill the box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tick over the box that the stylesheet has filled."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = box.height() - 4
        tick = pixmap("check", current_tokens().on_primary, size)
        painter = QPainter(self)
        painter.drawPixmap(box.left() + (box.width() - size) // 2, box.top() + (box.height() - size) // 2, tick)
        painter.end()
