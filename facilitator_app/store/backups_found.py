"""Which backups lie in a folder or on a stick; what only looks like one, or leads elsewhere, is left alone."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

from facilitator_app.domain.backups import FoundBackup
from facilitator_app.domain.troubles import BackupUnreadable, PlaceGone, Trouble
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STORE_NAME

_NAME = re.compile(r"Kring-reservekopie-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(?:-(\d+))?")


# Where these systems show what is plugged in, each in a folder of its own.
PLUGGED_IN = ("/media/", "/run/media/", "/Volumes/")

_FILES = (STORE_NAME, JOURNAL_NAME, *KEY_FILE_NAMES)


def name_of(made_at: datetime) -> str:
    """Return Kring-reservekopie-2026-03-12-1407: the moment, and no name of anybody."""
    return f"Kring-reservekopie-{made_at:%Y-%m-%d-%H%M}"


def find_backups(place: Path) -> list[FoundBackup]:
    """Return the backups in a folder, or the one that it is itself; the newest first by their names.

    Raises:
        PlaceGone: it is not there.
        BackupUnreadable: it cannot be read.
    """
    if not place.is_dir():
        raise PlaceGone(place)
    if (place / STORE_NAME).exists():
        return _whole([place])
    return _whole(named_as_backups(place))


def named_as_backups(place: Path) -> list[Path]:
    """Return the folders in a place that have the name of a backup; links are none.

    Raises:
        BackupUnreadable
    """
    try:
        return [path for path in place.iterdir() if _NAME.fullmatch(path.name) and is_plain_folder(path)]
    except OSError as error:
        raise BackupUnreadable from error


def is_plain_folder(path: Path) -> bool:
    """Whether it is a folder, and no link to one."""
    return path.is_dir() and not path.is_symlink()


def is_pulled_out(place: Path) -> bool:
    """Whether only the folder is left in which a stick was shown: what is written there stays on this laptop."""
    try:
        shown = [folder for folder in PLUGGED_IN if place.resolve().as_posix().startswith(folder)]
        return any(place.stat().st_dev == Path(folder).stat().st_dev for folder in shown)
    except OSError:
        return True


def _whole(folders: Iterable[Path]) -> list[FoundBackup]:
    found = [backup for folder in folders if (backup := _found(folder)) is not None]
    return sorted(found, key=lambda backup: (backup.made_on, backup.made_at, backup.number), reverse=True)


def _found(folder: Path) -> FoundBackup | None:
    try:
        # A link would bring in a file from elsewhere.
        if not (folder / STORE_NAME).is_file() or any((folder / name).is_symlink() for name in _FILES):
            return None
        keys = newest_in(folder)
        made_on, made_at, number = _moment(folder)
    except (OSError, ValueError, Trouble):
        return None
    return FoundBackup(folder, made_on, made_at, number, keys.store_id, keys.practice)


def _moment(folder: Path) -> tuple[date, time, int]:
    name = _NAME.fullmatch(folder.name)
    if name is None:
        # Somebody gave it a name of her own.
        written = datetime.fromtimestamp((folder / STORE_NAME).stat().st_mtime, UTC).astimezone()
        return written.date(), written.time().replace(second=0, microsecond=0), 1
    return date.fromisoformat(name[1]), time(int(name[2]), int(name[3])), int(name[4] or 1)
