"""Hours and minutes as they are typed afterwards."""

import re

import pytest

from facilitator_app.domain.spent_time import hours_text, read_hours, read_minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("", None),
        ("2", 120),
        ("2,5", 150),
        ("2.5 uur", 150),
        ("2:20", 140),
        ("2.30 uur", 150),
        ("2u30", 150),
        ("2,25", 135),
        ("1,75 uur", 105),
        ("0,1", 6),
        ("24", 1440),
    ],
)
def test_hours_are_read_and_written_back(typed: str, minutes: int | None) -> None:
    assert read_hours(typed) == minutes
    assert read_hours(hours_text(minutes)) == minutes


@pytest.mark.parametrize("typed", ["twee", "25", "-1", "2,55", "2,30", "٣", "1e3", "2:61", "9" * 50])
def test_what_is_no_number_of_hours_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(typed)):
        read_hours(typed)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("", None), (" ", None), ("45", 45), (" 45 min", 45), ("90 minuten", 90), ("1440", 1440)],
)
def test_minutes_are_read(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["1441", "een uur", "-5", "4,5", "٤٥", "45 uur"])
def test_what_is_no_number_of_minutes_of_a_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(typed)):
        read_minutes(typed)
