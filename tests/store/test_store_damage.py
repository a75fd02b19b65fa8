"""A damaged store says so when the damaged page is first read, at the latest when Kring goes through all of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.troubles import FolderNotWritable, StoreDamaged, StoreUnavailable, Trouble
from facilitator_app.store.rows import troubles
from tests.store.stores import THINGS, commit, contents, damage_an_index, filled, reopened

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return filled(tmp_path)


def flip(path: Path, offset: int, length: int = 16) -> None:
    data = bytearray(path.read_bytes())
    data[offset : offset + length] = bytes(byte ^ 0x5A for byte in data[offset : offset + length])
    path.write_bytes(data)


def read_all(folder: Path) -> list[object]:
    store = reopened(folder)
    try:
        list(store.read_through())
        return contents(store)
    finally:
        store.close()


def test_damage_to_any_page_is_found_when_all_is_gone_through(path: Path) -> None:
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE):
        path.write_bytes(whole)
        flip(path, page * PAGE + 2000)
        damaged = path.read_bytes()
        with pytest.raises(StoreDamaged):
            read_all(path.parent)
        assert path.read_bytes() == damaged


@pytest.mark.parametrize("offset", [16, 100, -1])
def test_damage_at_either_end_is_found(path: Path, offset: int) -> None:
    flip(path, offset % path.stat().st_size, 1)
    with pytest.raises(StoreDamaged):
        read_all(path.parent)


@pytest.mark.parametrize("length", [PAGE, 10 * PAGE, -PAGE, -1])
def test_part_of_a_store_is_not_even_opened(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(StoreDamaged):
        reopened(path.parent)


def test_a_whole_store_is_gone_through_while_it_is_written(path: Path) -> None:
    store = reopened(path.parent)
    for number, _ in enumerate(store.read_through()):
        commit(store, Group(f"g{number}", "Korenbloem " * 300, "", "s"))
    list(store.read_through())
    store.close()


def test_damage_that_is_not_read_first_lets_a_store_open(path: Path) -> None:
    """Somebody who wants to work does not wait until a hundred megabytes are gone through."""
    damage_an_index(path)
    store = reopened(path.parent)
    assert store.practices.all_for()
    with pytest.raises(StoreDamaged):
        list(store.read_through())
    store.close()


def test_damage_that_comes_later_is_found_when_it_is_first_read(path: Path) -> None:
    size = path.stat().st_size
    store = reopened(path.parent)
    commit(store, *(Group(f"g{number}", "Korenbloem " * 30, "", "s") for number in range(60)))
    store.close()
    store = reopened(path.parent)
    for offset in range(size, path.stat().st_size, PAGE):
        flip(path, offset + 2000)
    damaged = path.read_bytes()
    with pytest.raises(StoreDamaged):
        store.groups.all_for()
    with pytest.raises(StoreDamaged):
        commit(store, Group("klaproos", "Klaproos", "", "s"))
    store.close()
    assert path.read_bytes() == damaged


def test_the_salt_at_the_head_is_no_secret_and_not_needed(path: Path) -> None:
    """It is the store's id, which the key file gives; sixteen damaged bytes there lose nothing."""
    expected = read_all(path.parent)
    flip(path, 0)
    assert read_all(path.parent) == expected


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole[:0],
        lambda whole: whole[:10],
        lambda whole: whole[:PAGE],
        lambda whole: whole[:-PAGE],
        lambda whole: whole[:-100],
        lambda whole: bytes(len(whole)),
        lambda whole: b"\xff" * len(whole),
        lambda whole: b"SQLite format 3\0" + whole[16:PAGE] + bytes(PAGE),
        lambda whole: b"SQLite format 3\0" + bytes(len(whole)),
        lambda whole: b"%PDF-1.7\n" + whole[9:200],
        lambda whole: bytes(16) + whole[PAGE:] + whole[16:PAGE],
    ],
    ids=[
        "empty", "ten bytes", "one page", "last page gone", "last bytes gone", "zeros", "ones", "another head",
        "another database", "another file", "pages in another order",
    ],
)  # fmt: skip
def test_what_is_no_whole_store_is_called_damaged(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    spoiled = spoil(path.read_bytes())
    path.write_bytes(spoiled)
    try:
        found = read_all(path.parent)
    except StoreDamaged:
        assert path.read_bytes() == spoiled
    else:
        # The salt at the head may be any bytes.
        assert spoiled[:16] == b"SQLite format 3\0"
        assert found[: len(THINGS)] == list(THINGS)


def test_a_folder_in_the_place_of_the_file_is_no_store(path: Path) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(Trouble):
        reopened(path.parent)


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("disk I/O error", StoreUnavailable),
        ("unable to open database file", FolderNotWritable),
        ("attempt to write a readonly database", FolderNotWritable),
    ],
)
def test_what_the_engine_says_of_the_disk_becomes_a_trouble(said: str, trouble: type[Trouble]) -> None:
    from sqlcipher3 import dbapi2

    with pytest.raises(trouble), troubles(Path("kring.db")):
        raise dbapi2.OperationalError(said)


def test_a_mistake_of_ours_stays_what_it_is(path: Path) -> None:
    from sqlcipher3 import dbapi2

    store = reopened(path.parent)
    for sql in ("select * from nowhere", "selec 1"):
        with pytest.raises(dbapi2.OperationalError):
            store._journal.execute(sql)
    store.close()
