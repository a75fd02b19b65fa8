"""What stands in a key file, and its form on disk: JSON with a checksum, so that damage is seen before it is used.

Readable without any secret: the practice's name and language, the first names, who came in last, when the last
backup was made, the times of failed tries.
"""

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from facilitator_app.domain.troubles import KeyFileDamaged, KeyFileFromTheFuture
from facilitator_app.store.wrapping import Argon2Parameters, WrappedKey

# hashlib would load all of OpenSSL for this one sum, 5 ms of the way to the unlock screen.
if sys.version_info >= (3, 12):
    from _sha2 import sha256
else:
    from _sha256 import sha256  # type: ignore[import-not-found]  # no stub: a part of hashlib

FORMAT = 1
MOST_BYTES = 1024 * 1024
MOST_PEOPLE = 50
MOST_TRIES_KEPT = 500
# The store remembers how far the file is, in 64 bits.
_NUMBERS = range(2**48)

# The module uuid would be loaded before the unlock screen for this check alone.
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody with a passphrase of her own; `failed_tries` are the UTC times since it last fitted."""

    id: str
    first_name: str
    wrapped_key: WrappedKey = field(repr=False)
    failed_tries: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFileContents:
    """One state of a key file; of two states the one with the higher generation is the newer.

    Attributes:
        recovery_tries: the UTC times of wrong recovery codes since one last fitted.
        key_number: which key of this store it hides: 1 is the first one, each new key has the next number.
        last_in: id of who came in last, "" before anybody did.
        last_backup: the UTC time of the newest backup of what is here, None before there was one.

    Raises:
        ValueError: for what no key file may hold.
    """

    generation: int
    store_id: str
    practice: str
    language: str
    people: tuple[KeyHolder, ...]
    recovery: WrappedKey
    recovery_tries: tuple[datetime, ...] = ()
    key_number: int = 1
    last_in: str = ""
    last_backup: datetime | None = None

    def __post_init__(self) -> None:
        if not _UUID.fullmatch(self.store_id):
            raise ValueError("a store id that is no uuid")
        if not 1 <= len(self.people) <= MOST_PEOPLE:
            raise ValueError("nobody, or too many people")
        if len({holder.id for holder in self.people}) < len(self.people):
            raise ValueError("one person twice")
        if any(len(tries) > MOST_TRIES_KEPT for tries in (self.recovery_tries, *self._tries_of_people())):
            raise ValueError("too many tries")

    def _tries_of_people(self) -> tuple[tuple[datetime, ...], ...]:
        return tuple(holder.failed_tries for holder in self.people)


def encode(contents: KeyFileContents) -> bytes:
    """Give the bytes of a key file.

    Raises:
        ValueError: the names are so long that no app would read the file back.
    """
    document = {
        "format": FORMAT,
        "generation": contents.generation,
        "store_id": contents.store_id,
        "practice": contents.practice,
        "language": contents.language,
        "people": [_person_as_json(holder) for holder in contents.people],
        "recovery": wrapped_key_as_json(contents.recovery),
        "recovery_tries": _times_as_json(contents.recovery_tries),
        "key_number": contents.key_number,
        "last_in": contents.last_in,
        "last_backup": _times_as_json([contents.last_backup] if contents.last_backup else []),
    }
    data = json.dumps(document | {"checksum": checksum(document)}, indent=1).encode()
    if len(data) > MOST_BYTES:
        raise ValueError("names too long for a key file")
    return data


def newest_whole(copies: Sequence[bytes]) -> KeyFileContents:
    """Read the newest copy that is whole; a copy of another store than the first whole one does not count.

    Raises:
        KeyFileFromTheFuture: a whole copy, or failing that any copy, says that it has a later format.
        KeyFileDamaged: no copy is whole.
    """
    documents = [_document(copy) for copy in copies]
    sealed = [document for document in documents if _is_sealed(document)]
    if any(_format(document) > FORMAT for document in sealed or documents):
        raise KeyFileFromTheFuture
    try:
        whole = [_contents(document) for document in sealed]
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise KeyFileDamaged from error
    if not whole:
        raise KeyFileDamaged
    same_store = [contents for contents in whole if contents.store_id == whole[0].store_id]
    return max(same_store, key=lambda contents: contents.generation)


def _document(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _is_sealed(document: dict[str, Any]) -> bool:
    rest = {name: value for name, value in document.items() if name != "checksum"}
    try:
        return "checksum" in document and document["checksum"] == checksum(rest)
    except RecursionError:  # nested so deep that it could just be read
        return False


def checksum(document: dict[str, Any]) -> str:
    """Sum up what the document says, whatever its spaces and its order."""
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return str(sha256(canonical.encode()).hexdigest())


def _format(document: dict[str, Any]) -> int:
    number = document.get("format")
    return number if isinstance(number, int) else 0


def _contents(document: dict[str, Any]) -> KeyFileContents:
    if _format(document) != FORMAT:
        raise ValueError("a format that never was")
    return KeyFileContents(
        generation=_counted(document["generation"]),
        store_id=_text(document["store_id"]),
        practice=_text(document["practice"]),
        language=_text(document["language"]),
        people=tuple(_person_from_json(person) for person in document["people"]),
        recovery=wrapped_key_from_json(document["recovery"]),
        # Not in a file of the first versions.
        recovery_tries=_times_from_json(document.get("recovery_tries", [])),
        key_number=_counted(document.get("key_number", 1)),
        last_in=_text(document.get("last_in", "")),
        last_backup=next(iter(_times_from_json(document.get("last_backup", []))), None),
    )


def _person_as_json(holder: KeyHolder) -> dict[str, Any]:
    return {
        "id": holder.id,
        "first_name": holder.first_name,
        "failed_tries": _times_as_json(holder.failed_tries),
        "wrapped_key": wrapped_key_as_json(holder.wrapped_key),
    }


def _person_from_json(person: Any) -> KeyHolder:
    return KeyHolder(
        id=_text(person["id"]),
        first_name=_text(person["first_name"]),
        failed_tries=_times_from_json(person["failed_tries"]),
        wrapped_key=wrapped_key_from_json(person["wrapped_key"]),
    )


def wrapped_key_as_json(wrapped: WrappedKey) -> dict[str, Any]:
    """Return a wrapped key as plain JSON values."""
    return {
        "memory_kib": wrapped.parameters.memory_kib,
        "iterations": wrapped.parameters.iterations,
        "lanes": wrapped.parameters.lanes,
        "salt": wrapped.salt.hex(),
        "nonce": wrapped.nonce.hex(),
        "sealed_key": wrapped.sealed_key.hex(),
    }


def wrapped_key_from_json(wrapped: Any) -> WrappedKey:
    """Return what `wrapped_key_as_json` was given.

    Raises:
        KeyError, TypeError, ValueError: for what it never gave.
    """
    return WrappedKey(
        parameters=Argon2Parameters(
            memory_kib=_number(wrapped["memory_kib"]),
            iterations=_number(wrapped["iterations"]),
            lanes=_number(wrapped["lanes"]),
        ),
        salt=bytes.fromhex(wrapped["salt"]),
        nonce=bytes.fromhex(wrapped["nonce"]),
        sealed_key=bytes.fromhex(wrapped["sealed_key"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("not a whole number")
    return value


def _counted(value: object) -> int:
    number = _number(value)
    if number not in _NUMBERS:
        raise ValueError("a number that nobody counted to")
    return number


def _times_as_json(times: Sequence[datetime]) -> list[str]:
    return [time.isoformat() for time in times]


def _times_from_json(times: Any) -> tuple[datetime, ...]:
    return tuple(_time(text) for text in times)


def _time(value: object) -> datetime:
    time = datetime.fromisoformat(_text(value))
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return time.astimezone(UTC)
