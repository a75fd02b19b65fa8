"""What keeps values closed, in every look: the bar about another screen, where it leads, a look at one row."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.sessions import Field, Phase
from tests.keys import focused, press
from tests.looks.frames import Camera, settle
from tests.ui.audit import accessibility_problems, cut_off, scrolls_sideways
from tests.ui.copies import make_practice
from tests.ui.kring import MIRROR, SECOND, Kring

WHOLE = (1093, 534)
Act = Callable[[Kring], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def look_at(camera: Camera, made: Path, tmp_path: Path) -> Callable[[str, Act], None]:
    """Takes the whole window in check-in, after three slips and what else is done, in every look."""
    numbers = count()

    def go_over(name: str, act: Act) -> None:
        kring: list[Kring] = []

        def build() -> QWidget:
            kring.append(Kring(made, tmp_path / f"kring-{next(numbers)}", lambda window: window))
            return kring[-1].window

        def do(_window: QWidget) -> None:
            kring[-1].check_in()
            press("118\t76\t68,4\n", "121\t79\t71,2\n", "112\t70\t64,1\n")
            act(kring[-1])

        for look, window in camera.takes(name, build, WHOLE, do):
            assert cut_off(window) == [], look
            assert scrolls_sideways(window) == [], look
            assert accessibility_problems(window) == [], look

    return go_over


def hold_ctrl_e(kring: Kring) -> None:
    kring.row("Anouk").fields[Field.SYSTOLIC].setFocus()
    QTest.keyPress(focused(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def plug_second(kring: Kring) -> None:
    kring.plug(SECOND)


def correct_beside_second(kring: Kring) -> None:
    kring.plug(SECOND)
    kring.row("Anouk").fields[Field.SYSTOLIC].setFocus()
    press("<F2>")


def type_on_mirror(kring: Kring) -> None:
    kring.plug(MIRROR)
    settle()
    kring.row("Charlotte").fields[Field.SYSTOLIC].setFocus()
    press("118\t76\t684\n")


def look_at_help(kring: Kring) -> None:
    kring.plug(MIRROR)
    kring.bar.help_button.click()


def ask_pin(kring: Kring) -> None:
    kring.plug(SECOND)
    kring.office.dossiers.show_woman("vrouw-0")


def plug_second_in_circle(kring: Kring) -> None:
    kring.navigation._go(Phase.CIRCLE)
    kring.plug(SECOND)


def show_group_there(kring: Kring) -> None:
    kring.navigation._go(Phase.CIRCLE)
    kring.plug(SECOND)
    press("<F5>")


def look_at_check_in_while_group_looks(kring: Kring) -> None:
    show_group_there(kring)
    kring.navigation._go(Phase.ARRIVAL)


def look_at_closing_while_group_sees_nothing(kring: Kring) -> None:
    show_group_there(kring)
    kring.navigation._go(Phase.CLOSING)
    kring.bar.blank_button.click()


MOMENTS = {
    "peek": hold_ctrl_e,
    "second-screen": plug_second,
    "second-screen-in-circle": plug_second_in_circle,
    "second-screen-for-group": show_group_there,
    "group-looks-at-check-in": look_at_check_in_while_group_looks,
    "group-sees-nothing-at-closing": look_at_closing_while_group_sees_nothing,
    "second-screen-correcting": correct_beside_second,
    "mirrored-screen": type_on_mirror,
    "mirrored-screen-help": look_at_help,
    "second-screen-pin": ask_pin,
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_privacy(look_at: Callable[[str, Act], None], moment: str) -> None:
    look_at(moment, MOMENTS[moment])
