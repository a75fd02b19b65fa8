"""The log on paper: who did what and when, of one woman or of the practice, as many pages of A4 as it takes."""

from facilitator_app.documents.flow import (
    BODY,
    LEFT,
    SMALL,
    SUBTITLE,
    TITLE,
    WIDE,
    Block,
    paragraph,
    print_pages,
    space,
)
from facilitator_app.documents.pen import A4, THIN, Pen
from facilitator_app.documents.table import Column, Row, share, table
from facilitator_app.documents.text import Style
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.log_extracts import LogExtract, LogExtractLine
from facilitator_app.domain.wording import Wording

NAME = Style(16, BODY.bold.face, 21)
RULE_BELOW = 14.0
WHOM = 3


def render(extract: LogExtract, wording: Wording) -> bytes:
    """Return the extract as a PDF."""
    title = wording.translate("LogExtract", "Uittreksel uit het logboek")
    blocks = [*_title(title, extract), *_of_whom(extract, wording), *_how_many(extract, wording), space(8)]
    if extract.lines:
        blocks += _lines(extract, wording)
    head = " · ".join(part for part in (title, extract.practice, extract.about) if part)
    return print_pages(
        Pen(A4, title, extract.practice, wording.language),
        blocks,
        extract,
        wording,
        note=wording.translate("LogExtract", "Vertrouwelijk"),
        running_head=head,
    )


def _title(title: str, extract: LogExtract) -> list[Block]:
    def draw(pen: Pen, y: float) -> None:
        base = y + TITLE.cap_height
        pen.text(LEFT, base, title, TITLE)
        pen.text(LEFT + WIDE, base, extract.practice, SUBTITLE, Anchor.END, available=WIDE * 0.35)
        pen.rule(LEFT, base + RULE_BELOW, LEFT + WIDE, base + RULE_BELOW, THIN)

    return [Block(TITLE.cap_height + RULE_BELOW, draw), space(12)]


def _of_whom(extract: LogExtract, wording: Wording) -> list[Block]:
    if not extract.about:
        return []
    blocks = paragraph(extract.about, NAME)
    if extract.birth_date is not None:
        born = wording.translate("LogExtract", "Geboren {day}")
        blocks += paragraph(born.format(day=wording.numeric_date(extract.birth_date)))
    text = wording.translate(
        "LogExtract", "Wat alleen over haar gaat. Wat de hele groep aanging, staat in het logboek van de praktijk."
    )
    return [*blocks, space(4), *paragraph(text)]


def _how_many(extract: LogExtract, wording: Wording) -> list[Block]:
    if extract.of == 1:
        text = wording.translate("LogExtract", "Aantal regels: {n}. De nieuwste staat bovenaan.")
        text = text.format(n=extract.count)
    else:
        text = wording.translate(
            "LogExtract",
            "Deel {part} van {of}: regel {first} tot en met {last} van {all}, de nieuwste bovenaan. "
            "Elk deel is een eigen bestand.",
        )
        last = extract.first + len(extract.lines) - 1
        text = text.format(part=extract.part, of=extract.of, first=extract.first, last=last, all=extract.count)
    blocks = paragraph(text)
    if extract.store_id:
        made = wording.translate(
            "LogExtract", "Gemaakt op computer {name}, opslag {store}. De tijden zijn die van de klok hier."
        )
        blocks += paragraph(made.format(name=extract.computer, store=extract.store_id), SMALL)
    return blocks


def _lines(extract: LogExtract, wording: Wording) -> list[Block]:
    heads = [
        (wording.translate("LogExtract", "wanneer"), 5),
        (wording.translate("LogExtract", "wie"), 6),
        (wording.translate("LogExtract", "wat"), 10),
        (wording.translate("LogExtract", "over wie"), 4),
        (wording.translate("LogExtract", "bijzonderheden"), 5),
    ]
    rows = [_cells(line, wording) for line in extract.lines]
    if extract.about:
        # All lines are about her.
        del heads[WHOM]
        for cells in rows:
            del cells[WHOM]
    columns = [
        Column(head, wide) for (head, _), wide in zip(heads, share(*(part for _, part in heads)), strict=True)
    ]
    return table(columns, [Row(tuple(cells)) for cells in rows], style=SMALL)


def _cells(line: LogExtractLine, wording: Wording) -> list[str]:
    when = f"{wording.numeric_date(line.at.date())} {wording.clock(line.at)}"
    return [when, line.who, line.what, line.about, line.detail]
