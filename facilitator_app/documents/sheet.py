"""A paper to take home: one page wherever it can be, in the largest type that fits, the white spread over it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from facilitator_app.documents.flow import Block, paginate
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import A4, MM, Pen
from facilitator_app.documents.text import Style, fit, width, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.summaries import Heading
from facilitator_app.domain.wording import Wording

A5 = (148 * MM, 210 * MM)
A3 = (297 * MM, 420 * MM)

PRACTICE = Style(10)
PAGE_NUMBER = Style(9)
BULLET = "•"
BULLET_WIDE = 13.0
ROUNDING = 0.1
# What is higher than this is no block but lines that may run over pages.
HIGHEST_SHARE = 0.45
MOST_OF_A_LABEL = 0.42
# White grows where there is room, but things that belong together stay together.
MOST_GROWTH = 2.6


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with the same margin all around, or a part of its width: a column has more white beside it."""

    size: tuple[float, float]
    margin: float
    before: float = 0
    after: float = 0

    @property
    def left(self) -> float:
        """Where lines begin."""
        return self.margin + self.before

    @property
    def wide(self) -> float:
        """How long a line can be."""
        return self.size[0] - 2 * self.margin - self.before - self.after

    @property
    def top(self) -> float:
        """Where the first block begins."""
        return self.margin

    @property
    def highest(self) -> float:
        """How high something can be that is not cut in two."""
        return (self.bottom - self.top) * HIGHEST_SHARE

    @property
    def bottom(self) -> float:
        """Where the last block ends; the practice stands below it."""
        return self.size[1] - self.margin - 27


SMALL_SHEET = Sheet(A5, 12 * MM)
LARGE_SHEET = Sheet(A4, 18 * MM)


@dataclass(frozen=True, slots=True)
class Type:
    """How large everything is set, in points."""

    title: Style
    head: Style
    body: Style
    picture: float
    gap: float

    @property
    def column(self) -> float:
        """How far text stands from its picture's left edge."""
        return self.picture + 13


def type_of(body: float, picture: float, gap: float) -> Type:
    """Return everything in proportion to the size of the body."""
    return Type(
        title=Style(body * 1.9, Face.BOLD, body * 2.25),
        head=Style(body * 1.16, Face.BOLD, body * 1.5),
        body=Style(body, leading=body * 1.34),
        picture=picture,
        gap=gap,
    )


# The first in which everything stands on one page is taken (domain.md §4.4: 12 points or more wherever it can be).
TYPES = tuple(
    type_of(body, picture, gap)
    for body, picture, gap in (
        (14, 42, 15),
        (13, 38, 14),
        (12.5, 36, 12),
        (12, 32, 9),
        (11.5, 30, 9),
        (10.5, 27, 8),
    )
)
# What does not fit on one page is set for easy reading on two.
OVER_PAGES = TYPES[3]

Compose = Callable[[Type], Sequence[Block]]


def print_sheet(
    sheet: Sheet, title: str, heading: Heading, wording: Wording, compose: Compose, types: Sequence[Type] = TYPES
) -> bytes:
    """Return a paper on one page, or in type that is easy to read on more.

    Args:
        sheet: its size.
        title: for its metadata; never a name.
        heading: whose practice it is.
        wording: the reader's language.
        compose: gives the blocks in a type; blank ones may grow.
        types: from large to small.
    """
    room = sheet.bottom - sheet.top - ROUNDING
    for chosen in types:
        blocks = list(compose(chosen))
        if sum(block.height for block in blocks) <= room:
            break
    else:
        blocks = list(compose(OVER_PAGES))
    pages = paginate(_spread(blocks, room), sheet.top, sheet.bottom)
    pen = Pen(sheet.size, title, heading.practice, wording.language)
    for number, page in enumerate(pages, 1):
        for y, block in page:
            block.draw(pen, y)
        draw_practice(pen, sheet, heading, f"{number}/{len(pages)}" if len(pages) > 1 else "")
        pen.turn_page()
    return pen.finish()


def _spread(blocks: list[Block], room: float) -> list[Block]:
    """Give what is left of the page to the white between the blocks."""
    blank = sum(block.height for block in blocks if block.blank)
    left = room - sum(block.height for block in blocks)
    if left <= 0 or not blank:
        return blocks
    growth = min(1 + left / blank, MOST_GROWTH)
    return [replace(block, height=block.height * growth) if block.blank else block for block in blocks]


def draw_practice(pen: Pen, sheet: Sheet, heading: Heading, number: str = "") -> None:
    """Draw whose paper it is at the foot of a page, with the number to call."""
    y = sheet.size[1] - sheet.margin
    pen.hairline(sheet.left, y - 15, sheet.left + sheet.wide)
    phone_wide = width(heading.phone, PRACTICE.bold)
    end = sheet.left + sheet.wide
    if number:
        pen.text(end, y, number, PAGE_NUMBER, Anchor.END)
        end -= 30
    if heading.phone.strip():
        pen.text(end, y, heading.phone, PRACTICE.bold, Anchor.END, available=sheet.wide / 2)
        end -= min(phone_wide, sheet.wide / 2) + 16
        pen.picture("phone", end, y - 10, 12, 1.1)
    pen.text(sheet.left, y, fit(heading.practice, PRACTICE, end - sheet.left - 8), PRACTICE)


def white(height: float) -> Block:
    """Return white that may grow."""
    return Block(height, lambda _pen, _y: None, blank=True)


def title_blocks(
    sheet: Sheet, type: Type, title: str, below: str = "", label: str = "", picture: str = ""
) -> list[Block]:
    """Return the title, whose paper it is at its right with her picture, and a line below it."""
    name = fit(label, type.head, sheet.wide * MOST_OF_A_LABEL)
    icon = type.head.size * 1.6 if label else 0.0
    name_wide = width(name, type.head) + icon + 8 if label else 0.0
    lines = wrap(title, type.title, sheet.wide - name_wide - (14 if label else 0))
    under = wrap(below, type.body, sheet.wide)
    first = max(type.title.cap_height, icon * 0.8)

    def draw(pen: Pen, y: float) -> None:
        baseline = y + first
        pen.text(sheet.left + sheet.wide, baseline, name, type.head, Anchor.END)
        pen.picture(picture, sheet.left + sheet.wide - name_wide, baseline - icon * 0.8, icon, icon / 20)
        after = pen.lines(sheet.left, baseline, lines, type.title)
        pen.lines(sheet.left, after - type.title.line_height + type.body.line_height * 1.45, under, type.body)

    high = first + (len(lines) - 1) * type.title.line_height
    return [Block(high + (type.body.line_height * (len(under) + 0.55) if under else 0), draw)]


def lead_blocks(sheet: Sheet, type: Type, lead: str) -> list[Block]:
    """Return the sentences above all messages, each on a line of its own."""
    return text_lines(sheet, type.body, [lead] if lead else [])


def text_lines(
    sheet: Sheet, style: Style, lines: Sequence[str], indent: float = 0, *, bulleted: bool = False
) -> list[Block]:
    """Return lines below each other, wrapped, from `indent` on."""
    blocks: list[Block] = []
    inside = BULLET_WIDE if bulleted else 0
    for line in lines:
        wrapped = wrap(line, style, sheet.wide - indent - inside)
        for place, piece in enumerate(wrapped):
            mark = BULLET if bulleted and not place else ""
            blocks.append(_line(sheet.left + indent, inside, mark, piece, style, keep=place < len(wrapped) - 1))
    return blocks


def _line(x: float, inside: float, mark: str, line: str, style: Style, *, keep: bool) -> Block:
    baseline = (style.line_height + style.cap_height) / 2

    def draw(pen: Pen, y: float) -> None:
        pen.text(x, y + baseline, mark, style)
        pen.text(x + inside, y + baseline, line, style)

    return Block(style.line_height, draw, keep=keep)


def beside_picture(sheet: Sheet, type: Type, picture: str, blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with a picture at their left, at least as high as it is."""

    def with_picture(draw: Callable[[Pen, float], None]) -> Callable[[Pen, float], None]:
        def drawn(pen: Pen, y: float) -> None:
            pen.picture(picture, sheet.left, y, type.picture, type.picture / 22)
            draw(pen, y)

        return drawn

    missing = type.picture - sum(block.height for block in blocks)
    filler = [Block(missing, lambda _pen, _y: None)] if missing > 0 else []
    first, *rest = [*blocks, *filler]
    kept = [replace(first, draw=with_picture(first.draw)), *rest]
    # The picture reaches down over the first lines: they stay with it.
    reach, high = 0, 0.0
    while reach < len(kept) - 1 and high + kept[reach].height < type.picture:
        high += kept[reach].height
        kept[reach] = replace(kept[reach], keep=True)
        reach += 1
    return kept


def message(
    sheet: Sheet, type: Type, picture: str, title: str, lines: Sequence[str], *, bulleted: bool = False
) -> list[Block]:
    """Return one message: its picture, its heading, and its sentences."""
    indent = type.column if picture else 0
    wide = sheet.wide - indent
    heads = [
        _line(sheet.left + indent, 0, "", head, type.head, keep=True)
        for head in (wrap(title, type.head, wide) if title else [])
    ]
    blocks = [*heads, *text_lines(sheet, type.body, lines, indent, bulleted=bulleted)]
    if not blocks:
        return []
    blocks[-1] = replace(blocks[-1], keep=False)
    return beside_picture(sheet, type, picture, blocks) if picture else blocks


def columns(sheet: Sheet, gap: float, lists: Sequence[Callable[[Sheet], Sequence[Block]]]) -> list[Block]:
    """Return lists of blocks beside each other, or below each other where one alone fills much of a page."""
    if not lists:
        return []
    wide = (sheet.wide - gap * (len(lists) - 1)) / len(lists)
    parts = [
        replace(sheet, before=sheet.before + place * (wide + gap), after=sheet.wide - place * (wide + gap) - wide)
        for place in range(len(lists))
    ]
    columns = [list(compose(part)) for compose, part in zip(lists, parts, strict=True)]
    high = max(sum(block.height for block in column) for column in columns)
    if high > sheet.highest:
        return [block for compose in lists for block in compose(sheet)]

    def draw(pen: Pen, y: float) -> None:
        for column in columns:
            top = y
            for block in column:
                block.draw(pen, top)
                top += block.height

    return [Block(high, draw)]
