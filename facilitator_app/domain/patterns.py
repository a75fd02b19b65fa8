"""How often a group meets, and in which weeks of pregnancy: data, because practices differ (domain.md §2.1)."""

from dataclasses import dataclass
from itertools import pairwise

from facilitator_app.domain.agendas import WEEK_OF_BIRTH

# The programme that fits any session.
STANDARD_PROGRAMME = "standaard"
MOST_SESSIONS = 40
LATEST_WEEK = 60
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Pattern:
    """A week of pregnancy and a programme for each session of a group.

    Attributes:
        id: the stem of a shipped file, or a uuid for one of the practice's own.
        series: id of the programmes that it draws from.
        weeks: rising. They count on after birth, so 46 is six weeks after the due date.
        programmes: an id for each session; the standard one where the series has none.

    Raises:
        ValueError: without sessions, with weeks that do not rise, or another number of programmes than of weeks.
    """

    id: str
    name: str
    series: str
    weeks: tuple[int, ...]
    programmes: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.weeks or len(self.weeks) != len(self.programmes):
            raise ValueError("a pattern has a programme for each of its weeks")
        if any(later <= earlier for earlier, later in pairwise(self.weeks)):
            raise ValueError("the weeks of a pattern rise")

    def week_of(self, number: int, programme: str) -> int | None:
        """Return the week of a session by its number, or else by its programme; None when neither tells it."""
        if number <= len(self.weeks) and self.programmes[number - 1] == programme:
            return self.weeks[number - 1]
        weeks = [week for week, there in zip(self.weeks, self.programmes, strict=True) if there == programme]
        return weeks[0] if len(weeks) == 1 else None


def is_after_birth(week: int) -> bool:
    """Whether the babies are there in a week that counts on after the due date."""
    return week > WEEK_OF_BIRTH
