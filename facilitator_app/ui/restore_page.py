"""Putting a backup back: which one, what opens it, what is in it, and the one press that exchanges it (S13)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.backups import BackupProgress, FoundBackup, KeptCopy
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.door import Door
from facilitator_app.live.restoring import Restoring
from facilitator_app.live.sticks import sticks
from facilitator_app.ui.announce import announce
from facilitator_app.ui.backup_contents import BackupContentsView
from facilitator_app.ui.backup_run import FindSticks
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.choose_backup import ChooseBackup
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.open_backup import OpenBackup
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for
from facilitator_app.ui.words_of_backups import progress_in_words

COLUMN_PX = 640


class RestorePage(QWidget):
    """One step at a time; what is on this laptop stays as it is until the last press.

    Args:
        backup: the one that was chosen already.

    Signals:
        back_requested: she has thought better of it, or the laptop is to be looked at anew.
        failed: the sentence that says what went wrong while it was exchanged; the door is shut.
    """

    back_requested = Signal()
    failed = Signal(str)

    def __init__(
        self,
        door: Door,
        wording: Wording,
        backup: FoundBackup | KeptCopy | None = None,
        find_sticks: FindSticks = sticks,
        choose_folder: ChooseFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._restoring: Restoring = door.restoring()
        self._replaces = not door.is_new
        self._first = backup
        self.choosing = ChooseBackup(self._restoring, wording, find_sticks, choose_folder)
        self.opening = OpenBackup(self._restoring)
        self._looking = QWidget()
        self.contents = BackupContentsView(wording)
        self._warning = Notice()
        self._message = FormMessage()
        self._steps = Steps(self)
        self._progress = label(look="muted")
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._open = primary(self.tr("Open"))
        self._put = primary(self.tr("Zet reservekopie terug"))
        self.primary: QPushButton | None = None
        self._contents = ScrollColumn(COLUMN_PX, parent=self)
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Reservekopie terugzetten")

    @property
    def warning(self) -> str:
        """What is said of what is on this laptop now."""
        return self._warning.text

    @property
    def busy(self) -> bool:
        """Whether a backup is being brought in."""
        return self._steps.running

    def enter(self) -> None:
        """Go on where she was; the first time with the backup that was chosen, or with looking for one."""
        backup, self._first = self._first, None
        if backup is not None:
            self._choose(backup)
        elif self.primary is None and not self.busy:
            self._ask_which()
        elif self.primary is self._open:
            self.opening.focus()
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of what was typed; what is being brought in goes on under the cover."""
        self.opening.forget()

    # Steps

    def _ask_which(self, sentence: str = "") -> None:
        self._restoring.drop()
        self._turn_to(self.choosing, None)
        self.choosing.look()
        if sentence:
            self.choosing.say(sentence)
        self.choosing.focus()

    def _choose(self, backup: FoundBackup | KeptCopy) -> None:
        try:
            if isinstance(backup, KeptCopy):
                (backup,) = self._restoring.found(backup.path)
            self._restoring.choose(backup)
        except (Refusal, Trouble) as problem:
            self._ask_which(sentence_for(problem))
            return
        if self._restoring.key is not None:
            self._bring_in()
        else:
            self._turn_to(self.opening, self._open)
            self.opening.ask(here_is_another=self._door.is_open)
            self.opening.focus()

    def _try_to_open(self) -> None:
        self._show_busy(True)
        fits = self.opening.fits()
        self._show_busy(False)
        if fits:
            self._bring_in()

    def _bring_in(self) -> None:
        self._turn_to(None, None)
        self._progress.setText(self.tr("Kopiëren…"))
        announce(self, self._progress.text())
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._steps.run(self._restoring.bring_in())

    def _show_progress(self, progress: BackupProgress) -> None:
        self._progress.setText(progress_in_words(progress))

    def _show_contents(self) -> None:
        chosen, contents = self._restoring.chosen, self._restoring.contents
        assert chosen is not None
        assert contents is not None
        self._progress.setText("")
        self._turn_to(self._looking, self._put)
        self.contents.show_contents(chosen.backup, contents)
        if self._replaces:
            self._warning.tell(
                self.tr("Dit vervangt wat nu op deze laptop staat. Ik bewaar eerst een kopie van nu."),
                attention=True,
            )
        # What cannot be taken back with one key is not to be done with one key.
        (self._back if self._replaces else self._put).setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self, problem: Exception) -> None:
        self._progress.setText("")
        self._ask_which(sentence_for(problem))

    def _put_back(self) -> None:
        self._show_busy(True)
        was_open = self._door.is_open
        try:
            self._restoring.put_back(self._door)
        except (Refusal, Trouble) as problem:
            self._show_busy(False)
            if self._door.is_open == was_open and isinstance(problem, Refusal):
                self._message.say(sentence_for(problem))
            else:
                self.failed.emit(sentence_for(problem))

    def _go_back(self) -> None:
        self._steps.stop()
        self._restoring.drop()
        self.back_requested.emit()

    # Inside

    def _turn_to(self, step: QWidget | None, button: QPushButton | None) -> None:
        for one in (self.choosing, self.opening, self._looking):
            one.setVisible(one is step)
        for one in (self._open, self._put):
            one.setVisible(one is button)
        self.primary = button
        self._message.be_silent()
        self._contents.verticalScrollBar().setValue(0)

    def _show_busy(self, busy: bool) -> None:
        """A key takes most of a second: have the words on the screen before it begins."""
        self._message.be_silent()
        self._progress.setText(self.tr("Even wachten…") if busy else "")
        for button in (self._open, self._put, self._back):
            button.setEnabled(not busy)
        if busy:
            announce(self, self._progress.text())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.repaint()

    def _connect(self) -> None:
        self.choosing.chosen.connect(self._choose)
        self.opening.submitted.connect(self._open.click)
        self._open.clicked.connect(self._try_to_open)
        self._put.clicked.connect(self._put_back)
        self._back.clicked.connect(self._go_back)
        self._steps.advanced.connect(self._show_progress)
        self._steps.done.connect(self._show_contents)
        self._steps.stopped.connect(self._give_up)
        local_key(self, "Esc", self._go_back)

    def _lay_out(self) -> None:
        looking = QVBoxLayout(self._looking)
        looking.setContentsMargins(0, 0, 0, 0)
        looking.setSpacing(16)
        # In sight however large the text is.
        looking.addWidget(self._warning)
        looking.addWidget(self.contents)
        card = Card()
        card.body.setContentsMargins(24, 20, 24, 20)
        card.body.setSpacing(14)
        card.body.addWidget(label(self.tr("Reservekopie terugzetten"), "title"))
        for widget in (self.choosing, self.opening, self._looking, self._message):
            card.body.addWidget(widget)
        self._contents.body.addWidget(card)
        self._contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_status_widget(self._progress)
        footer.add_button(self._open)
        footer.add_button(self._put)
        stack(self, self._contents, footer)
        self._turn_to(None, None)
