"""Times as people type them."""

from datetime import time

import pytest

from facilitator_app.domain.hours import check_hours, later, minutes_between, parse_time
from facilitator_app.domain.refusals import EndsBeforeStart, UnreadableTime


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("14.00", time(14)),
        ("14:30", time(14, 30)),
        ("9", time(9)),
        (" 9.05 ", time(9, 5)),
        ("14u30", time(14, 30)),
        ("14 u", time(14)),
        ("14 uur", time(14)),
        ("14.00 uur", time(14)),
        ("19,30", time(19, 30)),
        ("1930", time(19, 30)),
        ("0:00", time(0)),
    ],
)
def test_a_time_is_read(text: str, read: time) -> None:
    assert parse_time(text) == read


@pytest.mark.parametrize(
    "text", ["", "24.00", "14.60", "twee uur", "2 pm", "14.0", "-1", "٣", "²", "14.00.00", "9" * 99]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UnreadableTime):
        parse_time(text)


def test_a_session_takes_time() -> None:
    check_hours(time(14), time(14, 1))
    for end in (time(14), time(13)):
        with pytest.raises(EndsBeforeStart):
            check_hours(time(14), end)


def test_a_session_is_as_long_as_from_begin_to_end() -> None:
    assert minutes_between(time(13, 45), time(16)) == 135


def test_two_hours_later_stays_on_the_day() -> None:
    assert later(time(14, 30), 120) == time(16, 30)
    assert later(time(23), 120) == time(23, 59)
