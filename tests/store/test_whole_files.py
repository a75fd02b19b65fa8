"""A file is the old or the new one, whatever happens while it is written."""

import errno
import os
import stat
from pathlib import Path

import pytest

from facilitator_app.domain.troubles import DiskFull, FileNotWritten, FolderNotWritable, Trouble
from facilitator_app.store.whole_files import write_new, write_whole


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def fail_with(number: int) -> object:
    def fail(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_every_path_gets_the_same_bytes_for_its_owner_only(tmp_path: Path) -> None:
    write_whole(b"one\r\ntwo\n", tmp_path / "a", tmp_path / "b")
    assert names(tmp_path) == {"a", "b"}
    for path in tmp_path.iterdir():
        assert path.read_bytes() == b"one\r\ntwo\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_everything_is_on_the_disk_before_a_name_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []

    def watch(step: str) -> None:
        really_do = getattr(os, step)

        def note(*arguments: object) -> object:
            steps.append(step)
            return really_do(*arguments)

        monkeypatch.setattr(os, step, note)

    watch("fsync")
    watch("replace")
    write_whole(b"new", tmp_path / "a", tmp_path / "b")
    assert steps == ["fsync", "fsync", "replace", "fsync", "replace", "fsync"]


def test_what_a_power_cut_left_behind_is_replaced_with_its_mode(tmp_path: Path) -> None:
    left_behind = tmp_path / "a.new"
    left_behind.write_bytes(b"half")
    left_behind.chmod(0o666)
    write_whole(b"whole", tmp_path / "a")
    assert names(tmp_path) == {"a"}
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_link_is_replaced_and_what_it_points_at_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "a").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "a.new").symlink_to(tmp_path / "elsewhere")
    write_whole(b"new", tmp_path / "a")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EPERM, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.EIO, FileNotWritten),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "open", "replace"])
def test_a_failing_disk_is_a_trouble_and_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: type[Trouble], step: str
) -> None:
    paths = [tmp_path / "a", tmp_path / "b"]
    write_whole(b"old", *paths)
    with monkeypatch.context() as failing:
        failing.setattr(os, step, fail_with(number))
        with pytest.raises(trouble) as caught:
            write_whole(b"new", *paths)
    assert names(tmp_path) == {"a", "b"}
    assert {path.read_bytes() for path in paths} == {b"old"}
    assert getattr(caught.value, "path", None) in (None, tmp_path, paths[0])


def test_a_disk_that_fills_up_at_the_second_path_leaves_both_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / "a", tmp_path / "b"]
    write_whole(b"old", *paths)
    sync, calls = os.fsync, []

    def fill_up(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "full")
        sync(descriptor)

    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", fill_up)
        with pytest.raises(DiskFull):
            write_whole(b"new", *paths)
    assert names(tmp_path) == {"a", "b"}
    assert {path.read_bytes() for path in paths} == {b"old"}


def test_a_folder_that_is_gone_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write_whole(b"new", tmp_path / "gone" / "a")
    assert caught.value.path == tmp_path / "gone" / "a"
    assert names(tmp_path) == set()


def test_the_first_trouble_is_told_when_cleaning_up_fails_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up_and_freeze(descriptor: int) -> None:
        monkeypatch.setattr(os, "unlink", fail_with(errno.EIO))
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fill_up_and_freeze)
    with pytest.raises(DiskFull):
        write_whole(b"new", tmp_path / "a")


def test_a_system_that_opens_no_folders_writes_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_open = os.open

    def open_no_folder(path: Path, flags: int, mode: int = 0o777) -> int:
        if path.is_dir():
            raise PermissionError(errno.EACCES, "a folder")
        return really_open(path, flags, mode)

    with monkeypatch.context() as windows:
        windows.setattr(os, "open", open_no_folder)
        write_whole(b"new", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"new"


# New files in a folder that somebody chose


def test_new_files_are_counted_one_by_one_and_get_their_names_at_the_end(tmp_path: Path) -> None:
    steps = write_new([("a.pdf", b"1"), ("b.pdf", b"2")], tmp_path)
    assert [next(steps), next(steps)] == [1, 2]
    assert not names(tmp_path) & {"a.pdf", "b.pdf"}
    assert list(steps) == []
    assert names(tmp_path) == {"a.pdf", "b.pdf"}


def test_a_link_is_no_free_name_even_when_it_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").symlink_to(tmp_path / "elsewhere")
    list(write_new([("a.pdf", b"1")], tmp_path))
    assert names(tmp_path) == {"a.pdf", "a-2.pdf"}
    assert not (tmp_path / "elsewhere").exists()


def test_a_stick_that_cannot_write_a_folder_through_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def sync_files_alone(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not for folders")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", sync_files_alone)
    write_whole(b"new", tmp_path / "a")
    list(write_new([("b", b"new")], tmp_path))
    assert names(tmp_path) == {"a", "b"}


def test_a_file_that_is_too_large_for_the_stick_finds_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", fail_with(errno.EFBIG))
    with pytest.raises(DiskFull):
        list(write_new([("a", b"new")], tmp_path))
    assert names(tmp_path) == set()
