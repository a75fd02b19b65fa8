"""The log as it goes on paper: lines in words, frozen when they were asked for."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class LogExtractLine:
    """One line; `at` is aware and on the clock of the practice, `about` and `detail` may be ""."""

    at: datetime
    who: str
    what: str
    about: str
    detail: str


@dataclass(frozen=True, slots=True)
class LogExtract:
    """Lines of the log, newest first.

    Attributes:
        practice: whose log it is.
        about: full name of the one woman whom all lines are about; "" for the log of the practice.
        birth_date: hers, where it is known.
        count: how many lines there are in all parts together.
        made_at: when it was asked for, an aware moment.
        version: of Kring.
        computer: on which it was made.
        store_id: of the store that it comes from.
        first: the place of the first line here among all of them, from 1 for the newest.
        part, of: which paper this is and of how many.
    """

    practice: str
    about: str
    birth_date: date | None
    lines: tuple[LogExtractLine, ...]
    count: int
    made_at: datetime
    version: str
    computer: str = ""
    store_id: str = ""
    first: int = 1
    part: int = 1
    of: int = 1
