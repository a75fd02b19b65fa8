"""A practice made once for many tests, of which each opens a copy of its own: a copy is there much sooner."""

import shutil
from datetime import timedelta
from pathlib import Path

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, START, Practice


def make_practice(folder: Path) -> Path:
    """Make the practice of tests/practice.py in `folder`, and shut it."""
    Practice(folder).door.leave()
    return folder


class Copy:
    """A copy of what make_practice() made, at the same moment; its door is shut until somebody unlocks it."""

    def __init__(self, made: Path, folder: Path, agendas: Path = AGENDAS) -> None:
        shutil.copytree(made, folder)
        self.folder = folder
        self.clock = HandSetClock()
        self.clock.moment = START
        self.wall = WallClock(self.clock, AMSTERDAM)
        self.door = Door(folder, agendas, self.wall, QUICK)
        self.door.enter()

    def unlock(self) -> "Copy":
        """Open the door."""
        self.door.unlock(self.door.people()[0].id, PASSPHRASE)
        return self

    def open(self, number: int = 4) -> LiveSession:
        """Put a session on the table."""
        return self.door.practice.session(f"bijeenkomst-{number}")

    def pass_time(self, **span: float) -> None:
        """Let the clock on the wall go on."""
        assert self.clock.moment is not None
        self.clock.moment += timedelta(**span)
