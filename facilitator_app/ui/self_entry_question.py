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
from facilitator_app.ui.theme import scaled, set_look

SIDE, GAP, BELOW = 32, 40, 8
FIELD_WIDTH, FIELD_HEIGHT = 300, 76
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
        # First of all, so that Tab comes to the number before it comes to the pad.
        self._place_close_together()
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
        width = max(0, room.width() - self.pad.width() - GAP)
        left = room.height() - self._height_of_words(width) - 44 - scaled(FIELD_HEIGHT)
        if left >= scaled(HEIGHT) * 2 // 3:
            set_look(self._words, "question")
            self._place_beside_picture(min(left, scaled(HEIGHT)))
            self.field.setFixedSize(min(scaled(FIELD_WIDTH), width), scaled(FIELD_HEIGHT))
        else:
            # A second look at the meter goes before the question, which she has read once.
            set_look(self._words, "question" if self._band.isHidden() else "tile")
            self._place_close_together()
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            height = self.field.fontMetrics().height() + 10
            self.field.setFixedSize(min(scaled(FIELD_WIDTH), max(0, width - bar)), height)

    def _height_of_words(self, width: int) -> int:
        band = self._band.heightForWidth(width) + 12 if not self._band.isHidden() else 0
        return self._words.heightForWidth(width) + self._hint.heightForWidth(width) + band

    def _place_beside_picture(self, picture_height: int) -> None:
        self._clear()
        column = self._column
        self._picture.setFixedSize(scaled(FIELD_WIDTH), picture_height)
        self._picture.show()
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addWidget(self._hint)
        column.addSpacing(18)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(20)
        column.addLayout(self._field_row())
        column.addSpacing(12)
        column.addWidget(self._band)
        column.addStretch(1)

    def _place_close_together(self) -> None:
        """Keep the number in sight; what explains it may be a finger away."""
        self._clear()
        self._picture.hide()
        column = self._column
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addLayout(self._field_row())
        column.addSpacing(6)
        column.addWidget(self._band)
        column.addWidget(self._hint)
        column.addStretch(1)

    def _field_row(self) -> QHBoxLayout:
        # Alone, the field would stand on the left in every language, as what is in it does.
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addStretch(1)
        return row

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.layout()) is not None:
                row.removeWidget(self.field)
