"""What Kring asks before anything can be kept: the practice, a passphrase, a PIN; then the recovery code (S1)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.door import Door
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.passphrase_step import PassphraseStep
from facilitator_app.ui.practice_step import PracticeStep
from facilitator_app.ui.recovery_code_step import RecoveryCodeStep
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 620
STEPS = 3


class FirstRunPage(QWidget):
    """Three steps in one column; nothing is kept before the second one is complete.

    Signals:
        opened: the store is made and open, and she says that she wrote the recovery code down.
    """

    opened = Signal()

    def __init__(self, door: Door, language: str = "nl", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._language = language
        self._number = 1
        self._practice_step = PracticeStep()
        self._passphrase_step = PassphraseStep()
        self._code_step: RecoveryCodeStep | None = None
        self._progress_words = label(look="caption")
        self._progress = QProgressBar()
        self._message = FormMessage()
        self._back = secondary(self.tr("Terug"))
        self.primary = primary(self.tr("Verder"))
        self._contents = ScrollColumn(COLUMN_PX)
        self._lay_out()
        self._back.clicked.connect(self._go_back)
        self.primary.clicked.connect(self._go_on)
        self._show_step()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Eerste keer")

    def enter(self) -> None:
        """Put the focus where the typing begins."""
        self._step().first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep nothing that is secret on a page that is away."""
        self._passphrase_step.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as in any form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.primary.click()
        else:
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self) -> None:
        self._progress.setRange(0, STEPS)
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(scaled(160))
        progress = QHBoxLayout()
        progress.setSpacing(12)
        progress.addWidget(self._progress_words)
        progress.addWidget(self._progress, 1)
        progress.addStretch(1)
        body = self._contents.body
        body.setSpacing(14)
        body.addLayout(progress)
        body.addWidget(self._practice_step)
        body.addWidget(self._passphrase_step)
        body.addWidget(self._message)
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_button(self.primary)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._contents, 1)
        page.addWidget(footer)

    def _step(self) -> PracticeStep | PassphraseStep | RecoveryCodeStep:
        if self._code_step is not None:
            return self._code_step
        return self._practice_step if self._number == 1 else self._passphrase_step

    def _show_step(self) -> None:
        words = self.tr("Stap {n} van {m}").format(n=self._number, m=STEPS)
        self._progress_words.setText(words)
        self._progress.setAccessibleName(words)
        self._progress.setValue(self._number)
        for step in (self._practice_step, self._passphrase_step):
            step.setVisible(step is self._step())
        self._back.setVisible(self._number == 2)
        self._message.be_silent()

    def _go_to(self, number: int) -> None:
        self._number = number
        self._show_step()
        self._contents.verticalScrollBar().setValue(0)
        announce(self, self._progress_words.text())
        self.enter()

    def _go_back(self) -> None:
        self._go_to(self._number - 1)

    def _go_on(self) -> None:
        step = self._step()
        if isinstance(step, RecoveryCodeStep):
            self.opened.emit()
        elif step.complete():
            if self._number == 1:
                self._go_to(2)
            else:
                self._begin()

    def _begin(self) -> None:
        self._show_busy(True)
        try:
            code = self._door.begin(
                practice=self._practice_step.practice,
                phone=self._practice_step.phone,
                first_name=self._practice_step.first_name,
                passphrase=self._passphrase_step.passphrase,
                pin=self._passphrase_step.pin,
                language=self._language,
            )
        except (Refusal, Trouble) as problem:
            self._show_busy(False)
            self._message.say(sentence_for(problem))
            self._contents.ensureWidgetVisible(self._message)
        else:
            self._show_busy(False)
            self._passphrase_step.forget()
            self._show_code(code)

    def _show_code(self, code: str) -> None:
        self._code_step = RecoveryCodeStep(code)
        self._contents.body.insertWidget(self._contents.body.indexOf(self._message), self._code_step)
        # At once, not with the next event: the focus goes there now.
        self._code_step.show()
        self._code_step.written_down.connect(self.primary.setEnabled)
        self.primary.setEnabled(False)
        self._go_to(STEPS)

    def _show_busy(self, busy: bool) -> None:
        """Two keys take more than a second: have the words on the screen before it begins."""
        self._message.be_silent()
        self.primary.setText(self.tr("Even wachten…") if busy else self.tr("Verder"))
        self.primary.setEnabled(not busy)
        self._back.setEnabled(not busy)
        if busy:
            announce(self, self.primary.text())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()
