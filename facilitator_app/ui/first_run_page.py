"""What Kring asks before anything can be kept, and right after: four screens (S1)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.door import Door
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.limits_step import LimitsStep
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.passphrase_step import PassphraseStep
from facilitator_app.ui.practice_step import PracticeStep
from facilitator_app.ui.printing import ChoosePrinter, choose_printer
from facilitator_app.ui.recovery_sheet_step import RecoverySheetStep
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.sheet_outlet import SheetOutlet
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 640
STEPS = 4

Step = PracticeStep | PassphraseStep | RecoverySheetStep | LimitsStep


class FirstRunPage(QWidget):
    """One screen at a time in one column; the store is made when the second one is complete.

    Args:
        language: what the app speaks now.
        choose, choose_folder: ask for a printer and for a folder.

    Signals:
        begun: the store is made and open; there is more to ask.
        opened: all is asked.
        language_chosen: nl or en; this page stays as it is.
        restore_requested: she has a backup of a practice that exists.
    """

    begun = Signal()
    opened = Signal()
    language_chosen = Signal(str)
    restore_requested = Signal()

    def __init__(
        self,
        door: Door,
        wording: Wording,
        language: str = "nl",
        choose: ChoosePrinter = choose_printer,
        choose_folder: ChooseFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._wording = wording
        self._language = language
        self._choose_printer = choose
        self._choose_folder = choose_folder
        self._number = 1
        self.practice_step = PracticeStep(language)
        self._passphrase_step = PassphraseStep()
        self._sheet_step: RecoverySheetStep | None = None
        self._limits_step: LimitsStep | None = None
        self._progress_words = label(look="caption")
        self._progress = QProgressBar()
        self._message = FormMessage()
        self._back = secondary(self.tr("Terug"))
        self._later_words = label(self.tr("Later? Je ziet dit straks bij Start, met een nieuwe code."), "muted")
        self._later = secondary(self.tr("Later"))
        self._restore = secondary(self.tr("Ik heb een reservekopie"), icon="usb")
        self.primary = primary(self.tr("Verder"))
        self._contents = ScrollColumn(COLUMN_PX, parent=self)
        self._lay_out()
        self.practice_step.language_chosen.connect(self.language_chosen)
        self._back.clicked.connect(self._go_back)
        self._later.clicked.connect(self._postpone)
        self._restore.clicked.connect(self.restore_requested)
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
        if self._sheet_step is not None:
            self._sheet_step.forget()

    def go_on_from(self, before: "FirstRunPage") -> None:
        """Take over what was typed on the first screen of a page in another language."""
        self.practice_step.fill(before.practice_step.typed)
        self.practice_step.language.setFocus(Qt.FocusReason.OtherFocusReason)

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
        body.setSpacing(12)
        body.addLayout(progress)
        body.addWidget(self.practice_step)
        body.addWidget(self._passphrase_step)
        body.addWidget(self._message)
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_status_widget(self._later_words)
        footer.add_status_widget(self._restore)
        footer.add_button(self._later)
        footer.add_button(self.primary)
        stack(self, self._contents, footer)

    def _steps(self) -> tuple[Step | None, ...]:
        return self.practice_step, self._passphrase_step, self._sheet_step, self._limits_step

    def _step(self) -> Step:
        step = self._steps()[self._number - 1]
        assert step is not None
        return step

    def _show_step(self) -> None:
        words = self.tr("Stap {n} van {m}").format(n=self._number, m=STEPS)
        self._progress_words.setText(words)
        self._progress.setAccessibleName(words)
        self._progress.setValue(self._number)
        for step in self._steps():
            if step is not None:
                step.setVisible(step is self._step())
        unproven = self._sheet_step is not None and not self._sheet_step.proven
        for widget in (self._later, self._later_words):
            widget.setVisible(self._number == 3 and unproven)
        self._restore.setVisible(self._number == 1)
        # Back from the last one only to a sheet that waits; before that the store is made, which is for good.
        self._back.setVisible(self._number == 2 or (self._number == 4 and unproven))
        self.primary.setText(self.tr("Klaar") if self._number == STEPS else self.tr("Verder"))
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
        if isinstance(step, RecoverySheetStep):
            self._prove(step)
        elif step.complete():
            match self._number:
                case 1:
                    self._go_to(2)
                case 2:
                    self._begin()
                case _:
                    self.opened.emit()

    def _begin(self) -> None:
        self._show_busy(True)
        try:
            code = self._door.begin(
                practice=self.practice_step.practice,
                phone=self.practice_step.phone,
                first_name=self.practice_step.first_name,
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
            self._add_steps(code)
            self._go_to(3)
            self.begun.emit()

    def _add_steps(self, code: str) -> None:
        keys, settings = self._door.keys, self._door.practice.settings
        outlet = SheetOutlet(keys, self._wording, self._choose_printer, self._choose_folder)
        self._sheet_step = RecoverySheetStep(keys, code, outlet)
        self._limits_step = LimitsStep(settings, self._wording, self._choose_folder)
        body = self._contents.body
        for step in (self._sheet_step, self._limits_step):
            body.insertWidget(body.indexOf(self._message), step)
        self._limits_step.limits.refused.connect(self._message.say)

    def _prove(self, step: RecoverySheetStep) -> None:
        if not step.proven:
            self._show_busy(bool(step.typed.strip()))
            proven = step.prove()
            self._show_busy(False)
            if not proven:
                return
        self._go_to(4)

    def _postpone(self) -> None:
        """The code goes: a sheet that nobody printed by now is made anew, with another code."""
        assert self._sheet_step is not None
        self._sheet_step.forget()
        self._go_to(4)

    def _show_busy(self, busy: bool) -> None:
        """A key takes most of a second: have the words on the screen before it begins."""
        self._message.be_silent()
        self.primary.setText(self.tr("Even wachten…") if busy else self.tr("Verder"))
        self.primary.setEnabled(not busy)
        self._back.setEnabled(not busy)
        if busy:
            announce(self, self.primary.text())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()
