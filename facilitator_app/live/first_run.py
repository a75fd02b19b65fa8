"""The files of a practice that is being made: they come into the folder together, or not at all."""

import shutil
from contextlib import suppress
from pathlib import Path

from facilitator_app.domain.troubles import FolderNotWritable
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME

FIRST_RUN_FOLDER = "eerste-keer"


class FirstRun:
    """Builds in a folder of its own inside the data folder, which a power cut may leave behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.building = folder / FIRST_RUN_FOLDER

    def begin(self) -> None:
        """Make an empty place to build in.

        Raises:
            FolderNotWritable: the disk does not take it.
        """
        shutil.rmtree(self.building, ignore_errors=True)
        try:
            self.building.mkdir(mode=0o700)
        except OSError as error:
            raise FolderNotWritable(self._folder) from error

    def put_in_place(self) -> None:
        """Move what was built into the data folder; raises FolderNotWritable."""
        # The store moves first: from then on a power cut leaves a practice, finished at the next start.
        _move(self.building / STORE_NAME, self._folder / STORE_NAME)
        self.finish()

    def finish(self) -> None:
        """Finish what a power cut left, or clear it away; raises FolderNotWritable."""
        if (self._folder / STORE_NAME).exists():
            for name in KEY_FILE_NAMES:
                # A key file that is there already came with the store, such as from a backup.
                if (self.building / name).exists() and not (self._folder / name).exists():
                    _move(self.building / name, self._folder / name)
        shutil.rmtree(self.building, ignore_errors=True)

    def take_back(self) -> None:
        """Leave the data folder as it was before; only for files that nobody has seen yet."""
        for name in (*KEY_FILE_NAMES, STORE_NAME):
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)
        shutil.rmtree(self.building, ignore_errors=True)


def _move(path: Path, to: Path) -> None:
    try:
        path.replace(to)
    except OSError as error:
        raise FolderNotWritable(to.parent) from error
