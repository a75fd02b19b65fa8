"""My birth wishes: boxes to tick, and everywhere room for her own words."""

from collections.abc import Sequence

from facilitator_app.documents.flow import Block
from facilitator_app.documents.pen import THIN, Pen
from facilitator_app.documents.sheet import (
    LARGE_SHEET,
    Type,
    lead_blocks,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.documents.text import wrap
from facilitator_app.domain.handout_texts import Part
from facilitator_app.domain.handouts import WishesSheet
from facilitator_app.domain.wording import Wording

SHEET = LARGE_SHEET
COLUMNS = 2
COLUMN_GAP = 22.0
COLUMN_WIDE = (SHEET.wide - COLUMN_GAP * (COLUMNS - 1)) / COLUMNS
LINE_TO_WRITE_ON = 24.0
OWN_LINES = 2


def render(wishes: WishesSheet, wording: Wording) -> bytes:
    """Return the sheet as a PDF of A4."""
    text = wishes.text

    def compose(type: Type) -> Sequence[Block]:
        blocks = title_blocks(SHEET, type, text.title, "", wishes.label, wishes.picture)
        lead = lead_blocks(SHEET, type, text.lead)
        blocks += [white(type.gap * 0.7), *lead] if lead else []
        for start in range(0, len(text.said), COLUMNS):
            parts = text.said[start : start + COLUMNS]
            row = _row(type, parts)
            if row.height <= SHEET.highest:
                blocks += [white(type.gap), row]
                continue
            for part in parts:
                told = message(SHEET, type, part.picture, part.title, part.lines, bulleted=True)
                blocks += [white(type.gap), *told]
        blocks += [white(type.gap), _own_words(type, wording.translate("Handout", "Dit vind ik ook belangrijk"))]
        ending = text_lines(SHEET, type.body.bold, text.ending)
        return [*blocks, white(type.gap), *ending] if ending else blocks

    return print_sheet(SHEET, text.title, wishes.heading, wording, compose)


def _row(type: Type, parts: Sequence[Part]) -> Block:
    """Groups beside each other, as high as the highest."""

    def draw(pen: Pen, y: float) -> None:
        for place, part in enumerate(parts):
            _draw_group(pen, type, SHEET.left + place * (COLUMN_WIDE + COLUMN_GAP), y, part)

    return Block(max(_high(type, part) for part in parts), draw)


def _box(type: Type) -> float:
    return type.body.size * 1.05


def _step(type: Type) -> float:
    return type.body.line_height * 1.22


def _choices(type: Type, part: Part) -> list[list[str]]:
    return [wrap(line, type.body, COLUMN_WIDE - _box(type) - 9) for line in part.lines]


def _high(type: Type, part: Part) -> float:
    titles = wrap(part.title, type.head, COLUMN_WIDE - type.column)
    extra = sum((len(lines) - 1) * type.body.line_height for lines in _choices(type, part))
    return _head_high(type, titles) + len(part.lines) * _step(type) + extra + LINE_TO_WRITE_ON


def _head_high(type: Type, titles: Sequence[str]) -> float:
    return max(type.picture, len(titles) * type.head.line_height) + 8


def _draw_group(pen: Pen, type: Type, x: float, y: float, part: Part) -> None:
    titles = wrap(part.title, type.head, COLUMN_WIDE - type.column)
    pen.picture(part.picture, x, y, type.picture, type.picture / 22)
    first = y + (type.picture - len(titles) * type.head.line_height) / 2 + type.head.line_height * 0.5
    pen.lines(x + type.column, first + type.head.cap_height / 2, titles, type.head)
    y += _head_high(type, titles)
    box = _box(type)
    for lines in _choices(type, part):
        baseline = y + (_step(type) + type.body.cap_height) / 2
        pen.box(x, baseline - type.body.cap_height / 2 - box / 2, box, box, THIN, 2)
        after = pen.lines(x + box + 9, baseline, lines, type.body)
        y += _step(type) + (after - baseline - type.body.line_height)
    pen.hairline(x, y + LINE_TO_WRITE_ON - 4, x + COLUMN_WIDE)


def _own_words(type: Type, title: str) -> Block:
    high = type.head.line_height + OWN_LINES * LINE_TO_WRITE_ON

    def draw(pen: Pen, y: float) -> None:
        pen.text(SHEET.left, y + (type.head.line_height + type.head.cap_height) / 2, title, type.head)
        for line in range(1, OWN_LINES + 1):
            rule = y + type.head.line_height + line * LINE_TO_WRITE_ON - 4
            pen.hairline(SHEET.left, rule, SHEET.left + SHEET.wide)

    return Block(high, draw)
