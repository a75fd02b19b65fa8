"""Somebody else takes over at the laptop: her name, and her PIN or her passphrase (ux.md §1.6)."""

from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.live.team import Team
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_pin import FIELD_PX, LONGEST_PIN
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.settings.secret_form import SecretForm
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words_of_team import role_in_words

NAME_PX = 320


class SwitchPage(QWidget):
    """Once it fits every page is thrown away, and this one with them.

    Signals:
        back_requested: who is at the laptop stays there.
    """

    back_requested = Signal()

    def __init__(self, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._names = ComboBox()
        self._names.setMaximumWidth(scaled(NAME_PX))
        self._who = FormField(self.tr("Wie gaat verder?"), self._names)
        self._pin = QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaximumWidth(scaled(FIELD_PX))
        digits = QRegularExpression(f"[0-9]{{0,{LONGEST_PIN}}}")
        self._pin.setValidator(QRegularExpressionValidator(digits, self._pin))
        self._pin_field = FormField(self.tr("Pincode"), self._pin)
        self._passphrase = PassphraseEdit()
        self._passphrase_field = FormField(self.tr("Wachtzin"), self._passphrase, self._passphrase.show_button)
        self._form = SecretForm(
            self.tr("Wissel begeleider"),
            self.tr("De tijd loopt door. Wat er al staat, blijft staan bij wie het deed."),
            self.tr("Wissel"),
            self._who,
            self._pin_field,
            self._passphrase_field,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        for member in team.others():
            self._names.addItem(f"{member.name} · {role_in_words(member.role)}", member.id)
        self._names.currentIndexChanged.connect(self._ask)
        self._names.activated.connect(self._focus)
        for edit in (self._pin, self._passphrase):
            edit.textEdited.connect(self._form.message.be_silent)
        self._form.submitted.connect(self._switch)
        self._form.back_requested.connect(self.back_requested)
        self._ask()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Wissel begeleider")

    def enter(self) -> None:
        """Ask what the first of them has to type."""
        self._form.message.be_silent()
        self._ask()
        self._focus()

    def leave(self) -> None:
        """Keep no letter and no digit."""
        self._pin.clear()
        self._passphrase.clear()
        self._passphrase.show_letters(False)

    # Inside

    @property
    def _person_id(self) -> str:
        return str(self._names.currentData() or "")

    @property
    def _by_pin(self) -> bool:
        return bool(self._person_id) and self._team.pin_is_enough(self._person_id)

    def _ask(self) -> None:
        self.leave()
        self._form.message.be_silent()
        for field in (self._pin_field, self._passphrase_field):
            field.be_content()
        somebody = bool(self._person_id)
        self._pin_field.setVisible(self._by_pin)
        self._passphrase_field.setVisible(somebody and not self._by_pin)
        self._who.setVisible(somebody)
        self.primary.setEnabled(somebody)
        if not somebody:
            self._form.message.say(self.tr("Nog niemand anders kan Kring openen op deze laptop."), stops=False)

    def _focus(self) -> None:
        if not self._person_id:
            self._form.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self._pin if self._by_pin else self._passphrase).setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        if not self._person_id:
            return
        by_pin = self._by_pin
        field, edit = (self._pin_field, self._pin) if by_pin else (self._passphrase_field, self._passphrase)
        typed = edit.text()
        missing = self.tr("Typ je pincode: 4 tot 6 cijfers.") if by_pin else self.tr("Typ eerst je wachtzin.")
        if not say_all([] if typed else [(field, missing)]):
            return
        edit.clear()
        take_over = self._team.take_over_with_pin if by_pin else self._team.take_over_with_passphrase
        if self._form.try_to(partial(take_over, self._person_id, typed)):
            return
        if by_pin and not self._by_pin:
            # Five times: it takes her passphrase now, and the sentence says so.
            said = self._form.message.text
            self._ask()
            self._form.message.say(said, aloud=False)
        self._focus()
