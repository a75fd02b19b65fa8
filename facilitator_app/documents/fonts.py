"""The faces of all papers, registered with reportlab once: Fira Sans, and IBM Plex Sans Arabic beside it.

reportlab neither falls back to another font nor knows OpenType features. So a text is split over the fonts
that have its letters (see text.py), and Fira's tabular digits take the place of its proportional ones here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from struct import unpack_from

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

CAP_HEIGHT_EM = 0.69


class Face(StrEnum):
    """The two weights that papers are set in; the value is how the font files call it."""

    REGULAR = "Regular"
    BOLD = "SemiBold"


@dataclass(frozen=True, slots=True)
class Font:
    """A registered font: its name for reportlab, and the width of each character it has, in 1/1000 em."""

    name: str
    widths: dict[str, float]


@cache
def latin(face: Face) -> Font:
    """Return the font for Latin, Greek and Cyrillic."""
    return _register("fontpkg_fira_sans", f"FiraSans-{face}")


@cache
def arabic(face: Face) -> Font:
    """Return the font for Arabic, with the joined forms of its letters."""
    return _register("fontpkg_ibm_plex_sans_arabic", f"IBMPlexSansArabic-{face}")


def _register(package: str, stem: str) -> Font:
    with as_file(files(package) / "files" / f"{stem}.ttf") as path:
        font = TTFont(stem, str(path), asciiReadable=False)
    face = font.face
    tabular = dict(_single_substitutions(face.get_table("GSUB"), b"tnum"))
    for digit in map(ord, "0123456789"):
        glyph = tabular.get(face.charToGlyph[digit], face.charToGlyph[digit])
        face.charToGlyph[digit] = glyph
        face.charWidths[digit] = _advance(face, glyph)
    pdfmetrics.registerFont(font)
    return Font(stem, {chr(code): face.charWidths[code] for code in face.charToGlyph})


def _advance(face: TTFontFace, glyph: int) -> float:
    """Return the width of a glyph, which need not be that of a character (tables hhea and hmtx)."""
    with_advance = unpack_from(">H", face.get_table("hhea"), 34)[0]
    advance = unpack_from(">H", face.get_table("hmtx"), 4 * min(glyph, with_advance - 1))[0]
    return float(advance * 1000 / face.unitsPerEm)


def _single_substitutions(table: bytes, feature: bytes) -> Iterator[tuple[int, int]]:
    """Yield which glyph a feature of OpenType puts in the place of which.

    Reads what our fonts use for this (table GSUB, lookup type 1, format 2, ranges), and nothing else.
    """
    features, lookups = unpack_from(">2H", table, 6)
    wanted: set[int] = set()
    for index in range(unpack_from(">H", table, features)[0]):
        tag, offset = unpack_from(">4sH", table, features + 2 + 6 * index)
        if tag == feature:
            count = unpack_from(">H", table, features + offset + 2)[0]
            wanted.update(unpack_from(f">{count}H", table, features + offset + 4))
    for index in sorted(wanted):
        lookup = lookups + unpack_from(">H", table, lookups + 2 + 2 * index)[0]
        kind, _, count = unpack_from(">3H", table, lookup)
        for start in (lookup + offset for offset in unpack_from(f">{count}H", table, lookup + 6)):
            form, coverage, glyphs = unpack_from(">3H", table, start)
            covered_form, ranges = unpack_from(">2H", table, start + coverage)
            bounds = [unpack_from(">2H", table, start + coverage + 4 + 6 * index) for index in range(ranges)]
            old = [glyph for first, last in bounds for glyph in range(first, last + 1)]
            new = unpack_from(f">{glyphs}H", table, start + 6)
            yield from zip(old, new, strict=True) if (kind, form, covered_form) == (1, 2, 2) else ()
