"""One sentence under a field or a form: what is missing and what to do, with an icon beside the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.ui.announce import announce
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.theme import set_look


class FormMessage(QWidget):
    """Takes no room while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("")
        self._sentence = wrapping_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, sentence: str, *, stops: bool = True, aloud: bool = True) -> None:
        """Show a sentence; `stops` says that she cannot go on like this, otherwise it only draws attention."""
        kind = "error" if stops else "attention"
        self._icon.set_icon("triangle-alert" if stops else "info", kind)
        set_look(self._sentence, kind)
        self._sentence.setText(sentence)
        self.show()
        if aloud:
            announce(self, sentence, assertive=True)

    def be_silent(self) -> None:
        """Go away."""
        self.hide()
