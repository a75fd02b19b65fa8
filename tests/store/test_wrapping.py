"""Keys hide, and no entry asks for more work than a laptop can do."""

from pathlib import Path

import pytest

from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import Argon2Parameters, StoreKey
from tests.store.key_files import (
    ANNA,
    BEA,
    CODE,
    FAST,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    paths,
    put_key_file,
)


@pytest.fixture
def store_key(tmp_path: Path) -> StoreKey:
    return put_key_file(tmp_path)


@pytest.fixture
def key_file(tmp_path: Path, store_key: StoreKey) -> KeyFile:
    return KeyFile.read(tmp_path, FAST)


def test_a_store_key_is_new_each_time_and_hides_in_its_repr() -> None:
    first, second = StoreKey.new(), StoreKey.new()
    assert first != second
    assert len(first.hex) == 64
    assert first.hex not in repr(first)
    assert repr(first.raw) not in repr(first)


def test_a_store_key_of_another_length_is_none() -> None:
    with pytest.raises(ValueError, match="32"):
        StoreKey(b"short")


def test_neither_key_nor_secret_stands_in_the_key_file(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    for path in paths(tmp_path):
        text = path.read_text()
        assert store_key.hex not in text
        assert PASSPHRASE not in text
        assert not any(group in text for group in CODE.groups)


@pytest.mark.parametrize("out_of_bounds", [(4096, 1, 1), (2**20, 1, 1), (8192, 0, 1), (8192, 1, 9), (2**19, 9, 2)])
def test_parameters_out_of_bounds_are_refused(out_of_bounds: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        Argon2Parameters(*out_of_bounds)


def test_the_usual_work_is_no_less_than_what_is_recommended() -> None:
    """RFC 9106, section 4: 64 MiB and 3 passes where memory is scarce; OWASP asks for less."""
    usual = Argon2Parameters()
    assert (usual.memory_kib, usual.iterations) >= (64 * 1024, 3)
    assert not usual.weaker_than(Argon2Parameters(64 * 1024, 3, 4))


def test_parameters_raised_later_leave_old_entries_working(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    stronger = Argon2Parameters(memory_kib=16 * 1024, iterations=2, lanes=2)
    raised = KeyFile.read(tmp_path, stronger)
    raised.add_person(BEA, "Bea", OTHER_PASSPHRASE, store_key)
    again = KeyFile.read(tmp_path)
    assert [person.wrapped_key.parameters for person in again.people] == [FAST, stronger]
    assert again.unlock(ANNA, PASSPHRASE) == again.unlock(BEA, OTHER_PASSPHRASE) == store_key
