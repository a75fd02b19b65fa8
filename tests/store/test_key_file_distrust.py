"""A key file that somebody changed on purpose is refused before it makes anybody work."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.refusals import WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import (
    KeyFileDamaged,
    KeyFileFromTheFuture,
)
from facilitator_app.store.key_format import MOST_TRIES_KEPT, newest_whole
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey, WrappedKey
from tests.store.key_files import (
    ANNA,
    BEA,
    CODE,
    FAST,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    paths,
    put_key_file,
    rewrite,
    rewrite_both,
)


@pytest.fixture
def store_key(tmp_path: Path) -> StoreKey:
    return put_key_file(tmp_path)


@pytest.fixture
def key_file(tmp_path: Path, store_key: StoreKey) -> KeyFile:
    return KeyFile.read(tmp_path, FAST)


def test_a_key_file_of_a_later_format_is_told(tmp_path: Path, key_file: KeyFile) -> None:
    rewrite_both(tmp_path, lambda document: document.update(format=9, people="in another form"))
    with pytest.raises(KeyFileFromTheFuture):
        KeyFile.read(tmp_path)


def test_a_later_format_with_another_kind_of_checksum_is_told(tmp_path: Path, key_file: KeyFile) -> None:
    for path in paths(tmp_path):
        path.write_text('{"format": 9, "seal": "something new"}')
    with pytest.raises(KeyFileFromTheFuture):
        KeyFile.read(tmp_path)


def test_one_whole_copy_of_a_later_format_is_enough_to_keep_off(tmp_path: Path, key_file: KeyFile) -> None:
    rewrite(paths(tmp_path)[1], lambda document: document.update(format=2))
    with pytest.raises(KeyFileFromTheFuture):
        KeyFile.read(tmp_path)


def test_a_damaged_copy_that_looks_like_a_later_format_does_not_matter(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    first, _ = paths(tmp_path)
    first.write_bytes(first.read_bytes().replace(b'"format": 1', b'"format": 9'))
    assert KeyFile.read(tmp_path).unlock(ANNA, PASSPHRASE) == store_key


FORGERIES: list[Callable[[dict[str, Any]], object]] = [
    lambda document: document.update(format=0),
    lambda document: document.update(format="1"),
    lambda document: document.update(generation="1"),
    lambda document: document.update(generation=-1),
    lambda document: document.update(generation=2**63),
    lambda document: document.update(key_number=10**30),
    lambda document: document.update(store_id="not a uuid"),
    lambda document: document.update(store_id=document["store_id"].upper().replace("-", "")),
    lambda document: document.update(store_id=7),
    lambda document: document.update(practice=None),
    lambda document: document.update(people=[]),
    lambda document: document.update(people=7),
    lambda document: document.update(people=document["people"] * 2),
    lambda document: document.update(recovery=None),
    lambda document: document.pop("recovery"),
    lambda document: document["recovery"].update(memory_kib=100 * 1024 * 1024),
    lambda document: document["recovery"].update(memory_kib=512 * 1024, iterations=64),
    lambda document: document["recovery"].update(iterations=10**12),
    lambda document: document["recovery"].update(iterations=-1),
    lambda document: document["recovery"].update(iterations=1.5),
    lambda document: document["recovery"].update(lanes=10**6),
    lambda document: document["recovery"].update(salt=""),
    lambda document: document["recovery"].update(nonce="00"),
    lambda document: document["recovery"].update(sealed_key="zz"),
    lambda document: document["recovery"].update(sealed_key=7),
    lambda document: document["people"][0].update(id=7),
    lambda document: document["people"][0].update(failed_tries=["yesterday"]),
    lambda document: document["people"][0].update(failed_tries=["2031-05-06T12:00:00"]),
    lambda document: document["people"][0].update(failed_tries=["2031-05-06T12:00:00Z"] * (MOST_TRIES_KEPT + 1)),
]


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_forged_file_is_damaged_and_makes_nobody_work(
    tmp_path: Path, key_file: KeyFile, forge: Callable[[dict[str, Any]], object]
) -> None:
    rewrite_both(tmp_path, forge)
    with pytest.raises(KeyFileDamaged):
        KeyFile.read(tmp_path)


def test_one_that_is_nested_as_deep_as_can_just_be_read_is_damaged() -> None:
    """Reading takes fewer steps than summing up: between the two lies a depth that only the sum cannot take."""
    for depth in range(700, 1100):
        with pytest.raises(KeyFileDamaged):
            newest_whole([b'{"format": 1, "checksum": "", "rest": %s%s}' % (b"[" * depth, b"]" * depth)])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes that have a name")
def test_a_pipe_in_the_place_of_a_key_file_keeps_nobody_waiting(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    first, second = paths(tmp_path)
    first.unlink()
    os.mkfifo(first)
    assert KeyFile.read(tmp_path).unlock(ANNA, PASSPHRASE) == store_key
    second.unlink()
    with pytest.raises(KeyFileDamaged):
        KeyFile.read(tmp_path)


def test_swapped_entries_open_nothing(tmp_path: Path, key_file: KeyFile, store_key: StoreKey) -> None:
    key_file.add_person(BEA, "Bea", OTHER_PASSPHRASE, store_key)

    def swap(document: dict[str, Any]) -> None:
        anna, bea = document["people"]
        anna["wrapped_key"], bea["wrapped_key"] = bea["wrapped_key"], anna["wrapped_key"]

    rewrite_both(tmp_path, swap)
    again = KeyFile.read(tmp_path)
    for person_id, passphrase in ((ANNA, PASSPHRASE), (ANNA, OTHER_PASSPHRASE), (BEA, PASSPHRASE)):
        with pytest.raises(WrongPassphrase):
            again.unlock(person_id, passphrase)


def test_an_entry_opens_nothing_beside_another_store(tmp_path: Path, key_file: KeyFile) -> None:
    rewrite_both(tmp_path, lambda document: document.update(store_id="6f1c0f5e-6f0e-4a53-9d3a-0c2f6b1f7e55"))
    again = KeyFile.read(tmp_path)
    with pytest.raises(WrongPassphrase):
        again.unlock(ANNA, PASSPHRASE)
    with pytest.raises(WrongRecoveryCode):
        again.unlock_with_recovery(CODE)


def test_a_persons_entry_does_not_open_as_the_recovery_entry(tmp_path: Path, key_file: KeyFile) -> None:
    key_file.set_passphrase(ANNA, str(CODE), key_file.unlock(ANNA, PASSPHRASE))
    rewrite_both(tmp_path, lambda document: document.update(recovery=document["people"][0]["wrapped_key"]))
    with pytest.raises(WrongRecoveryCode):
        KeyFile.read(tmp_path).unlock_with_recovery(CODE)


def test_a_wrapped_key_shows_no_part_of_another_length() -> None:
    with pytest.raises(ValueError, match="length"):
        WrappedKey(FAST, salt=bytes(16), nonce=bytes(12), sealed_key=bytes(47))
