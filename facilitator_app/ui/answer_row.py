"""A sentence with a few answers beside it, one of which may stand: an item of a debrief, a theme of a session."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

# What the sentence and one answer take beside each other, at 100 % text.
SENTENCE_PX, ANSWER_PX = 200, 50


class AnswerRow(QFrame):
    """Tells what was pressed; whoever keeps it shows it anew.

    Args:
        sentence: what is answered.
        answers: each with its words.

    Signals:
        pressed: the answer, also when it is the one that stands.
    """

    pressed = Signal(object)

    def __init__(
        self, sentence: str, answers: Iterable[tuple[StrEnum, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.buttons = {answer: PushButton(words, "tab") for answer, words in answers}
        frame = QFrame()
        frame.setProperty("look", "phases")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {sentence}")
            button.clicked.connect(self._press)
            inside.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(8)
        self._row.addWidget(wrapping_label(sentence), 1)
        self._row.addWidget(frame, 0, Qt.AlignmentFlag.AlignRight)

    def show_answer(self, answer: StrEnum | None) -> None:
        """Show the one that stands, if any does."""
        for other, button in self.buttons.items():
            button.setChecked(other is answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below the sentence where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(SENTENCE_PX + ANSWER_PX * len(self.buttons))
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _press(self) -> None:
        self.pressed.emit(next(answer for answer, button in self.buttons.items() if button is self.sender()))
