"""A table of texts as a CSV file that a Dutch Excel opens as it is meant."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

BYTE_ORDER_MARK = "\ufeff"
# A spreadsheet takes what begins so for a formula, and does what it says.
_SETS_OFF = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as lines of a CSV with `;` between the cells; no cell sets anything off in a spreadsheet."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(
        [harmless(cell) for cell in row] for row in rows
    )
    return text.getvalue()


def csv_file(parts: Iterable[str]) -> bytes:
    """Return the bytes of a file with these lines: UTF-8, with the mark by which Excel knows it."""
    return "".join([BYTE_ORDER_MARK, *parts]).encode()


def harmless(cell: str) -> str:
    """Return a cell that is text to every spreadsheet: an apostrophe goes before what might set something off."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_SETS_OFF) else cell
