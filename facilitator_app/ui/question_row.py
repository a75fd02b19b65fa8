"""A question on the board, with what became of it: one press for each of the four answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.domain.sessions import BoardQuestion, QuestionState
from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

WIDE_FROM_PX = 600


class QuestionRow(QFrame):
    """The four answers are one stop for Tab; the arrow keys go from one to the next.

    Signals:
        settled: the state that was chosen.
        take_off_pressed: it has to go.
    """

    settled = Signal(QuestionState)
    take_off_pressed = Signal()

    def __init__(self, question: BoardQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.question_id = question.id
        self.text = wrapping_label(question.text)
        self._group = QButtonGroup(self)
        self.answers: dict[QuestionState, PushButton] = {}
        words = {
            QuestionState.OPEN: self.tr("open"),
            QuestionState.DISCUSSED: self.tr("besproken"),
            QuestionState.NEXT_TIME: self.tr("volgende keer"),
            QuestionState.LOOKING_INTO: self.tr("zoek ik uit"),
        }
        choices = FlowRow(gap=2, line_gap=2)
        for place, (state, word) in enumerate(words.items()):
            answer = PushButton(word, "tab")
            answer.setCheckable(True)
            answer.setAccessibleName(f"{word}: {question.text}")
            self.answers[state] = answer
            self._group.addButton(answer, place)
            choices.add(answer)
        self.take_off_button = icon_button("x", self.tr("Haal van het bord: {vraag}").format(vraag=question.text))
        self.take_off_button.setToolTip(self.tr("Haal van het bord"))
        self._group.idClicked.connect(self._choose)
        self.take_off_button.clicked.connect(self.take_off_pressed)
        self._lay_out(choices)
        self.show_question(question)

    def show_question(self, question: BoardQuestion) -> None:
        """Show what became of it."""
        self.answers[question.state].setChecked(True)
        self.setAccessibleName(f"{question.text} – {self.answers[question.state].text()}")

    def set_enabled(self, enabled: bool) -> None:
        """Let it be read only."""
        for button in (*self.answers.values(), self.take_off_button):
            button.setEnabled(enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below the question where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._row.direction() != (right if wide else down):
            self._row.setDirection(right if wide else down)

    # Inside

    def _lay_out(self, choices: FlowRow) -> None:
        frame = QFrame()
        frame.setProperty("look", "phases")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(choices)
        ends = QHBoxLayout()
        ends.setSpacing(4)
        # No wider than the answers are.
        frame.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        ends.addWidget(frame, 0, Qt.AlignmentFlag.AlignVCenter)
        ends.addStretch(1)
        ends.addWidget(self.take_off_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(10)
        self._row.addWidget(self.text, 1)
        self._row.addLayout(ends)

    def _choose(self, place: int) -> None:
        self.settled.emit(list(self.answers)[place])
