"""Her card (ux.md §5.2): one A4 page in landscape, folded to A5; side 1 lies right, side 2 left."""

from facilitator_app.documents.card_back import draw_back
from facilitator_app.documents.card_front import draw_front
from facilitator_app.documents.card_styles import HEIGHT, MARGIN, SIDE
from facilitator_app.documents.pen import A4_LANDSCAPE, HAIR, MM, Pen
from facilitator_app.domain.summaries import MeasuringCard
from facilitator_app.domain.wording import Wording

FOLD_MARK = 8 * MM


def render(card: MeasuringCard, wording: Wording) -> bytes:
    """Return the card as a PDF of exactly one page."""
    title = wording.translate("MeasuringCard", "Mijn kaart")
    pen = Pen(A4_LANDSCAPE, title, card.heading.practice, wording.language)
    draw_front(pen, SIDE + MARGIN, MARGIN, card, wording)
    draw_back(pen, MARGIN, MARGIN, card, wording)
    for y in (0.0, HEIGHT - FOLD_MARK):
        pen.rule(SIDE, y, SIDE, y + FOLD_MARK, HAIR)
    pen.turn_page()
    return pen.finish()
