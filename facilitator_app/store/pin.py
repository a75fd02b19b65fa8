"""The PIN that lifts the cover: quick to type, and worth nothing once the app has closed the store.

The salted hash lives inside the encrypted store; scrypt is there only so that a PIN used elsewhere as well does
not stand in it readably.
"""

import hashlib
import hmac
import secrets

from facilitator_app.domain.refusals import TooManyTries, WrongPin

MOST_TRIES = 5

_SCRYPT_COST = 2**12


def hash_pin(pin: str) -> str:
    """Give the text to keep for this PIN: cost, salt and hash."""
    salt = secrets.token_bytes(16)
    return f"{_SCRYPT_COST}:{salt.hex()}:{_scrypt(pin, salt, _SCRYPT_COST).hex()}"


def pin_fits(pin: str, stored: str) -> bool:
    """Compare a typed PIN with a text from hash_pin()."""
    cost, salt, expected = stored.split(":")
    return hmac.compare_digest(_scrypt(pin, bytes.fromhex(salt), int(cost)), bytes.fromhex(expected))


class PinLock:
    """Counts the tries on one PIN since it last fitted; it lives as long as the store stays unlocked."""

    def __init__(self, stored: str) -> None:
        self._stored = stored
        self._tries_left = MOST_TRIES

    def open(self, pin: str) -> None:
        """Return when the PIN fits.

        Raises:
            WrongPin: it does not, and another try is left.
            TooManyTries: no try is left, not even for the right PIN; the passphrase may be typed at once.
        """
        if self._tries_left and pin_fits(pin, self._stored):
            self._tries_left = MOST_TRIES
            return
        self._tries_left = max(0, self._tries_left - 1)
        if self._tries_left:
            raise WrongPin
        raise TooManyTries(wait_seconds=0)


def _scrypt(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(pin.encode(errors="surrogatepass"), salt=salt, n=cost, r=8, p=1)
