"""Tables on a paper of A4: a head that comes back on every page, rows that grow with their text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator_app.documents.flow import BODY, LEFT, SMALL, WIDE, Block, never_alone
from facilitator_app.documents.pen import BAND, HAIR, THIN, Pen
from facilitator_app.documents.text import Style, decimal_shifts, width, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.plain_text import one_line

GUTTER = 8.0
BLEED = 4.0
HEAD_HEIGHT = 17.0
# A row of more lines than this may go on upon the next page: a note can be longer than a page is high.
MOST_LINES, LINES_OF_A_PART = 16, 4
# For a table of many rows, whose sheet is better one page.
DENSE = Style(BODY.size, leading=14)


@dataclass(frozen=True, slots=True)
class Column:
    """One column; numbers stand at its right edge, and those with `decimals` have their signs aligned."""

    title: str
    wide: float
    anchor: Anchor = Anchor.START
    decimals: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of cells; `marked` sets it in bold on a light band, `struck` with a line through every word.

    `said` is the row in plain text where that is not each cell behind the title of its column.
    """

    cells: tuple[str, ...]
    marked: bool = False
    struck: bool = False
    said: str = ""


def table(columns: Sequence[Column], rows: Sequence[Row], left: float = LEFT, style: Style = BODY) -> list[Block]:
    """Return the head and the rows as blocks; the head is kept with the first rows, and no row stands alone."""
    head = _head(columns, left)
    shifts = list(zip(*(_shifts(column, index, rows, style) for index, column in enumerate(columns)), strict=True))
    below = [
        part
        for row, shift in zip(rows, shifts, strict=True)
        for part in _row(columns, row, left, style, head, shift)
    ]
    return [head, *never_alone(below)]


def share(*parts: float, wide: float = WIDE) -> list[float]:
    """Divide a width over columns in proportion, after the gutters between them."""
    free = wide - GUTTER * (len(parts) - 1)
    return [free * part / sum(parts) for part in parts]


def _head(columns: Sequence[Column], left: float) -> Block:
    def draw(pen: Pen, y: float) -> None:
        for x, column in _places(columns, left):
            _cell(pen, x, y + 11, column, column.title, SMALL)
        pen.rule(left, y + HEAD_HEIGHT, left + _width_of(columns), y + HEAD_HEIGHT, THIN)

    return Block(HEAD_HEIGHT, draw, keep=True)


def _shifts(column: Column, index: int, rows: Sequence[Row], style: Style) -> list[float]:
    numbers = [row.cells[index] for row in rows]
    return decimal_shifts(numbers, style) if column.decimals else [0.0] * len(rows)


def _row(
    columns: Sequence[Column],
    row: Row,
    left: float,
    style: Style,
    head: Block,
    shifts: Sequence[float],
) -> Iterator[Block]:
    """Yield a row as one block, but for a very long text: that is some lines below each other, and again."""
    face = style.bold if row.marked else style
    cells = [wrap(cell, face, column.wide) for column, cell in zip(columns, row.cells, strict=True)]
    lines = max(1, *map(len, cells))
    step = lines if lines <= MOST_LINES else LINES_OF_A_PART
    for first in range(0, lines, step):
        part = [cell[first : first + step] for cell in cells]
        is_last = first + step >= lines
        block = _part(columns, row, left, face, part, shifts, is_last=is_last)
        yield replace(block, header=head, said="" if first else row.said or _said(columns, row))


def _part(
    columns: Sequence[Column],
    row: Row,
    left: float,
    style: Style,
    cells: Sequence[Sequence[str]],
    shifts: Sequence[float],
    *,
    is_last: bool,
) -> Block:
    height = max(1, *map(len, cells)) * style.line_height + (2 if is_last else 0)

    def draw(pen: Pen, y: float) -> None:
        wide = _width_of(columns)
        if row.marked:
            pen.area(left - BLEED, y + HAIR, wide + 2 * BLEED, height - HAIR, BAND)
        for (x, column), lines, shift in zip(_places(columns, left), cells, shifts, strict=True):
            baseline = y + 1 + (style.line_height + style.cap_height) / 2
            for line in lines:
                _cell(pen, x - shift, baseline, column, line, style, struck=row.struck)
                baseline += style.line_height
        bleed = BLEED if row.marked else 0
        if is_last:
            pen.hairline(left - bleed, y + height, left + wide + bleed)

    return Block(height, draw)


def _said(columns: Sequence[Column], row: Row) -> str:
    cells = zip(columns, map(one_line, row.cells), strict=True)
    return "; ".join(f"{column.title}: {cell}" if column.title else cell for column, cell in cells if cell)


def _places(columns: Sequence[Column], left: float) -> Iterator[tuple[float, Column]]:
    for column in columns:
        yield left, column
        left += column.wide + GUTTER


def _width_of(columns: Sequence[Column]) -> float:
    return sum(column.wide for column in columns) + GUTTER * (len(columns) - 1)


def _cell(pen: Pen, x: float, y: float, column: Column, text: str, style: Style, *, struck: bool = False) -> None:
    at_end = column.anchor is Anchor.END
    pen.text(x + column.wide if at_end else x, y, text, style, column.anchor)
    if struck and text:
        wide, middle = width(text, style), y - style.cap_height / 2
        left = x + column.wide - wide if at_end else x
        pen.rule(left, middle, left + wide, middle, THIN)
