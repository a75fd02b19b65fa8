"""The pictures of the papers: icons of Lucide as strokes on a square of 24 units, y downwards."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from facilitator_app.documents.svg_paths import Close, Move, Straight, Stroke, arc, ellipse, strokes
from facilitator_app.domain.participants import PICTURES

GRID = 24
ICONS = ("calendar-days", "message-circle", "notebook-pen", "phone")
_SVG = "{http://www.w3.org/2000/svg}"


@cache
def picture(name: str) -> tuple[Stroke, ...]:
    """Return the strokes of a picture of `PICTURES` or `ICONS`; of any other name none."""
    source = _sources().get(name)
    return () if source is None else drawing(source)


def drawing(svg: bytes) -> tuple[Stroke, ...]:
    """Return the strokes of an SVG of plain shapes, as Lucide draws them: stroked, never filled."""
    root = ElementTree.fromstring(svg)
    return tuple(stroke for shape in root.iter() for stroke in _strokes_of(shape))


@cache
def _sources() -> dict[str, bytes]:
    # Opening the archive reads the names of all its 1,700 icons: once is enough.
    with ZipFile(BytesIO((files("lucide") / "lucide.zip").read_bytes())) as archive:
        present = set(archive.namelist())
        return {name: archive.read(f"{name}.svg") for name in PICTURES + ICONS if f"{name}.svg" in present}


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
