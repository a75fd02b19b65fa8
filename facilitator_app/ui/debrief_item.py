"""One item of a debrief with its four answers beside it; pressing the answer that stands takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from facilitator_app.domain.debriefs import Answer, Item
from facilitator_app.ui.debrief_words import answer_words, item_words
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

WIDE_FROM_PX = 380


class DebriefItem(QFrame):
    """Tells what was pressed; whoever keeps the debrief shows it anew.

    Signals:
        answered: the Answer, or None when it was taken back.
    """

    answered = Signal(object)

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.item = item
        self._answer: Answer | None = None
        self._text = wrapping_label(item_words(item))
        self.buttons = {answer: PushButton(answer_words(answer), "tab") for answer in Answer}
        frame = QFrame()
        frame.setProperty("look", "phases")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        for answer, button in self.buttons.items():
            button.setCheckable(True)
            button.setAccessibleName(f"{answer_words(answer)}: {item_words(item)}")
            button.clicked.connect(self._choose)
            inside.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(frame, 0, Qt.AlignmentFlag.AlignRight)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was said of it."""
        self._answer = answer
        for other, button in self.buttons.items():
            button.setChecked(other is answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below the item where one line has no room for both."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(WIDE_FROM_PX)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _choose(self) -> None:
        pressed = next(answer for answer, button in self.buttons.items() if button is self.sender())
        self.answered.emit(None if pressed is self._answer else pressed)
