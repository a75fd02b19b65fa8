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


class PinTries:
    """For whom a PIN is enough, as her passphrase fitted since Kring was started, and how often it may miss."""

    def __init__(self) -> None:
        self._left: dict[str, int] = {}

    def came_in(self, person_id: str) -> None:
        """Have her PIN be enough from now on: her passphrase fitted."""
        self._left[person_id] = MOST_TRIES

    def are_left_for(self, person_id: str) -> bool:
        """Whether her PIN is enough."""
        return self._left.get(person_id, 0) > 0

    def forget(self, person_id: str) -> None:
        """Have her PIN be enough no more."""
        self._left.pop(person_id, None)

    def take(self, person_id: str, pin: str, stored: str) -> None:
        """Return when the PIN fits the text from hash_pin(), which gives her five new tries.

        Raises:
            WrongPin: it does not, and another try is left.
            TooManyTries: no try is left, not even for the right PIN; the passphrase may be typed at once.
        """
        left = self._left.get(person_id, 0)
        if left and stored and pin_fits(pin, stored):
            self._left[person_id] = MOST_TRIES
            return
        self._left[person_id] = max(0, left - 1)
        if left > 1 and stored:
            raise WrongPin
        raise TooManyTries(wait_seconds=0)


def _scrypt(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(pin.encode(errors="surrogatepass"), salt=salt, n=cost, r=8, p=1)
