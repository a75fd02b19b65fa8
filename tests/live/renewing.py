"""Gives a practice another key without end: python -m tests.live.renewing FOLDER PLACE.

Somebody else cuts it off. Says a line after each step.
"""

import sys
from pathlib import Path

from tests.live.hall import Hall
from tests.practice import PASSPHRASE


def renew(folder: Path, place: Path) -> None:
    """Give it one key after the other."""
    hall = Hall(folder)
    door = hall.unlocked()
    while True:
        new_key = door.team.new_key()
        for step in new_key.prepare(PASSPHRASE, place):
            _say(step)
        _say("taking effect")
        new_key.take_effect(door)
        _say("done")


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    renew(*map(Path, sys.argv[1:]))
