"""Another PIN for who is at the laptop, typed twice because nobody reads the dots."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.live.keys import Keys
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.new_pin import FIELD_PX, LONGEST_PIN, NewPin
from facilitator_app.ui.settings.secret_form import SecretForm
from facilitator_app.ui.theme import scaled


class PinPage(QWidget):
    """Keeps no digit when it is left.

    Signals:
        changed: the new PIN counts.
        back_requested: she leaves it as it is.
    """

    changed = Signal()
    back_requested = Signal()

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._new = NewPin(self.tr("Nieuwe pincode"))
        self._again = QLineEdit()
        self._again.setEchoMode(QLineEdit.EchoMode.Password)
        self._again.setMaxLength(LONGEST_PIN)
        self._again.setMaximumWidth(scaled(FIELD_PX))
        self._again_field = FormField(self.tr("Nog een keer"), self._again)
        self._form = SecretForm(
            self.tr("Wijzig je pincode"),
            self.tr("Met je pincode haal je snel het afgedekte scherm weg."),
            self.tr("Wijzig pincode"),
            self._new,
            self._again_field,
        )
        self.primary = self._form.primary
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._form.submitted.connect(self._change)
        self._form.back_requested.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Pincode wijzigen")

    def enter(self) -> None:
        """Begin with empty fields."""
        self.leave()
        self._form.message.be_silent()
        self._new.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no digit of what was typed."""
        for edit in (self._new.edit, self._again):
            edit.clear()

    def _change(self) -> None:
        problems = self._new.problems()
        if self._again.text() != self._new.text:
            problems.append((self._again_field, self.tr("De twee pincodes zijn niet gelijk.")))
        if say_all(problems) and self._form.try_to(partial(self._keys.change_pin, self._new.text)):
            self.changed.emit()
