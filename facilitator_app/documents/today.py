"""Today in the group, and Welcome back: what was talked about, three messages, and when the group meets again."""

from collections.abc import Sequence

from facilitator_app.documents.flow import Block
from facilitator_app.documents.headings import group_name, moment_of, next_or_none
from facilitator_app.documents.pen import THIN, Pen
from facilitator_app.documents.sheet import (
    SMALL_SHEET,
    Type,
    message,
    print_sheet,
    text_lines,
    title_blocks,
    white,
)
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.handout_texts import Part
from facilitator_app.domain.handouts import TodaySheet, WelcomeBack
from facilitator_app.domain.summaries import Heading, NextSession
from facilitator_app.domain.wording import Wording

SHEET = SMALL_SHEET
PLACE_LINES = 3


def render_today(today: TodaySheet, wording: Wording) -> bytes:
    """Return what the group did as a PDF of A5, for everybody the same."""
    text = today.text

    def compose(type: Type) -> Sequence[Block]:
        return [
            *title_blocks(SHEET, type, text.title, session_below(today.heading, wording)),
            *_lead(type, text.lead),
            *_topics(type, today.topics, wording),
            *_messages(type, today.messages),
            *_below(
                type, message(SHEET, type, today.homework.picture, today.homework.title, today.homework.lines)
            ),
            *next_session(type, today.heading, today.next_session, wording),
            *_lead(type, *text.ending),
        ]

    return print_sheet(SHEET, text.title, today.heading, wording, compose)


def render_welcome_back(welcome: WelcomeBack, wording: Wording) -> bytes:
    """Return what one woman missed as a PDF of A5."""
    text = welcome.text
    papers = text.part("kaarten")

    def compose(type: Type) -> Sequence[Block]:
        come_along = message(
            SHEET, type, papers.picture, papers.title, (*papers.lines, *welcome.papers), bulleted=True
        )
        return [
            *title_blocks(
                SHEET, type, text.title, session_below(welcome.heading, wording), welcome.label, welcome.picture
            ),
            *_lead(type, text.lead),
            *_topics(type, welcome.topics, wording),
            *_messages(type, welcome.messages),
            *(_below(type, come_along) if welcome.papers else []),
            *next_session(type, welcome.heading, welcome.next_session, wording),
            *_lead(type, *text.ending),
        ]

    return print_sheet(SHEET, text.title, welcome.heading, wording, compose)


def session_below(heading: Heading, wording: Wording) -> str:
    """Return Groep Zonnebloem · bijeenkomst 4 · 12 maart 2026."""
    session = wording.translate("MeasuringCard", "bijeenkomst {number}").format(number=heading.number)
    return f"{group_name(heading, wording)} · {session} · {wording.date_in_words(heading.held_on)}"


def next_session(type: Type, heading: Heading, following: NextSession | None, wording: Wording) -> list[Block]:
    """Return when and where the group meets again."""
    title = wording.translate("MeasuringCard", "Volgende keer")
    if following is None:
        lines = [next_or_none(heading, wording)]
    else:
        place = wrap(following.place, type.body, SHEET.wide - type.column, PLACE_LINES)
        lines = [moment_of(following, wording), *place]
    return _below(type, message(SHEET, type, "calendar-days", title, lines))


def _lead(type: Type, *lines: str) -> list[Block]:
    said = [line for line in lines if line]
    return [white(type.gap * 0.7), *text_lines(SHEET, type.body, said)] if said else []


def _below(type: Type, blocks: list[Block]) -> list[Block]:
    return [white(type.gap), *blocks] if blocks else []


def _topics(type: Type, topics: Sequence[str], wording: Wording) -> list[Block]:
    if not topics:
        return []
    title = wording.translate("Handout", "Hier ging het over")
    return _below(type, message(SHEET, type, "message-circle", title, topics, bulleted=True))


def _messages(type: Type, messages: Sequence[Part]) -> list[Block]:
    """The messages with a large number each, in a heavier type than all else."""
    blocks: list[Block] = []
    for number, part in enumerate((part for part in messages if not part.empty), 1):
        lines = [part.title, *part.lines] if part.title else part.lines
        blocks += [white(type.gap), *_numbered(type, number, lines)]
    return blocks


def _numbered(type: Type, number: int, lines: Sequence[str]) -> list[Block]:
    style = type.head
    said = [piece for line in lines for piece in wrap(line, style, SHEET.wide - type.column)]
    radius = type.picture * 0.4
    high = max(len(said) * style.line_height, 2 * radius)
    if high > SHEET.highest:
        return text_lines(SHEET, style, [f"{number}.", *lines])
    figure = Style(radius * 1.15, style.face)

    def draw(pen: Pen, y: float) -> None:
        middle = y + high / 2
        pen.circle(SHEET.left + type.picture / 2, middle, radius, THIN * 2)
        pen.text(SHEET.left + type.picture / 2, middle + figure.cap_height / 2, str(number), figure, Anchor.MIDDLE)
        first = middle - len(said) * style.line_height / 2 + (style.line_height + style.cap_height) / 2
        pen.lines(SHEET.left + type.column, first, said, style)

    return [Block(high, draw)]
