"""The files of a practice that is being made: they come into the folder together, or not at all."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from facilitator_app.domain.troubles import FolderNotWritable
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME

if TYPE_CHECKING:
    from facilitator_app.domain.recovery_codes import RecoveryCode
    from facilitator_app.live.wall import WallClock
    from facilitator_app.store.wrapping import Argon2Parameters, StoreKey

FIRST_RUN_FOLDER = "eerste-keer"


class NewPractice(TypedDict):
    """What is asked of a practice before anything can be kept; `language` is that of the app, such as nl."""

    practice: str
    phone: str
    first_name: str
    passphrase: str
    pin: str
    language: str


class FirstRun:
    """Builds in a folder of its own inside the data folder, which a power cut may leave behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.building = folder / FIRST_RUN_FOLDER

    def make(
        self, wall: "WallClock", parameters: "Argon2Parameters", new: NewPractice
    ) -> tuple["RecoveryCode", str, "StoreKey"]:
        """Build a practice and move it into the data folder.

        Returns:
            The recovery code, which is kept nowhere; the id of the first person; the store's key.

        Raises:
            Trouble: the disk does not take it; take_back() leaves the folder as it was.
        """
        from facilitator_app.live.beginning import make_practice

        shutil.rmtree(self.building, ignore_errors=True)
        try:
            self.building.mkdir(mode=0o700)
        except OSError as error:
            raise FolderNotWritable(self._folder) from error
        made = make_practice(self.building, wall, parameters, **new)
        # The store moves first: from then on a power cut leaves a practice, finished at the next start.
        _move(self.building / STORE_NAME, self._folder / STORE_NAME)
        self.finish()
        return made

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
