"""A theme that an earlier session moved, offered on the board until it was talked about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.agendas import Theme
from facilitator_app.ui.buttons import small
from facilitator_app.ui.labels import wrapping_label


class MovedTheme(QFrame):
    """One press says that it was covered; Ctrl+Z takes that back.

    Signals:
        covered: code of the theme.
    """

    covered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self._code = theme.code
        words = self.tr("Thema van een vorige keer: {thema}").format(thema=theme.name)
        self.setAccessibleName(words)
        self.button = small(self.tr("Besproken"))
        self.button.setAccessibleName(self.tr("Besproken: {thema}").format(thema=theme.name))
        self.button.clicked.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(10)
        row.addWidget(wrapping_label(words), 1)
        row.addWidget(self.button)

    def _tell(self) -> None:
        self.covered.emit(self._code)
