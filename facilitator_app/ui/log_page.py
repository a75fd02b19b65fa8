"""The log: who did what, when and about whom; of the practice, or of one woman, which closes by itself."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import Groups
from facilitator_app.live.logbook import Logbook, LogPart
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.file_outlet import FileOutlet
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.log_lines import LogLines
from facilitator_app.ui.log_list import LogList
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.participant_search import ParticipantSearch
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

CLOSES_AFTER = timedelta(seconds=60)
SEARCH_PX = 260


class LogPage(QWidget):
    """Lines, newest first, a hundred at a time. Values stand in the log of one woman alone.

    Args:
        groups: for who is looked for; "" of `about` is the log of the practice.

    Signals:
        done: back to where she was.
        left_alone: nobody touched the log of one woman for a minute.
        woman_requested: id of the woman whose lines alone are wanted.
        cover_requested: from inside a dialog.
    """

    done = Signal()
    left_alone = Signal()
    woman_requested = Signal(str)
    cover_requested = Signal()

    def __init__(
        self,
        logbook: Logbook,
        groups: Groups,
        about: str,
        wording: Wording,
        wall: WallClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._about = about
        self._wording = wording
        self._wall = wall
        self._name = wrapping_label("", "title")
        self._said = wrapping_label("", "muted")
        self.notice = Notice()
        self.list = LogList(with_whom=not about)
        self.pdf_button = secondary(self.tr("Opslaan als PDF…"))
        self.csv_button = secondary(self.tr("Opslaan als CSV…"))
        self.primary: QPushButton | None = None
        self._back = secondary(self.tr("Terug"), hint="Esc")
        self._closing = label("", "small")
        self.search = None if about else ParticipantSearch(groups, self)
        self._files = LogFiles(logbook, about, wording, wall)
        said = self.tr("Het logboek staat in {map}. Het ligt nu buiten Kring.")
        self.outlet = FileOutlet(said, parent=self)
        self._last = 0
        self._idle = Idle(CLOSES_AFTER / timedelta(minutes=1), self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page; never a name."""
        return self.tr("Logboek")

    def enter(self) -> None:
        """Read the newest lines; that they are read stands in the log."""
        self.notice.dismiss()
        self._open()
        if self._about:
            self._idle.watch(True)
            self._second.start()
            self._count_down()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Leave no name and no value behind."""
        if self.search is not None:
            self.search.stop()
        self._idle.watch(False)
        self._second.stop()
        self.outlet.stop()
        self.list.clear()
        self._name.clear()
        if self._about:
            self._said.clear()

    def show_no_values(self) -> None:
        """Another screen shows what stands here: the log of one woman closes."""
        if self._about:
            self.left_alone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _open(self) -> None:
        self.list.begin(LogLines(self._wording, self._wall))
        her = self._logbook.woman(self._about) if self._about else None
        if self._about:
            self._name.setText(breakable(her.full_name) if her else self.tr("Iemand die gewist is"))
            self._said.setText(" ".join(self._about_her(her)))
        else:
            self._name.setText(self.tr("Wie deed wat, en wanneer"))
        self._read(partial(self._logbook.newest, self._about))

    def _about_her(self, her: Participant | None) -> list[str]:
        said = self.tr(
            "Wat alleen over haar gaat. Wat de hele groep aanging, staat in het logboek van de praktijk."
        )
        if her is None or her.birth_date is None:
            return [said]
        return [self.tr("Geboren {dag}.").format(dag=self._wording.numeric_date(her.birth_date)), said]

    def _read_older(self) -> None:
        self._read(partial(self._logbook.older, self._last, self._about))

    def _read(self, ask: Callable[[], LogPart]) -> None:
        try:
            part = ask()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return
        self.list.add(part)
        self._last = part.lines[-1].number if part.lines else 0

    def _count_down(self) -> None:
        seconds = self._idle.seconds_left
        self._closing.setText(self.tr("sluit over {m}:{s}").format(m=seconds // 60, s=f"{seconds % 60:02}"))

    def _save_pdf(self) -> None:
        self.outlet.save(lambda dialog: self._files.as_pdf(dialog.folder, dialog.password), self)

    def _save_csv(self) -> None:
        # No spreadsheet opens one with a password.
        self.outlet.save(lambda dialog: self._files.as_csv(dialog.folder), self, lockable=False)

    def _say_busy(self) -> None:
        self.notice.tell(self.tr("Het logboek wordt opgeslagen. Blijf nog even op dit scherm."))

    def _tell(self, sentence: str) -> None:
        self.notice.tell(sentence)

    def _warn(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    def _connect(self) -> None:
        self._idle.passed.connect(self.left_alone)
        self._second.timeout.connect(self._count_down)
        self._back.clicked.connect(self.done)
        self.list.more_requested.connect(self._read_older)
        self.pdf_button.clicked.connect(self._save_pdf)
        self.csv_button.clicked.connect(self._save_csv)
        self.list.woman_chosen.connect(self.woman_requested)
        self.outlet.begun.connect(self._say_busy)
        self.outlet.saved.connect(self._tell)
        self.outlet.kept_back.connect(self._warn)
        self.outlet.cover_requested.connect(self.cover_requested)
        if self.search is not None:
            self.search.found.connect(self.woman_requested)

    def _lay_out(self) -> None:
        self._said.setText(
            self.tr("Waarden staan hier niet. Kies een regel met Enter, en je ziet alles over die ene vrouw.")
        )
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._said)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(names, 1)
        if self.search is not None:
            self.search.setFixedWidth(scaled(SEARCH_PX))
            head.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setContentsMargins(24, 18, 24, 12)
        body.setSpacing(10)
        body.addLayout(head)
        body.addWidget(self.notice)
        body.addWidget(self.list, 1)
        footer = Footer(self)
        footer.add_status_widget(self._closing)
        for button in (self.pdf_button, self.csv_button, self._back):
            footer.add_button(button)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(body, 1)
        page.addWidget(footer)
