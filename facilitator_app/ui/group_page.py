"""One group: its women with their due dates, and its sessions (S3)."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import DAYS_AROUND_TODAY, Groups
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import small
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.group_head import GroupHead
from facilitator_app.ui.group_women import GroupWomen
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for


class GroupPage(QWidget):
    """Its women on the left, its sessions on the right, and above them what it is called.

    Signals:
        session_requested: id of a session to open, or to look at once it is closed.
        new_woman_requested: a woman is to be added to this group.
        details_requested, status_requested, move_requested, removal_requested: id of the woman it is about.
        merge_requested, split_requested: for the group as a whole.
        told: a sentence, and whether undo takes back what it tells of.
    """

    session_requested = Signal(str)
    new_woman_requested = Signal()
    details_requested = Signal(str)
    status_requested = Signal(str)
    move_requested = Signal(str)
    removal_requested = Signal(str)
    merge_requested = Signal()
    split_requested = Signal()
    told = Signal(str, bool)

    def __init__(
        self, groups: Groups, group_id: str, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._group_id = group_id
        self._wording = wording
        self._wall = wall
        self.primary: QPushButton | None = None
        self._seen: object = None
        # Asked for anew each time: who looks at this group later did not ask.
        self._everyone = False
        self._at_woman = ""
        self._cards: QWidget = QWidget()
        self.women: GroupWomen | None = None
        self.head = GroupHead()
        self.head.renamed.connect(self._rename)
        self.head.merge_requested.connect(self.merge_requested)
        self.head.split_requested.connect(self.split_requested)
        self._contents = ScrollColumn()
        body = self._contents.body
        body.setSpacing(10)
        body.addWidget(self.head)
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
        assert self.women is not None
        first = self.women.menu_of(self._at_woman) or self.primary or self.women.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep a name that is being typed; whom lists do not name is out of sight again."""
        self.head.leave()
        self._everyone = False

    def begin_at(self, participant_id: str) -> None:
        """Have the focus at a woman when the page comes: whoever did something for her goes on there."""
        self._at_woman = participant_id

    # Inside

    def _show(self) -> None:
        contents, today = self._groups.page(self._group_id, everyone=self._everyone), self._wall.today()
        if self._seen == (contents, today, self._everyone):
            return
        self._seen = (contents, today, self._everyone)
        self.primary = None
        may_change = self._groups.may_change
        self.head.show_group(contents.group, may_change=may_change)
        self.women = GroupWomen(
            contents, self._wording, today, everyone=self._everyone, may_change=may_change
        )
        self._connect(self.women)
        cards = CardPair(self.women, self._sessions(contents.sessions, today))
        self._contents.body.replaceWidget(self._cards, cards)
        cards.show()
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards

    def _connect(self, women: GroupWomen) -> None:
        women.new_woman_requested.connect(self.new_woman_requested)
        women.everyone_requested.connect(self._show_everyone)
        for asked, passed_on in (
            (women.details_requested, self.details_requested),
            (women.status_requested, self.status_requested),
            (women.move_requested, self.move_requested),
            (women.removal_requested, self.removal_requested),
        ):
            asked.connect(self.begin_at)
            asked.connect(passed_on)

    def _show_everyone(self, everyone: bool) -> None:
        self._everyone = everyone
        self._show()
        assert self.women is not None
        self.women.everyone_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, name: str, place: str) -> None:
        group = self._groups.page(self._group_id).group
        try:
            self._groups.change(replace(group, name=name, place=place))
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
        else:
            self.told.emit(self.tr("Groep gewijzigd."), True)
        self._show()

    def _sessions(self, sessions: tuple[Session, ...], today: date) -> Card:
        card = Card(self.tr("Bijeenkomsten ({n})").format(n=len(sessions)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(3, 1)
        for row, session in enumerate(sessions):
            grid.setRowMinimumHeight(row, 28)
            number = label(str(session.number), "strong")
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(self._wording.short_date(session.held_on)), row, 1)
            word, icon, role = self._state(session, today)
            grid.addWidget(IconLabel(icon, role), row, 2)
            grid.addWidget(label(word), row, 3)
            self._add_button(grid, row, session, today)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _add_button(self, grid: QGridLayout, row: int, session: Session, today: date) -> None:
        near = abs((session.held_on - today).days) <= DAYS_AROUND_TODAY
        closed, running = session.state is SessionState.CLOSED, session.state is SessionState.OPEN
        if not (closed or running or (near and session.state is SessionState.PLANNED)):
            return
        button = small(self.tr("Bekijk") if closed else self.tr("Open"))
        name = self.tr("Bekijk bijeenkomst {n}") if closed else self.tr("Open bijeenkomst {n}")
        button.setAccessibleName(name.format(n=session.number))
        button.clicked.connect(partial(self.session_requested.emit, session.id))
        grid.addWidget(button, row, 4)
        if not closed and (self.primary is None or running):
            self.primary = button

    def _state(self, session: Session, today: date) -> tuple[str, str, str]:
        """The word for where it stands, with its icon and the colour of that."""
        match session.state:
            case SessionState.CLOSED:
                return self.tr("klaar"), "circle-check", "ok"
            case SessionState.OPEN:
                return self.tr("bezig"), "pencil", "primary"
            case SessionState.CANCELLED:
                return self.tr("geannuleerd"), "circle-x", "muted"
        if session.held_on == today:
            return self.tr("vandaag"), "calendar-days", "primary"
        return self.tr("gepland"), "circle", "muted"
