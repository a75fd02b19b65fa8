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
    by_glyph = {glyph: code for code, glyph in face.charToGlyph.items()}
    tabular = dict(_single_substitutions(face, b"tnum"))
    for digit in map(ord, "0123456789"):
        glyph = tabular.get(face.charToGlyph[digit])
        if glyph is not None:
            face.charToGlyph[digit] = glyph
            face.charWidths[digit] = _advance(face, glyph, by_glyph)
    pdfmetrics.registerFont(font)
    return Font(stem, {chr(code): face.charWidths[code] for code in face.charToGlyph})


def _advance(face: TTFontFace, glyph: int, by_glyph: dict[int, int]) -> float:
    """Return the width of a glyph; one without a character of its own is looked up in the font's table."""
    if glyph in by_glyph:
        return float(face.charWidths[by_glyph[glyph]])
    with_advance = unpack_from(">H", face.get_table("hhea"), 34)[0]
    advance = unpack_from(">H", face.get_table("hmtx"), 4 * min(glyph, with_advance - 1))[0]
    return float(advance * 1000 / face.unitsPerEm)


def _single_substitutions(face: TTFontFace, feature: bytes) -> Iterator[tuple[int, int]]:
    """Yield which glyph an OpenType feature puts in the place of which (GSUB, lookup type 1)."""
    if "GSUB" not in face.table:
        return
    table = face.get_table("GSUB")
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
        for offset in unpack_from(f">{count}H", table, lookup + 6) if kind == 1 else ():
            yield from _substitutions_of(table, lookup + offset)


def _substitutions_of(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    form, coverage, count_or_delta = unpack_from(">3H", table, start)
    glyphs = _covered(table, start + coverage)
    if form == 1:
        yield from ((glyph, (glyph + count_or_delta) & 0xFFFF) for glyph in glyphs)
    else:
        yield from zip(glyphs, unpack_from(f">{count_or_delta}H", table, start + 6), strict=True)


def _covered(table: bytes, start: int) -> list[int]:
    form, count = unpack_from(">2H", table, start)
    if form == 1:
        return list(unpack_from(f">{count}H", table, start + 4))
    ranges = (unpack_from(">2H", table, start + 4 + 6 * index) for index in range(count))
    return [glyph for first, last in ranges for glyph in range(first, last + 1)]
