"""After a power cut at any moment what is there is the old practice or the new one, whole with its key file."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from facilitator_app.domain.groups import Group
from facilitator_app.domain.troubles import (
    BackupDamaged,
    BackupUnreadable,
    DiskFull,
    FileNotWritten,
    FolderNotWritable,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.store import restore
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.restore import (
    STAGING,
    bring_in,
    decide,
    discard,
    drop,
    finish,
    kept_copies,
    regain,
    take_back,
)
from facilitator_app.store.store import open_store
from tests.store.homes import FILES, NAME, QUARTER_PAST_TWO, Home, bytes_of, failing_below, home, names
from tests.store.stores import ROOT, commit

KEPT = "voor-terugzetten-2026-03-12-1415"
linux = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks the system which file is meant")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Home]:
    """The practice on this laptop."""
    with home(tmp_path / "kring") as made:
        yield made


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of another practice on a stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with home(tmp_path / "ander", "two") as other:
        other.backup(stick)
    return stick / NAME


def bring(backup: Path, folder: Path) -> list[float]:
    return list(bring_in(backup, newest_in(backup), folder))


def is_whole(folder: Path, like: Path) -> bool:
    return {name: data for name, data in bytes_of(folder).items() if name in FILES} == {
        name: (like / name).read_bytes() for name in FILES
    }


def test_it_is_brought_in_beside_what_is_there(here: Home, backup: Path) -> None:
    before = bytes_of(here.folder)
    assert bring(backup, here.folder)[-1] == 1.0
    assert is_whole(here.folder / STAGING, backup)
    assert before.items() <= bytes_of(here.folder).items()
    finish(here.folder)
    assert bytes_of(here.folder) == before


def test_it_takes_the_place_of_what_was_there_which_stays(here: Home, backup: Path, tmp_path: Path) -> None:
    here.store.close()
    shutil.copytree(here.folder, tmp_path / "was")
    bring(backup, here.folder)
    kept = decide(here.folder, QUARTER_PAST_TWO)
    finish(here.folder)
    assert is_whole(here.folder, backup)
    assert is_whole(kept, tmp_path / "was")
    assert kept.name == KEPT
    assert [(copy.path, copy.replaced_on.day, copy.replaced_at.minute) for copy in kept_copies(here.folder)] == [
        (kept, 12, 15)
    ]
    assert names(here.folder) == {*FILES, KEPT}


def test_in_an_empty_folder_nothing_is_kept(backup: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    folder.mkdir()
    bring(backup, folder)
    decide(folder, QUARTER_PAST_TWO)
    finish(folder)
    assert is_whole(folder, backup)
    assert names(folder) == set(FILES)


def test_twice_in_one_minute_both_are_kept(here: Home, backup: Path) -> None:
    here.store.close()
    for _ in range(2):
        bring(backup, here.folder)
        decide(here.folder, QUARTER_PAST_TWO)
        finish(here.folder)
    assert [copy.path.name for copy in kept_copies(here.folder)] == [f"{KEPT}-2", KEPT]


def test_the_journal_of_the_old_store_does_not_stay_beside_the_new_one(here: Home, backup: Path) -> None:
    here.store.close()
    (here.folder / JOURNAL_NAME).write_bytes(b"what a power cut left")
    bring(backup, here.folder)
    kept = decide(here.folder, QUARTER_PAST_TWO)
    finish(here.folder)
    assert not (here.folder / JOURNAL_NAME).exists()
    assert (kept / JOURNAL_NAME).read_bytes() == b"what a power cut left"


def test_a_folder_saved_from_a_laptop_that_was_cut_off_comes_right(here: Home, tmp_path: Path) -> None:
    """Its journal comes along, and undoes the half of a transaction when the store is opened."""
    store = here.store
    store._connection.execute("pragma cache_size = 5")
    saved = tmp_path / "gered"
    with store.transaction():
        for number in range(300):
            store.put(Group(f"g{number}", "Korenbloem " * 50, "", "s"))
        # What a power cut leaves: a journal, and half a transaction in the store.
        saved.mkdir()
        for name in (*FILES, JOURNAL_NAME):
            subprocess.run(["cp", str(here.folder / name), str(saved / name)], check=True)
    assert (saved / JOURNAL_NAME).stat().st_size
    folder = tmp_path / "nieuw"
    folder.mkdir()
    bring(saved, folder)
    came = open_store(folder / STAGING / STORE_NAME, here.key, here.store_id)
    assert [group.id for group in came.groups.all_for()] == ["zonnebloem"]
    list(came.read_through())
    came.close()
    decide(folder, QUARTER_PAST_TWO)
    finish(folder)
    assert names(folder) == set(FILES)


# Power cuts


class PowerCut(BaseException):
    """Nothing after it happens."""


def cut(monkeypatch: pytest.MonkeyPatch, step: str, nth: int) -> list[int]:
    really_do = getattr(os, step)
    calls: list[int] = []

    def stop(*arguments: object, **named: object) -> object:
        calls.append(1)
        if len(calls) == nth:
            raise PowerCut
        return really_do(*arguments, **named)

    monkeypatch.setattr(os, step, stop)
    return calls


@pytest.mark.parametrize("step", ["replace", "rename", "fsync", "unlink", "rmdir", "mkdir"])
def test_a_power_cut_at_any_call_leaves_the_old_or_the_new(
    tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with home(tmp_path / "was") as old:
        old.store.close()
        was = old.folder
    nth, cut_off, seen = 0, True, set()
    while cut_off:
        nth += 1
        folder = tmp_path / f"kring-{nth}"
        shutil.copytree(was, folder)
        with monkeypatch.context() as power:
            calls = cut(power, step, nth)
            with suppress(PowerCut):
                bring(backup, folder)
                decide(folder, QUARTER_PAST_TWO)
                finish(folder)
            cut_off = len(calls) >= nth
        # The next start; and once more, as after a second cut.
        finish(folder)
        finish(folder)
        new = is_whole(folder, backup)
        assert new or is_whole(folder, was), nth
        assert names(folder) == {*FILES, KEPT} if new else set(FILES), nth
        if new:
            assert is_whole(folder / KEPT, was)
        seen.add(new)
    assert new
    assert True in seen


def test_two_power_cuts_one_after_the_other_leave_the_old_or_the_new(
    tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with home(tmp_path / "was") as old:
        old.store.close()
    # The third change of name decides.
    for first in range(3, 10):
        for second in range(1, 5):
            folder = tmp_path / f"kring-{first}-{second}"
            shutil.copytree(tmp_path / "was", folder)
            with monkeypatch.context() as power:
                cut(power, "replace", first)
                with suppress(PowerCut):
                    bring(backup, folder)
                    decide(folder, QUARTER_PAST_TWO)
                    finish(folder)
            with monkeypatch.context() as power:
                cut(power, "replace", second)
                with suppress(PowerCut):
                    finish(folder)
            finish(folder)
            new = is_whole(folder, backup)
            assert new or is_whole(folder, tmp_path / "was")
            if new:
                assert is_whole(folder / KEPT, tmp_path / "was")
            shutil.rmtree(folder)


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_moment_it_leaves_the_old_or_the_new(tmp_path: Path, backup: Path, seed: int) -> None:
    with home(tmp_path / "was") as old:
        old.store.close()
    folder = tmp_path / "kring"
    shutil.copytree(tmp_path / "was", folder)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.putting_back", str(folder), str(tmp_path / "was"), str(backup)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    for _ in range(Random(seed).randint(1, 40)):
        child.stdout.readline()
    child.kill()
    child.wait()
    child.stdout.close()
    finish(folder)
    assert is_whole(folder, backup) or is_whole(folder, tmp_path / "was")


# What goes wrong


def test_a_backup_without_a_store_is_refused(here: Home, backup: Path) -> None:
    keys = newest_in(backup)
    for spoil in (lambda: (backup / STORE_NAME).write_bytes(b""), lambda: (backup / STORE_NAME).unlink()):
        spoil()
        with pytest.raises(BackupDamaged):
            list(bring_in(backup, keys, here.folder))
        assert STAGING not in names(here.folder)


def test_a_stick_that_is_pulled_out_on_the_way_is_told_and_leaves_nothing(
    here: Home, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator_app.store.whole_files.PIECE_BYTES", 4096)
    steps = bring_in(backup, newest_in(backup), here.folder)
    next(steps)

    def gone(*_arguments: object) -> bytes:
        raise StoreUnavailable

    monkeypatch.setattr("facilitator_app.store.whole_files._read_piece", gone)
    with pytest.raises(BackupUnreadable):
        list(steps)
    assert STAGING not in names(here.folder)


@linux
@pytest.mark.parametrize(
    ("number", "trouble"),
    [(errno.ENOSPC, DiskFull), (errno.EACCES, FolderNotWritable), (errno.EIO, FileNotWritten)],
)
@pytest.mark.parametrize("step", ["write", "fsync", "mkdir"])
def test_a_disk_that_fails_while_it_is_brought_in_changes_nothing(
    here: Home, backup: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, trouble: type[Trouble]
) -> None:
    before = bytes_of(here.folder)
    nth, told = 0, True
    while told:
        nth, told = nth + 1, False
        with monkeypatch.context() as broken:
            failing_below(here.folder, broken, step, nth, number)
            try:
                bring(backup, here.folder)
            except trouble:
                told = True
        drop(here.folder)
        assert bytes_of(here.folder) == before
    assert nth > 1


def test_without_room_it_is_not_even_begun(here: Home, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    little = shutil.disk_usage(here.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: little)
    with pytest.raises(DiskFull):
        bring(backup, here.folder)
    assert STAGING not in names(here.folder)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO])
def test_a_disk_that_fails_on_the_way_is_told_and_the_next_start_finishes_it(
    here: Home, backup: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    here.store.close()
    bring(backup, here.folder)
    decide(here.folder, QUARTER_PAST_TWO)
    with monkeypatch.context() as broken:
        failing_below(here.folder, broken, "replace", 3, number)
        with pytest.raises((FolderNotWritable, FileNotWritten)):
            finish(here.folder)
    finish(here.folder)
    assert is_whole(here.folder, backup)


# What is kept


def test_what_came_can_be_taken_back(here: Home, backup: Path, tmp_path: Path) -> None:
    here.store.close()
    shutil.copytree(here.folder, tmp_path / "was")
    bring(backup, here.folder)
    kept = decide(here.folder, QUARTER_PAST_TWO)
    finish(here.folder)
    take_back(here.folder, kept)
    assert is_whole(here.folder, tmp_path / "was")
    assert names(here.folder) == names(tmp_path / "was")


def test_what_was_kept_comes_back_as_any_backup_does(here: Home, backup: Path, tmp_path: Path) -> None:
    here.store.close()
    shutil.copytree(here.folder, tmp_path / "was")
    bring(backup, here.folder)
    kept = decide(here.folder, QUARTER_PAST_TWO)
    finish(here.folder)
    bring(kept, here.folder)
    decide(here.folder, QUARTER_PAST_TWO.replace(hour=15))
    finish(here.folder)
    assert is_whole(here.folder, tmp_path / "was")
    assert len(kept_copies(here.folder)) == 2


def test_a_copy_of_before_that_is_thrown_away_can_be_had_back_until_the_next_start(
    here: Home, backup: Path
) -> None:
    here.store.close()
    bring(backup, here.folder)
    kept = decide(here.folder, QUARTER_PAST_TWO)
    finish(here.folder)
    gone = discard(kept)
    assert kept_copies(here.folder) == []
    regain(gone)
    assert [copy.path for copy in kept_copies(here.folder)] == [kept]
    discard(kept)
    finish(here.folder)
    assert names(here.folder) == set(FILES)


def test_what_only_looks_like_a_copy_of_before_is_none(here: Home) -> None:
    (here.folder / "voor-terugzetten-lijst").mkdir()
    (here.folder / "voor-terugzetten-2026-99-12-1415").mkdir()
    assert kept_copies(here.folder) == []


def test_the_key_file_that_is_chosen_is_written_twice(here: Home, backup: Path) -> None:
    (backup / KEY_FILE_NAMES[0]).write_bytes(b"damaged")
    bring(backup, here.folder)
    whole = (backup / KEY_FILE_NAMES[1]).read_bytes()
    assert [(here.folder / STAGING / name).read_bytes() for name in KEY_FILE_NAMES] == [whole, whole]


def test_the_store_of_now_goes_on_while_another_is_brought_in(here: Home, backup: Path) -> None:
    for number, _ in enumerate(bring_in(backup, newest_in(backup), here.folder)):
        commit(here.store, Group(f"g{number}", "Klaproos", "", "s"))
    drop(here.folder)
    list(here.store.read_through())
    assert restore.STAGING not in names(here.folder)
