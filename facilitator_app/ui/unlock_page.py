"""The first screen of every day: whose practice this is, and the passphrase that opens it (S0).

It is on the way from a click to something to see, so it stands on the door alone; the rest loads while she types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal, TooManyTries, WrongPassphrase
from facilitator_app.domain.troubles import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileOfAnotherStore,
    StoreDamaged,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.ui.card import Card
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.preload import Preload
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from facilitator_app.live.door import Door
    from facilitator_app.ui.combo_box import ComboBox

LOOK_AGAIN_MS = 500
# What only a backup mends, when it is not the cable of a disk.
LOST = (StoreDamaged, StoreUnavailable, KeyFileMissing, KeyFileDamaged, KeyFileOfAnotherStore)
COLUMN_PX = 460


class UnlockPage(QWidget):
    """Asks for the passphrase; `later` are modules to import once this page has been painted.

    Signals:
        opened: the passphrase fitted; the door is open.
        recovery_requested: she has forgotten it, and takes her recovery sheet.
        restore_requested: what is here does not open, and she has a backup.
    """

    opened = Signal()
    recovery_requested = Signal()
    restore_requested = Signal()

    def __init__(self, door: Door, later: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._preload = Preload(later, self)
        self._way_in = False
        self._refused = ""
        self._practice = wrapping_label("", "lead")
        self._practice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._people: tuple[tuple[str, str], ...] = ()
        self._who: FormField | None = None
        self._names: ComboBox | None = None
        self._passphrase = PassphraseEdit()
        self._field = FormField(self.tr("Wachtzin"), self._passphrase, self._passphrase.show_button)
        self._caps_lock = FormMessage()
        self._message = FormMessage()
        self.primary = PushButton("", "primary-large")
        self._forgotten = PushButton(self.tr("Wachtzin vergeten? Pak je herstelblad."), "link")
        self._restore: PushButton | None = None
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_AGAIN_MS)
        self._lay_out()
        self._waiting.timeout.connect(self._show_wait)
        self._passphrase.caps_lock_seen.connect(self._show_caps_lock)
        self._passphrase.textEdited.connect(self._message.be_silent)
        self._passphrase.returnPressed.connect(self.primary.click)
        self.primary.clicked.connect(self._try)
        self._forgotten.clicked.connect(self.recovery_requested)
        self._look_at_door()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Ontgrendelen")

    def enter(self) -> None:
        """Ask again whose practice this is, with an empty field."""
        self._refused = ""
        self._message.be_silent()
        self._caps_lock.be_silent()
        self._forget_letters()
        self._look_at_door()
        self._focus()

    def leave(self) -> None:
        """Keep no letter of the passphrase, and let go of everything that runs."""
        self._forget_letters()
        self._waiting.stop()
        self._preload.stop()

    def tell(self, sentence: str) -> None:
        """Say why she is back here, such as a PIN that opens no more."""
        self._message.say(sentence, stops=False)

    def tell_lost(self, sentence: str, *, another: bool = False) -> None:
        """Say that what is here does not open, how far back the last backup goes, and offer the way to it.

        Args:
            sentence: what happened.
            another: the key file is that of another store, and tells of the backups of that one.
        """
        self._message.say(sentence if another else f"{sentence} {self._how_far_back()}".strip())
        if self._restore is None:
            self._restore = PushButton(self.tr("Zet een reservekopie terug"), "link")
            self._restore.clicked.connect(self.restore_requested)
            self._below.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
            self._restore.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once there is something to see, load what comes next."""
        super().paintEvent(event)
        self._preload.start()

    # Inside

    def _lay_out(self) -> None:
        # From the outside in: each move into a parent has the stylesheet look at all that is moved.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        contents.body.setSpacing(20)
        page.addWidget(contents)
        self._card = card = Card()
        for part in (self._practice, card):
            contents.body.addWidget(part)
        contents.body.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        self._below = contents.body
        card.body.setContentsMargins(24, 20, 24, 20)
        card.body.setSpacing(12)
        for widget in (self._field, self._caps_lock, self._message):
            card.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        card.body.addLayout(buttons)

    def _look_at_door(self) -> None:
        try:
            practice, people = self._door.practice_name, self._door.people()
        except Trouble as trouble:
            self._show_way_in(False)
            self._practice.setText(self.tr("Kring"))
            if isinstance(trouble, LOST):
                self.tell_lost(sentence_for(trouble))
            else:
                self._message.say(sentence_for(trouble))
            return
        self._show_way_in(True)
        self._practice.setText(breakable(practice))
        self._offer_names(tuple((person.id, person.first_name) for person in people))
        self._show_wait()

    def _offer_names(self, people: tuple[tuple[str, str], ...]) -> None:
        if people == self._people:
            return
        self._people = people
        if self._who is not None:
            self._who.hide()
            self._who.deleteLater()
            self._who = self._names = None
        if len(people) > 1:
            # One midwife alone does not wait for what only a second one needs.
            from facilitator_app.ui.combo_box import ComboBox

            self._names = ComboBox()
            for person_id, first_name in people:
                self._names.addItem(first_name, person_id)
            self._names.setCurrentIndex(max(0, self._names.findData(self._door.last_in)))
            self._names.currentIndexChanged.connect(self._change_person)
            self._who = FormField(self.tr("Wie ben je?"), self._names)
            self._card.body.insertWidget(0, self._who)
            self._who.show()

    def _show_way_in(self, way_in: bool) -> None:
        """Without a key file there is nothing to type; the button then looks again."""
        self._way_in = way_in
        for widget in (self._who, self._field, self._forgotten):
            if widget is not None:
                widget.setVisible(way_in)
        self.primary.setText(self.tr("Open") if way_in else self.tr("Probeer opnieuw"))
        self.primary.setEnabled(True)
        self._passphrase.setEnabled(True)
        self._waiting.stop()

    def _try(self) -> None:
        if not self._way_in:
            self.enter()
        elif not self._passphrase.text():
            self._message.say(self.tr("Typ eerst je wachtzin."))
            self._focus()
        else:
            self._unlock()

    def _unlock(self) -> None:
        # A key file that was put back meanwhile may know other people.
        self._door.look_again()
        self._look_at_door()
        if self._way_in and self._passphrase.isEnabled():
            self._try_passphrase()

    def _try_passphrase(self) -> None:
        self._show_busy()
        try:
            self._door.unlock(self._person_id(), self._passphrase.text())
        except (Refusal, Trouble) as problem:
            self._show_ready()
            self._show_problem(problem)
        else:
            self._show_ready()
            self._forget_letters()
            self.opened.emit()

    def _show_busy(self) -> None:
        """The key takes most of a second: have the words on the screen before it begins."""
        self._message.be_silent()
        self.primary.setText(self.tr("Even wachten…"))
        self.primary.setEnabled(False)
        from facilitator_app.ui.announce import announce

        announce(self, self.primary.text())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()

    def _show_ready(self) -> None:
        self.primary.setText(self.tr("Open"))
        self.primary.setEnabled(True)

    def _show_problem(self, problem: Refusal | Trouble) -> None:
        self._refused = self._before_waiting(problem)
        if isinstance(problem, LOST):
            self.tell_lost(sentence_for(problem), another=isinstance(problem, KeyFileOfAnotherStore))
        else:
            self._message.say(sentence_for(problem))
        self._passphrase.selectAll()
        self._focus()
        self._show_wait()

    def _how_far_back(self) -> str:
        """Return nothing where no key file tells it."""
        from facilitator_app.ui.wording import ReaderWording
        from facilitator_app.ui.words_of_backups import how_far_back

        zone = self._door.wall.zone
        try:
            last, wording = self._door.last_backup, ReaderWording(self._door.language, None, zone)
        except Trouble:
            return ""
        return how_far_back(last and last.astimezone(zone), wording)

    def _before_waiting(self, problem: Refusal | Trouble) -> str:
        """What goes before the seconds to wait: who has to wait is not told to try again at once."""
        if isinstance(problem, WrongPassphrase):
            return self.tr("Deze wachtzin past niet. Kijk of Caps Lock uit staat.")
        return "" if isinstance(problem, TooManyTries) else sentence_for(problem)

    def _show_wait(self) -> None:
        """Count down in words until the next try is taken."""
        seconds = self._door.wait_seconds(self._person_id())
        if seconds:
            sentences = f"{self._refused} {sentence_for(TooManyTries(seconds))}"
            self._message.say(sentences.strip(), aloud=not self._waiting.isActive())
            self._bar(True)
        elif self._waiting.isActive():
            self._message.be_silent()
            self._bar(False)
            self._passphrase.selectAll()
            self._focus()

    def _bar(self, barred: bool) -> None:
        self._passphrase.setEnabled(not barred)
        self.primary.setEnabled(not barred)
        if barred:
            self._waiting.start()
        else:
            self._waiting.stop()

    def _change_person(self) -> None:
        self._message.be_silent()
        self._refused = ""
        self._forget_letters()
        self._bar(False)
        self._show_wait()

    def _show_caps_lock(self, on: bool) -> None:
        if on:
            self._caps_lock.say(self.tr("Hoofdletters staan aan."), stops=False)
        else:
            self._caps_lock.be_silent()

    def _person_id(self) -> str:
        if self._names is not None:
            return str(self._names.currentData())
        return self._people[0][0] if self._people else ""

    def _forget_letters(self) -> None:
        self._passphrase.clear()
        self._passphrase.show_letters(False)

    def _focus(self) -> None:
        first = self._passphrase if self._way_in and self._passphrase.isEnabled() else self.primary
        first.setFocus(Qt.FocusReason.OtherFocusReason)
