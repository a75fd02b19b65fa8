"""The log on paper: every line with who, what and when; of one woman alone, or of the practice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from facilitator_app import documents
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.ui.wording import ReaderWording

ReadText = Callable[[bytes], str]
AT = datetime(2026, 3, 12, 14, 3, tzinfo=ZoneInfo("Europe/Amsterdam"))
LINE = LogExtractLine(AT, "Joke Verweij (verloskundige)", "bovendruk aangepast", "Amina B.", "118/76 → 128/76")


def log_extract(**changes: Any) -> LogExtract:
    return replace(LogExtract("De Linde", "", None, (LINE,), 1, AT, "0.2.0"), **changes)


@pytest.fixture
def extract() -> LogExtract:
    return log_extract()


def test_a_line_tells_when_who_what_whom_and_what_it_was(
    extract: LogExtract, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_log_extract(extract, wording))
    for words in (
        "Uittreksel uit het logboek",
        "Aantal regels: 1. De nieuwste staat bovenaan.",
        "12-03-2026 14.03",
        "Joke Verweij",
        "bovendruk aangepast",
        "Amina B.",
        "Vertrouwelijk",
        "met Kring 0.2.0",
        "Pagina 1 van 1",
    ):
        assert words in text, words


def test_the_log_of_one_woman_says_who_she_is_once(
    extract: LogExtract, wording: ReaderWording, read_text: ReadText
) -> None:
    hers = replace(extract, about="Amina Bouali", birth_date=date(1990, 1, 1))
    text = read_text(documents.render_log_extract(hers, wording))
    assert "Amina Bouali" in text
    assert "Geboren 01-01-1990" in text
    assert "over wie" not in text
    assert "Amina B." not in text


def test_who_was_purged_has_no_day_of_birth(
    extract: LogExtract, wording: ReaderWording, read_text: ReadText
) -> None:
    text = read_text(documents.render_log_extract(replace(extract, about="iemand die gewist is"), wording))
    assert "Geboren" not in text


def test_a_log_that_is_too_thick_for_one_paper_says_which_part_this_is(
    extract: LogExtract, wording: ReaderWording, read_text: ReadText
) -> None:
    part = replace(extract, lines=(LINE,) * 60, count=200, first=121, part=3, of=4)
    text = read_text(documents.render_log_extract(part, wording))
    assert "Deel 3 van 4: regel 121 tot en met 180 van 200, de nieuwste bovenaan." in text
    assert "Pagina 2 van " in text
    assert text.count("wanneer") == text.count("Pagina ")


def test_it_says_on_which_computer_it_was_made_and_of_which_store(
    extract: LogExtract, wording: ReaderWording, read_text: ReadText
) -> None:
    made = replace(extract, computer="LAPTOP-3", store_id="2f1c7f0a")
    assert "Gemaakt op computer LAPTOP-3, opslag 2f1c7f0a." in read_text(
        documents.render_log_extract(made, wording)
    )


def test_an_empty_log_is_a_page_too(extract: LogExtract, wording: ReaderWording, read_text: ReadText) -> None:
    text = read_text(documents.render_log_extract(replace(extract, lines=(), count=0), wording))
    assert "Aantal regels: 0." in text


def test_the_same_extract_gives_the_same_bytes(extract: LogExtract, wording: ReaderWording) -> None:
    assert documents.render_log_extract(extract, wording) == documents.render_log_extract(extract, wording)
