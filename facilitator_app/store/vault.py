"""Who may open the store: the key file beside it, which holds the store's key once per person and once on paper.

The key is random and never changes with a passphrase, so a new passphrase rewrites this small file and not the
store. What only writing needs is imported there: the unlock screen waits for this module.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from facilitator_app.domain.passphrases import normalise_passphrase
from facilitator_app.domain.refusals import WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import KeyFileDamaged, KeyFileMissing, KeyFileOfAnotherStore
from facilitator_app.store.key_copies import newest_in, renew_in_copies, write_both
from facilitator_app.store.key_entries import RECOVERY as RECOVERY
from facilitator_app.store.key_entries import (
    holder_in,
    person_context,
    recovery_context,
    secret_of,
    tries_in,
    with_holder,
    with_tries,
)
from facilitator_app.store.key_format import MOST_TRIES_KEPT, KeyFileContents, KeyHolder
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.store.tries import Waiting
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey, WrappedKey, unwrap, wrap

if TYPE_CHECKING:
    from facilitator_app.domain.recovery_codes import RecoveryCode

USUAL_PARAMETERS = Argon2Parameters()


class KeyFile:
    """The key file of one store.

    A verb that changes something has written both copies when it returns. All of them raise what write_whole()
    raises, and KeyFileOfAnotherStore when another key file was put in its place; then nothing has changed here or
    there. An unknown person is a KeyError.
    """

    def __init__(self, folder: Path, contents: KeyFileContents, parameters: Argon2Parameters) -> None:
        self._folder = folder
        self._contents = contents
        self._on_disk = contents
        self._parameters = parameters
        self._waiting = Waiting()

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        practice: str,
        language: str,
        person_id: str,
        first_name: str,
        passphrase: str,
        code: "RecoveryCode",
        parameters: Argon2Parameters = USUAL_PARAMETERS,
    ) -> tuple[Self, StoreKey]:
        """Draw a key for a new store, wrap it for its first person and its recovery code, and write it.

        Raises:
            FileExistsError: the folder has a key file; writing over it would lose the store beside it.
        """
        if any((folder / name).exists() for name in KEY_FILE_NAMES):
            raise FileExistsError(folder / KEY_FILE_NAMES[0])
        from uuid import uuid4

        store_id = str(uuid4())
        store_key = StoreKey.new()

        entry = wrap(store_key, secret_of(passphrase), parameters, person_context(store_id, person_id))
        holder = KeyHolder(person_id, first_name, entry)
        recovery = wrap(store_key, str(code), parameters, recovery_context(store_id))
        contents = KeyFileContents(1, store_id, practice, language, (holder,), recovery)
        key_file = cls(folder, contents, parameters)
        key_file.write()
        return key_file, store_key

    @classmethod
    def read(cls, folder: Path, parameters: Argon2Parameters = USUAL_PARAMETERS) -> Self:
        """Read the newest whole copy; `parameters` are for what is wrapped from now on.

        Raises:
            KeyFileMissing, KeyFileDamaged, KeyFileFromTheFuture, StoreUnavailable
        """
        return cls(folder, newest_in(folder), parameters)

    def look_again(self) -> None:
        """Take over what stands on the disk now, if that is not what was read or written here last.

        Raises:
            KeyFileMissing, KeyFileDamaged, KeyFileFromTheFuture, StoreUnavailable
        """
        found = newest_in(self._folder)
        if found != self._on_disk:
            self._contents = self._on_disk = found

    @property
    def store_id(self) -> str:
        """The uuid that the store itself holds as well."""
        return self._contents.store_id

    @property
    def practice(self) -> str:
        """The practice's name, for the unlock screen."""
        return self._contents.practice

    @property
    def language(self) -> str:
        """The language of the unlock screen, such as nl."""
        return self._contents.language

    @property
    def people(self) -> tuple[KeyHolder, ...]:
        """Everybody with a passphrase, in the order in which they were added."""
        return self._contents.people

    @property
    def last_in(self) -> str:
        """The id of who came in last, "" before anybody did."""
        return self._contents.last_in

    @property
    def generation(self) -> int:
        """Which state of the file this is; each change makes it one more."""
        return self._contents.generation

    @property
    def last_backup(self) -> datetime | None:
        """The UTC time of the newest backup of what is here, None before there was one."""
        return self._contents.last_backup

    def unlock(self, person_id: str, passphrase: str) -> StoreKey:
        """Give the store's key for a person's passphrase; takes as long as her parameters ask, some 0.4 s.

        Raises:
            WrongPassphrase
        """
        wrapped = holder_in(self._contents, person_id).wrapped_key
        context = person_context(self.store_id, person_id)
        store_key = unwrap(wrapped, normalise_passphrase(passphrase), context)
        if store_key is None:
            raise WrongPassphrase
        return store_key

    def unlock_with_recovery(self, code: "RecoveryCode") -> StoreKey:
        """Give the store's key for the code on the recovery sheet.

        Raises:
            WrongRecoveryCode
        """
        store_key = unwrap(self._contents.recovery, str(code), recovery_context(self.store_id))
        if store_key is None:
            raise WrongRecoveryCode
        return store_key

    def set_passphrase(self, person_id: str, passphrase: str, store_key: StoreKey) -> None:
        """Give a person a new passphrase, wrapped with the parameters of now; the old one no longer fits.

        Raises:
            ValueError: the passphrase is empty.
        """
        wrapped = self._wrap_for(person_id, passphrase, store_key)
        holder = replace(holder_in(self._contents, person_id), wrapped_key=wrapped)
        self._keep(with_holder(self._contents, holder))
        self.renew_copies()

    def strengthen(self, person_id: str, passphrase: str, store_key: StoreKey) -> None:
        """Wrap a person's entry anew when less work went into it than is usual now; her passphrase stays."""
        if holder_in(self._contents, person_id).wrapped_key.parameters.weaker_than(self._parameters):
            self.set_passphrase(person_id, passphrase, store_key)

    def strengthen_recovery(self, code: "RecoveryCode", store_key: StoreKey) -> None:
        """The same for the entry of the recovery code, which stays as it is on paper."""
        if self._contents.recovery.parameters.weaker_than(self._parameters):
            self._keep(replace(self._contents, recovery=self._wrap_for_recovery(code, store_key)))

    def came_in(self, person_id: str) -> None:
        """Remember who came in last, for the unlock screen of more than one person."""
        if len(self.people) > 1 and self.last_in != person_id:
            self._keep(replace(self._contents, last_in=person_id))

    def add_person(self, person_id: str, first_name: str, passphrase: str, store_key: StoreKey) -> None:
        """Let one more person open the store.

        Raises:
            ValueError: the passphrase is empty, the person has one already, or there are too many people.
        """
        holder = KeyHolder(person_id, first_name, self._wrap_for(person_id, passphrase, store_key))
        self._keep(replace(self._contents, people=(*self.people, holder)))

    def remove_person(self, person_id: str) -> None:
        """Take away a person's entry; copies of this file in older backups still hold it.

        Raises:
            ValueError: nobody would be left.
        """
        leaving = holder_in(self._contents, person_id)
        staying = tuple(holder for holder in self.people if holder is not leaving)
        self._keep(replace(self._contents, people=staying))
        self.renew_copies()

    def replace_recovery(self, store_key: StoreKey) -> "RecoveryCode":
        """Make a new recovery code; the old one no longer fits."""
        from facilitator_app.domain.recovery_codes import new_recovery_code

        code = new_recovery_code()
        self._keep(replace(self._contents, recovery=self._wrap_for_recovery(code, store_key)))
        self.renew_copies()
        return code

    def for_new_key(self, person_id: str, passphrase: str, store_key: StoreKey) -> KeyFileContents:
        """Return what a key file says in which another key of this store is hidden, for one person alone.

        Nobody else's passphrase is known here, so each of them is let in anew. Nobody knows its recovery code.
        """
        from facilitator_app.domain.recovery_codes import new_recovery_code

        contents = self._contents
        wrapped = self._wrap_for(person_id, passphrase, store_key)
        return replace(
            contents,
            generation=contents.generation + 1,
            key_number=contents.key_number + 1,
            people=(replace(holder_in(contents, person_id), wrapped_key=wrapped),),
            recovery=self._wrap_for_recovery(new_recovery_code(), store_key),
            recovery_tries=(),
        )

    def rename_practice(self, practice: str, language: str) -> None:
        """Change what the unlock screen shows, and in which language."""
        self._keep(replace(self._contents, practice=practice, language=language))

    def note_backup(self, made_at: datetime) -> None:
        """Remember how far back somebody would go whose store does not open any more."""
        self._keep(replace(self._contents, last_backup=made_at.astimezone(UTC)))

    # Wrong tries: each of these takes a person's id, or RECOVERY for the code of the recovery sheet.

    def note_failed_try(self, whose: str, at: datetime) -> None:
        """Keep the time of a wrong secret, so that closing the app does not shorten the wait.

        Raises:
            ValueError: a time without its zone.
        """
        self._keep(self._with_failed_try(whose, at))

    def count_failed_try(self, whose: str, at: datetime) -> None:
        """Count a wrong secret in memory alone, for a disk that refuses; the next write keeps it as well."""
        self._contents = self._with_failed_try(whose, at)

    def tries_since_success(self, whose: str) -> tuple[datetime, ...]:
        """The UTC times of the wrong secrets since forget_tries(), oldest first; the last 500 at most."""
        return tries_in(self._contents, whose)

    def wait_left_seconds(self, whose: str, now: datetime) -> int:
        """How long she still has to wait before the next try; a clock set back does not make it longer."""
        return self._waiting.left_seconds(whose, self.tries_since_success(whose), now)

    def forget_tries(self, *whose: str) -> None:
        """Start counting anew, after the secret fitted and the tries went into the log."""
        contents = self._contents
        for one in whose:
            contents = with_tries(contents, one, ())
        self._keep(contents)

    def write(self) -> None:
        """Write both copies again, which mends a missing or a damaged one."""
        self._keep(self._contents)

    def renew_copies(self, left: Collection[str] = ()) -> None:
        """Have the copies of before, beside the practice, open with what opens it now and with nothing else.

        Those of a key of before open with the secrets of then, but for those of who left.
        """
        renew_in_copies(self._folder, self._contents, left)

    def _wrap_for(self, person_id: str, passphrase: str, store_key: StoreKey) -> WrappedKey:
        context = person_context(self.store_id, person_id)
        return wrap(store_key, secret_of(passphrase), self._parameters, context)

    def _wrap_for_recovery(self, code: "RecoveryCode", store_key: StoreKey) -> WrappedKey:
        return wrap(store_key, str(code), self._parameters, recovery_context(self.store_id))

    def _with_failed_try(self, whose: str, at: datetime) -> KeyFileContents:
        if at.tzinfo is None:
            raise ValueError("a try without its time zone")
        tries = (*self.tries_since_success(whose), at.astimezone(UTC))
        return with_tries(self._contents, whose, tries[-MOST_TRIES_KEPT:])

    def _keep(self, contents: KeyFileContents) -> None:
        self._refuse_to_replace_another()
        newer = replace(contents, generation=self._contents.generation + 1)
        write_both(self._folder, newer)
        self._contents = self._on_disk = newer

    def _refuse_to_replace_another(self) -> None:
        """A key file that was put back while this one was in memory is the only way into its store."""
        # One that is gone or damaged has nothing to lose: writing mends it.
        with suppress(KeyFileMissing, KeyFileDamaged):
            there = newest_in(self._folder)
            if there.store_id != self.store_id or there.generation > self._contents.generation:
                raise KeyFileOfAnotherStore
