"""Where every day begins: the session that is next, the groups, and what is left to do (S2)."""

from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.sessions import SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import GroupLine, Groups, SessionCard
from facilitator_app.live.readiness import Readiness, ReadyCheck
from facilitator_app.live.to_do import ToDo, ToDoKind, ToDos
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.days import near_day, weekday_day_and_month
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.group_row_words import next_words
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.machine import Machine
from facilitator_app.ui.participant_search import ParticipantSearch
from facilitator_app.ui.ready_card import ReadyCard
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
        new_group_requested: a group is to be made.
        composing_requested: women are to be put into groups.
        import_requested: a list of women is to be read in.
        preparing_requested: id of a session that is to be got ready.
        slips_requested: id of a session whose slips are to be printed.
        papers_requested: id of a session whose other papers are to be looked at.
        all_groups_requested: the groups that have no row here are wanted too.
    """

    session_requested = Signal(str)
    group_requested = Signal(str)
    participant_requested = Signal(str)
    to_do_requested = Signal(object)
    new_group_requested = Signal()
    composing_requested = Signal()
    import_requested = Signal()
    preparing_requested = Signal(str)
    slips_requested = Signal(str)
    papers_requested = Signal(str)
    all_groups_requested = Signal()

    def __init__(
        self,
        groups: Groups,
        to_do: ToDos,
        ready_check: ReadyCheck,
        machine: Machine,
        wording: Wording,
        wall: WallClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._to_do = to_do
        self._ready_check = ready_check
        self._machine = machine
        self._wording = wording
        self._wall = wall
        self.primary: QPushButton | None = None
        self._seen: object = None
        self._date = label(look="title")
        self._offer: QWidget = QWidget()
        self.search = ParticipantSearch(groups, self)
        self._group_rows = RowList(self.tr("Mijn groepen"))
        self._no_group = wrapping_label(self.tr("Maak je eerste groep."), "muted")
        self.new_group = secondary(self.tr("Nieuwe groep"), hint="Ctrl+N")
        self._no_group_title = label(self.tr("Nog geen groep"), "strong")
        self._compose_button = secondary(self.tr("Indelen"))
        self.import_button = secondary(self.tr("Deelnemers inlezen"))
        for button in (self.new_group, self._compose_button, self.import_button):
            button.setEnabled(groups.may_change)
        self.all_groups = secondary("")
        self._to_do_list = ToDoList(wording)
        self._ready: ReadyCard | None = None
        self._right: QVBoxLayout
        self._contents = ScrollColumn(parent=self)
        self._lay_out()
        self._group_rows.chosen.connect(self.group_requested)
        self.search.found.connect(self.participant_requested)
        self._compose_button.clicked.connect(self.composing_requested)
        self._to_do_list.chosen.connect(self.to_do_requested)
        self.new_group.clicked.connect(self.new_group_requested)
        # Also for whoever may not: she is told why nothing comes.
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_group_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.all_groups.clicked.connect(self.all_groups_requested)
        self._show()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Start")

    def enter(self) -> None:
        """Show how things stand now, with the focus on what is most likely wanted."""
        self.search.stop()
        self._show()
        first = self.primary or self._group_rows.first or self.new_group
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Leave no name behind."""
        self.search.stop()

    # Inside

    def _lay_out(self) -> None:
        self.search.setFixedWidth(scaled(SEARCH_PX))
        head = QHBoxLayout()
        head.addWidget(self._date, 1)
        head.addWidget(self.search)
        body = self._contents.body
        body.setSpacing(16)
        body.addLayout(head)
        body.addWidget(self._offer)
        body.addWidget(CardPair(self._group_card(), self._right_column()))
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
            words.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
            card.body.addWidget(words)
        card.body.addWidget(self._group_rows)
        card.body.addStretch(1)
        buttons = FlowRow(gap=8)
        for button in self._group_buttons:
            buttons.add(button)
            button.setVisible(button.isEnabled())
        below = QHBoxLayout()
        below.setContentsMargins(scaled(EDGE_PX), 6, scaled(EDGE_PX), 0)
        below.addWidget(buttons)
        card.body.addLayout(below)
        return card

    @property
    def _group_buttons(self) -> tuple[QPushButton, ...]:
        return self.all_groups, self.new_group, self.import_button, self._compose_button

    def _right_column(self) -> QWidget:
        card = Card(self.tr("Nog te doen"))
        card.body.addWidget(self._to_do_list)
        card.body.addStretch(1)
        column = QWidget()
        self._right = QVBoxLayout(column)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(16)
        self._right.addWidget(card, 1)
        return column

    def _show(self) -> None:
        today = self._wall.today()
        card, lines = self._groups.card_of_today(), self._groups.lines()
        readiness, count = self._ready_check.look(card), self._groups.count()
        to_do = self._left_to_do(readiness)
        self._show_readiness(readiness, today)
        if self._seen == (today, card, lines, to_do, count):
            self._order_tabs()
            return
        self._seen = (today, card, lines, to_do, count)
        self._date.setText(weekday_day_and_month(self._wording, today))
        self._show_offer(card, lines, today)
        self._show_groups(lines, today)
        self.all_groups.setText(self.tr("Alle groepen ({n})").format(n=count))
        self.all_groups.setVisible(count > len(lines))
        self._to_do_list.set_items(to_do)
        self._order_tabs()

    def _left_to_do(self, readiness: Readiness | None) -> tuple[ToDo, ...]:
        """Without what stands in the card above it already."""
        told = {ToDoKind.BACKUP} if readiness is not None else set()
        return tuple(item for item in self._to_do.items() if item.kind not in told)

    def _order_tabs(self) -> None:
        """As it is read: what was made anew stands last for Qt."""
        rows, to_do = self._group_rows.rows, self._to_do_list.buttons
        card = self._ready
        ready = (card.preparing_button, card.slips_button, card.backup_button, card.papers_button) if card else ()
        stops = (self.search, self.primary, *rows, *self._group_buttons, *ready, *to_do)
        for before, after in pairwise(stop for stop in stops if stop is not None):
            self.setTabOrder(before, after)

    def _show_readiness(self, readiness: Readiness | None, today: date) -> None:
        """Anew each time that Start is shown: a printer may have been put in since."""
        if self._ready is not None:
            self._right.removeWidget(self._ready)
            self._ready.hide()
            self._ready.deleteLater()
            self._ready = None
        if readiness is not None:
            self._ready = ReadyCard(readiness, self._machine, self._wording, today)
            self._ready.preparing_requested.connect(partial(self.preparing_requested.emit, readiness.session_id))
            self._ready.slips_requested.connect(partial(self.slips_requested.emit, readiness.session_id))
            self._ready.papers_requested.connect(partial(self.papers_requested.emit, readiness.session_id))
            self._ready.backup_requested.connect(partial(self.to_do_requested.emit, ToDoKind.BACKUP))
            self._right.insertWidget(0, self._ready)
            # At once, not with the next event: the page may be in sight.
            self._ready.show()

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
        opens = self._groups.may_hold or card.session.state is not SessionState.PLANNED
        offer.button.setVisible(opens)
        self.primary = offer.button if opens else None
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
        self._group_rows.set_rows(
            [(line.group.id, line.group.name, next_words(line, self._wording, today)) for line in lines]
        )
        for words in (self._no_group_title, self._no_group):
            words.setVisible(not lines)
