"""SVG path data as straight and curved strokes.

Written here because Lucide's icons need one page of it: svglib brings five packages and a style-sheet
parser along, and the small path libraries leave arcs as arcs, which PDF cannot draw.
"""

import re
from cmath import exp, phase
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, pi, radians, sqrt, tan

_COMMAND = re.compile(r"[\s,]*([MLHVCSQTAZmlhvcsqtaz])")
_NUMBER = re.compile(r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_NUMBERS_OF = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


@dataclass(frozen=True, slots=True)
class Move:
    """Lift the pen and begin at a point; points are complex numbers, x + y·i."""

    to: complex


@dataclass(frozen=True, slots=True)
class Straight:
    """Draw a line to a point."""

    to: complex


@dataclass(frozen=True, slots=True)
class Curve:
    """Draw a cubic Bézier curve to a point."""

    first: complex
    second: complex
    to: complex


@dataclass(frozen=True, slots=True)
class Close:
    """Draw back to where this stroke began."""


Stroke = Move | Straight | Curve | Close


def strokes(data: str) -> list[Stroke]:
    """Return what the `d` attribute of a path draws; raises ValueError for text that is not path data."""
    drawn: list[Stroke] = []
    here = begin = 0j
    bend: complex | None = None
    for letter, numbers in _commands(data):
        origin = here if letter.islower() else 0j
        kind = letter.upper()
        points = [origin + complex(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        mirrored = here if bend is None else 2 * here - bend
        bend = None
        if kind == "Z":
            drawn.append(Close())
            here = begin
            continue
        if kind == "M":
            begin = points[0]
            drawn.append(Move(begin))
        elif kind == "L":
            drawn.append(Straight(points[0]))
        elif kind == "H":
            drawn.append(Straight(complex(origin.real + numbers[0], here.imag)))
        elif kind == "V":
            drawn.append(Straight(complex(here.real, origin.imag + numbers[0])))
        elif kind in "CS":
            first, bend, to = points if kind == "C" else (mirrored, *points)
            drawn.append(Curve(first, bend, to))
        elif kind in "QT":
            bend, to = points if kind == "Q" else (mirrored, *points)
            drawn.append(Curve(here + (bend - here) * 2 / 3, to + (bend - to) * 2 / 3, to))
        else:
            rx, ry, turn, large, sweep, x, y = numbers
            drawn += arc(here, complex(rx, ry), turn, bool(large), bool(sweep), origin + complex(x, y))
        last = drawn[-1]
        here = here if isinstance(last, Close) else last.to
    return drawn


def arc(start: complex, radii: complex, turn: float, large: bool, sweep: bool, end: complex) -> list[Stroke]:
    """Return an elliptical arc as curves of at most a quarter turn (SVG 1.1, appendix F.6)."""
    rx, ry = abs(radii.real), abs(radii.imag)
    if start == end or not rx or not ry:
        return [Straight(end)]
    slope = exp(1j * radians(turn))

    def round_off(point: complex) -> complex:
        turned = point / slope
        return complex(turned.real / rx, turned.imag / ry)

    def stretch(point: complex) -> complex:
        return complex(point.real * rx, point.imag * ry) * slope

    # In units of the radii the ellipse is a circle around a point on the middle line of its chord.
    half = round_off((end - start) / 2)
    grow = max(abs(half), 1.0)
    rx, ry, half = rx * grow, ry * grow, half / grow
    centre = 1j * half * sqrt(max(abs(half) ** -2 - 1, 0)) * (1 if large != sweep else -1)
    first, last = -half - centre, half - centre
    angle = phase(last / first)
    if sweep and angle < 0:
        angle += 2 * pi
    elif not sweep and angle > 0:
        angle -= 2 * pi
    parts = ceil(abs(angle) / (pi / 2) - 1e-9)
    step = angle / parts
    reach = 4 / 3 * tan(step / 4)
    middle = (start + end) / 2
    curves: list[Stroke] = []
    for index in range(parts):
        a = first * exp(1j * step * index)
        b = first * exp(1j * step * (index + 1))
        points = (a + a * 1j * reach, b - b * 1j * reach, b)
        curves.append(Curve(*(middle + stretch(centre + point) for point in points)))
    return curves


def ellipse(centre: complex, rx: float, ry: float) -> list[Stroke]:
    """Return a whole ellipse."""
    right, left = centre + rx, centre - rx
    radii = complex(rx, ry)
    return [
        Move(right),
        *arc(right, radii, 0, False, True, left),
        *arc(left, radii, 0, False, True, right),
        Close(),
    ]


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    at, letter = 0, ""
    while data[at:].strip(" \t\r\n,"):
        if match := _COMMAND.match(data, at):
            letter, at = match[1], match.end()
        elif letter in ("", "Z", "z"):
            raise ValueError(f"not path data: {data!r}")
        elif letter in "Mm":
            # More pairs behind a move are lines.
            letter = "l" if letter == "m" else "L"
        numbers = []
        for index in range(_NUMBERS_OF[letter.upper()]):
            # The two flags of an arc may stand without a space before what follows.
            kind = _FLAG if letter in "Aa" and index in (3, 4) else _NUMBER
            if not (match := kind.match(data, at)):
                raise ValueError(f"not path data: {data!r}")
            numbers.append(float(match[1]))
            at = match.end()
        yield letter, numbers
