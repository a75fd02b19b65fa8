"""From the text of a CSV file to a table of texts: delimiter, quotes, headings, and what is left out."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from facilitator_app.domain.dates import parse_date
from facilitator_app.domain.refusals import UnreadableDate, UnreadableList, WhyNoList
from facilitator_app.exchange.columns import is_bsn, part_of
from facilitator_app.exchange.decoding import Letters, decode

MOST_ROWS, MOST_COLUMNS = 2_000, 200
# A name of more than 200 signs is refused; what is cut off here is never taken in.
LONGEST_CELL = 1_000
DELIMITERS = (";", "\t", ",")
_ROWS_ABOVE_HEADINGS = 20
_SAMPLE_ROWS, _SAMPLE_SIGNS = 40, 200_000
# No list has more; what is no list is told at once, and not after a minute.
_LONGEST_LINE, _MOST_LINES = 100_000, 20_000
_SAID_BY_EXCEL = re.compile(r'"?sep=([;,\t|])"?[ \t]*(?:\r?\n|\r|$)', re.IGNORECASE)
_END = "\x1fend\x1f"
Row = list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """What stands in a file.

    Attributes:
        headings: one for each column; "" where there is none.
        rows: as wide as `headings`.
        too_wide: the places in `rows` of those that went on beyond the last column.
        dropped: the headings of columns that were not read at all: the BSN.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    delimiter: str
    letters: Letters
    too_wide: frozenset[int] = frozenset()
    dropped: tuple[str, ...] = ()


def read_table(data: bytes) -> Table:
    """Read a CSV file as Excel and Dutch record systems write it.

    Raises:
        UnreadableList: for whatever is not a list of two columns at least, and 2,000 rows at most.
    """
    text, letters = decode(data)
    delimiter, text = _delimiter(text)
    rows = list(islice(_rows(text, delimiter), MOST_ROWS + _ROWS_ABOVE_HEADINGS + 1))
    if not rows:
        raise UnreadableList(WhyNoList.EMPTY)
    headings, rows = _headings(rows)
    if len(rows) > MOST_ROWS:
        raise UnreadableList(WhyNoList.TOO_MANY_ROWS, MOST_ROWS)
    if not rows:
        raise UnreadableList(WhyNoList.NO_ROWS)
    widest = max(map(len, [headings, *rows]))
    if widest > MOST_COLUMNS:
        raise UnreadableList(WhyNoList.TOO_MANY_COLUMNS, MOST_COLUMNS)
    if widest < 2:
        raise UnreadableList(WhyNoList.ONE_COLUMN)
    return _table(headings, rows, delimiter, letters)


# Delimiter


def _delimiter(text: str) -> tuple[str, str]:
    """Return it with the text that it divides."""
    # Excel saves a sheet of a thousand blank rows as a thousand blank rows.
    text = text.rstrip("\r\n\t ;,")
    if said := _SAID_BY_EXCEL.match(text):
        return said[1], "\n" + text[said.end() :]
    sample = text[:_SAMPLE_SIGNS]
    return max(DELIMITERS, key=lambda delimiter: _fits(sample, delimiter)), text


def _fits(text: str, delimiter: str) -> tuple[int, int, int]:
    """Return how well it divides: headings that are known, rows of the usual width, that width."""
    sample: list[Row] = []
    # The sample may be cut off within a quote, and what else is wrong is told later.
    with suppress(UnreadableList):
        sample.extend(islice(_rows(text, delimiter), _SAMPLE_ROWS))
    width, count = Counter(map(len, sample)).most_common(1)[0] if sample else (0, 0)
    headings = max(map(_known, sample[:_ROWS_ABOVE_HEADINGS]), default=0)
    return headings, count if width > 1 else 0, width


# Rows


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    """Read the rows that are not blank, each without blank cells at its end."""
    reader = csv.reader(_lines(text), delimiter=delimiter, skipinitialspace=delimiter != "\t")
    began, widest = 1, 0
    try:
        for row in reader:
            if row == [_END]:
                return
            if row and row[-1].endswith(_END):
                continue
            cells = _without_blank_end(row[: MOST_COLUMNS + 1])
            if _swallows(cells, widest, delimiter):
                break
            if cells:
                yield cells
            began, widest = reader.line_num + 1, max(widest, len(cells))
    except csv.Error as error:
        raise UnreadableList(WhyNoList.OPEN_QUOTE, began) from error
    raise UnreadableList(WhyNoList.OPEN_QUOTE, began)


def _lines(text: str) -> Iterator[str]:
    for number, line in enumerate(io.StringIO(text, newline="")):
        if number >= _MOST_LINES:
            raise UnreadableList(WhyNoList.TOO_MANY_ROWS, MOST_ROWS)
        if len(line) > _LONGEST_LINE:
            raise UnreadableList(WhyNoList.NOT_TEXT)
        yield line
    # A quote that is open at the end makes this a part of its cell.
    yield "\n"
    yield _END


def _without_blank_end(row: Row) -> Row:
    end = len(row)
    while end and not row[end - 1].strip():
        end -= 1
    cells = [cell.strip()[:LONGEST_CELL] for cell in row[:end]]
    # So that Excel leaves the zeros of a phone number alone, some programs write ="0612345678".
    return [cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell for cell in cells]


def _swallows(cells: Row, widest: int, delimiter: str) -> bool:
    """Whether a quote stayed open until another row began one: that row lies in a cell of this one."""
    broken = [cell for cell in cells if "\n" in cell or "\r" in cell]
    if not broken or widest < 2:
        return False
    whole_rows = any(line.count(delimiter) >= widest - 1 for cell in broken for line in cell.splitlines())
    return whole_rows or len(cells) > widest


# Headings


def _headings(rows: list[Row]) -> tuple[Row, list[Row]]:
    """Return the headings, [] when there are none, and the rows below them; titles above go."""
    above = rows[:_ROWS_ABOVE_HEADINGS]
    best = max(above, key=_known)
    if not _known(best):
        # Headings in words that are not known here, or none: then the first row tells somebody's dates.
        best = next((row for row in above if len(row) > 1), above[0])
        if any(map(_is_date, best)):
            return [], rows
    here = rows.index(best)
    return best, [row for row in rows[here + 1 :] if row != best]


def _known(row: Row) -> int:
    """Return how many headings of this row are known."""
    return len({part for heading in row if heading and (part := part_of(heading) or is_bsn(heading))})


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except UnreadableDate:
        return False
    return True


def _table(headings: Row, rows: list[Row], delimiter: str, letters: Letters) -> Table:
    # What more than half of the rows have has a column, also without a heading.
    width = max(len(headings), sorted(map(len, rows))[(len(rows) - 1) // 2])
    headings = [" ".join(heading.split()) for heading in _wide(headings, width)]
    kept = [
        column
        for column, heading in enumerate(headings)
        if not is_bsn(heading) and (heading or any(len(row) > column and row[column] for row in rows))
    ]
    return Table(
        tuple(headings[column] for column in kept),
        tuple(tuple(wide[column] for column in kept) for row in rows if (wide := _wide(row, width))),
        delimiter,
        letters,
        frozenset(place for place, row in enumerate(rows) if len(row) > width),
        tuple(filter(is_bsn, headings)),
    )


def _wide(row: Row, width: int) -> Row:
    return row[:width] + [""] * (width - len(row))
