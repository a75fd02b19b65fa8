"""Putting women together by due date: what fits, what would be off, what cannot be (domain.md §2.2 and §5)."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from facilitator_app.domain.agendas import WEEK_OF_BIRTH
from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.groups import MOST_WOMEN
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.schedule import CUT_OFF_WEEK, newcomers_until, reference_due_date
from facilitator_app.domain.sessions import Session, SessionState

# Further than this from the middle her weeks differ from those that the programme is made for (domain.md §2.2).
NEAR_THE_MIDDLE = timedelta(weeks=2)


@dataclass(frozen=True, slots=True)
class Composition:
    """The women of one group as somebody sees them who composes it; whoever takes no place does not count."""

    members: tuple[Participant, ...]

    @classmethod
    def of(cls, women: Iterable[Participant]) -> "Composition":
        """Return what these women are together, in the order of their due dates."""
        members = (woman for woman in women if woman.takes_place)
        return cls(tuple(sorted(members, key=by_due_date)))

    @property
    def size(self) -> int:
        """How many places are taken."""
        return len(self.members)

    @property
    def middle(self) -> date | None:
        """The due date by which the group is planned: the median. None without anybody."""
        return reference_due_date(woman.due_date for woman in self.members)

    @property
    def languages(self) -> tuple[tuple[str, int], ...]:
        """Each language with how many women read it, the most common one first."""
        return tuple(Counter(woman.language for woman in self.members).most_common())

    def weeks_on(self, day: date) -> tuple[int, int] | None:
        """Return from how many to how many weeks the women are on a day; None when none of them counts weeks."""
        weeks = [age.weeks for woman in self.members if (age := woman.age_on(day))]
        return (min(weeks), max(weeks)) if weeks else None

    def far_along_on(self, day: date) -> bool:
        """Whether the middle of the group is so far that a newcomer would miss too much."""
        middle = self.middle
        return middle is not None and day > newcomers_until(middle)

    def takes_women_on(self, day: date) -> bool:
        """Whether a newcomer can still begin with this group: there is room, and it is not far along."""
        return self.size < MOST_WOMEN and not self.far_along_on(day)

    def places_left(self, largest: int) -> int:
        """Return how many places are left in a group of the practice's own largest size."""
        return max(0, largest - self.size)


class Differs(StrEnum):
    """In what a woman would differ from a group, or a group from what the practice wants."""

    EARLIER = "earlier"
    LATER = "later"
    ONLY_READER = "only-reader"
    ABOVE_SIZE = "above-size"
    FAR_ALONG = "far-along"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing to say beforehand; it forbids nothing.

    Attributes:
        count: weeks before or after the rest, women in the group, or weeks of the group, as `how` has it.
        language: the one that nobody else in the group reads.
    """

    how: Differs
    count: int = 0
    language: str = ""


def differences(woman: Participant, group: Composition, largest: int, today: date) -> tuple[Difference, ...]:
    """Return what would be off if this woman came into this group.

    Args:
        woman: who would come; when she is in the group already she is measured against the others.
        group: the women of the group.
        largest: how many women a group of this practice has at most.
        today: decides how far the group is.
    """
    others = Composition(tuple(other for other in group.members if other.id != woman.id))
    found: list[Difference] = []
    middle = others.middle
    if middle is not None:
        away = woman.due_date - middle
        if abs(away) > NEAR_THE_MIDDLE:
            how = Differs.LATER if away.days > 0 else Differs.EARLIER
            found.append(Difference(how, round(abs(away).days / 7)))
        if all(language != woman.language for language, _ in others.languages):
            found.append(Difference(Differs.ONLY_READER, language=woman.language))
        if others.far_along_on(today):
            found.append(Difference(Differs.FAR_ALONG, gestational_age(middle, today).weeks))
    if others.size >= largest:
        found.append(Difference(Differs.ABOVE_SIZE, others.size + 1))
    return tuple(found)


def joining_day(sessions: Iterable[Session], hers: Collection[str], today: date) -> date | None:
    """Return since when a woman who comes into a group belongs to it; None when that is its beginning.

    Args:
        sessions: of the group.
        hers: ids of the sessions at which she has a seat; who comes back has never been away.
        today: the day on which she comes.
    """
    held = [session for session in sessions if session.state is not SessionState.CANCELLED]
    since = min((session.held_on for session in held if session.id in hers), default=today)
    return since if any(session.held_on < since for session in held) else None


def due_of_newcomers_from(today: date) -> date:
    """Return from which due date on a woman has not reached the week until which newcomers come."""
    return today + timedelta(weeks=WEEK_OF_BIRTH - CUT_OFF_WEEK)


def by_due_date(woman: Participant) -> tuple[date, str, str]:
    """Return what to sort women by who are put together."""
    return woman.due_date, woman.first_name, woman.id
