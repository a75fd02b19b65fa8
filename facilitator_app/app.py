"""The composition root: the only place that builds everything and ties it together."""

from __future__ import annotations

import gc
import logging
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from facilitator_app import paths
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.app_language import AppLanguage
from facilitator_app.ui.appearance import Appearance
from facilitator_app.ui.crash import Crash
from facilitator_app.ui.theme import IN_FUSION
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow

if TYPE_CHECKING:
    from facilitator_app.ui.wording import ReaderWording


def run(data: Path | None, *, demo: bool) -> int:
    """Open the window and stay until it closes; returns the exit code.

    Args:
        data: the practice's folder, or None for this computer's own place for it.
        demo: an invented practice in a folder that is thrown away.
    """
    keep_to_ourselves()
    app = QApplication([sys.argv[0], *IN_FUSION])
    app.setApplicationName("Kring")
    app.setOrganizationName("Kring")
    app.setApplicationDisplayName("")
    if demo:
        return _run_demo(app)
    wall = WallClock()
    folder = data or paths.data_folder()
    return _run(app, Door(folder, _agendas(), wall), wall, folder)


# From <linux/prctl.h>.
PR_SET_DUMPABLE = 4


def keep_to_ourselves() -> None:
    """Have what Kring writes be for its owner alone, and its memory be written nowhere when it falls."""
    os.umask(0o077)
    # Where a library stumbles over a file of somebody else, it would tell what stands there.
    logging.disable()
    if sys.platform != "win32":
        import resource

        # What is in memory can be read, so no copy of it is left behind.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        # A system that hands a fall to a program asks this and not the limit; nor does another program of hers
        # read the memory of Kring while it runs.
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def speak_language_of(door: Door, language: AppLanguage) -> None:
    """Have every page that is made from now on come in the language of the practice.

    Dutch, the source, is there already: for a new practice, and for one whose key file cannot be read.
    """
    with suppress(Trouble):
        language.speak(door.language)


def _run_demo(app: QApplication) -> int:
    from tempfile import TemporaryDirectory

    from facilitator_app.demo import PIN, HandSetClock, open_demo

    with TemporaryDirectory(prefix="kring-") as folder:
        clock = HandSetClock()
        wall = WallClock(clock)
        door = open_demo(Path(folder) / "demo", _agendas(), clock, wall)
        return _run(app, door, wall, Path(folder), demo_pin=PIN)


def _run(app: QApplication, door: Door, wall: WallClock, folder: Path, demo_pin: str = "") -> int:
    @cache
    def wording_for(language: str) -> ReaderWording:
        from facilitator_app.ui.wording import ReaderWording

        return ReaderWording(language, translations, wall.zone)

    translations = paths.resources() / "translations"
    app_language = AppLanguage(app, translations)
    speak_language_of(door, app_language)
    appearance = Appearance(app, QSettings())
    window = MainWindow()
    crash = Crash(folder, lambda sentence: window.toast.tell(sentence, undo=False))
    sys.excepthook, sys.unraisablehook = crash, crash.in_passing
    window.zoom_requested.connect(appearance.zoom)
    way_in = WayIn(door, window, wording_for, demo_pin, app_language, appearance)
    way_in.begin()
    window.show()
    QTimer.singleShot(0, gc.enable)
    code = app.exec()
    door.leave()
    return code


def _agendas() -> Path:
    return paths.resources() / "agendas"
