"""What there is to say about one woman in a list that is read in: facts without words."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a list may say about a woman; `FULL_NAME` is a column alone and comes apart into the first three."""

    FIRST_NAME = "first-name"
    INFIX = "infix"
    SURNAME = "surname"
    FULL_NAME = "full-name"
    DUE_DATE = "due-date"
    BIRTH_DATE = "birth-date"
    CLIENT_NUMBER = "client-number"
    LANGUAGE = "language"
    PHONE = "phone"


class Effect(StrEnum):
    """What a remark does: she is there already, she cannot be added like this, or only after a yes."""

    THERE = "there"
    STOPS = "stops"
    ASKS = "asks"


class Why(StrEnum):
    """What is the matter."""

    # She is there already.
    ADDED = "added"
    IN_THIS_GROUP = "in-this-group"
    IN_GROUP = "in-group"
    ON_WAITING_LIST = "on-waiting-list"
    IN_KRING = "in-kring"
    IN_THE_LIST = "in-the-list"
    # She cannot be added like this.
    NO_FIRST_NAME = "no-first-name"
    NO_DUE_DATE = "no-due-date"
    NOT_A_DATE = "not-a-date"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_YEAR = "no-such-year"
    DUE_TOO_FAR = "due-too-far"
    DUE_TOO_LONG_AGO = "due-too-long-ago"
    BORN_LATER = "born-later"
    TOO_LONG = "too-long"
    # Only after a yes.
    DUE_FAR = "due-far"
    DUE_PAST = "due-past"
    FAR_FROM_GROUP = "far-from-group"
    AGE = "age"
    LOST_LETTER = "lost-letter"
    TOO_MANY_CELLS = "too-many-cells"
    PERHAPS_THERE = "perhaps-there"
    PERHAPS_IN_THE_LIST = "perhaps-in-the-list"

    @property
    def effect(self) -> Effect:
        """What it does."""
        return Effect.THERE if self in _THERE else Effect.STOPS if self in _STOPS else Effect.ASKS


_THERE = frozenset(
    (Why.ADDED, Why.IN_THIS_GROUP, Why.IN_GROUP, Why.ON_WAITING_LIST, Why.IN_KRING, Why.IN_THE_LIST)
)
_STOPS = frozenset((
    Why.NO_FIRST_NAME, Why.NO_DUE_DATE, Why.NOT_A_DATE, Why.NO_SUCH_DAY, Why.NO_SUCH_YEAR, Why.DUE_TOO_FAR,
    Why.DUE_TOO_LONG_AGO, Why.BORN_LATER, Why.TOO_LONG,
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to say about one woman.

    Attributes:
        part: the field that it is about, None for the woman as a whole.
        number: weeks, days, years, signs or the row in the list, as `why` needs.
        group: the name of the group where she is, "" where that is not to be told.
    """

    why: Why
    part: Part | None = None
    number: int = 0
    group: str = ""
