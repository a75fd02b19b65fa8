"""Files that leave Kring for a folder that somebody chose."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from facilitator_app.store.whole_files import write_new


def save_files(files: Iterable[tuple[str, bytes]], folder: Path) -> Iterator[int]:
    """Write files of a name and bytes, each when it is asked for; gives after each how many are written.

    No file that was there is overwritten: the new name gets -2 behind it.

    Raises:
        DiskFull, FolderNotWritable, FileNotWritten: nothing new is in the folder.
    """
    return write_new(files, folder)
