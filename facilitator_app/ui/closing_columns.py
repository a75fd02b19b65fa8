"""The list at the end of a session with the papers beside it, or below it where there is no room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from facilitator_app.ui.theme import scaled

PANEL_PX = 300
WIDE_FROM_PX = 772


class ClosingColumns(QWidget):
    """Two widgets that it only arranges."""

    def __init__(self, contents: QWidget, papers: QWidget) -> None:
        super().__init__()
        self._papers = papers
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(contents, 1)
        self._row.addWidget(papers, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the papers below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The same when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= scaled(WIDE_FROM_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        across = QSizePolicy.Policy.Maximum if beside else QSizePolicy.Policy.Preferred
        self._papers.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._papers.setMinimumWidth(scaled(PANEL_PX))
