"""A question of the board that is still open, with what may become of it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.sessions import BoardQuestion, QuestionState
from facilitator_app.ui.buttons import small
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

WIDE_FROM = 560
INDENT_PX = 34


class QuestionLine(QFrame):
    """Three answers, one click each.

    Signals:
        settled: question id and its new state.
    """

    settled = Signal(str, QuestionState)

    def __init__(self, question: BoardQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.question_id = question.id
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(INDENT_PX), 6, 0, 6)
        self._row.setSpacing(10)
        self._row.addWidget(wrapping_label(breakable(question.text)), 1)
        answers = QHBoxLayout()
        answers.setSpacing(6)
        self.buttons: dict[QuestionState, PushButton] = {}
        for state, word in (
            (QuestionState.DISCUSSED, self.tr("Besproken")),
            (QuestionState.NEXT_TIME, self.tr("Volgende keer")),
            (QuestionState.LOOKING_INTO, self.tr("Zoek ik uit")),
        ):
            button = small(word)
            button.setAccessibleName(f"{word}: {question.text}")
            button.clicked.connect(partial(self.settled.emit, question.id, state))
            self.buttons[state] = button
            answers.addWidget(button)
        answers.addStretch(0)
        self._row.addLayout(answers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below the question where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._row.direction() != (right if wide else down):
            self._row.setDirection(right if wide else down)
