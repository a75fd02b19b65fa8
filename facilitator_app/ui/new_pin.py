"""A PIN that is being chosen, to lift the cover with."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.passphrases import PinProblem, pin_problem
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label
from facilitator_app.ui.theme import scaled

LONGEST_PIN = 6
FIELD_PX = 120


class NewPin(QWidget):
    """One field; `name` stands above it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(LONGEST_PIN)
        self.edit.setMaximumWidth(scaled(FIELD_PX))
        self._field = FormField(name, self.edit, label(self.tr("4 tot 6 cijfers"), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def show_letters(self, shown: bool) -> None:
        """Show the digits, or dots again."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def problems(self) -> list[tuple[FormField, str]]:
        """Return the field with what to do, when it is not right yet."""
        match pin_problem(self.text):
            case PinProblem.NOT_4_TO_6_DIGITS:
                return [(self._field, self.tr("Een pincode heeft 4 tot 6 cijfers."))]
            case PinProblem.EASY_TO_GUESS:
                return [(self._field, self.tr("Deze pincode is makkelijk te raden. Kies een andere."))]
            case None:
                return []
