"""The dates of a group and what it agreed: one A4 for on the fridge."""

from collections.abc import Sequence
from functools import partial

from facilitator_app.documents.flow import Block
from facilitator_app.documents.headings import group_name
from facilitator_app.documents.pen import Pen
from facilitator_app.documents.sheet import (
    LARGE_SHEET,
    Sheet,
    Type,
    columns,
    lead_blocks,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.documents.text import width, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.handout_texts import Part
from facilitator_app.domain.handouts import DateLine, DatesSheet
from facilitator_app.domain.wording import Wording

SHEET = LARGE_SHEET
COLUMN_GAP = 14.0


def render(dates: DatesSheet, wording: Wording) -> bytes:
    """Return the sheet as a PDF of A4."""
    text, heading = dates.text, dates.heading
    places = {line.place for line in dates.dates}
    usual = next(iter(places)) if len(places) == 1 else ""

    def compose(type: Type) -> Sequence[Block]:
        blocks = title_blocks(SHEET, type, text.title, group_name(heading, wording))
        lead = lead_blocks(SHEET, type, text.lead)
        blocks += [white(type.gap * 0.8), *lead] if lead else []
        blocks.append(white(type.gap))
        for line in dates.dates:
            blocks.append(_date(type, line, wording, with_place=not usual))
        if usual:
            where = wording.translate("Handout", "Waar")
            blocks += [white(type.gap), *message(SHEET, type, "map-pin", where, [usual])]
        beside = [partial(_part, type, part) for part in text.said]
        blocks += [white(type.gap), *columns(SHEET, COLUMN_GAP, beside)]
        ending = text_lines(SHEET, type.body, text.ending)
        return [*blocks, white(type.gap), *ending] if ending else blocks

    return print_sheet(SHEET, text.title, heading, wording, compose)


def _part(type: Type, part: Part, sheet: Sheet) -> list[Block]:
    return message(sheet, type, part.picture, part.title, part.lines, bulleted=True)


def _date(type: Type, line: DateLine, wording: Wording, *, with_place: bool) -> Block:
    """One session: its number, day and hours, and below them what it is about."""
    number_wide = width("00", type.head) + COLUMN_GAP
    times = wording.translate("Handout", "{start} tot {end} uur").format(
        start=wording.clock(line.starts_at), end=wording.clock(line.ends_at)
    )
    times_wide = width(times, type.body)
    left, wide = SHEET.left + number_wide, SHEET.wide - number_wide
    days = wrap(wording.weekday_and_date(line.held_on), type.body.bold, wide - times_wide - COLUMN_GAP, 2)
    below = [
        piece for text in (line.title, line.place if with_place else "") for piece in wrap(text, type.body, wide)
    ]
    step = type.body.line_height
    high = (len(days) + len(below)) * step + 7

    def draw(pen: Pen, y: float) -> None:
        first = y + 3 + (step + type.body.cap_height) / 2
        pen.text(SHEET.left, first, str(line.number), type.head)
        pen.text(SHEET.left + SHEET.wide, first, times, type.body, Anchor.END)
        after = pen.lines(left, first, days, type.body.bold)
        pen.lines(left, after, below, type.body)
        pen.hairline(SHEET.left, y + high, SHEET.left + SHEET.wide)

    return Block(high, draw)
