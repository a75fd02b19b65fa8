"""What a session holds: a programme of blocks, and the themes of the whole series.

The plan of ten sessions and seventeen themes is our own synthesis (domain.md §2.3); a practice may change it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

THEME_CODES = tuple(f"T{number}" for number in range(1, 18))
HANDOUT_CODES = tuple(f"P{number}" for number in range(1, 17))
WEEK_OF_BIRTH = 40


class BlockKind(StrEnum):
    """What a block is for, so that a screen can give it an icon and a rule can find the break."""

    ARRIVAL = "arrival"
    OPENING = "opening"
    THEME = "theme"
    BREAK = "break"
    BOARD = "board"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Block:
    """One part of a session.

    Attributes:
        minutes: planned length, 1 or more.
        locked_start: the moment before which it does not begin; aware.
        locked_end: the moment at which it ends, however late it began; aware. In the plan nothing is left of it
            after that moment; begun all the same, it has its minutes.
        protected: keeps its minutes when an overrun is spread over the programme.
        id: unique within its agenda; "" for a block that was made on the spot.
        themes: codes of the themes that it covers.
        questions: open questions to begin with; they go to the circle, not to the facilitator.
        activity: name of the activity, or "".
        steps: what the facilitator does, in order.
        points: what has been said by the end, by the women or else by the facilitator; three at most.
        care: what asks for tact.

    Raises:
        ValueError: for no minutes, a lock without a time zone, or an end that is not after the start.
    """

    title: str
    minutes: int
    locked_start: datetime | None = None
    locked_end: datetime | None = None
    protected: bool = False
    id: str = ""
    kind: BlockKind = BlockKind.THEME
    themes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    activity: str = ""
    steps: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    care: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.minutes <= 0:
            raise ValueError("a block lasts at least one minute")
        for lock in (self.locked_start, self.locked_end):
            if lock is not None and lock.utcoffset() is None:
                raise ValueError("a lock is a moment with a time zone")
        # In UTC: two moments in one zone compare as wall time, which runs twice through an hour in autumn.
        locks = [lock.astimezone(UTC) for lock in (self.locked_start, self.locked_end) if lock is not None]
        if len(locks) == 2 and locks[1] <= locks[0]:
            raise ValueError("a block ends after it starts")


@dataclass(frozen=True, slots=True)
class Agenda:
    """The programme of one session, in one language.

    Attributes:
        id: file stem of the resource, such as 04-groeien-en-voelen.
        number: place in its series from 1; None for a programme that belongs to no series.
        week: week of pregnancy that it is meant for. It counts on after birth, so 46 is six weeks after the
            due date and one sum dates every session. None together with number.
        aims: what the women can do or have after this session.
        themes: codes of all themes that it covers.
        materials: what the facilitators bring for the activities, beside the standing crate.
        bring: what the women bring to this session.
        handouts: codes of the papers that go home (domain.md §4.1).
        arrange: what the women arrange around this time (domain.md §2.4).
    """

    id: str
    number: int | None
    week: int | None
    title: str
    aims: tuple[str, ...]
    blocks: tuple[Block, ...]
    themes: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    handouts: tuple[str, ...] = ()
    arrange: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """Planned length of the whole session."""
        return sum(block.minutes for block in self.blocks)

    @property
    def after_birth(self) -> bool:
        """Whether the babies are there: nothing is measured and there are no belly checks."""
        return self.week is not None and self.week > WEEK_OF_BIRTH


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the seventeen subjects that a series covers, named in one language."""

    code: str
    name: str
