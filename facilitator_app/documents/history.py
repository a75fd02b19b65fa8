"""All sessions of one woman beside her graphs, as her file sheet shows them."""

from collections.abc import Sequence

from facilitator_app.documents.flow import LEFT, SMALL, WIDE, Block, section, space
from facilitator_app.documents.headings import DASH
from facilitator_app.documents.pen import Pen
from facilitator_app.documents.table import DENSE, Column, Row, share, table
from facilitator_app.documents.text import width
from facilitator_app.domain.graphs import Anchor, Graph, pressure_graph, weight_graph
from facilitator_app.domain.summaries import FileSheet, Visit
from facilitator_app.domain.wording import Wording

TABLE = WIDE * 0.42
BESIDE_TABLE = WIDE - TABLE - 16
PRESSURE_HEIGHT = 108.0
WEIGHT_HEIGHT = 84.0
CAPTION_HEIGHT = 20.0
GAP = 8.0
DASHES = 21.0
# More numbers than this stand too close beside the table; then the graphs come below it.
MOST_BESIDE_TABLE = 11


def history(sheet: FileSheet, wording: Wording) -> list[Block]:
    """Return the table of all sessions with the graphs to the right of it, or below it."""
    visits = sorted(sheet.visits, key=lambda visit: (visit.held_on, visit.number))
    if not visits:
        return []
    lines = [row for visit in visits for row in _rows(visit, sheet, wording)]
    rows = table(_columns(wording), lines, style=DENSE)
    title = section(wording.translate("FileSheet", "Alle bijeenkomsten"))
    if len(lines) <= MOST_BESIDE_TABLE:
        return [*title, _beside(rows, _graphs(visits, sheet.limits, BESIDE_TABLE, wording))]
    return [*title, *rows, space(10), *_graphs(visits, sheet.limits, WIDE, wording)]


def _columns(wording: Wording) -> tuple[Column, ...]:
    day, age, pressure, weight = share(6, 4, 5, 4, wide=TABLE)
    return (
        Column(wording.translate("FileSheet", "datum"), day),
        Column(wording.translate("FileSheet", "weken"), age, Anchor.END),
        Column(wording.translate("FileSheet", "bloeddruk"), pressure, Anchor.END),
        Column(wording.translate("FileSheet", "kg"), weight, Anchor.END, decimals=True),
    )


def _rows(visit: Visit, sheet: FileSheet, wording: Wording) -> list[Row]:
    """Return what counts at a session and, on a line of its own, what the midwife measured besides."""
    # A woman who came from another group has been at a fourth session twice.
    marked = (visit.number, visit.held_on) == (sheet.heading.number, sheet.heading.held_on)
    declined = wording.translate("FileSheet", "wil niet") if visit.declined else DASH
    of_record = Row(
        (
            wording.numeric_date(visit.held_on),
            str(visit.age) if visit.age else DASH,
            str(visit.pressure) if visit.pressure else declined,
            wording.weight(visit.weight) if visit.weight else declined,
        ),
        marked=marked,
    )
    if visit.beside is None:
        return [of_record]
    by = wording.translate("FileSheet", "nagemeten")
    return [of_record, Row((by, "", str(visit.beside), ""), marked=marked)]


def _graphs(visits: Sequence[Visit], limits: Sequence[int], wide: float, wording: Wording) -> list[Block]:
    week = wording.translate("FileSheet", "week")
    blocks = []
    if any(visit.pressure for visit in visits):
        pressures = pressure_graph(visits, wide, PRESSURE_HEIGHT, week, limits)
        caption = wording.translate("FileSheet", "Bloeddruk in mmHg")
        blocks.append(_graph(caption, pressures, _limit_words(limits, wording)))
    if any(visit.weight for visit in visits):
        weights = weight_graph(visits, wide, WEIGHT_HEIGHT, wording.weight, week)
        blocks.append(_graph(wording.translate("FileSheet", "Gewicht in kg"), weights))
    return blocks


def _limit_words(limits: Sequence[int], wording: Wording) -> str:
    """Return what the dashed lines are, with their numbers: who has the sheet read aloud sees none."""
    if not limits:
        return ""
    numbers = " / ".join(str(limit) for limit in reversed(limits))
    return wording.translate("FileSheet", "grens van de praktijk: {numbers}").format(numbers=numbers)


def _graph(caption: str, graph: Graph, limit: str = "") -> Block:
    left = LEFT + WIDE - graph.width

    def draw(pen: Pen, y: float) -> None:
        pen.text(left, y + 11, caption, SMALL)
        if limit:
            dashes = left + width(caption, SMALL) + 2 * GAP
            middle = y + 11 - SMALL.cap_height / 2
            pen.dashed(dashes, middle, dashes + DASHES, middle)
            pen.text(dashes + DASHES + 5, y + 11, limit, SMALL)
        pen.graph(graph, left, y + CAPTION_HEIGHT)

    return Block(CAPTION_HEIGHT + graph.height + GAP, draw, said=limit)


def _beside(rows: Sequence[Block], graphs: Sequence[Block]) -> Block:
    def draw(pen: Pen, y: float) -> None:
        for blocks in (rows, graphs):
            top = y
            for block in blocks:
                block.draw(pen, top)
                top += block.height

    said = "\n".join(block.said for block in (*rows, *graphs) if block.said)
    return Block(max(sum(block.height for block in blocks) for blocks in (rows, graphs)), draw, said=said)
