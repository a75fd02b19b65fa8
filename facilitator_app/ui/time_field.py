"""A time of the day as people type it; up and down are a quarter of an hour."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.hours import parse_time
from facilitator_app.domain.refusals import UnreadableTime
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.field_keys import FieldKeys

STEP_MINUTES = 15
MINUTES_OF_DAY = 24 * 60


class TimeField(QLineEdit):
    """Text that is not a time, or was not taken in, stays in the field.

    Args:
        optional: whether nothing at all is an answer too.

    Signals:
        time_typed: the time that stands there, once the field is left or Enter pressed, or moved to by a key; None
            when an optional one was emptied.
        unreadable: the UnreadableTime of what was typed.
    """

    time_typed = Signal(object)
    unreadable = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(parent)
        self._wording = wording
        self._optional = optional
        self._moment: time | None = None
        self._shown = ""
        FieldKeys(self)

    @property
    def is_changed(self) -> bool:
        """Whether something stands there that was not taken in."""
        return self.text() != self._shown

    @property
    def value(self) -> time | None:
        """The time that stands there; None when it cannot be read."""
        try:
            return parse_time(self.text())
        except UnreadableTime:
            return None

    def keep_up(self, moment: time | None) -> None:
        """Show how things stand; what is half typed over the same time stays."""
        if not (self.is_changed and moment == self._moment):
            self.show_time(moment)

    def show_time(self, moment: time | None) -> None:
        """Show a time that is taken in; what was typed goes."""
        self._moment = moment
        self._shown = "" if moment is None else self._wording.clock(moment)
        if self.text() != self._shown:
            self.setText(self._shown)

    def suggest(self, moment: time) -> None:
        """Put a time there as if it were typed."""
        self.setText(self._wording.clock(moment))

    def tell(self) -> None:
        """Tell what was typed, if anything was."""
        if not self.is_changed:
            return
        moment = self.value
        if moment is None and not (self._optional and not self.text().strip()):
            self.unreadable.emit(UnreadableTime())
        elif moment == self._moment:
            self.show_time(moment)
        else:
            self.time_typed.emit(moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the time with the arrows, tell it with Enter."""
        steps = {Qt.Key.Key_Up: STEP_MINUTES, Qt.Key.Key_Down: -STEP_MINUTES}
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in steps and plain:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.tell()
            # A form may have a use for it too.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed; a menu over the field is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.tell()

    def _step(self, minutes: int) -> None:
        now = self.value
        if now is None:
            self.tell()
            return
        total = (now.hour * 60 + now.minute + minutes) % MINUTES_OF_DAY
        self.suggest(time(total // 60, total % 60))
        self.tell()
