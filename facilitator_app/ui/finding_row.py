"""A word, what is typed or chosen for it, and below it what is not right or is asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import scaled

WORD_PX, WIDE_FROM_PX = 130, 400


class FindingRow(QWidget):
    """The word goes above what belongs to it where the text is large."""

    def __init__(self, word: str, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Nobody says yes to what is out of sight: the question goes along with its field.
        self.setProperty("look", "form-together")
        self._word: QLabel = label(word, "strong")
        self.message = FormMessage()
        self._parts = FlowRow(gap=8, line_gap=6)
        for part in parts:
            self._parts.add(part)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._parts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._row)
        column.addWidget(self.message)

    def add(self, part: QWidget) -> None:
        """Put something more beside the word."""
        self._parts.add(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        self._word.setFixedWidth(scaled(WORD_PX) if wide else self._word.sizeHint().width())
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
