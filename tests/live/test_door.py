"""The way in: first run, unlocking, the cover and the lock; and every way in which it stays shut."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Role
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import TooManyTries, WrongPassphrase, WrongPin, WrongRecoveryCode
from facilitator_app.domain.troubles import (
    DiskFull,
    FolderNotWritable,
    KeyFileDamaged,
    KeyFileFromTheFuture,
    KeyFileMissing,
    KeyFileOfAnotherStore,
    StoreDamaged,
    StoreFromTheFuture,
    StoreInUse,
    StoreUnavailable,
    Trouble,
)
from facilitator_app.live import first_run
from facilitator_app.live.data_folder import LOCK_NAME
from facilitator_app.live.door import Door
from facilitator_app.live.first_run import FIRST_RUN_FOLDER, FirstRun
from facilitator_app.live.source import Source
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import Store
from facilitator_app.store.vault import KeyFile
from tests.live.hall import Hall, begin, unlock
from tests.practice import PASSPHRASE, PIN
from tests.store.key_files import rewrite_both
from tests.store.stores import around_the_program, damage_an_index, readonly
from tests.zonnebloem import approve_texts

FILES = (STORE_NAME, *KEY_FILE_NAMES)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which somebody began, and left."""
    hall = Hall(tmp_path_factory.mktemp("begun"))
    begin(hall.entered())
    hall.leave()
    return hall.folder


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "Kring")
    yield hall
    hall.leave()


@pytest.fixture
def hall(tmp_path: Path, begun: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "Kring")
    shutil.copytree(begun, hall.folder)
    yield hall
    hall.leave()


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def events(door: Door) -> list[str]:
    store = door.practice._store
    return [line.deed.event for line in store.log.lines()]


# First run


def test_a_folder_is_made_for_its_owner_alone(new: Hall) -> None:
    door = new.entered()
    assert door.is_new
    assert not door.is_open
    assert new.folder.stat().st_mode & 0o077 == 0


def test_first_run_makes_a_practice_and_opens_it(new: Hall) -> None:
    door = new.entered()
    code = begin(door)
    assert (door.is_open, door.is_new) == (True, False)
    assert (door.practice_name, door.language) == ("De Linde", "nl")
    assert [person.first_name for person in door.people()] == ["Joke"]
    settings = door.practice.settings
    assert (settings.practice.name, settings.practice.phone) == ("De Linde", "012 - 345 67 89")
    assert len(door.practice.texts.waiting()) == 4
    assert (settings.who.name, settings.who.role) == ("Joke", Role.MIDWIFE)
    assert {file.name for file in new.folder.iterdir()} >= {*FILES, LOCK_NAME}
    assert not (new.folder / FIRST_RUN_FOLDER).exists()
    assert RecoveryCode.parse(code)
    new.leave()
    key = KeyFile.read(new.folder, QUICK).unlock_with_recovery(RecoveryCode.parse(code))
    assert key == KeyFile.read(new.folder, QUICK).unlock(KeyFile.read(new.folder, QUICK).people[0].id, PASSPHRASE)


def test_nothing_of_the_practice_can_be_read_beside_what_the_key_file_tells(hall: Hall) -> None:
    data = b"".join(bytes_of(hall.folder).values())
    assert b"De Linde" in data
    assert b"Joke" in data
    for word in (b"012 - 345", PASSPHRASE.encode(), b"vruchtwater", b"midwife"):
        assert word not in data


def test_beginning_twice_does_not_write_over_a_practice(hall: Hall) -> None:
    before = bytes_of(hall.folder)
    door = hall.entered()
    with pytest.raises(FileExistsError):
        begin(door)
    assert bytes_of(hall.folder) == before
    unlock(door)


def at_store(building: Path, folder: Path, finished: Path) -> None:
    shutil.copy(finished / STORE_NAME, folder / STORE_NAME)
    for name in KEY_FILE_NAMES:
        shutil.copy(finished / name, building / name)


def at_first_key(building: Path, folder: Path, finished: Path) -> None:
    shutil.copy(finished / STORE_NAME, folder / STORE_NAME)
    shutil.copy(finished / KEY_FILE_NAMES[0], folder / KEY_FILE_NAMES[0])
    shutil.copy(finished / KEY_FILE_NAMES[1], building / KEY_FILE_NAMES[1])


def at_second_key(_building: Path, folder: Path, finished: Path) -> None:
    for name in FILES:
        shutil.copy(finished / name, folder / name)


@pytest.mark.parametrize("cut", [at_store, at_first_key, at_second_key])
def test_a_first_run_cut_off_after_the_store_was_moved_is_finished_at_the_next_start(
    new: Hall, begun: Path, cut: Callable[[Path, Path, Path], None]
) -> None:
    building = new.folder / FIRST_RUN_FOLDER
    building.mkdir(parents=True)
    cut(building, new.folder, begun)
    door = new.unlocked()
    assert door.practice.settings.practice.name == "De Linde"
    assert bytes_of(new.folder).keys() == set(FILES)
    assert not building.exists()


@pytest.mark.parametrize("there", [(), KEY_FILE_NAMES[:1], KEY_FILE_NAMES, FILES])
def test_a_first_run_cut_off_before_that_never_was(new: Hall, begun: Path, there: tuple[str, ...]) -> None:
    building = new.folder / FIRST_RUN_FOLDER
    building.mkdir(parents=True)
    for name in there:
        shutil.copy(begun / name, building / name)
    (building / "kring.key.new").write_bytes(b"half")
    (building / f"{STORE_NAME}-journal").write_bytes(b"half")
    door = new.entered()
    assert door.is_new
    assert not building.exists()
    begin(door)
    assert door.practice.settings.practice.name == "De Linde"


def test_a_store_put_back_by_hand_keeps_the_key_file_that_came_with_it(new: Hall, begun: Path) -> None:
    building = new.folder / FIRST_RUN_FOLDER
    building.mkdir(parents=True)
    for name in FILES:
        shutil.copy(begun / name, new.folder / name)
    for name in KEY_FILE_NAMES:
        (building / name).write_bytes(b"of a first run that was never finished")
    assert new.unlocked().is_open


@pytest.mark.parametrize("step", ["KeyFile.create", "make_store", "_move", "FirstRun.finish", "_open"])
@pytest.mark.parametrize("trouble", [DiskFull, KeyboardInterrupt])
def test_trouble_at_any_step_leaves_a_folder_to_begin_anew_in(
    new: Hall, monkeypatch: pytest.MonkeyPatch, step: str, trouble: type[BaseException]
) -> None:
    from facilitator_app.live import beginning

    def fail(*_arguments: object, **_named: object) -> Any:
        raise trouble

    owners = {"make_store": beginning, "_move": first_run, "FirstRun.finish": FirstRun, "_open": Door}
    owner: Any = owners.get(step, KeyFile)
    door = new.entered()
    with monkeypatch.context() as broken:
        broken.setattr(owner, step.rpartition(".")[2], fail)
        with pytest.raises(trouble):
            begin(door)
    assert (door.is_new, door.is_open) == (True, False)
    assert {file.name for file in new.folder.iterdir()} == {LOCK_NAME}
    begin(door)
    assert door.is_open


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    door = Hall(tmp_path / "file" / "Kring").door()
    with pytest.raises(FolderNotWritable):
        door.enter()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such folders")
def test_a_folder_that_cannot_be_written_says_so() -> None:
    with TemporaryDirectory() as name, readonly(Path(name)), pytest.raises(FolderNotWritable) as caught:
        Hall(Path(name)).door().enter()
    assert caught.value.path == Path(name)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such folders")
def test_a_lock_file_that_a_power_cut_left_in_a_folder_that_cannot_be_written_is_no_other_kring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with TemporaryDirectory() as name:
        lock = Path(name) / LOCK_NAME
        lock.write_bytes(b"4242424\nkring\nanother-laptop\n\n\n")
        os.utime(lock, (1, 1))
        # It asks for who she really is, and a test that runs as root is nobody for a moment only.
        monkeypatch.setattr(os, "access", lambda _path, _mode: False)
        with readonly(Path(name)), pytest.raises(FolderNotWritable):
            Hall(Path(name)).door().enter()


def test_a_folder_in_which_nothing_can_be_built_says_so(new: Hall) -> None:
    door = new.entered()
    (new.folder / FIRST_RUN_FOLDER).write_text("in the way")
    with pytest.raises(FolderNotWritable):
        begin(door)
    assert (door.is_new, door.is_open) == (True, False)


def test_files_that_cannot_be_moved_are_a_trouble(new: Hall, begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path, _to: Path) -> Path:
        raise PermissionError

    building = new.folder / FIRST_RUN_FOLDER
    building.mkdir(parents=True)
    at_store(building, new.folder, begun)
    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", fail)
        with pytest.raises(FolderNotWritable):
            new.entered()
    assert new.unlocked().is_open


# One Kring at a time


def test_a_second_kring_is_kept_out_until_the_first_leaves(hall: Hall) -> None:
    first, second = hall.entered(), hall.door()
    with pytest.raises(StoreInUse):
        second.enter()
    unlock(first)
    first.leave()
    second.enter()
    unlock(second)
    assert second.is_open


@pytest.mark.parametrize("left", [b"", b"\0" * 40, b"4242424\nkring\nanother-laptop\n\n\n", b"1\nsystemd\n\n"])
def test_a_lock_file_that_a_power_cut_left_keeps_nobody_out(hall: Hall, left: bytes) -> None:
    lock = hall.folder / LOCK_NAME
    lock.write_bytes(left)
    os.utime(lock, (1, 1))
    assert hall.unlocked().is_open


def test_what_a_power_cut_left_half_goes_at_the_next_start(hall: Hall) -> None:
    ours = [f"{name}.new" for name in FILES] + ["kring.db.voor-versie-3.new", "reservekopie-bezig.db"]
    for name in [*ours, "brief.new", "kring-vakantie.db"]:
        (hall.folder / name).write_bytes(b"half")
    hall.entered()
    assert not [name for name in ours if (hall.folder / name).exists()]
    assert (hall.folder / "brief.new").exists()
    assert (hall.folder / "kring-vakantie.db").exists()


def test_leaving_twice_is_leaving_once(hall: Hall) -> None:
    door = hall.unlocked()
    door.leave()
    door.leave()
    assert not door.is_open
    with pytest.raises(StoreUnavailable):
        _ = door.practice
    with pytest.raises(StoreUnavailable):
        _ = door.keys


def test_a_key_file_that_went_away_is_told_by_whoever_asks_next(hall: Hall) -> None:
    door = hall.entered()
    assert door.people()
    lose_key_file(hall.folder)
    door.look_again()
    with pytest.raises(KeyFileMissing):
        door.people()


# Unlocking


def test_the_passphrase_opens_it_and_the_log_tells(hall: Hall) -> None:
    door = hall.unlocked()
    assert events(door)[-2:] == ["practice.begin", "place.unlock"]


def test_a_wrong_passphrase_opens_nothing(hall: Hall) -> None:
    door = hall.entered()
    with pytest.raises(WrongPassphrase):
        unlock(door, "iets heel anders")
    assert not door.is_open


def test_after_four_wrong_passphrases_she_has_to_wait(hall: Hall) -> None:
    door = hall.entered()
    who = door.people()[0].id
    for _ in range(5):
        assert door.wait_seconds(who) == 0
        with pytest.raises(WrongPassphrase):
            unlock(door, "iets anders")
    with pytest.raises(TooManyTries) as caught:
        unlock(door)
    assert caught.value.wait_seconds == door.wait_seconds(who) == 5
    # Starting Kring anew does not shorten the wait, and the right passphrase does not either.
    door = hall.entered()
    with pytest.raises(TooManyTries):
        unlock(door)
    hall.pass_time(seconds=5)
    unlock(door)
    assert door.is_open
    assert door.wait_seconds(who) == 0


def test_wrong_tries_stand_in_the_log_after_the_next_unlock_and_are_forgotten(hall: Hall) -> None:
    door = hall.entered()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            unlock(door, "iets anders")
    door = hall.unlocked()
    told = door.practice._store.log.lines()[-2:]
    assert [(line.deed.event, line.deed.detail, line.deed.outcome) for line in told] == [
        ("place.failed-unlock", "3", 4),
        ("place.unlock", str(Source.here(door.practice._store)), 0),
    ]
    assert KeyFile.read(hall.folder).tries_since_success(door.people()[0].id) == ()
    door = hall.unlocked()
    assert events(door)[-1] == "place.unlock"
    assert events(door).count("place.failed-unlock") == 1


def test_tries_at_the_secret_of_somebody_else_are_told_once_and_her_wait_stays(hall: Hall) -> None:
    door = hall.unlocked()
    door.team.add("Saskia", Role.LOCUM, "een zin van Saskia", "7193", PASSPHRASE)
    saskia, joke = door.team.members()[1].id, door.people()[0].id
    door = hall.entered()
    tries = 0
    while not door.wait_seconds(saskia):
        with pytest.raises(WrongPassphrase):
            door.unlock(saskia, "iets anders")
        tries += 1
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(str(RecoveryCode.with_checks("0" * 28)))
    waits = door.wait_seconds(saskia)
    for _ in range(2):
        door.unlock(joke, PASSPHRASE)
        door.lock()
    assert door.wait_seconds(saskia) == waits
    hall.pass_time(minutes=10)
    with pytest.raises(WrongPassphrase):
        door.unlock(saskia, "weer iets anders")
    hall.pass_time(minutes=10)
    door.unlock(saskia, "een zin van Saskia")
    told = [line.deed for line in door.practice._store.log.lines() if line.deed.event == "place.failed-unlock"]
    assert [(deed.detail, deed.outcome) for deed in told] == [(f"{tries} Saskia", 4), ("1 recovery", 4), ("1", 4)]
    assert door.wait_seconds(saskia) == 0


def test_what_the_log_cannot_tell_is_not_opened(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def full(_store: Store) -> Iterator[Any]:
        raise DiskFull
        yield

    door = hall.entered()
    with monkeypatch.context() as no_room:
        no_room.setattr(Store, "transaction", full)
        with pytest.raises(DiskFull):
            unlock(door)
    assert not door.is_open
    unlock(door)
    assert door.is_open


# The day of the laptop


@pytest.mark.parametrize(
    ("days", "in_doubt"), [(0, False), (1, False), (60, False), (61, True), (400, True), (-1, True), (-4000, True)]
)
def test_a_day_before_the_last_change_or_sixty_days_after_it_is_asked_about(
    hall: Hall, days: int, in_doubt: bool
) -> None:
    hall.pass_time(days=days)
    door = hall.unlocked()
    assert door.practice.day_in_doubt() == (door.wall.today() if in_doubt else None)


def test_nothing_is_written_before_the_day_is_confirmed(hall: Hall) -> None:
    hall.pass_time(days=-3)
    door = hall.entered()
    with pytest.raises(WrongPassphrase):
        unlock(door, "iets anders")
    unlock(door)
    assert events(door)[-1] == "practice.begin"
    assert len(door._key_file().tries_since_success(door.people()[0].id)) == 1
    door.trust_day()
    assert events(door)[-2:] == ["place.failed-unlock", "place.unlock"]
    assert door._key_file().tries_since_success(door.people()[0].id) == ()


def test_a_confirmed_day_is_believed_from_the_first_change_on(hall: Hall) -> None:
    hall.pass_time(days=-3)
    door = hall.unlocked()
    door.trust_day()
    approve_texts(door.practice)
    assert hall.unlocked().practice.day_in_doubt() is None


# Key file and store that do not open


def lose_key_file(folder: Path) -> None:
    for name in KEY_FILE_NAMES:
        (folder / name).unlink()


def damage_key_file(folder: Path) -> None:
    for name in KEY_FILE_NAMES:
        (folder / name).write_bytes(b"{}")


def empty_key_file(folder: Path) -> None:
    for name in KEY_FILE_NAMES:
        (folder / name).write_bytes(b"")


def renew_key_file(folder: Path) -> None:
    rewrite_both(folder, lambda document: document.update(format=99))


def damage_store(folder: Path) -> None:
    data = bytearray((folder / STORE_NAME).read_bytes())
    data[100] ^= 1
    (folder / STORE_NAME).write_bytes(data)


def lose_store(folder: Path) -> None:
    (folder / STORE_NAME).unlink()


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (lose_key_file, KeyFileMissing),
        (damage_key_file, KeyFileDamaged),
        (empty_key_file, KeyFileDamaged),
        (renew_key_file, KeyFileFromTheFuture),
    ],
)
def test_without_its_key_file_there_is_a_practice_that_does_not_open(
    hall: Hall, spoil: Callable[[Path], None], trouble: type[Trouble]
) -> None:
    spoil(hall.folder)
    before = bytes_of(hall.folder)
    door = hall.entered()
    assert not door.is_new
    for question in (lambda: door.practice_name, door.people, lambda: door.unlock("joke", PASSPHRASE)):
        with pytest.raises(trouble):
            question()
    assert bytes_of(hall.folder) == before


@pytest.mark.parametrize(("spoil", "trouble"), [(damage_store, StoreDamaged), (lose_store, StoreUnavailable)])
def test_a_store_that_does_not_open_leaves_the_door_shut(
    hall: Hall, spoil: Callable[[Path], None], trouble: type[Trouble]
) -> None:
    spoil(hall.folder)
    before = bytes_of(hall.folder)
    door = hall.entered()
    with pytest.raises(trouble):
        unlock(door)
    assert (door.is_open, door.is_new) == (False, False)
    assert bytes_of(hall.folder) == before


def test_damage_that_nobody_has_needed_yet_is_found_while_she_works(hall: Hall) -> None:
    key_file = KeyFile.read(hall.folder)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    damage_an_index(hall.folder / STORE_NAME, key.hex, key_file.store_id)
    practice = hall.unlocked().practice
    with pytest.raises(StoreDamaged):
        list(practice.read_through())


def test_a_store_from_the_future_leaves_the_door_shut(hall: Hall) -> None:
    key_file = KeyFile.read(hall.folder)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    with around_the_program(hall.folder / STORE_NAME, key.hex, key_file.store_id) as engine:
        engine.execute("pragma user_version = 99")
    before = bytes_of(hall.folder)
    with pytest.raises(StoreFromTheFuture):
        hall.unlocked()
    assert bytes_of(hall.folder) == before


def test_the_key_file_of_another_practice_is_told_from_damage(hall: Hall, tmp_path: Path) -> None:
    other = Hall(tmp_path / "other")
    begin(other.entered())
    other.leave()
    for name in KEY_FILE_NAMES:
        shutil.copy(other.folder / name, hall.folder / name)
    before = bytes_of(hall.folder)
    with pytest.raises(KeyFileOfAnotherStore):
        hall.unlocked()
    assert bytes_of(hall.folder) == before


@pytest.mark.parametrize("lost", KEY_FILE_NAMES)
def test_one_copy_of_the_key_file_is_enough(hall: Hall, lost: str) -> None:
    (hall.folder / lost).unlink()
    assert hall.unlocked().is_open


def test_somebody_whom_the_store_does_not_know_stays_outside(hall: Hall) -> None:
    key_file = KeyFile.read(hall.folder, QUICK)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    key_file.add_person("stranger", "Saskia", "een wachtzin van haar", key)
    door = hall.entered()
    with pytest.raises(StoreUnavailable):
        door.unlock("stranger", "een wachtzin van haar")
    assert not door.is_open
    unlock(door)
    assert json.loads((hall.folder / KEY_FILE_NAMES[0]).read_bytes())


# The cover


@contextmanager
def heard(door: Door) -> Iterator[list[str]]:
    """What the door says meanwhile."""
    told: list[str] = []
    signals = {"covered": door.covered, "uncovered": door.uncovered, "locked": door.locked}
    slots = {name: (lambda name=name: told.append(name)) for name in signals}
    for name, signal in signals.items():
        signal.connect(slots[name])
    yield told
    for name, signal in signals.items():
        signal.disconnect(slots[name])


def test_the_pin_lifts_the_cover(hall: Hall) -> None:
    door = hall.unlocked()
    with heard(door) as told:
        door.cover()
        door.cover()
        assert (door.is_covered, door.is_open) == (True, True)
        door.uncover(PIN)
    assert (door.is_covered, told) == (False, ["covered", "uncovered"])


def test_a_shut_door_has_nothing_to_cover(hall: Hall) -> None:
    door = hall.entered()
    with heard(door) as told:
        door.cover()
        door.lock()
    assert (door.is_covered, told) == (False, [])


def test_a_wrong_pin_lifts_nothing_and_five_lock_the_practice(hall: Hall) -> None:
    door = hall.unlocked()
    with heard(door) as told:
        door.cover()
        for _ in range(4):
            with pytest.raises(WrongPin):
                door.uncover("0000")
            assert door.is_covered
        with pytest.raises(TooManyTries):
            door.uncover("0000")
    assert (door.is_open, door.is_covered, told) == (False, False, ["covered", "locked"])
    unlock(door)
    assert door.is_open


def test_a_pin_can_be_proven_without_a_cover_and_five_wrong_ones_lock(hall: Hall) -> None:
    door = hall.unlocked()
    with heard(door) as told:
        door.prove_pin(PIN)
        for _ in range(4):
            with pytest.raises(WrongPin):
                door.prove_pin("0000")
        assert door.is_open
        with pytest.raises(TooManyTries):
            door.prove_pin("0000")
    assert (door.is_open, told) == (False, ["locked"])


def test_the_right_pin_makes_the_tries_count_anew(hall: Hall) -> None:
    door = hall.unlocked()
    for _ in range(3):
        door.cover()
        for _ in range(4):
            with pytest.raises(WrongPin):
                door.uncover("0000")
        door.uncover(PIN)
    assert door.is_open


def test_tries_under_one_cover_count_on_under_the_next(hall: Hall) -> None:
    door = hall.unlocked()
    door.cover()
    for _ in range(4):
        with pytest.raises(WrongPin):
            door.uncover("0000")
    door.cover()
    with pytest.raises(TooManyTries):
        door.uncover("0000")


def test_after_ten_minutes_the_pin_does_not_open_it_any_more(hall: Hall) -> None:
    door = hall.unlocked()
    door.cover()
    hall.pass_time(minutes=10)
    assert door.pin_still_opens()
    hall.pass_time(seconds=1)
    assert not door.pin_still_opens()
    with pytest.raises(TooManyTries):
        door.uncover(PIN)
    assert not door.is_open
    assert door.pin_still_opens()
    unlock(door)
    assert door.is_open


def test_whoever_uses_the_laptop_before_its_cover_keeps_the_pin_good(hall: Hall) -> None:
    door = hall.unlocked()
    door.cover()
    for _ in range(3):
        hall.pass_time(minutes=9)
        door.stay()
    hall.pass_time(minutes=10)
    door.uncover(PIN)
    assert not door.is_covered


def test_staying_does_not_cover_what_is_open(hall: Hall) -> None:
    door = hall.unlocked()
    door.stay()
    assert not door.is_covered


def test_pages_hear_of_the_lock_while_the_store_still_takes_what_was_half_typed(hall: Hall) -> None:
    door = hall.unlocked()
    practice = door.practice
    written: list[str] = []

    def keep() -> None:
        practice.leave_session()
        written.append(practice.settings.practice.name)

    door.locked.connect(keep)
    door.lock()
    door.locked.disconnect(keep)
    assert (written, door.is_open) == (["De Linde"], False)


def test_a_key_file_that_is_put_back_while_kring_runs_opens_and_stays(hall: Hall, tmp_path: Path) -> None:
    right = {name: (hall.folder / name).read_bytes() for name in KEY_FILE_NAMES}
    lose_key_file(hall.folder)
    other = Hall(tmp_path / "other")
    begin(other.entered())
    other.leave()
    for name in KEY_FILE_NAMES:
        shutil.copy(other.folder / name, hall.folder / name)
    door = hall.entered()
    with pytest.raises(KeyFileOfAnotherStore):
        unlock(door)
    for name, data in right.items():
        (hall.folder / name).write_bytes(data)
    door.look_again()
    with pytest.raises(WrongPassphrase):
        unlock(door, "iets anders")
    unlock(door)
    assert door.is_open


def test_a_wrong_passphrase_is_one_on_a_disk_that_refuses_and_counts(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_key_file: KeyFile, _contents: object) -> None:
        raise DiskFull

    door = hall.entered()
    with monkeypatch.context() as full:
        full.setattr(KeyFile, "_keep", refuse)
        for _ in range(5):
            with pytest.raises(WrongPassphrase):
                unlock(door, "iets anders")
        with pytest.raises(TooManyTries):
            unlock(door)
    hall.pass_time(seconds=5)
    unlock(door)
    assert KeyFile.read(hall.folder).tries_since_success(door.people()[0].id) == ()


def test_a_clock_that_was_set_back_does_not_keep_the_pin_alive(hall: Hall) -> None:
    door = hall.unlocked()
    door.cover()
    hall.pass_time(minutes=-1)
    assert not door.pin_still_opens()
