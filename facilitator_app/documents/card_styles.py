"""Measures and type of the card, in points: large enough for a new reader (domain.md §4.4)."""

from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pen import A4_LANDSCAPE, MM
from facilitator_app.documents.text import Style

MARGIN = 10 * MM
SIDE = A4_LANDSCAPE[0] / 2
HEIGHT = A4_LANDSCAPE[1]
WIDE = SIDE - 2 * MARGIN
HIGH = HEIGHT - 2 * MARGIN

TITLE = Style(20, Face.BOLD)
NAME = Style(15, Face.BOLD)
HEAD = Style(14.5, Face.BOLD)
BODY = Style(12, leading=16)
BIG = Style(22, Face.BOLD)
BULLET = "•"
INDENT = 12.0
