"""The pictures of the papers, as strokes on a square of 24 units, y downwards: icons of Lucide, and our own."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from facilitator_app.documents.drawings import DRAWINGS
from facilitator_app.documents.svg_paths import Close, Curve, Move, Straight, Stroke, arc, ellipse, strokes

GRID = 24
_SVG = "{http://www.w3.org/2000/svg}"


@cache
def picture(name: str) -> tuple[Stroke, ...]:
    """Return the strokes of one of our own drawings or of an icon; of any other name none."""
    if name in DRAWINGS:
        return drawing(DRAWINGS[name].encode())
    source = _icon(name)
    return () if source is None else drawing(source)


def drawing(svg: bytes) -> tuple[Stroke, ...]:
    """Return the strokes of an SVG of plain shapes, as Lucide draws them: stroked, never filled."""
    root = ElementTree.fromstring(svg)
    found = tuple(stroke for shape in root.iter() for stroke in _strokes_of(shape))
    units = float(root.get("viewBox", f"0 0 {GRID} {GRID}").split()[2])
    return found if units == GRID else tuple(_scaled(stroke, GRID / units) for stroke in found)


def _icon(name: str) -> bytes | None:
    try:
        return _archive().read(f"{name}.svg")
    except KeyError:
        return None


@cache
def _archive() -> ZipFile:
    # Opening the archive reads the names of all its 1,700 icons: once is enough.
    return ZipFile(BytesIO((files("lucide") / "lucide.zip").read_bytes()))


def _scaled(stroke: Stroke, by: float) -> Stroke:
    if isinstance(stroke, Move):
        return Move(stroke.to * by)
    if isinstance(stroke, Straight):
        return Straight(stroke.to * by)
    if isinstance(stroke, Curve):
        return Curve(stroke.first * by, stroke.second * by, stroke.to * by)
    return stroke


def _strokes_of(shape: ElementTree.Element) -> Iterator[Stroke]:
    def number(name: str) -> float:
        return float(shape.get(name, "0"))

    kind = shape.tag.removeprefix(_SVG)
    if kind == "path":
        yield from strokes(shape.get("d", ""))
    elif kind == "circle":
        yield from ellipse(complex(number("cx"), number("cy")), number("r"), number("r"))
    elif kind == "ellipse":
        yield from ellipse(complex(number("cx"), number("cy")), number("rx"), number("ry"))
    elif kind == "line":
        yield Move(complex(number("x1"), number("y1")))
        yield Straight(complex(number("x2"), number("y2")))
    elif kind in ("polyline", "polygon"):
        yield from strokes(f"M{shape.get('points', '')}" + ("Z" if kind == "polygon" else ""))
    elif kind == "rect":
        size = complex(number("width"), number("height"))
        yield from _rectangle(complex(number("x"), number("y")), size, number("rx") or number("ry"))


def _rectangle(corner: complex, size: complex, radius: float) -> Iterator[Stroke]:
    along, down = complex(size.real, 0), complex(0, size.imag)
    yield Move(corner + radius)
    for turn, end in (
        (1, corner + along),
        (1j, corner + size),
        (-1, corner + down),
        (-1j, corner),
    ):
        yield Straight(end - turn * radius)
        if radius:
            yield from arc(end - turn * radius, complex(radius, radius), 0, False, True, end + turn * 1j * radius)
    yield Close()
