"""Arrange now: what one woman arranges in these weeks, each with its day and a box to tick."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.documents.flow import Block
from facilitator_app.documents.pen import THIN, Pen
from facilitator_app.documents.sheet import (
    SMALL_SHEET,
    Type,
    beside_picture,
    lead_blocks,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.domain.arrangements import Arrangement
from facilitator_app.domain.handout_texts import When
from facilitator_app.domain.handouts import ArrangeSheet
from facilitator_app.domain.wording import Wording

SHEET = SMALL_SHEET
BOX = 17.0
# The box stands at the right edge: lines end before it.
LINES_SHEET = replace(SMALL_SHEET, after=BOX + 12)


def render(sheet: ArrangeSheet, wording: Wording) -> bytes:
    """Return her list as a PDF of A5."""
    text = sheet.text

    def compose(type: Type) -> Sequence[Block]:
        blocks = title_blocks(SHEET, type, text.title, _weeks(sheet, wording), sheet.label, sheet.picture)
        lead = lead_blocks(SHEET, type, text.lead)
        blocks += [white(type.gap * 0.7), *lead] if lead else []
        for arrangement in sheet.arrangements:
            blocks += [white(type.gap), *_arrangement(type, arrangement, wording)]
        if not sheet.arrangements:
            nothing = wording.translate("Handout", "Voor deze weken staat er niets op de lijst.")
            blocks += [white(type.gap), *text_lines(SHEET, type.body, [nothing])]
        ending = text_lines(SHEET, type.body, text.ending)
        return [*blocks, white(type.gap), *ending] if ending else blocks

    return print_sheet(SHEET, text.title, sheet.heading, wording, compose)


def when_words(arrangement: Arrangement, wording: Wording) -> str:
    """Return Vóór 30 april 2026, or how else it lies in time."""
    first = wording.date_in_words(arrangement.first) if arrangement.first else ""
    last = wording.date_in_words(arrangement.last) if arrangement.last else ""
    return {
        When.BEFORE: wording.translate("Handout", "Vóór {day}").format(day=last),
        When.BETWEEN: wording.translate("Handout", "Van {first} tot {last}").format(first=first, last=last),
        When.FROM: wording.translate("Handout", "Vanaf {day}").format(day=first),
        When.AROUND: wording.translate("Handout", "Rond {day}").format(day=first),
        When.AFTER_BIRTH: wording.translate("Handout", "Na de bevalling"),
    }[arrangement.when]


def _weeks(sheet: ArrangeSheet, wording: Wording) -> str:
    day = wording.date_in_words(sheet.heading.held_on)
    if sheet.age is None:
        return day
    return wording.translate("Handout", "{day} · je bent {weeks} weken zwanger").format(
        day=day, weeks=sheet.age.weeks
    )


def _arrangement(type: Type, arrangement: Arrangement, wording: Wording) -> list[Block]:
    part, indent = arrangement.part, type.column
    heads = text_lines(LINES_SHEET, type.head, [part.title] if part.title else [], indent)
    days = text_lines(LINES_SHEET, type.body.bold, [when_words(arrangement, wording)], indent)
    said = text_lines(LINES_SHEET, type.body, part.lines, indent)
    first, *rest = beside_picture(SHEET, type, part.picture, [*heads, *days, *said])

    def draw(pen: Pen, y: float) -> None:
        first.draw(pen, y)
        pen.box(SHEET.left + SHEET.wide - BOX, y + 1, BOX, BOX, THIN, 2)

    return [replace(first, draw=draw), *rest]
