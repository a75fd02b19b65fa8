"""What tests of the pages for backups share: a stick, and a folder dialog that answers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.live.door import Door
from facilitator_app.live.sticks import Stick
from facilitator_app.ui.backup_run import BackupRun


class Sticks:
    """The sticks that are in the laptop, as a test puts them in."""

    def __init__(self, *there: Stick) -> None:
        self.there = there

    def __call__(self) -> tuple[Stick, ...]:
        """Return them."""
        return self.there


def stick(folder: Path, name: str = "KRINGSTICK") -> Stick:
    """Make a folder that passes for a stick."""
    path = folder / name
    path.mkdir(exist_ok=True)
    return Stick(name, path, 14_800_000_000)


def answering(*answers: str) -> Callable[[QWidget, str], str]:
    """A folder dialog that gives these one after the other, then nothing."""
    left = list(answers)
    return lambda _parent, _title: left.pop(0) if left else ""


def run_of(door: Door, sticks: Sticks, *answers: str) -> BackupRun:
    """What makes the backups of the practice that is open."""
    return BackupRun(door.practice.keeping, sticks, answering(*answers))


def finish(qtbot: QtBot, run: BackupRun) -> None:
    """Let the window work until the backup is made, or given up."""
    qtbot.waitUntil(lambda: not run.busy, timeout=20_000)
