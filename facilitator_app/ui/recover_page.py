"""A forgotten passphrase: the code of the recovery sheet first, then a new passphrase and PIN (S0)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.refusals import MistypedRecoveryCode, Refusal, TooManyTries
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.door import Door
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.new_passphrase import NewPassphrase
from facilitator_app.ui.new_pin import NewPin
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.recovery_code_field import RecoveryCodeField
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 640
LOOK_AGAIN_MS = 500


class RecoverPage(QWidget):
    """The code is tried before she invents a passphrase for nothing; nothing changes before the last press.

    Signals:
        opened: the door is open, with her new passphrase.
        back_requested: to the unlock screen.
    """

    opened = Signal()
    back_requested = Signal()

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._refused = ""
        self._code_step, self._new_step = QWidget(), QWidget()
        self._code = RecoveryCodeField(self.tr("Code van je herstelblad"))
        self._names = ComboBox()
        self._who = FormField(self.tr("Wie ben je?"), self._names)
        self._passphrase = NewPassphrase(self.tr("Nieuwe wachtzin"))
        self._pin = NewPin(self.tr("Nieuwe pincode om het scherm snel te openen"))
        self._message = FormMessage()
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self.primary = primary(self.tr("Verder"))
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_AGAIN_MS)
        self._contents = ScrollColumn(COLUMN_PX, parent=self)
        self._lay_out()
        self._waiting.timeout.connect(self._show_wait)
        self._code.edit.textEdited.connect(self._message.be_silent)
        self._passphrase.letters_shown.connect(self._pin.show_letters)
        self.primary.clicked.connect(self._go_on)
        self._back.clicked.connect(self._go_back)
        local_key(self, "Esc", self._go_back)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Wachtzin vergeten")

    def enter(self) -> None:
        """Begin with the code."""
        self._forget()
        self._ask_code()
        self._show_wait()

    def leave(self) -> None:
        """Keep no sign of what was typed, and let go of everything that runs."""
        self._waiting.stop()
        self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as in any form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.primary.click()
        else:
            super().keyPressEvent(event)

    # Inside

    @property
    def _asks_code(self) -> bool:
        return not self._code_step.isHidden()

    def _ask_code(self) -> None:
        self._turn_to(self._code_step)
        self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_passphrase(self) -> None:
        people = self._door.people()
        self._names.clear()
        for person in people:
            self._names.addItem(person.first_name, person.id)
        self._who.setVisible(len(people) > 1)
        self._turn_to(self._new_step)
        first = self._names if len(people) > 1 else self._passphrase.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, step: QWidget) -> None:
        for one in (self._code_step, self._new_step):
            one.setVisible(one is step)
        self.primary.setText(self._word())
        self._message.be_silent()
        self._contents.verticalScrollBar().setValue(0)

    def _word(self) -> str:
        return self.tr("Verder") if self._asks_code else self.tr("Open")

    def _go_back(self) -> None:
        if self._asks_code:
            self.back_requested.emit()
        else:
            self._ask_code()

    def _go_on(self) -> None:
        if self._asks_code:
            self._try_code()
        elif say_all([*self._passphrase.problems(), *self._pin.problems()]):
            self._open()

    def _try_code(self) -> None:
        if not self._code.text.strip():
            self._code.complain(self.tr("Typ eerst de code van je herstelblad."))
            return
        self._show_busy(True)
        try:
            self._door.try_recovery(self._code.text)
        except MistypedRecoveryCode as refusal:
            self._show_busy(False)
            self._code.complain(sentence_for(refusal))
        except (Refusal, Trouble) as problem:
            self._show_busy(False)
            self._show_problem(problem)
        else:
            self._show_busy(False)
            self._ask_passphrase()

    def _open(self) -> None:
        who = str(self._names.currentData())
        self._show_busy(True)
        try:
            self._door.unlock_with_recovery(self._code.text, who, self._passphrase.text, self._pin.text)
        except (Refusal, Trouble) as problem:
            self._show_busy(False)
            self._message.say(sentence_for(problem))
            self._contents.ensureWidgetVisible(self._message)
        else:
            self._show_busy(False)
            self._forget()
            self.opened.emit()

    def _show_problem(self, problem: Refusal | Trouble) -> None:
        self._refused = "" if isinstance(problem, TooManyTries) else sentence_for(problem)
        self._message.say(sentence_for(problem))
        self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_wait()

    def _show_wait(self) -> None:
        """Count down in words until the next code is tried."""
        try:
            seconds = self._door.wait_seconds()
        except Trouble as trouble:
            self._waiting.stop()
            self._message.say(sentence_for(trouble))
            return
        if seconds:
            sentence = f"{self._refused} {sentence_for(TooManyTries(seconds))}".strip()
            self._message.say(sentence, aloud=not self._waiting.isActive())
            self._bar(True)
        elif self._waiting.isActive():
            self._message.be_silent()
            self._bar(False)
            self._code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bar(self, barred: bool) -> None:
        self._code.edit.setEnabled(not barred)
        self.primary.setEnabled(not barred)
        if barred:
            self._waiting.start()
        else:
            self._waiting.stop()

    def _show_busy(self, busy: bool) -> None:
        """A key takes most of a second: have the words on the screen before it begins."""
        self._message.be_silent()
        self.primary.setText(self.tr("Even wachten…") if busy else self._word())
        self.primary.setEnabled(not busy)
        if busy:
            announce(self, self.primary.text())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()

    def _forget(self) -> None:
        self._refused = ""
        self._code.clear()
        self._passphrase.forget()
        self._pin.edit.clear()

    def _lay_out(self) -> None:
        code = QVBoxLayout(self._code_step)
        code.addWidget(
            wrapping_label(
                self.tr(
                    "Pak je herstelblad en typ de zeven groepen over. Streepjes en hoofdletters hoeven niet. "
                    "Daarna kies je een nieuwe wachtzin."
                )
            )
        )
        code.addWidget(self._code)
        new = QVBoxLayout(self._new_step)
        new.addWidget(
            wrapping_label(
                self.tr("De code klopt. Je oude wachtzin werkt straks niet meer; je herstelblad blijft gelden.")
            )
        )
        for widget in (self._who, self._passphrase, self._pin):
            new.addWidget(widget)
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(label(self.tr("Wachtzin vergeten"), "title"))
        for column, step in ((code, self._code_step), (new, self._new_step)):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            body.addWidget(step)
        body.addWidget(self._message)
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_button(self.primary)
        stack(self, self._contents, footer)
