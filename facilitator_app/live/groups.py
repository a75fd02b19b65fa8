"""The groups of the practice, their women and their sessions."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.groups import Group
from facilitator_app.domain.little_list import AGREED_BEFORE
from facilitator_app.domain.own_programmes import FollowedProgramme
from facilitator_app.domain.participants import Participant, by_name, labels, letters
from facilitator_app.domain.permissions import SEE_NAMES, may
from facilitator_app.domain.sessions import STILL_ON_THE_BOARD, BoardQuestion, QuestionState, Session, SessionState
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.desk import HELD, Change, Desk, new_id
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.session_programmes import SessionProgrammes
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.store import Store

# A session of yesterday may be typed in today, and one of tomorrow prepared (ux.md §2.4).
DAYS_AROUND_TODAY = 1
# A group that has met for the last time stays on Start this long.
DAYS_ON_START_AFTER_THE_LAST = 56
# A practice has some three groups at once (domain.md §2.2); the others stand behind a button.
MOST_ON_START = 8


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group on the start screen, with the day it meets next; `planned` says whether it ever met or will."""

    group: Group
    next_on: date | None
    planned: bool = True


@dataclass(frozen=True, slots=True)
class SessionCard:
    """The session that the start screen offers first; `title` is that of its programme, "" when unreadable.

    `agreed_before` counts what was agreed with its women before and is not done, for whoever may see that.
    """

    group: Group
    session: Session
    of: int
    participants: int
    weeks: tuple[int, int] | None
    board_from_before: int
    title: str
    agreed_before: int = 0


@dataclass(frozen=True, slots=True)
class GroupPage:
    """One group with everything that is planned and everybody in it, first those who take a place."""

    group: Group
    participants: tuple[Participant, ...]
    labels: dict[str, str]
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many women, and the first of them with their groups (None: the waiting list)."""

    count: int
    first: tuple[tuple[Participant, Group | None], ...]


class Groups:
    """Finding groups, their women and their sessions; no reading of a woman passes here."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes

    @property
    def may_change(self) -> bool:
        """Whether who is at the laptop may change groups and who is in them."""
        return may(self._desk.who.role, "group")

    @property
    def may_hold(self) -> bool:
        """Whether who is at the laptop may open sessions."""
        return may(self._desk.who.role, "session")

    def lines(self, most: int = MOST_ON_START) -> list[GroupLine]:
        """Return the groups that still meet, that are to be planned, and that met a short while ago."""
        today, overviews = self._desk.wall.today(), self._store.overviews
        since = today - timedelta(days=DAYS_ON_START_AFTER_THE_LAST)
        to_meet, unplanned = overviews.groups_to_meet(today, most), overviews.groups_to_plan(most)
        ids = [*to_meet, *unplanned, *overviews.groups_done_since(since, today, most)][:most]
        groups = {group.id: group for group in self._store.groups.all_for(id=ids)}
        return [GroupLine(groups[id], to_meet.get(id), id not in unplanned) for id in ids]

    def all_lines(self, typed: str = "") -> list[GroupLine]:
        """Return all groups whose name holds the typed letters, by name, those of years ago included."""
        wanted = letters(typed)
        found = [group for group in self._store.groups.all_for() if wanted in letters(group.name)]
        to_meet = self._store.overviews.groups_to_meet(self._desk.wall.today(), len(found))
        unplanned = set(self._store.overviews.groups_to_plan(len(found)))
        lines = [GroupLine(group, to_meet.get(group.id), group.id not in unplanned) for group in found]
        return sorted(lines, key=lambda line: (letters(line.group.name), line.group.id))

    def count(self) -> int:
        """Return how many groups there are."""
        return self._store.overviews.count_groups()

    def card_of_today(self) -> SessionCard | None:
        """Return the open session, else the one of today, else one planned yesterday or tomorrow.

        A session that was left open on another day comes after all of these.
        """
        self._desk.check(SEE_NAMES)
        today = self._desk.wall.today()
        days = [today + timedelta(days=n) for n in range(-DAYS_AROUND_TODAY, DAYS_AROUND_TODAY + 1)]
        near = self._store.sessions.all_for(state=SessionState.OPEN)
        near += self._store.sessions.all_for(state=SessionState.PLANNED, held_on=days)
        near += self._store.sessions.all_for(state=SessionState.CLOSED, held_on=today)
        if not near:
            return None

        def likely(session: Session) -> tuple[bool, int, bool, time]:
            open_now = session.state is SessionState.OPEN and session.held_on in days
            closed = session.state is SessionState.CLOSED
            return not open_now, abs((session.held_on - today).days), closed, session.starts_at

        return self._card(min(near, key=likely))

    def page(self, group_id: str, *, everyone: bool = False) -> GroupPage:
        """Return one group with the women who are named, or with everyone; raises KeyError without it."""
        self._desk.check(SEE_NAMES)
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        women = self._store.participants.all_for(group_id=group_id)
        people = [woman for woman in women if everyone or woman.named]
        sessions = self._store.sessions.all_for(group_id=group_id)
        return GroupPage(
            group,
            tuple(sorted(people, key=_who_is_there_first)),
            labels(people),
            tuple(sorted(sessions, key=lambda session: session.number)),
        )

    def group_of(self, participant_id: str) -> str | None:
        """Return the id of a woman's group, or None on the waiting list."""
        self._desk.check(SEE_NAMES)
        woman = self._store.participants.get(participant_id)
        return woman.group_id if woman else None

    def find(self, typed: str, most: int) -> Found:
        """Return the women, of groups and of the waiting list, with a name that begins with the typed letters."""
        self._desk.check(SEE_NAMES)
        wanted = letters(typed)
        ids = self._store.overviews.women_found(wanted) if wanted else []
        women = [woman for id in ids[:most] if (woman := self._store.participants.get(id))]
        first = [(woman, self._store.groups.get(woman.group_id) if woman.group_id else None) for woman in women]
        return Found(len(ids), tuple(first))

    def note_search(self, chosen: str | None) -> None:
        """Write down that somebody looked for a woman, and whom she chose; what was typed is kept nowhere."""
        self._desk.note(Deed("search.find", Action.EXECUTE, chosen))

    def add(self, group: Group) -> None:
        """Add a group."""
        self._desk.commit(Change("group.add", Action.CREATE, saves=(group,)))

    def change(self, group: Group, step: str = "") -> None:
        """Bring a group up to date; changes of one step are taken back together."""
        was = self._store.groups.get(group.id)
        pairs = [(was.name, group.name), (was.place, group.place)] if was else []
        detail = "; ".join(f"{old} → {new}" for old, new in pairs if old != new)
        self._desk.commit(Change("group.change", saves=(group,), step=step, detail=detail))

    def change_weighing(self, group_id: str, weighs: bool) -> None:
        """Have the women of a group weigh themselves, or not."""
        group = self._store.groups.get(group_id)
        if group is not None:
            self.change(replace(group, weighs=weighs))

    def open(self, session_id: str) -> Session:
        """Open a planned session; questions that were kept for next time come onto its board."""
        session = self._store.sessions.get(session_id)
        if session is None:
            raise KeyError(session_id)
        if session.state is SessionState.PLANNED:
            opened = replace(session, state=SessionState.OPEN, opened_at=self._desk.wall.now())
            carried = [
                replace(question, id=new_id(), session_id=session.id, state=_come_back(question.state))
                for question in questions_from_before(self._store, session)
            ]
            own = self._store.own_programmes.get(session.agenda_id)
            followed = (FollowedProgramme(session.id, own),) if own is not None else ()
            saves = (opened, *carried, *followed)
            self._desk.commit(Change("session.open", saves=saves, session_id=session.id, undoable=False))
            return opened
        return session

    def _card(self, session: Session) -> SessionCard:
        page, women = self.page(session.group_id), self._women_at(session)
        ages = [] if session.after_birth else [woman.age_on(session.held_on) for woman in women]
        weeks = sorted(age.weeks for age in ages if isinstance(age, GestationalAge))
        return SessionCard(
            page.group,
            session,
            max(other.number for other in page.sessions),
            len(women),
            (weeks[0], weeks[-1]) if weeks else None,
            len(questions_from_before(self._store, session)),
            self._title_of(session),
            self._agreed_before(session, women),
        )

    def _agreed_before(self, session: Session, women: list[Participant]) -> int:
        if not may(self._desk.who.role, "follow-up"):
            return 0
        agreed = self._store.follow_ups.all_for(participant_id=[woman.id for woman in women], done_on=None)
        return sum(one.session_id != session.id and one.kind in AGREED_BEFORE for one in agreed)

    def _women_at(self, session: Session) -> list[Participant]:
        """The women with a seat at a session who are named."""
        seats = self._store.seats.all_for(session_id=session.id)
        women = self._store.participants.all_for(id=[seat.participant_id for seat in seats])
        return [woman for woman in women if woman.named]

    def _title_of(self, session: Session) -> str:
        try:
            return SessionProgrammes(self._store, self._desk.wall, self._programmes).title(session)
        except AgendaDamaged:
            # Opening the session says so; the start screen stays whole.
            return ""


def last_held_before(store: Store, session: Session) -> Session | None:
    """Return the session of the same group that was held last before this one, closed or left open."""
    sessions = store.sessions.all_for(group_id=session.group_id, state=HELD)
    return max((s for s in sessions if s.number < session.number), key=lambda s: s.number, default=None)


def questions_from_before(store: Store, session: Session) -> list[BoardQuestion]:
    """Return what the group's last session kept for next time or promised to look into, closed or left open."""
    last = last_held_before(store, session)
    if last is None:
        return []
    return [q for q in store.questions.all_for(session_id=last.id) if q.state in STILL_ON_THE_BOARD]


def _come_back(state: QuestionState) -> QuestionState:
    """What was promised to be looked into stays so until it is answered; the rest is asked anew."""
    return state if state is QuestionState.LOOKING_INTO else QuestionState.OPEN


def _who_is_there_first(woman: Participant) -> tuple[bool, tuple[str, str, str]]:
    return not woman.takes_place, by_name(woman)
