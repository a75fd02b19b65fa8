"""Asks for the PIN before values are shown on a laptop with another screen beside it (ux.md §1.5, P3)."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.refusals import TooManyTries, WrongPin
from facilitator_app.live.door import Door
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.cover_page import LONGEST_PIN
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 460


class PinQuestionPage(QWidget):
    """One field; nothing of anybody is on it.

    Signals:
        proven: the PIN fitted.
        back_requested: she leaves it closed.
        locked_out: the door is locked now; a sentence that says why, for the unlock screen.
    """

    proven = Signal()
    back_requested = Signal()
    locked_out = Signal(str)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.pin_edit = QLineEdit()
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        digits = QRegularExpression(f"[0-9]{{0,{LONGEST_PIN}}}")
        self.pin_edit.setValidator(QRegularExpressionValidator(digits, self.pin_edit))
        self.primary = primary(self.tr("Open"))
        self._field = FormField(self.tr("Pincode"), self.pin_edit)
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._lay_out()
        self.pin_edit.returnPressed.connect(self._try)
        self.primary.clicked.connect(self._try)
        self._back.clicked.connect(self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Pincode")

    @property
    def message(self) -> str:
        """What it says about the PIN."""
        return self._field.message.text

    def enter(self) -> None:
        """Wait for the PIN."""
        self.pin_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no digit."""
        self.pin_edit.clear()

    def undo(self) -> None:
        """Take nothing back: she would not see what it was."""

    def redo(self) -> None:
        """Do nothing again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it closed."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(wrapping_label(self.tr("Er is nog een scherm"), "title"))
        why = self.tr("Kijk of niemand meekijkt. Typ dan je pincode om haar dossier te openen.")
        contents.body.addWidget(wrapping_label(why))
        contents.body.addWidget(self._field)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_button(self.primary)
        stack(self, contents, footer)

    def _try(self) -> None:
        pin = self.pin_edit.text()
        if not pin:
            self._field.complain(self.tr("Typ je pincode: 4 tot 6 cijfers."))
            return
        self.pin_edit.clear()
        try:
            self._door.prove_pin(pin)
        except WrongPin as refusal:
            self._field.complain(sentence_for(refusal))
            self.pin_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        except TooManyTries as refusal:
            self.locked_out.emit(sentence_for(refusal))
        else:
            self.proven.emit()
