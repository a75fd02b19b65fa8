"""Dates as people type them: every form is the same day, and what is no day is refused with its reason."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.dates import YEARS, parse_birth_date, parse_date
from facilitator_app.domain.refusals import UnreadableDate, WhyNoDate

THIRD_OF_JUNE, TODAY = date(2026, 6, 3), date(2026, 3, 12)
DAYS = st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))


def reason(text: str) -> WhyNoDate:
    with pytest.raises(UnreadableDate) as refused:
        parse_date(text)
    return refused.value.reason


@pytest.mark.parametrize(
    "text",
    [
        "3-6-2026",
        "03-06-2026",
        "3/6/2026",
        "3.6.2026",
        "03.06.2026",
        "3 6 2026",
        "3 - 6 - 2026",
        "3-6-26",
        "3/6/'26",
        "3-6-’26",
        "2026-06-03",
        "2026/6/3",
        "2026-06-03 00:00:00",
        "2026-06-03T00:00",
        "2026-06-03T14:25:00.000",
        "3-6-2026 0:00",
        "3-6-2026 14.25 uur",
        "3 juni 2026",
        "3 Juni 2026",
        "3 jun 2026",
        "3 jun. 2026",
        "3. juni 2026",
        "3-jun-26",
        "03-Jun-2026",
        "3juni2026",
        "3 June 2026",
        "wo 3 juni 2026",
        "wo. 3 juni 2026",
        "woensdag 3 juni 2026",
        "Woensdag, 3-6-2026",
        "03062026",
        "20260603",
        "  3-6-2026\u00a0",
        "3\u00a0juni\t2026",
    ],
)
def test_every_form_is_the_third_of_june(text: str) -> None:
    assert parse_date(text) == THIRD_OF_JUNE
    assert parse_birth_date(text, date(2026, 6, 3)) == THIRD_OF_JUNE


@pytest.mark.parametrize(
    ("number", "names"),
    list(
        enumerate(
            (
                "jan januari january",
                "feb februari february",
                "mrt maa maart mar",
                "apr april",
                "mei may",
                "jun juni",
                "jul juli",
                "aug augustus",
                "sep sept september",
                "okt oktober oct",
                "nov november",
                "dec december",
            ),
            1,
        )
    ),
)
def test_months_have_their_names(number: int, names: str) -> None:
    assert {parse_date(f"3 {name} 2026") for name in names.split()} == {date(2026, number, 3)}


@pytest.mark.parametrize("text", ["29-02-1995", "31-02-2026", "31-4-26", "0-6-2026", "3-13-2026", "2026-02-30"])
def test_a_day_that_does_not_exist_is_called_that(text: str) -> None:
    assert reason(text) is WhyNoDate.NO_SUCH_DAY


def test_the_thirteenth_month_is_not_taken_for_an_american_date() -> None:
    assert reason("06/13/2026") is WhyNoDate.NO_SUCH_DAY


def test_a_weekday_that_is_not_that_of_the_date_is_not_a_day() -> None:
    assert reason("di 3 juni 2026") is WhyNoDate.NO_SUCH_DAY


@pytest.mark.parametrize("text", ["3-6-0226", "3-6-2226", "0001-01-01"])
def test_a_year_that_nobody_here_sees_is_a_slip_of_the_year(text: str) -> None:
    assert reason(text) is WhyNoDate.NO_SUCH_YEAR


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "3-6",
        "3 juni",
        "juni 2026",
        "3-6-202",
        "3-6-20266",
        "3-6/2026",
        "3 jin 2026",
        "٣-٦-٢٠٢٦",
        "３-６-２０２６",
        "²-6-2026",
        "46176",
        "3 juni 2026 of later",
        "2026-06-02T22:00:00Z",
        "2026-06-03T00:00:00+02:00",
        "6/3/2026 12:00:00 AM",
        "3-6-2026 14:75",
        "=3-6-2026",
        "+3-6-2026",
        "onbekend",
        "3-6-2026" + "\n" * 100_000,
        "1" * 100_000,
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    assert reason(text) is WhyNoDate.NOT_A_DATE


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3-6-95", date(1995, 6, 3)),
        ("3-6-05", date(2005, 6, 3)),
        ("12-3-26", date(2026, 3, 12)),
        ("13-3-26", date(1926, 3, 13)),
        ("29-2-00", date(2000, 2, 29)),
        ("3-6-2031", date(2031, 6, 3)),
    ],
)
def test_two_digits_of_a_year_of_birth_are_in_the_past(text: str, day: date) -> None:
    assert parse_birth_date(text, TODAY) == day


def test_a_day_of_birth_that_no_century_has_is_refused() -> None:
    with pytest.raises(UnreadableDate):
        parse_birth_date("29-2-95", TODAY)


@given(DAYS)
def test_every_day_comes_back_from_how_it_is_written(day: date) -> None:
    for written in (f"{day:%d-%m-%Y}", f"{day.day}/{day.month}/{day.year}", day.isoformat(), f"{day:%d%m%Y}"):
        assert parse_date(written) == day


@given(st.text(alphabet="0123456789-/. :Tjunimrt'٣", max_size=24))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with suppress(UnreadableDate):
        assert parse_date(text).year in YEARS
