"""The recovery sheet: one page in black and white, from which the code can be read and typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from facilitator_app import documents
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.ui.wording import ReaderWording
from tests.documents.conftest import WINTER_TIME

CODE = RecoveryCode.with_checks("WX01YZ23ST45VW67AB8KMN9PHJKQ")
NEW_YEAR = datetime(2026, 1, 1, 0, 30, tzinfo=WINTER_TIME)
SHEET = RecoverySheet("Verloskundigenpraktijk De Linde", CODE.groups, NEW_YEAR, "0.1.0")
HOSTILE = '<img src="x">&"’ ' + "فاطمة" * 60

ReadPages = Callable[[bytes], Any]


def test_it_says_whose_it_is_what_it_is_for_and_where_it_goes(
    wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_recovery_sheet(SHEET, wording))
    assert (round(page.width_mm), round(page.height_mm)) == (210, 297)
    for words in (
        "Herstelblad",
        "Gemaakt op 1 januari 2026",
        "Verloskundigenpraktijk De Linde",
        "Met deze code gaan de gegevens van Kring weer open",
        "Start Kring en kies “Wachtzin vergeten?”.",
        "Nooit bij de laptop",
        "Vertrouwelijk",
        "Pagina 1 van 1",
    ):
        assert words in page.text, words


def test_the_groups_stand_in_their_order_with_their_numbers(wording: ReaderWording, read_pages: ReadPages) -> None:
    (page,) = read_pages(documents.render_recovery_sheet(SHEET, wording))
    letters = "".join(letter for letter, *_ in page.letters)
    places = [letters.index(f"{number}{group}") for number, group in enumerate(CODE.groups, 1)]
    assert places == sorted(places)


def test_the_code_is_large_and_typed_as_it_stands_it_is_right(
    wording: ReaderWording, read_pages: ReadPages
) -> None:
    (page,) = read_pages(documents.render_recovery_sheet(SHEET, wording))
    large = [letter for letter in page.letters if letter[4] - letter[2] > 6.2]
    assert RecoveryCode.parse("".join(letter[0] for letter in large)) == CODE


def test_it_is_black_and_white_with_nothing_dark_in_it(
    wording: ReaderWording, filled_areas: Callable[[bytes], Any]
) -> None:
    areas = list(filled_areas(documents.render_recovery_sheet(SHEET, wording)))
    assert len(areas) == 7
    assert all(grey > 0.9 for grey, _, _ in areas)


def test_the_same_sheet_gives_the_same_bytes(wording: ReaderWording) -> None:
    first, second = (documents.render_recovery_sheet(SHEET, wording) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("practice", ["", HOSTILE, "Praktijk " * 40])
def test_any_name_of_a_practice_leaves_it_one_page(
    wording: ReaderWording, read_pages: ReadPages, practice: str
) -> None:
    (page,) = read_pages(documents.render_recovery_sheet(replace(SHEET, practice=practice), wording))
    assert "Pagina 1 van 1" in page.text
