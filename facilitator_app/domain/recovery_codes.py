"""The recovery code on paper: easy to read and type, and a typing error is found and placed at once.

Seven groups of five signs: four random ones (20 bits; 140 in all) and a check sign. Signs are numbers of the
field GF(32), and the check sign is a weighted sum with weights that all differ, so one wrong sign and two
swapped signs always show; the group's own number is in the sum, so groups in the wrong order show as well.
"""

import re
import secrets
from dataclasses import dataclass, field
from typing import Self

from facilitator_app.domain.refusals import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: without I, L, O, U
GROUPS = 7
GROUP_LENGTH = 5
FREE_SIGNS = GROUPS * (GROUP_LENGTH - 1)

_LOOK_ALIKES = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\W_]+")
_WEIGHTS = (2, 3, 4, 5)  # none is 1: that is the weight of the check sign itself
_REDUCING_POLYNOMIAL = 0b100101  # x⁵ + x² + 1, which has no divisors


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A well-formed recovery code; `groups` are seven texts of five capitals and digits."""

    groups: tuple[str, ...] = field(repr=False)

    def __str__(self) -> str:
        return "-".join(self.groups)

    @classmethod
    def with_checks(cls, signs: str) -> Self:
        """Make a code of 28 signs of the alphabet, four for each group."""
        width = GROUP_LENGTH - 1
        parts = [signs[start : start + width] for start in range(0, FREE_SIGNS, width)]
        return cls(tuple(part + _check_sign(part, number) for number, part in enumerate(parts, start=1)))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a typed code; spaces, dashes, capitals and O for 0, I or L for 1 do not matter.

        Raises:
            MistypedRecoveryCode: with the number of the first group that cannot be right, counted from 1; with
                None when all seven groups are right and more follows.
        """
        groups = _split(text.upper().translate(_LOOK_ALIKES))
        for number in range(1, GROUPS + 1):
            if number > len(groups) or not _is_right(groups[number - 1], number):
                raise MistypedRecoveryCode(number)
        if len(groups) > GROUPS:
            raise MistypedRecoveryCode(None)
        return cls(tuple(groups))


@dataclass(frozen=True, slots=True)
class TypedSoFar:
    """A code while it is typed: how many groups are right from the first on, and the number of one that is not.

    A group of which signs are still to come is neither.
    """

    right: int
    wrong: int | None = None

    @classmethod
    def of(cls, text: str) -> Self:
        """Look at what was typed, which may be read as `RecoveryCode.parse` does."""
        groups = _split(text.upper().translate(_LOOK_ALIKES))
        for number, group in enumerate(groups[:GROUPS], start=1):
            if not _is_right(group, number):
                unfinished = number == len(groups) and len(group) < GROUP_LENGTH and set(group) <= set(ALPHABET)
                return cls(number - 1, None if unfinished else number)
        return cls(min(len(groups), GROUPS))


def new_recovery_code() -> RecoveryCode:
    """Draw a code that was never there before (140 random bits)."""
    return RecoveryCode.with_checks("".join(secrets.choice(ALPHABET) for _ in range(FREE_SIGNS)))


def _split(text: str) -> list[str]:
    typed = [part for part in _SEPARATORS.split(text) if part]
    if len(typed) == GROUPS:  # as on paper: a sign too many or too few then stays in its own group
        return typed
    joined = "".join(typed)
    return [joined[start : start + GROUP_LENGTH] for start in range(0, len(joined), GROUP_LENGTH)]


def _is_right(group: str, number: int) -> bool:
    if len(group) != GROUP_LENGTH or not set(group) <= set(ALPHABET):
        return False
    return _check_sign(group[:-1], number) == group[-1]


def _check_sign(signs: str, number: int) -> str:
    check = number
    for weight, sign in zip(_WEIGHTS, signs, strict=True):
        check ^= _multiply(weight, ALPHABET.index(sign))
    return ALPHABET[check]


def _multiply(left: int, right: int) -> int:
    """Multiply in GF(32), where adding is XOR."""
    product = 0
    for bit in range(3):  # no weight is above 7
        if left >> bit & 1:
            product ^= right << bit
    for bit in (6, 5):
        if product >> bit & 1:
            product ^= _REDUCING_POLYNOMIAL << (bit - 5)
    return product
