"""One group: its women with their due dates, and its sessions (S3)."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import DAYS_AROUND_TODAY, Groups
from facilitator_app.live.groups import GroupPage as GroupContents
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.scroll_column import ScrollColumn

# After this she has given birth, and her weeks say nothing any more.
MOST_WEEKS = 42


class GroupPage(QWidget):
    """Read only: what can be changed here comes with its own button, once it can be changed.

    Signals:
        session_requested: id of a session to open, or to look at once it is closed.
        import_requested: a list of women for this group is to be read in.
    """

    session_requested = Signal(str)
    import_requested = Signal()

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
        self._cards: QWidget = QWidget()
        self._name = wrapping_label("", "title")
        self._place = wrapping_label("", "muted")
        self.import_button = secondary(self.tr("Deelnemers inlezen"))
        self.import_button.clicked.connect(self.import_requested)
        self._contents = ScrollColumn()
        body = self._contents.body
        body.setSpacing(10)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._place)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignTop)
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
        first = self.primary or (buttons[-1] if buttons else self.import_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""

    # Inside

    def _show(self) -> None:
        contents, today = self._groups.page(self._group_id), self._wall.today()
        if self._seen == (contents, today):
            return
        self._seen = (contents, today)
        self.primary = None
        self._name.setText(breakable(contents.group.name))
        self._place.setText(breakable(contents.group.place))
        self._place.setVisible(bool(contents.group.place))
        cards = CardPair(self._women(contents, today), self._sessions(contents.sessions, today))
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
                    self.tr("Deze groep is nog leeg. Voeg deelnemers toe of lees een lijst in."), "muted"
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
