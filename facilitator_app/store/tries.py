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


def wait_left_seconds(tries: Sequence[datetime], now: datetime) -> int:
    """Return how long there is still to wait after tries at these times, oldest first.

    A clock that was set back does not make it longer.
    """
    wait = wait_seconds(len(tries))
    if not wait:
        return 0
    passed = int((now - tries[-1]).total_seconds())
    return min(wait, max(0, wait - passed))
