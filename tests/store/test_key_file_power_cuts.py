"""A power cut or a full disk at any step leaves the old or the new key file."""

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.troubles import (
    DiskFull,
    KeyFileMissing,
)
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import StoreKey
from tests.store.key_files import (
    ANNA,
    FAST,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    create,
    paths,
    put_key_file,
)

STEPS = ["open", "fsync", "replace"]


class PowerCut(BaseException):
    """Nothing runs after it, not even the cleaning up after an OSError."""


@pytest.fixture
def store_key(tmp_path: Path) -> StoreKey:
    return put_key_file(tmp_path)


@pytest.fixture
def key_file(tmp_path: Path, store_key: StoreKey) -> KeyFile:
    return KeyFile.read(tmp_path, FAST)


def test_both_copies_are_readable_by_their_owner_only(tmp_path: Path, key_file: KeyFile) -> None:
    key_file.write()
    assert sorted(path.name for path in tmp_path.iterdir()) == list(KEY_FILE_NAMES)
    for path in paths(tmp_path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_power_cut_at_any_step_leaves_the_old_or_the_new_key_file(
    tmp_path: Path,
    key_file: KeyFile,
    store_key: StoreKey,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    when: str,
) -> None:
    really_do = getattr(os, step)
    seen = set()
    for number in range(1, 10):
        old, new = f"practice {number}", f"practice {number}, renamed"
        key_file.rename_practice(old, "nl")
        left = number

        def cut_the_power(*arguments: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0 and when == "before":
                raise PowerCut
            result = really_do(*arguments)
            if left == 0:
                raise PowerCut
            return result

        with monkeypatch.context() as failing:
            failing.setattr(os, step, cut_the_power)
            try:
                key_file.rename_practice(new, "nl")
            except PowerCut:
                pass
            else:
                break
        key_file = KeyFile.read(tmp_path, FAST)
        assert key_file.practice in (old, new)
        seen.add(key_file.practice)
        assert key_file.unlock(ANNA, PASSPHRASE) == store_key
    assert left > 0, "the last round ran through all steps"
    assert any(practice.endswith("renamed") for practice in seen)


@pytest.mark.parametrize("step", STEPS)
def test_a_power_cut_during_the_very_first_write_leaves_a_whole_file_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut_the_power(*arguments: object) -> None:
        raise PowerCut

    with monkeypatch.context() as failing:
        failing.setattr(os, step, cut_the_power)
        with pytest.raises(PowerCut):
            create(tmp_path)
    with pytest.raises(KeyFileMissing):
        KeyFile.read(tmp_path)


def test_a_full_disk_changes_neither_the_file_nor_what_the_app_believes(
    tmp_path: Path, key_file: KeyFile, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    before = [path.read_bytes() for path in paths(tmp_path)]
    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", fill_up)
        with pytest.raises(DiskFull):
            key_file.set_passphrase(ANNA, OTHER_PASSPHRASE, store_key)
    assert [path.read_bytes() for path in paths(tmp_path)] == before
    assert key_file.unlock(ANNA, PASSPHRASE) == KeyFile.read(tmp_path).unlock(ANNA, PASSPHRASE) == store_key
