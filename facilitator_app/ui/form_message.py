"""One sentence under a field or a form: what is missing and what to do, with an icon beside the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.theme import set_look

if TYPE_CHECKING:
    from facilitator_app.ui.icon_label import IconLabel


class FormMessage(QWidget):
    """Takes no room while it has nothing to say.

    Its parts are made, and imported, with the first sentence: the unlock screen has no time for them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._said = ""
        self._parts: tuple[IconLabel, QLabel] | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is away."""
        return "" if self.isHidden() else self._said

    def say(self, sentence: str, *, stops: bool = True, aloud: bool = True) -> None:
        """Show a sentence; `stops` says that she cannot go on like this, otherwise it only draws attention."""
        from facilitator_app.ui.announce import announce
        from facilitator_app.ui.icon_label import IconLabel

        kind = "error" if stops else "attention"
        if self._parts is None:
            icon, words = self._parts = IconLabel(""), wrapping_label()
            self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            self._row.addWidget(words, 1)
        icon, words = self._parts
        icon.set_icon("triangle-alert" if stops else "info", kind)
        set_look(words, kind)
        self._said = sentence
        words.setText(breakable(sentence))
        self.show()
        if aloud:
            announce(self, sentence, assertive=True)

    def be_silent(self) -> None:
        """Go away."""
        self.hide()
