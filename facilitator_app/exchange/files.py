"""Reads a file that somebody chose, as far as it can be what she chose it for."""

import stat
from pathlib import Path

from facilitator_app.domain.own_papers import MEGABYTE
from facilitator_app.domain.own_papers import MOST_MEGABYTES as MOST_OF_A_PAPER
from facilitator_app.domain.programme_refusals import UnusablePaper, WhyNoPaper
from facilitator_app.domain.refusals import UnreadableList, WhyNoList
from facilitator_app.domain.troubles import FileNotRead

MOST_MEGABYTES = 10


def read_file(path: Path) -> bytes:
    """Return what is in a file that is to be a list.

    Raises:
        FileNotRead: it is gone, is no file, or may not be read.
        UnreadableList: it is larger than a list can be.
    """
    data = _read(path, MOST_MEGABYTES)
    if data is None:
        raise UnreadableList(WhyNoList.TOO_LARGE, MOST_MEGABYTES)
    return data


def read_pdf(path: Path) -> bytes:
    """Return what is in a file that is to be a paper; whether it is a PDF is another question.

    Raises:
        FileNotRead: it is gone, is no file, or may not be read.
        UnusablePaper: it is larger than a paper can be, or empty.
    """
    data = _read(path, MOST_OF_A_PAPER)
    if data is None:
        raise UnusablePaper(WhyNoPaper.TOO_LARGE, MOST_OF_A_PAPER)
    if not data:
        raise UnusablePaper(WhyNoPaper.EMPTY)
    return data


def _read(path: Path, most_megabytes: int) -> bytes | None:
    """What is in a file; None when it is larger, of which no more is read than tells."""
    most = most_megabytes * MEGABYTE
    try:
        # What is no plain file, such as a pipe, may never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileNotRead(path)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise FileNotRead(path) from error
    return data if len(data) <= most else None
