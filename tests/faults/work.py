"""Who works in a practice that somebody else cuts off: where, with what chance, and what she has in hand."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.live.door import Door
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, START

OTHER_PASSPHRASE = "vijf andere woorden zijn beter"
TODAY, NEXT = "bijeenkomst-4", "bijeenkomst-5"


def open_door(folder: Path, *passphrases: str, clock: HandSetClock | None = None) -> Door:
    """Come in with one of the passphrases, on the afternoon of the session."""
    clock = clock or HandSetClock()
    clock.moment = clock.moment or START
    door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    for passphrase in passphrases:
        if door.is_open:
            break
        try:
            door.unlock(door.people()[0].id, passphrase)
        except Exception:
            if passphrase == passphrases[-1]:
                raise
    return door


def no_word() -> None:
    """Nobody listens."""


@dataclass(slots=True)
class Work:
    """One afternoon in one folder; the deeds are functions of it. `step` is done after each step of a long one."""

    folder: Path
    chance: Random
    step: Callable[[], None] = no_word
    passphrase: str = PASSPHRASE
    other: str = OTHER_PASSPHRASE
    number: int = 0
    clock: HandSetClock = field(default_factory=HandSetClock)
    door: Door = field(init=False)

    def __post_init__(self) -> None:
        self.come_in()

    def come_in(self) -> None:
        """Open the door of the practice, with whichever passphrase fits."""
        self.door = open_door(self.folder / "kring", self.passphrase, self.other, clock=self.clock)

    @property
    def rooms(self) -> OpenPractice:
        """The rooms of the practice that is open."""
        return self.door.practice

    @property
    def session(self) -> LiveSession:
        """The session on the table."""
        return self.rooms.session(TODAY)

    def seat(self) -> str:
        """The seat of any of the women."""
        return self.chance.choice(self.session.seating.rows()).seat.id

    def words(self, what: str) -> str:
        """Words that are nowhere else."""
        return f"{what} {self.chance.random()}"

    def next(self) -> int:
        """The next number, for what may not be there twice."""
        self.number += 1
        return self.number

    def pass_minutes(self, minutes: float) -> None:
        """Let the clock on the wall go on."""
        assert self.clock.moment is not None
        self.clock.moment += timedelta(minutes=minutes)
