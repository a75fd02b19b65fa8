"""Lucide's icons: all there, tinted, sharp, and read without unpacking the whole archive."""

import re
from pathlib import Path
from zipfile import ZipFile

import lucide
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import facilitator_app.ui
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.icons import icon, pixmap
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.theme import Scheme
from facilitator_app.ui.tokens import DARK, LIGHT

TEAL = "#0B5A5E"
UI = Path(facilitator_app.ui.__file__).parent


def colours(image: QImage) -> set[str]:
    """The colours of everything that is painted fully."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_comes_in_the_colour_and_size_that_were_asked(qapp: QApplication) -> None:
    drawn = pixmap("house", TEAL, 18)
    assert drawn.deviceIndependentSize().toTuple() == (18, 18)
    assert colours(drawn.toImage()) == {TEAL}


def test_the_ground_of_an_icon_is_clear(qapp: QApplication) -> None:
    assert pixmap("circle", TEAL, 18).toImage().pixelColor(0, 0).alpha() == 0


def test_a_filled_icon_is_filled(qapp: QApplication) -> None:
    middle = (9, 7)
    assert pixmap("bookmark", TEAL, 18).toImage().pixelColor(*middle).alpha() == 0
    assert pixmap("bookmark", TEAL, 18, filled=True).toImage().pixelColor(*middle) == QColor(TEAL)


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert pixmap("eye-off", TEAL, 20).cacheKey() == pixmap("eye-off", TEAL, 20).cacheKey()
    assert pixmap("eye-off", TEAL, 20).cacheKey() != pixmap("eye-off", TEAL, 22).cacheKey()


def test_an_icon_that_lucide_does_not_have_is_refused(qapp: QApplication) -> None:
    for name in ("no-such-icon", "ouse", ""):
        with pytest.raises(KeyError):
            icon(name, TEAL, 18)


def test_every_icon_is_read_as_the_archive_holds_it(qapp: QApplication) -> None:
    """A name that is the end of another, such as `circle` in `play-circle`, gets its own picture."""
    with ZipFile(Path(lucide.__file__).parent / "lucide.zip") as archive:
        for name in ("circle", "play", "eye", "eye-off", "bookmark", "x", "menu", "zap", "a-arrow-down"):
            plain = archive.read(f"{name}.svg").replace(b"currentColor", TEAL.encode())
            expected = QImage.fromData(plain, "SVG")
            assert pixmap(name, TEAL, 24).toImage().convertedTo(expected.format()) == expected


def test_every_icon_that_the_app_names_exists(qapp: QApplication) -> None:
    named = re.compile(r"""(?:icon=|icon_button\(|IconLabel\(|pixmap\(|set_icon(?:_name)?\()\s*"([a-z0-9-]+)\"""")
    names = {name for source in UI.rglob("*.py") for name in named.findall(source.read_text(encoding="utf-8"))}
    assert {"house", "eye-off", "menu", "check"} <= names
    for name in sorted(names):
        assert colours(pixmap(name, TEAL, 24).toImage()) == {TEAL}, name


def test_icons_follow_when_the_colours_change(themed, qtbot: QtBot) -> None:
    label, button = IconLabel("circle-check", "ok"), PushButton("Start", "link", icon="house")
    for widget in (label, button):
        qtbot.addWidget(widget)
    assert LIGHT.ok in colours(label.pixmap().toImage())
    themed(Scheme.DARK)
    label.show()
    button.show()
    assert DARK.ok in colours(label.pixmap().toImage())
    assert DARK.primary in colours(button.icon().pixmap(button.iconSize()).toImage())


def test_icons_grow_with_the_text(themed, qtbot: QtBot) -> None:
    themed(Scheme.LIGHT, 2.0)
    label = IconLabel("circle-check", "ok")
    qtbot.addWidget(label)
    assert label.size().toTuple() == (36, 36)


def test_an_icon_label_can_change_and_be_empty(qtbot: QtBot) -> None:
    label = IconLabel("circle", "muted")
    qtbot.addWidget(label)
    label.set_icon("bookmark", "plum", filled=True)
    assert LIGHT.plum in colours(label.pixmap().toImage())
    label.set_icon("", "muted")
    assert label.pixmap().isNull()


def test_a_button_of_only_an_icon_has_a_name(qtbot: QtBot) -> None:
    button = PushButton("", "icon", icon="ellipsis", name="Meer voor Birgül")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Meer voor Birgül"


def test_a_folded_button_keeps_its_words_as_name_and_tooltip(qtbot: QtBot) -> None:
    button = PushButton("&Afdekken", "small", hint="F9", icon="eye-off")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.fold(True)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Afdekken", "Afdekken")
    assert button.sizeHint().width() < wide
    button.fold(False)
    assert (button.text(), button.toolTip()) == ("&Afdekken", "")
    assert button.sizeHint().width() == wide


def test_a_button_can_take_another_look_icon_and_key(qtbot: QtBot) -> None:
    button = PushButton("Pauze", "secondary", icon="pause", hint="F7")
    qtbot.addWidget(button)
    button.set_look("list")
    button.set_icon_name("play")
    button.set_hint("F8")
    assert button.look == "list"
    assert button.accessibleDescription() == "F8"
    assert LIGHT.plum in colours(button.icon().pixmap(button.iconSize()).toImage())
    button.set_icon_name("")
    assert button.icon().isNull()


def test_the_tick_of_a_check_box_is_not_colour_alone(qtbot: QtBot) -> None:
    box = CheckBox("Kaart voor 11 aanwezigen")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.setCheckState(Qt.CheckState.Checked)
    picture = box.grab().toImage().copy(0, 0, 24, 28)
    assert {LIGHT.primary, LIGHT.on_primary} <= colours(picture)
