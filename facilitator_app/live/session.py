"""The session on the table: its seats and Lijstje, its circle, closing and papers, and what was done last."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.groups import Group
from facilitator_app.domain.sessions import Phase, Session, SessionState
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.live.belly_order import BellyOrder
from facilitator_app.live.circle import Circle
from facilitator_app.live.closing import Closing, following_session
from facilitator_app.live.desk import Change, Desk, TakenBack
from facilitator_app.live.group_view import GroupView
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.handouts import Handouts
from facilitator_app.live.history import History
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.named_women import NamedWomen
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.papers import Papers
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.seating import Seating
from facilitator_app.live.self_entry import SelfEntry
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.taking_over import TakingOver
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.store.store import Store


class LiveSession(QObject):
    """One session while it is open on the screen.

    `damaged_programme` says why it follows the standard programme instead of its own; None when it does not.

    Signals:
        phase_changed: after she went to another phase.
    """

    phase_changed = Signal()

    def __init__(self, store: Store, desk: Desk, session: Session, group: Group, programmes: Programmes) -> None:
        super().__init__()
        self._store = store
        self._desk = desk
        self._id = session.id
        self.group = group
        self.of = max(other.number for other in store.sessions.all_for(group_id=group.id))
        self.seating = Seating(store, desk, session)
        order = BellyOrder(store, session.id)
        self.little_list = LittleList(store, desk, session, self.seating, order)
        of_sessions = SessionProgrammes(store, desk.wall, programmes)
        agenda, self.damaged_programme = of_sessions.of(session)
        themes = ThemePlan(store, desk, programmes)
        bring_next = _brought_to(following_session(store, session), of_sessions)
        self.circle = Circle(store, desk, session, agenda, themes, bring_next)
        self.belly_checks = BellyChecks(store, desk, session, self.seating, self.little_list, self.circle, order)
        self.group_view = GroupView(store, desk, session, group.name, self.circle)
        self.named_women = NamedWomen(store, desk, session.id)
        self.closing = Closing(store, desk, session, self.seating, self.little_list, self.belly_checks)
        texts = HandoutTexts(store, desk, programmes)
        self.papers = Papers(store, desk, session.id, self.circle, self.little_list, programmes, texts)
        self.papers_to_print = PapersToPrint(store, desk)
        self.handouts = Handouts(store, desk, session, programmes, texts)
        self.history = History(store, desk, session)
        self.own_papers = OwnPapers(store, desk, session.id)
        self.taking_over = TakingOver(store, desk, session.id)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        session = self._store.sessions.get(self._id)
        assert session is not None, "sessions are never removed while open"
        return session

    @property
    def closed(self) -> bool:
        """Whether the session is closed."""
        return self.session.state is SessionState.CLOSED

    @property
    def afterwards(self) -> bool:
        """Whether it is typed in from paper, after its day."""
        return self.seating.afterwards

    def self_entry(self) -> SelfEntry:
        """Return where the women type their own numbers, one after the other, with nobody chosen yet."""
        return SelfEntry(self._desk, self.seating)

    def measure_after_all(self, measuring: bool) -> None:
        """Have the women measure themselves in this session, or not."""
        changed = replace(self.session, measuring=measuring)
        self._desk.commit(Change("session.measuring", saves=(changed,), session_id=self._id))

    @property
    def last_saved_at(self) -> datetime:
        """When something of this session was last stored, in UTC."""
        saved_at = self._store.changes.newest_at(self._id)
        assert saved_at is not None, "opening it was stored"
        return saved_at

    def go(self, phase: Phase) -> None:
        """Go to a phase; it is remembered over a restart."""
        session = self.session
        if session.phase is not phase:
            moved = replace(session, phase=phase)
            self._desk.commit(Change("session.phase", saves=(moved,), session_id=self._id, undoable=False))
        self.phase_changed.emit()

    def start_circle(self) -> None:
        """End check-in: the programme goes on to its first block after it."""
        first = self.circle.clock.position in (None, 0) and not self.circle.clock.finished
        if first:
            self.circle.next()
        self.go(Phase.CIRCLE)

    def close(self, reason: str = "") -> None:
        """Close the session, and let its programme stand still.

        Args:
            reason: why it closes with something on the Lijstje that was to be looked at now.

        Raises:
            StillToLookAt: there is something, and no reason; nothing was done.
        """
        self.little_list.left_open(reason)
        # A programme that runs on would count the days until it is opened again.
        if self.circle.clock.position is not None and not self.circle.clock.paused:
            self.circle.pause()
        self.closing.close(reason)

    def undo(self) -> TakenBack:
        """Take the newest step of this session back; raises NothingToUndo, or SessionClosed."""
        return self._desk.undo(self._id)

    def redo(self) -> TakenBack:
        """Do again what was taken back last; raises NothingToUndo, or SessionClosed."""
        return self._desk.redo(self._id)


def _brought_to(session: Session | None, programmes: SessionProgrammes) -> tuple[str, ...]:
    """Return what the women bring to a session; nothing to one that is not planned."""
    if session is None:
        return ()
    try:
        return programmes.of(session)[0].bring
    except AgendaDamaged:
        # That one cannot be opened; this one can.
        return ()
