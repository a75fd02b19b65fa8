"""One group: its women with their due dates, and its sessions (S3)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import Groups
from facilitator_app.live.planning import Planning
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.group_head import GroupHead
from facilitator_app.ui.group_sessions import GroupSessions
from facilitator_app.ui.group_women import GroupWomen
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for


class GroupPage(QWidget):
    """Its women on the left, its sessions on the right, and above them what it is called.

    Signals:
        session_requested: id of a session to open, or to look at once it is closed.
        preparing_requested: id of a session that is to be got ready.
        dates_requested: the dates of the group are to be set.
        new_woman_requested: a woman is to be added to this group.
        import_requested: a list of women for this group is to be read in.
        dossier_requested, details_requested, status_requested, move_requested, removal_requested: id of the woman
            it is about.
        series_requested, giving_requested, merge_requested, split_requested: for the group as a whole.
        told: a sentence, and whether undo takes back what it tells of.
        back_requested: back to Start.
    """

    session_requested = Signal(str)
    preparing_requested = Signal(str)
    dates_requested = Signal()
    new_woman_requested = Signal()
    import_requested = Signal()
    dossier_requested = Signal(str)
    details_requested = Signal(str)
    status_requested = Signal(str)
    move_requested = Signal(str)
    removal_requested = Signal(str)
    series_requested = Signal()
    giving_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal()
    told = Signal(str, bool)
    back_requested = Signal()

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
        # Asked for anew each time: who looks at this group later did not ask.
        self._everyone = False
        self._at_woman = ""
        self._cards: QWidget = QWidget()
        self.women: GroupWomen | None = None
        self.head = GroupHead()
        self.head.renamed.connect(self._rename)
        self.head.weighing_chosen.connect(self._change_weighing)
        self.head.series_requested.connect(self.series_requested)
        self.head.giving_requested.connect(self.giving_requested)
        self.head.merge_requested.connect(self.merge_requested)
        self.head.split_requested.connect(self.split_requested)
        self._contents = ScrollColumn(parent=self)
        body = self._contents.body
        body.setSpacing(12)
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
        first = self.women.menu_of(self._at_woman) or self.primary or self.head.series_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_aside(self) -> None:
        """The cover comes: a name that is half typed waits under it."""
        self.head.set_aside()

    def leave(self) -> None:
        """Keep a name that is being typed; whom lists do not name is out of sight again."""
        self.head.leave()
        self._everyone = False

    def begin_at(self, participant_id: str) -> None:
        """Have the focus at a woman when the page comes: whoever did something for her goes on there."""
        self._at_woman = participant_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; the first one is for the name that is being typed."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _show(self) -> None:
        contents, today = self._groups.page(self._group_id, everyone=self._everyone), self._wall.today()
        if self._seen == (contents, today, self._everyone):
            return
        self._seen = (contents, today, self._everyone)
        may_change = self._groups.may_change
        self.head.show_group(contents.group, may_change=may_change)
        self.women = GroupWomen(contents, self._wording, today, everyone=self._everyone, may_change=may_change)
        self._connect(self.women)
        sessions = GroupSessions(contents, self._planning, self._wording, today)
        sessions.session_requested.connect(self.session_requested)
        sessions.preparing_requested.connect(self.preparing_requested)
        sessions.dates_requested.connect(self.dates_requested)
        sessions.day_taken.connect(self._take_day)
        self.primary = sessions.primary
        cards = CardPair(self.women, sessions)
        self._contents.body.replaceWidget(self._cards, cards)
        cards.show()
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards

    def _connect(self, women: GroupWomen) -> None:
        women.new_woman_requested.connect(self.new_woman_requested)
        women.import_requested.connect(self.import_requested)
        women.everyone_requested.connect(self._show_everyone)
        for asked, passed_on in (
            (women.dossier_requested, self.dossier_requested),
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

    def _change_weighing(self, weighs: bool) -> None:
        try:
            self._groups.change_weighing(self._group_id, weighs)
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
        else:
            said = self.tr("Deze groep weegt zich.") if weighs else self.tr("Deze groep weegt zich niet meer.")
            self.told.emit(said, True)
        self._show()

    def _take_day(self, session_id: str, day: date) -> None:
        plan = self._planning.plan_of(self._group_id)
        try:
            self._planning.change(plan, plan.moved(session_id, day))
        except (Refusal, Trouble) as problem:
            self.told.emit(sentence_for(problem), False)
            return
        number = plan.session(session_id).number
        self.enter()
        self.told.emit(self.tr("Bijeenkomst {n} verplaatst.").format(n=number), True)
