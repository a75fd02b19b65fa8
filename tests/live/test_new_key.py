"""The store gets another key: what was kept of before opens nothing, and no power cut leaves half of either."""

import errno
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from facilitator_app.domain.refusals import WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import DiskFull, PlaceGone, StoreDamaged
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.store import restore
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.names import KEY_FILE_NAMES, STAGING, STORE_NAME
from facilitator_app.store.store import open_store
from facilitator_app.store.vault import KeyFile
from tests.live.hall import Hall, begin
from tests.practice import PASSPHRASE, PIN, Practice
from tests.store.homes import names

ROOT = Path(__file__).parents[2]
# By hand many more: KRING_KILLS=500.
KILLS = int(os.environ.get("KRING_KILLS", "4"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def renew(practice: Practice, stick: Path) -> None:
    new_key = practice.door.team.new_key()
    list(new_key.prepare(PASSPHRASE, stick))
    new_key.take_effect(practice.door)


def everything(practice: Practice) -> list[object]:
    store = practice.door.practice._store
    tables = (store.groups, store.participants, store.sessions, store.seats, store.readings, store.facilitators)
    return [thing for table in tables for thing in table.all_for()]


def test_another_key_opens_all_there_was(practice: Practice, stick: Path) -> None:
    session = practice.open()
    session.seating.record_pressure(session.seating.rows()[0].seat.id, "118", "76", "stap")
    before, old_key = everything(practice), practice.door.practice._store.key
    told: list[str] = []
    practice.door.renewed.connect(lambda: told.append("renewed"))
    practice.door.restored.connect(lambda: told.append("restored"))
    renew(practice, stick)
    assert told == ["renewed"]
    assert practice.door.is_open
    assert everything(practice) == before
    store = practice.door.practice._store
    assert store.key != old_key
    assert list(store.log.broken_links()) == []
    assert [line.deed.event for line in store.log.lines()][-2:] == ["person.new-key", "place.unlock"]
    practice.reopen()
    assert everything(practice) == before
    # Nothing that the key of before opens stays on this laptop.
    assert names(practice.folder) == {STORE_NAME, *KEY_FILE_NAMES, "kring.lock", "kring.db-journal"} & names(
        practice.folder
    )
    store_id = newest_in(practice.folder).store_id
    practice.door.lock()
    with pytest.raises(StoreDamaged):
        open_store(practice.folder / STORE_NAME, old_key, store_id)


def test_a_backup_is_made_first_which_opens_with_what_opened_it_then(practice: Practice, stick: Path) -> None:
    practice.door.keys.change_pin("7193")
    renew(practice, stick)
    (backup,) = stick.iterdir()
    then = KeyFile.read(backup)
    key = then.unlock(then.people[0].id, PASSPHRASE)
    open_store(backup / STORE_NAME, key.hex, then.store_id).close()
    assert practice.door.practice.keeping.last is not None


def test_everybody_else_and_the_recovery_sheet_are_out(practice: Practice, stick: Path) -> None:
    practice.door.team.add("Saskia", practice.door.team.members()[0].role, "een zin van haar", "7193", PASSPHRASE)
    renew(practice, stick)
    door = practice.door
    assert [(member.name, member.comes_in) for member in door.team.members()] == [
        ("Joke", True),
        ("Saskia", False),
    ]
    assert ToDoKind.RECOVERY_SHEET in [item.kind for item in door.practice.to_do.items()]
    saskia = door.team.members()[1].id
    door.team.let_in_anew(saskia, "een zin van haar", "7193", PASSPHRASE)
    newer = door.keys.new_code(PASSPHRASE)
    door.lock()
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(practice.code)
    door.try_recovery(newer)
    door.unlock(saskia, "een zin van haar")


def test_an_old_copy_of_the_key_file_opens_nothing_of_now(practice: Practice, stick: Path, tmp_path: Path) -> None:
    team = practice.door.team
    team.add("Saskia", team.members()[0].role, "een zin van haar", "7193", PASSPHRASE)
    saskia, kept = team.members()[1].id, tmp_path / "kept"
    kept.mkdir()
    for name in KEY_FILE_NAMES:
        (kept / name).write_bytes((practice.folder / name).read_bytes())
    team.remove(saskia)
    old_key = KeyFile.read(kept).unlock(saskia, "een zin van haar")
    # Without another key she still can: the page says so.
    assert practice.door.practice._store.key == old_key.hex
    renew(practice, stick)
    assert practice.door.practice._store.key != old_key.hex
    practice.door.lock()
    with pytest.raises(StoreDamaged):
        open_store(practice.folder / STORE_NAME, old_key.hex, KeyFile.read(kept).store_id)


def test_what_is_stored_meanwhile_comes_along(practice: Practice, stick: Path) -> None:
    new_key = practice.door.team.new_key()
    list(new_key.prepare(PASSPHRASE, stick))
    session = practice.open()
    session.seating.record_weight(session.seating.rows()[0].seat.id, "68,4", "stap")
    new_key.take_effect(practice.door)
    assert [reading.value.grams for reading in practice.door.practice._store.readings.all_for()] == [68400]  # type: ignore[union-attr]


def test_a_wrong_passphrase_or_a_stick_that_is_gone_changes_nothing(practice: Practice, stick: Path) -> None:
    before, key = everything(practice), practice.door.practice._store.key
    new_key = practice.door.team.new_key()
    with pytest.raises(WrongPassphrase):
        list(new_key.prepare("iets anders", stick))
    with pytest.raises(PlaceGone):
        list(new_key.prepare(PASSPHRASE, stick / "weg"))
    assert (everything(practice), practice.door.practice._store.key) == (before, key)
    assert list(practice.folder.glob("terugzetten*")) == []


def test_she_may_change_her_mind(practice: Practice, stick: Path) -> None:
    new_key = practice.door.team.new_key()
    list(new_key.prepare(PASSPHRASE, stick))
    new_key.drop()
    assert list(practice.folder.glob("terugzetten*")) == []
    practice.reopen()


@pytest.mark.parametrize("step", ["fsync", "write", "replace"])
def test_a_disk_that_is_full_at_any_step_leaves_the_old_or_the_new(
    tmp_path: Path, stick: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_do = getattr(os, step)
    for nth in (1, 2, 3, 5, 8, 13):
        practice = Practice(tmp_path / f"kring-{nth}")
        before = everything(practice)
        left = nth

        def fail(*arguments: object, **named: object) -> object:
            nonlocal left
            left -= 1
            if left == 0:
                raise OSError(errno.ENOSPC, "full")
            return really_do(*arguments, **named)

        new_key = practice.door.team.new_key()
        list(new_key.prepare(PASSPHRASE, stick))
        with monkeypatch.context() as full:
            full.setattr(os, step, fail)
            with suppress(DiskFull):
                new_key.take_effect(practice.door)
        practice.reopen()
        assert everything(practice) == before
        practice.door.leave()


def test_the_new_one_that_does_not_open_gives_way_to_the_old(
    practice: Practice, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, key = everything(practice), practice.door.practice._store.key
    new_key = practice.door.team.new_key()
    list(new_key.prepare(PASSPHRASE, stick))
    really_decide = restore.decide

    def spoil(folder: Path, at: datetime) -> Path:
        store = folder / STAGING / STORE_NAME
        store.write_bytes(store.read_bytes()[:4096])
        return really_decide(folder, at)

    monkeypatch.setattr(restore, "decide", spoil)
    with pytest.raises(StoreDamaged):
        new_key.take_effect(practice.door)
    practice.reopen()
    assert (everything(practice), practice.door.practice._store.key) == (before, key)


def test_a_backup_of_before_comes_back_with_the_passphrase_of_then(practice: Practice, stick: Path) -> None:
    before, then = everything(practice), "een zin van na de sleutel"
    renew(practice, stick)
    practice.door.keys.change_passphrase(PASSPHRASE, then)
    door = practice.door
    restoring = door.restoring()
    restoring.choose(restoring.found(stick)[0])
    # The key of now does not open it, so it is asked for.
    assert restoring.key is None
    with pytest.raises(WrongPassphrase):
        restoring.unlock(door.people()[0].id, then)
    restoring.unlock(door.people()[0].id, PASSPHRASE)
    list(restoring.bring_in())
    restoring.put_back(door)
    assert everything(practice) == before
    door.lock()
    door.unlock(door.people()[0].id, PASSPHRASE)


def test_a_power_cut_at_any_moment_leaves_one_key_or_the_other_whole(tmp_path: Path, stick: Path) -> None:
    hall = Hall(tmp_path / "kring")
    begin(hall.entered())
    keys = {hall.unlocked().practice._store.key}
    chance = random.Random(7)
    for _ in range(KILLS):
        hall.leave()
        command = [sys.executable, "-m", "tests.live.renewing", str(hall.folder), str(stick)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(chance.randrange(1, 40)):
            assert process.stdout.readline()
        deadline = time.perf_counter() + chance.random() * 0.03
        while time.perf_counter() < deadline:
            pass
        process.kill()
        process.wait()
        process.stdout.close()
        door = hall.unlocked()
        keys.add(door.practice._store.key)
        assert door.practice.settings.practice.name == "De Linde"
        assert list(door.practice._store.log.broken_links()) == []
        door.cover()
        door.uncover(PIN)
        for step in door.practice.read_through():
            assert step is None
    assert len(keys) > 1
    hall.leave()
