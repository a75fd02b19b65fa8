"""A folder before its door, at a clock that a test sets: each start of Kring in it is a new door."""

from datetime import timedelta
from pathlib import Path

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.live.door import Door
from facilitator_app.live.wall import WallClock
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, PIN, START


class Hall:
    """A folder, a clock, and the doors before it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = HandSetClock()
        self.clock.moment = START
        self._doors: list[Door] = []

    def door(self) -> Door:
        """A door that nobody has entered."""
        door = Door(self.folder, AGENDAS, WallClock(self.clock, AMSTERDAM), QUICK)
        self._doors.append(door)
        return door

    def entered(self) -> Door:
        """The next start of Kring, with everything before it gone."""
        self.leave()
        door = self.door()
        door.enter()
        return door

    def unlocked(self, passphrase: str = PASSPHRASE) -> Door:
        """The next start, with the right passphrase."""
        door = self.entered()
        unlock(door, passphrase)
        return door

    def leave(self) -> None:
        """Close every door."""
        for door in self._doors:
            door.leave()
        self._doors.clear()

    def pass_time(self, **span: float) -> None:
        """Let the clock go on."""
        assert self.clock.moment is not None
        self.clock.moment += timedelta(**span)


def begin(door: Door) -> str:
    return door.begin(
        practice="De Linde",
        phone="012 - 345 67 89",
        first_name="Joke",
        passphrase=PASSPHRASE,
        pin=PIN,
        language="nl",
    )


def unlock(door: Door, passphrase: str = PASSPHRASE) -> None:
    door.unlock(door.people()[0].id, passphrase)
