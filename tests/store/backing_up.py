"""Backups without end, that somebody else cuts off: python -m tests.store.backing_up FOLDER STICK.

The folder is one of tests/store/homes.py. Says a line after each step.
"""

import sys
from datetime import timedelta
from itertools import count
from pathlib import Path

from facilitator_app.store.backup import make_backup
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.store import open_store
from facilitator_app.store.vault import KeyFile
from tests.store.homes import QUARTER_PAST_TWO
from tests.store.key_files import ANNA, PASSPHRASE


def back_up(folder: Path, stick: Path) -> None:
    """Make one backup after the other."""
    key_file = KeyFile.read(folder)
    store = open_store(folder / STORE_NAME, key_file.unlock(ANNA, PASSPHRASE).hex, key_file.store_id)
    for day in count():
        for step in make_backup(store, stick, QUARTER_PAST_TWO + timedelta(days=day), 2):
            sys.stdout.write(f"{step}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    back_up(Path(sys.argv[1]), Path(sys.argv[2]))
