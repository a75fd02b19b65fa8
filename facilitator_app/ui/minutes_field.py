"""A length in whole minutes; up and down are five of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.spent_time import read_minutes
from facilitator_app.ui.field_keys import FieldKeys

STEP_MINUTES = 5
LONGEST_SIGNS = 40


class MinutesField(QLineEdit):
    """Only reads and counts; who holds it listens to editingFinished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_SIGNS)
        FieldKeys(self)

    @property
    def minutes(self) -> int | None:
        """What stands there; None when it is no whole number up to a day."""
        try:
            return read_minutes(self.text())
        except ValueError:
            return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count with the arrows."""
        steps = {Qt.Key.Key_Up: STEP_MINUTES, Qt.Key.Key_Down: -STEP_MINUTES}
        step = steps.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or not plain or self.minutes is None:
            super().keyPressEvent(event)
            return
        # On to the next five, so that 28 and an arrow are 30; the least is one minute.
        minutes = (self.minutes // step + 1) * step
        self.setText(str(max(minutes, 1)))
        self.editingFinished.emit()
