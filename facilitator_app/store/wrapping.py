"""The store's key, and how a passphrase or a recovery code hides it: Argon2id, then AES-256-GCM."""

import os
from dataclasses import dataclass, field
from typing import Self

KEY_LENGTH = 32

_SALT_LENGTH = 16
_NONCE_LENGTH = 12
_SEALED_KEY_LENGTH = KEY_LENGTH + 16  # the key and its GCM tag

# A key file says how much work its entries ask for, and anybody can write a key file: these are the limits of
# what this app is willing to do for one, some seconds and half a gigabyte.
_MEMORY_KIB = range(8 * 1024, 512 * 1024 + 1)
_ITERATIONS = range(1, 65)
_LANES = range(1, 9)
_MOST_WORK_KIB = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoreKey:
    """The 256-bit raw key of one store; it does not show itself in a traceback or a log."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_LENGTH:
            raise ValueError("a store key has 32 bytes")

    @property
    def hex(self) -> str:
        """The 64 hexadecimal digits that SQLCipher takes."""
        return self.raw.hex()

    @classmethod
    def new(cls) -> Self:
        """Draw a key that was never there before."""
        return cls(os.urandom(KEY_LENGTH))


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """How much work one try costs: some 0.4 s on a laptop with two cores, with the default values.

    They are what is left of half a second once the memory is that of RFC 9106 (section 4, the second recommended
    option: 64 MiB, 3 passes); OWASP's Password Storage Cheat Sheet asks for 46 MiB and 1 pass at least. Of seven
    passes 0.47-0.62 s were measured. An entry says what went into it, so all of this can be raised later.

    Raises:
        ValueError: outside of what this app is willing to do.
    """

    memory_kib: int = 64 * 1024
    iterations: int = 5
    lanes: int = 2

    def __post_init__(self) -> None:
        possible = self.memory_kib in _MEMORY_KIB and self.iterations in _ITERATIONS and self.lanes in _LANES
        if not possible or self.memory_kib * self.iterations > _MOST_WORK_KIB:
            raise ValueError("Argon2 parameters out of bounds")

    def weaker_than(self, other: Self) -> bool:
        """Whether a try costs less work than with the other ones."""
        return self.memory_kib * self.iterations < other.memory_kib * other.iterations


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """The store's key hidden under one secret.

    Raises:
        ValueError: a part does not have the length that it always has.
    """

    parameters: Argon2Parameters
    salt: bytes
    nonce: bytes
    sealed_key: bytes

    def __post_init__(self) -> None:
        lengths = len(self.salt), len(self.nonce), len(self.sealed_key)
        if lengths != (_SALT_LENGTH, _NONCE_LENGTH, _SEALED_KEY_LENGTH):
            raise ValueError("a wrapped key with a part of the wrong length")


def wrap(store_key: StoreKey, secret: str, parameters: Argon2Parameters, context: bytes) -> WrappedKey:
    """Hide the key under a secret; `context` says whose entry of which store it is, and must be the same later."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt = os.urandom(_SALT_LENGTH)
    nonce = os.urandom(_NONCE_LENGTH)
    cipher = AESGCM(_derive(secret, salt, parameters))
    return WrappedKey(parameters, salt, nonce, cipher.encrypt(nonce, store_key.raw, context))


def unwrap(wrapped: WrappedKey, secret: str, context: bytes) -> StoreKey | None:
    """Give the key back, or None when the secret or the context is another one."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_derive(secret, wrapped.salt, wrapped.parameters))
    try:
        return StoreKey(cipher.decrypt(wrapped.nonce, wrapped.sealed_key, context))
    except InvalidTag:
        return None


def _derive(secret: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    return derivation.derive(secret.encode(errors="surrogatepass"))
