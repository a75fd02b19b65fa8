"""What facilitators make of a session afterwards: their own estimate, no measuring instrument (domain.md §3.4)."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

TALK_SCALE = range(11)
# The free lines, in which the name of a woman may stand.
LINES = ("went_well", "otherwise", "take_along", "guests")


class Item(StrEnum):
    """The fifteen things to look back on, in their order (domain.md §3.4, our own wording)."""

    ROOM_READY = "room-ready"
    CHECKS_IN_THE_ROOM = "checks-in-the-room"
    CORNER_PRIVATE = "corner-private"
    MEASURED_HERSELF = "measured-herself"
    WROTE_HERSELF = "wrote-herself"
    BEGAN_ON_TIME = "began-on-time"
    BOTH_THERE = "both-there"
    IN_THE_CIRCLE = "in-the-circle"
    QUESTIONS_GIVEN_BACK = "questions-given-back"
    ACTIVITY_USED = "activity-used"
    EVERYBODY_SPOKE = "everybody-spoke"
    OWN_SUBJECT = "own-subject"
    TIME_TO_TALK = "time-to-talk"
    CORE_DISCUSSED = "core-discussed"
    CLOSED_TOGETHER = "closed-together"


class Answer(StrEnum):
    """What is said of an item."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Debrief:
    """One session looked back on; everything may be left open.

    Attributes:
        answers: `item=answer` for each item that was answered.
        talk: from 0, more lesson, to 10, more conversation.
        observer: who looked on, if anybody.
        went_well, otherwise, take_along: three free lines about the group.
        guests: who came to tell something.
        interpreter_minutes: how long an interpreter was there.
    """

    session_id: str
    answers: tuple[str, ...] = ()
    talk: int | None = None
    observer: str = ""
    went_well: str = ""
    otherwise: str = ""
    take_along: str = ""
    guests: str = ""
    interpreter: str = ""
    interpreter_minutes: int | None = None

    @property
    def id(self) -> str:
        """One per session."""
        return self.session_id

    def answer(self, item: Item) -> Answer | None:
        """Return what was said of an item."""
        found = dict(line.split("=", 1) for line in self.answers).get(item.value)
        return Answer(found) if found else None

    def answered(self, item: Item, answer: Answer | None) -> Self:
        """Return the same with another answer to one item; None leaves it open."""
        answers = {other: self.answer(other) for other in Item} | {item: answer}
        return replace(self, answers=tuple(f"{i.value}={a.value}" for i, a in answers.items() if a is not None))

    def without_words(self) -> "Debrief":
        """Return the answers alone: a name may stand in what was written."""
        return replace(self, went_well="", otherwise="", take_along="", guests="")

    @property
    def lines(self) -> dict[str, str]:
        """The free lines, by the name of their field."""
        return {name: getattr(self, name) for name in LINES}

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return self == type(self)(self.session_id)


class Presence(StrEnum):
    """How much of a session a facilitator was there."""

    WHOLE = "whole"
    PART = "part"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Facilitation:
    """One facilitator at one session; who has no login in Kring is here by her name.

    Attributes:
        place: 1 for who led, 2 for who led along.
        minutes: what she spent on it, preparing and tidying included; None is not said.
    """

    session_id: str
    place: int
    name: str = ""
    presence: Presence = Presence.WHOLE
    minutes: int | None = None

    @property
    def id(self) -> str:
        """One for each place at a session."""
        return f"{self.session_id}/{self.place}"
