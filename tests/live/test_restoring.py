"""A backup comes back: on this laptop or another, for whoever can open it, and for nobody else."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.refusals import (
    MistypedRecoveryCode,
    NotAllowed,
    Refusal,
    TooManyTries,
    WrongPassphrase,
    WrongRecoveryCode,
)
from facilitator_app.domain.troubles import (
    BackupAltered,
    BackupDamaged,
    BackupUnreadable,
    BackupWithoutKey,
    DiskFull,
    FolderNotWritable,
    KeyFileFromTheFuture,
    NoBackupHere,
    PlaceGone,
    StoreDamaged,
    StoreFromTheFuture,
    Trouble,
)
from facilitator_app.live.desk import Change
from facilitator_app.live.door import Door
from facilitator_app.live.restoring import Restoring
from facilitator_app.store import restore
from facilitator_app.store.audit import STOPPED
from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STAGING, STORE_NAME
from facilitator_app.store.store import Store
from facilitator_app.store.vault import KeyFile
from tests.practice import AGENDAS, PASSPHRASE, Practice
from tests.store.homes import bytes_of
from tests.store.key_files import put_key_file_of_stores, rewrite_both
from tests.store.stores import around_the_program

FILES = (STORE_NAME, *KEY_FILE_NAMES)
OTHER_NAMES = (("Eva", "Smit"),)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def backup(practice: Practice, stick: Path) -> Path:
    """A backup of the practice, in which Amina was measured."""
    measure(practice)
    list(practice.door.practice.keeping.make(stick))
    return next(stick.iterdir())


@contextmanager
def another_laptop(practice: Practice, folder: Path) -> Iterator[Door]:
    """A Kring that was never used."""
    door = Door(folder, AGENDAS, practice.wall, QUICK)
    door.enter()
    yield door
    door.leave()


def measure(practice: Practice) -> None:
    session = practice.open()
    seat = session.seating.rows()[0].seat
    session.seating.record_pressure(seat.id, "118", "76", "step")
    practice.door.practice.leave_session()


def readings(store: Store) -> list[str]:
    return [str(reading.value) for reading in store.readings.all_for()]


def store_of(door: Door) -> Store:
    return door.practice._store


def type_something(practice: Practice) -> None:
    practice.door.practice.groups.add(Group("klaproos", "Klaproos", "", "zwangerschap-9-plus-1"))


def groups(door: Door) -> list[str]:
    return [group.id for group in store_of(door).groups.all_for()]


def key_of(folder: Path) -> tuple[str, str]:
    key_file = KeyFile.read(folder, QUICK)
    return key_file.unlock(key_file.people[0].id, PASSPHRASE).hex, key_file.store_id


def chosen(door: Door, place: Path) -> Restoring:
    restoring = door.restoring()
    restoring.choose(restoring.found(place)[0])
    return restoring


def put_back(door: Door, place: Path) -> Restoring:
    """Put a backup of the same practice back, in one go."""
    restoring = chosen(door, place)
    list(restoring.bring_in())
    restoring.put_back(door)
    return restoring


# On this laptop


def test_what_was_typed_since_is_gone_and_kept(practice: Practice, backup: Path) -> None:
    type_something(practice)
    who = practice.door.practice.settings.who
    put_back(practice.door, backup)
    assert practice.door.is_open
    assert practice.door.practice.settings.who == who
    assert groups(practice.door) == ["zonnebloem"]
    assert readings(store_of(practice.door)) == ["118/76"]
    (kept,) = practice.door.practice.keeping.copies_of_before()
    assert {path.name for path in kept.path.iterdir()} >= set(FILES)
    practice.reopen()
    assert groups(practice.door) == ["zonnebloem"]


def test_before_anything_happens_it_tells_what_is_in_it(practice: Practice, backup: Path) -> None:
    type_something(practice)
    restoring = chosen(practice.door, backup)
    list(restoring.bring_in())
    contents = restoring.contents
    assert contents is not None
    assert contents.practice == "Verloskundigenpraktijk De Linde"
    assert (contents.participants, contents.groups, contents.sessions) == (12, 1, 3)
    assert contents.changed_at == datetime(2026, 3, 12, 13, tzinfo=UTC)
    restoring.drop()
    assert groups(practice.door) == ["zonnebloem", "klaproos"]
    assert not (practice.folder / STAGING).exists()


def test_both_logs_tell(practice: Practice, backup: Path) -> None:
    put_back(practice.door, backup)
    came, opened = store_of(practice.door).log.lines()[-2:]
    assert opened.deed.event == "place.unlock"
    assert (came.deed.event, came.deed.detail, came.by_name) == ("restore.put-back", backup.name, "Joke")
    assert list(store_of(practice.door).log.broken_links()) == []
    (kept,) = practice.door.practice.keeping.copies_of_before()
    with around_the_program(kept.path / STORE_NAME, *key_of(kept.path)) as engine:
        told = engine.execute("select event, detail from log order by seq desc limit 1").fetchone()
    assert told == ("restore.replace", backup.name)


def test_the_backup_it_came_from_is_the_last_one(practice: Practice, backup: Path) -> None:
    made_at = practice.clock.moment
    practice.pass_time(days=30)
    put_back(practice.door, backup)
    keeping = practice.door.practice.keeping
    assert keeping.last is not None
    assert (keeping.last.name, keeping.last.made_at, keeping.last.participants) == (backup.name, made_at, 12)
    # Nothing changed since.
    assert list(keeping.to_do()) == []


def test_the_stick_is_only_read(practice: Practice, backup: Path) -> None:
    before = bytes_of(backup)
    restoring = chosen(practice.door, backup)
    with pytest.raises(WrongPassphrase):
        restoring.unlock(practice.door.people()[0].id, "iets anders")
    list(restoring.bring_in())
    restoring.put_back(practice.door)
    assert bytes_of(backup) == before


def test_her_passphrase_of_now_stays_whatever_comes_back(practice: Practice, backup: Path) -> None:
    practice.door.keys.change_passphrase(PASSPHRASE, "een nieuwe lange zin")
    put_back(practice.door, backup)
    practice.door.leave()
    practice.door.enter()
    with pytest.raises(WrongPassphrase):
        practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
    practice.door.unlock(practice.door.people()[0].id, "een nieuwe lange zin")
    assert readings(store_of(practice.door)) == ["118/76"]


def test_whoever_came_after_the_backup_can_still_open_it(practice: Practice, backup: Path) -> None:
    saskia = Facilitator("saskia", "Saskia", Role.CO_FACILITATOR)
    practice.door.practice.desk.commit(Change("person.add", saves=(saskia,)))
    key_file = KeyFile.read(practice.folder, QUICK)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    key_file.add_person("saskia", "Saskia", "een zin van Saskia", key)
    put_back(practice.door, backup)
    practice.door.leave()
    practice.door.enter()
    practice.door.unlock("saskia", "een zin van Saskia")
    assert practice.door.practice.settings.who == saskia


def test_what_was_kept_comes_back_the_same_way(practice: Practice, backup: Path) -> None:
    type_something(practice)
    last = practice.door.practice.keeping.last
    put_back(practice.door, backup)
    (kept,) = practice.door.practice.keeping.copies_of_before()
    put_back(practice.door, kept.path)
    assert groups(practice.door) == ["zonnebloem", "klaproos"]
    assert len(practice.door.practice.keeping.copies_of_before()) == 2
    # It lay on this laptop, and is no backup.
    assert practice.door.practice.keeping.last == last


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_who_does_not_settle_things_puts_nothing_back(practice: Practice, backup: Path, role: Role) -> None:
    type_something(practice)
    desk = practice.door.practice.desk
    desk.who = replace(desk.who, role=role)
    restoring = chosen(practice.door, backup)
    list(restoring.bring_in())
    with pytest.raises(NotAllowed):
        restoring.put_back(practice.door)
    assert groups(practice.door) == ["zonnebloem", "klaproos"]


# On another laptop


def test_with_the_recovery_code_the_readings_are_there_on_another_laptop(
    practice: Practice, backup: Path, tmp_path: Path
) -> None:
    with another_laptop(practice, tmp_path / "nieuw") as door:
        assert door.is_new
        restoring = chosen(door, backup)
        with pytest.raises(MistypedRecoveryCode):
            restoring.unlock_with_recovery(practice.code[:-1])
        restoring.unlock_with_recovery(practice.code)
        list(restoring.bring_in())
        restoring.put_back(door)
        # The sheet says nothing of who she is: it is left to be opened.
        assert (door.is_open, door.is_new) == (False, False)
        door.unlock_with_recovery(practice.code, door.people()[0].id, "een nieuwe lange zin", "4711")
        assert readings(store_of(door)) == readings(store_of(practice.door)) == ["118/76"]
        assert door.practice.keeping.copies_of_before() == []
        told = [line.by_name for line in store_of(door).log.lines() if line.deed.event == "restore.put-back"]
        assert told == ["Herstelblad"]


def test_with_a_passphrase_it_is_open_at_once(practice: Practice, backup: Path, tmp_path: Path) -> None:
    with another_laptop(practice, tmp_path / "nieuw") as door:
        restoring = chosen(door, backup)
        assert restoring.chosen is not None
        (person,) = restoring.chosen.people
        assert person.first_name == "Joke"
        restoring.unlock(person.id, PASSPHRASE)
        list(restoring.bring_in())
        restoring.put_back(door)
        assert door.is_open
        assert readings(store_of(door)) == ["118/76"]
        assert {path.name for path in (tmp_path / "nieuw").iterdir()} >= set(FILES)


def test_wrong_secrets_wait_as_they_do_at_the_door(practice: Practice, backup: Path, tmp_path: Path) -> None:
    with another_laptop(practice, tmp_path / "nieuw") as door:
        restoring = chosen(door, backup)
        assert restoring.chosen is not None
        who = restoring.chosen.people[0].id
        for _ in range(5):
            with pytest.raises(WrongPassphrase):
                restoring.unlock(who, "iets anders")
        with pytest.raises(TooManyTries) as told:
            restoring.unlock(who, PASSPHRASE)
        assert told.value.wait_seconds == restoring.chosen.wait_seconds(who) == 5
        practice.pass_time(seconds=5)
        restoring.unlock(who, PASSPHRASE)


def test_a_backup_of_another_practice_asks_for_its_own_secrets(
    practice: Practice, backup: Path, tmp_path: Path
) -> None:
    other = Practice(tmp_path / "ander", names=OTHER_NAMES)
    try:
        type_something(other)
        restoring = chosen(other.door, backup)
        assert restoring.key is None
        with pytest.raises(WrongRecoveryCode):
            restoring.unlock_with_recovery(other.code)
        assert restoring.chosen is not None
        restoring.unlock(restoring.chosen.people[0].id, PASSPHRASE)
        list(restoring.bring_in())
        restoring.put_back(other.door)
        assert readings(store_of(other.door)) == ["118/76"]
        (kept,) = other.door.practice.keeping.copies_of_before()
        restoring = chosen(other.door, kept.path)
        assert restoring.key is None
        restoring.unlock_with_recovery(other.code)
        list(restoring.bring_in())
        restoring.put_back(other.door)
        assert not other.door.is_open
        other.reopen()
        assert groups(other.door) == ["zonnebloem", "klaproos"]
    finally:
        other.door.leave()


def test_over_a_practice_that_does_not_open_any_more(practice: Practice, backup: Path) -> None:
    practice.door.leave()
    (practice.folder / STORE_NAME).write_bytes(b"damaged")
    for name in KEY_FILE_NAMES:
        (practice.folder / name).unlink()
    practice.door.enter()
    restoring = chosen(practice.door, backup)
    restoring.unlock_with_recovery(practice.code)
    list(restoring.bring_in())
    restoring.put_back(practice.door)
    (kept,) = restore.kept_copies(practice.folder)
    assert (kept.path / STORE_NAME).read_bytes() == b"damaged"
    practice.reopen()
    assert readings(store_of(practice.door)) == ["118/76"]


def test_an_older_store_is_brought_up_to_date_on_a_copy(practice: Practice, stick: Path, tmp_path: Path) -> None:
    older = stick / "van vorig jaar"
    older.mkdir()
    shutil.copy(Path(__file__).parents[1] / "data" / "store-1.db", older / STORE_NAME)
    put_key_file_of_stores(older, PASSPHRASE)
    before = bytes_of(older)
    with another_laptop(practice, tmp_path / "nieuw") as door:
        restoring = chosen(door, older)
        restoring.unlock("joke", PASSPHRASE)
        list(restoring.bring_in())
        assert restoring.contents is not None
        assert restoring.contents.participants == 1
        restoring.put_back(door)
        assert [reading.id for reading in store_of(door).readings.all_for()] == ["r1", "r2"]
        assert not list((tmp_path / "nieuw").glob("*versie*"))
    assert bytes_of(older) == before


# What is refused, with the practice of now untouched


def empty(backup: Path) -> None:
    for path in backup.iterdir():
        path.unlink()


def lose_keys(backup: Path) -> None:
    for name in KEY_FILE_NAMES:
        (backup / name).unlink()


def spoil_keys(backup: Path) -> None:
    for name in KEY_FILE_NAMES:
        (backup / name).write_bytes((backup / name).read_bytes()[:-40])


def lose_store(backup: Path) -> None:
    (backup / STORE_NAME).unlink()


def renew_keys(backup: Path) -> None:
    rewrite_both(backup, lambda document: document.update(format=99))


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (empty, NoBackupHere),
        (lose_keys, BackupWithoutKey),
        (spoil_keys, BackupWithoutKey),
        (renew_keys, KeyFileFromTheFuture),
        (lose_store, BackupDamaged),
        (lambda backup: lose_keys(backup) or backup.parent, BackupWithoutKey),
        (lambda backup: lose_store(backup) or backup.parent, BackupDamaged),
        (lambda backup: empty(backup) or backup.parent, NoBackupHere),
        (shutil.rmtree, PlaceGone),
    ],
)
def test_what_cannot_be_chosen_is_told(
    practice: Practice, backup: Path, spoil: Callable[[Path], Any], problem: type[Trouble]
) -> None:
    # The folder itself is chosen, or the stick on which it lies.
    place = spoil(backup) or backup
    with pytest.raises(problem):
        chosen(practice.door, place)
    assert readings(store_of(practice.door)) == ["118/76"]


def test_a_file_that_was_given_its_name_is_no_backup(practice: Practice, stick: Path) -> None:
    for thing in (b"%PDF-1.7", b"", b"SQLite format 3\0"):
        (stick / STORE_NAME).write_bytes(thing)
        with pytest.raises(BackupWithoutKey):
            chosen(practice.door, stick)
    (stick / STORE_NAME).unlink()
    (stick / "Kring-reservekopie-2026-03-12-1400").write_bytes(b"%PDF-1.7")
    with pytest.raises(NoBackupHere):
        chosen(practice.door, stick)


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def other_key(path: Path) -> None:
    other = Practice(path.parents[2] / "ander", names=OTHER_NAMES)
    other.door.leave()
    shutil.copy(other.folder / STORE_NAME, path)


def from_the_future(path: Path) -> None:
    with around_the_program(path, *key_of(path.parent)) as engine:
        engine.execute("pragma user_version = 99")


def lose_a_row(path: Path) -> None:
    with around_the_program(path, *key_of(path.parent)) as engine:
        engine.execute("delete from store")


def add_a_table(path: Path) -> None:
    with around_the_program(path, *key_of(path.parent)) as engine:
        engine.execute("create table extra (id text)")


def add_a_trigger(path: Path) -> None:
    with around_the_program(path, *key_of(path.parent)) as engine:
        engine.execute(
            "create trigger other after insert on readings begin "
            "update readings set systolic = 90 where id = new.id; end"
        )


NO_PROGRAM_WROTE = {
    "no practice": "delete from practices",
    "a day that is none": "update participants set due_date = 'morgen' where id = 'vrouw-0'",
    "a role that is none": "update facilitators set role = 'baas'",
    "a setting that is none": "update practices set limits = '{'",
    "a text that is none": "update participants set first_name = cast(x'eda080' as text) where id = 'vrouw-0'",
    "a seat of nobody": "update seats set participant_id = 'niemand' where participant_id = 'vrouw-0'",
}


@pytest.mark.parametrize("statement", NO_PROGRAM_WROTE.values(), ids=NO_PROGRAM_WROTE)
def test_a_backup_with_what_no_kring_wrote_is_refused_before_anything_is_replaced(
    practice: Practice, backup: Path, statement: str
) -> None:
    """Its pages are whole, for whoever did it has the key; in the place of what is here nothing would open it."""
    with around_the_program(backup / STORE_NAME, *key_of(backup)) as engine:
        engine.execute("pragma foreign_keys = OFF")
        engine.execute(statement)
    restoring = chosen(practice.door, backup)
    with pytest.raises(BackupDamaged):
        list(restoring.bring_in())
    assert practice.door.is_open
    assert not (practice.folder / STAGING).exists()


def let_the_log_be_changed(path: Path) -> None:
    with around_the_program(path, *key_of(path.parent)) as engine:
        engine.execute("drop trigger log_keeps_its_words")


def write(spoil: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def spoil_file(path: Path) -> None:
        path.write_bytes(spoil(path.read_bytes()))

    return spoil_file


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (write(half), BackupDamaged),
        (write(lambda data: data[:4096]), BackupDamaged),
        (write(lambda data: data[:-4096]), BackupDamaged),
        (write(lambda data: data[:-1]), BackupDamaged),
        (write(lambda data: data[:1000]), BackupDamaged),
        (write(lambda _data: b""), BackupDamaged),
        (write(lambda _data: b"%PDF-1.7\n" * 9000), BackupDamaged),
        (write(lambda data: b"SQLite format 3\0" + bytes(len(data))), BackupDamaged),
        (write(lambda data: data[:-2] + bytes([data[-2] ^ 1]) + data[-1:]), BackupDamaged),
        (write(lambda data: data[:9000] + bytes(64) + data[9064:]), BackupDamaged),
        (lose_a_row, BackupDamaged),
        (other_key, BackupWithoutKey),
        (from_the_future, StoreFromTheFuture),
        (add_a_table, BackupAltered),
        (add_a_trigger, BackupAltered),
        (let_the_log_be_changed, BackupAltered),
    ],
    ids=[
        "half", "one page", "last page gone", "last byte gone", "a quarter of a page", "empty", "a paper",
        "another database", "last page", "third page", "no id", "another store", "from the future",
        "an extra table", "a trigger of somebody else", "a log that can be changed",
    ],
)  # fmt: skip
def test_what_is_no_whole_backup_is_refused_and_leaves_nothing_behind(
    practice: Practice, backup: Path, spoil: Callable[[Path], None], problem: type[Refusal | Trouble]
) -> None:
    spoil(backup / STORE_NAME)
    type_something(practice)
    there = set(bytes_of(practice.folder))
    with pytest.raises(problem):
        list(chosen(practice.door, practice.folder.parent / "stick").bring_in())
    assert set(bytes_of(practice.folder)) == there
    assert groups(practice.door) == ["zonnebloem", "klaproos"]
    list(practice.door.practice.read_through())


@pytest.mark.parametrize("name", FILES)
def test_a_link_in_a_backup_leads_nowhere(practice: Practice, backup: Path, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elders"
    shutil.move(backup / name, elsewhere)
    (backup / name).symlink_to(elsewhere)
    for place in (backup, backup.parent):
        with pytest.raises(BackupDamaged):
            chosen(practice.door, place)
    assert readings(store_of(practice.door)) == ["118/76"]


def test_a_link_to_the_practice_of_now_is_no_backup_of_it(practice: Practice, stick: Path) -> None:
    (stick / "Kring-reservekopie-2026-03-12-1400").symlink_to(practice.folder, target_is_directory=True)
    with pytest.raises(NoBackupHere):
        chosen(practice.door, stick)


def test_a_folder_that_only_took_the_name_of_a_backup_is_none(practice: Practice, stick: Path) -> None:
    renamed = stick / "Kring-reservekopie-2026-03-12-1400"
    renamed.mkdir()
    (renamed / "vakantie.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(NoBackupHere):
        chosen(practice.door, stick)
    assert (renamed / "vakantie.jpg").exists()


def test_a_backup_with_a_newer_log_than_the_laptop_comes_back_whole(practice: Practice, stick: Path) -> None:
    list(practice.door.practice.keeping.make(stick))
    old = next(stick.iterdir())
    practice.pass_time(days=1)
    type_something(practice)
    list(practice.door.practice.keeping.make(stick))
    (new,) = [path for path in stick.iterdir() if path != old]
    put_back(practice.door, old)
    assert groups(practice.door) == ["zonnebloem"]
    here = store_of(practice.door).log.last_line()
    put_back(practice.door, new)
    log = store_of(practice.door).log
    assert groups(practice.door) == ["zonnebloem", "klaproos"]
    assert log.last_line() > here
    assert list(log.broken_links()) == []


def test_a_backup_that_was_changed_after_today_asks_about_the_day(practice: Practice, stick: Path) -> None:
    practice.pass_time(days=40)
    type_something(practice)
    list(practice.door.practice.keeping.make(stick))
    practice.pass_time(days=-40)
    restoring = chosen(practice.door, next(stick.iterdir()))
    list(restoring.bring_in())
    assert restoring.contents is not None
    assert restoring.contents.changed_at.date() > practice.wall.today()
    restoring.put_back(practice.door)
    assert practice.door.doubted_day == practice.wall.today()


def test_a_backup_that_goes_away_while_it_is_looked_at_is_told(practice: Practice, backup: Path) -> None:
    restoring = chosen(practice.door, backup)
    shutil.rmtree(backup)
    with pytest.raises((BackupUnreadable, BackupDamaged)):
        list(restoring.bring_in())
    assert practice.door.is_open


def test_what_does_not_open_in_its_place_gives_way_to_what_was_there(
    practice: Practice, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_something(practice)
    restoring = chosen(practice.door, backup)
    list(restoring.bring_in())

    def damaged(_store: Store) -> None:
        raise StoreDamaged("the disk is dying")

    with monkeypatch.context() as dying:
        dying.setattr(Store, "check_pages", damaged)
        with pytest.raises(StoreDamaged):
            restoring.put_back(practice.door)
    assert not practice.door.is_open
    practice.reopen()
    assert groups(practice.door) == ["zonnebloem", "klaproos"]
    assert practice.door.practice.keeping.copies_of_before() == []
    assert said_of_replacing(practice) == [0, STOPPED]


def test_what_was_announced_and_did_not_come_is_told_as_such(
    practice: Practice, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    restoring = chosen(practice.door, backup)
    list(restoring.bring_in())

    def refuse(_path: Path, to: Path) -> None:
        raise FolderNotWritable(to.parent)

    with monkeypatch.context() as broken:
        broken.setattr(restore, "move", refuse)
        with pytest.raises(FolderNotWritable):
            restoring.put_back(practice.door)
    practice.reopen()
    assert said_of_replacing(practice) == [0, STOPPED]


def said_of_replacing(practice: Practice) -> list[int]:
    """How it ended each time that a backup was to come in the place of what is here."""
    lines = store_of(practice.door).log.lines()
    return [line.deed.outcome for line in lines if line.deed.event == "restore.replace"]


def test_a_disk_that_fails_in_the_middle_is_told_and_the_next_start_has_it_whole(
    practice: Practice, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_something(practice)
    restoring = chosen(practice.door, backup)
    list(restoring.bring_in())
    really_move, calls = restore.move, []

    def fail(path: Path, to: Path) -> None:
        calls.append(path)
        if len(calls) == 4:
            raise DiskFull
        really_move(path, to)

    with monkeypatch.context() as broken:
        broken.setattr(restore, "move", fail)
        with pytest.raises(DiskFull):
            restoring.put_back(practice.door)
    assert not practice.door.is_open
    practice.reopen()
    assert groups(practice.door) == ["zonnebloem"]
    assert readings(store_of(practice.door)) == ["118/76"]


def test_a_journal_beside_the_practice_of_now_goes_with_it(practice: Practice, backup: Path) -> None:
    put_back(practice.door, backup)
    (kept,) = practice.door.practice.keeping.copies_of_before()
    assert (kept.path / JOURNAL_NAME).exists()


def test_a_person_whom_the_store_does_not_know_opens_no_backup(
    practice: Practice, backup: Path, tmp_path: Path
) -> None:
    key_file = KeyFile.read(backup, QUICK)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    key_file.add_person("stranger", "Saskia", "een zin van haar", key)
    with another_laptop(practice, tmp_path / "nieuw") as door:
        restoring = chosen(door, backup)
        restoring.unlock("stranger", "een zin van haar")
        list(restoring.bring_in())
        with pytest.raises(BackupWithoutKey):
            restoring.put_back(door)
        assert door.is_new
