"""Whose the store is, and what happens when it cannot be opened: a plain trouble, and nothing changes."""

import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.troubles import (
    FolderNotWritable,
    KeyFileOfAnotherStore,
    StoreDamaged,
    StoreFromTheFuture,
    StoreInUse,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.store.store import open_store
from tests.store.stores import (
    KEY,
    OTHER_KEY,
    OTHER_STORE_ID,
    STORE_ID,
    THINGS,
    around_the_program,
    commit,
    contents,
    filled,
    fresh,
    opened_elsewhere,
    readonly,
    reopened,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return filled(tmp_path)


def assert_refused(path: Path, trouble: type[Trouble], key: str = KEY, store_id: str = STORE_ID) -> None:
    before = path.read_bytes()
    with pytest.raises(trouble):
        open_store(path, key, store_id)
    assert path.read_bytes() == before


# Whose it is


def test_everything_comes_back_as_it_was_put_in(path: Path) -> None:
    store = reopened(path.parent)
    assert contents(store)[: len(THINGS)] == list(THINGS)
    store.close()


def test_nothing_can_be_read_in_the_file(path: Path) -> None:
    data = path.read_bytes()
    secrets = ("Amina", "Bouali", "Zonnebloem", "De Linde", "012 - 345", "118/76", "68450", "68,45", "paardrijden")
    for word in (*secrets, "amina", "zonnebloem", "participants", "create table", "SQLite format 3"):
        assert word.encode() not in data
        assert word.encode("utf-16-le") not in data


def test_nothing_can_be_read_in_the_journal_of_a_running_transaction(path: Path) -> None:
    store = reopened(path.parent)
    with store.transaction():
        for number in range(200):
            store.put(Group(f"g{number}", "Korenbloem", "Amstelveen", "s"))
        journal = path.with_name("kring.db-journal").read_bytes()
        assert len(journal) > 512
        for word in (b"Korenbloem", b"Zonnebloem", b"Amina", b"create table", b"SQLite format"):
            assert word not in journal
    store.close()
    assert path.with_name("kring.db-journal").read_bytes() == b""


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    umask = os.umask(0o077)
    try:
        store = fresh(tmp_path)
        commit(store, *THINGS)
        store.close()
    finally:
        os.umask(umask)
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}


def test_store_keeps_what_makes_a_power_cut_harmless(path: Path) -> None:
    store = reopened(path.parent)
    asked = {name: store._connection.execute(f"pragma {name}").fetchone()[0] for name in (
        "journal_mode", "synchronous", "foreign_keys", "secure_delete", "locking_mode", "temp_store"
    )}  # fmt: skip
    store.close()
    assert asked == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "locking_mode": "exclusive",
        "temp_store": 2,
    }


# The wrong key


def test_wrong_key_does_not_open_it(path: Path) -> None:
    assert_refused(path, StoreDamaged, key=OTHER_KEY)


def test_key_of_another_store_is_told_from_damage(path: Path) -> None:
    assert_refused(path, KeyFileOfAnotherStore, key=OTHER_KEY, store_id=OTHER_STORE_ID)
    assert_refused(path, KeyFileOfAnotherStore, store_id=OTHER_STORE_ID)


def test_id_inside_must_be_that_of_the_key_file(path: Path) -> None:
    with around_the_program(path) as engine:
        engine.execute("update store set id = ?", [OTHER_STORE_ID])
    assert_refused(path, KeyFileOfAnotherStore)


def test_store_without_an_id_is_damaged(path: Path) -> None:
    with around_the_program(path) as engine:
        engine.execute("delete from store")
    assert_refused(path, StoreDamaged)


# Not there, not ours, not now


def test_missing_store_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        reopened(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_store_from_the_future_is_left_alone(path: Path) -> None:
    with around_the_program(path) as engine:
        engine.execute("pragma user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreFromTheFuture) as caught:
        reopened(path.parent)
    assert caught.value.version == 99
    assert path.read_bytes() == before


def test_second_opening_is_refused_and_the_first_goes_on(path: Path) -> None:
    store = reopened(path.parent)
    with pytest.raises(StoreInUse):
        reopened(path.parent)
    commit(store, Group("klaproos", "Klaproos", "", "s"))
    store.close()
    again = reopened(path.parent)
    assert again.groups.get("klaproos") is not None
    again.close()


def test_another_program_is_kept_out_for_as_long_as_the_store_is_open(path: Path) -> None:
    store = reopened(path.parent)
    assert opened_elsewhere(path) == "StoreInUse"
    store.close()
    assert opened_elsewhere(path) == "opened"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such folders")
@pytest.mark.parametrize("is_new", [True, False])
def test_folder_that_cannot_be_written_says_so(is_new: bool) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        if not is_new:
            filled(folder).chmod(0o644)
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        with readonly(folder), pytest.raises(FolderNotWritable) as caught:
            # To root the file opens, as it does on Windows: then the first row says so, which is the log's.
            commit(fresh(folder), Group("klaproos", "Klaproos", "", "s"))
        assert caught.value.path == folder
        assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_right_to_write_is_asked_of_folder_and_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for forbidden in (path, path.parent):
        monkeypatch.setattr(os, "access", lambda asked, _mode, forbidden=forbidden: asked != forbidden)
        assert_refused(path, FolderNotWritable)


def test_store_that_becomes_readonly_underway_says_so(path: Path) -> None:
    store = reopened(path.parent)
    store._connection.execute("pragma query_only = 1")
    with pytest.raises(FolderNotWritable):
        commit(store, Group("klaproos", "Klaproos", "", "s"))
    store._connection.execute("pragma query_only = 0")
    commit(store, Group("klaproos", "Klaproos", "", "s"))
    store.close()


def test_making_a_store_twice_opens_the_first(tmp_path: Path) -> None:
    filled(tmp_path)
    store = fresh(tmp_path)
    assert store.participants.get("amina") is not None
    store.close()
