"""The entries of a key file: whose each is, what it is bound to, and the same file with one of them changed."""

import json
from dataclasses import replace
from datetime import datetime

from facilitator_app.domain.passphrases import normalise_passphrase
from facilitator_app.store.key_format import KeyFileContents, KeyHolder

# Stands for a person's id where tries are counted: wrong codes of the recovery sheet are counted apart.
RECOVERY = "recovery"

# The way of wrapping, not of the file: entries outlive a new file format, because nobody can wrap them anew.
_CONTEXT = "kring.key 1"


def person_context(store_id: str, person_id: str) -> bytes:
    """Return what a person's entry is bound to: it opens nothing under another name or beside another store."""
    return _context(store_id, f"person {person_id}")


def recovery_context(store_id: str) -> bytes:
    """Return the same for the entry of the recovery code."""
    return _context(store_id, RECOVERY)


def secret_of(passphrase: str) -> str:
    """Return the one form of a passphrase.

    Raises:
        ValueError: it is empty.
    """
    secret = normalise_passphrase(passphrase)
    if not secret:
        raise ValueError("an empty passphrase")
    return secret


def holder_in(contents: KeyFileContents, person_id: str) -> KeyHolder:
    """Return a person's entry; raises KeyError without one."""
    for holder in contents.people:
        if holder.id == person_id:
            return holder
    raise KeyError(person_id)


def with_holder(contents: KeyFileContents, holder: KeyHolder) -> KeyFileContents:
    """Return the contents with one entry brought up to date."""
    people = tuple(holder if other.id == holder.id else other for other in contents.people)
    return replace(contents, people=people)


def tries_in(contents: KeyFileContents, whose: str) -> tuple[datetime, ...]:
    """Return the wrong tries of a person, or of RECOVERY, oldest first."""
    return contents.recovery_tries if whose == RECOVERY else holder_in(contents, whose).failed_tries


def with_tries(contents: KeyFileContents, whose: str, tries: tuple[datetime, ...]) -> KeyFileContents:
    """Return the contents with other wrong tries of a person, or of RECOVERY."""
    if whose == RECOVERY:
        return replace(contents, recovery_tries=tries)
    return with_holder(contents, replace(holder_in(contents, whose), failed_tries=tries))


def _context(store_id: str, entry: str) -> bytes:
    return json.dumps([_CONTEXT, store_id, entry]).encode()
