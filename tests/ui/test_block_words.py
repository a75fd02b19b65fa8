"""Time is said in words, and never to the second."""

from datetime import timedelta

import pytest

from facilitator_app.ui.block_words import length_in_short, length_words, pace_words, remaining_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (90 * 60, "nog 90 minuten"),
        (12 * 60, "nog 12 minuten"),
        (11 * 60 + 1, "nog 12 minuten"),
        (121, "nog 3 minuten"),
        (120, "nog ruim een minuut"),
        (61, "nog ruim een minuut"),
        (60, "nog even"),
        (0, "nog even"),
        (-1, "de tijd is om"),
        (-59, "de tijd is om"),
        (-60, "1 minuut over"),
        (-5 * 60 - 59, "5 minuten over"),
    ],
)
def test_what_is_left_is_said_in_minutes_and_near_the_end_without_a_number(seconds: int, words: str) -> None:
    assert remaining_words(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "op schema"),
        (59, "op schema"),
        (-59, "op schema"),
        (60, "1 minuut voor"),
        (6 * 60, "6 minuten voor"),
        (-60, "1 minuut achter"),
        (-4 * 60 - 30, "4 minuten achter"),
    ],
)
def test_less_than_a_minute_is_on_time(seconds: int, words: str) -> None:
    assert pace_words(timedelta(seconds=seconds)) == words


def test_lengths_go_to_the_nearest_minute() -> None:
    assert length_words(timedelta(minutes=25, seconds=20)) == "25 minuten"
    assert length_words(timedelta(seconds=70)) == "1 minuut"
    assert length_in_short(timedelta(minutes=9, seconds=40)) == "10 min"
