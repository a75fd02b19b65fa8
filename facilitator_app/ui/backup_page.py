"""Backups: the last one, where they go, making one, and the way to one that is to come back (S13)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.domain.backups import KeptCopy
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.backup_run import BackupRun
from facilitator_app.ui.backups_here import BackupsHere
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.last_backup import LastBackup
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for, tried


class BackupPage(QWidget):
    """A backup that is being made goes on when she leaves this page.

    Args:
        run: makes it, and knows the place.

    Signals:
        restore_requested: the FoundBackup or KeptCopy to put back; None to look for one elsewhere.
        done: what was done, in words, for the toast that takes it back.
        undo_requested: to take back what the practice settled.
        back_requested: to where she came from.
    """

    restore_requested = Signal(object)
    done = Signal(str)
    undo_requested = Signal()
    back_requested = Signal()

    def __init__(self, run: BackupRun, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._keeping = run.keeping
        self._gone: Path | None = None
        self.last = LastBackup(run.keeping, wording)
        self.here = BackupsHere(run.keeping, wording)
        self.notice = Notice()
        self._make = primary(self.tr("Maak reservekopie"), icon="usb")
        self.primary: QPushButton | None = self._make
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._footer = Footer()
        self._footer.add_status_widget(self._back)
        self._progress = self._footer.add_status()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Reservekopie")

    @property
    def progress(self) -> str:
        """How far the backup is, "" while none is being made."""
        return self._progress.text()

    def enter(self) -> None:
        """Show how things stand now, ready to make one."""
        self._refresh()
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """What was told belongs to this visit."""
        self.notice.dismiss()
        self._make.setText(self.tr("Maak reservekopie"))

    def changeEvent(self, event: QEvent) -> None:
        """Look again when she comes back from another window: a stick may be in by now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._refresh()

    def undo(self) -> None:
        """Bring back the copy that was to be thrown away, or take back what was settled last."""
        gone, self._gone = self._gone, None
        if gone is None:
            self.undo_requested.emit()
            return
        sentence = tried(partial(self._keeping.regain, gone))
        self._refresh()
        self._tell(sentence or self.tr("De kopie is er weer."), attention=bool(sentence))

    # Inside

    def _refresh(self) -> None:
        place = self._run.place
        self.last.refresh(place, self._run.sticks())
        self.here.refresh(place)
        self._show_progress(self._run.words)

    def _make_one(self) -> None:
        self.notice.dismiss()
        # A button that is switched off hands the focus on.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._run.make(self)
        self._show_progress(self._run.words)

    def _show_progress(self, words: str) -> None:
        self._progress.setText(words)
        self._make.setEnabled(not self._run.busy)

    def _tell_end(self, sentence: str, made: bool) -> None:
        self._refresh()
        self._make.setText(self.tr("Maak reservekopie") if made else self.tr("Nog een keer"))
        self._tell(sentence, attention=not made)
        if self.isVisible():
            self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str, *, attention: bool) -> None:
        self.notice.tell(sentence, icon="circle-check", attention=attention)

    def _take_place(self, place: Path) -> None:
        sentence = self._run.settle(place)
        if sentence:
            self._tell(sentence, attention=True)
        else:
            self.notice.dismiss()
            self._gone = None
            self.done.emit(self.tr("Reservekopieën gaan nu naar een andere plek."))

    def _ask_place(self) -> None:
        place = self._run.ask(self)
        if place is not None:
            self._take_place(place)

    def _keep(self, count: int) -> None:
        if count == self._keeping.kept:
            return
        sentence = tried(partial(self._keeping.keep, count))
        self._gone = None
        self._refresh()
        if sentence:
            self._tell(sentence, attention=True)
        else:
            self.done.emit(self.tr("Vanaf de volgende reservekopie blijven er {n} staan.").format(n=count))

    def _discard(self, copy: KeptCopy) -> None:
        try:
            self._gone = self._keeping.discard(copy)
        except (Refusal, Trouble) as problem:
            self._tell(sentence_for(problem), attention=True)
            return
        self._refresh()
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit(self.tr("De kopie van vóór het terugzetten verdwijnt als Kring sluit."))

    def _connect(self) -> None:
        self._make.clicked.connect(self._make_one)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)
        self._run.advanced.connect(self._show_progress)
        self._run.ended.connect(self._tell_end)
        self._run.place_changed.connect(self._refresh)
        self.last.place_chosen.connect(self._take_place)
        self.last.other_place_requested.connect(self._ask_place)
        self.last.kept_chosen.connect(self._keep)
        self.here.restore_requested.connect(self.restore_requested)
        self.here.other_requested.connect(partial(self.restore_requested.emit, None))
        self.here.discard_requested.connect(self._discard)

    def _lay_out(self) -> None:
        contents = ScrollColumn(parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(self.notice)
        contents.body.addWidget(CardPair(self.last, self.here))
        contents.body.addStretch(1)
        self._footer.add_button(self._make)
        stack(self, contents, self._footer)
