"""One try at a secret: refused while she has to wait, and counted when it does not fit."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from facilitator_app.domain.refusals import TooManyTries, WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import Trouble

if TYPE_CHECKING:
    from facilitator_app.store.vault import KeyFile
    from facilitator_app.store.wrapping import StoreKey


def try_secret(key_file: "KeyFile", whose: str, now: datetime, unlock: Callable[[], "StoreKey"]) -> "StoreKey":
    """Return the store's key.

    Args:
        key_file: counts the tries.
        whose: a person's id, or RECOVERY of store.vault.
        now: by the clock on the wall.
        unlock: gives the key, or raises.

    Raises:
        TooManyTries: she has to wait first.
        WrongPassphrase, WrongRecoveryCode: it does not fit; the try is remembered, on a disk that refuses while
            Kring runs.
    """
    if wait := key_file.wait_left_seconds(whose, now):
        raise TooManyTries(wait)
    try:
        return unlock()
    except (WrongPassphrase, WrongRecoveryCode):
        try:
            key_file.note_failed_try(whose, now)
        except Trouble:
            # What did not fit is what she can do something about now.
            key_file.count_failed_try(whose, now)
        raise


def strengthen(key_file: "KeyFile", person_id: str, passphrase: str, key: "StoreKey") -> None:
    """Have more work go into each try at her passphrase, where that is usual by now; it stays as it is."""
    # A disk that refuses gets another chance at the next unlocking.
    with suppress(Trouble):
        key_file.strengthen(person_id, passphrase, key)


def key_on_sheet(key_file: "KeyFile", typed: str, now: datetime) -> "StoreKey":
    """Return the key that the code of the recovery sheet opens.

    Raises:
        MistypedRecoveryCode: with the group that cannot be right.
        TooManyTries, WrongRecoveryCode: as `try_secret` does.
    """
    from facilitator_app.domain.recovery_codes import RecoveryCode
    from facilitator_app.store.vault import RECOVERY

    code = RecoveryCode.parse(typed)
    return try_secret(key_file, RECOVERY, now, lambda: key_file.unlock_with_recovery(code))
