"""Side 2 of the card: when and where next, what it was about, when to call, and room for her questions."""

from dataclasses import dataclass

from facilitator_app.documents.card_styles import BODY, BULLET, HEAD, HIGH, INDENT, NAME, WIDE
from facilitator_app.documents.headings import moment_of, next_or_none
from facilitator_app.documents.pen import HEAVY, Pen
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.summaries import MeasuringCard
from facilitator_app.domain.wording import Wording

ICON = 17.0
AFTER_ICON = 24.0
SECTION_GAP = 20.0
PADDING = 13.0
PHONE_GAP = 8.0
UNDER_PHONE = 3.0
LINE_TO_WRITE_ON = 26.0
LINES_IN_AN_EMPTY_BOX = 3
FEWEST_QUESTION_LINES = 2
MOST_QUESTION_LINES = 12
PLACE_LINES = 3
TOPIC_LINES = 2
# A practice may write much: the call box keeps its words and gives up size first.
CALL_SIZES = (BODY, Style(11, leading=14.5), Style(10, leading=13), Style(9, leading=11.5))


@dataclass(frozen=True, slots=True)
class _CallBox:
    """What stands in the frame, already cut into lines."""

    title: str
    lines: list[tuple[str, str]]
    style: Style
    phone: list[str]
    rules: int

    @property
    def height(self) -> float:
        text = len(self.lines) * self.style.line_height + len(self.phone) * NAME.line_height
        before_phone = PHONE_GAP if self.lines and self.phone else 0
        # Below the last line as much stays free as above the first: nothing goes on under it.
        after = 0 if self.rules or not self.phone else NAME.line_height - NAME.cap_height - UNDER_PHONE
        return 2 * PADDING + HEAD.size + 8 + text + before_phone - after + self.rules * LINE_TO_WRITE_ON


def draw_back(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> None:
    """Draw side 2 with its top left corner at x, y."""
    bottom = y + HIGH
    y = _next_time(pen, x, y, card, wording)
    questions = HEAD.line_height + FEWEST_QUESTION_LINES * LINE_TO_WRITE_ON
    box = _call_box(card, wording, bottom - y - questions - SECTION_GAP)
    y = _topics(pen, x, y, card, wording, bottom - questions - SECTION_GAP - box.height)
    y = _draw_box(pen, x, y, box)
    _questions(pen, x, y + SECTION_GAP, bottom, wording)


def _section(pen: Pen, x: float, y: float, icon: str, title: str) -> float:
    """Draw a heading with its icon; return the first baseline below it."""
    pen.picture(icon, x, y, ICON)
    pen.text(x + AFTER_ICON, y + (ICON + HEAD.cap_height) / 2, title, HEAD)
    return y + ICON + BODY.line_height


def _next_time(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> float:
    y = _section(pen, x, y, "calendar-days", wording.translate("MeasuringCard", "Volgende keer"))
    left, wide = x + AFTER_ICON, WIDE - AFTER_ICON
    following = card.next_session
    if following is None:
        y = pen.lines(left, y, wrap(next_or_none(card.heading, wording), BODY, wide, 2), BODY)
    else:
        moment = wrap(moment_of(following, wording), BODY.bold, wide, 2)
        y = pen.lines(left, y, moment, BODY.bold)
        y = pen.lines(left, y, wrap(following.place, BODY, wide, PLACE_LINES), BODY)
    return y - BODY.line_height + SECTION_GAP


def _topics(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording, bottom: float) -> float:
    """Draw as many topics as there is room for; return where the next section begins."""
    wide = WIDE - AFTER_ICON - INDENT
    entries = [wrap(topic, BODY, wide, TOPIC_LINES) for topic in card.topics]
    entries = [lines for lines in entries if lines]
    heading = ICON + BODY.line_height
    room = bottom - y - heading - SECTION_GAP
    shown: list[list[str]] = []
    for lines in entries:
        if (sum(map(len, shown)) + len(lines)) * BODY.line_height <= room + BODY.line_height:
            shown.append(lines)
    if not shown:
        return y
    if card.ahead:
        title = wording.translate("MeasuringCard", "Vandaag gaat het over")
    elif card.was_there:
        title = wording.translate("MeasuringCard", "Vandaag ging het over")
    else:
        title = wording.translate("MeasuringCard", "Hier praatten we over")
    y = _section(pen, x, y, "message-circle", title)
    for lines in shown:
        pen.text(x + AFTER_ICON, y, BULLET, BODY)
        y = pen.lines(x + AFTER_ICON + INDENT, y, lines, BODY)
    return y - BODY.line_height + SECTION_GAP


def _call_box(card: MeasuringCard, wording: Wording, room: float) -> _CallBox:
    wide = WIDE - 2 * PADDING
    if not card.call_lines:
        phone = wrap(card.heading.phone, NAME, wide - AFTER_ICON, 2)
        return _CallBox(wording.translate("MeasuringCard", "Bel ons"), [], BODY, phone, LINES_IN_AN_EMPTY_BOX)
    title = card.call_title or wording.translate("MeasuringCard", "Bel meteen als")
    call = wording.translate("MeasuringCard", "Bel {phone}").format(phone=card.heading.phone)
    phone = wrap(call, NAME, wide - AFTER_ICON, 2) if card.heading.phone.strip() else []
    for style in CALL_SIZES:
        box = _CallBox(title, _bulleted(card.call_lines, style, wide - INDENT), style, phone, 0)
        if box.height <= room:
            break
    fewer = max(0, int((box.height - room) / box.style.line_height) + 1) if box.height > room else 0
    return _CallBox(title, box.lines[: len(box.lines) - fewer], box.style, phone, 0)


def _bulleted(entries: tuple[str, ...], style: Style, wide: float) -> list[tuple[str, str]]:
    lines = []
    for entry in entries:
        for index, line in enumerate(wrap(entry, style, wide)):
            lines.append(("" if index else BULLET, line))
    return lines


def _draw_box(pen: Pen, x: float, y: float, box: _CallBox) -> float:
    pen.box(x, y, WIDE, box.height, HEAVY, 6)
    left, bottom = x + PADDING, y + box.height
    y += PADDING + HEAD.cap_height
    pen.text(left, y, box.title, HEAD, available=WIDE - 2 * PADDING)
    y += HEAD.size - HEAD.cap_height + 8 + box.style.cap_height
    for bullet, line in box.lines:
        pen.text(left, y, bullet, box.style)
        pen.text(left + INDENT, y, line, box.style)
        y += box.style.line_height
    y += NAME.cap_height - box.style.cap_height + (PHONE_GAP if box.lines else 3)
    for index, line in enumerate(box.phone):
        if index == 0:
            pen.picture("phone", left, y - NAME.cap_height / 2 - ICON / 2, ICON)
        pen.text(left + AFTER_ICON, y, line, NAME)
        y += NAME.line_height
    for index in range(box.rules):
        rule = bottom - PADDING - index * LINE_TO_WRITE_ON
        pen.hairline(left, rule, x + WIDE - PADDING)
    return bottom


def _questions(pen: Pen, x: float, y: float, bottom: float, wording: Wording) -> None:
    _section(pen, x, y, "notebook-pen", wording.translate("MeasuringCard", "Mijn vragen"))
    y += ICON + LINE_TO_WRITE_ON
    for _ in range(MOST_QUESTION_LINES):
        if y > bottom:
            break
        pen.hairline(x, y, x + WIDE)
        y += LINE_TO_WRITE_ON
