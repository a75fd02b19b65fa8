"""What opens a backup of another laptop or another practice: a passphrase of then, or its recovery sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.refusals import MistypedRecoveryCode, Refusal, WrongRecoveryCode
from facilitator_app.live.restoring import Restoring
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.recovery_code_field import RecoveryCodeField
from facilitator_app.ui.words import sentence_for


class OpenBackup(QWidget):
    """Asks for the one or the other; nothing that was typed stays once it has fitted.

    Signals:
        submitted: Enter was pressed in a field.
    """

    submitted = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._with_sheet = False
        self._here_is_another = False
        self._why = wrapping_label()
        self.names = ComboBox()
        self._who = FormField(self.tr("Wie ben je?"), self.names)
        self.passphrase = PassphraseEdit()
        self._field = FormField(
            self.tr("Wachtzin van deze reservekopie"), self.passphrase, self.passphrase.show_button
        )
        self.code = RecoveryCodeField(self.tr("Code van het herstelblad"))
        self.turn_button = PushButton("", "link")
        self.message = FormMessage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._why, self._who, self._field, self.code, self.message):
            column.addWidget(widget)
        column.addWidget(self.turn_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.turn_button.clicked.connect(self._turn)
        for edit in (self.passphrase, self.code.edit):
            edit.textEdited.connect(self.message.be_silent)
            edit.returnPressed.connect(self.submitted)

    def ask(self, *, here_is_another: bool) -> None:
        """Ask anew for the backup that was chosen; `here_is_another` practice open now, with other secrets."""
        chosen = self._restoring.chosen
        assert chosen is not None
        self.forget()
        self._with_sheet = False
        self._here_is_another = here_is_another
        self.names.clear()
        for person in chosen.people:
            self.names.addItem(person.first_name, person.id)
        self._show()

    def fits(self) -> bool:
        """Whether what was typed opens it; says so where it does not."""
        self.message.be_silent()
        typed = self.code.text if self._with_sheet else self.passphrase.text()
        if not typed.strip():
            self.message.say(
                self.tr("Typ eerst de code van het herstelblad.")
                if self._with_sheet
                else self.tr("Typ eerst de wachtzin.")
            )
            self.focus()
            return False
        try:
            if self._with_sheet:
                self._restoring.unlock_with_recovery(typed)
            else:
                self._restoring.unlock(str(self.names.currentData()), typed)
        except MistypedRecoveryCode as refusal:
            self.code.complain(sentence_for(refusal))
            return False
        except Refusal as refusal:
            self.message.say(self._sentence(refusal))
            self.focus()
            return False
        self.forget()
        return True

    def focus(self) -> None:
        """Put the focus where the typing goes on."""
        edit = self.code.edit if self._with_sheet else self.passphrase
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def forget(self) -> None:
        """Keep no letter of what was typed."""
        self.passphrase.clear()
        self.passphrase.show_letters(False)
        self.code.clear()
        self.message.be_silent()

    def _sentence(self, refusal: Refusal) -> str:
        if isinstance(refusal, WrongRecoveryCode):
            return self.tr("Deze code hoort niet bij deze reservekopie. Kijk of je het goede herstelblad hebt.")
        return sentence_for(refusal)

    def _reason(self) -> str:
        if self._with_sheet:
            return self.tr("Typ de zeven groepen over van het herstelblad dat bij deze reservekopie hoort.")
        if self._here_is_another:
            return self.tr("Deze reservekopie hoort bij een andere wachtzin.")
        return self.tr("Typ de wachtzin die gold toen deze reservekopie werd gemaakt.")

    def _turn(self) -> None:
        self._with_sheet = not self._with_sheet
        self.message.be_silent()
        self._show()
        self.focus()

    def _show(self) -> None:
        self._why.setText(self._reason())
        self._who.setVisible(not self._with_sheet and self.names.count() > 1)
        self._field.setVisible(not self._with_sheet)
        self.code.setVisible(self._with_sheet)
        with_sheet = self.tr("Wachtzin vergeten? Pak het herstelblad.")
        self.turn_button.setText(self.tr("Toch met de wachtzin") if self._with_sheet else with_sheet)
