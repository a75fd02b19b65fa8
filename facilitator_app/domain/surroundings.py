"""What the dates of a group depend on: its women, the public holidays, other groups, and what was held already."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from facilitator_app.domain.clashes import Clash, Meeting, clashes_of
from facilitator_app.domain.group_weeks import GroupWeeks, births_of, due_date_of, weeks_on
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import DayPast, DayTooFar
from facilitator_app.domain.sessions import Session, SessionState

# As far as anybody plans, or types in what was held on paper.
MOST_DAYS_BACK, MOST_DAYS_AHEAD = 366, 2 * 366


def _nobody(_day: date) -> Sequence[Meeting]:
    return ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All of it as it stands on one day.

    Attributes:
        women: the members who are named.
        holidays: names of public holidays by day.
        elsewhere: gives what groups do on a day.
        held: the group's sessions that are open or closed; they never change.
    """

    today: date
    women: tuple[Participant, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)
    elsewhere: Callable[[date], Sequence[Meeting]] = _nobody
    held: tuple[Session, ...] = ()

    @property
    def due_date(self) -> date | None:
        """The due date of the group; None without women."""
        return due_date_of(self.women)

    @property
    def births(self) -> tuple[date, ...] | None:
        """The days of birth once nobody is pregnant any more; None until then."""
        return births_of(self.women)

    def holiday(self, day: date) -> str:
        """Return the name of the holiday on a day, or ""."""
        return self.holidays.get(day, "")

    def weeks(self, session: Session) -> GroupWeeks:
        """Return how far every woman is at a session; nobody once the babies are there."""
        return GroupWeeks(()) if session.after_birth else weeks_on(session.held_on, self.women)

    def clashes(self, group: Group, session: Session) -> tuple[Clash, ...]:
        """Return what a session of a group clashes with, by its place or by who leads it."""
        if session.state is SessionState.CANCELLED:
            return ()
        return clashes_of(Meeting(group, session), self.elsewhere(session.held_on))

    def check_day(self, day: date, *, sure: bool) -> None:
        """Refuse a day that is none to plan; raises as the function of this name does."""
        check_day(day, self.today, sure=sure)


def check_day(day: date, today: date, *, sure: bool) -> None:
    """Refuse a day that is none to plan; `sure` says that one that has been is meant.

    Raises:
        DayTooFar, DayPast: it is too far away, or has been.
    """
    if not -MOST_DAYS_BACK <= (day - today).days <= MOST_DAYS_AHEAD:
        raise DayTooFar
    if day < today and not sure:
        raise DayPast
