"""The first run: a new practice is built aside and moved into its folder whole, or it never was.

Every start asks whether one was cut off, so what only building needs is imported there.
"""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.troubles import FolderNotWritable
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey

if TYPE_CHECKING:
    from facilitator_app.live.wall import WallClock

FIRST_RUN_FOLDER = "eerste-keer"


def build(
    folder: Path,
    wall: "WallClock",
    parameters: Argon2Parameters,
    *,
    practice: str,
    phone: str,
    first_name: str,
    passphrase: str,
    pin: str,
    language: str,
) -> tuple[str, StoreKey, str]:
    """Make the store and the key file of a new practice in its data folder.

    Returns:
        The recovery code, the store's key, and the id of the person who began.

    Raises:
        Trouble: the disk does not take it; take_back() leaves the folder as it was.
    """
    from facilitator_app.live.beginning import make_store
    from facilitator_app.live.desk import new_id
    from facilitator_app.store.recovery import new_recovery_code
    from facilitator_app.store.vault import KeyFile

    code, person_id = new_recovery_code(), new_id()
    building = folder / FIRST_RUN_FOLDER
    shutil.rmtree(building, ignore_errors=True)
    try:
        building.mkdir(mode=0o700)
    except OSError as error:
        raise FolderNotWritable(folder) from error
    key_file, key = KeyFile.create(
        building,
        practice=practice,
        language=language,
        person_id=person_id,
        first_name=first_name,
        passphrase=passphrase,
        code=code,
        parameters=parameters,
    )
    make_store(
        building / STORE_NAME,
        key,
        key_file.store_id,
        wall,
        person_id,
        practice=practice,
        phone=phone,
        first_name=first_name,
        pin=pin,
        language=language,
    )
    # The store moves first: from then on a power cut leaves a practice, finished at the next start.
    _move(building / STORE_NAME, folder / STORE_NAME)
    finish(folder)
    return str(code), key, person_id


def finish(folder: Path) -> None:
    """Bring a first run to its end that was cut off after its store was moved; an earlier one never was.

    Raises:
        FolderNotWritable
    """
    building = folder / FIRST_RUN_FOLDER
    if (folder / STORE_NAME).exists():
        for name in KEY_FILE_NAMES:
            # A key file that is there already came with the store, such as from a backup.
            if (building / name).exists() and not (folder / name).exists():
                _move(building / name, folder / name)
    shutil.rmtree(building, ignore_errors=True)


def take_back(folder: Path) -> None:
    """Leave a folder to begin anew in: nobody has seen the recovery code yet."""
    for name in (*KEY_FILE_NAMES, STORE_NAME):
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / FIRST_RUN_FOLDER, ignore_errors=True)


def _move(path: Path, to: Path) -> None:
    try:
        path.replace(to)
    except OSError as error:
        raise FolderNotWritable(to.parent) from error
