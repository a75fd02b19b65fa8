"""One page for somebody who takes over a session today and has never seen this group (domain.md §5, 11)."""

from collections.abc import Sequence

from facilitator_app.documents.facts import GUTTER, facts, title_block
from facilitator_app.documents.flow import BODY, WIDE, Block, paginate, paragraph, print_pages, section, space
from facilitator_app.documents.headings import DASH, hours, session_line, supply_words
from facilitator_app.documents.pen import A4, Pen
from facilitator_app.documents.table import Column, Row, share, table
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.summaries import StandInBrief
from facilitator_app.domain.wording import Wording

SMALLER = Style(9.5, leading=13)
HALF = (WIDE - GUTTER) / 2
LINES_OF_ONE = 3
# How many blocks and how many lines of each list stand on the page; the first that fits is taken.
ROOM = ((60, 99), (24, 12), (16, 8), (14, 6), (12, 5), (10, 4), (8, 3), (7, 2), (6, 1))


def render(brief: StandInBrief, wording: Wording) -> bytes:
    """Return the page as a PDF: what has no room on it is counted, and stands in Kring."""
    title, heading = wording.translate("StandInBrief", "Voor wie invalt"), brief.heading
    for most_blocks, most_lines in ROOM:
        blocks = _contents(brief, wording, title, most_blocks, most_lines)
        if len(paginate(blocks)) == 1:
            break
    return print_pages(
        Pen(A4, title, heading.practice, wording.language),
        blocks,
        heading,
        wording,
        note=wording.translate("StandInBrief", "Zonder namen en waarden"),
        running_head=f"{title} · {session_line(heading, wording)}",
    )


def _contents(brief: StandInBrief, wording: Wording, title: str, most_blocks: int, most_lines: int) -> list[Block]:
    return [
        *title_block(title, brief.heading, wording),
        *_about(brief, wording),
        *section(wording.translate("StandInBrief", "Doe dit eerst")),
        *_first(wording),
        *section(wording.translate("StandInBrief", "Programma: {title}").format(title=brief.title)),
        *_programme(brief, wording, most_blocks),
        space(14),
        *_lists(brief, wording, most_lines),
    ]


def _about(brief: StandInBrief, wording: Wording) -> list[Block]:
    heading = brief.heading
    return facts(
        [
            (wording.translate("StandInBrief", "Tijd"), hours(heading.starts_at, heading.ends_at, wording)),
            (wording.translate("StandInBrief", "Plaats"), heading.place or DASH),
            (wording.translate("StandInBrief", "Begeleiders"), ", ".join(brief.facilitators) or DASH),
            (wording.translate("StandInBrief", "Telefoon van de praktijk"), heading.phone or DASH),
        ],
        2,
    )


def _first(wording: Wording) -> list[Block]:
    steps = (
        wording.translate(
            "StandInBrief",
            "Wees er een half uur eerder. Zet de stoelen in een kring en scherm de hoek voor de buikcheck af.",
        ),
        wording.translate(
            "StandInBrief",
            "Leg briefjes, pennen en meters klaar. Wie binnenkomt zit vijf minuten en meet dan zelf.",
        ),
        wording.translate(
            "StandInBrief",
            "Open Kring met je eigen wachtzin. Heb je die niet? Werk op papier; dat kan later worden ingevoerd.",
        ),
        wording.translate("StandInBrief", "Begin meteen met de eerste buikcheck. Wacht niet tot iedereen er is."),
        wording.translate("StandInBrief", "Zet het scherm naar de muur. F9 dekt het af, ook midden in een zin."),
        wording.translate(
            "StandInBrief", "In de kring: geef vragen terug aan de groep. Je hoeft niet alles te weten."
        ),
    )
    return [line for number, step in enumerate(steps, 1) for line in paragraph(f"{number}. {step}", SMALLER)]


def _programme(brief: StandInBrief, wording: Wording, most: int) -> list[Block]:
    time, name, activity, minutes = share(2, 8, 7, 2)
    columns = (
        Column(wording.translate("StandInBrief", "tijd"), time),
        Column(wording.translate("StandInBrief", "blok"), name),
        Column(wording.translate("StandInBrief", "werkvorm"), activity),
        Column(wording.translate("StandInBrief", "minuten"), minutes, Anchor.END),
    )
    rows = [
        Row((wording.clock(block.begins), block.title, block.activity, str(block.minutes)))
        for block in brief.blocks[:most]
    ]
    left = len(brief.blocks) - most
    if left > 0:
        rows.append(Row(("", _more(left, wording), "", "")))
    return table(columns, rows, style=SMALLER)


def _lists(brief: StandInBrief, wording: Wording, most: int) -> list[Block]:
    lists = [
        (wording.translate("StandInBrief", "Waar het om gaat"), brief.aims),
        (wording.translate("StandInBrief", "Dit regelen de vrouwen nu"), brief.arrange),
        (
            wording.translate("StandInBrief", "Nog klaar te zetten of te regelen"),
            [supply_words(line, wording) for line in brief.lines],
        ),
        (wording.translate("StandInBrief", "Terug op het bord"), brief.questions),
        (wording.translate("StandInBrief", "Thema's die bleven liggen"), brief.moved),
    ]
    told = [(title, _listed(texts, wording, most)) for title, texts in lists if texts]
    if brief.kept_back:
        words = wording.translate("StandInBrief", "Met een naam of een getal erin: {n}. Kijk in Kring.")
        told.append((wording.translate("StandInBrief", "Niet op dit blad"), words.format(n=brief.kept_back)))
    return facts(told, 2) if told else []


def _listed(texts: Sequence[str], wording: Wording, most: int) -> str:
    lines = [line for text in texts[:most] for line in wrap(f"– {text}", BODY, HALF, LINES_OF_ONE)]
    if len(texts) > most:
        lines.append(_more(len(texts) - most, wording))
    return "\n".join(lines)


def _more(count: int, wording: Wording) -> str:
    return wording.translate("StandInBrief", "… en nog {n} in Kring").format(n=count)
