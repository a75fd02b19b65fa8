"""One session that is planned: its day by buttons, programme, hours, place, and whether it takes place."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.plans import LONGEST_REASON, Plan
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.planning import Planning
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.own_paper_list import OwnPaperList
from facilitator_app.ui.plan_words import PlanWords
from facilitator_app.ui.session_programme import SessionProgramme
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.time_field import TimeField
from facilitator_app.ui.weeks_list import WeeksList

TIME_PX = 66


class SessionPanel(QWidget):
    """Tells what is wished; whoever holds the plan does it and shows the session anew.

    Signals:
        moved: so many days later, or earlier.
        programme_chosen: id of a programme.
        place_changed: begin, end and place as they stand now.
        babies_chosen: whether they come along.
        removed: the session is to go.
        cancelled: the reason why it does not take place.
        restored: it is to take place after all.
        refused: the UnreadableTime of what was typed.
    """

    moved = Signal(int)
    programme_chosen = Signal(str)
    place_changed = Signal(object, object, str)
    babies_chosen = Signal(bool)
    removed = Signal()
    cancelled = Signal(str)
    restored = Signal()
    refused = Signal(object)

    def __init__(
        self, planning: Planning, wording: Wording, words: PlanWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._planning = planning
        self._card = Card()
        self._words = words
        self._session: Session | None = None
        self._title = wrapping_label(look="heading")
        self._remark = wrapping_label(look="attention")
        self.session_programme = SessionProgramme(planning, wording)
        self.papers = OwnPaperList()
        self.starts_at, self.ends_at = TimeField(wording), TimeField(wording)
        self.place = QLineEdit()
        self.babies = CheckBox(self.tr("na de bevalling, met de baby's"))
        self.weeks = WeeksList()
        self.cancel_button = small(self.tr("Gaat niet door…"))
        self.restore_button = small(self.tr("Toch door laten gaan"))
        self.remove_button = small(self.tr("Haal bijeenkomst weg"))
        self.reason = QLineEdit()
        hold_at_most(self.reason, 2 * LONGEST_REASON)
        self.confirm_button = small(self.tr("Zeg af"))
        self.reason_field = FormField(self.tr("Waarom gaat deze niet door?"), self.reason, self.confirm_button)
        self._moves = FlowRow(gap=6)
        self._fields = QWidget()
        self._lay_out()
        self._connect()

    @property
    def programme(self) -> ComboBox:
        """The list of programmes."""
        return self.session_programme.box

    def show_session(self, plan: Plan, session: Session, *, stored: bool) -> None:
        """Show a session of a plan; `stored` ones can be cancelled."""
        other = self._session is None or self._session.id != session.id
        self._session = session
        cancelled = session.state is SessionState.CANCELLED
        self._title.setText(
            self.tr("Bijeenkomst {n} · {dag}").format(n=session.number, dag=self._words.day(session.held_on))
        )
        remark = self._words.remark(plan, session)
        self._remark.setText(breakable(remark.words) if remark else "")
        self._remark.setVisible(remark is not None and (remark.attention or cancelled))
        set_look(self._remark, "muted" if cancelled else "attention")
        self.session_programme.show_session(plan, session)
        self.papers.show_room(self._planning.own_papers(session.id) if stored else None)
        hours = ((self.starts_at, session.starts_at), (self.ends_at, session.ends_at))
        for field, moment in hours:
            if other:
                field.show_time(moment)
            else:
                field.keep_up(moment)
        if other or not self.place.hasFocus():
            self.place.setText(session.place)
        self.babies.setChecked(session.after_birth)
        self.weeks.show_session(plan, session)
        if other or cancelled:
            self.reason.clear()
            self.reason_field.hide()
        for widget in (self._moves, self._fields):
            widget.setVisible(not cancelled)
        self.papers.setVisible(stored and not cancelled)
        self.cancel_button.setVisible(stored and not cancelled and self.reason_field.isHidden())
        self.restore_button.setVisible(cancelled)

    @property
    def is_unreadable(self) -> bool:
        """Whether a field holds something that was not taken in."""
        return not self.isHidden() and (self.starts_at.is_changed or self.ends_at.is_changed)

    def tell(self) -> None:
        """Tell what is half typed."""
        self.starts_at.tell()
        self.ends_at.tell()
        self._tell_place()
        self.papers.tell()

    # Inside

    def _tell_place(self, *_moment: object) -> None:
        session, starts_at, ends_at = self._session, self.starts_at.value, self.ends_at.value
        if session is None or starts_at is None or ends_at is None:
            return
        place = " ".join(self.place.text().split())
        if (starts_at, ends_at, place) != (session.starts_at, session.ends_at, session.place):
            self.place_changed.emit(starts_at, ends_at, place)

    def _ask_why(self) -> None:
        self.cancel_button.hide()
        self.reason_field.show()
        self.reason.setFocus()

    def _cancel(self) -> None:
        self.cancelled.emit(self.reason.text())

    def _connect(self) -> None:
        self.session_programme.chosen.connect(self.programme_chosen)
        for field in (self.starts_at, self.ends_at):
            field.time_typed.connect(self._tell_place)
            field.unreadable.connect(self.refused)
        self.place.editingFinished.connect(self._tell_place)
        self.babies.clicked.connect(self.babies_chosen)
        self.remove_button.clicked.connect(self.removed)
        self.cancel_button.clicked.connect(self._ask_why)
        self.confirm_button.clicked.connect(self._cancel)
        self.reason.returnPressed.connect(self._cancel)
        self.restore_button.clicked.connect(self.restored)

    def _lay_out(self) -> None:
        for days, words, name in (
            (-7, self.tr("− 1 week"), self.tr("1 week eerder")),
            (-1, self.tr("− 1 dag"), self.tr("1 dag eerder")),
            (1, self.tr("+ 1 dag"), self.tr("1 dag later")),
            (7, self.tr("+ 1 week"), self.tr("1 week later")),
        ):
            button = small(words)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self.moved.emit, days))
            self._moves.add(button)
        for field in (self.starts_at, self.ends_at):
            field.setFixedWidth(scaled(TIME_PX))
        start, end = FormField(self.tr("Van"), self.starts_at), FormField(self.tr("Tot"), self.ends_at)
        hours = FieldRow(start, end, FormField(self.tr("Plaats"), self.place), shares=(0, 0, 1))
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        fields.addWidget(self.session_programme)
        fields.addWidget(hours)
        fields.addWidget(self.babies)
        actions = FlowRow(gap=8)
        for button in (self.cancel_button, self.restore_button, self.remove_button):
            actions.add(button)
        above = (self._title, self._remark, self._moves, self.weeks)
        for widget in (*above, self._fields, self.papers, self.reason_field, actions):
            self._card.body.addWidget(widget)
        self._card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
