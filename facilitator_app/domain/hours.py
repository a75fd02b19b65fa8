"""Times of the day as people in the Netherlands type them: 14.00, 14:00, 14u30, 14 uur, 9."""

import re
from datetime import time

from facilitator_app.domain.refusals import EndsBeforeStart, UnreadableTime

_LONGEST = 20
_FORMS = (
    # [0-9] because \d and int() also take Arabic-Indic and full-width digits.
    re.compile(r"(?P<hour>[0-9]{1,2}) ?[.:,u] ?(?P<minute>[0-9]{2})(?: ?uur| ?u)?"),
    re.compile(r"(?P<hour>[0-9]{1,2})(?: ?uur| ?u)?"),
    re.compile(r"(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})"),
)


def parse_time(text: str) -> time:
    """Read a time on the clock of 24 hours.

    Raises:
        UnreadableTime: for whatever is not one time.
    """
    tidy = " ".join(text[: _LONGEST + 1].lower().split())
    match = next((found for form in _FORMS if (found := form.fullmatch(tidy))), None)
    if match is None or len(text) > _LONGEST:
        raise UnreadableTime
    hour, minute = int(match["hour"]), int(match.groupdict().get("minute") or 0)
    try:
        return time(hour, minute)
    except ValueError as error:
        raise UnreadableTime from error


def check_hours(starts_at: time, ends_at: time) -> None:
    """Raise EndsBeforeStart unless a session that begins and ends then takes time."""
    if ends_at <= starts_at:
        raise EndsBeforeStart


def minutes_between(start: time, end: time) -> int:
    """Return how long it takes from one time of a day to another."""
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def later(start: time, minutes: int) -> time:
    """Return the time so many minutes later, at most the last minute of the day."""
    total = min(start.hour * 60 + start.minute + minutes, 24 * 60 - 1)
    return time(total // 60, total % 60)
