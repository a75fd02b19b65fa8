"""After a power cut: back where she was, with one Enter (S16)."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.sessions import Field, Phase
from facilitator_app.domain.wording import Wording
from facilitator_app.live.seating import RowState
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
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
        self.primary = PushButton(self.tr("Ga verder"), "primary-large")
        card = Card(strong=True)
        card.body.addWidget(wrapping_label(self.tr("We gaan verder waar je was."), "lead"))
        card.body.addWidget(wrapping_label(breakable(" · ".join(self._place())), "sub"))
        card.body.addWidget(wrapping_label(" · ".join(self._progress())))
        for sentence in (self._unfinished(), self._doubt()):
            if sentence:
                card.body.addWidget(wrapping_label(breakable(sentence)))
        card.body.addSpacing(8)
        card.body.addWidget(self._buttons(), 0, Qt.AlignmentFlag.AlignRight)
        contents = ScrollColumn(COLUMN_PX, in_the_middle=True)
        contents.body.addWidget(card)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(contents)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Verder na onderbreking")

    def enter(self) -> None:
        """Put the focus where Enter goes on."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""

    # Inside

    def _buttons(self) -> FlowRow:
        buttons = FlowRow(gap=12)
        if self._doubt():
            close = secondary(self.tr("Naar afronden"))
            close.clicked.connect(self.closing_requested)
            buttons.add(close)
        buttons.add(self.primary)
        self.primary.clicked.connect(self.resume_requested)
        return buttons

    def _place(self) -> tuple[str, str, str]:
        session = self._session.session
        phases = {
            Phase.ARRIVAL: self.tr("Ontvangst"),
            Phase.CIRCLE: self.tr("Kring"),
            Phase.CLOSING: self.tr("Afronden"),
        }
        number = self.tr("bijeenkomst {n}").format(n=session.number)
        return self._session.group.name, number, phases[session.phase]

    def _progress(self) -> list[str]:
        states = [row.state for row in self._session.seating.rows() if row.state is not RowState.AWAY]
        count = self.tr("{n} van {m} klaar").format(n=states.count(RowState.DONE), m=len(states))
        saved_at = self._session.last_saved_at
        time = self._wording.clock(saved_at)
        day = saved_at.astimezone(self._wall.zone).date()
        if day != self._wall.today():
            time = f"{day_and_month(self._wording, day)} {time}"
        return [count, self.tr("laatst opgeslagen {time}").format(time=time)]

    def _unfinished(self) -> str:
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

    def _doubt(self) -> str:
        since = self._wall.now() - self._session.last_saved_at
        if since < timedelta(0):
            return self.tr("De klok van deze laptop staat vroeger dan toen. Loopt de bijeenkomst nog?")
        if since > LONGEST_PAUSE:
            return self.tr("Dat is meer dan 6 uur geleden. Loopt de bijeenkomst nog, of is hij klaar?")
        return ""
