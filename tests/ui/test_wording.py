"""Words, dates and numbers as a reader writes them."""

from base64 import b64decode
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from facilitator_app.domain.readings import Weight
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.wording import ReaderWording

SUMMER_TIME = timezone(timedelta(hours=2))
APRIL = date(2026, 4, 9)
# What lrelease makes of one message: MeasuringCard, "Mijn kaart" -> "My card".
COMPILED = b64decode(
    "PLhkGMrvnJXNIRy/YKG93acAAAACZW5CAAAACAB0OIQAAAAAaQAAADoDAAAADgBNAHkAIABjAGEAcgBkCAAAAAAGAAAACk1pam4ga2Fh"
    "cnQHAAAADU1lYXN1cmluZ0NhcmQBiAAAAAIBAQ=="
)


@pytest.fixture
def dutch() -> Wording:
    return ReaderWording("nl", None, SUMMER_TIME)


@pytest.fixture
def english() -> Wording:
    return ReaderWording("en", None, SUMMER_TIME)


def test_dates_in_dutch(dutch: Wording) -> None:
    assert dutch.weekday_and_date(APRIL) == "donderdag 9 april 2026"
    assert dutch.date_in_words(APRIL) == "9 april 2026"
    assert dutch.short_date(APRIL) == "9 apr"
    assert dutch.numeric_date(APRIL) == "09-04-2026"


def test_dates_in_english(english: Wording) -> None:
    assert english.weekday_and_date(APRIL) == "Thursday 9 April 2026"
    assert english.date_in_words(APRIL) == "9 April 2026"
    assert english.short_date(date(2026, 3, 12)) == "12 Mar"
    assert english.numeric_date(APRIL) == "09-04-2026"


def test_digits_stay_western_because_they_must_match_the_meter() -> None:
    arabic = ReaderWording("ar", None, SUMMER_TIME)
    texts = (arabic.weekday_and_date(APRIL), arabic.short_date(APRIL), arabic.weight(Weight(68_450)))
    assert not [sign for text in texts for sign in text if sign.isdigit() and not sign.isascii()]
    assert texts[2] == "68,45"


def test_times_stand_on_the_wall_clock_of_this_place(dutch: Wording, english: Wording) -> None:
    noon = datetime(2026, 4, 9, 12, 5, tzinfo=UTC)
    assert dutch.clock(noon) == "14.05"
    assert english.clock(noon) == "14:05"
    assert dutch.clock(time(9, 30)) == "09.30"


def test_without_a_zone_the_clock_of_this_computer_counts() -> None:
    noon = datetime(2026, 4, 9, 12, 5, tzinfo=UTC)
    here = noon.astimezone()
    assert ReaderWording("nl", None, None).clock(noon) == f"{here:%H.%M}"


def test_a_moment_without_a_zone_is_refused(dutch: Wording) -> None:
    with pytest.raises(ValueError, match="time zone"):
        dutch.clock(datetime(2026, 4, 9, 12, 5))  # noqa: DTZ001 - the refusal of exactly this is the test


@pytest.mark.parametrize(
    ("grams", "nl", "en"),
    [
        (68_400, "68,4", "68.4"),
        (68_450, "68,45", "68.45"),
        (68_000, "68,0", "68.0"),
        (100_050, "100,05", "100.05"),
    ],
)
def test_weights_have_one_decimal_or_two(grams: int, nl: str, en: str, dutch: Wording, english: Wording) -> None:
    assert dutch.weight(Weight(grams)) == nl
    assert english.weight(Weight(grams)) == en


def test_a_text_without_a_translation_comes_back_in_dutch(tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        assert ReaderWording("en", folder, UTC).translate("MeasuringCard", "Mijn kaart") == "Mijn kaart"


def test_a_damaged_translation_is_as_none(tmp_path: Path) -> None:
    (tmp_path / "kring_en.qm").write_bytes(b"not a translation")
    assert ReaderWording("en", tmp_path, UTC).translate("MeasuringCard", "Mijn kaart") == "Mijn kaart"


def test_a_translation_of_the_folder_is_used_for_its_language_alone(tmp_path: Path) -> None:
    (tmp_path / "kring_en.qm").write_bytes(COMPILED)
    assert ReaderWording("en", tmp_path, UTC).translate("MeasuringCard", "Mijn kaart") == "My card"
    assert ReaderWording("nl", tmp_path, UTC).translate("MeasuringCard", "Mijn kaart") == "Mijn kaart"
    assert ReaderWording("en", tmp_path, UTC).language == "en"
