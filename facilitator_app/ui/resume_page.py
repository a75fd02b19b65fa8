"""After a power cut: back where she was, with one Enter (S16)."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Field, Phase
from facilitator_app.domain.wording import Wording
from facilitator_app.live.seating import RowState
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.change_list import ChangeList
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.scroll_column import ScrollColumn

# After this long a session is more likely over than still going.
LONGEST_PAUSE = timedelta(hours=6)
COLUMN_PX = 680


class ResumePage(QWidget):
    """What was on the table, without a single number of anybody.

    Signals:
        resume_requested: go on in the phase where she was.
        closing_requested: the session is over and has to be closed.
    """

    resume_requested = Signal()
    closing_requested = Signal()

    def __init__(
        self, session: LiveSession, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = wording
        self._wall = wall
        self._doubt = self._reason_to_ask()
        go_on = self.tr("Ja, ga verder") if self._doubt else self.tr("Ga verder")
        self.primary = PushButton(go_on, "primary-large")
        self.primary.clicked.connect(self.resume_requested)
        self.changes_button = small(self.tr("Bekijk de laatste wijzigingen"))
        self.changes_button.clicked.connect(self._show_changes)
        self._progress = wrapping_label()
        self._unfinished = wrapping_label()
        self.changes = ChangeList(session.history, wording, wall)
        self.changes.back_requested.connect(self._show_card)
        session.history.changed.connect(self._follow)
        # Where a toast would lie over the list.
        self.notice = Notice(ABOVE_FOOTER)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._in_a_column(self._card(), in_the_middle=True))
        self._stack.addWidget(self._in_a_column(self.changes))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack, 1)
        page.addWidget(self.notice)
        self._count()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Verder na onderbreking")

    def enter(self) -> None:
        """Show how things stand, with the focus where Enter goes on."""
        self._count()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_taken_back(self, sentence: str) -> None:
        """Say what was taken back from here, or done again."""
        self.notice.tell(sentence, icon="undo-2")

    def leave(self) -> None:
        """Put the list of changes away."""
        self.notice.dismiss()
        self._show_card()

    # Inside

    def _card(self) -> Card:
        card = Card(strong=True)
        title = self.tr("Loopt deze bijeenkomst nog?") if self._doubt else self.tr("We gaan verder waar je was.")
        card.body.addWidget(wrapping_label(title, "lead"))
        card.body.addWidget(wrapping_label(breakable(" · ".join(self._place())), "sub"))
        if self._doubt:
            card.body.addWidget(wrapping_label(self._doubt))
        card.body.addWidget(self._progress)
        card.body.addWidget(self._unfinished)
        card.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._way_to_changes(), 1)
        row.addWidget(self._answers())
        card.body.addLayout(row)
        return card

    @staticmethod
    def _in_a_column(card: QWidget, *, in_the_middle: bool = False) -> ScrollColumn:
        column = ScrollColumn(COLUMN_PX, in_the_middle=in_the_middle)
        column.body.addWidget(card)
        return column

    def _way_to_changes(self) -> FlowRow:
        way = FlowRow(gap=10)
        if self._session.history.may_look:
            way.add(label(self.tr("Iets klopt niet?"), "muted"))
            way.add(self.changes_button)
        return way

    def _answers(self) -> FlowRow:
        answers = FlowRow(gap=12)
        if self._doubt:
            close = secondary(self.tr("Nee, afronden"))
            close.clicked.connect(self.closing_requested)
            answers.add(close)
        answers.add(self.primary)
        return answers

    def _show_changes(self) -> None:
        self._stack.setCurrentIndex(1)
        self.changes.enter()

    def _show_card(self) -> None:
        if self._stack.currentIndex() != 0:
            self._stack.setCurrentIndex(0)
            self.changes.leave()
            self.changes_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        # What is taken back from here counts no more; out of sight this page costs nothing.
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        self._progress.setText(" · ".join(self._so_far()))
        half = self._half_typed()
        self._unfinished.setText(breakable(half))
        self._unfinished.setVisible(bool(half))

    def _place(self) -> tuple[str, str, str]:
        session = self._session.session
        phases = {
            Phase.ARRIVAL: self.tr("Ontvangst"),
            Phase.CIRCLE: self.tr("Kring"),
            Phase.CLOSING: self.tr("Afronden"),
        }
        number = self.tr("bijeenkomst {n}").format(n=session.number)
        return self._session.group.name, number, phases[session.phase]

    def _so_far(self) -> list[str]:
        states = [row.state for row in self._session.seating.rows() if row.state is not RowState.AWAY]
        count = self.tr("{n} van {m} klaar").format(n=states.count(RowState.DONE), m=len(states))
        saved_at = self._session.last_saved_at
        time = self._wording.clock(saved_at)
        day = saved_at.astimezone(self._wall.zone).date()
        if day != self._wall.today():
            time = f"{day_and_month(self._wording, day)} {time}"
        return [count, self.tr("laatst opgeslagen {time}").format(time=time)]

    def _half_typed(self) -> str:
        """Who and which field; the digits themselves wait in the field."""
        draft = self._session.seating.last_draft()
        if draft is None:
            return ""
        rows = self._session.seating.rows()
        name = next(row.participant.first_name for row in rows if row.seat.id == draft.seat_id)
        fields = {
            Field.SYSTOLIC: self.tr("bovendruk"),
            Field.DIASTOLIC: self.tr("onderdruk"),
            Field.WEIGHT: self.tr("gewicht"),
        }
        count = sum(len(row.drafted) for row in rows)
        sentence = (
            self.tr("Eén getal was nog niet af: {name}, {field}.")
            if count == 1
            else self.tr("{n} getallen waren nog niet af. Het laatste: {name}, {field}.")
        )
        return sentence.format(n=count, name=name, field=fields[draft.field])

    def _reason_to_ask(self) -> str:
        since = self._wall.now() - self._session.last_saved_at
        if since < timedelta(0):
            return self.tr("De klok van deze laptop staat vroeger dan bij het laatste opslaan.")
        if since > LONGEST_PAUSE:
            return self.tr("Er is meer dan 6 uur niets opgeslagen.")
        return ""
