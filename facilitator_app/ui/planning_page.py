"""The dates of a group: all at once in a table, moved with keys, with everything about one beside it (S5)."""

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.plans import Plan
from facilitator_app.domain.refusals import EndsBeforeStart, Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.desk import new_id
from facilitator_app.live.planning import Planning
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.first_day_card import FirstDayCard
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.plan_basics import PlanBasics
from facilitator_app.ui.plan_entry import PlanEntry
from facilitator_app.ui.plan_sheet import PlanSheet
from facilitator_app.ui.plan_words import PlanWords
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.session_panel import SessionPanel
from facilitator_app.ui.words import sentence_for, tried
from facilitator_app.ui.words_of_programmes import name_of_copy


class PlanningPage(QWidget):
    """A proposal until its button is pressed; the dates of a group that is planned are stored as they change.

    Signals:
        back_requested: she is done here.
        planned: how many sessions were set ready.
        done: a sentence on what was stored and can be undone.
        undo_requested, redo_requested: there is nothing of this page's own to take back or do again.
        programme_requested: id of an own programme to change, and the hours of the session that it is for.
        paper_requested: ids of a session and of an own paper to look at.
    """

    back_requested = Signal()
    planned = Signal(int)
    done = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    programme_requested = Signal(str, object)
    paper_requested = Signal(str, str)

    def __init__(self, planning: Planning, group_id: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group_id = group_id
        self._planning = planning
        self._entry = entry = PlanEntry(planning, group_id, self)
        self._selected = ""
        self._titles: dict[str, str] = {}
        words = PlanWords(wording, planning.once_here())
        self.notice = Notice()
        self.basics = PlanBasics(wording, entry.plan)
        self.first_day = FirstDayCard(words)
        self.sheet = PlanSheet(planning, wording, words)
        self.panel = SessionPanel(planning, wording, words)
        self._back = secondary(self.tr("Terug"))
        self._finish = primary("")
        self.primary: QPushButton | None = self._finish
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Datums")

    @property
    def plan(self) -> Plan:
        """The plan as it stands on the page."""
        return self._entry.plan

    def begin_with(self, first_on: date) -> None:
        """Propose all dates from a first one, whatever day it is: it was asked for already."""
        self._entry.count_from(first_on, sure=True)

    def enter(self) -> None:
        """Show how things stand now, with the focus where the typing begins.

        Raises:
            KeyError: the group is not there any more.
        """
        self.notice.dismiss()
        self._entry.load()
        self.basics.offer_patterns(self._planning.patterns.all())
        self._offer_programmes()
        self._show()
        damage = self._planning.patterns.damage
        if damage is not None:
            self.notice.tell(sentence_for(damage), attention=True)
        if self._selected:
            self.sheet.table.focus_row(self._selected)
        else:
            first = self.sheet.one_more if self._entry.stored else self.basics.first
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Take in what is half typed; what cannot be read waits in its field."""
        self._tell()

    def undo(self) -> None:
        """Take back the last change of the proposal, else what was stored last."""
        if not self._entry.undo():
            self.undo_requested.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._entry.redo():
            self.redo_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    # Inside: what is shown

    def _offer_programmes(self) -> None:
        programmes = self._planning.programmes(self.plan.group.series)
        self._titles = dict(programmes)
        self.panel.session_programme.offer(programmes)

    def _show(self) -> None:
        plan, stored = self.plan, self._entry.stored
        ids = [session.id for session in plan.sessions]
        if self._selected not in ids:
            self._selected = ids[0] if ids else ""
        self.basics.show_plan(plan, self._entry.pattern, stored=stored)
        self.first_day.setVisible(not ids and not stored)
        self.first_day.show_plan(plan, self._entry.pattern)
        self.sheet.show_plan(plan, self._titles, stored=stored)
        self.sheet.table.come_after(self.basics.pattern)
        self.panel.setVisible(bool(ids))
        words = self.tr("Klaar") if stored else self.tr("Zet deze {n} bijeenkomsten klaar")
        self._finish.setText(words.format(n=len(ids)) if ids or stored else self.tr("Zet klaar"))
        self._finish.setEnabled(stored or bool(ids))
        self._show_selected()

    def _show_selected(self) -> None:
        self.sheet.table.select(self._selected)
        if self._selected:
            session = self.plan.session(self._selected)
            self.panel.show_session(self.plan, session, stored=self._entry.stored)

    def _select(self, id: str) -> None:
        self._selected = id
        self._entry.begin_step()
        self._show_selected()

    def _say_no(self, problem: Refusal | Trouble) -> None:
        sentence = sentence_for(problem)
        if isinstance(problem, EndsBeforeStart) and self.basics.ends_at.is_changed:
            self.basics.end_field.complain(sentence)
        elif self.basics.first.is_changed:
            self.basics.first_field.complain(sentence)
        else:
            self.notice.tell(sentence, attention=True)

    # Inside: what is done

    def _tell(self) -> None:
        self.basics.tell()
        self.panel.tell()
        self.sheet.table.tell()

    def _finish_up(self) -> None:
        self._tell()
        if self.basics.is_unreadable or self.panel.is_unreadable or self.sheet.table.is_unreadable:
            return
        if self._entry.stored:
            self.back_requested.emit()
        elif self._entry.set_ready():
            self.planned.emit(len(self.plan.sessions))

    def _say_done(self, sentence: str) -> None:
        self.notice.dismiss()
        if self._entry.has_stored:
            self.done.emit(sentence)

    def _move(self, id: str, day: date) -> None:
        if self._entry.move(id, day):
            self._say_moved(id)

    def _step(self, id: str, days: int) -> None:
        if self._entry.step(id, days, along=self.sheet.along.isChecked()):
            self._say_moved(id)

    def _say_moved(self, id: str) -> None:
        self._say_done(self.tr("Bijeenkomst {n} verplaatst.").format(n=self.plan.session(id).number))

    def _step_selected(self, days: int) -> None:
        self._step(self._selected, days)

    def _step_all(self, days: int) -> None:
        if self.plan.first_on is not None:
            self._entry.count_from(self.plan.first_on + timedelta(days=days))

    def _use(self, starts_at: time, ends_at: time, place: str) -> None:
        if self._entry.use(starts_at, ends_at, place):
            self._say_done(self.tr("Tijd en plaats van alle bijeenkomsten gewijzigd."))

    def _choose_programme(self, programme: str) -> None:
        self._change(Plan.with_programme, programme, said=self.tr("Programma van bijeenkomst {n} gewijzigd."))

    def _change_programme(self) -> None:
        """Go and write the programme of this session; a shipped one is copied first, and followed from now on."""
        session = self.plan.session(self._selected)
        try:
            id = self._planning.own_programmes.own_version(
                self.plan.group.series, session.agenda_id, name_of_copy()
            )
        except (Refusal, Trouble) as problem:
            self._say_no(problem)
            return
        if id != session.agenda_id:
            self._choose_programme(id)
        self.programme_requested.emit(id, (session.starts_at, session.ends_at))

    def _change(self, verb: Callable[..., Plan], *facts: object, said: str) -> None:
        id = self._selected
        if self._entry.do(lambda plan: verb(plan, id, *facts)):
            self._say_done(said.format(n=self.plan.session(id).number))

    def _add(self) -> None:
        id, after = new_id(), self._selected
        self._entry.begin_step()
        if self._entry.do(lambda plan: plan.with_one_more(id, after)):
            self.sheet.table.focus_row(id)
            self._say_done(self.tr("Bijeenkomst {n} erbij gezet.").format(n=self.plan.session(id).number))

    def _remove(self) -> None:
        id = self._selected
        place = [session.id for session in self.plan.sessions].index(id)
        number = self.plan.session(id).number
        self._entry.begin_step()
        if self._entry.do(lambda plan: plan.without(id)):
            left = [session.id for session in self.plan.sessions]
            if left:
                self.sheet.table.focus_row(left[min(place, len(left) - 1)])
            self._say_done(self.tr("Bijeenkomst {n} weggehaald.").format(n=number))

    def _keep_pattern(self, name: str) -> None:
        sentence = tried(partial(self._entry.keep_pattern, name))
        if sentence:
            self.sheet.own_pattern.say_no(sentence)
            return
        self.sheet.own_pattern.close_field()
        self.basics.offer_patterns(self._planning.patterns.all())
        self._show()
        self.notice.tell(self.tr("Bewaard. Dit patroon staat nu in de lijst, ook voor een volgende groep."))

    def _forget_pattern(self) -> None:
        if self.plan.pattern is not None and self._entry.forget_pattern():
            self.basics.offer_patterns(self._planning.patterns.all())
            self._show()
            self.notice.tell(self.tr("Patroon weggehaald. De datums blijven staan."))

    # Inside: how it is put together

    def _connect(self) -> None:
        self._entry.changed.connect(self._show)
        self._entry.refused.connect(self._say_no)
        self.basics.first.day_typed.connect(self._entry.count_from)
        self.basics.first.unreadable.connect(self._say_no)
        self.basics.first.stepped.connect(self._step_all)
        self.basics.place_changed.connect(self._use)
        self.basics.pattern_chosen.connect(self._entry.follow)
        self.first_day.day_chosen.connect(self._entry.count_from)
        table, panel = self.sheet.table, self.panel
        table.selected.connect(self._select)
        table.day_typed.connect(self._move)
        table.day_unreadable.connect(self._say_no)
        table.day_stepped.connect(self._step)
        panel.moved.connect(self._step_selected)
        changed = self.tr("Bijeenkomst {n} gewijzigd.")
        panel.place_changed.connect(partial(self._change, Plan.at, said=changed))
        panel.programme_chosen.connect(self._choose_programme)
        panel.babies_chosen.connect(partial(self._change, Plan.with_babies, said=changed))
        panel.removed.connect(self._remove)
        off, on = self.tr("Bijeenkomst {n} gaat niet door."), self.tr("Bijeenkomst {n} gaat toch door.")
        panel.cancelled.connect(partial(self._change, Plan.cancelled, said=off))
        panel.restored.connect(partial(self._change, Plan.restored, said=on))
        panel.refused.connect(self._say_no)
        panel.session_programme.own_requested.connect(self._change_programme)
        panel.papers.paper_requested.connect(self.paper_requested)
        panel.papers.done.connect(self.done)
        self.sheet.one_more.clicked.connect(self._add)
        self.sheet.own_pattern.wanted.connect(self._keep_pattern)
        self.sheet.own_pattern.unwanted.connect(self._forget_pattern)
        self._back.clicked.connect(self.back_requested)
        self._finish.clicked.connect(self._finish_up)

    def _lay_out(self) -> None:
        # From the outside in: what moves to another holder is dressed anew, with everything in it.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        contents = ScrollColumn(parent=self)
        page.addWidget(contents, 1)
        contents.body.setSpacing(10)
        for part in (self.notice, self.basics, self.first_day):
            contents.body.addWidget(part)
        holder = contents.body.parentWidget()
        contents.body.addWidget(CardPair(self.sheet, self.panel, shares=(9, 5), parent=holder))
        contents.body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        footer.add_button(self._finish)
        page.addWidget(footer)
