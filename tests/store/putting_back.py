"""Puts one practice and then the other in place without end: python -m tests.store.putting_back FOLDER ONE OTHER.

Somebody else cuts it off. Says a line after each step.
"""

import sys
from itertools import cycle
from pathlib import Path

from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.restore import bring_in, decide, finish
from tests.store.homes import QUARTER_PAST_TWO


def put_back(folder: Path, *backups: Path) -> None:
    """Put them in place in turn."""
    for backup in cycle(backups):
        for share in bring_in(backup, newest_in(backup), folder):
            _say(share)
        _say(decide(folder, QUARTER_PAST_TWO))
        finish(folder)
        _say("done")


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    put_back(*map(Path, sys.argv[1:]))
