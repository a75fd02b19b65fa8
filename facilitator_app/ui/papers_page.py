"""All papers of one session that can be made ahead or given along: she ticks, looks, and prints."""

from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.handout_kinds import TO_TAKE_HOME
from facilitator_app.ui.buttons import primary, quiet, secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.handout_set import HandoutSet, Offer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.paper_words import paper_word
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for

translate = QCoreApplication.translate


class PapersPage(QWidget):
    """Left what goes home, right what is for the room; what the programme names is ticked.

    Args:
        papers: what there is to make.
        outlet: how papers leave.

    Signals:
        back_requested: she is done here.
        preview_requested: the papers that were made, to be looked at.
        texts_requested: the words of the papers are to be looked at.
    """

    back_requested = Signal()
    preview_requested = Signal(object)
    texts_requested = Signal()

    def __init__(self, papers: HandoutSet, outlet: PaperOutlet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self.outlet = outlet
        outlet.setParent(self)
        self.boxes: dict[PaperKind, CheckBox] = {}
        self.own_boxes: dict[str, CheckBox] = {}
        self._made: list[Paper] = []
        self._count = 0
        self._afterwards: Callable[[list[Paper]], None] | None = None
        self._steps = Steps(self)
        self._home, self._hall = Card(self.tr("Mee naar huis")), Card(self.tr("Voor de bijeenkomst"))
        self._not_approved = wrapping_label(look="small")
        self._waiting = wrapping_label(look="small")
        self.let_go_button = small(self.tr("Hoeft niet meer"))
        self.texts_button = quiet(self.tr("Teksten van de papieren"))
        self._footer = Footer()
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._footer.add_status_widget(self._back)
        self._status = self._footer.add_status(look="muted")
        self.notice = Notice(ABOVE_FOOTER)
        self.print_button = secondary(self.tr("Printen"))
        self.save_button = secondary(self.tr("Opslaan…"))
        self.preview_button = primary(self.tr("Voorbeeld"))
        self.primary: QPushButton | None = self.preview_button
        self._lay_out()
        self._connect()
        self._offer(first_time=True)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Papieren")

    @property
    def wanted(self) -> tuple[PaperKind, ...]:
        """What is ticked, of what there is."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked() and box.isEnabled())

    @property
    def wanted_own(self) -> tuple[str, ...]:
        """The ids of the practice's own papers that are ticked."""
        there = self._papers.own_papers()
        return tuple(id for id, box in self.own_boxes.items() if box.isChecked() and id in there)

    def enter(self) -> None:
        """Count anew, with the focus on the first box; what she ticked stays."""
        self._offer()
        first = next((box for box in self.boxes.values() if box.isEnabled()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put papers away that are not on their way yet."""
        self.outlet.close_dialog()
        self._steps.stop()
        self._made = []
        self._rest()

    # Inside

    def _offer(self, *, first_time: bool = False) -> None:
        offers, waiting = self._papers.offers(), self._papers.waiting
        for offer in offers:
            box = self.boxes[offer.kind]
            box.setText(_words(offer))
            box.setEnabled(offer.possible)
            box.setVisible(offer.count > 0)
            if first_time:
                box.setChecked(offer.possible and (offer.kind in waiting if waiting else offer.named))
        self._offer_own(first_time=first_time)
        self._show_waiting(waiting)
        not_approved = [paper_word(offer.kind) for offer in offers if offer.count > 0 and not offer.approved]
        self._not_approved.setText(
            self.tr("Nog niet goedgekeurd door je praktijk: {papieren}.").format(papieren=", ".join(not_approved))
            if not_approved
            else ""
        )
        self._not_approved.setVisible(bool(not_approved))
        self._enable()

    def _offer_own(self, *, first_time: bool) -> None:
        there = self._papers.own_papers()
        for id, box in self.own_boxes.items():
            # Undo may have taken one away, and brings it back.
            box.setVisible(id in there)
            if id in there:
                box.setText(breakable(f"{there[id].name} ({there[id].count}×)"))
                if first_time:
                    box.setChecked(there[id].waits)

    def _show_waiting(self, waiting: frozenset[PaperKind]) -> None:
        words = ", ".join(paper_word(kind) for kind in PaperKind if kind in waiting)
        self._waiting.setText(self.tr("Nog te printen: {papieren}.").format(papieren=words) if waiting else "")
        self._waiting.setVisible(bool(waiting))
        self.let_go_button.setVisible(bool(waiting))

    def _let_go(self) -> None:
        try:
            self._papers.let_go()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        self._offer()

    def _make(self, use: PaperUse, afterwards: Callable[[list[Paper]], None]) -> None:
        self.notice.dismiss()
        wanted, own = self.wanted, self.wanted_own
        if not (wanted or own) or self._steps.running:
            return
        self._made, self._count, self._afterwards = [], self._papers.count(wanted) + len(own), afterwards
        self._show_progress(0, self._count)
        self._steps.run(chain(self._papers.make(wanted, use), self._papers.make_own(own, use)))

    def _take(self, paper: Paper) -> None:
        self._made.append(paper)
        self._show_progress(len(self._made), self._count)

    def _pass_on(self) -> None:
        made, self._made = self._made, []
        self._rest()
        assert self._afterwards is not None, "something was to be made"
        if made:
            self._afterwards(made)

    def _preview(self) -> None:
        self._make(PaperUse.PREVIEW, self.preview_requested.emit)

    def _print(self) -> None:
        self._make(PaperUse.PRINT, self._print_made)

    def _print_made(self, papers: list[Paper]) -> None:
        self.outlet.print(papers, self)

    def _save(self) -> None:
        self._make(PaperUse.SAVE, self._save_made)

    def _save_made(self, papers: list[Paper]) -> None:
        self.outlet.save(papers, self)

    def _show_progress(self, done: int, of: int) -> None:
        self._status.setText(self.tr("Bezig: {n} van {m}").format(n=done, m=of))
        for button in (self.preview_button, self.print_button, self.save_button):
            button.setEnabled(False)

    def _rest(self) -> None:
        self._status.setText("")
        self._enable()

    def _enable(self) -> None:
        for button in (self.preview_button, self.print_button, self.save_button):
            button.setEnabled(bool(self.wanted or self.wanted_own) and not self._steps.running)

    def _stop(self, problem: Exception) -> None:
        self._made = []
        self._rest()
        self.notice.tell(sentence_for(problem), attention=True)

    def _tell_gone(self, _papers: Sequence[Paper], sentence: str) -> None:
        self._rest()
        self._offer()
        self.notice.tell(sentence, icon="printer")

    def _tell_kept(self, sentence: str) -> None:
        self._rest()
        if sentence:
            self.notice.tell(sentence, attention=True)

    def _connect(self) -> None:
        self._steps.advanced.connect(self._take)
        self._steps.done.connect(self._pass_on)
        self._steps.stopped.connect(self._stop)
        self.outlet.advanced.connect(self._show_progress)
        self.outlet.handed_out.connect(self._tell_gone)
        self.outlet.kept_back.connect(self._tell_kept)
        self.preview_button.clicked.connect(self._preview)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.texts_button.clicked.connect(self.texts_requested)
        self.let_go_button.clicked.connect(self._let_go)
        self._back.clicked.connect(self.back_requested)
        for keys, slot in (("Esc", self.back_requested.emit), ("Ctrl+P", self.print_button.click)):
            local_key(self, keys, slot)

    def _lay_out(self) -> None:
        for offer in self._papers.offers():
            box = self.boxes[offer.kind] = CheckBox()
            box.toggled.connect(self._enable)
            home = offer.kind in (*TO_TAKE_HOME, PaperKind.CARD)
            (self._home if home else self._hall).body.addWidget(box)
        for id in self._papers.own_papers():
            box = self.own_boxes[id] = CheckBox()
            box.toggled.connect(self._enable)
            self._hall.body.addWidget(box)
        self._home.body.addWidget(self._not_approved)
        self._home.body.addWidget(self.texts_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._home.body.addStretch(1)
        self._hall.body.addWidget(
            wrapping_label(self.tr("Op een vel A4 staan twee kaarten van A5. Knip ze los."), "small")
        )
        self._hall.body.addWidget(
            wrapping_label(self.tr("Op een A4-printer wordt het grote blad A4. Opgeslagen is het A3."), "small")
        )
        self._hall.body.addStretch(1)
        column = ScrollColumn(parent=self)
        waits = QHBoxLayout()
        waits.addWidget(self._waiting, 1)
        waits.addWidget(self.let_go_button, 0, Qt.AlignmentFlag.AlignTop)
        column.body.addLayout(waits)
        column.body.addWidget(CardPair(self._home, self._hall), 1)
        for button in (self.print_button, self.save_button, self.preview_button):
            self._footer.add_button(button)
        stack(self, column, self.notice, self._footer)


def _words(offer: Offer) -> str:
    word = paper_word(offer.kind)
    if offer.kind is PaperKind.CARD:
        word = translate("Papers", "Kaart om zelf in te vullen")
        return f"{word} ({offer.count}×)"
    return f"{word} ({offer.count}×)" if offer.kind in TO_TAKE_HOME else word
