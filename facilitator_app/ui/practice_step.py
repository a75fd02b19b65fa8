"""First run, first question: which practice is this, and who begins (S1)."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.phones import is_phone_number
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label

LONGEST_NAME = 200


class PracticeStep(QWidget):
    """Name and phone of the practice, and the first name of who is at the laptop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = practice, phone, first_name = _edit(), _edit(), _edit()
        self._practice = FormField(self.tr("Naam van de praktijk"), practice)
        caller = label(self.tr("dit belt een deelnemer"), "muted")
        self._phone = FormField(self.tr("Telefoonnummer voor op de kaarten"), phone, caller)
        self._first_name = FormField(self.tr("Je voornaam"), first_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Je praktijk"), "title"))
        column.addWidget(wrapping_label(self.tr("Alles wat je in Kring typt, blijft op deze laptop."), "muted"))
        for field in (self._practice, self._phone, self._first_name):
            column.addWidget(field)

    @property
    def practice(self) -> str:
        """The name of the practice."""
        return _tidy(self._edits[0])

    @property
    def phone(self) -> str:
        """The phone number as it was typed."""
        return _tidy(self._edits[1])

    @property
    def first_name(self) -> str:
        """Who begins."""
        return _tidy(self._edits[2])

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._edits[0]

    def complete(self) -> bool:
        """Whether all is there; otherwise each field says what is missing, and the first of them has the focus."""
        missing = [
            (self._practice, self.tr("Typ de naam van je praktijk."), bool(self.practice)),
            (self._phone, self.tr("Typ een telefoonnummer: 8 cijfers of meer."), is_phone_number(self.phone)),
            (self._first_name, self.tr("Typ je voornaam."), bool(self.first_name)),
        ]
        wrong = [(field, sentence) for field, sentence, right in missing if not right]
        # The first one last: its message is the one that a screen reader ends with.
        for field, sentence in reversed(wrong):
            field.complain(sentence)
            field.field.setFocus()
        return not wrong


def _edit() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(LONGEST_NAME)
    return edit


def _tidy(edit: QLineEdit) -> str:
    return " ".join(edit.text().split())
