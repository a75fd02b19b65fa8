"""A practice that is open: one desk and its rooms, thrown away as a whole when it locks."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QObject

from facilitator_app.domain.groups import Facilitator
from facilitator_app.domain.permissions import may
from facilitator_app.domain.sessions import SessionState, Whereabouts
from facilitator_app.live.beforehand import Beforehand
from facilitator_app.live.belly_findings import BellyFindings
from facilitator_app.live.circle import Circle
from facilitator_app.live.composing import Composing
from facilitator_app.live.copies import Copies
from facilitator_app.live.debriefing import Debriefing
from facilitator_app.live.desk import Change, Desk, TakenBack
from facilitator_app.live.dossiers import Dossiers
from facilitator_app.live.enrolment import Enrolment
from facilitator_app.live.group_calendar import GroupCalendars
from facilitator_app.live.groups import Groups
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.handouts import Handouts
from facilitator_app.live.handover import Handovers
from facilitator_app.live.imports import Imports
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.little_list import LittleList
from facilitator_app.live.logbook import UNLOCK, Logbook
from facilitator_app.live.measurements import Measurements
from facilitator_app.live.old_copies import OldCopies
from facilitator_app.live.own_papers import STAYS_FOR, OwnPapers
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.live.papers import Papers
from facilitator_app.live.papers_to_print import PapersToPrint
from facilitator_app.live.planning import Planning
from facilitator_app.live.preparing import Preparing
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.readiness import ReadyCheck
from facilitator_app.live.reprints import Reprints
from facilitator_app.live.restoring import Restoring
from facilitator_app.live.retention import Retention
from facilitator_app.live.seating import Seating
from facilitator_app.live.series import Series
from facilitator_app.live.series_paper import SeriesPaper
from facilitator_app.live.session import LiveSession
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.live.settings import Settings
from facilitator_app.live.slips import Slips
from facilitator_app.live.source import Source
from facilitator_app.live.taken_lines import TakenLines
from facilitator_app.live.theme_plan import ThemePlan
from facilitator_app.live.to_do import ToDos
from facilitator_app.live.wall import WallClock
from facilitator_app.live.women import Women
from facilitator_app.store.audit import STOPPED, Action, Deed
from facilitator_app.store.store import Store
from facilitator_app.store.wrapping import Argon2Parameters

# A laptop whose battery was empty starts in another year; a practice in summer rests for weeks.
LONGEST_REST = timedelta(days=60)


class OpenPractice(QObject):
    """The rooms on the desk; a page gets the one room that it needs."""

    def __init__(self, store: Store, who: Facilitator, wall: WallClock, programmes: Programmes) -> None:
        super().__init__()
        self._store = store
        self._programmes = programmes
        self.wall = wall
        self.desk = Desk(store, who, wall)
        # Until when all is certain, after what was written last was cut off and nothing tells whether it is whole.
        self.certain_until = store.log.newest(1)[0].at.astimezone(wall.zone) if store.was_cut_off else None
        self.groups = Groups(store, self.desk, programmes)
        self.women = Women(store, self.desk)
        self.composing = Composing(store, self.desk, self.women)
        self.reprints = Reprints(store, self.desk)
        self.imports = Imports(store, self.desk, self.groups, self.women)
        self.planning = Planning(store, self.desk, programmes)
        self.series = Series(store, self.desk)
        self.session_programmes = SessionProgrammes(store, wall, programmes)
        self.own_programmes = OwnProgrammes(store, self.desk, programmes)
        self.theme_plan = ThemePlan(store, self.desk, programmes)
        self.debriefing = Debriefing(store, self.desk)
        self.preparing = Preparing(store, self.desk, programmes)
        self.dossiers = Dossiers(store, self.desk, programmes)
        self.measurements = Measurements(store, self.desk)
        self.belly_findings = BellyFindings(store, self.desk, self.theme_plan)
        self.handovers = Handovers(store, self.desk)
        self.settings = Settings(store, self.desk)
        self.texts = HandoutTexts(store, self.desk, programmes)
        self.enrolment = Enrolment(self.women, self.imports, self.composing, self.settings, wall)
        self.keeping = Keeping(store, self.desk)
        self.old_copies = OldCopies(store, self.desk)
        self.copies = Copies(store, self.desk)
        self.retention = Retention(store, self.desk)
        self.papers_to_print = PapersToPrint(store, self.desk)
        self.calendars = GroupCalendars(store, self.desk)
        self.taken_lines = TakenLines(store, self.desk, programmes)
        self.logbook = Logbook(store, self.desk)
        self.ready_check = ReadyCheck(store, self.desk, programmes, self.keeping, self.preparing)
        self.to_do = ToDos(
            self.settings.to_do,
            self.texts.to_do,
            self.keeping.to_do,
            self.handovers.to_do,
            self.composing.to_do,
            self.taken_lines.to_do,
            self.papers_to_print.to_do,
            self.reprints.to_do,
            self.retention.to_do,
        )

    def session(self, session_id: str) -> LiveSession:
        """Put a session on the table, opening it when it was only planned.

        Raises:
            AgendaDamaged: neither its programme nor the standard one, which takes its place, can be read.
        """
        planned = self._store.sessions.get(session_id)
        group = self._store.groups.get(planned.group_id) if planned else None
        if planned is None or group is None:
            raise KeyError(session_id)
        # Before the session is opened: without any programme it must stay as it was.
        self.session_programmes.of(planned)
        session = self.groups.open(session_id)
        self._be_at((Whereabouts(session_id),), ())
        return LiveSession(self._store, self.desk, session, group, self._programmes)

    def day_in_doubt(self) -> date | None:
        """Return today when it may not be: before the last change, or more than 60 days after it; else None.

        Also before a copy of before is taken away, which waits for a day that is sure.
        """
        today, last = self.wall.today(), self.last_changed_on()
        if self.old_copies.expired():
            return today
        return None if last is None or last <= today <= last + LONGEST_REST else today

    def last_changed_on(self) -> date | None:
        """Return the day on which something was changed last."""
        changed_at = self._store.changes.last_at()
        return changed_at.astimezone(self.wall.zone).date() if changed_at else None

    def undo(self) -> TakenBack:
        """Take the newest step outside a session back; raises NothingToUndo, or NotAllowed as doing it would."""
        return self.desk.undo(None)

    def redo(self) -> TakenBack:
        """Do again what was taken back last outside a session; raises as `undo` does."""
        return self.desk.redo(None)

    def may(self, verb: str) -> bool:
        """Whether who is at the laptop may do or see something, so that no button promises it to others."""
        return may(self.desk.who.role, verb)

    def slips(self, session_id: str) -> Slips:
        """Return the slips of a session, open or not; raises KeyError when there is none."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return Slips(self._store, self.desk, session)

    def series_paper(self, group_id: str) -> SeriesPaper:
        """Return where the overview of a group's series comes from."""
        return SeriesPaper(self._store, self.desk, self.theme_plan, group_id)

    def handouts(self, session_id: str) -> Handouts:
        """Return what is printed for a session without a measurement, open or not; raises KeyError for none."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return Handouts(self._store, self.desk, session, self._programmes, self.texts)

    def beforehand(self, session_id: str) -> Beforehand:
        """Return the papers that are made before a session begins; raises KeyError when there is none."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        return Beforehand(self._store, self.desk, session, self._programmes)

    def own_papers(self, session_id: str) -> OwnPapers:
        """Return the practice's own papers at a session, open or not."""
        return OwnPapers(self._store, self.desk, session_id)

    def tidy_papers(self) -> None:
        """Throw away what nobody can bring back any more; raises Trouble where the disk refuses."""
        self.desk.forget_papers(self.wall.now() - STAYS_FOR)

    def papers(self, session_id: str) -> Papers:
        """Return the papers of a session that is held, without putting it on the table; raises KeyError."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        agenda, _ = self.session_programmes.of(session)
        circle = Circle(self._store, self.desk, session, agenda)
        little_list = LittleList(self._store, self.desk, session, Seating(self._store, self.desk, session))
        return Papers(self._store, self.desk, session_id, circle, little_list, self._programmes, self.texts)

    def leave_session(self) -> None:
        """Say that no session is on the table any more."""
        self._be_at((), (Whereabouts(""),))

    def interrupted(self) -> str | None:
        """Return the id of the session that was on the table when Kring stopped without being closed."""
        here = self._store.whereabouts.all_for()
        session = self._store.sessions.get(here[0].session_id) if here else None
        return session.id if session and session.state is SessionState.OPEN else None

    def tell_unlocked(self) -> None:
        """Write into the log that it was opened, with what, and that something was cut off before."""
        self.desk.note(Deed(UNLOCK, Action.EXECUTE, detail=str(Source.here(self._store))))
        self.keeping.clear_unfinished()
        if self.certain_until is not None:
            self.desk.note(Deed("place.cut-off", Action.EXECUTE, outcome=STOPPED))

    def restoring(self, parameters: Argon2Parameters) -> Restoring:
        """Return what brings a backup into the data folder of this practice."""
        return Restoring(self._store.path.parent, self.wall, parameters, self.desk.who, self._store)

    def tell_replaced(self, name: str) -> None:
        """Write into the log that a backup of this name takes its place; raises NotAllowed, or Trouble."""
        self.desk.note(Deed("restore.replace", Action.EXECUTE, detail=name))

    def read_through(self) -> Iterator[None]:
        """Prove every page of the store in small steps, which only reads; raises StoreDamaged where one is not."""
        return self._store.read_through()

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    def _be_at(self, saves: tuple[object, ...], drops: tuple[object, ...]) -> None:
        self.desk.commit(Change("place.go", saves=saves, drops=drops, undoable=False))
