"""What draws on a page: a reportlab canvas with its origin top left, in points, y downwards.

A paper in a language that is read from the right is the mirror image of the others: whatever stands left stands
right there, and what begins at a place ends there. Letters, digits, pictures and graphs are not turned round.
"""

from collections.abc import Iterable
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from facilitator_app.documents import fonts
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.pictures import GRID, picture
from facilitator_app.documents.svg_paths import Curve, Move, Straight
from facilitator_app.documents.text import Style, clean, fit, runs, width
from facilitator_app.domain.graphs import Anchor, Graph, Stroke
from facilitator_app.domain.languages import is_right_to_left

# Streams stay binary: as text they are a quarter longer and slower to write.
rl_config.useA85 = 0

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A4_LANDSCAPE = (297 * MM, 210 * MM)

# Grey from 0 (black) to 1 (white). Words are black, and lines nearly so: a printer without grey makes dots of
# anything else. Areas stay above 0.9: a copier makes dirt of a darker one.
BLACK = 0.0
LIGHT = 0.4
BAND = 0.93
WHITE = 1.0

HAIR = 0.4
THIN = 0.75
DOT = 0.5
HEAVY = 2.0
MARK_LINE = 1.1

_MIRRORED = {Anchor.START: Anchor.END, Anchor.MIDDLE: Anchor.MIDDLE, Anchor.END: Anchor.START}


class Pen:
    """Draws one document, page by page."""

    def __init__(
        self, size: tuple[float, float], title: str, author: str, language: str, enlarged: float = 1
    ) -> None:
        """Begin a document; its metadata say what it is and whose, never about whom.

        `enlarged` is for a document of one page: all is drawn so many times as large.
        """
        self._stream = BytesIO()
        self._wide, self._height = size[0] / enlarged, size[1] / enlarged
        self._mirrored = is_right_to_left(language)
        self._canvas = Canvas(
            self._stream,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            lang=language,
            initialFontName=fonts.latin(Face.REGULAR).name,
        )
        self._font: tuple[str, float] | None = None
        self._canvas.setTitle(clean(title))
        self._canvas.setAuthor(clean(author))
        self._canvas.setSubject("")
        self._canvas.setKeywords("")
        self._canvas.setCreator("Kring")
        self._canvas.setProducer("Kring")
        if enlarged != 1:
            self._canvas.scale(enlarged, enlarged)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        anchor: Anchor = Anchor.START,
        available: float | None = None,
    ) -> None:
        """Set one line with its baseline at `y`, cut with an ellipsis where it would pass `available`."""
        line = text if available is None else fit(text, style, available)
        pieces = runs(line, style.face, right_to_left=self._mirrored)
        wide = sum(run.width_em for run in pieces) * style.size
        x = self._across(x)
        anchor = _MIRRORED[anchor] if self._mirrored else anchor
        x -= {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[anchor]
        for run in pieces:
            self._take(run.font, style.size)
            self._canvas.drawString(x, self._height - y, run.text)
            x += run.width_em * style.size

    def lines(self, x: float, y: float, lines: Iterable[str], style: Style) -> float:
        """Set lines below each other, the first baseline at `y`; return the baseline that comes next."""
        for line in lines:
            self.text(x, y, line, style)
            y += style.line_height
        return y

    def rule(self, x1: float, y1: float, x2: float, y2: float, weight: float = HAIR) -> None:
        """Draw a straight line."""
        self._canvas.setLineWidth(weight)
        self._canvas.line(self._across(x1), self._height - y1, self._across(x2), self._height - y2)

    def hairline(self, x1: float, y: float, x2: float) -> None:
        """Draw a light level line: between two rows, or to write on."""
        self._canvas.setStrokeGray(LIGHT)
        self.rule(x1, y, x2, y)
        self._canvas.setStrokeGray(BLACK)

    def dotted(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a light dotted line."""
        self._canvas.saveState()
        self._canvas.setDash([0, 3])
        self._canvas.setStrokeGray(LIGHT)
        self._canvas.setLineCap(1)
        self.rule(x1, y1, x2, y2, DOT)
        self._canvas.restoreState()

    def dashed(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a thin dashed line, told from a dotted one in black and white too."""
        self._canvas.saveState()
        self._canvas.setDash([5, 3])
        self.rule(x1, y1, x2, y2, THIN)
        self._canvas.restoreState()

    def box(self, x: float, y: float, wide: float, high: float, weight: float = THIN, radius: float = 0) -> None:
        """Draw the outline of a box."""
        self._canvas.setLineWidth(weight)
        self._canvas.roundRect(
            self._across(x, wide), self._height - y - high, wide, high, radius, stroke=1, fill=0
        )

    def area(self, x: float, y: float, wide: float, high: float, grey: float = BAND) -> None:
        """Fill a box with a light grey."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(self._across(x, wide), self._height - y - high, wide, high, stroke=0, fill=1)
        self._canvas.setFillGray(BLACK)

    def circle(self, x: float, y: float, radius: float, weight: float = THIN) -> None:
        """Draw the outline of a circle."""
        self._canvas.setLineWidth(weight)
        self._canvas.circle(self._across(x), self._height - y, radius, stroke=1, fill=0)

    def mark(self, x: float, y: float, radius: float, filled: bool) -> None:
        """Draw a small circle, filled or open."""
        self._dot(x, y, 2 * radius + MARK_LINE, BLACK)
        if not filled:
            self._dot(x, y, 2 * radius - MARK_LINE, WHITE)

    def picture(self, name: str, x: float, y: float, size: float, weight: float = 1.4) -> None:
        """Draw a picture in a square with its top left corner at x, y; an unknown name draws nothing."""
        scale = size / GRID
        self._canvas.saveState()
        self._canvas.translate(self._across(x, size), self._height - y)
        self._canvas.setLineWidth(weight)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        path = self._canvas.beginPath()
        for stroke in picture(name):
            if isinstance(stroke, Move):
                path.moveTo(*_at(stroke.to, scale))
            elif isinstance(stroke, Straight):
                path.lineTo(*_at(stroke.to, scale))
            elif isinstance(stroke, Curve):
                path.curveTo(*_at(stroke.first, scale), *_at(stroke.second, scale), *_at(stroke.to, scale))
            else:
                path.close()
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._canvas.restoreState()

    def graph(self, graph: Graph, x: float, y: float) -> None:
        """Paint a graph with its top left corner at x, y; time goes to the right in it on every paper."""
        x = self._across(x, graph.width)
        mirrored, self._mirrored = self._mirrored, False
        self._paint(graph, x, y)
        self._mirrored = mirrored

    def turn_page(self) -> None:
        """End this page."""
        self._canvas.showPage()
        self._font = None

    def finish(self) -> bytes:
        """Return the document."""
        self._canvas.save()
        return self._stream.getvalue()

    # Inside

    def _take(self, font: str, size: float) -> None:
        """Set what follows in a font; where it is the one of before, nothing is written."""
        if (font, size) != self._font:
            self._canvas.setFont(font, size)
            self._font = font, size

    def _across(self, x: float, wide: float = 0) -> float:
        """Where something of a width stands that has its left edge at x on a paper that is read from the left."""
        return self._wide - x - wide if self._mirrored else x

    def _dot(self, x: float, y: float, across: float, grey: float) -> None:
        """Draw a disc: a line without a length and with a round end, which is written sooner than four curves."""
        self._canvas.saveState()
        self._canvas.setLineCap(1)
        if grey != BLACK:
            self._canvas.setStrokeGray(grey)
        self.rule(x, y, x, y, across)
        self._canvas.restoreState()

    def _paint(self, graph: Graph, x: float, y: float) -> None:
        for line in graph.lines:
            ends = x + line.x1, y + line.y1, x + line.x2, y + line.y2
            if line.stroke is Stroke.GRID:
                self.dotted(*ends)
            elif line.stroke is Stroke.LIMIT:
                self.dashed(*ends)
            else:
                self.rule(*ends, 1.4)
        for mark in graph.marks:
            self.mark(x + mark.x, y + mark.y, mark.radius, mark.filled)
        styles = [Style(text.size, Face.BOLD if text.reading else Face.REGULAR) for text in graph.texts]
        for text, style in zip(graph.texts, styles, strict=True):
            if text.reading:
                # The dots of the grid would run through the digits.
                wide = width(text.text, style) + 2
                self.area(x + text.x - wide / 2, y + text.y - text.height - 1, wide, text.height + 2, WHITE)
        for text, style in zip(graph.texts, styles, strict=True):
            self.text(x + text.x, y + text.y, text.text, style, text.anchor)


def _at(point: complex, scale: float) -> tuple[float, float]:
    return point.real * scale, -point.imag * scale
