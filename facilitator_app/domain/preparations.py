"""What has to stand ready for a session: what it asks for, what its place has, and what is still to be done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.agendas import Agenda
from facilitator_app.domain.participants import search_key

LONGEST_SUPPLY = 120


class LineKind(StrEnum):
    """Where a line of the list comes from, in the order in which they are gone through."""

    PROGRAMME = "programme"
    CRATE = "crate"
    ROOM = "room"
    OWN = "own"


class RoomThing(StrEnum):
    """What a room has or lacks; nobody can carry it along (domain.md §1.5, our own wording)."""

    CIRCLE = "circle"
    CORNER = "corner"
    MEASURING = "measuring"
    DOOR = "door"
    TOILET = "toilet"
    POWER = "power"
    WATER = "water"
    PRAMS = "prams"


@dataclass(frozen=True, slots=True)
class OwnSupply:
    """A line that the practice added; `place` is the key of the only place that it is for, "" for every place."""

    id: str
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class PlaceThing:
    """Something that is at a place, so that it need not be brought or arranged; `thing` is the key of a line."""

    place: str
    thing: str

    @property
    def id(self) -> str:
        """One for each thing of a place."""
        return f"{self.place}/{self.thing}"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A tick: for one session something stands ready."""

    session_id: str
    thing: str

    @property
    def id(self) -> str:
        """One for each thing of a session."""
        return f"{self.session_id}/{self.thing}"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a session asks for.

    Attributes:
        key: names it over all sessions. A thing of a programme or of the crate has no other name than its words.
        text: its words; of a thing of the room its code.
        there: whether the place has it, so that nobody has to think of it.
        ready: whether it stands ready for this session.
    """

    key: str
    kind: LineKind
    text: str
    there: bool = False
    ready: bool = False

    @property
    def waits(self) -> bool:
        """Whether it is still to be brought or arranged."""
        return not (self.there or self.ready)

    @property
    def may_be_there(self) -> bool:
        """Whether a place can have it; what only today's programme asks for is brought each time."""
        return self.kind is not LineKind.PROGRAMME


def place_key(place: str) -> str:
    """Return what one place has in common however it is typed; "" for no place."""
    return search_key(place)


def list_for(
    agenda: Agenda,
    crate: Sequence[str],
    own: Iterable[OwnSupply],
    there: Iterable[PlaceThing],
    ready: Iterable[Prepared],
    place: str,
) -> tuple[Line, ...]:
    """Return all that a session asks for, each thing once.

    Args:
        agenda: its programme.
        crate: what stands in the crate of every session.
        own: the lines that the practice added, for whatever place.
        there: what places have.
        ready: the ticks of this session.
        place: where it is held, as it is typed.
    """
    here = place_key(place)
    has = {thing.thing for thing in there if thing.place == here and here}
    ticked = {tick.thing for tick in ready}
    rooms = [thing for thing in RoomThing if thing is not RoomThing.PRAMS or agenda.after_birth]
    asked = [(LineKind.PROGRAMME, text, text) for text in agenda.materials if text not in crate]
    asked += [(LineKind.CRATE, text, text) for text in crate]
    asked += [(LineKind.ROOM, thing.value, thing.value) for thing in rooms]
    asked += [(LineKind.OWN, line.id, line.text) for line in own if line.place in ("", here)]
    keys = [(f"{kind}/{name}", kind, text) for kind, name, text in dict.fromkeys(asked)]
    return tuple(
        Line(key, kind, text, kind is not LineKind.PROGRAMME and key in has, key in ticked)
        for key, kind, text in keys
    )
