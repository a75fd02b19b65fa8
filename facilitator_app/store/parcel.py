"""A parcel: data on their way to another laptop, readable only with a passphrase that goes by another road.

One file: a line of JSON that says how its key is wrapped, and behind it the compressed data under AES-256-GCM.
"""

import json
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from facilitator_app.domain.passphrases import normalise_passphrase
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.domain.troubles import ParcelDamaged, ParcelFromTheFuture
from facilitator_app.store.key_format import wrapped_key_as_json, wrapped_key_from_json
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey, WrappedKey, unwrap, wrap

FORMAT = 1
MOST_BYTES = 64 * 1024 * 1024
MOST_BYTES_INSIDE = 512 * 1024 * 1024
LONGEST_HEAD = 4096

_CONTEXT = b"kring.parcel 1"
_NONCE_LENGTH = 12


def seal(data: bytes, passphrase: str, parameters: Argon2Parameters) -> bytes:
    """Return the bytes of a parcel; the same data never give the same parcel twice."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key, nonce = StoreKey.new(), os.urandom(_NONCE_LENGTH)
    wrapped = wrap(key, normalise_passphrase(passphrase), parameters, _CONTEXT)
    head = json.dumps({"kring": "parcel", "format": FORMAT, "key": wrapped_key_as_json(wrapped)}).encode()
    return head + b"\n" + nonce + AESGCM(key.raw).encrypt(nonce, zlib.compress(data, 9), head)


def unseal(parcel: bytes, passphrase: str) -> bytes:
    """Return what was sealed.

    Raises:
        WrongPassphrase: it does not fit.
        ParcelFromTheFuture: a newer Kring made it.
        ParcelDamaged: it is no parcel, or not a whole one.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head, mark, rest = parcel.partition(b"\n") if len(parcel) <= MOST_BYTES else (b"", b"", b"")
    wrapped = _wrapped_key(head) if mark and len(head) <= LONGEST_HEAD else None
    if wrapped is None:
        raise ParcelDamaged
    key = unwrap(wrapped, normalise_passphrase(passphrase), _CONTEXT)
    if key is None:
        raise WrongPassphrase
    try:
        packed = AESGCM(key.raw).decrypt(rest[:_NONCE_LENGTH], rest[_NONCE_LENGTH:], head)
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(packed, MOST_BYTES_INSIDE)
    except (InvalidTag, ValueError, zlib.error) as error:
        raise ParcelDamaged from error
    if not unpacking.eof:
        raise ParcelDamaged
    return data


@contextmanager
def rows_of_a_parcel() -> Iterator[None]:
    """Say of rows that came in a parcel that their tables do not take them.

    Raises:
        ParcelDamaged: no Kring wrote them; around a transaction, so that nothing of them stays.
    """
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.IntegrityError as error:
        raise ParcelDamaged from error


def _wrapped_key(head: bytes) -> WrappedKey | None:
    try:
        said = json.loads(head)
        if said["kring"] != "parcel":
            return None
        if said["format"] > FORMAT:
            raise ParcelFromTheFuture
        return wrapped_key_from_json(said["key"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
