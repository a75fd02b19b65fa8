"""Lines of the log as sentences; whom each is about comes with the lines."""

from collections.abc import Mapping, Sequence
from datetime import date

from facilitator_app.domain.participants import Participant, labels
from facilitator_app.domain.wording import Wording
from facilitator_app.live.logbook import PastDeed
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.days import day_with_year_when_another
from facilitator_app.ui.log_details import detail_words
from facilitator_app.ui.log_words import DeedWords, gone_words, unnamed_words


class LogLines:
    """Says lines; names two women apart who are called alike, among all that it was told of so far."""

    def __init__(self, wording: Wording, wall: WallClock) -> None:
        self._wording = wording
        self._wall = wall
        self.words = DeedWords()
        self._women: dict[str, Participant] = {}
        self._labels: dict[str, str] = {}

    def meet(self, women: Mapping[str, Participant]) -> None:
        """Take in whom lines are about."""
        self._women |= women
        self._labels = labels([woman for woman in self._women.values() if woman.named])

    def whom(self, deed: PastDeed) -> str:
        """Return Amina B.; "" for a line about no one woman."""
        if not deed.about:
            return ""
        if deed.about not in self._women:
            return gone_words()
        return self._labels.get(deed.about) or unnamed_words()

    def day(self, deed: PastDeed) -> date:
        """Return the day on which it was, by the clock of this place."""
        return deed.at.astimezone(self._wall.zone).date()

    def day_words(self, deed: PastDeed) -> str:
        """Return 12 maart, with the year when that is another."""
        return day_with_year_when_another(self._wording, self.day(deed), self._wall.today())

    def time_words(self, deed: PastDeed) -> str:
        """Return 14.03."""
        return self._wording.clock(deed.at)

    def detail(self, deed: PastDeed) -> str:
        """Return what it says besides; "" for nothing."""
        return detail_words(deed, self._wording)

    def short(self, deed: PastDeed, *, with_whom: bool) -> str:
        """Return all but the day: 14.03 · Joke (verloskundige) · dossier bekeken · Amina B."""
        whom = self.whom(deed) if with_whom else ""
        said = (self.time_words(deed), self.words.who(deed), self.words.what(deed), whom, self.detail(deed))
        return _joined(said)

    def sentence(self, deed: PastDeed, *, with_whom: bool) -> str:
        """Return all of it: 12 maart 14.03 · Joke (verloskundige) · dossier bekeken · Amina B."""
        return f"{self.day_words(deed)} {self.short(deed, with_whom=with_whom)}"


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
