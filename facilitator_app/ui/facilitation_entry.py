"""Who led a session: her name, how much of it she was there, and how long it took her in all."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.debriefs import Facilitation, Presence
from facilitator_app.domain.spent_time import hours_text, read_hours
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.debrief_words import presence_words
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.theme import scaled

LONGEST_NAME = 60
HOURS_PX, PRESENCE_PX = 76, 130


class FacilitationEntry(QWidget):
    """One of the two places; what is left is told.

    Signals:
        told: the Facilitation as it stands now.
    """

    told = Signal(object)

    def __init__(self, line: Facilitation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.name = QLineEdit(line.name)
        hold_at_most(self.name, LONGEST_NAME)
        self.presence = ComboBox()
        for presence in Presence:
            self.presence.addItem(presence_words(presence), presence)
        self.presence.setCurrentIndex(list(Presence).index(line.presence))
        self.presence.setFixedWidth(scaled(PRESENCE_PX))
        self.hours = QLineEdit(hours_text(line.minutes))
        self.hours.setFixedWidth(scaled(HOURS_PX))
        leads = self.tr("Begeleider") if line.place == 1 else self.tr("Tweede begeleider")
        self._hours_field = FormField(self.tr("Uren"), self.hours)
        fields = FieldRow(
            FormField(leads, self.name), FormField(self.tr("Was er"), self.presence), self._hours_field,
            shares=(1, 0, 0),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        self.name.editingFinished.connect(self.tell)
        self.hours.editingFinished.connect(self.tell)
        self.presence.activated.connect(self.tell)

    def tell(self, *_index: int) -> None:
        """Tell what stands there, once the hours can be read."""
        try:
            minutes = read_hours(self.hours.text())
        except ValueError:
            self._hours_field.complain(self.tr("Typ de uren zo: 2,5 of 2:30."))
            return
        self._hours_field.be_content()
        name = " ".join(self.name.text().split())
        presence = Presence(self.presence.currentData())
        line = replace(self._line, name=name, presence=presence, minutes=minutes)
        if line != self._line:
            self._line = line
            self.told.emit(line)
