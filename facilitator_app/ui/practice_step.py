"""First run, first screen: in which language, which practice this is, and who begins (S1)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.phones import is_phone_number
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label, wrapping_label

LONGEST_NAME = 200
# Each in its own words: whoever looks for hers reads no other.
LANGUAGES = (("nl", "Nederlands"), ("en", "English"))


class PracticeStep(QWidget):
    """Language, name and phone of the practice, and the first name of who is at the laptop.

    Signals:
        language_chosen: nl or en.
    """

    language_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = practice, phone, first_name = _edit(), _edit(), _edit()
        self.language = language_choice(language)
        self._language = FormField(self.tr("Taal"), self.language)
        self._practice = FormField(self.tr("Naam van de praktijk"), practice)
        caller = label(self.tr("dit nummer bellen deelnemers"), "muted")
        self._phone = FormField(self.tr("Telefoonnummer voor op de kaarten"), phone, caller)
        self._first_name = FormField(self.tr("Je voornaam"), first_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Je praktijk"), "title"))
        column.addWidget(wrapping_label(self.tr("Alles wat je in Kring typt, blijft op deze laptop."), "muted"))
        for field in (self._language, self._practice, self._phone, self._first_name):
            column.addWidget(field)
        self.language.activated.connect(self._choose_language)

    @property
    def typed(self) -> tuple[str, ...]:
        """What was typed, as it stands in the fields."""
        return tuple(edit.text() for edit in self._edits)

    def fill(self, typed: tuple[str, ...]) -> None:
        """Put back what was typed."""
        for edit, text in zip(self._edits, typed, strict=True):
            edit.setText(text)

    @property
    def practice(self) -> str:
        """The name of the practice."""
        return tidy(self._edits[0].text())

    @property
    def phone(self) -> str:
        """The phone number as it was typed."""
        return tidy(self._edits[1].text())

    @property
    def first_name(self) -> str:
        """Who begins."""
        return tidy(self._edits[2].text())

    def first_field(self) -> QWidget:
        """Where the typing begins: the language stands right for most."""
        return self._edits[0]

    def complete(self) -> bool:
        """Whether all is there; otherwise each field says what is missing, and the first of them has the focus."""
        missing = [
            (self._practice, self.tr("Typ de naam van je praktijk."), bool(self.practice)),
            (self._phone, self.tr("Typ een telefoonnummer: 8 cijfers of meer."), is_phone_number(self.phone)),
            (self._first_name, self.tr("Typ je voornaam."), bool(self.first_name)),
        ]
        return say_all([(field, sentence) for field, sentence, right in missing if not right])

    def _choose_language(self) -> None:
        self.language_chosen.emit(str(self.language.currentData()))


def language_choice(language: str) -> ComboBox:
    """Return the list of languages that the app itself speaks, with this one chosen."""
    choice = ComboBox()
    for code, name in LANGUAGES:
        choice.addItem(name, code)
    choice.setCurrentIndex(max(choice.findData(language), 0))
    return choice


def tidy(text: str) -> str:
    """Return what was typed with single spaces and none around it."""
    return " ".join(text.split())


def _edit() -> QLineEdit:
    edit = QLineEdit()
    hold_at_most(edit, LONGEST_NAME)
    return edit
