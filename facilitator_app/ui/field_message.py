"""One sentence about one field, on a band over a neighbouring row (ux.md S6)."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.theme import scaled, set_look


class FieldMessage(QFrame):
    """An icon and a sentence; it takes no focus and no click, and the next key in its field takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "band")
        self._icon = IconLabel("info", "attention", parent=self)
        self._sentence = QLabel(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(12), 0, scaled(12), 0)
        line.setSpacing(scaled(8))
        line.addWidget(self._icon)
        line.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, sentence: str, *, asks: bool) -> None:
        """Show a sentence: a question that Enter answers, or something that cannot be stored."""
        set_look(self, "band" if asks else "band-error")
        set_look(self._sentence, "attention" if asks else "error")
        self._icon.set_icon("info" if asks else "triangle-alert", "attention" if asks else "error")
        self._sentence.setText(sentence)
        self.show()
        self.raise_()
