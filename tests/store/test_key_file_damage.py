"""One damaged copy of the key file does not matter; two are told and never guessed at."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.troubles import (
    KeyFileDamaged,
    KeyFileFromTheFuture,
    KeyFileMissing,
    StoreUnavailable,
)
from facilitator_app.store.key_format import MOST_BYTES, newest_whole
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey
from tests.store.key_files import (
    ANNA,
    FAST,
    PASSPHRASE,
    create,
    paths,
    put_key_file,
    rewrite,
)


@pytest.fixture
def store_key(tmp_path: Path) -> StoreKey:
    return put_key_file(tmp_path)


@pytest.fixture
def key_file(tmp_path: Path, store_key: StoreKey) -> KeyFile:
    return KeyFile.read(tmp_path, FAST)


def cut_in_half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def cut_the_last_sign(data: bytes) -> bytes:
    return data[:-1]


def empty(data: bytes) -> bytes:
    return b""


def flip_a_bit_of_the_key(data: bytes) -> bytes:
    place = data.index(b"sealed_key") + 20
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def fill_with_zeros(data: bytes) -> bytes:
    return bytes(len(data))


def fill_with_brackets(data: bytes) -> bytes:
    return b"[" * MOST_BYTES


def make_it_a_list(data: bytes) -> bytes:
    return b"[1, 2]"


def make_it_deep(data: bytes) -> bytes:
    depth = 900
    return b'{"checksum": "", "people": ' + b"[" * depth + b"]" * depth + b"}"


def make_it_huge(data: bytes) -> bytes:
    return data[:-2] + b" " * MOST_BYTES + data[-2:]


DAMAGES = [
    cut_in_half,
    cut_the_last_sign,
    empty,
    flip_a_bit_of_the_key,
    fill_with_zeros,
    fill_with_brackets,
    make_it_a_list,
    make_it_deep,
    make_it_huge,
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("damaged", KEY_FILE_NAMES)
def test_one_damaged_copy_does_not_matter_and_is_mended_by_the_next_write(
    tmp_path: Path, key_file: KeyFile, damage: Callable[[bytes], bytes], damaged: str
) -> None:
    path = tmp_path / damaged
    path.write_bytes(damage(path.read_bytes()))
    again = KeyFile.read(tmp_path)
    assert again.people == key_file.people
    again.write()
    first, second = paths(tmp_path)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("damage", DAMAGES)
def test_two_damaged_copies_are_told(tmp_path: Path, key_file: KeyFile, damage: Callable[[bytes], bytes]) -> None:
    for path in paths(tmp_path):
        path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(KeyFileDamaged):
        KeyFile.read(tmp_path)


def test_a_bit_flipped_anywhere_is_harmless_or_found(tmp_path: Path, key_file: KeyFile) -> None:
    whole = paths(tmp_path)[0].read_bytes()
    contents = newest_whole([whole])
    for place, byte in enumerate(whole):
        spoilt = whole[:place] + bytes([byte ^ 8]) + whole[place + 1 :]
        try:
            assert newest_whole([spoilt]) == contents
        except (KeyFileDamaged, KeyFileFromTheFuture):
            continue


@pytest.mark.parametrize("missing", KEY_FILE_NAMES)
def test_one_missing_copy_does_not_matter_and_comes_back_with_the_next_write(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey, missing: str
) -> None:
    (tmp_path / missing).unlink()
    again = KeyFile.read(tmp_path)
    assert again.unlock(ANNA, PASSPHRASE) == store_key
    again.write()
    assert (tmp_path / missing).exists()


def test_two_missing_copies_are_told(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "no folder"):
        with pytest.raises(KeyFileMissing):
            KeyFile.read(folder)


def test_one_missing_and_one_damaged_copy_are_damage(tmp_path: Path, key_file: KeyFile) -> None:
    first, second = paths(tmp_path)
    first.unlink()
    second.write_bytes(b"")
    with pytest.raises(KeyFileDamaged):
        KeyFile.read(tmp_path)


def test_a_copy_that_the_disk_does_not_give_back_counts_as_damaged(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    first, _ = paths(tmp_path)
    first.unlink()
    first.mkdir()
    assert KeyFile.read(tmp_path).unlock(ANNA, PASSPHRASE) == store_key


def test_a_folder_that_may_not_be_read_is_no_damage(
    tmp_path: Path, key_file: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **more: object) -> None:
        raise PermissionError

    with monkeypatch.context() as forbidden:
        forbidden.setattr(Path, "open", refuse)
        with pytest.raises(StoreUnavailable):
            KeyFile.read(tmp_path)


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable):
        KeyFile.read(tmp_path / "file")


def test_a_key_file_is_never_written_over_by_a_new_one(tmp_path: Path, key_file: KeyFile) -> None:
    before = [path.read_bytes() for path in paths(tmp_path)]
    with pytest.raises(FileExistsError):
        create(tmp_path)
    assert [path.read_bytes() for path in paths(tmp_path)] == before
    paths(tmp_path)[0].unlink()
    with pytest.raises(FileExistsError):
        create(tmp_path)


def test_of_two_whole_copies_the_newer_one_counts(tmp_path: Path, key_file: KeyFile) -> None:
    first, second = paths(tmp_path)
    old = first.read_bytes()
    key_file.rename_practice("Nieuwe naam", "nl")
    for stale in (first, second):
        key_file.write()
        stale.write_bytes(old)
        assert KeyFile.read(tmp_path).practice == "Nieuwe naam"


def test_a_copy_of_another_store_does_not_count_however_new(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey
) -> None:
    _, second = paths(tmp_path)

    def become_another_store(document: dict[str, Any]) -> None:
        document.update(store_id="6f1c0f5e-6f0e-4a53-9d3a-0c2f6b1f7e55", generation=99)

    rewrite(second, become_another_store)
    again = KeyFile.read(tmp_path)
    assert again.store_id == key_file.store_id
    assert again.unlock(ANNA, PASSPHRASE) == store_key
