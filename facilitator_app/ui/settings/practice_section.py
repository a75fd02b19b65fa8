"""The practice itself: its name, its phone, the language of the app, and how large its groups are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.belly_queue import check_minutes
from facilitator_app.domain.check_refusals import UnusableCheckMinutes
from facilitator_app.domain.groups import group_sizes
from facilitator_app.domain.phones import is_phone_number
from facilitator_app.domain.refusals import Refusal, UnusableGroupSizes
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.settings import Settings
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label
from facilitator_app.ui.practice_step import LONGEST_NAME, language_choice, tidy
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

SIZE_PX, LONGEST_SIZE = 64, 2


class PracticeSection(QWidget):
    """A field that is left is stored; what cannot be stored stays in its field and says so.

    Signals:
        done: what was stored, in words without the values.
        refused: why it could not be stored.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._name, self._phone = QLineEdit(), QLineEdit()
        for edit in (self._name, self._phone):
            hold_at_most(edit, LONGEST_NAME)
            FieldKeys(edit)
        self._smallest, self._largest = QLineEdit(), QLineEdit()
        for edit in (self._smallest, self._largest):
            edit.setMaxLength(LONGEST_SIZE)
            FieldKeys(edit)
            edit.setFixedWidth(scaled(SIZE_PX))
        self._language = language_choice(settings.practice.language)
        self._name_field = FormField(self.tr("Naam van de praktijk"), self._name)
        self._phone_field = FormField(
            self.tr("Telefoonnummer voor op de kaarten"),
            self._phone,
            label(self.tr("dit nummer bellen deelnemers"), "muted"),
        )
        self._language_field = FormField(self.tr("Taal"), self._language)
        self._size_field = FormField(
            self.tr("Vrouwen in een groep"),
            self._smallest,
            label(self.tr("tot en met"), "muted"),
            self._largest,
        )
        self._smallest.setAccessibleName(self.tr("Vrouwen in een groep, minstens"))
        self._largest.setAccessibleName(self.tr("Vrouwen in een groep, hoogstens"))
        self._minutes = QLineEdit()
        self._minutes.setMaxLength(LONGEST_SIZE)
        self._minutes.setFixedWidth(scaled(SIZE_PX))
        FieldKeys(self._minutes)
        self._minutes_field = FormField(
            self.tr("Een buikcheck duurt ongeveer"), self._minutes, label(self.tr("minuten"), "muted")
        )
        self._weighs = CheckBox(self.tr("Vrouwen wegen zich bij de ontvangst"))
        self._weighs.clicked.connect(self._keep_weighing)
        self._lay_out()
        self._name.editingFinished.connect(self._keep_name)
        self._phone.editingFinished.connect(self._keep_phone)
        self._language.activated.connect(self._keep_language)
        for edit in (self._smallest, self._largest):
            edit.editingFinished.connect(self._leave_size)
        self._largest.textEdited.connect(self._size_field.be_content)
        self._minutes.editingFinished.connect(self._keep_minutes)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Praktijk")

    def first_field(self) -> QWidget:
        """Where the typing begins."""
        return self._name

    def show_kept(self) -> None:
        """Show what is stored; what was refused stays as it was typed."""
        practice, allowed = self._settings.practice, self._settings.may_change
        for field, edit, text in (
            (self._name_field, self._name, practice.name),
            (self._phone_field, self._phone, practice.phone),
            (self._size_field, self._smallest, str(practice.smallest_group)),
            (self._size_field, self._largest, str(practice.largest_group)),
            (self._minutes_field, self._minutes, str(practice.check_minutes)),
        ):
            edit.setReadOnly(not allowed)
            if not field.complains and edit.text() != text:
                edit.setText(text)
        self._language.setCurrentIndex(self._language.findData(practice.language))
        self._language.setEnabled(allowed)
        self._weighs.setEnabled(allowed)
        self._weighs.setChecked(practice.weighs)

    def keep(self) -> None:
        """Store what is half typed."""
        for keep in (self._keep_name, self._keep_phone, self._keep_sizes, self._keep_minutes):
            keep()

    # Inside

    def _keep_name(self) -> None:
        name = tidy(self._name.text())
        if not name:
            self._name_field.complain(self.tr("Typ de naam van je praktijk."))
        else:
            self._keep(partial(self._settings.change_name, name), self.tr("Naam van de praktijk gewijzigd."))

    def _keep_phone(self) -> None:
        phone = tidy(self._phone.text())
        if not is_phone_number(phone):
            self._phone_field.complain(self.tr("Typ een telefoonnummer: 8 cijfers of meer."))
        else:
            self._keep(partial(self._settings.change_phone, phone), self.tr("Telefoonnummer gewijzigd."))

    def _leave_size(self) -> None:
        # From one of the two fields to the other is not away from both.
        if not (self._smallest.hasFocus() or self._largest.hasFocus()):
            self._keep_sizes()

    def _keep_sizes(self) -> None:
        try:
            sizes = group_sizes(self._smallest.text(), self._largest.text())
        except UnusableGroupSizes as refusal:
            self._size_field.complain(sentence_for(refusal))
        else:
            self._size_field.be_content()
            self._keep(partial(self._settings.change_group_sizes, *sizes), self.tr("Groepsgrootte gewijzigd."))

    def _keep_minutes(self) -> None:
        try:
            minutes = check_minutes(self._minutes.text())
        except UnusableCheckMinutes as refusal:
            self._minutes_field.complain(sentence_for(refusal))
        else:
            self._minutes_field.be_content()
            said = self.tr("Duur van een buikcheck gewijzigd.")
            self._keep(partial(self._settings.change_check_minutes, minutes), said)

    def _keep_language(self) -> None:
        language = str(self._language.currentData())
        self._keep(partial(self._settings.change_language, language), self.tr("Taal gewijzigd."))

    def _keep_weighing(self, weighs: bool) -> None:
        said = self.tr("Gewicht wordt gemeten.") if weighs else self.tr("Gewicht wordt niet meer gemeten.")
        self._keep(partial(self._settings.change_weighing, weighs), said)

    def _keep(self, verb: Callable[[], None], said: str) -> None:
        try:
            before = self._settings.practice
            if not self._settings.may_change:
                return
            verb()
        except (Refusal, Trouble) as problem:
            self.refused.emit(sentence_for(problem))
            return
        if self._settings.practice != before:
            self.done.emit(said)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        fields = (self._name_field, self._phone_field, self._language_field, self._size_field, self._minutes_field)
        for field in fields:
            column.addWidget(field)
        column.addWidget(self._weighs)
        column.addStretch(1)
