"""A backup is whole and proven, or it is not there; and nothing else in its place is touched."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from facilitator_app.domain.backups import BackupProgress, BackupStage
from facilitator_app.domain.groups import Group
from facilitator_app.domain.troubles import (
    BackupNotMade,
    BackupUnreadable,
    DiskFull,
    KeyFileMissing,
    KeyFileOfAnotherStore,
    PlaceGone,
    StickFull,
    StoreDamaged,
    Trouble,
)
from facilitator_app.store import backups_found
from facilitator_app.store.backup import UNFINISHED, make_backup
from facilitator_app.store.backups_found import find_backups
from facilitator_app.store.names import ASIDE_NAME, KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import Store, open_store
from tests.store.homes import (
    FILES,
    NAME,
    QUARTER_PAST_TWO,
    TROUBLES_OF_A_STICK,
    Home,
    bytes_of,
    failing_below,
    home,
    names,
)
from tests.store.stores import ROOT, THINGS, commit, contents, damage_an_index, opened_elsewhere, readonly

linux = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks the system which file is meant")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Home]:
    with home(tmp_path / "kring") as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def opened(here: Home, backup: Path) -> Store:
    return open_store(backup / STORE_NAME, here.key, here.store_id)


def goes_on(here: Home) -> None:
    """The store of now is as good as before."""
    commit(here.store, Group("klaproos", "Klaproos", "", "s"))
    list(here.store.read_through())
    assert list(here.store.log.broken_links()) == []
    assert ASIDE_NAME not in names(here.folder)


# What it is


def test_a_backup_holds_all_there_is_and_the_key_file(here: Home, stick: Path) -> None:
    made = here.backup(stick)
    assert (made.name, names(stick)) == (NAME, {NAME})
    assert names(stick / NAME) == set(FILES)
    store = opened(here, stick / NAME)
    assert contents(store) == contents(here.store)
    assert made.rows == store.count_rows()
    assert made.last_line == store.log.last_line()
    store.close()
    for name in KEY_FILE_NAMES:
        assert (stick / NAME / name).read_bytes() == (here.folder / name).read_bytes()
    goes_on(here)


def test_nothing_can_be_read_in_it_beside_what_the_key_file_tells(here: Home, stick: Path) -> None:
    here.backup(stick)
    data = (stick / NAME / STORE_NAME).read_bytes()
    for word in (b"Amina", b"Bouali", b"Zonnebloem", b"paardrijden", b"SQLite format 3"):
        assert word not in data


def test_it_says_how_far_it_is(here: Home, stick: Path) -> None:
    told = list(make_backup(here.store, stick, QUARTER_PAST_TWO, 5))
    assert told[0] == BackupProgress(BackupStage.COPYING)
    assert BackupProgress(BackupStage.WRITING, 1.0) in told
    assert told[-1] == BackupProgress(BackupStage.READING_BACK, 1.0)
    order = list(BackupStage)
    assert [order.index(step.stage) for step in told] == sorted(order.index(step.stage) for step in told)


def test_what_is_typed_while_it_is_made_is_kept_and_comes_with_the_next(here: Home, stick: Path) -> None:
    before = contents(here.store)
    for number, _ in enumerate(make_backup(here.store, stick, QUARTER_PAST_TWO, 5)):
        if number:
            commit(here.store, Group(f"g{number}", "Klaproos", "", "s"))
    store = opened(here, stick / NAME)
    assert contents(store) == before
    store.close()
    assert here.store.groups.get("g1") is not None


def test_another_program_is_kept_out_all_the_while(here: Home, stick: Path) -> None:
    list(make_backup(here.store, stick, QUARTER_PAST_TWO, 5))
    assert opened_elsewhere(here.folder / STORE_NAME) == "StoreInUse"


def test_a_log_that_was_altered_around_the_program_is_worth_a_backup_as_well(here: Home, stick: Path) -> None:
    here.store._connection.execute("drop trigger log_keeps_its_words")
    here.store._connection.execute("update log set by_name = 'Niemand' where seq = 1")
    here.backup(stick)
    assert names(stick) == {NAME}


# Which stay


def test_a_second_one_in_the_same_minute_gets_a_name_of_its_own(here: Home, stick: Path) -> None:
    assert [here.backup(stick).name for _ in range(3)] == [NAME, f"{NAME}-2", f"{NAME}-3"]
    assert [backup.path.name for backup in find_backups(stick)] == [f"{NAME}-3", f"{NAME}-2", NAME]


def test_the_newest_stay_and_the_oldest_goes(here: Home, stick: Path) -> None:
    for day in range(4):
        here.backup(stick, QUARTER_PAST_TWO + timedelta(days=day), keep=3)
    assert [backup.made_on.day for backup in find_backups(stick)] == [15, 14, 13]
    assert len(names(stick)) == 3


def test_at_least_the_one_just_made_stays(here: Home, stick: Path) -> None:
    for day in range(2):
        here.backup(stick, QUARTER_PAST_TWO + timedelta(days=day), keep=0)
    assert [backup.made_on.day for backup in find_backups(stick)] == [13]


def test_with_the_clock_set_back_nothing_newer_goes(here: Home, stick: Path) -> None:
    for day in (3, 4):
        here.backup(stick, QUARTER_PAST_TWO + timedelta(days=day), keep=2)
    for year in (2020, 2021, 2022):
        here.backup(stick, QUARTER_PAST_TWO.replace(year=year), keep=2)
    kept = [(backup.made_on.year, backup.made_on.day) for backup in find_backups(stick)]
    assert kept == [(2026, 16), (2026, 15), (2022, 12), (2021, 12)]


def test_backups_of_another_practice_on_the_stick_stay(here: Home, stick: Path, tmp_path: Path) -> None:
    with home(tmp_path / "ander", "two") as other:
        for day in range(3):
            other.backup(stick, QUARTER_PAST_TWO - timedelta(days=day + 1))
    before = bytes_of(stick)
    here.backup(stick, keep=1)
    assert before.items() <= bytes_of(stick).items()


def test_what_others_have_on_the_stick_is_not_touched(here: Home, stick: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copytree(here.folder, elsewhere / "Kring-reservekopie-2020-01-01-1200")
    (stick / "Kring-reservekopie-2020-01-01-1200").symlink_to(elsewhere / "Kring-reservekopie-2020-01-01-1200")
    (stick / f"{UNFINISHED}-{here.store_id[:8]}").symlink_to(elsewhere)
    (stick / "Kring-reservekopie-2019-01-01-1200").write_text("a file with the name of a backup")
    (stick / "Kring-reservekopie-vakantie").mkdir()
    (stick / "Kring-reservekopie-vakantie" / "foto.jpg").write_text("van iemand anders")
    (stick / NAME).write_text("in the way")
    before, here_before = bytes_of(elsewhere), names(stick)
    made = here.backup(stick, keep=1)
    assert made.name == f"{NAME}-2"
    assert bytes_of(elsewhere) == before
    assert names(stick) == here_before | {f"{NAME}-2"}


def test_somebody_elses_file_in_an_old_backup_stays_where_it_is(here: Home, stick: Path) -> None:
    here.backup(stick)
    (stick / NAME / "brief.docx").write_text("van iemand anders")
    here.backup(stick, QUARTER_PAST_TWO + timedelta(days=1), keep=1)
    assert names(stick / NAME) == {"brief.docx"}
    assert len(find_backups(stick)) == 1


def test_an_old_one_that_cannot_be_removed_does_not_spoil_the_new(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.backup(stick)

    def refuse(_path: Path) -> None:
        raise PermissionError(errno.EACCES, "not now")

    monkeypatch.setattr(Path, "rmdir", refuse)
    assert here.backup(stick, QUARTER_PAST_TWO + timedelta(days=1), keep=1).name.endswith("03-13-1415")


# Where it cannot go


def test_a_stick_that_is_not_there_is_told(here: Home, tmp_path: Path) -> None:
    with pytest.raises(PlaceGone) as told:
        here.backup(tmp_path / "weg")
    assert told.value.path == tmp_path / "weg"
    goes_on(here)


def test_the_folder_that_a_stick_left_behind_is_no_stick(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be told as made, and lie on the laptop that is to be lost one day."""
    monkeypatch.setattr(backups_found, "PLUGGED_IN", (f"{stick.parent.as_posix()}/",))
    with pytest.raises(PlaceGone):
        here.backup(stick)
    assert list(stick.iterdir()) == []


def test_a_stick_without_room_is_told_before_it_is_written(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    little = shutil.disk_usage(stick)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: little)
    with pytest.raises(StickFull) as told:
        here.backup(stick)
    assert told.value.megabytes == 2
    assert names(stick) == set()
    goes_on(here)


@linux
@pytest.mark.parametrize(("number", "trouble"), TROUBLES_OF_A_STICK)
@pytest.mark.parametrize("step", ["write", "fsync", "rename", "replace", "mkdir"])
def test_a_stick_that_fails_at_any_call_gets_nothing_that_looks_like_a_backup(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, trouble: type[Trouble]
) -> None:
    nth, told = 0, trouble
    while told is not None:
        nth, told = nth + 1, None
        with monkeypatch.context() as broken:
            calls = failing_below(stick, broken, step, nth, number)
            try:
                here.backup(stick)
            except trouble as caught:
                told = caught
        if told is None:
            assert len(calls) < nth
        assert getattr(told, "path", stick) == stick
        for backup in find_backups(stick):
            # A whole one: of the last round, or its name was changed before the stick failed for good.
            assert told is None or step == "fsync"
            opened(here, backup.path).close()
            shutil.rmtree(backup.path)
        assert names(stick) == set()
    assert nth > 1
    goes_on(here)


def test_a_stick_that_gives_back_something_else_gets_no_backup(here: Home, stick: Path) -> None:
    for spoil in (lambda data: data[:-1], lambda data: data[:9000] + b"!" + data[9001:], lambda _data: b""):
        steps = make_backup(here.store, stick, QUARTER_PAST_TWO, 5)
        for step in steps:
            if step == BackupProgress(BackupStage.WRITING, 1.0):
                (path,) = stick.glob(f"*/{STORE_NAME}")
                path.write_bytes(spoil(path.read_bytes()))
                break
        with pytest.raises(BackupNotMade):
            list(steps)
        assert names(stick) == set()
    goes_on(here)


def test_a_backup_with_other_rows_than_the_store_is_none(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = here.store.count_rows()
    monkeypatch.setattr(Store, "count_rows", lambda _store: counted | {"readings": 3})
    with pytest.raises(BackupNotMade):
        here.backup(stick)
    assert names(stick) == set()


def test_a_stick_that_is_pulled_out_on_the_way_is_told(here: Home, stick: Path) -> None:
    steps = make_backup(here.store, stick, QUARTER_PAST_TWO, 5)
    for step in steps:
        if step.stage is BackupStage.WRITING:
            shutil.rmtree(stick)
            break
    with pytest.raises(BackupNotMade):
        list(steps)
    goes_on(here)


def test_a_backup_that_is_dropped_leaves_nothing_behind(here: Home, stick: Path) -> None:
    for many in range(1, 5):
        steps = make_backup(here.store, stick, QUARTER_PAST_TWO, 5)
        for _ in range(many):
            next(steps)
        steps.close()
        assert names(stick) == set()
        goes_on(here)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes a disk this small")
def test_a_disk_that_is_really_full_gets_no_backup(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(stick)], check=False)
    if mounted.returncode:
        pytest.skip("this system mounts nothing")
    try:
        with pytest.raises(StickFull):
            here.backup(stick)
        # Also when the system promised more room than there is.
        much = shutil.disk_usage("/")
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: much)
        with pytest.raises(StickFull):
            here.backup(stick)
        assert names(stick) == set()
    finally:
        subprocess.run(["umount", str(stick)], check=True)
    goes_on(here)


# What is wrong on this laptop


def test_a_damaged_store_is_no_backup_and_lets_no_older_one_go(here: Home, stick: Path) -> None:
    here.backup(stick)
    before = bytes_of(stick)
    here.store.close()
    damage_an_index(here.folder / STORE_NAME, here.key, here.store_id)
    here.store = here.opened()
    with pytest.raises(StoreDamaged):
        here.backup(stick, keep=1)
    assert bytes_of(stick) == before


def test_without_its_key_file_no_backup_is_made(here: Home, stick: Path) -> None:
    for name in KEY_FILE_NAMES:
        (here.folder / name).unlink()
    with pytest.raises(KeyFileMissing):
        here.backup(stick)
    assert names(stick) == set()


def test_a_key_file_of_another_store_is_not_put_beside_it(here: Home, stick: Path, tmp_path: Path) -> None:
    with home(tmp_path / "ander", "two") as other:
        for name in KEY_FILE_NAMES:
            shutil.copy(other.folder / name, here.folder / name)
    with pytest.raises(KeyFileOfAnotherStore):
        here.backup(stick)
    assert names(stick) == set()


def test_one_whole_copy_of_the_key_file_becomes_two_again(here: Home, stick: Path) -> None:
    (here.folder / KEY_FILE_NAMES[0]).write_bytes(b"damaged")
    here.backup(stick)
    whole = (here.folder / KEY_FILE_NAMES[1]).read_bytes()
    assert [(stick / NAME / name).read_bytes() for name in KEY_FILE_NAMES] == [whole, whole]


def test_a_laptop_without_room_for_what_is_copied_aside_is_told(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: Store, _path: Path) -> None:
        raise DiskFull

    monkeypatch.setattr(Store, "copy_online", full)
    with pytest.raises(DiskFull):
        here.backup(stick)
    assert names(stick) == set()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such folders")
def test_a_data_folder_that_may_not_be_written_is_told(here: Home, stick: Path) -> None:
    (here.folder / ASIDE_NAME).mkdir()
    with readonly(here.folder), pytest.raises(Trouble):
        here.backup(stick)
    assert names(stick) == set()


# What a power cut leaves


def test_what_was_left_unfinished_is_cleared_away_by_the_next(here: Home, stick: Path) -> None:
    left = stick / f"{UNFINISHED}-{here.store_id[:8]}"
    left.mkdir()
    (left / STORE_NAME).write_bytes(b"half")
    (left / "kring.key.new").write_bytes(b"half")
    (here.folder / ASIDE_NAME).write_bytes(b"half")
    of_another = stick / f"{UNFINISHED}-00000000"
    of_another.mkdir()
    assert find_backups(stick) == []
    here.backup(stick)
    assert names(stick) == {NAME, of_another.name}
    goes_on(here)


def test_one_that_was_half_let_go_is_no_backup_and_goes_with_the_next(here: Home, stick: Path) -> None:
    here.backup(stick, QUARTER_PAST_TWO - timedelta(days=1))
    (half,) = stick.iterdir()
    (half / STORE_NAME).unlink()
    assert find_backups(stick) == []
    here.backup(stick)
    assert names(stick) == {NAME}


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_moment_it_leaves_a_whole_backup_or_none(tmp_path: Path, stick: Path, seed: int) -> None:
    with home(tmp_path / "kring") as here:
        here.store.close()
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.store.backing_up", str(here.folder), str(stick)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert child.stdout is not None
        for _ in range(Random(seed).randint(1, 40)):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.wait()
        child.stdout.close()
        for backup in find_backups(stick):
            store = opened(here, backup.path)
            list(store.read_through())
            assert contents(store)[: len(THINGS)] == list(THINGS)
            store.close()
        here.store = here.opened()
        here.backup(stick, QUARTER_PAST_TWO + timedelta(days=400))
        assert not [name for name in names(stick) if name.startswith(UNFINISHED)]
        goes_on(here)


# Finding them


def test_only_folders_with_a_store_and_a_whole_key_file_are_found(here: Home, stick: Path) -> None:
    for day in range(4):
        here.backup(stick, QUARTER_PAST_TWO + timedelta(days=day))
    first, second, third, _ = sorted(stick.iterdir())
    (first / STORE_NAME).unlink()
    for name in KEY_FILE_NAMES:
        (second / name).write_bytes(b"{}")
    third.rename(stick / "Kring-reservekopie-2026-99-99-9999")
    assert [backup.made_on.day for backup in find_backups(stick)] == [15]
    (found,) = find_backups(stick)
    assert (found.practice, found.store_id) == ("De Linde", here.store_id)


def test_the_folder_of_a_backup_itself_may_be_given_whatever_its_name(here: Home, stick: Path) -> None:
    here.backup(stick)
    renamed = (stick / NAME).rename(stick / "voor de zekerheid")
    assert find_backups(stick) == []
    (found,) = find_backups(renamed)
    assert found.path == renamed


def test_a_place_that_cannot_be_listed_is_told(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> Iterator[Path]:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(BackupUnreadable):
        find_backups(stick)


def test_reading_back_asks_the_stick_and_not_the_memory(
    here: Home, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "posix_fadvise"):
        pytest.skip("this system has no way to ask for it")
    asked: list[int] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *arguments: asked.append(arguments[3]))
    here.backup(stick)
    assert asked == [os.POSIX_FADV_DONTNEED] * len(FILES)
