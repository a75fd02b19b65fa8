"""The file of one woman: who she is, her readings, what was agreed with her; it closes by itself (S12)."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.participants import Status
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossiers import Dossier, Dossiers
from facilitator_app.live.measurements import Measurements
from facilitator_app.live.series import Series
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.follow_up_entry import FollowUpEntry
from facilitator_app.ui.follow_up_line import FollowUpLine
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.woman_actions import WomanActions
from facilitator_app.ui.woman_checks import WomanChecks
from facilitator_app.ui.woman_graphs import WomanGraphs
from facilitator_app.ui.woman_readings import WomanReadings
from facilitator_app.ui.words import sentence_for

CLOSES_AFTER = timedelta(seconds=60)


class WomanPage(QWidget):
    """Nothing of another woman is in reach here. Untouched for a minute, it closes.

    Signals:
        done: back to where she was; also when nobody touched it.
        form_requested: what is known of her is to be changed.
        log_requested: who looked at her, and what was done.
        paper_requested: the PaperKind that is to be made, and id of the session that it is of.
        removal_requested: she is to leave her group.
        check_requested: id of her seat at the session whose belly check is to be written down.
        told: a sentence, and whether undo takes back what it tells of.
        undo_requested, redo_requested: of what was not done to her measurements.
    """

    done = Signal()
    form_requested = Signal()
    log_requested = Signal()
    paper_requested = Signal(object, str)
    removal_requested = Signal()
    check_requested = Signal(str)
    told = Signal(str, bool)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        dossiers: Dossiers,
        series: Series,
        measurements: Measurements,
        participant_id: str,
        wording: Wording,
        wall: WallClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossiers = dossiers
        self._series = series
        self._measurements = measurements
        self._id = participant_id
        self._wording = wording
        self._wall = wall
        self._file: Dossier | None = None
        self._name = wrapping_label("", "title")
        self._who = wrapping_label("", "muted")
        self._closing = label("", "small")
        self.notice = Notice()
        self._contents = ScrollColumn(parent=self)
        self._sheet = QWidget()
        # In which session something was done here last: that is where undo takes it back.
        self._touched = ""
        self.readings = WomanReadings(measurements, wording)
        self.readings.changed.connect(self._follow)
        self.readings.troubled.connect(self._complain)
        self.readings.entry.told.connect(self._contents.show_focus)
        self.checks = WomanChecks(wording)
        self.checks.check_requested.connect(self.check_requested)
        self.deeds = WomanActions()
        self.deeds.paper_requested.connect(self._ask_for_paper)
        self.deeds.removal_requested.connect(self.removal_requested)
        self.deeds.off_card_chosen.connect(self._keep_off_card)
        self.entry = FollowUpEntry(wording)
        self.entry.agreed.connect(self._agree)
        self.primary: QPushButton | None = None
        self._back = secondary(self.tr("Sluit haar dossier"), hint="Esc")
        self._idle = Idle(CLOSES_AFTER / timedelta(minutes=1), self)
        self._idle.passed.connect(self.done)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self.log_button = secondary(self.tr("Wie keek hier?"))
        self.log_button.clicked.connect(self.log_requested)
        self._lay_out()

    @property
    def heading(self) -> str:
        """Title of the window on this page; never her name."""
        return self.tr("Dossier")

    def enter(self) -> None:
        """Open her file, and begin to count."""
        self.notice.dismiss()
        self._open()
        self._idle.watch(True)
        self._second.start()
        self._count_down()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep what was typed, and let nothing of her stay behind."""
        # A menu of hers is a window of its own: it would stay behind.
        for menu in self.findChildren(QMenu):
            menu.close()
        self.entry.keep_all()
        self.readings.keep_all()
        self._idle.watch(False)
        self._second.stop()
        self.entry.setParent(self)
        self.readings.forget()
        self.checks.forget()
        self._put(QWidget())
        self._name.clear()
        self._who.clear()
        self._file = None

    def show_no_values(self) -> None:
        """Another screen shows what stands here: close her file."""
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes her file, unless the day that is being typed wants it."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def undo(self) -> None:
        """Take back what was done last: to her measurements here, else outside a session."""
        self._take_back(self._measurements.undo, self.undo_requested, self.tr("Teruggehaald."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back(self._measurements.redo, self.redo_requested, self.tr("Weer gedaan."))

    # Inside

    def _lay_out(self) -> None:
        form = secondary(self.tr("Gegevens wijzigen"))
        form.clicked.connect(self.form_requested)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._who)
        head.addLayout(names, 1)
        for button in (self.log_button, form):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        body = self._contents.body
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self.notice)
        body.addWidget(self.readings)
        body.addWidget(self.checks)
        body.addWidget(self._sheet)
        body.addWidget(self.deeds)
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._closing)
        footer.add_button(self._back)
        self._back.clicked.connect(self.done)
        stack(self, self._contents, footer)

    def _open(self) -> None:
        her = self._file = self._dossiers.of(self._id)
        # Out of the sheet that goes: what is half typed in it stays.
        self.entry.setParent(self)
        self._name.setText(breakable(her.participant.full_name))
        self._who.setText(breakable(" · ".join(self._facts(her))))
        self.readings.show_file(her)
        self.checks.show_file(her)
        self.entry.offer_people(her.people)
        self.deeds.show_file(her)
        graphs = WomanGraphs(her.visits, self._wording, her.limits)
        agreed = self._agreed(her)
        self._put(CardPair(graphs, agreed) if graphs.has_any else agreed)

    def _put(self, sheet: QWidget) -> None:
        self._contents.body.replaceWidget(self._sheet, sheet)
        sheet.show()
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet

    def _agreed(self, her: Dossier) -> Card:
        card = Card(self.tr("Afspraken"))
        if her.next_session is not None:
            day = day_and_month(self._wording, her.next_session.held_on)
            time = self._wording.clock(her.next_session.starts_at)
            card.body.addWidget(
                wrapping_label(self.tr("Volgende bijeenkomst: {dag}, {tijd} uur").format(dag=day, tijd=time))
            )
        for follow_up in her.follow_ups:
            line = FollowUpLine(follow_up, self._wording, her.today)
            line.finished.connect(self._finish)
            card.body.addWidget(line)
        # Something that was agreed came out of a session.
        if her.visits:
            card.body.addWidget(self.entry)
            self.entry.show()
        elif not her.follow_ups:
            card.body.addWidget(wrapping_label(self.tr("Nog geen afspraken."), "muted"))
        card.body.addStretch(1)
        return card

    def _facts(self, her: Dossier) -> list[str]:
        woman, words = her.participant, self._wording
        facts = [her.group.name if her.group else self.tr("wachtlijst")]
        if woman.birth_date is not None:
            facts.append(self.tr("geboren {dag}").format(dag=words.numeric_date(woman.birth_date)))
        facts.append(self.tr("uitgerekend {dag}").format(dag=words.numeric_date(woman.due_date)))
        if her.age is not None:
            facts.append(self.tr("vandaag {weken}").format(weken=her.age))
        if woman.status is not Status.PREGNANT and woman.status_on is not None:
            facts.append(f"{self._status(woman.status)} {words.numeric_date(woman.status_on)}")
        if woman.client_number:
            facts.append(self.tr("cliëntnummer {nummer}").format(nummer=woman.client_number))
        if woman.phone:
            facts.append(self.tr("telefoon {nummer}").format(nummer=woman.phone))
        return facts

    def _status(self, status: Status) -> str:
        words = {
            Status.PREGNANT: self.tr("zwanger"),
            Status.DELIVERED: self.tr("bevallen"),
            Status.STOPPED: self.tr("gestopt"),
            Status.MOVED_AWAY: self.tr("verhuisd"),
            Status.LOSS: self.tr("verlies"),
        }
        return words[status]

    def _count_down(self) -> None:
        seconds = self._idle.seconds_left
        self._closing.setText(self.tr("sluit over {m}:{s}").format(m=seconds // 60, s=f"{seconds % 60:02}"))

    # Verbs

    def _ask_for_paper(self, kind: PaperKind) -> None:
        if self._file is not None and self._file.visits:
            self.paper_requested.emit(kind, self._file.visits[-1].session.id)

    def _keep_off_card(self, off: bool) -> None:
        self._touched = ""
        self._try_to(partial(self._dossiers.put_weight_on_card, self._id, not off))

    def _follow(self, sentence: str, session_id: str) -> None:
        self._touched = session_id
        self.notice.dismiss()
        # On the way out it is kept in silence, and nothing of her is shown any more.
        if self._file is not None and self.isVisible():
            self._open()
            self.told.emit(sentence, True)

    def _complain(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    def _take_back(self, verb: Callable[[str], object], otherwise: SignalInstance, said: str) -> None:
        if not self._touched:
            otherwise.emit()
            return
        if self._try_to(partial(verb, self._touched)):
            self.told.emit(said, False)

    def _agree(self, text: str, day: date | None, owner: str) -> None:
        assert self._file is not None
        session_id, self._touched = self._file.visits[-1].session.id, ""
        if self._try_to(partial(self._series.agree, self._id, session_id, text, day, owner)):
            self.entry.clear()

    def _finish(self, follow_up_id: str) -> None:
        self._touched = ""
        self._try_to(partial(self._series.finish, follow_up_id))

    def _try_to(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return False
        if self.isVisible():
            self._open()
        return True
