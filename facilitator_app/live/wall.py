"""The time on the wall of the room, handed in so that a test or the demo can be at any hour."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, tzinfo


def _now() -> datetime:
    return datetime.now(UTC)


class WallClock:
    """Now, today, and what a wall-clock time means as a moment.

    Args:
        now: gives an aware moment.
        zone: the time zone of the room; None is the computer's own.
    """

    def __init__(self, now: Callable[[], datetime] = _now, zone: tzinfo | None = None) -> None:
        self._now = now
        self.zone = zone

    def now(self) -> datetime:
        """Return this moment on the room's clock, aware."""
        return self._now().astimezone(self.zone)

    def today(self) -> date:
        """Return the date in the room."""
        return self.now().date()

    def at(self, day: date, wall: time) -> datetime:
        """Return the moment at which the room's clock shows a time on a day."""
        if self.zone is None:
            return datetime.combine(day, wall).astimezone()
        return datetime.combine(day, wall, self.zone)
