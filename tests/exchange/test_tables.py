"""Files as other programs write them: each becomes the same table, and what is no list says why."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.domain.refusals import UnreadableList, WhyNoList
from facilitator_app.domain.troubles import FileNotRead
from facilitator_app.exchange.decoding import Letters
from facilitator_app.exchange.files import read_file
from facilitator_app.exchange.tables import MOST_ROWS, Table, read_table
from tests.exchange.writers import WRITERS, Rows, Writer

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00"
XLSX = b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml"
ODS = b"PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"
NUMBERS = b"PK\x03\x04\x14\x00Index/Document.iwa"
XLS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ZIP = b"PK\x03\x04\x14\x00brief.txt"
HEAD = b"Voornaam;Achternaam;a terme\n"


def reason(data: bytes) -> tuple[WhyNoList, int]:
    with pytest.raises(UnreadableList) as refused:
        read_table(data)
    return refused.value.reason, refused.value.number


def read(text: str) -> Table:
    return read_table(text.encode())


@pytest.mark.parametrize(("write", "rows"), WRITERS, ids=[write.__name__ for write, _ in WRITERS])
def test_every_program_writes_the_same_list(write: Writer, rows: Rows) -> None:
    table = read_table(write(rows))
    assert table.headings == (
        "Voornaam",
        "Achternaam",
        "À terme",
        "Geb.datum",
        "Cliëntnr.",
        "Voertaal",
        "Opmerking",
    )
    read = [[" ".join(cell.split()) for cell in row] for row in table.rows]
    assert read == [[" ".join(cell.split()) for cell in (*row[:6], row[7])] for row in rows[1:]]
    assert (table.dropped, table.too_wide, table.letters) == (("BSN",), frozenset(), Letters.WELL)


@pytest.mark.parametrize(("write", "rows"), WRITERS, ids=[write.__name__ for write, _ in WRITERS])
def test_no_bsn_stays_in_memory(write: Writer, rows: Rows) -> None:
    table = read_table(write(rows))
    texts = {cell for row in table.rows for cell in row}
    assert not texts & {"123456782", "111222333"}


@pytest.mark.parametrize(
    "heading", ["BSN", "bsn-nummer", "Burgerservicenummer", "Burger Service Nr.", "Sofi-nummer", "BSN partner"]
)
def test_a_column_of_bsn_is_dropped_by_its_heading(heading: str) -> None:
    table = read(f"Voornaam;{heading};AT\nSanne;123456782;3-6-2026\n")
    assert table.dropped == (heading,)
    assert table.rows == (("Sanne", "3-6-2026"),)


def test_other_columns_are_kept_to_choose_from() -> None:
    table = read("Voornaam;Sofie;AT\nSanne;1234;3-6-2026\n")
    assert table.rows == (("Sanne", "1234", "3-6-2026"),)


def test_delimiter_is_what_divides_and_not_what_stands_in_a_name() -> None:
    assert read("Naam;Uitgerekend\nDijk, Sanne van;3-6-2026\n").rows == (("Dijk, Sanne van", "3-6-2026"),)
    assert read("Naam\tUitgerekend\nDijk, Sanne\t3-6-2026\n").delimiter == "\t"
    assert read("x,y\nSanne,3-6-2026\n").delimiter == ","
    assert read("sep=,\nx;y,z\nSanne;x,3-6-2026\n").headings == ("x;y", "z")
    assert read('"sep=\t"\nx\ty\nSanne\t3-6-2026\n').headings == ("x", "y")


def test_short_and_long_rows_keep_their_cells_in_their_columns() -> None:
    table = read("Voornaam;AT;Tel\nSanne\nAmina;3-6-2026;06;nog;iets\nNoor;4-6-2026;06;;\n")
    assert table.rows == (("Sanne", "", ""), ("Amina", "3-6-2026", "06"), ("Noor", "4-6-2026", "06"))
    assert table.too_wide == {1}


def test_a_heading_that_is_not_there_loses_no_column() -> None:
    table = read("Voornaam;AT\nSanne;3-6-2026;x\nAmina;4-6-2026;y\n")
    assert table.headings == ("Voornaam", "AT", "")
    assert table.rows[1] == ("Amina", "4-6-2026", "y")


def test_without_headings_the_first_row_is_a_woman() -> None:
    table = read("Sanne;Dijk;3-6-2026\nAmina;Bouali;4-6-2026\n")
    assert table.headings == ("", "", "")
    assert len(table.rows) == 2


def test_headings_in_unknown_words_are_headings() -> None:
    table = read("Lijst van mei\nnoemer;dag\nSanne;3-6-2026\n")
    assert table.headings == ("noemer", "dag")
    assert table.rows == (("Sanne", "3-6-2026"),)


def test_text_that_was_kept_from_excel_is_that_text() -> None:
    assert read('Naam;Tel;AT\nSanne;="0612345678";="""3-6-2026"""\n').rows[0][1] == "0612345678"


def test_a_formula_is_only_text() -> None:
    row = read("Voornaam;AT\n\"=cmd|' /C calc'!A0\";3-6-2026\n").rows[0]
    assert row == ("=cmd|' /C calc'!A0", "3-6-2026")


# Letters


def test_two_ways_of_writing_in_one_file_are_both_read_and_told() -> None:
    data = HEAD + "Birgül;Yildiz;3-6-2026\n".encode() + "Renée;Bos;4-6-2026\n".encode("cp1252")
    table = read_table(data)
    assert [row[0] for row in table.rows] == ["Birgül", "Renée"]
    assert table.letters is Letters.TWO_WAYS


def test_a_letter_that_cannot_be_read_is_told() -> None:
    table = read_table(HEAD + b"Birg\x81l;Yildiz;3-6-2026\n")
    assert table.rows[0][0] == "Birg\ufffdl"
    assert table.letters is Letters.SOME_LOST


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_letters_of_dos_and_old_macs_are_told(encoding: str) -> None:
    assert read_table(HEAD + "Renée;Bos;3-6-2026\n".encode(encoding)).letters is Letters.SOME_LOST
    assert read_table(HEAD + "Renée;‘t Hart’s;3-6-2026\n".encode("cp1252")).letters is Letters.WELL


def test_both_directions_of_utf_16_are_read() -> None:
    text = "Voornaam\tAT\r\nBirgül\t3-6-2026\r\n"
    for order, mark in (("le", b"\xff\xfe"), ("be", b"\xfe\xff")):
        assert read_table(mark + text.encode(f"utf-16-{order}")).rows == (("Birgül", "3-6-2026"),)


# What is no list


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", WhyNoList.EMPTY),
        (b"\xef\xbb\xbf\r\n \r\n", WhyNoList.EMPTY),
        (b";;;\n;;;\n", WhyNoList.EMPTY),
        (HEAD, WhyNoList.NO_ROWS),
        (HEAD + HEAD, WhyNoList.NO_ROWS),
        (PNG, WhyNoList.NOT_TEXT),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", WhyNoList.NOT_TEXT),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00", WhyNoList.NOT_TEXT),
        (b"\xff\xfex", WhyNoList.NOT_TEXT),
        (b"\x01\x02\x03\x04\x05\x06;\n", WhyNoList.NOT_TEXT),
        (ZIP, WhyNoList.NOT_TEXT),
        (b"a;" * 60_000 + b"\n", WhyNoList.NOT_TEXT),
        (XLSX, WhyNoList.SPREADSHEET),
        (ODS, WhyNoList.SPREADSHEET),
        (NUMBERS, WhyNoList.SPREADSHEET),
        (XLS, WhyNoList.SPREADSHEET),
        (b"Voornaam\nSanne\nAmina\n", WhyNoList.ONE_COLUMN),
        (b"<html><table><tr><td>Sanne</td></tr></table></html>", WhyNoList.NO_ROWS),
    ],
)
def test_what_is_no_list_says_why(data: bytes, why: WhyNoList) -> None:
    assert reason(data)[0] is why


def test_as_many_rows_as_a_list_may_have() -> None:
    row = b"Sanne;Dijk;3-6-2026\n"
    assert len(read_table(HEAD + row * MOST_ROWS + b";;\n" * 5_000).rows) == MOST_ROWS
    assert reason(HEAD + row * (MOST_ROWS + 1)) == (WhyNoList.TOO_MANY_ROWS, MOST_ROWS)
    assert reason(HEAD + row * 50_000) == (WhyNoList.TOO_MANY_ROWS, MOST_ROWS)


def test_too_many_columns() -> None:
    assert reason(b"x;" * 200 + b"x\n1;2\n") == (WhyNoList.TOO_MANY_COLUMNS, 200)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('Voornaam;AT\n"Sanne;3-6-2026\nAmina;4-6-2026\n', 2),
        ('Voornaam;AT\nSanne;3-6-2026\n\nAmina;"4-6-2026', 4),
        ('Voornaam;AT\n"' + "Sanne;3-6-2026\n" * 20_000, 2),
        # The quote of another row closes it, and takes that row with it.
        ('Voornaam;AT;Tel\n"Sanne;3-6-2026;06\n"Amina";4-6-2026;06\n', 2),
        ('Voornaam;AT;Tel\nKim;2-6-2026;06\nSanne;3-6-2026;"06\nAmina;4-6-2026;"06"\n', 3),
        ('sep=;\nVoornaam;AT\n"Sanne;3-6-2026\n', 3),
    ],
)
def test_a_quote_that_never_closes_is_told_with_its_line(text: str, line: int) -> None:
    assert reason(text.encode()) == (WhyNoList.OPEN_QUOTE, line)


# Files


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(HEAD)
    assert read_file(path) == HEAD


def test_a_file_that_is_gone_or_is_no_file_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.csv", tmp_path, tmp_path / "lijst\0.csv", Path("/dev/zero")):
        with pytest.raises(FileNotRead):
            read_file(path)


def test_a_file_may_be_ten_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "groot.csv"
    path.write_bytes(b" " * 10_000_000)
    assert len(read_file(path)) == 10_000_000
    path.write_bytes(b" " * 10_000_001)
    with pytest.raises(UnreadableList) as refused:
        read_file(path)
    assert (refused.value.reason, refused.value.number) == (WhyNoList.TOO_LARGE, 10)


# No file hangs, and none is more than a refusal

SIZE = 10_000_000


def repeated(unit: str, encoding: str = "ascii") -> bytes:
    """Ten megabytes of the same."""
    data = unit.encode(encoding)
    return data * (SIZE // len(data))


HUGE: dict[str, Callable[[], bytes]] = {
    "noise": lambda: Random(4).randbytes(SIZE).replace(b"\0", b"x"),
    "a zip": lambda: b"PK\x03\x04" + Random(4).randbytes(SIZE),
    "one line": lambda: repeated("a;"),
    "quotes in lines": lambda: repeated('"\n'),
    "one quoted cell": lambda: b'a;b\n"' + repeated("x;\n"),
    "blank cells": lambda: repeated(",\n") + b"x",
    "blank lines": lambda: repeated("\n") + b"x",
    "as many columns as may be": lambda: repeated("x;" * 190 + "y\n"),
    "more columns than may be": lambda: repeated("x;" * 16_000 + "y\n"),
    "two ways of writing": lambda: "Birgül;Bos\n".encode() + repeated("Birgül;Bos\n", "cp1252"),
}


@pytest.mark.parametrize("name", HUGE)
def test_no_file_keeps_her_waiting(name: str) -> None:
    data = HUGE[name]()
    began = time.process_time()
    with suppress(UnreadableList):
        read_table(data)
    assert time.process_time() - began < 1


@settings(max_examples=150)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_list_or_refused(data: bytes) -> None:
    with suppress(UnreadableList):
        whole(read_table(data))


SIGNS = st.sampled_from(
    [";", ",", "\t", '"', "\n", "\r\n", "\r", "=", "Voornaam", "AT", "BSN", "3-6-2026", "ü", " ", "x"]
)


@settings(max_examples=300)
@given(st.lists(SIGNS, max_size=60), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
def test_any_text_is_a_list_or_refused(signs: list[str], encoding: str) -> None:
    with suppress(UnreadableList):
        whole(read_table("".join(signs).encode(encoding)))


def whole(table: Table) -> None:
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.headings)}
    assert not any("bsn" in heading.casefold() for heading in table.headings)
