"""The belly check of one woman: what is found, what was talked about, what is agreed; it closes by itself (P3)."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.check_refusals import FindingDoubt
from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.belly_findings import BellyFindings, HerCheck
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.check_agreed import CheckAgreed
from facilitator_app.ui.check_findings import CheckFindings
from facilitator_app.ui.check_talk import CheckTalk
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.woman_page import CLOSES_AFTER
from facilitator_app.ui.words import sentence_for, tried

KEEP_EVERY_MS = 2000


class BellyCheckPage(QWidget):
    """Nothing of another woman is in reach here, and nothing that is typed is lost however it closes.

    Args:
        see: says that she was seen; None where nobody waits for that.

    Signals:
        done: back to where she was; also when nobody touched it.
        file_requested: id of the woman whose whole file is to be opened.
        told: a sentence without a value, and whether undo takes back what it tells of.
    """

    done = Signal()
    file_requested = Signal(str)
    told = Signal(str, bool)

    def __init__(
        self,
        findings: BellyFindings,
        seat_id: str,
        wording: Wording,
        see: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._findings = findings
        self._seat_id = seat_id
        self._wording = wording
        self._see = see
        self._her: HerCheck | None = None
        self._covered = False
        self._name = wrapping_label("", "title")
        self._who = wrapping_label("", "muted")
        self._closing = label("", "small")
        self.notice = Notice()
        self.found = CheckFindings(self._record, wording)
        self.talk = CheckTalk(self._record)
        self.agreed = CheckAgreed(wording)
        self.entry = self.agreed.entry
        self.file_button = secondary(self.tr("Haar dossier"))
        self._back = secondary(self.tr("Sluit"), hint="Esc")
        self.seen_button = primary(self.tr("Gezien"))
        self._contents = ScrollColumn(parent=self)
        self._idle = Idle(CLOSES_AFTER / timedelta(minutes=1), self)
        self._idle.passed.connect(self.done)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_EVERY_MS)
        self._keeping.timeout.connect(self._keep_drafts)
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page; never her name."""
        return self.tr("Buikcheck")

    @property
    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses now."""
        return None if self.seen_button.isHidden() else self.seen_button

    def enter(self) -> None:
        """Open her check, and begin to count."""
        self._covered = False
        self.notice.dismiss()
        self._open()
        self._idle.watch(True)
        self._second.start()
        self._count_down()
        if self._her is not None and self._her.may_change:
            self.found.begin()
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_aside(self) -> None:
        """The cover comes over it: what is half typed waits as it stands, and is not agreed by that."""
        self._covered = True

    def leave(self) -> None:
        """Keep what was typed, and let nothing of her stay behind; what the disk did not take waits unseen."""
        if self._her is not None and self._keep_all():
            for part in (self.found, self.talk, self.entry):
                part.forget()
        self.agreed.forget_lines()
        for timer in (self._keeping, self._second):
            timer.stop()
        self._idle.watch(False)
        self._her = None
        self._name.clear()
        self._who.clear()

    def show_no_values(self) -> None:
        """Another screen shows what stands here: close it."""
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def undo(self) -> None:
        """Take back what was done last at this session."""
        self._take_back(self._findings.undo, self.tr("Teruggehaald."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back(self._findings.redo, self.tr("Weer gedaan."))

    # Inside

    def _open(self) -> None:
        her = self._her = self._findings.look(self._seat_id)
        self._name.setText(breakable(her.participant.full_name))
        self._who.setText(breakable(" · ".join(self._facts(her))))
        self.entry.offer_people(her.people)
        self._fill(her)
        self.agreed.begin_with(her.typed)

    def _refresh(self) -> None:
        """Show what is so now; what is being typed stays."""
        if self._her is not None and self.isVisible():
            self._her = self._findings.again(self._seat_id)
            self._fill(self._her)

    def _fill(self, her: HerCheck) -> None:
        self.found.show_findings(her.findings, her.typed, her.before)
        self.talk.show_talk(her.findings, her.typed, her.themes)
        self.agreed.show_agreed(her.agreed, her.today, open_=her.may_change)
        self.found.set_open(her.may_change)
        self.talk.set_open(her.may_change)
        self.seen_button.setVisible(her.may_change and self._see is not None and not her.seen)

    def _facts(self, her: HerCheck) -> list[str]:
        woman, words = her.participant, self._wording
        facts = [self.tr("{weken} weken").format(weken=her.age)] if her.age is not None else []
        if woman.birth_date is not None:
            facts.append(self.tr("geboren {dag}").format(dag=words.numeric_date(woman.birth_date)))
        facts.append(self.tr("uitgerekend {dag}").format(dag=words.numeric_date(woman.due_date)))
        return facts

    def _count_down(self) -> None:
        seconds = self._idle.seconds_left
        self._closing.setText(self.tr("sluit over {m}:{s}").format(m=seconds // 60, s=f"{seconds % 60:02}"))

    # Keeping

    def _record(self, kind: FindingKind, text: str, confirmed: FindingDoubt | None) -> None:
        self._findings.record(self._seat_id, kind, text, confirmed=confirmed)

    def _keep_soon(self) -> None:
        if not self._keeping.isActive() and self._her is not None:
            self._keeping.start()

    def _half_typed(self) -> dict[str, str]:
        """What stands in the fields and is kept nowhere else; "" for a field where nothing does."""
        return {**self.found.half_typed(), **self.talk.half_typed(), **self.agreed.half_typed()}

    def _keep_drafts(self) -> bool:
        """Keep what is half typed; False when the disk does not take it."""
        self._keeping.stop()
        if self._her is None or not self._her.may_change:
            return True
        keep = partial(self._findings.keep_draft, self._seat_id)
        return all(self._try(partial(keep, field, text)) for field, text in self._half_typed().items())

    def _keep_all(self) -> bool:
        if self._her is None or not self._her.may_change:
            return True
        self.found.keep_all()
        self.talk.keep_all()
        if not self._covered:
            # Whoever closes it is done with it; under the cover it waits as it stands.
            self.entry.keep_all()
        return self._keep_drafts()

    def _agree(self, text: str, day: date | None, owner: str) -> None:
        if not self._try(partial(self._findings.agree, self._seat_id, text, day, owner)):
            return
        if self.isVisible():
            self.entry.clear()
        else:
            self.entry.forget()
        self._keep_drafts()
        self._refresh()
        self.told.emit(self.tr("Afgesproken."), True)

    def _finish(self, follow_up_id: str) -> None:
        if self._try(partial(self._findings.finish, self._seat_id, follow_up_id)):
            self._refresh()

    def _press_seen(self) -> None:
        self._keep_all()
        # A number that was asked about waits for an answer: it is said before she goes.
        if any(self.found.half_typed().values()):
            self._complain(self.tr("Een getal is nog niet bewaard. Kijk nog eens, of kies Sluit."))
            return
        assert self._see is not None
        assert self._her is not None
        name = self._her.participant.label.removesuffix(".")
        if self._try(self._see):
            self.done.emit()
            self.told.emit(self.tr("Gezien: {naam}.").format(naam=name), True)

    def _ask_for_file(self) -> None:
        if self._her is not None:
            self.file_requested.emit(self._her.participant.id)

    def _take_back(self, verb: Callable[[str], object], said: str) -> None:
        if self._her is None:
            return
        try:
            verb(self._her.session.id)
        except (Refusal, Trouble) as problem:
            self._complain(sentence_for(problem))
            return
        self._refresh()
        self.told.emit(said, False)

    def _try(self, verb: Callable[[], object]) -> bool:
        problem = tried(verb)
        if problem:
            self._complain(problem)
        return not problem

    def _complain(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    # Building

    def _connect(self) -> None:
        for part in (self.found, self.talk):
            part.recorded.connect(self._refresh)
        self.found.troubled.connect(self._complain)
        for field in self.found.fields.values():
            field.textEdited.connect(self._keep_soon)
        self.talk.typed.connect(self._keep_soon)
        self.entry.typed.connect(self._keep_soon)
        self.entry.agreed.connect(self._agree)
        self.agreed.finished.connect(self._finish)
        self.file_button.clicked.connect(self._ask_for_file)
        self._back.clicked.connect(self.done)
        self.seen_button.clicked.connect(self._press_seen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._who)
        head.addLayout(names, 1)
        head.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignTop)
        body = self._contents.body
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self.notice)
        left, right = _column(self.found, self.talk.note_card), _column(self.talk, self.agreed)
        body.addWidget(CardPair(left, right))
        body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._closing)
        footer.add_button(self._back)
        footer.add_button(self.seen_button)
        stack(self, self._contents, footer)


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(12)
    for card in cards:
        inside.addWidget(card)
    inside.addStretch(1)
    return column
