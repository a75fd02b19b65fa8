"""Call us, and Your baby moves: messages with a picture each, and the number to call, large."""

from collections.abc import Sequence

from facilitator_app.documents.flow import Block
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import HEAVY, Pen
from facilitator_app.documents.sheet import (
    SMALL_SHEET,
    Type,
    lead_blocks,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.handouts import Leaflet
from facilitator_app.domain.wording import Wording

PADDING = 9.0
MOST_PHONE_LINES = 3


def render(leaflet: Leaflet, wording: Wording) -> bytes:
    """Return the leaflet as a PDF of A5."""
    text, sheet = leaflet.text, SMALL_SHEET

    def compose(type: Type) -> Sequence[Block]:
        blocks = [*title_blocks(sheet, type, text.title)]
        lead = lead_blocks(sheet, type, text.lead)
        blocks += [white(type.gap * 0.6), *lead] if lead else []
        phone = _phone(type, leaflet, wording)
        if leaflet.listed:
            blocks += phone
        for part in text.said:
            blocks.append(white(type.gap))
            blocks += message(sheet, type, part.picture, part.title, part.lines, bulleted=leaflet.listed)
        ending = text_lines(sheet, type.body, text.ending)
        blocks += [white(type.gap), *ending] if ending else []
        return blocks if leaflet.listed else [*blocks, *phone]

    return print_sheet(sheet, text.title, leaflet.heading, wording, compose)


def _phone(type: Type, leaflet: Leaflet, wording: Wording) -> list[Block]:
    """The number in a frame; nothing where the practice has none."""
    if not leaflet.heading.phone.strip():
        return []
    sheet, style = SMALL_SHEET, Style(type.body.size * 1.6, Face.BOLD)
    call = wording.translate("Handout", "Bel {phone}").format(phone=leaflet.heading.phone)
    icon = style.size * 1.15
    lines = wrap(call, style, sheet.wide - 2 * PADDING - icon - 12, MOST_PHONE_LINES)
    high = len(lines) * style.line_height + 2 * PADDING - 4

    def draw(pen: Pen, y: float) -> None:
        pen.box(sheet.left, y, sheet.wide, high, HEAVY, 6)
        pen.picture("phone", sheet.left + PADDING + 3, y + (high - icon) / 2, icon, 2)
        first = y + PADDING - 2 + (style.line_height + style.cap_height) / 2
        pen.lines(sheet.left + PADDING + icon + 12, first, lines, style)

    return [white(type.gap), Block(high, draw)]
