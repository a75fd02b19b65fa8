"""Where something new to do about a woman is typed."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.date_edit import DateEdit
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label
from facilitator_app.ui.missed_line import DAY_PX
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

LONGEST = 300


class FollowUpEntry(QWidget):
    """Enter in either field keeps it, as the button does.

    Signals:
        agreed: the text, the day or None, and the name of who does it, "" for nobody.
        typed: something was typed or chosen.
    """

    agreed = Signal(str, object, str)
    typed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        hold_at_most(self.text, LONGEST)
        self.text.setPlaceholderText(self.tr("Wat is er afgesproken?"))
        self.text.setAccessibleName(self.tr("Nieuwe afspraak"))
        self.day = DateEdit(wording)
        self.day.setFixedWidth(scaled(DAY_PX))
        self.day.setAccessibleName(self.tr("Wanneer"))
        self.owner = ComboBox()
        self.owner.setAccessibleName(self.tr("Wie"))
        self.offer_people(())
        self.button = small(self.tr("Zet erbij"))
        self.message = FormMessage()
        row = FlowRow(gap=10, line_gap=6)
        for part in (label(self.tr("op"), "muted"), self.day, self.owner, self.button):
            row.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addWidget(row)
        column.addWidget(self.message)
        self.button.clicked.connect(self.keep)
        self.text.returnPressed.connect(self.keep)
        self.day.returnPressed.connect(self.keep)
        for edit in (self.text, self.day):
            edit.textEdited.connect(self.message.be_silent)
            edit.textEdited.connect(self.typed)
        self.owner.activated.connect(self.typed)

    def offer_people(self, names: Iterable[str]) -> None:
        """Have these to choose from as who does it, and the woman herself."""
        chosen = self.who
        self.owner.clear()
        self.owner.addItem(self.tr("wie?"), "")
        for name in (*names, self.tr("zij zelf")):
            self.owner.addItem(name, name)
        self.choose(chosen)

    @property
    def who(self) -> str:
        """Who does it, "" for nobody."""
        return str(self.owner.currentData() or "")

    def choose(self, name: str) -> None:
        """Have somebody do it, also who is not among them any more."""
        if self.owner.findData(name) < 0:
            self.owner.addItem(name, name)
        self.owner.setCurrentIndex(self.owner.findData(name))

    def keep(self) -> None:
        """Hand it over and begin anew; what cannot be read stays, and says what to do."""
        try:
            day = self.day.read()
        except UnreadableDate as refusal:
            self.message.say(sentence_for(refusal))
            self.day.setFocus()
            return
        if self.text.text().strip():
            self.agreed.emit(self.text.text(), day, self.who)
        elif day is not None:
            self.message.say(self.tr("Typ eerst wat er is afgesproken."))
            self.text.setFocus()

    def keep_all(self) -> None:
        """Hand over whatever was typed, before the page goes: a day that cannot be read as words."""
        words, typed = self.text.text().strip(), self.day.text().strip()
        if self.day.day is not None and words:
            self.agreed.emit(words, self.day.day, self.who)
        elif words or typed:
            self.agreed.emit(f"{words} ({typed})" if words and typed else words or typed, None, self.who)

    def clear(self) -> None:
        """Begin anew, once it was kept."""
        self.forget()
        self.text.setFocus()

    def forget(self) -> None:
        """Let nothing stay behind."""
        self.text.clear()
        self.day.clear()
        self.owner.setCurrentIndex(0)
        self.message.be_silent()
