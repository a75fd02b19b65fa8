"""A day with its weekday, beside a day that is known: it tells what is typed, and its owner says what stands."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.near_days import parse_day_near
from facilitator_app.domain.refusals import UnreadableDate
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.date_edit import STEPS
from facilitator_app.ui.days import short_weekday, weekday_and_short_date
from facilitator_app.ui.field_keys import FieldKeys


class DayField(QLineEdit):
    """Text that is not a day stays in the field.

    Signals:
        day_typed: the date that was typed, once the field is left or Enter pressed.
        unreadable: the UnreadableDate of what was typed.
        stepped: so many days later, or earlier, by a key.
        entered: after Enter, once what was typed is told.
    """

    day_typed = Signal(object)
    unreadable = Signal(object)
    stepped = Signal(int)
    entered = Signal()

    def __init__(self, wording: Wording, near: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._near = near
        self._day: date | None = None
        self._shown = ""
        FieldKeys(self)

    @property
    def is_changed(self) -> bool:
        """Whether something stands there that was not taken in."""
        return self.text() != self._shown

    def keep_up(self, day: date | None) -> None:
        """Show how things stand; what is half typed over the same day stays."""
        if not (self.is_changed and day == self._day):
            self.show_day(day)

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing; what was typed goes."""
        self._day = day
        self._shown = f"{weekday_and_short_date(self._wording, day)} {day.year}" if day else ""
        if self.text() != self._shown:
            self.setText(self._shown)

    def read(self) -> date:
        """Return the day of what stands there.

        Raises:
            UnreadableDate: it is not one existing day.
        """
        if self._day is not None and not self.is_changed:
            return self._day
        return parse_day_near(self._without_own_weekday(), self._day or self._near)

    def tell(self) -> None:
        """Tell what was typed, if anything was."""
        if not self.is_changed or self.isReadOnly():
            return
        try:
            day = self.read()
        except UnreadableDate as refusal:
            self.unreadable.emit(refusal)
        else:
            if day == self._day:
                self.show_day(day)
            else:
                self.day_typed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the day with the arrows, tell it with Enter, and with Esc go back to what stood there."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in STEPS and plain and not self.isReadOnly():
            self.tell()
            if self._is_readable:
                self.stepped.emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self.tell()
                self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.is_changed and self._shown:
            self.show_day(self._day)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed; a menu over the field is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.tell()

    @property
    def _is_readable(self) -> bool:
        """Whether there is a day to move from; an empty field is left to its owner."""
        try:
            self.read()
        except UnreadableDate:
            return not self.text().strip()
        return True

    def _without_own_weekday(self) -> str:
        """Whoever changes 7 into 8 means another day, not another Thursday."""
        text = self.text().strip()
        if self._day is None:
            return text
        return text.removeprefix(short_weekday(self._wording, self._day)).strip()
