"""A field for one day: typed as people type days, moved with the arrow keys."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.dates import parse_birth_date, parse_date
from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.domain.wording import Wording

STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateEdit(QLineEdit):
    """A text field, because a calendar takes more clicks than a date has digits.

    The arrows move it by a day and Page Up and Page Down by a week; what cannot be read stays as it was typed.

    Args:
        born_by: for the day of somebody's birth: 93 is then the last year before this day that ended so.

    Signals:
        day_changed: the day that stands in it now, or None.
    """

    day_changed = Signal(object)

    def __init__(
        self,
        wording: Wording,
        day: date | None = None,
        parent: QWidget | None = None,
        *,
        born_by: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._born_by = born_by
        self.setPlaceholderText(self.tr("dd-mm-jjjj"))
        self.set_day(day)
        self.textEdited.connect(self._say_day)

    @property
    def day(self) -> date | None:
        """The day that stands in it; None when it is empty or cannot be read."""
        try:
            return self.read()
        except UnreadableDate:
            return None

    def read(self) -> date | None:
        """Return the day, or None when it is empty.

        Raises:
            UnreadableDate: what stands in it is not one existing day.
        """
        if not self.text().strip():
            return None
        if self._born_by is not None:
            return parse_birth_date(self.text(), self._born_by)
        return parse_date(self.text())

    def set_day(self, day: date | None) -> None:
        """Show a day as 19-03-2026, or nothing."""
        self.setText(self._wording.numeric_date(day) if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a day that can be read by a day or a week."""
        step, day = STEPS.get(Qt.Key(event.key())), self.day
        if step is None or day is None:
            super().keyPressEvent(event)
            return
        self.set_day(day + timedelta(days=step))
        self.selectAll()
        self._say_day()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a day that was typed in any form as all days are written."""
        super().focusOutEvent(event)
        if self.day is not None and self.text() != self._wording.numeric_date(self.day):
            self.set_day(self.day)

    def _say_day(self) -> None:
        self.day_changed.emit(self.day)
