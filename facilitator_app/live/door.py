"""What there is before any key: first run, unlocking, the cover, the lock.

The rooms behind the door are imported when it opens; the unlock screen appears without them.
"""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import TooManyTries
from facilitator_app.domain.troubles import StoreUnavailable, Trouble
from facilitator_app.live.data_folder import DataFolder
from facilitator_app.live.first_run import NewPractice
from facilitator_app.live.tries import key_on_sheet, strengthen, try_secret
from facilitator_app.live.wall import WallClock
from facilitator_app.store.key_format import KeyHolder
from facilitator_app.store.vault import RECOVERY, KeyFile
from facilitator_app.store.wrapping import Argon2Parameters

if TYPE_CHECKING:
    from facilitator_app.live.inside import Inside
    from facilitator_app.live.keys import Keys
    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.live.restoring import Restoring
    from facilitator_app.live.team import Team
    from facilitator_app.store.pin import PinTries
    from facilitator_app.store.wrapping import StoreKey

PIN_OPENS_FOR = timedelta(minutes=10)


class Door(QObject):
    """The way into one data folder.

    Signals:
        covered: the screen shows nothing from now on.
        uncovered: the PIN fitted.
        locked: the practice is closed; its pages are to be thrown away.
        restored, renewed: a backup, or what has another key, is in its place; open when a passphrase opened it.
    """

    covered = Signal()
    uncovered = Signal()
    locked = Signal()
    restored = Signal()
    renewed = Signal()

    def __init__(
        self, folder: Path, programmes: Path, wall: WallClock, parameters: Argon2Parameters | None = None
    ) -> None:
        super().__init__()
        self._folder = DataFolder(folder)
        self._programmes = programmes
        self.wall = wall
        self._parameters = parameters or Argon2Parameters()
        self._known_key_file: KeyFile | None = None
        self._inside: Inside | None = None
        self._pins: PinTries | None = None
        self._covered_at: datetime | None = None
        self.doubted_day: date | None = None
        self._to_tell = ""

    # Before anything is open

    def enter(self) -> None:
        """Make the folder ours; raises as DataFolder.enter() does."""
        self._folder.enter()
        self._known_key_file = None

    def leave(self) -> None:
        """Close everything and let go of the folder."""
        self._shut()
        self._folder.leave()

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept in this folder."""
        return self._folder.is_new

    @property
    def practice_name(self) -> str:
        """The name for the unlock screen; raises KeyFileMissing, -Damaged, -FromTheFuture or StoreUnavailable."""
        return self._key_file().practice

    @property
    def language(self) -> str:
        """The language of the practice, such as nl; raises as `practice_name` does."""
        return self._key_file().language

    def people(self) -> tuple[KeyHolder, ...]:
        """Return who can unlock; raises as `practice_name` does."""
        return self._key_file().people

    @property
    def last_in(self) -> str:
        """The id of who came in last, "" before anybody did; raises as `practice_name` does."""
        return self._key_file().last_in

    @property
    def last_backup(self) -> datetime | None:
        """When the newest backup of what is here was made, in UTC; raises as `practice_name` does."""
        return self._key_file().last_backup

    def wait_seconds(self, person_id: str = RECOVERY) -> int:
        """Return how long this person, or whoever has a recovery sheet, has to wait before the next try."""
        return self._key_file().wait_left_seconds(person_id, self.wall.now())

    def look_again(self) -> None:
        """Have the key file read anew: it may have been put back while Kring runs."""
        try:
            if self._known_key_file is not None:
                self._known_key_file.look_again()
        except Trouble:
            self._known_key_file = None

    # Opening

    def begin(self, **new: Unpack[NewPractice]) -> str:
        """Make the store of a new practice and open it; returns the recovery code, which is kept nowhere.

        Raises:
            FileExistsError: the folder is not new; the practice in it would be lost.
            Trouble: the disk does not take it; the folder is as it was.
        """
        if not self.is_new:
            raise FileExistsError(self._folder.path)
        try:
            code, person_id, key = self._folder.first_run.make(self.wall, self._parameters, new)
            self._known_key_file = None
            self._open(key, person_id)
        except BaseException:
            self._folder.first_run.take_back()
            self._known_key_file = None
            raise
        return str(code)

    def unlock(self, person_id: str, passphrase: str) -> None:
        """Open the practice with somebody's passphrase.

        Raises:
            TooManyTries: she has to wait first.
            WrongPassphrase: it does not fit; the try is remembered, on a disk that refuses while Kring runs.
                When the laptop's day is in doubt nothing is written yet: `trust_day` does so once it was asked.
            Trouble: what is there cannot be opened.
        """
        self.look_again()
        key_file = self._key_file()
        key = try_secret(key_file, person_id, self.wall.now(), lambda: key_file.unlock(person_id, passphrase))
        self._open_and_tell(key, person_id)
        if self.doubted_day is None:
            strengthen(key_file, person_id, passphrase, key)

    def trust_day(self) -> None:
        """Go on with the day of this laptop, and write what waited for it; after a Trouble it is closed again."""
        person_id, self._to_tell = self._to_tell, ""
        if not person_id:
            return
        try:
            self._what_is_inside.tell_unlocked(person_id)
        except BaseException:
            self._shut()
            raise

    def try_recovery(self, typed: str) -> None:
        """Return when the code of the recovery sheet fits; nothing is opened.

        Raises:
            MistypedRecoveryCode, TooManyTries, WrongRecoveryCode: a try is remembered as a wrong passphrase is.
            Trouble: what is there cannot be opened.
        """
        self._key_on_sheet(typed)

    def unlock_with_recovery(self, typed: str, person_id: str, passphrase: str, pin: str) -> None:
        """Open the practice with the code of the recovery sheet, and give a person a new passphrase and PIN.

        The sheet stays as it is. On another laptop it takes the store with the key file beside it.

        Raises:
            MistypedRecoveryCode, TooManyTries, WrongRecoveryCode: as `try_recovery` does.
            Trouble: what is there cannot be opened, or the disk does not take it; the old passphrase still fits.
        """
        key = self._key_on_sheet(typed)
        # Without the new passphrase she would be out again: whether the day is in doubt is told to her after.
        self._open(key, person_id)
        try:
            self.keys.begin_anew(key, passphrase, pin)
            self._what_is_inside.tell_unlocked(person_id, RECOVERY)
        except BaseException:
            self._shut()
            raise

    def restoring(self) -> "Restoring":
        """Return what brings a backup into this folder, in the place of the practice that is in it."""
        from facilitator_app.live.restoring import Restoring

        if self._inside is not None:
            return self._inside.practice.restoring(self._parameters)
        return Restoring(self._folder.path, self.wall, self._parameters)

    def reopen(self, key: "StoreKey | None", person_id: str | None, *, renewed: bool = False) -> None:
        """Go on with what has come into the folder: open for a person, or to be opened; raises Trouble."""
        self._known_key_file = None
        if key is not None and person_id is not None:
            self._open_and_tell(key, person_id)
        (self.renewed if renewed else self.restored).emit()

    @property
    def keys(self) -> "Keys":
        """What opens the practice that is open."""
        return self._what_is_inside.keys

    @property
    def team(self) -> "Team":
        """Who works here, and who is at the laptop."""
        return self._what_is_inside.team

    @property
    def practice(self) -> "OpenPractice":
        """The practice that is open."""
        return self._what_is_inside.practice

    @property
    def is_open(self) -> bool:
        """Whether a practice is open, covered or not."""
        return self._inside is not None

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

    def stay(self) -> None:
        """Have the ten minutes of the PIN begin anew: the laptop is in use before its cover."""
        if self.is_covered:
            self._covered_at = self.wall.now()

    def uncover(self, pin: str) -> None:
        """Lift the cover.

        Raises:
            WrongPin: it does not fit.
            TooManyTries: after five tries, or too long a time; the practice is locked now.
        """
        if not self.pin_still_opens():
            self.lock()
            raise TooManyTries(0)
        self.prove_pin(pin)
        self._covered_at = None
        self.uncovered.emit()

    def prove_pin(self, pin: str) -> None:
        """Return when the PIN fits; raises as `uncover` does, and then the practice is locked as well."""
        try:
            self.keys.try_pin(pin)
        except TooManyTries:
            self.lock()
            raise

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

    @property
    def _what_is_inside(self) -> "Inside":
        if self._inside is not None:
            return self._inside
        raise StoreUnavailable(str(self._folder.path))

    def _key_file(self) -> KeyFile:
        if self._known_key_file is None:
            self._known_key_file = KeyFile.read(self._folder.path, self._parameters)
        return self._known_key_file

    def _key_on_sheet(self, typed: str) -> "StoreKey":
        self.look_again()
        return key_on_sheet(self._key_file(), typed, self.wall.now())

    def _open(self, key: "StoreKey", person_id: str) -> None:
        from facilitator_app.live.inside import Inside
        from facilitator_app.store.pin import PinTries

        self._pins = self._pins or PinTries()
        # The return of a backup that the disk did not take to its end is not opened halfway.
        self._folder.finish()
        path, key_file = self._folder.store_path, self._key_file()
        self._inside = Inside(path, key_file, key, person_id, self.wall, self._programmes, self._pins)
        self._inside.team.left.connect(self.lock)
        self.doubted_day = self.practice.day_in_doubt()

    def _open_and_tell(self, key: "StoreKey", person_id: str) -> None:
        self._open(key, person_id)
        self._to_tell = person_id
        if self.doubted_day is None:
            self.trust_day()

    def _shut(self) -> None:
        if self._inside is not None:
            self._inside.close()
        self._inside = self._covered_at = self.doubted_day = None
        self._to_tell = ""
