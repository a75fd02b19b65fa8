"""The sessions of a group before they are held: when and where, and a seat for every woman who is invited."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from functools import cache

from facilitator_app.content.holidays import public_holidays
from facilitator_app.domain.clashes import Meeting
from facilitator_app.domain.fitting import Fit, fit
from facilitator_app.domain.groups import (
    LONGEST_GROUP_NAME,
    LONGEST_PLACE,
    MOST_WOMEN,
    Facilitator,
    Group,
)
from facilitator_app.domain.hours import check_hours
from facilitator_app.domain.participants import Status, search_key
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.permissions import SEE_DETAILS, may
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.proposals import propose
from facilitator_app.domain.refusals import (
    GroupTooLarge,
    NameMissing,
    NameTaken,
    PlanChanged,
    SessionHeld,
    SessionInUse,
    TextTooLong,
)
from facilitator_app.domain.sessions import BEFOREHAND, PaperKind, Seat, Session, SessionState
from facilitator_app.domain.surroundings import Surroundings
from facilitator_app.domain.troubles import AgendaDamaged
from facilitator_app.live.desk import Change, Desk, new_id
from facilitator_app.live.invitations import seats_to_add, seats_to_drop
from facilitator_app.live.own_papers import OwnPapers
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.live.patterns import Patterns
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.travelling import ON_SEATS
from facilitator_app.store.audit import Action
from facilitator_app.store.store import Store

TO_COME = (SessionState.PLANNED, SessionState.CANCELLED)
# Years from this one in which a session can lie, with what comes after the last birth.
YEARS_AROUND = range(-1, 4)


class Planning:
    """Groups that are begun, and sessions on the calendar; what is open or closed stays as it is."""

    def __init__(self, store: Store, desk: Desk, programmes: Programmes) -> None:
        self._store = store
        self._desk = desk
        self._programmes = programmes
        self.patterns = Patterns(store, desk, programmes)
        self.own_programmes = OwnProgrammes(store, desk, programmes)

    # What there is to choose from

    @property
    def may_plan(self) -> bool:
        """Whether who is at the laptop sets dates."""
        return may(self._desk.who.role, "dates")

    @property
    def who(self) -> Facilitator:
        """Who is at the laptop."""
        return self._desk.who

    def people(self) -> list[Facilitator]:
        """Return everybody of the practice who may lead a group from now on."""
        return [person for person in self._store.facilitators.all_for() if person.left_on is None]

    def once_here(self) -> list[Facilitator]:
        """Return also those who left: a group may still have her name."""
        return self._store.facilitators.all_for()

    def last_group(self) -> Group | None:
        """Return the group that was made last: the next one is often like it."""
        id = self._store.overviews.newest_group()
        return self._store.groups.get(id) if id else None

    def programmes(self, series: str) -> tuple[tuple[str, str], ...]:
        """Return id and title of the programmes that a session of a series can have: the practice's own last."""
        own = ((programme.id, programme.name) for programme in self.own_programmes.all())
        return (*self._programmes.titles(series), *own)

    def fit(self, series: str, session: Session) -> Fit | None:
        """Return how the programme of a session fits into its hours; None when its file cannot be read."""
        try:
            programme = self.own_programmes.as_own(series, session.agenda_id)
        except AgendaDamaged:
            return None
        return fit(programme, session.starts_at, session.ends_at)

    def own_papers(self, session_id: str) -> OwnPapers:
        """Return the practice's own papers at a session."""
        return OwnPapers(self._store, self._desk, session_id)

    @property
    def group_sizes(self) -> tuple[int, int]:
        """The fewest and the most women that a group of this practice has."""
        practice = self._store.practices.all_for()[0]
        return practice.smallest_group, practice.largest_group

    # Groups

    def begin_group(
        self, name: str, place: str, pattern: Pattern, hours: tuple[time, time], people: Sequence[str]
    ) -> Group:
        """Make a group, without women and without sessions, and return it.

        Raises:
            NameMissing, NameTaken, TextTooLong: its name or place cannot be used; groups of the past do not count.
            EndsBeforeStart: its sessions would take no time.
            NotAllowed: the role at the laptop does not include it.
        """
        name, place = _tidy(name, LONGEST_GROUP_NAME), _tidy(place, LONGEST_PLACE)
        if not name:
            raise NameMissing
        if any(search_key(group.name) == search_key(name) for group in self._groups_of_now()):
            raise NameTaken
        check_hours(*hours)
        group = Group(new_id(), name, place, pattern.series, tuple(people), pattern.id, *hours)
        self._desk.commit(Change("group.add", Action.CREATE, saves=(group,)))
        return group

    # Dates

    def plan_of(self, group_id: str) -> Plan:
        """Return the sessions of a group that are still to come, as they are stored.

        Raises:
            KeyError: the group is not there.
            NotAllowed: for a role that plans nothing; its women come with their due dates.
        """
        self._desk.check(SEE_DETAILS)
        group = self._store.groups.get(group_id)
        if group is None:
            raise KeyError(group_id)
        sessions = sorted(self._store.sessions.all_for(group_id=group_id), key=lambda session: session.number)
        held = tuple(session for session in sessions if session.state not in TO_COME)
        to_come = tuple(session for session in sessions if session.state in TO_COME)
        return Plan(group, to_come, self._surroundings(group, held), self.patterns.get(group.pattern))

    def propose(self, plan: Plan, pattern: Pattern, first_on: date, *, sure: bool = False) -> Plan:
        """Return what a pattern gives for a group without sessions; raises DayPast or DayTooFar."""
        group = replace(plan.group, series=pattern.series, pattern=pattern.id)
        return propose(group, plan.around, pattern, first_on, new_id, sure=sure)

    def plan(self, *sessions: Session) -> None:
        """Plan sessions of one group, with a seat for every woman who is invited; one undo for all of them."""
        women = self._store.participants.all_for(group_id=sessions[0].group_id)
        seats = [seat for session in sessions for seat in seats_to_add(session, women, ())]
        self._desk.commit(Change("dates.plan", Action.CREATE, (*sessions, *seats)))

    def set_ready(self, plan: Plan) -> None:
        """Plan all sessions of a proposal, and what the group usually does, as one change.

        Raises:
            PlanChanged: the group has sessions by now.
            GroupTooLarge: it has more women than a group can have.
            NotAllowed: the role at the laptop does not include it.
        """
        if sum(woman.status is Status.PREGNANT for woman in plan.around.women) > MOST_WOMEN:
            raise GroupTooLarge(MOST_WOMEN)
        if self._store.sessions.all_for(group_id=plan.group.id):
            raise PlanChanged
        women = self._store.participants.all_for(group_id=plan.group.id)
        seats = [seat for session in plan.sessions for seat in seats_to_add(session, women, ())]
        saves = (self._group_as_in(plan), *plan.sessions, *seats)
        self._desk.commit(Change("dates.plan", Action.CREATE, saves))

    def change(self, before: Plan, after: Plan, step: str = "") -> None:
        """Store what differs between two plans of a group, with the seats that follow from it.

        Args:
            before: as `plan_of` returned it.
            after: the same with changes.
            step: changes of one step are taken back together.

        Raises:
            SessionHeld: one of the sessions was opened meanwhile.
            SessionInUse: something rests on a session that would go.
            PlanChanged: what is stored differs from `before` in another way.
            NotAllowed: the role at the laptop does not include it.
        """
        was = {session.id: session for session in before.sessions}
        changed = [session for session in after.sessions if session != was.get(session.id)]
        left = {session.id for session in after.sessions}
        gone = [session for session in before.sessions if session.id not in left]
        self._check_stored([was[session.id] for session in changed if session.id in was] + gone)
        resting = [thing for session in gone for thing in self._resting_on(session)]
        step = step or new_id()
        with self._desk.at_once():
            # What goes makes its number free before others take it.
            drops = (*resting, *gone)
            self._desk.commit(Change("dates.remove", Action.DELETE, drops=drops, step=step))
            saves, drops = self._with_seats(after, changed, was)
            moved = [(was[one.id].held_on, one.held_on) for one in changed if one.id in was]
            detail = "; ".join(f"{old} → {new}" for old, new in moved if old != new)
            self._desk.commit(Change("dates.change", Action.UPDATE, saves, drops, step=step, detail=detail))

    # Inside

    def _with_seats(
        self, plan: Plan, changed: list[Session], was: dict[str, Session]
    ) -> tuple[tuple[object, ...], tuple[Seat, ...]]:
        women = self._store.participants.all_for(group_id=plan.group.id)
        new: list[Seat] = []
        gone: list[Seat] = []
        for session in changed:
            if session.state is SessionState.PLANNED:
                seats = self._store.seats.all_for(session_id=session.id)
                new += seats_to_add(session, women, seats)
                gone += seats_to_drop(session, women, seats)
        # A number is free once the session that had it has gone on to another one.
        upwards = any(session.id in was and session.number > was[session.id].number for session in changed)
        in_turn = sorted(changed, key=lambda session: session.number, reverse=upwards)
        in_turn.sort(key=lambda session: session.id not in was)
        return (self._group_as_in(plan), *in_turn, *new), tuple(gone)

    def _resting_on(self, session: Session) -> list[object]:
        """What a session has before it is held, and means nothing without it; raises SessionInUse for all else."""
        store, id = self._store, session.id
        papers, seats = store.papers.all_for(session_id=id), store.seats.all_for(session_id=id)
        of_session = (
            *(store.notes, store.questions, store.follow_ups, store.agendas, store.whereabouts),
            *(store.debriefs, store.facilitations, store.theme_marks, store.list_entries, store.list_outcomes),
            store.own_papers,
        )
        of_seat = [getattr(store, kind) for kind in ON_SEATS]
        if (
            any(paper.kind not in (*BEFOREHAND, PaperKind.CARD) for paper in papers)
            or any(table.all_for(session_id=id) for table in of_session)
            or any(table.all_for(seat_id=[seat.id for seat in seats]) for table in of_seat)
        ):
            raise SessionInUse(session.number)
        waiting = store.papers_to_print.all_for(session_id=id)
        return [*papers, *waiting, *seats, *store.prepared.all_for(session_id=id)]

    def _check_stored(self, sessions: Iterable[Session]) -> None:
        for session in sessions:
            stored = self._store.sessions.get(session.id)
            if stored is not None and stored.state not in TO_COME:
                raise SessionHeld(stored.number)
            if stored != session:
                raise PlanChanged

    def _group_as_in(self, plan: Plan) -> Group:
        """The stored group with the pattern, hours and place of a plan; the rest of it is changed elsewhere."""
        stored = self._store.groups.get(plan.group.id)
        if stored is None:
            raise PlanChanged
        usual = plan.group
        return replace(
            stored,
            series=usual.series,
            pattern=usual.pattern,
            starts_at=usual.starts_at,
            ends_at=usual.ends_at,
            place=usual.place,
        )

    def _surroundings(self, group: Group, held: tuple[Session, ...]) -> Surroundings:
        today = self._desk.wall.today()
        women = self._store.participants.all_for(group_id=group.id)
        years = [today.year + years for years in YEARS_AROUND]
        return Surroundings(
            today,
            tuple(woman for woman in women if woman.named),
            public_holidays(years, self._programmes.language),
            self._elsewhere(),
            held,
        )

    def _elsewhere(self) -> Callable[[date], Sequence[Meeting]]:
        @cache
        def on(day: date) -> tuple[Meeting, ...]:
            found = []
            for session in self._store.sessions.all_for(held_on=day):
                group = self._store.groups.get(session.group_id)
                assert group is not None, "a session belongs to a group"
                found.append(Meeting(group, session))
            return tuple(found)

        return on

    def _groups_of_now(self) -> list[Group]:
        return self._store.groups.all_for(id=self._store.overviews.groups_since(self._desk.wall.today()))


def _tidy(text: str, most: int) -> str:
    tidy = " ".join(text.split())
    if len(tidy) > most:
        raise TextTooLong(most)
    return tidy
