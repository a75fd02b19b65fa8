"""The sessions of one group that are still to come, while somebody sets their dates.

Every change gives a new plan or raises a refusal, so that a plan is always in order. Nothing here is stored.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from facilitator_app.domain.groups import Group
from facilitator_app.domain.hours import check_hours
from facilitator_app.domain.patterns import STANDARD_PROGRAMME, Pattern
from facilitator_app.domain.refusals import DayTaken, NoFreeWeek, OutOfOrder, ReasonMissing, TextTooLong
from facilitator_app.domain.schedule import date_after_births, free_week_near, is_after_births
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.surroundings import Surroundings

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Plan:
    """The group with its usual place and hours, and its sessions that are planned or cancelled, by number.

    Attributes:
        pattern: what tells the weeks of the sessions; None when they follow none.
        first_on: the day that a proposal counts the weeks of its pattern from; None once it is stored.
        displaced: by id of a session, the holiday that its pattern had it on and that it makes way for.
    """

    group: Group
    sessions: tuple[Session, ...]
    around: Surroundings
    pattern: Pattern | None = None
    first_on: date | None = None
    displaced: Mapping[str, date] = field(default_factory=dict)

    def session(self, id: str) -> Session:
        """Return one session; raises KeyError when it is not in the plan."""
        for session in self.sessions:
            if session.id == id:
                return session
        raise KeyError(id)

    # What there is to know about a session

    def week(self, session: Session) -> int | None:
        """Return the week of the pattern; None for a session that is not of it."""
        return self.pattern.week_of(session.number, session.agenda_id) if self.pattern else None

    def free_week(self, session: Session) -> date | None:
        """Return the nearest day to offer instead, whole weeks away and still to come; None when there is none."""
        after, before = self._room(session.number - 1, session.number + 1)
        if session.held_on >= self.around.today:
            after = max(after, self.around.today - timedelta(days=1))

        def busy(day: date) -> bool:
            return bool(self.around.clashes(self.group, replace(session, held_on=day)))

        return free_week_near(session.held_on, self.around.holidays, busy, after=after, before=before)

    def is_provisional(self, session: Session) -> bool:
        """Whether its day waits for births."""
        return session.after_birth and session.state is SessionState.PLANNED and self.around.births is None

    def day_after_births(self, session: Session) -> date | None:
        """Return the day to offer for the session after birth, once all births are in and it lies elsewhere."""
        births = self.around.births
        if not births or not session.after_birth or session.state is not SessionState.PLANNED:
            return None
        if is_after_births(session.held_on, births):
            return None
        after = max(self._room(session.number - 1, session.number + 1)[0], self.around.today - timedelta(days=1))
        return date_after_births(births, self._weekday(session), self.around.holidays, after=after)

    # Changes

    def moved(self, id: str, day: date, *, sure: bool = False) -> "Plan":
        """Put a session on another day; `sure` says that a day that has been is meant.

        Raises:
            DayTaken, OutOfOrder: another session of the group is in the way.
            DayPast, DayTooFar: it is no day to plan.
        """
        session = self.session(id)
        self.around.check_day(day, sure=sure or session.held_on < self.around.today)
        self._check_order(session.number, day)
        displaced = {other: holiday for other, holiday in self.displaced.items() if other != id}
        return replace(self._with(replace(session, held_on=day)), displaced=displaced)

    def shifted(self, id: str, days: int, *, sure: bool = False) -> "Plan":
        """Put a session, and those before birth that follow it, so many days later; raises as `moved` does."""
        first = self.session(id)
        those = [s for s in self.sessions if s.number > first.number and not s.after_birth]
        those = [first, *(s for s in those if s.state is SessionState.PLANNED)]
        plan = self
        # The one that goes ahead makes room for the next.
        for session in reversed(those) if days > 0 else those:
            plan = plan.moved(session.id, session.held_on + timedelta(days=days), sure=sure)
        return plan

    def at(self, id: str, starts_at: time, ends_at: time, place: str) -> "Plan":
        """Give one session hours and a place of its own; raises EndsBeforeStart."""
        check_hours(starts_at, ends_at)
        return self._with(replace(self.session(id), starts_at=starts_at, ends_at=ends_at, place=place))

    def usually(self, starts_at: time, ends_at: time, place: str) -> "Plan":
        """Change the group's usual hours and place, and those of its sessions that keep to them.

        Raises:
            EndsBeforeStart: a session would take no time.
        """
        check_hours(starts_at, ends_at)
        was = (self.group.starts_at, self.group.ends_at, self.group.place)
        group = replace(self.group, starts_at=starts_at, ends_at=ends_at, place=place)
        sessions = tuple(
            replace(session, starts_at=starts_at, ends_at=ends_at, place=place)
            if (session.starts_at, session.ends_at, session.place) == was
            else session
            for session in self.sessions
        )
        return replace(self, group=group, sessions=sessions)

    def with_programme(self, id: str, programme: str) -> "Plan":
        """Give a session another programme."""
        return self._with(replace(self.session(id), agenda_id=programme))

    def with_babies(self, id: str, there: bool) -> "Plan":
        """Say whether the babies come along; then nothing is measured."""
        return self._with(replace(self.session(id), after_birth=there, measuring=not there))

    def with_one_more(self, new_id: str, after_id: str = "") -> "Plan":
        """Add a session in the first free week after another one, or after all; those behind it count on by one.

        Raises:
            NoFreeWeek: the next session leaves no room.
        """
        everything = (*self.around.held, *self.sessions)
        before = self.session(after_id) if after_id else max(everything, key=_number)
        # What was held keeps its number, so nothing comes in between.
        number = max([before.number, *(session.number for session in self.around.held)])
        after, until = self._room(number, number + 1)
        start = before.held_on if after == date.min else after
        day = free_week_near(start, self.around.holidays, after=start, before=until)
        if day is None:
            raise NoFreeWeek(number)
        usual = self.group
        new = Session(
            new_id, usual.id, number + 1, day, usual.starts_at, usual.ends_at, usual.place, STANDARD_PROGRAMME,
            measuring=not before.after_birth, after_birth=before.after_birth,
        )  # fmt: skip
        return replace(self, sessions=_by_number((*self._counted_on(number, 1), new)))

    def without(self, id: str) -> "Plan":
        """Take a session out; those behind it count down by one, unless one of them was held."""
        gone = self.session(id)
        left = replace(self, sessions=tuple(session for session in self.sessions if session is not gone))
        if any(session.number > gone.number for session in self.around.held):
            return left
        return replace(left, sessions=left._counted_on(gone.number, -1))

    def cancelled(self, id: str, reason: str) -> "Plan":
        """Let a session not take place, and say why.

        Raises:
            ReasonMissing, TextTooLong: the reason is empty or too long.
        """
        because = " ".join(reason.split())
        if not because:
            raise ReasonMissing
        if len(because) > LONGEST_REASON:
            raise TextTooLong(LONGEST_REASON)
        return self._with(replace(self.session(id), state=SessionState.CANCELLED, cancelled_because=because))

    def restored(self, id: str) -> "Plan":
        """Let a cancelled session take place after all; raises DayTaken or OutOfOrder where it does not fit."""
        session = self.session(id)
        self._check_order(session.number, session.held_on)
        return self._with(replace(session, state=SessionState.PLANNED, cancelled_because=""))

    # Inside

    def _with(self, changed: Session) -> "Plan":
        return replace(self, sessions=tuple(changed if s.id == changed.id else s for s in self.sessions))

    def _counted_on(self, after: int, by: int) -> tuple[Session, ...]:
        return tuple(s if s.number <= after else replace(s, number=s.number + by) for s in self.sessions)

    def _taking_place(self) -> tuple[Session, ...]:
        planned = (session for session in self.sessions if session.state is not SessionState.CANCELLED)
        return _by_number((*self.around.held, *planned))

    def _room(self, low: int, high: int) -> tuple[date, date]:
        """Return the days of session `low` or before, and of `high` or after: between them there is room."""
        there = self._taking_place()
        after = max((session.held_on for session in there if session.number <= low), default=date.min)
        before = min((session.held_on for session in there if session.number >= high), default=date.max)
        return after, before

    def _check_order(self, number: int, day: date) -> None:
        others = [session for session in self._taking_place() if session.number != number]
        for other in others:
            if other.held_on == day:
                raise DayTaken(other.number)
        for other in others:
            comes_after = other.number < number
            if (other.held_on < day) is not comes_after:
                raise OutOfOrder(other.number, after=comes_after)

    def _weekday(self, session: Session) -> int:
        """The weekday on which the group mostly meets before birth."""
        days = Counter(other.held_on.weekday() for other in self._taking_place() if not other.after_birth)
        return days.most_common(1)[0][0] if days else session.held_on.weekday()


def _by_number(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    return tuple(sorted(sessions, key=_number))


def _number(session: Session) -> int:
    return session.number
