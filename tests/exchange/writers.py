"""Writes a list as Excel, LibreOffice, Numbers and record systems do, byte for byte in their habits."""

import csv
import io
from collections.abc import Callable, Sequence

Rows = Sequence[Sequence[str]]
Writer = Callable[[Rows], bytes]

LIST: Rows = (
    ("Voornaam", "Achternaam", "À terme", "Geb.datum", "Cliëntnr.", "Voertaal", "BSN", "Opmerking"),
    ("Amina", "Bouali", "02-06-2026", "01-01-1995", "1001", "Arabisch", "123456782", "belt zelf; na 9 uur"),
    ("Birgül", "Yıldız", "9-6-2026", "3-2-91", "1002", "Turks", "111222333", 'zegt "ja"'),
    ("Renée", "van den Berg", "11 juni 2026", "1990-12-05", "1003", "Nederlands", "", "twee\nregels"),
    ("Zofia", "Wójcik", "2026-06-14 00:00:00", "", "", "Pools", "", ""),
)
# Windows-1252 has no ı; Excel writes a plain i for it.
LIST_IN_1252: Rows = tuple(tuple(cell.replace("ı", "i") for cell in row) for row in LIST)


def _written(rows: Rows, delimiter: str, end: str, quoting: int = csv.QUOTE_MINIMAL) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    return text.getvalue()


def excel_csv(rows: Rows) -> bytes:
    """Excel, Dutch: CSV (gescheiden door lijstscheidingsteken)."""
    return _written(rows, ";", "\r\n").encode("cp1252")


def excel_utf_8(rows: Rows) -> bytes:
    """Excel, Dutch: CSV UTF-8."""
    return _written(rows, ";", "\r\n").encode("utf-8-sig")


def excel_utf_8_comma(rows: Rows) -> bytes:
    """Excel with English settings: CSV UTF-8."""
    return _written(rows, ",", "\r\n").encode("utf-8-sig")


def excel_unicode_text(rows: Rows) -> bytes:
    """Excel: Unicode-tekst."""
    return _written(rows, "\t", "\r\n").encode("utf-16")


def excel_with_sep(rows: Rows) -> bytes:
    """A web page that means Excel to open it: the delimiter is said in the first line."""
    return b"sep=;\r\n" + _written(rows, ";", "\r\n").encode("cp1252")


def libreoffice(rows: Rows) -> bytes:
    """LibreOffice with every text in quotes."""
    return _written(rows, ",", "\n", csv.QUOTE_ALL).encode()


def libreoffice_tabs(rows: Rows) -> bytes:
    """LibreOffice with tabs."""
    return _written(rows, "\t", "\n").encode()


def numbers(rows: Rows) -> bytes:
    """Numbers on a Mac with Dutch settings; no line end at the end."""
    return _written(rows, ";", "\n").rstrip("\n").encode()


def old_mac(rows: Rows) -> bytes:
    """Lines that end as on a Mac of the last century."""
    return _written(rows, ";", "\n").replace("\n", "\r").encode("cp1252")


def record_system(rows: Rows) -> bytes:
    """A report of a record system: titles above, blank rows, ragged ends, headings again on the next page."""
    head, *women = ([*row, "", ""] for row in rows)
    above: Rows = (["Overzicht zwangeren"], ["Praktijk", "De Linde"], [])
    return _written([*above, head, *women[:2], [], [""] * 10, head, *women[2:], [""] * 10], ";", "\r\n").encode(
        "cp1252"
    )


WRITERS: tuple[tuple[Writer, Rows], ...] = (
    (excel_csv, LIST_IN_1252),
    (excel_utf_8, LIST),
    (excel_utf_8_comma, LIST),
    (excel_unicode_text, LIST),
    (excel_with_sep, LIST_IN_1252),
    (libreoffice, LIST),
    (libreoffice_tabs, LIST),
    (numbers, LIST),
    (old_mac, LIST_IN_1252),
    (record_system, LIST_IN_1252),
)
