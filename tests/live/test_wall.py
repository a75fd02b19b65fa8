"""The clock on the wall of the room, whatever the computer thinks of time zones."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from facilitator_app.live.wall import WallClock

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_now_and_today_are_those_of_the_room() -> None:
    late = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)
    wall = WallClock(lambda: late, AMSTERDAM)
    assert wall.now() == late
    assert (wall.now().hour, wall.today()) == (0, date(2026, 3, 12))


@pytest.mark.parametrize(
    ("day", "hour_in_utc"),
    [(date(2026, 3, 28), 13), (date(2026, 3, 29), 12), (date(2026, 10, 24), 12), (date(2026, 10, 25), 13)],
)
def test_two_o_clock_is_two_o_clock_on_both_sides_of_a_clock_change(day: date, hour_in_utc: int) -> None:
    moment = WallClock(zone=AMSTERDAM).at(day, time(14))
    assert moment.astimezone(UTC) == datetime(day.year, day.month, day.day, hour_in_utc, tzinfo=UTC)


def test_without_a_zone_the_computers_own_counts() -> None:
    wall = WallClock()
    assert wall.now().utcoffset() is not None
    moment = wall.at(date(2026, 3, 12), time(14, 5))
    assert (moment.utcoffset() is not None, moment.hour, moment.minute) == (True, 14, 5)


def test_the_real_clock_runs() -> None:
    assert abs(WallClock().now() - datetime.now(UTC)) < timedelta(minutes=1)
