"""The frozen snapshots of papers to take home: words, days and names, and nothing that was measured."""

from dataclasses import dataclass
from datetime import date, time

from facilitator_app.domain.arrangements import Arrangement
from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.handout_texts import HandoutText, Part
from facilitator_app.domain.summaries import Heading, NextSession


@dataclass(frozen=True, slots=True)
class Leaflet:
    """Messages with a picture each, the same for every woman.

    `listed` is whether the lines of a message are a list of cases instead of sentences that go on.
    """

    heading: Heading
    text: HandoutText
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """Measuring oneself in pictures: a leaflet, or a poster for the wall."""

    heading: Heading
    text: HandoutText
    poster: bool = False


@dataclass(frozen=True, slots=True)
class DateLine:
    """One session of a group as the sheet of its dates tells it; `title` is what it is about."""

    number: int
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    title: str


@dataclass(frozen=True, slots=True)
class DatesSheet:
    """All dates of a group that are not cancelled, and what it agreed."""

    heading: Heading
    text: HandoutText
    dates: tuple[DateLine, ...]


@dataclass(frozen=True, slots=True)
class TodaySheet:
    """What the group talked about: no name, no quote. `messages` are three at most."""

    heading: Heading
    text: HandoutText
    topics: tuple[str, ...]
    messages: tuple[Part, ...]
    homework: Part
    next_session: NextSession | None


@dataclass(frozen=True, slots=True)
class ArrangeSheet:
    """What one woman arranges in these weeks, on days worked out from her due date."""

    heading: Heading
    text: HandoutText
    label: str
    picture: str
    age: GestationalAge | None
    arrangements: tuple[Arrangement, ...]


@dataclass(frozen=True, slots=True)
class WishesSheet:
    """The birth wishes of one woman, to be ticked by her."""

    heading: Heading
    text: HandoutText
    label: str
    picture: str


@dataclass(frozen=True, slots=True)
class WelcomeBack:
    """What one woman missed; `heading` is of the session that she missed, `papers` the titles that come along."""

    heading: Heading
    text: HandoutText
    label: str
    picture: str
    topics: tuple[str, ...]
    messages: tuple[Part, ...]
    papers: tuple[str, ...]
    next_session: NextSession | None


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who comes, by first name and initial, or first name alone; "" where there is no picture."""

    label: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceList:
    """Who is expected, to be ticked on paper."""

    heading: Heading
    women: tuple[Guest, ...]
    facilitators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameTags:
    """A tag for each who comes."""

    heading: Heading
    tags: tuple[Guest, ...]


@dataclass(frozen=True, slots=True)
class DoorSign:
    """What stands on the door."""

    heading: Heading
    text: HandoutText


Handout = (
    Leaflet
    | Steps
    | DatesSheet
    | TodaySheet
    | ArrangeSheet
    | WishesSheet
    | WelcomeBack
    | AttendanceList
    | NameTags
    | DoorSign
)
