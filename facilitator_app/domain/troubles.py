"""What the world does to us: facts without words; each screen says in its own language what to do."""

from pathlib import Path


class Trouble(Exception):
    """Something outside the app went wrong; nothing that was stored before has changed."""


class StoreUnavailable(Trouble):
    """The store or its key file cannot be reached or read at the moment."""


class StoreDamaged(Trouble):
    """The store does not hold what was once written to it."""


class StoreAltered(Trouble):
    """Somebody changed the tables of the store around Kring; a backup of it would not be taken back."""


class StoreFromTheFuture(Trouble):
    """The store was written by a newer app; `version` is the store version that it asks for."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


class StoreInUse(Trouble):
    """Another running app holds this store."""


class FolderNotWritable(Trouble):
    """The folder `path` does not let us write."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class DiskFull(Trouble):
    """There is no room left to write."""


class KeyFileMissing(Trouble):
    """Neither copy of the key file is there."""


class KeyFileDamaged(Trouble):
    """No copy of the key file is whole."""


class KeyFileOfAnotherStore(Trouble):
    """The key file is whole, but belongs to another store."""


class KeyFileFromTheFuture(Trouble):
    """The key file was written by a newer app."""


class ParcelDamaged(Trouble):
    """A file with a group from another laptop is not one, or is not whole."""


class ParcelFromTheFuture(Trouble):
    """A file with a group was made by a newer app."""


class PrinterGone(Trouble):
    """The printer went away before the paper was out."""


class AgendaDamaged(Trouble):
    """The agenda `file` cannot be understood at `line` (from 1); `reason` is for who made it."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(file, line, reason)
        self.file = file
        self.line = line
        self.reason = reason


class PatternDamaged(Trouble):
    """The pattern `file` cannot be understood at `line` (from 1); `reason` is for who made it."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(file, line, reason)
        self.file = file
        self.line = line
        self.reason = reason


class HandoutDamaged(Trouble):
    """The text of a paper in `file` cannot be understood at `line` (from 1); `reason` is for who made it."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(file, line, reason)
        self.file = file
        self.line = line
        self.reason = reason


class FileNotWritten(Trouble):
    """The file `path` could not be written; no half file was left behind."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileNotRead(Trouble):
    """The file `path` is not there any more, or cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PlaceGone(Trouble):
    """The folder or stick `path` is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class StickFull(Trouble):
    """There is no room for a backup of `megabytes` in the place that was chosen."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(megabytes)
        self.megabytes = megabytes


class BackupNotMade(Trouble):
    """What was written is not what was to be written, or cannot be read back; none of it stays."""


class NoBackupHere(Trouble):
    """There is no backup in the folder `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class BackupUnreadable(Trouble):
    """The backup went away, or the medium does not give it back."""


class BackupAltered(Trouble):
    """The backup opens, but somebody changed its tables around Kring."""


class BackupDamaged(Trouble):
    """The backup is half, damaged, or something else that was renamed."""


class BackupWithoutKey(Trouble):
    """The key file of the backup is missing, damaged, or that of another store."""
