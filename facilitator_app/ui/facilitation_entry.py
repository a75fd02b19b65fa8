"""Who led a session: her name, how much of it she was there, and how long it took her in all."""

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.debriefs import MOST_MINUTES, Facilitation, Presence
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.debrief_words import presence_words
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.theme import scaled

LONGEST_NAME = 60
HOURS_PX, PRESENCE_PX = 76, 130
# 2,5 or 2.5 hours, or 2:30 and 2.30 uur as hours and minutes.
_HOURS = re.compile(r" *([0-9]{1,2})(?:[.,]([0-9]))? *(?:uur)? *")
_CLOCK = re.compile(r" *([0-9]{1,2})[:.]([0-5][0-9]) *(?:uur)? *")


def read_hours(text: str) -> int | None:
    """Read 2,5 or 2:30 as minutes; None when nothing was typed.

    Raises:
        ValueError: for whatever is no number of hours up to a day.
    """
    if not text.strip():
        return None
    if match := _CLOCK.fullmatch(text):
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _HOURS.fullmatch(text):
        minutes = int(match[1]) * 60 + int(match[2] or 0) * 6
    else:
        raise ValueError(text)
    if minutes > MOST_MINUTES:
        raise ValueError(text)
    return minutes


def hours_text(minutes: int | None) -> str:
    """Return minutes as she would type them: 2,5, or 2:20 where no decimal says it."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    if rest % 6:
        return f"{hours}:{rest:02}"
    return f"{hours},{rest // 6}" if rest else str(hours)


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
        self.name.setMaxLength(LONGEST_NAME)
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
