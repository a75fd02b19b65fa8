"""Where every day begins: the session that is next, the groups, and what is left to do (S2)."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import GroupLine, Groups, SessionCard
from facilitator_app.live.to_do import ToDos
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.days import near_day, weekday_day_and_month
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.participant_search import ParticipantSearch
from facilitator_app.ui.row_button import EDGE_PX
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.session_offer import SessionOffer
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.to_do_list import ToDoList

SEARCH_PX = 270


class StartPage(QWidget):
    """No value and no name of a woman stands here until somebody looks for her.

    Signals:
        session_requested: id of a session to open.
        group_requested: id of a group to look at.
        participant_requested: id of a woman who was looked for.
        to_do_requested: the ToDoKind of what she wants to do now.
    """

    session_requested = Signal(str)
    group_requested = Signal(str)
    participant_requested = Signal(str)
    to_do_requested = Signal(object)

    def __init__(
        self, groups: Groups, to_do: ToDos, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._to_do = to_do
        self._wording = wording
        self._wall = wall
        self.primary: QPushButton | None = None
        self._seen: object = None
        self._date = label(look="title")
        self._offer: QWidget = QWidget()
        self._search = ParticipantSearch(groups, self)
        self._group_rows = RowList(self.tr("Mijn groepen"))
        self._no_group = wrapping_label(
            self.tr("Groepen maken komt in een volgende versie. Oefenen kan al in de oefenstand."), "muted"
        )
        self._no_group_title = label(self.tr("Nog geen groep"), "strong")
        self._to_do_list = ToDoList(wording)
        self._contents = ScrollColumn()
        self._lay_out()
        self._group_rows.chosen.connect(self.group_requested)
        self._search.found.connect(self.participant_requested)
        self._to_do_list.chosen.connect(self.to_do_requested)
        self._show()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Start")

    def enter(self) -> None:
        """Show how things stand now, with the focus on what is most likely wanted."""
        self._search.stop()
        self._show()
        first = self.primary or self._group_rows.first or self._search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Leave no name behind."""
        self._search.stop()

    # Inside

    def _lay_out(self) -> None:
        self._search.setFixedWidth(scaled(SEARCH_PX))
        head = QHBoxLayout()
        head.addWidget(self._date, 1)
        head.addWidget(self._search)
        body = self._contents.body
        body.setSpacing(16)
        body.addLayout(head)
        body.addWidget(self._offer)
        body.addWidget(CardPair(self._group_card(), self._to_do_card()))
        body.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._contents)

    def _group_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Mijn groepen"))
        # The rows bring their own edges, so that their focus ring stands free of their words.
        card.body.setContentsMargins(16 - EDGE_PX, 14, 16 - EDGE_PX, 14)
        card.body.setSpacing(4)
        for words in (label(self.tr("Mijn groepen"), "heading"), self._no_group_title, self._no_group):
            words.setContentsMargins(scaled(EDGE_PX), 0, scaled(EDGE_PX), 0)
            card.body.addWidget(words)
        card.body.addWidget(self._group_rows)
        card.body.addStretch(1)
        return card

    def _to_do_card(self) -> Card:
        card = Card(self.tr("Nog te doen"))
        card.body.addWidget(self._to_do_list)
        card.body.addStretch(1)
        return card

    def _show(self) -> None:
        today = self._wall.today()
        card, lines = self._groups.card_of_today(), self._groups.lines()
        to_do = self._to_do.items()
        if self._seen == (today, card, lines, to_do):
            return
        self._seen = (today, card, lines, to_do)
        self._date.setText(weekday_day_and_month(self._wording, today))
        self._show_offer(card, lines, today)
        self._show_groups(lines, today)
        self._to_do_list.set_items(to_do)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """As it is read: what was made anew stands last for Qt."""
        stops = (self._search, self.primary, *self._group_rows.rows, *self._to_do_list.buttons)
        for before, after in pairwise(stop for stop in stops if stop is not None):
            self.setTabOrder(before, after)

    def _show_offer(self, card: SessionCard | None, lines: list[GroupLine], today: date) -> None:
        offer = self._no_session(lines, today) if card is None else self._session(card, today)
        self._contents.body.replaceWidget(self._offer, offer)
        offer.show()
        self._offer.hide()
        self._offer.deleteLater()
        self._offer = offer

    def _session(self, card: SessionCard, today: date) -> SessionOffer:
        offer = SessionOffer(card, self._wording, today)
        offer.chosen.connect(self.session_requested)
        self.primary = offer.button
        return offer

    def _no_session(self, lines: list[GroupLine], today: date) -> Card:
        self.primary = None
        card = Card()
        card.body.setContentsMargins(24, 20, 24, 20)
        card.body.addWidget(wrapping_label(self.tr("Vandaag is er geen bijeenkomst."), "lead"))
        coming = [(line.next_on, line.group.name) for line in lines if line.next_on]
        if coming:
            day, name = min(coming)
            words = self.tr("Volgende: {date} · {group}")
            when = near_day(self._wording, day, today)
            card.body.addWidget(wrapping_label(breakable(words.format(date=when, group=name)), "sub"))
        return card

    def _show_groups(self, lines: list[GroupLine], today: date) -> None:
        self._group_rows.set_rows([(line.group.id, line.group.name, self._next(line, today)) for line in lines])
        for words in (self._no_group_title, self._no_group):
            words.setVisible(not lines)

    def _next(self, line: GroupLine, today: date) -> str:
        if line.next_on is None:
            return self.tr("klaar")
        return self.tr("volgende: {date}").format(date=near_day(self._wording, line.next_on, today))
