"""The copies of a store that Kring itself put beside it, before it was brought up to date or replaced."""

import re
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from facilitator_app.domain.backups import OldCopy, WhyCopied
from facilitator_app.domain.troubles import FileNotWritten
from facilitator_app.store import restore
from facilitator_app.store.names import STORE_NAME

_BEFORE_VERSION = re.compile(rf"{re.escape(STORE_NAME)}\.voor-versie-\d+")


def old_copies(folder: Path) -> list[OldCopy]:
    """Return what lies in a data folder, the oldest first; links and what only looks like one are left alone."""
    replaced = [
        OldCopy(copy.path, WhyCopied.REPLACED, copy.replaced_on)
        for copy in restore.kept_copies(folder)
        if not copy.path.is_symlink()
    ]
    with suppress(OSError):
        for path in folder.iterdir():
            if _BEFORE_VERSION.fullmatch(path.name) and path.is_file() and not path.is_symlink():
                made = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
                replaced.append(OldCopy(path, WhyCopied.BROUGHT_UP_TO_DATE, made.date()))
    return sorted(replaced, key=lambda copy: (copy.made_on, copy.path.name))


def remove(copy: OldCopy) -> None:
    """Take a copy away; of one that a power cut left half of, the next start takes the rest.

    Raises:
        FolderNotWritable, FileNotWritten: it is there still.
    """
    if copy.why is WhyCopied.REPLACED:
        shutil.rmtree(restore.discard(copy.path), ignore_errors=True)
        return
    try:
        copy.path.unlink(missing_ok=True)
    except OSError as error:
        raise FileNotWritten(copy.path) from error
