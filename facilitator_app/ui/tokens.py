"""The colours of Kring by their role, so that no widget names a colour of its own."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """One colour, `#RRGGBB`, for each role. `…_soft` is the ground on which its partner is read."""

    canvas: str
    surface: str
    sunken: str
    line: str
    row_line: str
    control: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    info: str
    info_soft: str
    ok: str
    ok_soft: str
    attention: str
    attention_soft: str
    error: str
    error_soft: str
    plum: str
    plum_soft: str
    focus: str


LIGHT = Tokens(
    canvas="#FAF7F2",
    surface="#FFFFFF",
    sunken="#F1ECE3",
    line="#D9D0C3",
    row_line="#ECE5DA",
    control="#746C62",
    text="#1E2A2D",
    muted="#515B5B",
    primary="#0B5A5E",
    primary_hover="#084649",
    primary_soft="#DCEDEB",
    on_primary="#FFFFFF",
    info="#1D4F91",
    info_soft="#E4EDF8",
    ok="#1F6B3A",
    ok_soft="#E3F1E6",
    attention="#754600",
    attention_soft="#FDF0D5",
    error="#9C1F1C",
    error_soft="#FBE9E7",
    plum="#5B3A8C",
    plum_soft="#EEE8F7",
    focus="#14213D",
)

DARK = Tokens(
    canvas="#14191A",
    surface="#1D2426",
    sunken="#263033",
    line="#3A4649",
    row_line="#2C3639",
    control="#8C989A",
    text="#F2EFEA",
    muted="#B9C1C0",
    primary="#7FD1CC",
    primary_hover="#A2E0DC",
    primary_soft="#12393B",
    on_primary="#06282A",
    info="#A9CBF5",
    info_soft="#1B2C44",
    ok="#9BDBAE",
    ok_soft="#17311F",
    attention="#F5C76A",
    attention_soft="#3A2B0B",
    error="#FFB4AB",
    error_soft="#44201D",
    plum="#D3BDF7",
    plum_soft="#2F2446",
    focus="#FFC93C",
)


def contrast_ratio(one: str, other: str) -> float:
    """How far two colours `#RRGGBB` stand apart, 1 to 21, by the formula of WCAG 2.2."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
