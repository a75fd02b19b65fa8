"""One group: its women with their due dates, and its sessions (S3)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import GroupPage as GroupContents
from facilitator_app.live.groups import Groups
from facilitator_app.live.planning import Planning
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.group_sessions import GroupSessions
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

# After this she has given birth, and her weeks say nothing any more.
MOST_WEEKS = 42


class GroupPage(QWidget):
    """Her women on the left, her sessions on the right.

    Signals:
        session_requested: id of a session to open, or to look at once it is closed.
        series_requested: all its sessions at a glance.
        giving_requested: the group goes to another laptop.
        participant_requested: id of a woman whose file is to be opened.
        dates_requested: the dates of the group are to be set.
        done: a sentence on what was stored and can be undone.
        told: a sentence on why something was not done.
    """

    session_requested = Signal(str)
    series_requested = Signal()
    giving_requested = Signal()
    participant_requested = Signal(str)
    dates_requested = Signal()
    done = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        groups: Groups,
        planning: Planning,
        group_id: str,
        wording: Wording,
        wall: WallClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._planning = planning
        self._group_id = group_id
        self._wording = wording
        self._wall = wall
        self.primary: QPushButton | None = None
        self._seen: object = None
        self._cards: QWidget = QWidget()
        self._name = wrapping_label("", "title")
        self._place = wrapping_label("", "muted")
        self._contents = ScrollColumn()
        body = self._contents.body
        body.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._place)
        series = secondary(self.tr("Alle bijeenkomsten"))
        series.clicked.connect(self.series_requested)
        giving = quiet(self.tr("Meegeven"))
        giving.clicked.connect(self.giving_requested)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(giving, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(series, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(head)
        body.addWidget(self._cards)
        body.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._contents)
        self._show()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Groep")

    def enter(self) -> None:
        """Show how things stand now, with the focus on the session that is nearest."""
        self._show()
        buttons = self._cards.findChildren(QPushButton)
        first = self.primary or (buttons[-1] if buttons else self._contents)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""

    # Inside

    def _show(self) -> None:
        contents, today = self._groups.page(self._group_id), self._wall.today()
        if self._seen == (contents, today):
            return
        self._seen = (contents, today)
        sessions = GroupSessions(contents, self._planning, self._wording, today)
        sessions.session_requested.connect(self.session_requested)
        sessions.dates_requested.connect(self.dates_requested)
        sessions.day_taken.connect(self._take_day)
        self.primary = sessions.primary
        self._name.setText(breakable(contents.group.name))
        self._place.setText(breakable(contents.group.place))
        self._place.setVisible(bool(contents.group.place))
        cards = CardPair(self._women(contents, today), sessions)
        self._contents.body.replaceWidget(self._cards, cards)
        cards.show()
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards

    def _women(self, contents: GroupContents, today: date) -> Card:
        card = Card(self.tr("Deelnemers ({n})").format(n=len(contents.participants)))
        if not contents.participants:
            card.body.addWidget(
                wrapping_label(
                    self.tr("Nog geen deelnemers. Toevoegen komt in een volgende versie."), "muted"
                )
            )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, woman in enumerate(contents.participants):
            due = self.tr("uitgerekend {date}").format(date=day_and_month(self._wording, woman.due_date))
            grid.addWidget(ElidedLabel(contents.labels[woman.id], "strong"), row, 0)
            grid.addWidget(label(due, "muted"), row, 1)
            grid.addWidget(label(self._weeks(woman, today), "muted"), row, 2, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _weeks(self, woman: Participant, today: date) -> str:
        age = woman.age_on(today)
        if age is None or age.weeks > MOST_WEEKS:
            return ""
        return self.tr("{n} weken").format(n=age.weeks)

    def _take_day(self, session_id: str, day: date) -> None:
        plan = self._planning.plan_of(self._group_id)
        try:
            self._planning.change(plan, plan.moved(session_id, day))
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem))
            return
        number = plan.session(session_id).number
        self.enter()
        self.done.emit(self.tr("Bijeenkomst {n} verplaatst.").format(n=number))
