"""Dresses the app: Fusion, one palette and one stylesheet, all made of the same tokens."""

import re
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.ui.fonts import app_font, load_fonts
from facilitator_app.ui.stylesheet import TEMPLATE
from facilitator_app.ui.tokens import DARK, LIGHT, Tokens

# For the QApplication. Asking an application for its style, or setting it later, loads QStyle's 600 enum members
# before the first screen, a tenth of the start.
IN_FUSION = ("-style", "Fusion")
BODY_PX = 15
MINIMUM_ZOOM, MAXIMUM_ZOOM = 1.0, 2.0
# As wide or high as Qt lets anything be.
UNBOUNDED_PX = 16_777_215


class Scheme(StrEnum):
    """What the practice chose: light, dark, or as the system has it."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


def apply_theme(app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: float = 1.0) -> None:
    """Dress the whole app, made with IN_FUSION; call it again when `scheme` or `zoom` (1.0 to 2.0) changes.

    With high contrast the system's own palette stays and no stylesheet is set, because the two break each other.
    """
    load_fonts()
    zoom = min(max(zoom, MINIMUM_ZOOM), MAXIMUM_ZOOM)
    font = app_font(round(BODY_PX * zoom))
    hints = app.styleHints()
    hints.setColorScheme(_SCHEMES[scheme])
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        app.setFont(font)
        app.setStyleSheet("")
        app.setPalette(QPalette())
        return
    # Not every system does as it is told, so the practice's own choice goes before its answer.
    is_dark = scheme == Scheme.DARK or (scheme == Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
    tokens = DARK if is_dark else LIGHT
    wanted = font, palette_of(tokens), stylesheet_of(tokens, zoom)
    # Every widget there is would be dressed anew, and then once more.
    if wanted == (app.font(), app.palette(), app.styleSheet()):
        return
    app.setFont(wanted[0])
    app.setPalette(wanted[1])
    app.setStyleSheet(wanted[2])


_SCHEMES = {
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
}


# By the number of their ground: every icon asks.
_BY_CANVAS = {QColor(tokens.canvas).rgb(): tokens for tokens in (LIGHT, DARK)}


def current_tokens() -> Tokens:
    """The tokens in use; under high contrast they follow the system's palette."""
    palette = QGuiApplication.palette()
    canvas = palette.color(QPalette.ColorRole.Window).rgb()
    return _BY_CANVAS.get(canvas) or _tokens_of(palette)


def scaled(pixels: float) -> int:
    """A length that is `pixels` at 100 % text, at the text size in use."""
    size_px = QApplication.font().pixelSize()
    return round(pixels * size_px / BODY_PX) if size_px > 0 else round(pixels)


def set_look(widget: QWidget, look: str) -> None:
    """Give `widget` another look of the stylesheet, also after it has been shown."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        # One that the stylesheet has not dressed yet is dressed when it is first shown.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            restyle(widget)


def restyle(widget: QWidget) -> None:
    """Have the stylesheet look again at the properties of `widget`, if it has looked before."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()
    widget.update()


@lru_cache(maxsize=4)
def stylesheet_of(tokens: Tokens, zoom: float) -> str:
    """The stylesheet at `zoom`: `$role` becomes a colour, `24px` grows with the text.

    In `[36-2]px` only the 36 grows, and up to 3 px nothing does: those are borders and rings.
    """

    def value(match: re.Match[str]) -> str:
        role, length, border, plain = match.groups()
        if role:
            return str(getattr(tokens, role))
        if plain:
            return f"{plain if int(plain) <= 3 else round(int(plain) * zoom)}px"
        return f"{round(int(length) * zoom) - int(border)}px"

    return re.sub(r"\$(\w+)|\[(\d+)-(\d+)\]px|(\d+)px", value, TEMPLATE)


def palette_of(tokens: Tokens) -> QPalette:
    """What Fusion itself paints with: everything that the stylesheet leaves alone."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.canvas,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_primary,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Accent: tokens.primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Shadow: tokens.control,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette


def _tokens_of(palette: QPalette) -> Tokens:
    role = QPalette.ColorRole

    def colour(name: QPalette.ColorRole) -> str:
        return palette.color(name).name()

    text, ground, mark = colour(role.WindowText), colour(role.Window), colour(role.Highlight)
    everywhere = {name: ground for name in Tokens._fields if name.endswith("_soft")}
    words = dict.fromkeys(("info", "ok", "attention", "error", "plum", "muted", "text", "control", "focus"), text)
    base = LIGHT._replace(canvas=ground, surface=colour(role.Base), sunken=ground, line=text, row_line=text)
    return base._replace(
        **everywhere, **words, primary=mark, primary_hover=mark, on_primary=colour(role.HighlightedText)
    )
