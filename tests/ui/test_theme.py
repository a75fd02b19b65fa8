"""The theme: contrasts, text sizes, and a focus ring that moves nothing."""

import re
from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.announce import announce
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.fonts import FACES, app_font
from facilitator_app.ui.pill import Pill
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import Scheme, current_tokens, scaled, set_look, stylesheet_of
from facilitator_app.ui.tokens import DARK, LIGHT, Tokens, contrast_ratio

AA_TEXT, AAA_TEXT, NOT_TEXT = 4.5, 7.0, 3.0

# What is seen on what, the least that is asked, and what was computed for the light and the dark theme.
PAIRS = [
    ("text", "canvas", AAA_TEXT, 13.80, 15.47),
    ("text", "surface", AAA_TEXT, 14.74, 13.74),
    ("text", "sunken", AAA_TEXT, 12.53, 11.79),
    ("muted", "surface", AA_TEXT, 7.01, 8.59),
    ("muted", "canvas", AA_TEXT, 6.56, 9.67),
    ("primary", "surface", AA_TEXT, 7.96, 8.93),
    ("on_primary", "primary", AA_TEXT, 7.96, 8.85),
    ("on_primary", "primary_hover", AA_TEXT, 10.59, 10.58),
    ("text", "primary_soft", AAA_TEXT, 12.19, 10.94),
    ("control", "surface", NOT_TEXT, 5.17, 5.31),
    ("info", "info_soft", AA_TEXT, 6.89, 8.42),
    ("ok", "ok_soft", AA_TEXT, 5.58, 8.78),
    ("attention", "attention_soft", AA_TEXT, 7.07, 8.67),
    ("error", "error_soft", AA_TEXT, 6.82, 8.41),
    ("plum", "plum_soft", AA_TEXT, 7.21, 8.48),
    ("focus", "canvas", NOT_TEXT, 14.95, 11.55),
    ("focus", "surface", NOT_TEXT, 15.97, 10.26),
]
# Pairs that the stylesheet makes besides those.
MORE_PAIRS = [
    ("muted", "sunken", AA_TEXT),
    ("muted", "primary_soft", AA_TEXT),
    ("primary", "canvas", AA_TEXT),
    ("primary", "primary_soft", AA_TEXT),
    ("ok", "surface", AA_TEXT),
    ("error", "surface", AA_TEXT),
    ("error", "canvas", AA_TEXT),
    ("attention", "canvas", AA_TEXT),
    ("control", "canvas", NOT_TEXT),
    ("control", "primary_soft", NOT_TEXT),
    ("focus", "primary_soft", NOT_TEXT),
    ("focus", "plum_soft", NOT_TEXT),
    ("focus", "sunken", NOT_TEXT),
]
THEMES = [LIGHT, DARK]
ZOOMS = [1.0, 1.25, 1.5, 1.75, 2.0]


@pytest.mark.parametrize(("front", "ground", "least", "light", "dark"), PAIRS)
def test_every_pair_has_the_contrast_that_was_computed(
    front: str, ground: str, least: float, light: float, dark: float
) -> None:
    for tokens, computed in ((LIGHT, light), (DARK, dark)):
        ratio = contrast_ratio(getattr(tokens, front), getattr(tokens, ground))
        assert round(ratio, 2) == computed
        assert ratio >= least


@pytest.mark.parametrize(("pair", "tokens"), list(product(MORE_PAIRS, THEMES)))
def test_every_other_pair_of_the_stylesheet_can_be_read(pair: tuple[str, str, float], tokens: Tokens) -> None:
    front, ground, least = pair
    assert contrast_ratio(getattr(tokens, front), getattr(tokens, ground)) >= least


@pytest.mark.parametrize("tokens", THEMES)
def test_the_ring_of_a_main_button_shows_against_both_of_its_sides(tokens: Tokens) -> None:
    assert contrast_ratio(tokens.focus, tokens.surface) >= NOT_TEXT
    assert contrast_ratio(tokens.surface, tokens.primary) >= NOT_TEXT


def test_every_token_is_a_colour() -> None:
    for tokens in THEMES:
        for colour in tokens:
            assert re.fullmatch("#[0-9A-F]{6}", colour)


def test_black_on_white_is_21_and_a_colour_on_itself_is_1() -> None:
    assert round(contrast_ratio("#000000", "#FFFFFF"), 6) == 21
    assert contrast_ratio("#0B5A5E", "#0B5A5E") == 1


@pytest.mark.parametrize("tokens", THEMES)
def test_the_stylesheet_knows_every_role_that_it_names(tokens: Tokens) -> None:
    made = stylesheet_of(tokens, 1.5)
    assert "$" not in made
    assert "[" not in made.replace("[look", "").replace("[problem", "")


def test_borders_stay_thin_when_the_text_grows() -> None:
    made = stylesheet_of(LIGHT, 2.0)
    assert "border: 3px solid #14213D" in made
    assert "font-size: 40px" in made


def test_scheme_and_zoom_dress_the_whole_app(themed: Callable[..., None], qapp: QApplication) -> None:
    themed(Scheme.DARK, 1.5)
    assert current_tokens() == DARK
    assert qapp.font().pixelSize() == 22
    assert scaled(34) == 50
    themed(Scheme.LIGHT)
    assert current_tokens() == LIGHT
    assert scaled(34) == 34


def test_text_grows_no_further_than_twice(themed: Callable[..., None], qapp: QApplication) -> None:
    themed(Scheme.LIGHT, 5.0)
    assert qapp.font().pixelSize() == 30


def test_another_palette_than_ours_still_gives_tokens(themed: Callable[..., None], qapp: QApplication) -> None:
    palette = qapp.palette()
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.black)
    palette.setColor(palette.ColorRole.WindowText, Qt.GlobalColor.yellow)
    qapp.setPalette(palette)
    tokens = current_tokens()
    themed(Scheme.LIGHT)
    assert tokens.canvas == "#000000"
    assert tokens.text == tokens.error == tokens.control == "#ffff00"


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_fira_sans_is_there_in_every_weight(qapp: QApplication, weight: int) -> None:
    info = QFontInfo(app_font(15, QFont.Weight(weight)))
    assert (info.family(), info.weight(), info.exactMatch()) == ("Fira Sans", weight, True)
    assert len(FACES) == 3


def test_digits_line_up_in_labels_and_fields(qtbot: QtBot) -> None:
    label, field = QLabel("118"), QLineEdit()
    label.setProperty("look", "big")
    field.setProperty("look", "number")
    for widget in (label, field):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        metrics = QFontMetrics(widget.font())
        assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8080")


def test_a_number_stands_at_the_right(qtbot: QtBot) -> None:
    field = QLineEdit("118")
    qtbot.addWidget(field)
    field.setProperty("look", "number")
    field.ensurePolished()
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_another_look_shows_at_once(qtbot: QtBot) -> None:
    label = QLabel("Kring")
    qtbot.addWidget(label)
    label.ensurePolished()
    set_look(label, "title")
    assert label.font().pixelSize() == 20


def controls() -> list[QWidget]:
    looks = ["primary", "secondary", "quiet", "link", "small", "small-quiet", "list", "tab", "large", "icon"]
    looks += ["primary-large", "primary-huge", "key", "key-word", "tile", "touch"]
    made: list[QWidget] = [PushButton("Tekst", look, hint="F9", icon="eye-off") for look in looks]
    made += [Pill("Aanwezig", is_open=False), Pill("Verwacht"), CheckBox("Kaart"), QRadioButton("Keus")]
    for look in ("", "number", "answer"):
        field = QLineEdit("118")
        field.setProperty("look", look)
        made.append(field)
    return [*made, ComboBox(), QDateEdit(), QPlainTextEdit("Veel vragen")]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_focus_ring_takes_no_room(
    themed: Callable[..., None], shown: Callable[..., QWidget], zoom: float
) -> None:
    themed(Scheme.LIGHT, zoom)
    page = QWidget()
    for control in controls():
        control.setParent(page)
    shown(page)
    for control in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        page.setFocus()
        before = control.sizeHint()
        control.setFocus()
        assert control.hasFocus()
        assert control.sizeHint() == before, (type(control).__name__, control.property("look"))


def test_the_focus_ring_is_seen_on_every_control(shown: Callable[..., QWidget]) -> None:
    page = QWidget()
    for control in controls():
        control.setParent(page)
    shown(page)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for control in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        control.resize(control.sizeHint())
        control.setFocus()
        picture = control.grab().toImage()
        ring = [picture.pixelColor(picture.width() // 2, y).name().upper() for y in range(3)]
        assert ring == [LIGHT.focus] * 3, (type(control).__name__, control.property("look"))


def test_the_heights_of_the_drawings_hold(qtbot: QtBot) -> None:
    heights = {
        "primary": 38,
        "secondary": 36,
        "small": 28,
        "list": 29,
        "tab": 31,
        "primary-large": 48,
        "touch": 44,
    }
    for look, height in heights.items():
        button = PushButton("Tekst", look)
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height, look


def test_a_line_can_be_said_to_a_screen_reader(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    announce(page, "Opgeslagen bij Birgül, volgende Charlotte")
    announce(page, "Typ alleen cijfers en één komma.", assertive=True)
