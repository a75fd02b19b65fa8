"""Reads a file that somebody chose, as far as it can be a list."""

import stat
from pathlib import Path

from facilitator_app.domain.refusals import UnreadableList, WhyNoList
from facilitator_app.domain.troubles import FileNotRead

MOST_MEGABYTES = 10


def read_file(path: Path) -> bytes:
    """Return what is in a file.

    Raises:
        FileNotRead: it is gone, is no file, or may not be read.
        UnreadableList: it is larger than a list can be.
    """
    most = MOST_MEGABYTES * 1_000_000
    try:
        # What is no plain file, such as a pipe, may never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileNotRead(path)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise FileNotRead(path) from error
    if len(data) > most:
        raise UnreadableList(WhyNoList.TOO_LARGE, MOST_MEGABYTES)
    return data
