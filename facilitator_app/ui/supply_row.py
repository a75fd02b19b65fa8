"""One thing that has to stand ready: a box to tick, and whether the place has it already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from facilitator_app.domain.preparations import Line, LineKind
from facilitator_app.ui.buttons import icon_button
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton


class SupplyRow(QFrame):
    """Tells what was pressed; whoever keeps it shows it anew.

    Args:
        line: the thing.
        words: it in words.
        place_is_known: whether something can be said of the place.

    Signals:
        ticked: whether it stands ready.
        there_said: whether the place has it.
        removal_pressed: a line of the practice's own is to go.
    """

    ticked = Signal(bool)
    there_said = Signal(bool)
    removal_pressed = Signal()

    def __init__(self, line: Line, words: str, *, place_is_known: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.line = line
        self.box = CheckBox()
        self.box.setAccessibleName(words)
        self._words = wrapping_label(words)
        self.there: QPushButton | None = None
        self.removal: QPushButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self._words, 1)
        if line.may_be_there and place_is_known:
            self.there = PushButton(self.tr("Is er al"), "tab")
            self.there.setCheckable(True)
            self.there.setAccessibleName(self.tr("Is er al: {wat}").format(wat=words))
            self.there.clicked.connect(self.there_said)
            row.addWidget(self.there)
        if line.kind is LineKind.OWN:
            self.removal = icon_button("x", self.tr("Haal van de lijst: {wat}").format(wat=words))
            self.removal.clicked.connect(self.removal_pressed)
            row.addWidget(self.removal)
        self.box.clicked.connect(self.ticked)
        self.show_line(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words are as good as the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
        else:
            super().mouseReleaseEvent(event)

    def show_line(self, line: Line) -> None:
        """Show how it stands; what the place has needs no tick."""
        self.line = line
        self.box.setChecked(line.ready or line.there)
        self.box.setEnabled(not line.there)
        if self.there is not None:
            self.there.setChecked(line.there)
