"""The top of a paper of A4: its title, the session, and a grid of facts under small captions."""

from collections.abc import Sequence
from itertools import zip_longest

from facilitator_app.documents.flow import BODY, LEFT, SMALL, SUBTITLE, TITLE, WIDE, Block, never_alone, space
from facilitator_app.documents.headings import session_line
from facilitator_app.documents.pen import THIN, Pen
from facilitator_app.documents.text import wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.plain_text import one_line
from facilitator_app.domain.summaries import Heading
from facilitator_app.domain.wording import Wording

GUTTER = 14.0


def title_block(title: str, heading: Heading, wording: Wording) -> list[Block]:
    """Return the title with the practice beside it, the session below, and a rule."""
    session = wrap(session_line(heading, wording), SUBTITLE, WIDE, 2)

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + TITLE.cap_height, title, TITLE)
        pen.text(LEFT + WIDE, y + TITLE.cap_height, heading.practice, SUBTITLE, Anchor.END, available=WIDE * 0.6)
        after = pen.lines(LEFT, y + TITLE.cap_height + 21, session, SUBTITLE)
        pen.rule(LEFT, after - 5, LEFT + WIDE, after - 5, THIN)

    said = "\n".join((title, heading.practice, session_line(heading, wording)))
    return [Block(TITLE.cap_height + 21 + len(session) * SUBTITLE.line_height - 5, draw, said=said), space(14)]


def facts(pairs: Sequence[tuple[str, str]], columns: int) -> list[Block]:
    """Return captions with their values, `columns` beside each other; long values wrap."""
    wide = (WIDE - GUTTER * (columns - 1)) / columns
    blocks = []
    for start in range(0, len(pairs), columns):
        beside = pairs[start : start + columns]
        line = [(caption, wrap(value, BODY, wide)) for caption, value in beside]
        said = "\n".join(f"{caption}: {one_line(value)}" for caption, value in beside)
        blocks += _fact_lines(line, wide, said)
        blocks.append(space(10))
    return blocks[:-1]


def _fact_lines(line: Sequence[tuple[str, list[str]]], wide: float, said: str) -> list[Block]:
    places = [LEFT + index * (wide + GUTTER) for index in range(len(line))]

    def captions(pen: Pen, y: float) -> None:
        for x, (caption, _) in zip(places, line, strict=True):
            pen.text(x, y + 8, caption, SMALL)

    def values(texts: tuple[str, ...]) -> Block:
        def draw(pen: Pen, y: float) -> None:
            for x, text in zip(places, texts, strict=True):
                pen.text(x, y + (BODY.line_height + BODY.cap_height) / 2, text, BODY)

        return Block(BODY.line_height, draw)

    rows = zip_longest(*(texts for _, texts in line), fillvalue="")
    below = never_alone([values(texts) for texts in rows])
    return [Block(SMALL.line_height, captions, keep=True, said=said), *below]
