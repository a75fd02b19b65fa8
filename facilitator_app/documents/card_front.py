"""Side 1 of the card: whose it is, the numbers of today, every time so far, and her own graph."""

from facilitator_app.documents.card_styles import BIG, BODY, HEAD, HIGH, NAME, TITLE, WIDE
from facilitator_app.documents.headings import DASH, decimal_sign, group_name, next_or_none
from facilitator_app.documents.pen import BAND, HAIR, MM, THIN, Pen
from facilitator_app.documents.text import Style, decimal_shifts, fit, width, wrap
from facilitator_app.domain.graphs import MARK_RADIUS, Anchor, pressure_graph
from facilitator_app.domain.readings import BloodPressure
from facilitator_app.domain.summaries import MeasuringCard, Visit
from facilitator_app.domain.wording import Wording

BOX = 17 * MM
GAP = 10.0
PENCIL_EDGE = 12.0
INSET = 16.0
PICTURE = 26.0
ROW = 6.3 * MM
ROWS = 10
MOST_ROWS = 14
GRAPH = 34 * MM
DASHES = 21.0
DENSE = Style(11)
# Right edges of the numbers and left edges of the words, as the eye reads a row.
WEEK_X, DATE_X, UPPER_X, LOWER_X, WEIGHT_X = 8.0, 62.0, 196.0, 264.0, WIDE - 8


def draw_front(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> None:
    """Draw side 1 with its top left corner at x, y."""
    bottom = y + HIGH
    y = _whose(pen, x, y, card, wording)
    here = card.was_there or card.ahead
    y = _today(pen, x, y, card, wording) if here else _missed(pen, x, y, card, wording)
    y = _every_time(pen, x, y, card, wording)
    _graph(pen, x, y, card, wording)
    _own_numbers(pen, x, bottom, wording)


def _whose(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> float:
    title = wording.translate("MeasuringCard", "Mijn kaart")
    pen.text(x, y + 20, title, TITLE)
    room = WIDE - width(title, TITLE) - PICTURE - 3 * GAP
    label = fit(card.label, NAME, room)
    pen.text(x + WIDE, y + 20, label, NAME, Anchor.END)
    pen.picture(card.picture, x + WIDE - width(label, NAME) - PICTURE - 8, y + 1, PICTURE)
    session = wording.translate("MeasuringCard", "bijeenkomst {number}").format(number=card.heading.number)
    rest = f" · {session} · {wording.date_in_words(card.heading.held_on)}"
    group = fit(group_name(card.heading, wording), BODY, WIDE - width(rest, BODY))
    pen.text(x, y + 42, group + rest, BODY)
    pen.rule(x, y + 52, x + WIDE, y + 52, THIN)
    return y + 52 + 25


def _today(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> float:
    pen.text(x, y, wording.translate("MeasuringCard", "Vandaag"), HEAD)
    today = card.today
    pressure = today.pressure if today else None
    weight = today.weight if today else None
    nothing = "" if card.ahead else DASH
    boxes = (
        (wording.translate("MeasuringCard", "bovendruk"), str(pressure.systolic) if pressure else nothing, ""),
        (wording.translate("MeasuringCard", "onderdruk"), str(pressure.diastolic) if pressure else nothing, ""),
        (wording.translate("MeasuringCard", "gewicht"), wording.weight(weight) if weight else nothing, "kg"),
    )
    shown = boxes if card.with_weight else boxes[:2]
    wide = (WIDE - (len(shown) - 1) * GAP) / len(shown)
    top = y + 8
    for index, (caption, number, unit) in enumerate(shown):
        left = x + index * (wide + GAP)
        pen.box(left, top, wide, BOX, THIN, 4)
        pen.text(left + wide / 2, top + 15, caption, BODY, Anchor.MIDDLE)
        if not number:
            _line_to_write_on(pen, left, top, wide, unit, decimal_sign(wording))
            continue
        unit = f" {unit}" if unit and number != DASH else ""
        number_wide = width(number, BIG)
        start = left + (wide - number_wide - _width_behind(unit)) / 2
        pen.text(start, top + 39, number, BIG)
        pen.text(start + number_wide + 4, top + 39, unit.strip(), BODY)
    return top + BOX + 28


def _line_to_write_on(pen: Pen, left: float, top: float, wide: float, unit: str, sign: str) -> None:
    """Draw where a number is written by hand; of a weight the sign and the unit stand there already."""
    right, y = left + wide - PENCIL_EDGE, top + BOX - 8
    if unit:
        pen.text(right, y, unit, BODY, Anchor.END)
        right -= _width_behind(unit)
        pen.text(left + PENCIL_EDGE + (right - left - PENCIL_EDGE) * 0.68, y - 3, sign, NAME, Anchor.MIDDLE)
    pen.hairline(left + PENCIL_EDGE, y, right)


def _width_behind(unit: str) -> float:
    return width(unit.strip(), BODY) + 4 if unit else 0.0


def _missed(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> float:
    following = card.next_session
    if following is None:
        sentence = next_or_none(card.heading, wording)
    else:
        day = wording.weekday_and_date(following.held_on)
        sentence = wording.translate("MeasuringCard", "De volgende keer is op {day}.").format(day=day)
    # As high as "Vandaag" with its boxes, so that what follows stands where it always stands.
    top = y - HEAD.cap_height
    high = y + 8 + BOX - top
    pen.box(x, top, WIDE, high, THIN, 4)
    lines = wrap(sentence, BODY, WIDE - 2 * INSET, 2)
    text_high = HEAD.cap_height + len(lines) * BODY.line_height
    y = top + (high - text_high) / 2 + HEAD.cap_height - 2
    pen.text(x + INSET, y, wording.translate("MeasuringCard", "We hebben je gemist."), HEAD)
    pen.lines(x + INSET, y + BODY.line_height + 4, lines, BODY)
    return top + high + 28


def _every_time(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> float:
    visits = _visits_of(card)
    lines = [line for visit in visits for line in _lines(visit, card, wording)][-MOST_ROWS:]
    rows = max(len(lines), ROWS)
    row = ROW * (ROWS + 1) / (rows + 1)
    style = BODY if row > BODY.size * 1.2 else DENSE
    shifts = decimal_shifts([cells[4] for _, cells in lines], style)
    pen.text(x, y, wording.translate("MeasuringCard", "Alle keren"), HEAD)
    y += 5
    titles = (
        wording.translate("MeasuringCard", "week"),
        wording.translate("MeasuringCard", "datum"),
        wording.translate("MeasuringCard", "boven"),
        wording.translate("MeasuringCard", "onder"),
        wording.translate("MeasuringCard", "gewicht") if card.with_weight else "",
    )
    _row(pen, x, y, row, titles, style)
    pen.rule(x, y + row, x + WIDE, y + row, THIN)
    for index in range(rows):
        y += row
        if index < len(lines):
            visit, cells = lines[index]
            is_today = (card.was_there or card.ahead) and visit == card.today
            if is_today and not card.ahead:
                pen.area(x, y + HAIR, WIDE, row - HAIR, BAND)
            _row(pen, x, y, row, cells, style.bold if is_today else style, shifts[index])
        pen.hairline(x, y + row, x + WIDE)
    return y + row + 28


def _visits_of(card: MeasuringCard) -> list[Visit]:
    """Return the rows of the table, oldest first; today is among them."""
    visits = list(card.visits)
    if card.today is not None and card.today not in visits:
        visits.append(card.today)
    return sorted(visits, key=lambda visit: (visit.held_on, visit.number))[-MOST_ROWS:]


def _lines(visit: Visit, card: MeasuringCard, wording: Wording) -> list[tuple[Visit, tuple[str, ...]]]:
    """Return what counts at a session and, on a line of its own, what the midwife measured besides."""
    week, day = str(visit.age.weeks) if visit.age else DASH, wording.short_date(visit.held_on)
    if card.ahead and visit == card.today:
        return [(visit, (week, day, "", "", ""))]
    weight = wording.weight(visit.weight) if visit.weight else DASH
    cells: tuple[str, ...] = (week, day, *_numbers(visit.pressure), weight if card.with_weight else "")
    lines = [(visit, cells)]
    if visit.beside is not None:
        by = wording.translate("MeasuringCard", "verloskundige")
        lines.append((visit, ("", by, *_numbers(visit.beside), "")))
    return lines


def _numbers(pressure: BloodPressure | None) -> tuple[str, str]:
    return (str(pressure.systolic), str(pressure.diastolic)) if pressure else (DASH, DASH)


def _row(pen: Pen, x: float, y: float, row: float, cells: tuple[str, ...], style: Style, shift: float = 0) -> None:
    baseline = y + (row + style.cap_height) / 2
    for place, cell in zip((WEEK_X, DATE_X), cells[:2], strict=True):
        pen.text(x + place, baseline, cell, style)
    for place, cell in zip((UPPER_X, LOWER_X, WEIGHT_X - shift), cells[2:], strict=True):
        pen.text(x + place, baseline, cell, style, Anchor.END)


def _graph(pen: Pen, x: float, y: float, card: MeasuringCard, wording: Wording) -> None:
    pen.text(x, y, wording.translate("MeasuringCard", "Mijn bloeddruk"), HEAD)
    right = x + WIDE
    upper, lower = wording.translate("MeasuringCard", "bovendruk"), wording.translate("MeasuringCard", "onderdruk")
    if card.limits:
        # Beside the third there is room for the short words of the table.
        upper, lower = wording.translate("MeasuringCard", "boven"), wording.translate("MeasuringCard", "onder")
    for filled, word in ((False, lower), (True, upper)):
        pen.text(right, y, word, BODY, Anchor.END)
        right -= width(word, BODY) + 9
        pen.mark(right, y - BODY.cap_height / 2, MARK_RADIUS, filled)
        right -= 16
    if card.limits:
        _limit_key(pen, right, y, wording)
    week = wording.translate("MeasuringCard", "week")
    pen.graph(pressure_graph(_visits_of(card), WIDE, GRAPH, week, card.limits), x, y + 12)


def _limit_key(pen: Pen, right: float, y: float, wording: Wording) -> None:
    word = wording.translate("MeasuringCard", "grens")
    pen.text(right, y, word, BODY, Anchor.END)
    right -= width(word, BODY) + 5
    pen.dashed(right - DASHES, y - BODY.cap_height / 2, right, y - BODY.cap_height / 2)


def _own_numbers(pen: Pen, x: float, bottom: float, wording: Wording) -> None:
    sentences = (
        wording.translate("MeasuringCard", "Dit zijn jouw eigen metingen."),
        wording.translate("MeasuringCard", "Bespreek ze met je verloskundige."),
    )
    lines = [line for sentence in sentences for line in wrap(sentence, BODY, WIDE, 1)]
    pen.lines(x, bottom - BODY.line_height * (len(lines) - 1), lines, BODY)
