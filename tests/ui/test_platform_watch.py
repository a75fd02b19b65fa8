"""What Windows would tell, handed over by hand: none of this runs on Windows."""

import ctypes
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.platform_watch import (
    GOES_TO_SLEEP,
    LID,
    POWER,
    SESSION_CHANGED,
    SESSION_LOCKED,
    SETTING_CHANGED,
    PlatformWatch,
    PowerSetting,
    means_nobody_is_here,
)
from facilitator_app.ui.windows_displays import Path, one_image_on_two_screens, share_a_source

UNLOCKED, RESUMED = 8, 7


def lid(value: int, setting: bytes = LID.bytes_le) -> PowerSetting:
    return PowerSetting((ctypes.c_ubyte * 16)(*setting), 4, value)


@pytest.mark.parametrize(
    ("message", "kind", "setting", "alone"),
    [
        (SESSION_CHANGED, SESSION_LOCKED, None, True),
        (SESSION_CHANGED, UNLOCKED, None, False),
        (POWER, GOES_TO_SLEEP, None, True),
        (POWER, RESUMED, None, False),
        (POWER, SETTING_CHANGED, lid(0), True),
        (POWER, SETTING_CHANGED, lid(1), False),
        (POWER, SETTING_CHANGED, lid(0, bytes(16)), False),
        (POWER, SETTING_CHANGED, None, False),
        (0, SESSION_LOCKED, None, False),
    ],
)
def test_a_message_says_whether_the_screen_is_left_alone(
    message: int, kind: int, setting: PowerSetting | None, alone: bool
) -> None:
    assert means_nobody_is_here(message, kind, setting) is alone


def test_it_says_so_once_a_message_means_it(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    watch = PlatformWatch(shown(QWidget()))
    with qtbot.assertNotEmitted(watch.left_alone):
        watch.take(SESSION_CHANGED, UNLOCKED)
    with qtbot.waitSignal(watch.left_alone):
        watch.take(SESSION_CHANGED, SESSION_LOCKED)


def test_on_another_system_it_hears_nothing_and_does_no_harm(shown: Callable[..., QWidget]) -> None:
    watch = PlatformWatch(shown(QWidget()))
    watch.watch(True)
    watch.watch(False)
    assert not one_image_on_two_screens()


def path(adapter: int, source: int) -> Path:
    made = Path()
    made.source.adapter.low, made.source.id = adapter, source
    return made


def test_a_path_is_laid_out_as_windows_lays_it_out() -> None:
    assert (ctypes.sizeof(Path), Path.target.offset, Path.flags.offset) == (72, 20, 68)
    assert (ctypes.sizeof(PowerSetting), PowerSetting.value.offset) == (24, 20)


@pytest.mark.parametrize(
    ("paths", "shared"),
    [
        ([], False),
        ([(1, 0)], False),
        ([(1, 0), (1, 1)], False),
        ([(1, 0), (2, 0)], False),
        ([(1, 0), (1, 0)], True),
        ([(1, 0), (1, 1), (1, 1)], True),
    ],
)
def test_two_paths_from_one_source_are_one_image(paths: list[tuple[int, int]], shared: bool) -> None:
    assert share_a_source([path(*one) for one in paths]) is shared
