"""Where a question or a call is put on the Lijstje, for a woman who is chosen by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.little_list import CARRIED, LineKind
from facilitator_app.ui.buttons import small
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.little_list_words import kind_word

LONGEST = 300


class LittleListEntry(QWidget):
    """Nobody is chosen beforehand: what is about one woman must not land with another.

    Signals:
        entered: seat id, LineKind and text.
    """

    entered = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.woman = ComboBox()
        self.woman.setAccessibleName(self.tr("Voor wie"))
        self.woman.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind = ComboBox()
        self.kind.setAccessibleName(self.tr("Wat voor regel"))
        for kind in CARRIED:
            self.kind.addItem(kind_word(kind), kind)
        self.text = QLineEdit()
        hold_at_most(self.text, LONGEST)
        self.text.setAccessibleName(self.tr("Waarover"))
        self.text.setPlaceholderText(self.tr("Waarover?"))
        self.button = small(self.tr("Zet erbij"))
        self.message = FormMessage()
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.woman, 1)
        who.addWidget(self.kind)
        what = QHBoxLayout()
        what.setSpacing(8)
        what.addWidget(self.text, 1)
        what.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(who)
        column.addLayout(what)
        column.addWidget(self.message)
        self.button.clicked.connect(self._enter)
        self.text.returnPressed.connect(self._enter)
        self.text.textEdited.connect(self.message.be_silent)
        self.woman.activated.connect(self.message.be_silent)

    def offer(self, women: Sequence[tuple[str, str]]) -> None:
        """Offer who is here, by seat and label; whoever was chosen stays chosen."""
        chosen = self.woman.currentData()
        self.woman.clear()
        self.woman.addItem(self.tr("Kies een vrouw"), "")
        for seat_id, name in women:
            self.woman.addItem(name, seat_id)
        self.choose(chosen or "")

    def choose(self, seat_id: str) -> None:
        """Have it be about one woman."""
        self.woman.setCurrentIndex(max(0, self.woman.findData(seat_id)))

    def clear(self) -> None:
        """Begin anew, once it was kept."""
        self.text.clear()
        self.woman.setCurrentIndex(0)

    def _enter(self) -> None:
        seat_id, kind, text = self.woman.currentData(), LineKind(self.kind.currentData()), self.text.text()
        if not seat_id:
            self.message.say(self.tr("Kies eerst voor wie het is."))
            self.woman.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kind is LineKind.QUESTION and not text.strip():
            self.message.say(self.tr("Typ eerst waar de vraag over gaat."))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entered.emit(seat_id, kind, text)
