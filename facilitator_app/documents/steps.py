"""Measuring oneself in six pictures: A5 for at home, A3 for the wall above the meter."""

from dataclasses import dataclass

from facilitator_app.documents.flow import Block
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import MM, THIN, Pen
from facilitator_app.documents.sheet import (
    A3,
    A5,
    SMALL_SHEET,
    Type,
    draw_practice,
    lead_blocks,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.handout_texts import Part
from facilitator_app.domain.handouts import Steps
from facilitator_app.domain.wording import Wording

MARGIN = 12 * MM
WIDE = A5[0] - 2 * MARGIN
COLUMNS = 2
COLUMN_GAP = 16.0
COLUMN_WIDE = (WIDE - COLUMN_GAP) / COLUMNS
TITLE = Style(23, Face.BOLD, 27)
LEAD = Style(13, leading=18)
NUMBER = Style(15, Face.BOLD)
NUMBER_RADIUS = 12.0
# The first in which the words of every step fit below its picture.
SIZES = tuple(
    (Style(size * 1.12, Face.BOLD, size * 1.4), Style(size, leading=size * 1.32)) for size in (12, 11, 10, 9)
)
PICTURE = 92.0
LEAST_PICTURE = 52.0
BELOW_PICTURE = 16.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """How high a row is, and how large its pictures and its words are."""

    row: float
    picture: float
    head: Style
    body: Style


def render(steps: Steps, wording: Wording) -> bytes:
    """Return the steps on one page; a poster is the same page, twice as large.

    Where a practice wrote more than fits below the pictures, they stand below each other, over more pages.
    """
    text = steps.text
    bottom = A5[1] - MARGIN - (0 if steps.poster else 29)
    title, lead = wrap(text.title, TITLE, WIDE, 3), wrap(text.lead, LEAD, WIDE)
    ending = [line for each in text.ending for line in wrap(each, LEAD.bold, WIDE)]
    top = MARGIN + TITLE.cap_height + len(title) * TITLE.line_height + len(lead) * LEAD.line_height + 6
    last = bottom - len(ending) * LEAD.line_height
    grid = _grid(text.said, last - top - (6 if ending else 0))
    if grid is None:
        return _below_each_other(steps, wording)
    enlarged = 2 if steps.poster else 1
    pen = Pen(A3 if steps.poster else A5, text.title, steps.heading.practice, wording.language, enlarged)
    y = pen.lines(MARGIN, MARGIN + TITLE.cap_height, title, TITLE)
    pen.lines(MARGIN, y - TITLE.line_height + 26, lead, LEAD)
    pen.lines(MARGIN, last + LEAD.line_height, ending, LEAD.bold)
    if not steps.poster:
        draw_practice(pen, SMALL_SHEET, steps.heading)
    for index, step in enumerate(text.said):
        x = MARGIN + index % COLUMNS * (COLUMN_WIDE + COLUMN_GAP)
        _draw_step(pen, x, top + index // COLUMNS * grid.row, index + 1, step, grid)
    pen.turn_page()
    return pen.finish()


def _grid(steps: tuple[Part, ...], high: float) -> "_Grid | None":
    """Return the largest type and pictures with which all steps fit; None where none does."""
    row = high / max(-(-len(steps) // COLUMNS), 1)
    for head, body in SIZES:
        words = max((_words_high(step, head, body) for step in steps), default=0)
        picture = min(PICTURE, row - words - BELOW_PICTURE)
        if picture >= LEAST_PICTURE:
            return _Grid(row, picture, head, body)
    return None


def _below_each_other(steps: Steps, wording: Wording) -> bytes:
    text, sheet = steps.text, SMALL_SHEET

    def compose(type: Type) -> list[Block]:
        blocks = title_blocks(sheet, type, text.title)
        blocks += [white(type.gap), *lead_blocks(sheet, type, text.lead)]
        for number, step in enumerate(text.said, 1):
            blocks += [white(type.gap), *message(sheet, type, step.picture, f"{number}. {step.title}", step.lines)]
        return [*blocks, white(type.gap), *text_lines(sheet, type.body, text.ending)]

    return print_sheet(sheet, text.title, steps.heading, wording, compose)


def _words_high(step: Part, head: Style, body: Style) -> float:
    heads, lines = _wrapped(step, head, body)
    return len(heads) * head.line_height + len(lines) * body.line_height


def _wrapped(step: Part, head: Style, body: Style) -> tuple[list[str], list[str]]:
    return wrap(step.title, head, COLUMN_WIDE), [
        line for each in step.lines for line in wrap(each, body, COLUMN_WIDE)
    ]


def _draw_step(pen: Pen, x: float, y: float, number: int, step: Part, grid: _Grid) -> None:
    head, body = grid.head, grid.body
    pen.circle(x + NUMBER_RADIUS, y + NUMBER_RADIUS, NUMBER_RADIUS, THIN)
    pen.text(x + NUMBER_RADIUS, y + NUMBER_RADIUS + NUMBER.cap_height / 2, str(number), NUMBER, Anchor.MIDDLE)
    pen.picture(step.picture, x + (COLUMN_WIDE - grid.picture) / 2, y, grid.picture, 1.9)
    heads, lines = _wrapped(step, head, body)
    y = pen.lines(x, y + grid.picture + 8 + head.cap_height, heads, head)
    pen.lines(x, y - head.line_height + body.line_height * 1.05, lines, body)
