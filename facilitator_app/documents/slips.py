"""Slips to write one's own numbers on (ux.md §5.3): four to a sheet, in the order in which they are typed in."""

from facilitator_app.documents.card_styles import BODY, HEAD, NAME
from facilitator_app.documents.headings import decimal_sign, group_name
from facilitator_app.documents.pen import A4, MM, THIN, Pen
from facilitator_app.documents.text import Style, fit, width
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.summaries import Slip, SlipSheet
from facilitator_app.domain.wording import Wording

ON_A_SHEET = 4
SPARE = 2
WIDE, HIGH = A4[0] / 2, A4[1] / 2
MARGIN = 12 * MM
INSIDE = WIDE - 2 * MARGIN
PICTURE = 26.0
DRAWING = 28.0
BOX = 14 * MM
BOX_WIDE = 31 * MM
UNIT = 16.0
GAP = 8.0
ROW_GAP = 22.0
QUESTION_LINES = 3
SMALL = Style(10)
# The first in which the longest word of the language stands beside its drawing.
CAPTIONS = (HEAD, Style(13, HEAD.face), BODY.bold, Style(11, HEAD.face))


def render(sheet: SlipSheet, wording: Wording) -> bytes:
    """Return a slip for each woman and at least two without a name, on A4, with lines to cut along."""
    pen = Pen(A4, wording.translate("Slip", "Meetbriefjes"), sheet.heading.practice, wording.language)
    slips: list[Slip | None] = [*sheet.slips, *[None] * SPARE]
    slips += [None] * (-len(slips) % ON_A_SHEET)
    for start in range(0, len(slips), ON_A_SHEET):
        for place, slip in enumerate(slips[start : start + ON_A_SHEET]):
            _draw(pen, place % 2 * WIDE, place // 2 * HIGH, slip, sheet, wording)
        pen.dotted(WIDE, 0, WIDE, A4[1])
        pen.dotted(0, HIGH, A4[0], HIGH)
        pen.turn_page()
    return pen.finish()


def _draw(pen: Pen, x: float, y: float, slip: Slip | None, sheet: SlipSheet, wording: Wording) -> None:
    x, y = x + MARGIN, y + MARGIN
    if slip is None:
        pen.text(x, y + 18, wording.translate("Slip", "Naam"), NAME)
        pen.rule(x + width(wording.translate("Slip", "Naam"), NAME) + GAP, y + 20, x + INSIDE, y + 20, THIN)
    else:
        pen.picture(slip.picture, x, y, PICTURE)
        pen.text(x + PICTURE + GAP, y + 19, slip.label, NAME, available=INSIDE - PICTURE - GAP)
    about = f"{group_name(sheet.heading, wording)} · {wording.date_in_words(sheet.heading.held_on)}"
    pen.text(x, y + 42, fit(about, SMALL, INSIDE), SMALL)
    y += 62
    weighs = slip.weighs if slip else any(named.weighs for named in sheet.slips) or not sheet.slips
    rows = (
        (
            wording.translate("Slip", "bovendruk"),
            wording.translate("Slip", "het bovenste getal"),
            "",
            "upper-line",
        ),
        (wording.translate("Slip", "onderdruk"), wording.translate("Slip", "het tweede getal"), "", "lower-line"),
        (wording.translate("Slip", "gewicht"), wording.translate("Slip", "op de weegschaal"), "kg", "scale"),
    )
    room = INSIDE - BOX_WIDE - UNIT - DRAWING - GAP
    widest = max((caption for caption, *_ in rows), key=lambda caption: width(caption, HEAD))
    style = next((style for style in CAPTIONS if width(widest, style) <= room), CAPTIONS[-1])
    for caption, hint, unit, drawing in rows[: 3 if weighs else 2]:
        _row(pen, x, y, caption, hint, unit, drawing, style, decimal_sign(wording))
        y += BOX + ROW_GAP
    pen.text(x, y + 16, wording.translate("Slip", "Mijn vraag"), HEAD)
    bottom = y + 42
    for line in range(QUESTION_LINES):
        pen.rule(x, bottom + line * 24, x + INSIDE, bottom + line * 24, THIN)


def _row(
    pen: Pen, x: float, y: float, caption: str, hint: str, unit: str, drawing: str, style: Style, sign: str
) -> None:
    left = x + INSIDE - BOX_WIDE - UNIT
    room = left - DRAWING - GAP - x
    pen.text(x, y + 17, caption, style, available=room)
    pen.text(x, y + 31, hint, SMALL, available=room + DRAWING)
    pen.picture(drawing, left - DRAWING - 6, y - 2, DRAWING, 1.1)
    pen.box(left, y, BOX_WIDE, BOX, THIN, 4)
    if unit:
        # Where its sign stands cannot be forgotten.
        pen.text(left + BOX_WIDE * 0.66, y + BOX - 11, sign, NAME, Anchor.MIDDLE)
    pen.text(x + INSIDE, y + BOX - 14, unit, BODY, Anchor.END)
