"""Backups of the practice that is open: made, remembered, asked for when old, and by whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.backups import BackupStage
from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.refusals import NotAllowed, PlaceIsDataFolder
from facilitator_app.domain.troubles import DiskFull, PlaceGone
from facilitator_app.live.desk import Desk
from facilitator_app.live.keeping import Keeping
from facilitator_app.live.to_do import ToDo, ToDoKind
from tests.practice import Practice


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


def keeping(practice: Practice) -> Keeping:
    return practice.door.practice.keeping


def asked(practice: Practice) -> list[ToDo]:
    return list(keeping(practice).to_do())


def type_something(practice: Practice) -> None:
    practice.door.practice.groups.add(Group("klaproos", "Klaproos", "", "zwangerschap-9-plus-1"))


def seen_by(practice: Practice, role: Role) -> Keeping:
    rooms = practice.door.practice
    return Keeping(rooms._store, Desk(rooms._store, Facilitator("saskia", "Saskia", role), practice.wall))


def test_that_it_begins_stands_in_the_log_before_a_byte_is_there(practice: Practice, stick: Path) -> None:
    making = keeping(practice).make(stick)
    next(making)
    assert events(practice)[-1] == "backup.begin"
    list(making)
    assert events(practice)[-2:] == ["backup.begin", "backup.make"]


def events(practice: Practice) -> list[str]:
    return [line.deed.event for line in practice.door.practice._store.log.lines()]


def test_a_backup_is_remembered_with_what_is_in_it(practice: Practice, stick: Path) -> None:
    steps = list(keeping(practice).make(stick))
    assert [steps[0].stage, steps[-1].stage] == [BackupStage.COPYING, BackupStage.READING_BACK]
    last = keeping(practice).last
    assert last is not None
    # By the clock of the room.
    assert (last.folder, last.name) == (str(stick), "Kring-reservekopie-2026-03-12-1400")
    assert (last.participants, last.sessions) == (12, 3)
    assert [backup.path.name for backup in keeping(practice).found(stick)] == [last.name]
    practice.reopen()
    assert keeping(practice).last == last


def test_the_log_tells_that_a_copy_left(practice: Practice, stick: Path) -> None:
    list(keeping(practice).make(stick))
    line = practice.door.practice._store.log.lines()[-1]
    assert (line.deed.event, line.deed.action, line.by_name) == ("backup.make", "R", "Joke")
    assert line.deed.detail == "Kring-reservekopie-2026-03-12-1400"


def test_without_any_backup_one_is_asked_for(practice: Practice) -> None:
    assert asked(practice) == [ToDo(ToDoKind.BACKUP)]


def test_a_practice_without_a_woman_is_asked_for_nothing(tmp_path: Path) -> None:
    empty = Practice(tmp_path / "leeg", names=())
    assert asked(empty) == []
    empty.door.leave()


def test_a_fresh_backup_asks_for_nothing_even_when_something_changed(practice: Practice, stick: Path) -> None:
    list(keeping(practice).make(stick))
    type_something(practice)
    practice.pass_time(days=7)
    assert asked(practice) == []


def test_after_a_week_in_which_something_changed_another_is_asked_for(practice: Practice, stick: Path) -> None:
    list(keeping(practice).make(stick))
    type_something(practice)
    practice.pass_time(days=7, seconds=1)
    assert asked(practice) == [ToDo(ToDoKind.BACKUP, date(2026, 3, 12))]
    list(keeping(practice).make(stick))
    assert asked(practice) == []


def test_where_nothing_changed_an_old_backup_is_good_enough(practice: Practice, stick: Path) -> None:
    list(keeping(practice).make(stick))
    practice.pass_time(days=100)
    practice.reopen()
    list(keeping(practice).make(stick))
    keeping(practice).choose_place(stick)
    practice.pass_time(days=100)
    assert asked(practice) == []


def test_what_was_typed_while_it_was_made_is_not_in_it(practice: Practice, stick: Path) -> None:
    steps = keeping(practice).make(stick)
    next(steps)
    next(steps)
    type_something(practice)
    list(steps)
    practice.pass_time(days=8)
    assert asked(practice) == [ToDo(ToDoKind.BACKUP, date(2026, 3, 12))]


def test_with_a_clock_set_back_a_backup_has_no_age_and_another_is_asked_for(
    practice: Practice, stick: Path
) -> None:
    list(keeping(practice).make(stick))
    type_something(practice)
    practice.pass_time(days=-30)
    assert asked(practice) == [ToDo(ToDoKind.BACKUP, date(2026, 3, 12))]


# Where they go


def test_the_place_is_chosen_once_and_can_be_taken_back(practice: Practice, stick: Path) -> None:
    assert keeping(practice).place is None
    keeping(practice).choose_place(stick)
    practice.reopen()
    assert keeping(practice).place == stick
    practice.door.practice.undo()
    assert keeping(practice).place is None


def test_how_many_stay_is_settled(practice: Practice, stick: Path) -> None:
    assert keeping(practice).kept == 5
    keeping(practice).keep(2)
    for _ in range(3):
        list(keeping(practice).make(stick))
    assert len(keeping(practice).found(stick)) == 2


@pytest.mark.parametrize("below", ["", "map"])
def test_beside_the_data_themselves_is_no_place(practice: Practice, below: str) -> None:
    with pytest.raises(PlaceIsDataFolder):
        keeping(practice).choose_place(practice.folder / below)
    assert keeping(practice).place is None


def test_a_place_that_is_gone_is_told_and_nothing_is_remembered(practice: Practice, tmp_path: Path) -> None:
    with pytest.raises(PlaceGone):
        list(keeping(practice).make(tmp_path / "weg"))
    assert keeping(practice).last is None


def test_a_backup_that_cannot_be_remembered_is_there_all_the_same(
    practice: Practice, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_desk: Desk, _change: object) -> None:
        raise DiskFull

    with monkeypatch.context() as no_room:
        no_room.setattr(Desk, "commit", full)
        with pytest.raises(DiskFull):
            list(keeping(practice).make(stick))
    assert len(keeping(practice).found(stick)) == 1


# Who may


@pytest.mark.parametrize("role", Role)
def test_everybody_may_make_a_backup(practice: Practice, stick: Path, role: Role) -> None:
    room = seen_by(practice, role)
    assert list(room.to_do())
    list(room.make(stick))
    room.choose_place(stick)


def test_only_who_settles_things_throws_a_copy_of_before_away(practice: Practice) -> None:
    path = practice.folder / "voor-terugzetten-2026-03-12-1415"
    path.mkdir()
    for role in (Role.CO_FACILITATOR, Role.LOCUM):
        room = seen_by(practice, role)
        assert not room.may_restore
        with pytest.raises(NotAllowed):
            room.discard(room.copies_of_before()[0])
    room = keeping(practice)
    assert room.may_restore
    gone = room.discard(room.copies_of_before()[0])
    assert room.copies_of_before() == []
    room.regain(gone)
    assert [copy.path for copy in room.copies_of_before()] == [path]
    room.discard(replace(room.copies_of_before()[0]))
    practice.reopen()
    assert not list(practice.folder.glob("*voor-terugzetten*"))


def test_what_a_pulled_stick_left_unfinished_goes_when_kring_comes_back(practice: Practice, stick: Path) -> None:
    keeping(practice).choose_place(stick)
    steps = keeping(practice).make(stick)
    while not (left := list(stick.iterdir())):
        next(steps)
    (unfinished,) = left
    names = [path.name for path in unfinished.iterdir()]
    steps.close()
    unfinished.mkdir()
    for name in names:
        (unfinished / name).write_bytes(b"half")
    (stick / "Kring-niet-af-00000000").mkdir()
    practice.reopen()
    assert [path.name for path in stick.iterdir()] == ["Kring-niet-af-00000000"]


def test_the_key_file_knows_of_the_newest_backup(practice: Practice, stick: Path) -> None:
    assert practice.door.last_backup is None
    list(keeping(practice).make(stick))
    assert practice.door.last_backup == practice.wall.now()
    practice.pass_time(hours=2)
    list(keeping(practice).make(stick))
    practice.reopen()
    assert practice.door.last_backup == practice.wall.now()
