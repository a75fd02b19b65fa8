"""The strip below every screen: how things stand on the left, what to do on the right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label


class Footer(QFrame):
    """One strip, 48 px high; statuses go on in a next line, and buttons below them, when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "footer")
        self.setAccessibleName(self.tr("Onderbalk"))
        self._statuses = FlowRow(gap=14)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(14)
        self._buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(14)
        self._row.addWidget(self._statuses, 1)
        self._row.addLayout(self._buttons)

    def add_status(self, text: str = "", look: str = "") -> QLabel:
        """A line of text at the end of the statuses; `look` muted for what is less important."""
        status = label(text, look)
        self._statuses.add(status)
        return status

    def add_status_widget(self, widget: QWidget, after: QWidget | None = None) -> None:
        """Another widget among the statuses, such as the button to the Lijstje; at their end, or after another."""
        self._statuses.add(widget, after)

    def add_button(self, button: QPushButton) -> None:
        """A button at the right end; the primary one comes last."""
        self._buttons.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """As narrow as statuses and buttons are below one another."""
        margins = self._row.contentsMargins()
        widest = max(self._statuses.minimumSizeHint().width(), self._buttons.sizeHint().width())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the statuses when one line has no room for both."""
        super().resizeEvent(event)
        margins = self._row.contentsMargins()
        needed = self._statuses.minimumSizeHint().width() + self._buttons.sizeHint().width() + self._row.spacing()
        fits = needed <= self.width() - margins.left() - margins.right()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
