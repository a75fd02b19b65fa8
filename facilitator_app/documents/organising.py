"""The papers that organise a session: who is expected, a tag for each, and the sign on the door."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.documents.flow import Block
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.headings import group_name
from facilitator_app.documents.pen import A4, A4_LANDSCAPE, MM, THIN, Pen
from facilitator_app.documents.sheet import (
    LARGE_SHEET,
    Sheet,
    Type,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    type_of,
    white,
)
from facilitator_app.documents.text import Style, fit, width
from facilitator_app.documents.today import session_below
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.handouts import AttendanceList, DoorSign, Guest, NameTags
from facilitator_app.domain.wording import Wording

SHEET = LARGE_SHEET
ROW = 27.0
TICK = 15.0
TICKS = 2
TICK_COLUMN = 74.0
SPARE_ROWS = 2
PICTURE = 19.0

TAGS_ACROSS, TAGS_DOWN = 2, 5
TAG_WIDE, TAG_HIGH = 90 * MM, 54 * MM
TAG_LEFT, TAG_TOP = (A4[0] - TAGS_ACROSS * TAG_WIDE) / 2, (A4[1] - TAGS_DOWN * TAG_HIGH) / 2
NAME_SIZES = tuple(Style(size, Face.BOLD) for size in (34, 30, 26, 22, 18))
TAG_PICTURE = 38.0
SPARE_TAGS = 2

DOOR_SHEET = Sheet(A4_LANDSCAPE, 18 * MM)
DOOR_TYPES = tuple(type_of(body, body * 2.4, body * 0.8) for body in (30, 27, 24, 21, 18, 15, 12))


def render_attendance(guests: AttendanceList, wording: Wording) -> bytes:
    """Return the list as a PDF of A4."""
    title = wording.translate("Handout", "Aanwezigheidslijst")

    def compose(type: Type) -> Sequence[Block]:
        captions = (wording.translate("Handout", "aanwezig"), wording.translate("Handout", "met partner"))
        blocks = [*title_blocks(SHEET, type, title, session_below(guests.heading, wording)), white(type.gap)]
        blocks.append(_captions(captions))
        spare = [Guest("")] * SPARE_ROWS
        blocks += [_guest_row(guest, ticks=TICKS) for guest in (*guests.women, *spare)]
        leaders = text_lines(SHEET, type.head, [wording.translate("Handout", "Begeleiders")])
        blocks += [white(type.gap), *(replace(line, keep=True) for line in leaders)]
        return [*blocks, *(_guest_row(Guest(name), ticks=1) for name in (*guests.facilitators, ""))]

    return print_sheet(SHEET, title, guests.heading, wording, compose)


def render_name_tags(tags: NameTags, wording: Wording) -> bytes:
    """Return tags of 90 by 54 mm as a PDF of A4, ten to a page, with lines to cut along; two are left to spare."""
    pen = Pen(A4, wording.translate("Handout", "Naamkaartjes"), tags.heading.practice, wording.language)
    on_a_page = TAGS_ACROSS * TAGS_DOWN
    guests = [*tags.tags, *[Guest("")] * SPARE_TAGS]
    guests += [Guest("")] * (-len(guests) % on_a_page)
    for start in range(0, len(guests), on_a_page):
        for place, guest in enumerate(guests[start : start + on_a_page]):
            x, y = TAG_LEFT + place % TAGS_ACROSS * TAG_WIDE, TAG_TOP + place // TAGS_ACROSS * TAG_HIGH
            _draw_tag(pen, x, y, guest, group_name(tags.heading, wording))
        _draw_cuts(pen)
        pen.turn_page()
    return pen.finish()


def render_door_sign(sign: DoorSign, wording: Wording) -> bytes:
    """Return the sign as a PDF of A4 in landscape, to be read from across a hall."""
    text, heading = sign.text, sign.heading
    times = wording.translate("Handout", "{start} tot {end} uur").format(
        start=wording.clock(heading.starts_at), end=wording.clock(heading.ends_at)
    )
    call = text.part("bellen")
    about = [group_name(heading, wording), wording.weekday_and_date(heading.held_on), times]

    def compose(type: Type) -> Sequence[Block]:
        return [
            *title_blocks(DOOR_SHEET, type, text.title),
            white(type.gap),
            *text_lines(DOOR_SHEET, type.head, about[:1]),
            *text_lines(DOOR_SHEET, type.body, about[1:]),
            white(type.gap),
            *text_lines(DOOR_SHEET, type.body, [line for line in (text.lead, *text.ending) if line]),
            white(type.gap),
            *message(DOOR_SHEET, type, call.picture, call.title, (*call.lines, heading.phone)),
        ]

    return print_sheet(DOOR_SHEET, text.title, heading, wording, compose, DOOR_TYPES)


def _captions(captions: Sequence[str]) -> Block:
    style = Style(10)

    def draw(pen: Pen, y: float) -> None:
        for place, caption in enumerate(captions):
            x = _tick_left(place) + TICK / 2
            pen.text(x, y + 10, caption, style, Anchor.MIDDLE)
        pen.rule(SHEET.left, y + 16, SHEET.left + SHEET.wide, y + 16, THIN)

    return Block(16, draw, keep=True)


def _tick_left(place: int) -> float:
    return SHEET.left + SHEET.wide - TICK_COLUMN * (TICKS - place) + (TICK_COLUMN - TICK) / 2


def _guest_row(guest: Guest, ticks: int) -> Block:
    name = Style(13)

    def draw(pen: Pen, y: float) -> None:
        baseline = y + (ROW + name.cap_height) / 2
        if guest.picture:
            pen.picture(guest.picture, SHEET.left, y + (ROW - PICTURE) / 2, PICTURE, 1.1)
        room = SHEET.wide - TICK_COLUMN * TICKS - PICTURE - 12
        pen.text(SHEET.left + PICTURE + 10, baseline, guest.label, name, available=room)
        for place in range(ticks):
            pen.box(_tick_left(place), y + (ROW - TICK) / 2, TICK, TICK, THIN, 2)
        pen.hairline(SHEET.left, y + ROW, SHEET.left + SHEET.wide)

    return Block(ROW, draw)


def _draw_tag(pen: Pen, x: float, y: float, guest: Guest, group: str) -> None:
    room = TAG_WIDE - 16 * MM
    small = Style(10)
    middle = x + TAG_WIDE / 2
    style = next((s for s in NAME_SIZES if width(guest.label, s) <= room), NAME_SIZES[-1])
    baseline = y + TAG_HIGH * 0.52 + style.cap_height / 2
    if guest.picture:
        pen.picture(guest.picture, middle - TAG_PICTURE / 2, y + 6 * MM, TAG_PICTURE, 1.6)
        baseline = y + TAG_HIGH * 0.64 + style.cap_height / 2
    if guest.label:
        pen.text(middle, baseline, fit(guest.label, style, room), style, Anchor.MIDDLE)
    else:
        pen.rule(x + 14 * MM, y + TAG_HIGH * 0.66, x + TAG_WIDE - 14 * MM, y + TAG_HIGH * 0.66, THIN)
    pen.text(middle, y + TAG_HIGH - 6 * MM, fit(group, small, room), small, Anchor.MIDDLE)


def _draw_cuts(pen: Pen) -> None:
    right, bottom = TAG_LEFT + TAGS_ACROSS * TAG_WIDE, TAG_TOP + TAGS_DOWN * TAG_HIGH
    for column in range(TAGS_ACROSS + 1):
        pen.dotted(TAG_LEFT + column * TAG_WIDE, TAG_TOP, TAG_LEFT + column * TAG_WIDE, bottom)
    for row in range(TAGS_DOWN + 1):
        pen.dotted(TAG_LEFT, TAG_TOP + row * TAG_HIGH, right, TAG_TOP + row * TAG_HIGH)
