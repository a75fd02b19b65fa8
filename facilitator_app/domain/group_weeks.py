"""How far the women of a group are on one day: always from their due dates, never stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.schedule import reference_due_date

# After this she has given birth, and her weeks say nothing any more.
MOST_WEEKS = 42
# A spread of more weeks is told as two numbers (ux.md S5).
NARROW_WEEKS = 2
# Further from the week of the pattern stands out (domain.md §2.2).
WEEKS_FROM_PATTERN = 2


@dataclass(frozen=True, slots=True)
class GroupWeeks:
    """Each woman who is pregnant in the group on that day, with her own age, in the order that was given."""

    ages: tuple[tuple[Participant, GestationalAge], ...]

    @property
    def youngest(self) -> int | None:
        """Completed weeks of who is least far."""
        return min((age.weeks for _, age in self.ages), default=None)

    @property
    def oldest(self) -> int | None:
        """Completed weeks of who is furthest."""
        return max((age.weeks for _, age in self.ages), default=None)

    @property
    def median(self) -> int | None:
        """Completed weeks of the middle of the group."""
        return int(median(age.days for _, age in self.ages)) // 7 if self.ages else None

    @property
    def is_wide(self) -> bool:
        """Whether they lie too far apart to be told as one number."""
        return bool(self.ages) and (self.oldest or 0) - (self.youngest or 0) > NARROW_WEEKS

    def off(self, week: int) -> tuple[Participant, ...]:
        """Return who is more than two weeks from the week of the pattern."""
        return tuple(woman for woman, age in self.ages if abs(age.weeks - week) > WEEKS_FROM_PATTERN)


def weeks_on(day: date, women: Iterable[Participant]) -> GroupWeeks:
    """Return how far each of these women is on a day; one who is not named is not among them."""
    invited = [woman for woman in women if woman.named and woman.invited_to(day, after_birth=False)]
    ages = [(woman, woman.age_on(day)) for woman in invited]
    return GroupWeeks(tuple((woman, age) for woman, age in ages if age is not None and age.weeks <= MOST_WEEKS))


def due_date_of(women: Iterable[Participant]) -> date | None:
    """Return the due date by which a group is planned: the median of who is, or was, pregnant in it to the end."""
    there = (Status.PREGNANT, Status.DELIVERED)
    return reference_due_date(woman.due_date for woman in women if woman.status in there)


def births_of(women: Iterable[Participant]) -> tuple[date, ...] | None:
    """Return the days of birth once nobody is pregnant any more, earliest first; None until then.

    Only births count. Who stopped, moved away or lost her pregnancy is neither waited for nor told.
    """
    women = list(women)
    if any(woman.status is Status.PREGNANT for woman in women):
        return None
    born = (w.status_on for w in women if w.status is Status.DELIVERED and w.status_on is not None)
    return tuple(sorted(born)) or None
