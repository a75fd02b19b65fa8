"""Every text on its way to paper: cleaned, put in visual order, fitted, wrapped, and split over the fonts.

Names and places come from people and files. Nothing here or after here reads them as markup, and no
character can raise: what no font has is drawn as a lozenge.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from arabic_reshaper import reshape
from bidi import get_display

from facilitator_app.documents import fonts
from facilitator_app.documents.fonts import CAP_HEIGHT_EM, Face

REPLACEMENT = "◊"
ELLIPSIS = "…"
# More than a line of A4 has, as a rule.
SIGNS_OF_A_LINE = 200
_DECIMALS = re.compile(r"[0-9][.,]([0-9]+)$")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set, in points."""

    size: float
    face: Face = Face.REGULAR
    leading: float = 0

    @property
    def line_height(self) -> float:
        """From baseline to baseline."""
        return self.leading or self.size * 1.35

    @property
    def cap_height(self) -> float:
        """Of capitals and digits, to centre a line on."""
        return self.size * CAP_HEIGHT_EM

    @property
    def bold(self) -> "Style":
        """The same, heavier."""
        return Style(self.size, Face.BOLD, self.leading)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font in visual order."""

    font: str
    text: str
    width_em: float


def clean(text: str) -> str:
    """Return one line without control characters and half characters, with plain spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    whole = "".join(REPLACEMENT if "\ud800" <= sign <= "\udfff" else sign for sign in text)
    spaced = " ".join(unicodedata.normalize("NFC", whole).split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) != "Cc")


def runs(text: str, face: Face) -> list[Run]:
    """Return the pieces of one line from left to right, each in a font that has all its characters."""
    line = clean(text)
    latin = fonts.latin(face)
    if line.isascii():
        return [Run(latin.name, line, sum(map(latin.widths.__getitem__, line)) / 1000)] if line else []
    if _RIGHT_TO_LEFT.search(line):
        line = get_display(reshape(line))
    found: list[tuple[fonts.Font, list[str]]] = []
    for font, sign in _drawable(line, face):
        if found and found[-1][0] is font:
            found[-1][1].append(sign)
        else:
            found.append((font, [sign]))
    return [Run(f.name, "".join(signs), sum(f.widths[s] for s in signs) / 1000) for f, signs in found]


def width(text: str, style: Style) -> float:
    """Return how wide one line is, in points."""
    return sum(run.width_em for run in runs(text, style.face)) * style.size


def fit(text: str, style: Style, available: float) -> str:
    """Return the line, or as much of it as fits with an ellipsis behind it."""
    line = clean(text)
    if width(line, style) <= available:
        return line
    too_long = bisect_left(range(len(line)), True, key=lambda n: width(line[:n] + ELLIPSIS, style) > available)
    return line[: max(too_long - 1, 0)].rstrip() + ELLIPSIS


def decimal_shifts(numbers: Sequence[str], style: Style) -> list[float]:
    """Return how far each number of a column moves left to have the decimal signs below each other."""
    found = [_DECIMALS.search(number) for number in numbers]
    decimals = [len(match[1]) if match else 0 for match in found]
    most = max(decimals, default=0)
    return [(most - n) * width("0", style) if n else 0.0 for n in decimals]


def wrap(text: str, style: Style, available: float, most: int | None = None) -> list[str]:
    """Return the lines of a text; words that are wider than a line are cut, newlines kept.

    Args:
        text: anything, with newlines or without.
        style: face and size that it will be drawn in.
        available: the width of a line, in points.
        most: how many lines at most; the last one ends in an ellipsis when there is more.
    """
    lines = [line for paragraph in text.splitlines() for line in _wrapped(clean(paragraph), style, available)]
    if most is not None and len(lines) > most:
        kept = lines[:most]
        return [*kept[:-1], fit(" ".join(lines[most - 1 :]), style, available)] if kept else []
    return lines


def _wrapped(text: str, style: Style, available: float) -> Iterator[str]:
    space = width("\u00a0", style) or fonts.latin(style.face).widths[" "] / 1000 * style.size
    line, used = "", 0.0
    for word in _pieces(text, style, available):
        wide = width(word, style)
        if line and used + space + wide > available:
            yield line
            line, used = word, wide
        else:
            used += wide + (space if line else 0)
            line = f"{line} {word}" if line else word
    if line:
        yield line


def _pieces(text: str, style: Style, available: float) -> Iterator[str]:
    for word in text.split():
        rest = word
        while (fits := _fitting(rest, style, available)) < len(rest):
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _fitting(word: str, style: Style, available: float) -> int:
    """Return how many signs of a word stand on one line, one at least, and measure no more of it than that."""
    some = SIGNS_OF_A_LINE
    while some < len(word) and width(word[:some], style) <= available:
        some *= 2
    begin = word[:some]
    if width(begin, style) <= available:
        return len(begin)
    return max(bisect_left(range(some), True, key=lambda n: width(begin[: n + 1], style) > available), 1)


def _drawable(line: str, face: Face) -> Iterator[tuple[fonts.Font, str]]:
    latin = fonts.latin(face)
    for sign in line:
        if unicodedata.category(sign) == "Cf":
            # Direction and joining marks have done their work by now.
            continue
        if sign in latin.widths:
            yield latin, sign
            continue
        arabic = fonts.arabic(face)
        if sign in arabic.widths:
            yield arabic, sign
        elif unicodedata.category(sign) not in ("Mn", "Me"):
            # An accent that no font has is left out: its letter stands there.
            plain = unicodedata.normalize("NFKD", sign)[0]
            yield latin, plain if plain in latin.widths else REPLACEMENT
