"""A backup that somebody chose: whose it is, and the secrets that open it. Nothing is written where it lies."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facilitator_app.domain.backups import FoundBackup
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import TooManyTries, WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import (
    BackupDamaged,
    BackupUnreadable,
    BackupWithoutKey,
    KeyFileDamaged,
    KeyFileMissing,
    NoBackupHere,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.live.wall import WallClock
from facilitator_app.store.backups_found import find_backups, named_as_backups
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.key_format import KeyFileContents, KeyHolder
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.vault import RECOVERY, KeyFile
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey


def backups_in(place: Path) -> list[FoundBackup]:
    """Return the backups in a folder, or the one that it is itself; the newest first.

    Raises:
        NoBackupHere: there is none.
        BackupWithoutKey, BackupDamaged: it is one, but nothing opens it, or half of one.
        KeyFileFromTheFuture, PlaceGone, BackupUnreadable
    """
    found = find_backups(place)
    if found:
        return found
    for folder in (place, *named_as_backups(place)):
        if any((folder / name).exists() for name in (STORE_NAME, *KEY_FILE_NAMES)):
            keys_of(folder)
            raise BackupDamaged
    raise NoBackupHere(place)


def keys_of(folder: Path) -> KeyFileContents:
    """Read the key file of a backup.

    Raises:
        BackupWithoutKey: it is missing or damaged.
        KeyFileFromTheFuture, BackupUnreadable
    """
    try:
        return newest_in(folder)
    except (KeyFileMissing, KeyFileDamaged) as error:
        raise BackupWithoutKey from error
    except StoreUnavailable as error:
        raise BackupUnreadable from error


class ChosenBackup:
    """One backup with its key file.

    Of two key files of one store the newer one counts, also when that is the one on this laptop: what opens the
    practice stays what it is now, whatever comes back.

    Args:
        backup: what was found.
        folder: the data folder of this laptop.
        parameters: for what is wrapped from now on.

    Raises:
        BackupWithoutKey, KeyFileFromTheFuture, BackupUnreadable
    """

    def __init__(self, backup: FoundBackup, folder: Path, wall: WallClock, parameters: Argon2Parameters) -> None:
        self.backup = backup
        self._wall = wall
        self.keys = keys_of(backup.path)
        # From before the store got another key it opens only with what opened it then.
        self.is_of_key_here = False
        with suppress(Trouble):
            here = newest_in(folder)
            if here.store_id == self.keys.store_id and here.key_number == self.keys.key_number:
                self.is_of_key_here = True
                if here.generation > self.keys.generation:
                    self.keys = here
        self._key_file = KeyFile(backup.path, self.keys, parameters)

    @property
    def people(self) -> tuple[KeyHolder, ...]:
        """Who can open it with a passphrase."""
        return self._key_file.people

    def wait_seconds(self, whose: str = RECOVERY) -> int:
        """Return how long to wait before the next try of a person, or of a recovery code."""
        return self._key_file.wait_left_seconds(whose, self._wall.now())

    def unlock(self, person_id: str, passphrase: str) -> StoreKey:
        """Give the key for somebody's passphrase.

        Raises:
            TooManyTries: she has to wait first.
            WrongPassphrase
        """
        return self._try(person_id, lambda: self._key_file.unlock(person_id, passphrase))

    def unlock_with_recovery(self, typed: str) -> StoreKey:
        """Give the key for the code of the recovery sheet.

        Raises:
            MistypedRecoveryCode: with the group that cannot be right.
            TooManyTries: she has to wait first.
            WrongRecoveryCode
        """
        code = RecoveryCode.parse(typed)
        return self._try(RECOVERY, lambda: self._key_file.unlock_with_recovery(code))

    def _try(self, whose: str, unlock: Callable[[], StoreKey]) -> StoreKey:
        now = self._wall.now()
        if wait := self._key_file.wait_left_seconds(whose, now):
            raise TooManyTries(wait)
        try:
            return unlock()
        except (WrongPassphrase, WrongRecoveryCode):
            # In memory alone: a stick is only read.
            self._key_file.count_failed_try(whose, now)
            raise
