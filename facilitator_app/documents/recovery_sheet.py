"""The paper that opens the store when a passphrase is lost: its code, large, and what to do with it."""

from collections.abc import Iterator
from functools import partial

from facilitator_app.documents.flow import (
    LEFT,
    SECTION,
    SMALL,
    SUBTITLE,
    TITLE,
    WIDE,
    Block,
    print_pages,
    space,
)
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import A4, HAIR, HEAVY, THIN, Pen
from facilitator_app.documents.text import Style, wrap
from facilitator_app.domain.graphs import Anchor
from facilitator_app.domain.recovery_codes import GROUP_LENGTH
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.domain.wording import Wording

SIGN = Style(27, Face.BOLD)
NUMBER = Style(12)
READ = Style(12, leading=17)
CELL_WIDE, CELL_HIGH = 36.0, 42.0
GROUP_WIDE = GROUP_LENGTH * CELL_WIDE
HINT_LINES = 3
GROUPS_IN_A_ROW = 2
PADDING = 18.0
ROW_GAP = 11.0
NUMBER_WIDE = 20.0
STEP_INDENT = 20.0
PRACTICE_LINES = 2


def render(sheet: RecoverySheet, wording: Wording) -> bytes:
    """Return the sheet as a PDF of exactly one page."""
    title = wording.translate("RecoverySheet", "Herstelblad")
    blocks = [*_head(title, sheet, wording), *_code(sheet, wording), *_advice(wording)]
    return print_pages(
        Pen(A4, title, sheet.practice, wording.language),
        blocks,
        sheet,
        wording,
        note=wording.translate("RecoverySheet", "Vertrouwelijk"),
        running_head=title,
    )


def _head(title: str, sheet: RecoverySheet, wording: Wording) -> Iterator[Block]:
    practice = wrap(sheet.practice, SUBTITLE.bold, WIDE, PRACTICE_LINES)
    made = wording.translate("RecoverySheet", "Gemaakt op {day}").format(
        day=wording.date_in_words(sheet.made_at.date())
    )

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + TITLE.cap_height, title, TITLE)
        pen.text(LEFT + WIDE, y + TITLE.cap_height, made, SUBTITLE, Anchor.END)
        after = pen.lines(LEFT, y + TITLE.cap_height + 24, practice, SUBTITLE.bold)
        pen.rule(LEFT, after - 3, LEFT + WIDE, after - 3, THIN)

    yield Block(TITLE.cap_height + 24 + len(practice) * SUBTITLE.line_height, draw)
    yield space(12)
    yield from _read(
        wording.translate(
            "RecoverySheet",
            "Wachtzin vergeten? Met deze code gaan de gegevens van Kring weer open, en kies je een nieuwe "
            "wachtzin. Zonder wachtzin en zonder dit blad kan dat niet meer: ook de makers van Kring kunnen het "
            "dan niet.",
        )
    )
    yield space(14)


def _code(sheet: RecoverySheet, wording: Wording) -> Iterator[Block]:
    """The groups in a frame, each sign in a cell of its own; the fifth, which checks the others, on grey."""
    groups = list(enumerate(sheet.groups, 1))
    rows = [groups[start : start + GROUPS_IN_A_ROW] for start in range(0, len(groups), GROUPS_IN_A_ROW)]
    hint = wording.translate(
        "RecoverySheet",
        "Grijs vindt typfouten. 0 is altijd een nul en 1 altijd een één: O, I en L komen niet voor.",
    )
    high = 2 * PADDING + len(rows) * CELL_HIGH + (len(rows) - 1) * ROW_GAP

    def draw(pen: Pen, y: float) -> None:
        pen.box(LEFT, y, WIDE, high, HEAVY, 6)
        for index, row in enumerate(rows):
            top = y + PADDING + index * (CELL_HIGH + ROW_GAP)
            for place, (number, signs) in enumerate(row):
                _draw_group(pen, _group_x(place), top, number, signs)
        # Seven groups leave the eighth place free.
        lines = wrap(hint, SMALL, GROUP_WIDE, HINT_LINES)
        first = top + (CELL_HIGH - len(lines) * SMALL.line_height) / 2 + SMALL.cap_height + 2
        pen.lines(_group_x(GROUPS_IN_A_ROW - 1), first, lines, SMALL)

    yield Block(high, draw)


def _group_x(place: int) -> float:
    inside = WIDE - 2 * PADDING - NUMBER_WIDE
    return LEFT + PADDING + NUMBER_WIDE + place * (inside - GROUP_WIDE) / (GROUPS_IN_A_ROW - 1)


def _draw_group(pen: Pen, x: float, y: float, number: int, signs: str) -> None:
    pen.text(x - NUMBER_WIDE, y + (CELL_HIGH + NUMBER.cap_height) / 2, str(number), NUMBER)
    pen.area(x + GROUP_WIDE - CELL_WIDE, y, CELL_WIDE, CELL_HIGH)
    for at, sign in enumerate(signs):
        if at:
            pen.rule(x + at * CELL_WIDE, y, x + at * CELL_WIDE, y + CELL_HIGH, HAIR)
        middle = x + (at + 0.5) * CELL_WIDE
        pen.text(middle, y + (CELL_HIGH + SIGN.cap_height) / 2, sign, SIGN, Anchor.MIDDLE)
    pen.box(x, y, GROUP_WIDE, CELL_HIGH, THIN, 3)


def _advice(wording: Wording) -> Iterator[Block]:
    yield from _section(wording.translate("RecoverySheet", "Zo gebruik je dit blad"))
    steps = (
        wording.translate("RecoverySheet", "Start Kring en kies “Wachtzin vergeten?”."),
        wording.translate(
            "RecoverySheet", "Typ de zeven groepen over, in deze volgorde. Streepjes en hoofdletters hoeven niet."
        ),
        wording.translate("RecoverySheet", "Kies een nieuwe wachtzin en een nieuwe pincode."),
    )
    for number, step in enumerate(steps, 1):
        yield from _read(step, STEP_INDENT, f"{number}.")
    yield space(6)
    yield from _read(
        wording.translate(
            "RecoverySheet",
            "Dit werkt ook op een andere laptop met een reservekopie van deze gegevens.",
        )
    )
    yield from _section(wording.translate("RecoverySheet", "Zo bewaar je dit blad"))
    places = (
        wording.translate("RecoverySheet", "Achter slot in de praktijk, bijvoorbeeld in een kluis of een la."),
        wording.translate(
            "RecoverySheet", "Nooit bij de laptop: wie allebei heeft, kan alles lezen. Maak er geen foto van."
        ),
        wording.translate(
            "RecoverySheet",
            "Maak je een nieuw herstelblad? Dan opent dit blad niets meer. Verscheur het dan.",
        ),
        wording.translate(
            "RecoverySheet",
            "Is dit blad weg, of zag iemand het? Maak dan meteen een nieuw, bij Instellingen, Veiligheid.",
        ),
    )
    for place in places:
        yield from _read(place, STEP_INDENT, "•")


def _section(title: str) -> Iterator[Block]:
    yield space(20)
    baseline = SECTION.cap_height + 2
    yield Block(21, lambda pen, y: pen.text(LEFT, y + baseline, title, SECTION), keep=True)


def _read(text: str, indent: float = 0, mark: str = "") -> Iterator[Block]:
    """A text in the size of this paper, with a number or a point before its first line."""
    for index, line in enumerate(wrap(text, READ, WIDE - indent)):
        draw = partial(_draw_line, line=line, indent=indent, mark="" if index else mark)
        yield Block(READ.line_height, draw)


def _draw_line(pen: Pen, y: float, *, line: str, indent: float, mark: str) -> None:
    baseline = y + (READ.line_height + READ.cap_height) / 2
    pen.text(LEFT, baseline, mark, READ)
    pen.text(LEFT + indent, baseline, line, READ)
