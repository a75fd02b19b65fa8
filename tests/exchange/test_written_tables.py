"""A table as a CSV file: Excel reads it as it is meant, and no cell does anything there."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.exchange.written_tables import csv_file, csv_text, harmless


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_it_begins_with_the_mark_by_which_excel_knows_it() -> None:
    data = csv_file([csv_text([["wie", "wat"]]), csv_text([["Birgül; Yıldız", 'zei "ja"']])])
    assert data.startswith(b"\xef\xbb\xbfwie;wat\r\n")
    assert read(data) == [["wie", "wat"], ["Birgül; Yıldız", 'zei "ja"']]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =cmd|' /C calc'!A0"]
)
def test_what_a_spreadsheet_would_carry_out_becomes_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "118/76 → 128/76", "Amina B.", "12-03-2026", "e-mail", "a=b"])
def test_everything_else_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@given(
    st.lists(st.lists(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")), min_size=2))
)
def test_whatever_is_in_it_comes_back_and_sets_nothing_off(rows: list[list[str]]) -> None:
    back = read(csv_file([csv_text(rows)]))
    assert back == [[harmless(cell) for cell in row] for row in rows]
    assert not any(cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r")) for row in back for cell in row)
