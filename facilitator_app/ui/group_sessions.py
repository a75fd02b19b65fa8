"""The sessions of a group: where each stands, and the ways to open, to plan and to move them (S3)."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.group_weeks import births_of
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import DAYS_AROUND_TODAY
from facilitator_app.live.groups import GroupPage as GroupContents
from facilitator_app.live.planning import Planning
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.days import day_and_month, weekday_and_short_date
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.push_button import PushButton

ROW_PX = 28


class GroupSessions(QWidget):
    """`primary` is the button of the session that is nearest, or of planning while there are none.

    Signals:
        session_requested: id of a session to open, or to look at once it is closed.
        preparing_requested: id of a session that is to be got ready.
        dates_requested: the dates are to be set or changed.
        day_taken: id of the session after birth, and the day that the births give.
    """

    session_requested = Signal(str)
    preparing_requested = Signal(str)
    dates_requested = Signal()
    day_taken = Signal(str, object)

    def __init__(
        self,
        contents: GroupContents,
        planning: Planning,
        wording: Wording,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.body = card.body
        self._planning = planning
        self._wording = wording
        self._today = today
        self._births = births_of(contents.participants)
        self.primary: QPushButton | None = None
        sessions = contents.sessions
        heading = self.tr("Bijeenkomsten ({n})").format(n=len(sessions))
        self.setAccessibleName(heading)
        head = QHBoxLayout()
        head.addWidget(label(heading, "heading"), 1)
        self.body.addLayout(head)
        if sessions:
            self._fill(sessions)
        else:
            self.body.addWidget(wrapping_label(self.tr("Er staan nog geen bijeenkomsten."), "muted"))
        self._offer_day(contents.group.id, sessions)
        if planning.may_plan:
            self._add_dates_button(head, there=bool(sessions))
        self.body.addStretch(1)

    def _fill(self, sessions: tuple[Session, ...]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(3, 1)
        for row, session in enumerate(sessions):
            grid.setRowMinimumHeight(row, ROW_PX)
            grid.addWidget(label(str(session.number), "strong"), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(weekday_and_short_date(self._wording, session.held_on)), row, 1)
            word, icon, role = self._state(session)
            grid.addWidget(IconLabel(icon, role), row, 2)
            grid.addWidget(ElidedLabel(word), row, 3)
            self._add_button(grid, row, session)
        self.body.addLayout(grid)

    def _add_button(self, grid: QGridLayout, row: int, session: Session) -> None:
        near = abs((session.held_on - self._today).days) <= DAYS_AROUND_TODAY
        closed, running = session.state is SessionState.CLOSED, session.state is SessionState.OPEN
        planned, past = session.state is SessionState.PLANNED, session.held_on < self._today
        if planned and not past:
            self._add_preparing(grid, row, session)
        if not (closed or running or (planned and (near or past))):
            return
        words, name = self.tr("Open"), self.tr("Open bijeenkomst {n}")
        if closed:
            words, name = self.tr("Bekijk"), self.tr("Bekijk bijeenkomst {n}")
        elif planned and past:
            words, name = self.tr("Later invoeren"), self.tr("Bijeenkomst {n} later invoeren")
        button = small(words)
        button.setAccessibleName(name.format(n=session.number))
        button.clicked.connect(partial(self.session_requested.emit, session.id))
        grid.addWidget(button, row, 4)
        if (near or running) and not closed and (self.primary is None or running):
            self.primary = button

    def _add_preparing(self, grid: QGridLayout, row: int, session: Session) -> None:
        button = PushButton(self.tr("Voorbereiden"), "small-quiet")
        button.setAccessibleName(self.tr("Bijeenkomst {n} voorbereiden").format(n=session.number))
        button.clicked.connect(partial(self.preparing_requested.emit, session.id))
        grid.addWidget(button, row, 5)

    def _offer_day(self, group_id: str, sessions: tuple[Session, ...]) -> None:
        """Offer the day that the births give to the session after birth, once they are in."""
        waits = any(session.after_birth and session.state is SessionState.PLANNED for session in sessions)
        if not self._births or not waits or not self._planning.may_plan:
            return
        plan = self._planning.plan_of(group_id)
        for session in plan.sessions:
            day = plan.day_after_births(session)
            if day is None:
                continue
            words = self.tr("De laatste geboorte was op {dag}.")
            self.body.addWidget(
                wrapping_label(words.format(dag=day_and_month(self._wording, self._births[-1])), "attention")
            )
            button = small(
                self.tr("Zet bijeenkomst {n} op {dag}").format(
                    n=session.number, dag=weekday_and_short_date(self._wording, day)
                )
            )
            button.clicked.connect(partial(self.day_taken.emit, session.id, day))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_dates_button(self, head: QHBoxLayout, *, there: bool) -> None:
        if there:
            button: QPushButton = small(self.tr("Datums wijzigen"))
            head.addWidget(button)
        else:
            self.primary = button = secondary(self.tr("Plan de bijeenkomsten"))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.clicked.connect(self.dates_requested)

    def _state(self, session: Session) -> tuple[str, str, str]:
        """The words for where it stands, with its icon and the colour of that."""
        match session.state:
            case SessionState.CLOSED:
                return self.tr("klaar"), "circle-check", "ok"
            case SessionState.OPEN:
                return self.tr("bezig"), "pencil", "primary"
            case SessionState.CANCELLED:
                return self._cancelled(session), "circle-x", "muted"
        if session.held_on == self._today:
            return self.tr("vandaag"), "calendar-days", "primary"
        if session.after_birth:
            words = self.tr("na de bevalling")
            return words if self._births else self.tr("na de bevalling · voorlopig"), "circle", "muted"
        return self.tr("gepland"), "circle", "muted"

    def _cancelled(self, session: Session) -> str:
        if not session.cancelled_because:
            return self.tr("geannuleerd")
        return self.tr("geannuleerd: {reden}").format(reden=session.cancelled_because)
