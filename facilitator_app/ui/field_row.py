"""Fields of a form beside each other, or below each other where they would be too narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.ui.theme import scaled

# Beside what a field takes, the rest is not to be seen.
ALMOST_ALL = 10_000


class FieldRow(QWidget):
    """Labels stay in one line whatever the fields say below them.

    Args:
        shares: how the fields share the width; 0 keeps to what the field itself asks for.
        narrowest_px: below this, at 100 % text, the fields go below each other; 0 is never.
    """

    def __init__(self, *fields: QWidget, shares: tuple[int, ...], narrowest_px: int = 0) -> None:
        super().__init__()
        self._fields = fields
        self._narrowest_px = narrowest_px
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for field, share in zip(fields, shares, strict=True):
            self._row.addWidget(field, ALMOST_ALL * share, Qt.AlignmentFlag.AlignTop)
        # Takes what is left where no field does.
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them, where they can go below each other."""
        hint = super().minimumSizeHint()
        if not self._narrowest_px:
            return hint
        width = max(field.minimumSizeHint().width() for field in self._fields if not field.isHidden())
        return QSize(width, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where all have room."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(self._narrowest_px)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
