"""The session that the start screen offers first, with the one button that opens it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import SessionCard
from facilitator_app.ui.days import near_day
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import scaled

# Below this width, at 100 % text, the button goes under the words.
NARROWEST_PX = 720


class SessionOffer(QFrame):
    """Group, session, time and place; the theme; how many questions wait.

    Signals:
        chosen: the id of the session.
    """

    chosen = Signal(str)

    def __init__(self, card: SessionCard, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._wording = wording
        self.setProperty("look", "card-strong")
        self.button = PushButton(self._verb(), "primary-large")
        self.button.clicked.connect(partial(self.chosen.emit, card.session.id))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(wrapping_label(breakable(self._title()), "lead"))
        words.addWidget(wrapping_label(breakable(" · ".join(self._facts(today))), "sub"))
        words.addSpacing(4)
        words.addWidget(self._theme())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 20, 24, 20)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.button)
        when = f"{near_day(wording, card.session.held_on, today)} {self._time()}"
        self.setAccessibleName(", ".join((card.group.name, self._session(), when, self._women())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where they would not fit beside each other."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(NARROWEST_PX)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def _verb(self) -> str:
        verbs = {
            SessionState.OPEN: self.tr("Ga verder met bijeenkomst {n}"),
            SessionState.CLOSED: self.tr("Bekijk bijeenkomst {n}"),
        }
        verb = verbs.get(self._card.session.state, self.tr("Open bijeenkomst {n}"))
        return verb.format(n=self._card.session.number)

    def _title(self) -> str:
        return f"{self._card.group.name} · {self._session()}"

    def _session(self) -> str:
        return self.tr("bijeenkomst {n} van {m}").format(n=self._card.session.number, m=self._card.of)

    def _time(self) -> str:
        return self.tr("{time} uur").format(time=self._wording.clock(self._card.session.starts_at))

    def _women(self) -> str:
        if self._card.participants == 1:
            return self.tr("1 deelnemer")
        return self.tr("{n} deelnemers").format(n=self._card.participants)

    def _facts(self, today: date) -> list[str]:
        session = self._card.session
        facts = [self._time(), session.place, self._women()]
        if session.held_on != today:
            facts.insert(0, near_day(self._wording, session.held_on, today))
        if self._card.weeks and session.measuring:
            facts.append(self._weeks(*self._card.weeks))
        return [fact for fact in facts if fact]

    def _weeks(self, fewest: int, most: int) -> str:
        if fewest == most:
            return self.tr("{n} weken").format(n=fewest)
        return self.tr("{n} tot {m} weken").format(n=fewest, m=most)

    def _theme(self) -> FlowRow:
        line = FlowRow(gap=scaled(4))
        if self._card.title:
            line.add(label(self.tr("Thema:")))
            # In the middle of a line the title of a programme takes no capital.
            line.add(label(self._card.title[:1].lower() + self._card.title[1:], "heading"))
        for remark in self._remarks():
            line.add(label(f"· {remark}" if self._card.title else remark))
        return line

    def _remarks(self) -> list[str]:
        if self._card.session.state is SessionState.CLOSED:
            return [self.tr("deze bijeenkomst is klaar")]
        remarks = []
        if self._card.board_from_before == 1:
            remarks.append(self.tr("1 vraag van vorige keer op het bord"))
        elif self._card.board_from_before:
            words = self.tr("{n} vragen van vorige keer op het bord")
            remarks.append(words.format(n=self._card.board_from_before))
        if self._card.agreed_before == 1:
            remarks.append(self.tr("1 afspraak staat nog open"))
        elif self._card.agreed_before:
            remarks.append(self.tr("{n} afspraken staan nog open").format(n=self._card.agreed_before))
        return remarks
