"""Where something new to do about a woman is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.date_edit import DateEdit
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.missed_line import DAY_PX
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

LONGEST = 300


class FollowUpEntry(QWidget):
    """Enter in either field keeps it, as the button does.

    Signals:
        agreed: the text, and the day or None.
    """

    agreed = Signal(str, object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.text.setPlaceholderText(self.tr("Wat is er afgesproken?"))
        self.text.setAccessibleName(self.tr("Nieuwe afspraak"))
        self.day = DateEdit(wording)
        self.day.setFixedWidth(scaled(DAY_PX))
        self.day.setAccessibleName(self.tr("Wanneer"))
        self.button = small(self.tr("Zet erbij"))
        self.message = FormMessage()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(label(self.tr("op"), "muted"))
        row.addWidget(self.day)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.message)
        self.button.clicked.connect(self.keep)
        self.text.returnPressed.connect(self.keep)
        self.day.returnPressed.connect(self.keep)
        self.text.textEdited.connect(self.message.be_silent)
        self.day.textEdited.connect(self.message.be_silent)

    def keep(self) -> None:
        """Hand it over and begin anew; what cannot be read stays, and says what to do."""
        try:
            day = self.day.read()
        except UnreadableDate as refusal:
            self.message.say(sentence_for(refusal))
            self.day.setFocus()
            return
        if self.text.text().strip():
            self.agreed.emit(self.text.text(), day)
        elif day is not None:
            self.message.say(self.tr("Typ eerst wat er is afgesproken."))
            self.text.setFocus()

    def keep_all(self) -> None:
        """Hand over whatever was typed, before the page goes: a day that cannot be read as words."""
        words, typed = self.text.text().strip(), self.day.text().strip()
        if self.day.day is not None and words:
            self.agreed.emit(words, self.day.day)
        elif words or typed:
            self.agreed.emit(f"{words} ({typed})" if words and typed else words or typed, None)

    def clear(self) -> None:
        """Begin anew, once it was kept."""
        self.text.clear()
        self.day.clear()
        self.text.setFocus()
