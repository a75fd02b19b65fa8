"""Numbers as a Dutch reader writes them, wherever they are shown."""

from datetime import UTC, date

import pytest

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.readings import BloodPressure, parse_weight
from facilitator_app.ui.wording import ReaderWording

DUTCH = ReaderWording("nl", None, UTC)


def test_a_date_is_written_day_month_year() -> None:
    assert DUTCH.numeric_date(date(2026, 9, 14)) == "14-09-2026"


@pytest.mark.parametrize(
    ("typed", "written"),
    [("72.9", "72,9"), ("74.6", "74,6"), ("74,65", "74,65"), ("74", "74,0"), ("174.60", "174,6")],
)
def test_a_weight_has_a_decimal_comma_and_no_thousands_point(typed: str, written: str) -> None:
    assert DUTCH.weight(parse_weight(typed)) == written


@pytest.mark.parametrize(("before", "now", "grams"), [("72.9", "74.6", 1_700), ("74.6", "76.4", 1_800)])
def test_weights_are_kept_exactly_enough_to_be_subtracted(before: str, now: str, grams: int) -> None:
    """Kring itself shows no difference and no rate."""
    assert parse_weight(now).grams - parse_weight(before).grams == grams


def test_a_pressure_has_a_slash_and_a_week_a_plus() -> None:
    assert (str(BloodPressure(118, 76)), str(GestationalAge(199))) == ("118/76", "28+3")
