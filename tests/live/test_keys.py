"""Changing what opens the practice, from inside: passphrase, PIN, recovery sheet, and the name on the door."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import (
    MistypedRecoveryCode,
    NotAllowed,
    TooManyTries,
    WrongPassphrase,
    WrongPin,
    WrongRecoveryCode,
)
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.domain.troubles import DiskFull
from facilitator_app.live.desk import Change
from facilitator_app.live.door import Door
from facilitator_app.live.keys import Keys
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.store.vault import KeyFile
from tests.live.hall import Hall, begin, unlock
from tests.practice import PASSPHRASE, PIN

NEW = "een heel nieuwe zin voor ons"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
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


@pytest.fixture
def door(hall: Hall) -> Door:
    return hall.unlocked()


def log_of(door: Door) -> list[tuple[str, str]]:
    return [(line.deed.event, line.deed.detail) for line in door.practice._store.log.lines()]


def as_role(door: Door, role: Role) -> Keys:
    desk = door.practice.desk
    desk.who = Facilitator(desk.who.id, "Saskia", role, desk.who.pin)
    return door.keys


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def full(*_arguments: object, **_named: object) -> Any:
        raise DiskFull

    return lambda: monkeypatch.setattr(KeyFile, "_keep", full)


# The passphrase


def test_a_new_passphrase_takes_the_place_of_the_old_one(hall: Hall, door: Door) -> None:
    door.keys.change_passphrase(PASSPHRASE, NEW)
    assert log_of(door)[-1] == ("secret.passphrase", "")
    door = hall.entered()
    with pytest.raises(WrongPassphrase):
        unlock(door)
    unlock(door, NEW)
    assert door.is_open


def test_a_wrong_old_passphrase_changes_nothing_and_is_counted(hall: Hall, door: Door) -> None:
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            door.keys.change_passphrase("iets anders", NEW)
    with pytest.raises(TooManyTries):
        door.keys.change_passphrase(PASSPHRASE, NEW)
    hall.pass_time(seconds=5)
    door.keys.change_passphrase(PASSPHRASE, NEW)
    assert log_of(door)[-2:] == [("place.failed-unlock", "5"), ("secret.passphrase", "")]
    assert door.wait_seconds(door.people()[0].id) == 0


def test_the_recovery_sheet_outlives_a_new_passphrase(hall: Hall, door: Door, code: str) -> None:
    door.keys.change_passphrase(PASSPHRASE, NEW)
    hall.entered().try_recovery(code)


def test_a_passphrase_that_the_disk_does_not_take_is_not_told(
    hall: Hall, door: Door, full_disk: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    full_disk()
    with pytest.raises(DiskFull):
        door.keys.change_passphrase(PASSPHRASE, NEW)
    monkeypatch.undo()
    assert "secret.passphrase" not in [event for event, _ in log_of(door)]
    assert hall.unlocked().is_open


# The PIN


def test_a_new_pin_lifts_the_cover_at_once_and_tomorrow(hall: Hall, door: Door) -> None:
    door.keys.change_pin("7193")
    for now in (door, hall.unlocked):
        open_door = now() if callable(now) else now
        open_door.cover()
        with pytest.raises(WrongPin):
            open_door.uncover(PIN)
        open_door.uncover("7193")


def test_no_undo_brings_an_old_pin_back(door: Door) -> None:
    door.keys.change_pin("7193")
    assert door.practice._store.changes.to_undo(None) == []


@pytest.mark.parametrize("role", Role)
def test_everybody_changes_her_own_secrets(door: Door, role: Role) -> None:
    keys = as_role(door, role)
    keys.change_pin("7193")
    keys.change_passphrase(PASSPHRASE, NEW)


# The recovery sheet


def test_a_new_practice_has_its_sheet_still_to_prove(door: Door, code: str) -> None:
    assert ToDoKind.RECOVERY_SHEET in [item.kind for item in door.practice.to_do.items()]
    door.keys.prove_code(code.lower().replace("-", " "))
    assert door.practice.settings.practice.recovery_proven_on == date(2026, 3, 12)
    assert ToDoKind.RECOVERY_SHEET not in [item.kind for item in door.practice.to_do.items()]
    assert log_of(door)[-1][0] == "person.prove-recovery-sheet"


def test_a_new_code_voids_the_old_one_and_is_to_be_proven_again(hall: Hall, door: Door, code: str) -> None:
    door.keys.prove_code(code)
    newer = door.keys.new_code(PASSPHRASE)
    assert newer != code
    assert door.practice.settings.practice.recovery_proven_on is None
    with pytest.raises(WrongRecoveryCode):
        door.keys.prove_code(code)
    door.keys.prove_code(newer)
    door = hall.entered()
    with pytest.raises(WrongRecoveryCode):
        door.try_recovery(code)
    door.try_recovery(newer)


def test_a_new_code_asks_for_the_passphrase(door: Door, code: str) -> None:
    with pytest.raises(WrongPassphrase):
        door.keys.new_code("iets anders")
    door.keys.prove_code(code)


def test_a_code_that_the_disk_does_not_take_leaves_the_old_one(
    hall: Hall, door: Door, code: str, full_disk: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    door.keys.prove_code(code)
    full_disk()
    with pytest.raises(DiskFull):
        door.keys.new_code(PASSPHRASE)
    monkeypatch.undo()
    assert door.practice.settings.practice.recovery_proven_on is not None
    hall.entered().try_recovery(code)


def test_a_typing_error_is_named_and_is_no_try(door: Door, code: str) -> None:
    with pytest.raises(MistypedRecoveryCode) as caught:
        door.keys.prove_code(code[:6] + "U" + code[7:])
    assert caught.value.group_number == 2
    with pytest.raises(WrongRecoveryCode):
        door.keys.prove_code(str(RecoveryCode.with_checks("0" * 28)))
    door.keys.prove_code(code)
    assert ("place.failed-unlock", "1") in log_of(door)


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM, Role.COORDINATOR])
def test_who_sees_no_more_than_her_part_makes_no_sheet_that_opens_all(door: Door, code: str, role: Role) -> None:
    keys = as_role(door, role)
    assert not keys.may_make_sheet
    for verb in (lambda: keys.new_code(PASSPHRASE), lambda: keys.prove_code(code)):
        with pytest.raises(NotAllowed):
            verb()
    assert ToDoKind.RECOVERY_SHEET not in [item.kind for item in door.practice.to_do.items()]


def test_the_sheet_says_whose_it_is_and_the_log_where_it_went(door: Door, code: str) -> None:
    sheet = door.keys.sheet(code)
    assert (sheet.practice, "-".join(sheet.groups)) == ("De Linde", code)
    assert not any(group in repr(sheet) for group in sheet.groups)
    door.keys.note_sheet(PaperUse.PRINT)
    assert log_of(door)[-1] == ("person.recovery-sheet", "print")


def test_no_code_stands_in_the_store_or_the_key_file(hall: Hall, door: Door, code: str) -> None:
    newer = door.keys.new_code(PASSPHRASE)
    rows = str(door.practice._store.log.lines())
    rows += str(door.practice._store._journal.rows("select * from changes"))
    data = b"".join(path.read_bytes() for path in hall.folder.iterdir() if path.is_file())
    for group in (*code.split("-"), *newer.split("-")):
        assert group not in rows
        assert group.encode() not in data


# What the unlock screen shows


def test_the_name_on_the_door_follows_the_practice_and_its_undo(hall: Hall, door: Door) -> None:
    practice = door.practice.settings.practice
    renamed = replace(practice, name="De Berk", language="en")
    door.practice.desk.commit(Change("practice.name", saves=(renamed,)))
    assert (door.practice_name, door.language) == ("De Berk", "en")
    door.practice.undo()
    assert (door.practice_name, door.language) == ("De Linde", "nl")


def test_a_name_that_the_disk_did_not_take_is_there_after_the_next_unlocking(
    hall: Hall, door: Door, full_disk: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    full_disk()
    renamed = replace(door.practice.settings.practice, name="De Berk")
    door.practice.desk.commit(Change("practice.name", saves=(renamed,)))
    assert door.practice_name == "De Linde"
    monkeypatch.undo()
    assert hall.unlocked().practice_name == "De Berk"
    assert KeyFile.read(hall.folder, QUICK).practice == "De Berk"
