"""How long somebody has to wait after secrets that did not fit; closing the app does not make it shorter."""

from collections.abc import Sequence
from datetime import datetime

_FREE_TRIES = 4
_WAITS_SECONDS = (5, 15, 30, 60, 120, 240, 300)


def wait_seconds(tries: int) -> int:
    """Return how long to wait after this many wrong tries in a row."""
    if tries <= _FREE_TRIES:
        return 0
    return _WAITS_SECONDS[min(tries - _FREE_TRIES, len(_WAITS_SECONDS)) - 1]


class Waiting:
    """Counts how long there is still to wait; what it knows besides the tries lives as long as Kring runs."""

    def __init__(self) -> None:
        self._since: dict[str, tuple[datetime, datetime]] = {}

    def left_seconds(self, whose: str, tries: Sequence[datetime], now: datetime) -> int:
        """Return how long there is still to wait after tries at these times, oldest first.

        A clock that was set back does not make it longer: a try that is still to come by the clock counts from
        the moment at which that was seen. One that was set forward ends this wait, and no later one.
        """
        wait = wait_seconds(len(tries))
        if not wait:
            return 0
        last = tries[-1]
        known, since = self._since.get(whose, (last, last))
        since = min(since, now) if known == last else min(last, now)
        self._since[whose] = last, since
        return max(0, wait - int((now - since).total_seconds()))
