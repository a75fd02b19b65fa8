"""One question of self-entry: what is asked, where to find it, the number so far, and the pad (ux.md S7)."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Field
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.self_entry_field import AnswerField
from facilitator_app.ui.self_entry_pad import NumberPad
from facilitator_app.ui.self_entry_picture import HEIGHT, MeterPicture
from facilitator_app.ui.self_entry_words import Words
from facilitator_app.ui.theme import scaled

SIDE, GAP, BELOW = 32, 40, 8
FIELD_WIDTH = 300
# Of the width, for the pad, when the letters are large.
PAD_SHARE = 0.44


class QuestionPage(QWidget):
    """Shows the number of this step and of no other; where room is short the drawing gives way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapping_label(look="question")
        self._hint = wrapping_label(look="hint")
        self._picture = MeterPicture()
        self.field = AnswerField()
        self._again = wrapping_label(look="hint")
        self._band = QFrame()
        self._band.setProperty("look", "band")
        self.pad = NumberPad()
        self._name = ""
        self._lay_out()

    def show_question(self, field: Field, words: Words, *, again: bool) -> None:
        """Ask for the number of a field, once more with `again`."""
        self._name = words["field"]
        self._words.setText(words["question"])
        self._hint.setText(words["hint"])
        self._again.setText(words["again"] if again else "")
        self._band.setVisible(again)
        self._picture.show_field(field)
        self.pad.speak(words)
        self.pad.offer_comma(field is Field.WEIGHT)
        self.field.setAccessibleDescription(words["again"] if again else words["hint"])
        self._arrange()

    def show_number(self, number: str) -> None:
        """Show what is typed so far."""
        self.field.show_number(number, self._name)

    def forget(self) -> None:
        """Show no number any more."""
        self.field.show_number("", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Divide the room anew when the letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    # Inside

    def _lay_out(self) -> None:
        band = QVBoxLayout(self._band)
        band.setContentsMargins(12, 8, 12, 8)
        band.addWidget(self._again)
        contents = QWidget()
        self._column = QVBoxLayout(contents)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(contents)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, BELOW)
        row.setSpacing(GAP)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        room = QSize(self.width() - 2 * SIDE, self.height() - BELOW)
        self.pad.fit(QSize(round(room.width() * PAD_SHARE), room.height()))
        width = room.width() - self.pad.width() - GAP
        self.field.setFixedWidth(min(scaled(FIELD_WIDTH), max(width, 0)))
        left = room.height() - self._height_without_picture(width)
        self._place(picture_height=min(left, scaled(HEIGHT)))

    def _height_without_picture(self, width: int) -> int:
        words = [self._words.heightForWidth(width), self._hint.heightForWidth(width)]
        band = self._band.sizeHint().height() + 12 if not self._band.isHidden() else 0
        return sum(words) + 6 + 18 + 20 + self.field.sizeHint().height() + band

    def _place(self, picture_height: int) -> None:
        while self._column.takeAt(0) is not None:
            pass
        start = Qt.AlignmentFlag.AlignLeft
        roomy = picture_height >= scaled(HEIGHT) * 2 // 3
        self._picture.setVisible(roomy)
        self._column.addWidget(self._words)
        if roomy:
            self._picture.setFixedSize(scaled(FIELD_WIDTH), picture_height)
            self._column.addSpacing(6)
            self._column.addWidget(self._hint)
            self._column.addSpacing(18)
            self._column.addWidget(self._picture, 0, start)
            self._column.addSpacing(20)
            self._column.addWidget(self.field, 0, start)
            self._column.addSpacing(12)
            self._column.addWidget(self._band)
        else:
            # The number stays in sight; what explains it is a finger away.
            self._column.addSpacing(8)
            self._column.addWidget(self.field, 0, start)
            self._column.addSpacing(8)
            self._column.addWidget(self._band)
            self._column.addWidget(self._hint)
        self._column.addStretch(1)
