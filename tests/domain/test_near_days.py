"""Without a year a day is the nearest one."""

from datetime import date

import pytest

from facilitator_app.domain.near_days import parse_day_near
from facilitator_app.domain.refusals import UnreadableDate

NEAR = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7 mei", date(2027, 5, 7)),
        ("20-11", date(2026, 11, 20)),
        ("20/11", date(2026, 11, 20)),
        ("20-11-", date(2026, 11, 20)),
        ("5.1", date(2027, 1, 5)),
        ("do 7 januari", date(2027, 1, 7)),
        ("7-5-2026", date(2026, 5, 7)),
        ("29-2", None),
        ("morgen", None),
        ("31-11", None),
        ("31-11-2026", None),
        ("", None),
    ],
)
def test_a_day_without_a_year_is_the_nearest(text: str, day: date | None) -> None:
    if day is not None:
        assert parse_day_near(text, NEAR) == day
        return
    with pytest.raises(UnreadableDate):
        parse_day_near(text, NEAR)


def test_a_leap_day_is_found_in_a_year_that_has_it() -> None:
    assert parse_day_near("29 februari", date(2027, 11, 1)) == date(2028, 2, 29)
