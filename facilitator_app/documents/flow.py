"""How a paper of A4 fills its pages: blocks below each other, each whole, with a footer on every page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import A4, MM, Pen
from facilitator_app.documents.text import Style, width, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.plain_text import one_line
from facilitator_app.domain.wording import Wording

LEFT = 20 * MM
WIDE = A4[0] - 2 * LEFT
TOP = 18 * MM
BOTTOM = A4[1] - 21 * MM
FOOTER_BASELINE = A4[1] - 12 * MM

TITLE = Style(22, Face.BOLD)
SUBTITLE = Style(11, leading=15)
SECTION = Style(12.5, Face.BOLD)
BODY = Style(10.5, leading=15)
SMALL = Style(9, leading=12)


class Made(Protocol):
    """What the footer tells of a paper: when it was asked for, an aware moment, and of which Kring."""

    @property
    def made_at(self) -> datetime:
        """When."""
        ...

    @property
    def version(self) -> str:
        """The version of Kring."""
        ...


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is never cut in two.

    Attributes:
        height: in points.
        draw: draws it with its top at the y that it is given.
        keep: stands on the same page as the block that follows.
        blank: only white; left out at the top of a page.
        header: drawn again above this block when a page begins with it, as the head of a table is.
        said: its words in the plain text of the same paper, for a screen reader; "" where another block says them.
    """

    height: float
    draw: Callable[[Pen, float], None]
    keep: bool = False
    blank: bool = False
    header: "Block | None" = None
    said: str = ""


def space(height: float) -> Block:
    """Return white between two blocks."""
    return Block(height, lambda _pen, _y: None, blank=True)


def section(title: str) -> list[Block]:
    """Return the heading of a section with the white above it, kept with what follows."""
    return [
        space(18),
        Block(
            20,
            lambda pen, y: pen.text(LEFT, y + SECTION.cap_height + 2, title, SECTION),
            keep=True,
            said=f"\n{title}",
        ),
    ]


def paragraph(text: str, style: Style = BODY, indent: float = 0, wide: float = WIDE) -> list[Block]:
    """Return a text line by line, so that it may run over pages."""
    lines = [_line(line, style, indent) for line in wrap(text, style, wide - indent)]
    return never_alone([replace(lines[0], said=text), *lines[1:]] if lines else [])


def never_alone(blocks: Sequence[Block]) -> list[Block]:
    """Return lines or rows of which no page begins or ends with one alone, where there are more."""
    bound = {0, len(blocks) - 2} if len(blocks) > 1 else set()
    return [replace(block, keep=True) if place in bound else block for place, block in enumerate(blocks)]


def paginate(blocks: Iterable[Block], top: float = TOP, bottom: float = BOTTOM) -> list[list[tuple[float, Block]]]:
    """Return the pages, each with its blocks and the y where each begins."""
    pages: list[list[tuple[float, Block]]] = [[]]
    y = top
    for group in _kept_together(blocks, bottom - top):
        if pages[-1] and y + sum(block.height for block in group) > bottom:
            pages.append([])
            y = top
        for block in group:
            if not pages[-1]:
                if block.blank:
                    continue
                if block.header:
                    pages[-1].append((y, block.header))
                    y += block.header.height
            pages[-1].append((y, block))
            y += block.height
    return pages


def print_pages(
    pen: Pen, blocks: Iterable[Block], made: Made, wording: Wording, note: str, running_head: str
) -> bytes:
    """Draw all pages and return the document.

    Args:
        pen: at the begin of its first page.
        blocks: the content.
        made: for the version and the moment in the footer.
        wording: the reader's language.
        note: the words that open the footer: what kind of paper this is.
        running_head: stands above every page but the first, so that a loose sheet finds its way back.
    """
    pages = paginate(blocks)
    about = _about(made, wording)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            pen.text(LEFT, 11 * MM, running_head, SMALL, available=WIDE)
        for y, block in page:
            block.draw(pen, y)
        count = wording.translate("Heading", "Pagina {page} van {pages}").format(page=number, pages=len(pages))
        pen.hairline(LEFT, FOOTER_BASELINE - 14, LEFT + WIDE)
        pen.text(LEFT, FOOTER_BASELINE, note, SMALL.bold)
        pen.text(LEFT + width(note, SMALL.bold) + 14, FOOTER_BASELINE, about, SMALL)
        pen.text(LEFT + WIDE, FOOTER_BASELINE, count, SMALL, Anchor.END)
        pen.turn_page()
    return pen.finish()


def plain_text(blocks: Iterable[Block], made: Made, wording: Wording, note: str) -> str:
    """Return the words of the same blocks, a line each, for a reader whose program reads them aloud.

    Args:
        blocks: the content, as for `print_pages`.
        made: for the version and the moment at its end.
        wording: the reader's language.
        note: what kind of paper this is.
    """
    lines = [line for block in blocks if block.said for line in block.said.splitlines() or [""]]
    return "\r\n".join([*map(one_line, lines), "", f"{note}. {_about(made, wording)}.", ""])


def _about(made: Made, wording: Wording) -> str:
    return wording.translate("Heading", "Gemaakt op {day} om {time} met Kring {version}").format(
        day=wording.date_in_words(made.made_at.date()),
        time=wording.clock(made.made_at),
        version=made.version,
    )


def _line(line: str, style: Style, indent: float) -> Block:
    baseline = (style.line_height + style.cap_height) / 2
    return Block(style.line_height, lambda pen, y: pen.text(LEFT + indent, y + baseline, line, style))


def _kept_together(blocks: Iterable[Block], room: float) -> Iterator[Sequence[Block]]:
    """Yield what stands on one page; what is higher than a whole page is not kept together."""
    group: list[Block] = []
    for block in blocks:
        if group and sum(kept.height for kept in group) + block.height > room:
            yield group
            group = []
        group.append(block)
        if not block.keep:
            yield group
            group = []
    yield group
