"""Files that leave Kring for a folder that somebody chose."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from facilitator_app.domain.troubles import Trouble
from facilitator_app.store.whole_files import write_new


def told_elsewhere() -> None:
    """Whoever has the files written looks after what the log tells of them."""


def save_files(
    files: Iterable[tuple[str, bytes]], folder: Path, not_saved: Callable[[], None] = told_elsewhere
) -> Iterator[int]:
    """Write files of a name and bytes, each when it is asked for; gives after each how many are written.

    No file that was there is overwritten: the new name gets -2 behind it. `not_saved` has the log tell that it was
    begun and not done.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    try:
        yield from write_new(files, folder)
    except Trouble:
        not_saved()
        raise
