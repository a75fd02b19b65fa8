"""What counts as a passphrase or a PIN, so that every screen and the key file judge alike (ux.md S1)."""

import re
from enum import Enum, auto
from itertools import pairwise

_SHORTEST = 12
_FEWEST_WORDS = 4
_STRONG_LENGTH = 20
_STRONG_DIFFERENT_SIGNS = 8
_PIN = re.compile(r"[0-9]{4,6}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


class PassphraseStrength(Enum):
    """How a passphrase stands against the rule of 12 characters or four words."""

    TOO_SHORT = auto()
    ENOUGH = auto()
    STRONG = auto()


class PinProblem(Enum):
    """Why a PIN cannot be chosen."""

    NOT_4_TO_6_DIGITS = auto()
    EASY_TO_GUESS = auto()


def normalise_passphrase(text: str) -> str:
    """Give the one form of a passphrase: NFC, because keyboards differ in how they send é, and no outer space."""
    # The unlock screen is painted before there is anything to normalise.
    import unicodedata

    return unicodedata.normalize("NFC", text).strip()


def passphrase_strength(text: str) -> PassphraseStrength:
    """Judge by length and variety only; a single letter is no word."""
    passphrase = normalise_passphrase(text)
    words = [word for word in passphrase.split() if len(word) > 1]
    if len(passphrase) < _SHORTEST and len(words) < _FEWEST_WORDS:
        return PassphraseStrength.TOO_SHORT
    if len(passphrase) >= _STRONG_LENGTH and len(set(passphrase)) >= _STRONG_DIFFERENT_SIGNS:
        return PassphraseStrength.STRONG
    return PassphraseStrength.ENOUGH


def pin_problem(pin: str) -> PinProblem | None:
    """Say why this PIN cannot be chosen, or None: 4 to 6 ASCII digits, no row, no repeat, no year of birth."""
    if not _PIN.fullmatch(pin):
        return PinProblem.NOT_4_TO_6_DIGITS
    steps = {(int(right) - int(left)) % 10 for left, right in pairwise(pin)}
    in_a_row = steps in ({1}, {9})
    repeats = any(pin[part:] == pin[:-part] for part in range(1, len(pin) // 2 + 1))
    if in_a_row or repeats or _YEAR.fullmatch(pin):
        return PinProblem.EASY_TO_GUESS
    return None
