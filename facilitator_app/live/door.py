"""What there is before any key: first run, unlocking, the cover, the lock.

The rooms behind the door are imported when it opens; the unlock screen appears without them.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from facilitator_app.domain.refusals import TooManyTries, WrongPassphrase
from facilitator_app.domain.troubles import FolderNotWritable, StoreInUse, StoreUnavailable, Trouble
from facilitator_app.live import first_run
from facilitator_app.live.wall import WallClock
from facilitator_app.store.key_format import KeyHolder
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import Argon2Parameters

if TYPE_CHECKING:
    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.store.wrapping import StoreKey

LOCK_NAME = "kring.lock"
PIN_OPENS_FOR = timedelta(minutes=10)


class Door(QObject):
    """The way into one data folder.

    Signals:
        covered: the screen shows nothing from now on.
        uncovered: the PIN fitted.
        locked: the practice is closed; its pages are to be thrown away.
    """

    covered = Signal()
    uncovered = Signal()
    locked = Signal()

    def __init__(
        self, folder: Path, programmes: Path, wall: WallClock, parameters: Argon2Parameters | None = None
    ) -> None:
        super().__init__()
        self._folder = folder
        self._programmes = programmes
        self.wall = wall
        self._parameters = parameters or Argon2Parameters()
        self._lock_file: QLockFile | None = None
        self._known_key_file: KeyFile | None = None
        self._practice: OpenPractice | None = None
        self._uncover_with: Callable[[str], None] | None = None
        self._covered_at: datetime | None = None

    # Before anything is open

    def enter(self) -> None:
        """Make the folder ours, finishing a first run that was cut off.

        Raises:
            FolderNotWritable: it cannot be made or written.
            StoreInUse: another Kring is busy in it.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FolderNotWritable(self._folder) from error
        lock_file = QLockFile(str(self._folder / LOCK_NAME))
        # One that a power cut left may be empty, or name a laptop that is called otherwise now. A Kring that
        # really runs holds the file by a lock of the system besides, which no age breaks.
        lock_file.setStaleLockTime(1)
        if not lock_file.tryLock(0):
            if lock_file.error() is QLockFile.LockError.LockFailedError:
                raise StoreInUse
            raise FolderNotWritable(self._folder)
        self._lock_file = lock_file
        self._known_key_file = None
        first_run.finish(self._folder)

    def leave(self) -> None:
        """Close everything and let go of the folder."""
        self._shut()
        if self._lock_file is not None:
            self._lock_file.unlock()
            self._lock_file = None

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept in this folder."""
        return not any((self._folder / name).exists() for name in (STORE_NAME, *KEY_FILE_NAMES))

    @property
    def practice_name(self) -> str:
        """The name for the unlock screen.

        Raises:
            KeyFileMissing, KeyFileDamaged, KeyFileFromTheFuture, StoreUnavailable
        """
        return self._key_file().practice

    @property
    def language(self) -> str:
        """The language of the practice, such as nl; raises as `practice_name` does."""
        return self._key_file().language

    def people(self) -> tuple[KeyHolder, ...]:
        """Return who can unlock; raises as `practice_name` does."""
        return self._key_file().people

    def wait_seconds(self, person_id: str) -> int:
        """Return how long this person has to wait before the next try."""
        return self._key_file().wait_left_seconds(person_id, self.wall.now())

    def look_again(self) -> None:
        """Have the key file read anew: it may have been put back while Kring runs."""
        try:
            if self._known_key_file is not None:
                self._known_key_file.look_again()
        except Trouble:
            # Whoever asks next is told.
            self._known_key_file = None

    # Opening

    def begin(
        self, *, practice: str, phone: str, first_name: str, passphrase: str, pin: str, language: str
    ) -> str:
        """Make the store of a new practice and open it; returns the recovery code, to be shown once.

        Raises:
            FileExistsError: the folder is not new; the practice in it would be lost.
            Trouble: the disk does not take it; the folder is as it was.
        """
        if not self.is_new:
            raise FileExistsError(self._folder)

        try:
            code, key, person_id = first_run.build(
                self._folder,
                self.wall,
                self._parameters,
                practice=practice,
                phone=phone,
                first_name=first_name,
                passphrase=passphrase,
                pin=pin,
                language=language,
            )
            self._known_key_file = None
            self._open(key, person_id)
        except BaseException:
            first_run.take_back(self._folder)
            raise
        return code

    def unlock(self, person_id: str, passphrase: str) -> None:
        """Open the practice with somebody's passphrase.

        Raises:
            TooManyTries: she has to wait first.
            WrongPassphrase: it does not fit; the try is remembered, on a disk that refuses while Kring runs.
            Trouble: what is there cannot be opened.
        """
        self.look_again()
        key_file = self._key_file()
        if wait := key_file.wait_left_seconds(person_id, self.wall.now()):
            raise TooManyTries(wait)
        try:
            key = key_file.unlock(person_id, passphrase)
        except WrongPassphrase:
            try:
                key_file.note_failed_try(person_id, self.wall.now())
            except Trouble:
                # The passphrase is what she can do something about now.
                key_file.count_failed_try(person_id, self.wall.now())
            raise
        self._open(key, person_id)
        tries = key_file.tries_since_success(person_id)
        try:
            self.practice.tell_unlocked(len(tries))
            if tries:
                key_file.forget_tries(person_id)
        except BaseException:
            # What the log cannot tell has not been opened.
            self._shut()
            raise

    @property
    def practice(self) -> "OpenPractice":
        """The practice that is open."""
        if self._practice is None:
            raise StoreUnavailable(str(self._folder))
        return self._practice

    @property
    def is_open(self) -> bool:
        """Whether a practice is open, covered or not."""
        return self._practice is not None

    # The cover

    @property
    def is_covered(self) -> bool:
        """Whether the screen is to show nothing."""
        return self._covered_at is not None

    def cover(self) -> None:
        """Hide everything until the PIN is typed."""
        if self.is_open and not self.is_covered:
            self._covered_at = self.wall.now()
            self.covered.emit()

    def uncover(self, pin: str) -> None:
        """Lift the cover.

        Raises:
            WrongPin: it does not fit.
            TooManyTries: after five tries, or too long a time; the practice is locked now.
        """
        assert self._uncover_with is not None
        try:
            if not self.pin_still_opens():
                raise TooManyTries(0)
            self._uncover_with(pin)
        except TooManyTries:
            self.lock()
            raise
        self._covered_at = None
        self.uncovered.emit()

    def pin_still_opens(self) -> bool:
        """Whether the PIN is enough; after ten minutes under the cover it takes the passphrase."""
        # A clock that was set back does not tell how long it was.
        return self._covered_at is None or timedelta(0) <= self.wall.now() - self._covered_at <= PIN_OPENS_FOR

    def lock(self) -> None:
        """Close the practice; only the passphrase opens it again."""
        if self.is_open:
            self.locked.emit()
            self._shut()

    # Inside

    def _key_file(self) -> KeyFile:
        if self._known_key_file is None:
            self._known_key_file = KeyFile.read(self._folder, self._parameters)
        return self._known_key_file

    def _open(self, key: "StoreKey", person_id: str) -> None:
        from facilitator_app.live.practice import OpenPractice
        from facilitator_app.live.programmes import Programmes
        from facilitator_app.store.pin import PinLock
        from facilitator_app.store.store import open_store

        key_file = self._key_file()
        store = open_store(self._folder / STORE_NAME, key.hex, key_file.store_id)
        who = store.facilitators.get(person_id)
        if who is None:
            store.close()
            raise StoreUnavailable(person_id)
        self._practice = OpenPractice(store, who, self.wall, Programmes(self._programmes, key_file.language))
        self._uncover_with = PinLock(who.pin).open

    def _shut(self) -> None:
        if self._practice is not None:
            self._practice.close()
        self._practice = None
        self._uncover_with = None
        self._covered_at = None
