"""How words, dates and numbers come in a reader's language; the implementation sits where Qt is."""

from datetime import date, datetime, time
from typing import Protocol

from facilitator_app.domain.readings import Weight


class Wording(Protocol):
    """One reader's language. A text without a translation comes back in Dutch, the source."""

    @property
    def language(self) -> str:
        """The ISO 639-1 code: nl, en."""
        ...

    def translate(self, context: str, source: str, /) -> str:
        """Return a source text in this language."""
        ...

    def knows(self, context: str, source: str, /) -> bool:
        """Whether there is a translation of this text; of Dutch there need not be any."""
        ...

    def weekday_and_date(self, day: date) -> str:
        """Return donderdag 9 april 2026."""
        ...

    def date_in_words(self, day: date) -> str:
        """Return 9 april 2026."""
        ...

    def short_date(self, day: date) -> str:
        """Return 9 apr."""
        ...

    def numeric_date(self, day: date) -> str:
        """Return 09-04-2026."""
        ...

    def clock(self, moment: time | datetime) -> str:
        """Return 14.00; an aware moment is shown on the wall clock of this place."""
        ...

    def weight(self, weight: Weight) -> str:
        """Return kilograms with one decimal, or two when the second is not 0: 68,4 or 68,45."""
        ...
