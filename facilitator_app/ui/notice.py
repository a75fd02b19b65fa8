"""One sentence across a page about what just happened; it stays until the next action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.theme import set_look


class Notice(QFrame):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("")
        self._sentence = wrapping_label()
        self._said = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._said

    def tell(self, sentence: str, *, icon: str = "info", attention: bool = False) -> None:
        """Say something; `attention` when she has to do something about it."""
        set_look(self, "band" if attention else "band-info")
        self._icon.set_icon("triangle-alert" if attention else icon, "attention" if attention else "info")
        self._said = sentence
        self._sentence.setText(breakable(sentence))
        self.show()
        announce(self, sentence, assertive=attention)

    def dismiss(self) -> None:
        """Go away: the next action has begun."""
        self.hide()
