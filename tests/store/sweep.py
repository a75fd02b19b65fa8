"""A sweep through check-in that somebody else cuts off: python -m tests.store.sweep FOLDER.

Says the id of each reading once it is on the disk, and goes on until the process is killed.
"""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from facilitator_app.domain.readings import BloodPressure
from tests.store.stores import PRESSURE, commit, reopened


def sweep(folder: Path) -> None:
    """Commit readings for ever."""
    store = reopened(folder)
    for number in count():
        pressure = BloodPressure(100 + number % 100, 60 + number % 30)
        commit(store, replace(PRESSURE, id=f"sweep-{number}", value=pressure), verb="pressure.enter")
        sys.stdout.write(f"sweep-{number} {pressure}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sweep(Path(sys.argv[1]))
