"""How Kring looks on this computer, also after the next start and with settings that nobody understands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.theme import DARK, LIGHT, Scheme, apply_theme, current_tokens


@pytest.fixture
def kept(tmp_path: Path, qapp: QApplication) -> Iterator[QSettings]:
    yield QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)
    apply_theme(qapp, Scheme.LIGHT)


def test_what_was_chosen_is_there_after_the_next_start(kept: QSettings, qapp: QApplication) -> None:
    first = Appearance(qapp, kept)
    first.set_scheme(Scheme.DARK)
    first.set_size(1.5)
    first.set_calm(True)
    blinking = first._blinks_every_ms
    qapp.setCursorFlashTime(blinking)
    again = Appearance(qapp, kept)
    assert (again.scheme, again.size, again.calm) == (Scheme.DARK, 1.5, True)
    assert current_tokens() == DARK
    assert qapp.cursorFlashTime() == 0
    again.set_calm(False)
    assert qapp.cursorFlashTime() == blinking


def test_text_grows_by_a_quarter_from_as_usual_to_double(kept: QSettings, qapp: QApplication) -> None:
    appearance = Appearance(qapp, kept)
    sizes = []
    for steps in (1, 1, 1, 1, 1, -1, 0, -1):
        appearance.zoom(steps)
        sizes.append(appearance.size)
    assert sizes == [1.25, 1.5, 1.75, 2.0, 2.0, 1.75, 1.0, 1.0]


def test_what_nobody_understands_is_as_usual(kept: QSettings, qapp: QApplication) -> None:
    for name, value in (("scheme", "roze"), ("zoom", "groot"), ("calm", "misschien")):
        kept.setValue(f"appearance/{name}", value)
    appearance = Appearance(qapp, kept)
    assert (appearance.scheme, appearance.size, appearance.calm) == (Scheme.SYSTEM, 1.0, False)
    appearance.set_scheme(Scheme.LIGHT)
    assert current_tokens() == LIGHT
