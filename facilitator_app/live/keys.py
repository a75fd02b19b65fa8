"""What opens the practice: the passphrase and the PIN of who is at the laptop, and the recovery sheet."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject

from facilitator_app import __version__
from facilitator_app.domain.groups import Practice
from facilitator_app.domain.permissions import may
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import NotAllowed, TooManyTries, WrongPin
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.summaries import RecoverySheet
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.told_tries import ToldTries
from facilitator_app.live.tries import try_secret
from facilitator_app.store.audit import TRIED, Action, Deed
from facilitator_app.store.pin import PinTries, hash_pin
from facilitator_app.store.store import Store
from facilitator_app.store.vault import RECOVERY, KeyFile
from facilitator_app.store.wrapping import StoreKey

SHEET = "person.recovery-sheet"


class Keys(QObject):
    """The key file and the PIN of a practice that is open.

    Secrets are not taken back by undo: what was replaced must not fit again.
    """

    def __init__(self, key_file: KeyFile, store: Store, desk: Desk, pins: PinTries, tries: ToldTries) -> None:
        super().__init__()
        self._key_file = key_file
        self._store = store
        self._desk = desk
        self._pins = pins
        self._tries = tries
        self.show_practice()
        self.show_last_backup()
        desk.committed.connect(self._follow)

    # The PIN and the passphrase of who is at the laptop

    def try_pin(self, pin: str) -> None:
        """Return when the PIN fits; raises WrongPin or TooManyTries, and has the log tell of it."""
        try:
            self._pins.take(self._desk.who.id, pin, self._desk.who.pin)
        except (WrongPin, TooManyTries):
            # What the disk does not take does not lift the cover.
            with suppress(Trouble):
                self._desk.note(Deed("place.failed-pin", Action.EXECUTE, outcome=TRIED))
            raise

    def change_pin(self, pin: str) -> None:
        """Have another PIN lift the cover.

        Raises:
            Trouble: the disk does not take it; the old one still fits.
        """
        who = replace(self._desk.who, pin=hash_pin(pin))
        self._desk.commit(Change("secret.pin", saves=(who,), undoable=False))
        self._desk.who = who
        self._pins.came_in(who.id)

    def prove(self, passphrase: str) -> StoreKey:
        """Give the store's key to who is at the laptop for her own passphrase.

        Raises:
            TooManyTries, WrongPassphrase: it does not fit.
        """
        who, now = self._desk.who.id, self._desk.wall.now()
        key = try_secret(self._key_file, who, now, lambda: self._key_file.unlock(who, passphrase))
        self._tries.tell(who)
        return key

    def change_passphrase(self, old: str, new: str) -> None:
        """Have another passphrase open the store for her; the recovery sheet stays as it is.

        Raises:
            TooManyTries, WrongPassphrase: the old one does not fit.
            Trouble: the disk does not take it; the old one still fits.
        """
        key = self.prove(old)
        with self._desk.at_once():
            self._desk.note(Deed("secret.passphrase", Action.UPDATE))
            # Inside: what the key file does not take is not told either.
            self._key_file.set_passphrase(self._desk.who.id, new, key)

    def begin_anew(self, key: StoreKey, passphrase: str, pin: str) -> None:
        """Give her a new passphrase and PIN, after the code of the recovery sheet fitted.

        Raises:
            Trouble: the disk does not take it; all is as it was.
        """
        who = replace(self._desk.who, pin=hash_pin(pin))
        proven = replace(self._practice, recovery_proven_on=self._desk.wall.today())
        with self._desk.at_once():
            self._desk.commit(Change("place.recover", saves=(who, proven), undoable=False))
            self._key_file.set_passphrase(who.id, passphrase, key)
        self._desk.who = who
        self._pins.came_in(who.id)

    # The recovery sheet

    @property
    def may_make_sheet(self) -> bool:
        """Whether who is at the laptop may make a sheet: it opens the store as anybody."""
        return may(self._desk.who.role, "person")

    def new_code(self, passphrase: str) -> str:
        """Make the code of a new sheet; the sheet before it opens nothing any more.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            TooManyTries, WrongPassphrase: her own passphrase does not fit.
            Trouble: the disk does not take it; the sheet before it still fits.
        """
        if not self.may_make_sheet:
            raise NotAllowed(SHEET)
        key = self.prove(passphrase)
        with self._desk.at_once():
            self._desk.note(Deed(SHEET, Action.CREATE))
            unproven = replace(self._practice, recovery_proven_on=None)
            self._desk.commit(Change(SHEET, saves=(unproven,), undoable=False))
            return str(self._key_file.replace_recovery(key))

    def prove_code(self, typed: str) -> None:
        """Have it known that a sheet with the right code is on paper.

        Raises:
            NotAllowed: the role at the laptop does not include it.
            MistypedRecoveryCode: with the group that cannot be right.
            TooManyTries, WrongRecoveryCode: it is the code of another sheet.
        """
        code = RecoveryCode.parse(typed)
        if not self.may_make_sheet:
            raise NotAllowed("person.prove-recovery-sheet")
        now = self._desk.wall.now()
        key = try_secret(self._key_file, RECOVERY, now, lambda: self._key_file.unlock_with_recovery(code))
        self._tries.tell(RECOVERY)
        # A disk that refuses gets another chance the next time.
        with suppress(Trouble):
            self._key_file.strengthen_recovery(code, key)
        proven = replace(self._practice, recovery_proven_on=self._desk.wall.today())
        self._desk.commit(Change("person.prove-recovery-sheet", saves=(proven,), undoable=False))

    def sheet(self, code: str) -> RecoverySheet:
        """Return what stands on the sheet with this code."""
        groups = RecoveryCode.parse(code).groups
        return RecoverySheet(self._practice.name, groups, self._desk.wall.now(), __version__)

    def note_sheet(self, use: PaperUse) -> None:
        """Write down that a sheet goes to a printer or a folder, before it does; raises NotAllowed or Trouble."""
        self._desk.note(Deed(SHEET, Action.EXECUTE, detail=use.value))

    def note_sheet_stayed(self, use: PaperUse) -> None:
        """Write down that it did not go after all."""
        self._desk.note_stopped(Deed(SHEET, Action.EXECUTE, detail=use.value))

    # What the unlock screen shows

    def show_practice(self) -> None:
        """Have the unlock screen show the practice's name of now, in its language."""
        practice = self._practice
        if (self._key_file.practice, self._key_file.language) != (practice.name, practice.language):
            # A disk that refuses gets another chance at the next unlocking.
            with suppress(Trouble):
                self._key_file.rename_practice(practice.name, practice.language)

    def show_last_backup(self) -> None:
        """Have it know the newest backup, to tell of it when the store does not open any more."""
        backups = self._store.backups.all_for()
        if backups and backups[-1].made_at != self._key_file.last_backup:
            with suppress(Trouble):
                self._key_file.note_backup(backups[-1].made_at)

    # An older key file

    def tell_older_key_file(self) -> None:
        """Have the log tell that a key file of before was put back: its passphrases and sheet fit again.

        It is no reason to stay shut. A key file that was lost comes back from a backup just so.
        """
        if self._key_file.generation < self._store.itself.number("key_seen"):
            self._desk.note(Deed("place.older-key-file", Action.EXECUTE))
        self.remember_key_file()

    def remember_key_file(self) -> None:
        """Have the store know which state of the key file is the newest."""
        # What the disk does not take now is remembered another time.
        with suppress(Trouble):
            if self._key_file.generation != self._store.itself.number("key_seen"):
                with self._desk.at_once():
                    self._store.itself.set("key_seen", self._key_file.generation)

    # Inside

    @property
    def _practice(self) -> Practice:
        return self._store.practices.all_for()[0]

    def _follow(self, rows: frozenset[tuple[str, str]]) -> None:
        tables = {table for table, _ in rows}
        if "practices" in tables:
            self.show_practice()
        if "backups" in tables:
            self.show_last_backup()
