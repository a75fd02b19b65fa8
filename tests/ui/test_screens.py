"""Which screens are beside this one, from what Qt and the system say of them."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.ui.screens import Beside, Screens
from tests.ui.kring import ALONE, BESIDE, DUPLICATE, MIRROR, SCREEN, SECOND, Plugged


@pytest.mark.parametrize(
    ("displays", "beside"),
    [
        (ALONE, Beside.NOTHING),
        (SECOND, Beside.SECOND),
        (MIRROR, Beside.MIRROR),
        (DUPLICATE, Beside.MIRROR),
        (Plugged(SCREEN, BESIDE, BESIDE), Beside.MIRROR),
        (Plugged(SCREEN, QRect()), Beside.NOTHING),
    ],
)
def test_it_tells_a_second_screen_from_a_mirrored_one(
    qapp: QApplication, displays: Plugged, beside: Beside
) -> None:
    screens = Screens(displays)
    screens.look()
    assert screens.beside is beside
    assert screens.values_stay_closed is (beside is not Beside.NOTHING)


def test_it_says_what_changed_and_nothing_when_nothing_did(qtbot: QtBot, qapp: QApplication) -> None:
    screens = Screens(ALONE)
    with qtbot.assertNotEmitted(screens.changed):
        screens.look()
    screens.displays = SECOND
    with qtbot.waitSignal(screens.changed):
        screens.look()
    with qtbot.assertNotEmitted(screens.changed):
        screens.look()
    screens.displays = Plugged(SCREEN, BESIDE, BESIDE.translated(1920, 0))
    with qtbot.waitSignal(screens.changed):
        screens.look()
    screens.displays = SECOND
    with qtbot.assertNotEmitted(screens.changed):
        screens.look()


def test_what_qt_says_of_its_screens_counts_only_while_it_watches(qtbot: QtBot, qapp: QApplication) -> None:
    screens = Screens(ALONE)
    (screen,) = qapp.screens()
    screens.displays = SECOND
    qapp.screenAdded.emit(screen)
    assert screens.beside is Beside.NOTHING
    screens.watch(True)
    assert screens.beside is Beside.SECOND
    screens.displays = MIRROR
    screen.geometryChanged.emit(screen.geometry())
    assert screens.beside is Beside.MIRROR
    screens.displays = SECOND
    qapp.screenAdded.emit(screen)
    assert screens.beside is Beside.SECOND
    screens.displays = ALONE
    qapp.screenRemoved.emit(screen)
    assert screens.beside is Beside.NOTHING
    screens.watch(False)


def test_the_screens_of_this_laptop_are_those_of_qt(qapp: QApplication) -> None:
    screens = Screens()
    screens.look()
    assert screens.beside is Beside.NOTHING
