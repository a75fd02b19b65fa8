"""One theme of a session, with what became of it: two answers beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.agendas import Theme
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.theme_words import state_words

WIDE_FROM_PX = 320


class ThemeLine(QFrame):
    """Tells what was pressed; whoever keeps it shows it anew.

    Signals:
        marked: the ThemeState that was chosen.
    """

    marked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.code = theme.code
        self.buttons = {state: PushButton(state_words(state), "tab") for state in ThemeState if state != "planned"}
        frame = QFrame()
        frame.setProperty("look", "phases")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        for state, button in self.buttons.items():
            button.setCheckable(True)
            button.setAccessibleName(f"{state_words(state)}: {theme.name}")
            button.clicked.connect(self._choose)
            inside.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(8)
        self._row.addWidget(wrapping_label(theme.name), 1)
        self._row.addWidget(frame, 0, Qt.AlignmentFlag.AlignRight)

    def show_state(self, state: ThemeState) -> None:
        """Show what became of it."""
        for other, button in self.buttons.items():
            button.setChecked(other is state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below the theme where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _choose(self) -> None:
        self.marked.emit(next(state for state, button in self.buttons.items() if button is self.sender()))
