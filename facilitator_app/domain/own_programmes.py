"""A programme of the practice's own: a copy of a shipped one, changed block by block.

Every change gives a new programme or raises UnusableProgramme, so that a programme is always one that can be led.
Whether it fits into the hours of a session is another question (domain/fitting.py): it need not.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime, time
from itertools import combinations
from typing import Any

from facilitator_app.domain.agendas import THEME_CODES, Agenda, Block, BlockKind
from facilitator_app.domain.programme_refusals import ProgrammeProblem, UnusableProgramme
from facilitator_app.domain.programme_rules import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_BLOCKS,
    MOST_MINUTES,
    MOST_TEXTS,
    doubled,
    is_length,
    is_line,
)

# Minutes of a block that is made on the page.
USUAL_MINUTES = 10

LISTS_OF_BLOCK = ("questions", "steps", "points", "care")
LISTS = ("aims", "materials", "bring", "arrange")


@dataclass(frozen=True, slots=True)
class OwnBlock:
    """One part of a session, as `agendas.Block`, with its locks as times on the clock of any day.

    Attributes:
        begins_at: before this it does not begin.
        ends_at: at this it ends, however late it began.

    Raises:
        UnusableProgramme
    """

    id: str
    title: str
    minutes: int
    kind: BlockKind = BlockKind.THEME
    protected: bool = False
    begins_at: time | None = None
    ends_at: time | None = None
    themes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    activity: str = ""
    steps: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    care: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_title(self.title)
        if self.activity and not is_line(self.activity, LONGEST_TITLE):
            raise UnusableProgramme(ProgrammeProblem.TEXT_TOO_LONG, LONGEST_TITLE)
        if not is_length(self.minutes):
            raise UnusableProgramme(ProgrammeProblem.NO_LENGTH, MOST_MINUTES)
        if self.begins_at is not None and self.ends_at is not None and self.ends_at <= self.begins_at:
            raise UnusableProgramme(ProgrammeProblem.ENDS_BEFORE_START)
        if doubled(self.themes) or not set(self.themes) <= set(THEME_CODES):
            raise UnusableProgramme(ProgrammeProblem.THEMES)
        for name in LISTS_OF_BLOCK:
            _check_texts(getattr(self, name))

    @property
    def locked(self) -> bool:
        """Whether it is tied to the clock."""
        return self.begins_at is not None or self.ends_at is not None

    def as_block(self, lock: Callable[[time | None], datetime | None]) -> Block:
        """Return it as a block of one session; `lock` gives the moment of a time, None where it has no effect."""
        shared = {field.name: getattr(self, field.name) for field in fields(OwnBlock) if field.name in _SHARED}
        begin, end = lock(self.begins_at), lock(self.ends_at)
        return Block(locked_start=begin, locked_end=end, **shared)


_SHARED = frozenset(field.name for field in fields(Block))


@dataclass(frozen=True, slots=True)
class OwnProgramme:
    """The programme of one kind of session.

    Attributes:
        id: a uuid, so that none can be taken for the file of a shipped one.
        name: what it is called in lists and papers; also its title.
        language: the one that it was copied in, and that the practice goes on in.
        series, source: which shipped programme it was made from, be it by way of another of its own.
        week: week of pregnancy that it is meant for, as `agendas.Agenda` has it.
        removed: taken away; sessions of before still have it.

    Raises:
        UnusableProgramme
    """

    id: str
    name: str
    language: str
    series: str
    source: str
    blocks: tuple[OwnBlock, ...]
    week: int | None = None
    aims: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    handouts: tuple[str, ...] = ()
    arrange: tuple[str, ...] = ()
    removed: bool = False

    def __post_init__(self) -> None:
        _check_title(self.name)
        for name in LISTS:
            _check_texts(getattr(self, name))
        if not self.blocks:
            raise UnusableProgramme(ProgrammeProblem.NO_BLOCKS)
        if len(self.blocks) > MOST_BLOCKS:
            raise UnusableProgramme(ProgrammeProblem.TOO_MANY_BLOCKS, MOST_BLOCKS)
        if doubled(block.id for block in self.blocks):
            raise UnusableProgramme(ProgrammeProblem.TWICE)
        for block, other in combinations(self.blocks, 2):
            if _same(block.begins_at, other.begins_at) or _same(block.ends_at, other.ends_at):
                raise UnusableProgramme(ProgrammeProblem.SAME_TIME, other=block.title)

    # What there is to know

    @property
    def minutes(self) -> int:
        """Planned length of all blocks together."""
        return sum(block.minutes for block in self.blocks)

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes of all blocks, each once, in their order."""
        return tuple(dict.fromkeys(code for block in self.blocks for code in block.themes))

    def block(self, id: str) -> OwnBlock:
        """Return one block; raises KeyError when it is not there."""
        return self.blocks[self.place_of(id)]

    def place_of(self, id: str) -> int:
        """Return the place of a block from 0; raises KeyError when it is not there."""
        for place, block in enumerate(self.blocks):
            if block.id == id:
                return place
        raise KeyError(id)

    def as_agenda(self, lock: Callable[[time | None], datetime | None]) -> Agenda:
        """Return it as the programme of one session; `lock` as for OwnBlock.as_block()."""
        return Agenda(
            id=self.id,
            number=None,
            week=self.week,
            title=self.name,
            aims=self.aims,
            blocks=tuple(block.as_block(lock) for block in self.blocks),
            themes=self.themes,
            materials=self.materials,
            bring=self.bring,
            handouts=self.handouts,
            arrange=self.arrange,
        )

    # Changes; each raises UnusableProgramme, or KeyError for a block that is not there

    def changed(self, **facts: Any) -> "OwnProgramme":
        """Give it another name or other lists."""
        return replace(self, **facts)

    def with_block(self, id: str, **facts: Any) -> "OwnProgramme":
        """Change what one block is, how long it takes, what it is tied to, or its texts."""
        return self._with([replace(block, **facts) if block is self.block(id) else block for block in self.blocks])

    def with_one_more(self, new_id: str, title: str, after_id: str = "") -> "OwnProgramme":
        """Add a block behind another one, or in front of all."""
        place = self.place_of(after_id) + 1 if after_id else 0
        new = OwnBlock(new_id, title, USUAL_MINUTES)
        return self._with([*self.blocks[:place], new, *self.blocks[place:]])

    def without(self, id: str) -> "OwnProgramme":
        """Take a block out; the last one stays."""
        gone = self.block(id)
        return self._with([block for block in self.blocks if block is not gone])

    def moved(self, id: str, by: int) -> "OwnProgramme":
        """Put a block so many places later, or earlier; no further than the ends."""
        place = self.place_of(id)
        left = [block for block in self.blocks if block.id != id]
        left.insert(min(max(place + by, 0), len(left)), self.blocks[place])
        return self._with(left)

    def _with(self, blocks: list[OwnBlock]) -> "OwnProgramme":
        return replace(self, blocks=tuple(blocks))


@dataclass(frozen=True, slots=True)
class FollowedProgramme:
    """A programme as it was when a session that follows it was opened: what is changed later was not led."""

    session_id: str
    programme: OwnProgramme

    @property
    def id(self) -> str:
        """One for each session."""
        return self.session_id


def copied(agenda: Agenda, id: str, language: str, series: str) -> OwnProgramme:
    """Return a programme of the practice's own that is as a shipped one is."""
    names = [field.name for field in fields(OwnBlock) if field.name in _SHARED]
    blocks = tuple(OwnBlock(**{name: getattr(block, name) for name in names}) for block in agenda.blocks)
    lists = {name: getattr(agenda, name) for name in (*LISTS, "handouts")}
    return OwnProgramme(id, agenda.title, language, series, agenda.id, blocks, agenda.week, **lists)


def _check_title(title: str) -> None:
    if not title:
        raise UnusableProgramme(ProgrammeProblem.NO_TITLE)
    if not is_line(title, LONGEST_TITLE):
        raise UnusableProgramme(ProgrammeProblem.TEXT_TOO_LONG, LONGEST_TITLE)


def _check_texts(texts: tuple[str, ...]) -> None:
    if len(texts) > MOST_TEXTS:
        raise UnusableProgramme(ProgrammeProblem.TOO_MANY_LINES, MOST_TEXTS)
    if not all(is_line(text, LONGEST_TEXT) for text in texts):
        raise UnusableProgramme(ProgrammeProblem.TEXT_TOO_LONG, LONGEST_TEXT)


def _same(one: time | None, other: time | None) -> bool:
    return one is not None and one == other
