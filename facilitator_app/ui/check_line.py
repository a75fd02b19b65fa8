"""One line of the list at the end of a session: what it is about, how it stands, and what can be done."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.theme import scaled

ROW_PX = 44
BUTTON_PX = 104


class Standing(Enum):
    """How a line stands: the icon and the role of its colour."""

    DONE = ("circle-check", "ok")
    OPEN = ("circle", "muted")
    HALF = ("pencil", "attention")


class CheckLine(QFrame):
    """The words say what the icon says, so that neither colour nor shape is needed."""

    def __init__(self, title: str, button: QPushButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self._title = title
        self._icon = IconLabel("circle", size_px=20)
        self._value = wrapping_label(look="muted")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = button
        self._buttons: list[QPushButton] = []
        self._place = QWidget()
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addStretch(1)
        if button is not None:
            self.add_button(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addWidget(label(title))
        row.addWidget(self._value, 1)
        row.addWidget(self._place)
        self.setMinimumHeight(scaled(ROW_PX))
        self._place.setMinimumWidth(scaled(BUTTON_PX))

    @property
    def value(self) -> str:
        """How it stands, in words."""
        return self._value.text()

    def add_button(self, button: QPushButton) -> None:
        """Have one more thing that can be done."""
        self._buttons.append(button)
        place = self._place.layout()
        assert place is not None
        place.addWidget(button)

    def show_standing(self, standing: Standing, value: str) -> None:
        """Say how it stands now; the buttons are there only while something can be done."""
        self._icon.set_icon(*standing.value)
        self._value.setText(value)
        self.setAccessibleName(f"{self._title}: {value}")
        for button in self._buttons:
            button.setVisible(standing is not Standing.DONE)
