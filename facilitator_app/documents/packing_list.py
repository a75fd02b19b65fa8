"""What has to stand ready for a session, with a box before each thing: it lies on the crate as that is packed."""

from collections.abc import Sequence

from facilitator_app.documents.facts import facts, title_block
from facilitator_app.documents.flow import (
    BODY,
    LEFT,
    WIDE,
    Block,
    never_alone,
    paragraph,
    print_pages,
    section,
    space,
)
from facilitator_app.documents.headings import DASH, hours, session_line, supply_words
from facilitator_app.documents.pen import A4, THIN, Pen
from facilitator_app.documents.text import wrap
from facilitator_app.domain.preparations import Line, LineKind
from facilitator_app.domain.summaries import PackingList
from facilitator_app.domain.wording import Wording

BOX, INDENT, ROW_GAP = 9.0, 20.0, 5.0


def render(packing: PackingList, wording: Wording) -> bytes:
    """Return the list as a PDF. What is at the place stands below, without a box."""
    title, heading = wording.translate("PackingList", "Paklijst"), packing.heading
    blocks = [
        *title_block(title, heading, wording),
        *facts(
            [
                (wording.translate("PackingList", "Plaats"), heading.place or DASH),
                (wording.translate("PackingList", "Tijd"), hours(heading.starts_at, heading.ends_at, wording)),
                (wording.translate("PackingList", "Programma"), packing.title),
            ],
            3,
        ),
    ]
    for kinds, words in (
        ((LineKind.PROGRAMME,), wording.translate("PackingList", "Voor het programma")),
        ((LineKind.CRATE, LineKind.OWN), wording.translate("PackingList", "In de krat")),
        ((LineKind.ROOM,), wording.translate("PackingList", "Van de ruimte")),
    ):
        asked = [line for line in packing.lines if line.kind in kinds and not line.there]
        blocks += _part(words, asked, wording)
    there = [line for line in packing.lines if line.there]
    blocks += _part(wording.translate("PackingList", "Dit is er al"), there, wording, boxes=False)
    if packing.kept_back:
        words = wording.translate("PackingList", "Regels met een naam erin, die alleen in Kring staan: {n}.")
        blocks += [space(14), *paragraph(words.format(n=packing.kept_back))]
    return print_pages(
        Pen(A4, title, heading.practice, wording.language),
        blocks,
        heading,
        wording,
        note=wording.translate("PackingList", "Zonder namen van deelnemers"),
        running_head=f"{title} · {session_line(heading, wording)}",
    )


def _part(title: str, lines: Sequence[Line], wording: Wording, *, boxes: bool = True) -> list[Block]:
    if not lines:
        return []
    return [*section(title), *never_alone([_line(line, wording, boxes=boxes) for line in lines])]


def _line(line: Line, wording: Wording, *, boxes: bool) -> Block:
    words = wrap(supply_words(line, wording), BODY, WIDE - INDENT)

    def draw(pen: Pen, y: float) -> None:
        baseline = y + (BODY.line_height + BODY.cap_height) / 2
        if boxes:
            pen.box(LEFT, baseline - BOX + 0.5, BOX, BOX, THIN, 1.5)
            if line.ready:
                pen.rule(LEFT + 2, baseline - 4, LEFT + 4, baseline - 1.5, THIN)
                pen.rule(LEFT + 4, baseline - 1.5, LEFT + BOX - 1.5, baseline - BOX + 2.5, THIN)
        pen.lines(LEFT + (INDENT if boxes else 0), baseline, words, BODY)

    return Block(max(1, len(words)) * BODY.line_height + ROW_GAP, draw)
