"""The words of the papers that women take home: as Kring ships them, and as a practice has them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from facilitator_app.domain.refusals import TextTooLong, TooManyLines

LONGEST_TITLE = 60
LONGEST_LINE = 200
MOST_LINES = 20
# The frame on her card is no larger than this: what a practice wrote must never be left out of it.
LONGEST_CALL_LINE, MOST_CALL_LINES = 100, 10
# Three messages at a time, the most important one first (domain.md §4.4); steps and to-do lists are no messages.
MOST_MESSAGES = 3

CALL_BOX = "bel-meteen"
MESSAGE = "boodschap-"
TODAY = "vandaag"
TODAY_ANY = f"{TODAY}-standaard"
# What a practice puts its name to before it goes home: when to call, and when to arrange what (domain.md §4.2).
APPROVED_FIRST = frozenset({CALL_BOX, "bel-ons", "regel-nu", "je-baby-beweegt"})


class When(StrEnum):
    """How an arrangement lies in time; its dates come from a woman's own due date."""

    BEFORE = "before"
    BETWEEN = "between"
    FROM = "from"
    AROUND = "around"
    AFTER_BIRTH = "after-birth"


class Babies(StrEnum):
    """For whom an arrangement is: the leave of who expects two lies elsewhere."""

    ANY = "any"
    ONE = "one"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Window:
    """The weeks of pregnancy around an arrangement, both counted as week+0.

    Attributes:
        first, last: from when and until when it is offered; what is before or between ends with the last.
    """

    when: When
    first: int
    last: int
    babies: Babies = Babies.ANY


@dataclass(frozen=True, slots=True)
class Part:
    """One message: a picture, a heading, and what is said about it, one sentence a line.

    `window` is for what is arranged at a time of its own.
    """

    id: str
    title: str
    lines: tuple[str, ...]
    picture: str = ""
    window: Window | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is said here, so that it is left out."""
        return not (self.title or self.lines)

    @property
    def is_message(self) -> bool:
        """Whether it is one of the three that stand behind a large number."""
        return self.id.startswith(MESSAGE)


@dataclass(frozen=True, slots=True)
class HandoutText:
    """All words of one paper in one language.

    Attributes:
        id: file stem of the resource, such as bel-ons.
        paper: its code in a programme (domain.md §4.1), such as P4.
        lead: the sentence above all parts, or "".
        ending: what is said below them.
    """

    id: str
    paper: str
    language: str
    title: str
    lead: str
    parts: tuple[Part, ...]
    ending: tuple[str, ...] = ()

    @property
    def said(self) -> tuple[Part, ...]:
        """The parts that say something."""
        return tuple(part for part in self.parts if not part.empty)

    def part(self, id: str) -> Part:
        """Return a part by its id; one without words when there is none."""
        return next((part for part in self.parts if part.id == id), Part(id, "", ()))

    @property
    def texts(self) -> tuple[str, ...]:
        """Every line of it, in the order of reading."""
        parts = (text for part in self.parts for text in (part.title, *part.lines))
        return tuple(text for text in (self.title, self.lead, *parts, *self.ending) if text)


@dataclass(frozen=True, slots=True)
class OwnText:
    """The words that a practice has for a paper, and who put her name to them.

    Attributes:
        id: that of the text and its language, such as bel-ons/nl.
        parts: of each its id, its title and then its lines.
        approved_by, approved_on: None until somebody approved these very words.
        changed_on: when these words were written; None for Kring's, and where it was not noted.
    """

    id: str
    title: str
    lead: str
    parts: tuple[tuple[str, ...], ...]
    ending: tuple[str, ...]
    approved_by: str | None = None
    approved_on: date | None = None
    changed_on: date | None = None

    @property
    def approved(self) -> bool:
        """Whether somebody of the practice put her name to these words."""
        return self.approved_by is not None and self.approved_on is not None


@dataclass(frozen=True, slots=True)
class OtherWords:
    """How the same text stands in another language: in Kring's words, or in the practice's `own`."""

    language: str
    own: bool
    changed_on: date | None = None


def own_text_id(text_id: str, language: str) -> str:
    """Return the id of the practice's own words for a text in a language."""
    return f"{text_id}/{language}"


def needs_approval(text_id: str) -> bool:
    """Whether a text goes home only after somebody of the practice approved it."""
    return text_id in APPROVED_FIRST


def own_words(text: HandoutText) -> OwnText:
    """Return the words of a text as a practice keeps them, approved by nobody."""
    parts = tuple((part.id, part.title, *part.lines) for part in text.parts)
    return OwnText(own_text_id(text.id, text.language), text.title, text.lead, parts, text.ending)


def reworded(shipped: HandoutText, own: OwnText | None) -> HandoutText:
    """Return a text with the words of the practice; its pictures and weeks are Kring's, and so are new parts."""
    if own is None:
        return shipped
    words: Mapping[str, tuple[str, ...]] = {part[0]: tuple(part[1:]) for part in own.parts}
    parts = tuple(
        replace(part, title=words[part.id][0], lines=words[part.id][1:]) if part.id in words else part
        for part in shipped.parts
    )
    return replace(shipped, title=own.title, lead=own.lead, parts=parts, ending=own.ending)


def tidy(text: HandoutText) -> HandoutText:
    """Return a text without blank lines and double spaces.

    Raises:
        TextTooLong: a title or a line is longer than a paper takes.
        TooManyLines: there are more lines below each other.
    """
    longest, most = (LONGEST_CALL_LINE, MOST_CALL_LINES) if text.id == CALL_BOX else (LONGEST_LINE, MOST_LINES)
    return replace(
        text,
        title=_line(text.title, LONGEST_TITLE),
        lead=_line(text.lead, longest),
        parts=tuple(
            replace(part, title=_line(part.title, LONGEST_TITLE), lines=_lines(part.lines, longest, most))
            for part in text.parts
        ),
        ending=_lines(text.ending, longest, most),
    )


def _line(text: str, most: int) -> str:
    tidied = " ".join(text.split())
    if len(tidied) > most:
        raise TextTooLong(most)
    return tidied


def _lines(lines: tuple[str, ...], longest: int, most: int) -> tuple[str, ...]:
    tidied = tuple(line for each in lines if (line := _line(each, longest)))
    if len(tidied) > most:
        raise TooManyLines(most)
    return tidied
