"""A lost passphrase: the code of the recovery sheet opens the store and sets a new one, here and elsewhere."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import (
    MistypedRecoveryCode,
    TooManyTries,
    WrongPassphrase,
    WrongPin,
    WrongRecoveryCode,
)
from facilitator_app.domain.troubles import DiskFull, KeyFileMissing, KeyFileOfAnotherStore, StoreDamaged, Trouble
from facilitator_app.live.desk import Change
from facilitator_app.live.source import Source
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import Store
from facilitator_app.store.vault import KeyFile
from tests.live.hall import Hall, begin, unlock
from tests.practice import PASSPHRASE, PIN

NEW, NEW_PIN = "een heel nieuwe zin voor ons", "7193"
OTHER_CODE = str(RecoveryCode.with_checks("0" * 28))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder in which somebody began, and the code of her sheet."""
    hall = Hall(tmp_path_factory.mktemp("begun"))
    code = begin(hall.entered())
    hall.leave()
    return hall.folder, code


@pytest.fixture
def code(begun: tuple[Path, str]) -> str:
    return begun[1]


@pytest.fixture
def hall(tmp_path: Path, begun: tuple[Path, str]) -> Iterator[Hall]:
    hall = Hall(tmp_path / "Kring")
    shutil.copytree(begun[0], hall.folder)
    yield hall
    hall.leave()


def recover(hall: Hall, code: str, passphrase: str = NEW, person: int = 0) -> Any:
    door = hall.entered()
    door.unlock_with_recovery(code, door.people()[person].id, passphrase, NEW_PIN)
    return door


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in (STORE_NAME, *KEY_FILE_NAMES)}


def swapped(code: str) -> str:
    """The code with two signs of its third group swapped that differ."""
    groups = code.split("-")
    group = groups[2]
    at = next(at for at in range(4) if group[at] != group[at + 1])
    groups[2] = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
    return "-".join(groups)


def test_the_code_opens_the_store_and_only_the_new_passphrase_fits_from_then_on(hall: Hall, code: str) -> None:
    store_before = (hall.folder / STORE_NAME).read_bytes()[:16]
    door = recover(hall, code)
    assert door.is_open
    assert door.practice.settings.practice.name == "De Linde"
    door = hall.entered()
    with pytest.raises(WrongPassphrase):
        unlock(door)
    unlock(door, NEW)
    assert door.is_open
    # The same store under the same key: only the key file was written anew.
    assert (hall.folder / STORE_NAME).read_bytes()[:16] == store_before


def test_the_new_pin_lifts_the_cover_at_once_and_after_the_next_unlocking(hall: Hall, code: str) -> None:
    door = recover(hall, code)
    for _ in range(2):
        door.cover()
        with pytest.raises(WrongPin):
            door.uncover(PIN)
        door.uncover(NEW_PIN)
        assert not door.is_covered
        door = hall.entered()
        unlock(door, NEW)


@pytest.mark.parametrize("write", [str.lower, lambda code: code.replace("-", " "), lambda code: f"  {code}\n"])
def test_the_code_may_be_typed_as_it_comes(hall: Hall, code: str, write: Any) -> None:
    hall.entered().try_recovery(write(code).replace("0", "o").replace("1", "l"))


def test_the_sheet_is_proven_by_it_and_stays_valid(hall: Hall, code: str) -> None:
    door = recover(hall, code)
    assert door.practice.settings.practice.recovery_proven_on == date(2026, 3, 12)
    recover(hall, code, "nog weer een andere zin")


def test_the_log_tells_of_it_and_of_what_did_not_fit_before(hall: Hall, code: str) -> None:
    door = hall.entered()
    for _ in range(2):
        with pytest.raises(WrongRecoveryCode):
            door.try_recovery(OTHER_CODE)
    with pytest.raises(WrongPassphrase):
        unlock(door, "vergeten")
    door = recover(hall, code)
    told = door.practice._store.log.lines()[-3:]
    assert [(line.deed.event, line.deed.detail) for line in told] == [
        ("place.recover", ""),
        ("place.failed-unlock", "3"),
        ("place.unlock", str(Source.here(door.practice._store))),
    ]
    assert door.wait_seconds() == 0


def test_nothing_of_it_can_be_taken_back(hall: Hall, code: str) -> None:
    recover(hall, code)
    changes = hall.unlocked(NEW).practice._store.changes
    assert changes.to_undo(None) == []


def test_two_swapped_signs_are_named_by_their_group_and_are_no_try(hall: Hall, code: str) -> None:
    before = bytes_of(hall.folder)
    door = hall.entered()
    with pytest.raises(MistypedRecoveryCode) as caught:
        door.unlock_with_recovery(swapped(code), door.people()[0].id, NEW, NEW_PIN)
    assert caught.value.group_number == 3
    assert bytes_of(hall.folder) == before


def test_the_code_of_another_store_opens_nothing_and_the_wait_grows_over_restarts(hall: Hall, code: str) -> None:
    store = (hall.folder / STORE_NAME).read_bytes()
    door = hall.entered()
    for _ in range(5):
        assert door.wait_seconds() == 0
        with pytest.raises(WrongRecoveryCode):
            door.try_recovery(OTHER_CODE)
    door = hall.entered()
    assert door.wait_seconds() == 5
    with pytest.raises(TooManyTries) as caught:
        door.try_recovery(code)
    assert caught.value.wait_seconds == 5
    # Whoever still knows her passphrase does not wait for it.
    assert door.wait_seconds(door.people()[0].id) == 0
    assert (hall.folder / STORE_NAME).read_bytes() == store
    hall.pass_time(seconds=5)
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(OTHER_CODE)
    assert door.wait_seconds() == 15
    hall.pass_time(seconds=15)
    door.try_recovery(code)
    assert not door.is_open


def test_who_waits_for_her_passphrase_can_use_the_sheet_at_once(hall: Hall, code: str) -> None:
    door = hall.entered()
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            unlock(door, "vergeten")
    assert recover(hall, code).is_open


def test_a_voided_code_does_not_open(hall: Hall, code: str) -> None:
    door = hall.unlocked()
    newer = door.keys.new_code(PASSPHRASE)
    door = hall.entered()
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(code)
    assert recover(hall, newer).is_open


def test_of_several_people_the_one_who_forgot_gets_a_new_passphrase(hall: Hall, code: str) -> None:
    key_file = KeyFile.read(hall.folder, QUICK)
    joke = key_file.people[0].id
    door = hall.unlocked()
    noor = door.practice.settings.who
    key_file.add_person("noor", "Noor", "de tweede van ons twee", key_file.unlock(joke, PASSPHRASE))
    door.practice.desk.commit(Change("person.add", saves=(replace(noor, id="noor", name="Noor"),)))
    door = recover(hall, code, person=1)
    assert door.practice.settings.who.name == "Noor"
    door = hall.entered()
    door.unlock("noor", NEW)
    door = hall.entered()
    unlock(door)


def test_the_folder_on_another_laptop_opens_with_the_sheet(tmp_path: Path, hall: Hall, code: str) -> None:
    elsewhere = Hall(tmp_path / "andere laptop" / "Kring")
    elsewhere.folder.mkdir(parents=True)
    for name, data in bytes_of(hall.folder).items():
        (elsewhere.folder / name).write_bytes(data)
    door = recover(elsewhere, code)
    assert door.practice.settings.practice.name == "De Linde"
    elsewhere.leave()
    # What was copied from is as it was.
    assert hall.unlocked().is_open


@pytest.mark.parametrize("passphrase", ["🌷" * 12, "a b" * 1000, "Zoë's fiets ‘staat’ scheef"])
def test_any_passphrase_that_can_be_typed_fits_afterwards(hall: Hall, code: str, passphrase: str) -> None:
    recover(hall, code, passphrase)
    door = hall.entered()
    unlock(door, passphrase)
    assert door.is_open


def lose_key_file(folder: Path) -> None:
    for name in KEY_FILE_NAMES:
        (folder / name).unlink()


def damage_store(folder: Path) -> None:
    data = bytearray((folder / STORE_NAME).read_bytes())
    data[100] ^= 1
    (folder / STORE_NAME).write_bytes(data)


def swap_store(folder: Path) -> None:
    other = Hall(folder.parent / "ander")
    begin(other.entered())
    other.leave()
    shutil.copy(other.folder / STORE_NAME, folder / STORE_NAME)


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [(lose_key_file, KeyFileMissing), (damage_store, StoreDamaged), (swap_store, KeyFileOfAnotherStore)],
)
def test_what_cannot_be_opened_stays_as_it_is(hall: Hall, code: str, spoil: Any, trouble: type[Trouble]) -> None:
    who = hall.entered().people()[0].id
    spoil(hall.folder)
    there = {path.name: path.read_bytes() for path in hall.folder.iterdir() if path.name.startswith("kring.")}
    door = hall.entered()
    with pytest.raises(trouble):
        door.unlock_with_recovery(code, who, NEW, NEW_PIN)
    assert not door.is_open
    now = {path.name: path.read_bytes() for path in hall.folder.iterdir() if path.name.startswith("kring.")}
    assert {name: now[name] for name in there if name != "kring.lock"} == {
        name: there[name] for name in there if name != "kring.lock"
    }


@pytest.mark.parametrize(("owner", "step"), [(Store, "transaction"), (KeyFile, "set_passphrase")])
def test_on_a_full_disk_the_old_passphrase_still_fits(
    hall: Hall, code: str, monkeypatch: pytest.MonkeyPatch, owner: Any, step: str
) -> None:
    def full(*_arguments: object, **_named: object) -> Any:
        raise DiskFull

    door = hall.entered()
    with monkeypatch.context() as no_room:
        no_room.setattr(owner, step, full)
        with pytest.raises(DiskFull):
            door.unlock_with_recovery(code, door.people()[0].id, NEW, NEW_PIN)
    assert not door.is_open
    unlock(door)
    assert "place.recover" not in [line.deed.event for line in door.practice._store.log.lines()]
    door.cover()
    door.uncover(PIN)
