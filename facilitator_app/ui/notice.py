"""One sentence across a page about what just happened; it stays until the next action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.theme import set_look

# Above a footer, with its edges in line with the page.
ABOVE_FOOTER = (24, 4, 24, 8)


class Notice(QWidget):
    """Takes no room while there is nothing to say; `margins` are what stays free around it."""

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = QFrame()
        self._icon = IconLabel("")
        self._sentence = wrapping_label()
        self._said = ""
        row = QHBoxLayout(self._band)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.addWidget(self._band)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._said

    def tell(self, sentence: str, *, icon: str = "info", attention: bool = False) -> None:
        """Say something; `attention` when she has to do something about it."""
        set_look(self._band, "band" if attention else "band-info")
        self._icon.set_icon("triangle-alert" if attention else icon, "attention" if attention else "info")
        self._said = sentence
        self._sentence.setText(breakable(sentence))
        self.show()
        announce(self, sentence, assertive=attention)

    def dismiss(self) -> None:
        """Go away: the next action has begun."""
        self.hide()
