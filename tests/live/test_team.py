"""People come and go, have a role, and take over at the laptop from each other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import (
    LastMidwife,
    NameInUse,
    NameMissing,
    NotAllowed,
    NothingToUndo,
    Refusal,
    TeamFull,
    TextTooLong,
    TooManyTries,
    WrongPassphrase,
    WrongPin,
)
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import DiskFull, KeyFileFromTheFuture, StoreUnavailable
from facilitator_app.live.team import Team
from facilitator_app.store import key_copies
from facilitator_app.store.audit import REFUSED
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.names import KEY_FILE_NAMES
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.wrapping import Argon2Parameters
from tests.practice import PASSPHRASE, PIN, Practice
from tests.store.key_files import rewrite_both

SASKIAS, SASKIAS_PIN = "een zin van Saskia zelf", "7193"
NEW, NEW_PIN = "weer een andere zin", "4711"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def team(practice: Practice) -> Team:
    return practice.door.team


def let_in(practice: Practice, role: Role = Role.CO_FACILITATOR, name: str = "Saskia") -> str:
    practice.door.team.add(name, role, SASKIAS, SASKIAS_PIN, PASSPHRASE)
    return practice.door.team.members()[-1].id


def log_of(practice: Practice) -> list[tuple[str, str, str]]:
    store = practice.door.practice._store
    return [(line.by_name, line.deed.event, line.deed.detail) for line in store.log.lines()]


def as_role(practice: Practice, role: Role) -> None:
    from dataclasses import replace

    desk = practice.door.practice.desk
    desk.who = replace(desk.who, role=role)


# Coming


def test_who_is_let_in_opens_the_practice_with_her_own_passphrase(practice: Practice, team: Team) -> None:
    before = (practice.folder / "kring.db").read_bytes()[:16]
    saskia = let_in(practice)
    assert [(m.name, m.role, m.comes_in, m.at_laptop) for m in team.members()] == [
        ("Joke", Role.MIDWIFE, True, True),
        ("Saskia", Role.CO_FACILITATOR, True, False),
    ]
    assert log_of(practice)[-1] == ("Joke", "person.add", "Saskia: co-facilitator")
    practice.door.lock()
    practice.door.unlock(saskia, SASKIAS)
    assert practice.door.practice.settings.who.name == "Saskia"
    practice.door.cover()
    practice.door.uncover(SASKIAS_PIN)
    assert (practice.folder / "kring.db").read_bytes()[:16] == before


@pytest.mark.parametrize(
    ("name", "own", "refusal"),
    [
        (" ", PASSPHRASE, NameMissing),
        ("S" * 61, PASSPHRASE, TextTooLong),
        ("JÓKE", PASSPHRASE, NameInUse),
        ("Saskia", "iets anders", WrongPassphrase),
    ],
)
def test_who_cannot_be_let_in_is_nowhere(
    practice: Practice, team: Team, name: str, own: str, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        team.add(name, Role.LOCUM, SASKIAS, SASKIAS_PIN, own)
    assert len(team.members()) == len(practice.door.people()) == 1


def test_a_practice_stays_small(practice: Practice, team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    from facilitator_app.live import team as living

    monkeypatch.setattr(living, "MOST_PEOPLE", 1)
    with pytest.raises(TeamFull):
        team.add("Saskia", Role.LOCUM, SASKIAS, SASKIAS_PIN, PASSPHRASE)


def fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(KeyFile, "_keep", full)


def test_what_the_key_file_does_not_take_is_not_in_the_store_either(
    practice: Practice, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    saskia = let_in(practice)
    before = team.members(), log_of(practice)
    verbs: tuple[Callable[[], None], ...] = (
        lambda: team.add("Rosa", Role.LOCUM, SASKIAS, SASKIAS_PIN, PASSPHRASE),
        lambda: team.let_in_anew(saskia, NEW, NEW_PIN, PASSPHRASE),
        lambda: team.remove(saskia),
    )
    with monkeypatch.context() as full:
        fill_the_disk(full)
        for verb in verbs:
            with pytest.raises(DiskFull):
                verb()
    assert (team.members(), log_of(practice)) == before
    practice.door.lock()
    practice.door.unlock(saskia, SASKIAS)


def test_no_undo_lets_somebody_in_or_out(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.change_role(saskia, Role.LOCUM)
    team.remove(saskia)
    while lines := practice.door.practice._store.changes.to_undo(None):
        assert not lines[0].verb.startswith("person")
        practice.door.practice.undo()
    with pytest.raises(NothingToUndo):
        practice.door.practice.undo()


@pytest.mark.parametrize("odd", ["🌷🐦🌳 👩‍🍼 en nog wat", "a b" * 400, "قطتي تنام دائما هنا"])
def test_any_passphrase_that_somebody_types_is_hers(practice: Practice, team: Team, odd: str) -> None:
    team.add("Saskia 🌷", Role.LOCUM, odd, SASKIAS_PIN, PASSPHRASE)
    saskia = team.members()[1].id
    practice.door.lock()
    with pytest.raises(WrongPassphrase):
        practice.door.unlock(saskia, odd[:-1])
    practice.door.unlock(saskia, odd)


def test_a_key_file_of_version_9_lets_nobody_in_and_stays_as_it_is(practice: Practice) -> None:
    practice.door.leave()
    rewrite_both(practice.folder, lambda document: document.update(format=9))
    before = {path.name: path.read_bytes() for path in practice.folder.iterdir() if path.name != "kring.lock"}
    practice.door.enter()
    with pytest.raises(KeyFileFromTheFuture):
        practice.door.people()
    with pytest.raises(KeyFileFromTheFuture):
        practice.door.unlock("joke", PASSPHRASE)
    after = {path.name: path.read_bytes() for path in practice.folder.iterdir() if path.name != "kring.lock"}
    assert after == before


# Going


def test_who_is_removed_is_gone_from_both_copies_and_stays_a_name(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    door = practice.door
    door.team.take_over_with_passphrase(saskia, SASKIAS)
    session = practice.open()
    seat = session.seating.rows()[0].seat.id
    session.seating.record_pressure(seat, "118", "76", "stap")
    door.team.take_over_with_pin(team.members()[0].id, PIN)
    sealed = door.people()[1].wrapped_key.sealed_key.hex()
    team.remove(saskia)
    for name in KEY_FILE_NAMES:
        text = (practice.folder / name).read_text()
        assert sealed not in text
        assert "Saskia" not in text
    assert [member.name for member in team.members()] == ["Joke"]
    assert log_of(practice)[-1] == ("Joke", "person.remove", "Saskia")
    assert ("Saskia", "pressure.enter", "118/76") in log_of(practice)
    assert "Saskia" in {change.by for change in session.history.last()}
    assert [person.name for person in door.practice.planning.people()] == ["Joke"]
    door.lock()
    with pytest.raises(KeyError):
        door.unlock(saskia, SASKIAS)


def test_later_backups_do_not_hold_her_entry(practice: Practice, team: Team, tmp_path: Path) -> None:
    saskia = let_in(practice)
    sealed = practice.door.people()[1].wrapped_key.sealed_key.hex()
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping = practice.door.practice.keeping
    list(keeping.make(stick))
    team.remove(saskia)
    practice.pass_time(minutes=1)
    list(keeping.make(stick))
    before, after = sorted(stick.iterdir())
    assert sealed in (before / KEY_FILE_NAMES[0]).read_text()
    for name in KEY_FILE_NAMES:
        assert sealed not in (after / name).read_text()


def test_a_midwife_who_can_open_it_always_stays(practice: Practice, team: Team) -> None:
    joke = team.members()[0].id
    let_in(practice, Role.LOCUM)
    for verb in (lambda: team.remove(joke), lambda: team.change_role(joke, Role.COORDINATOR)):
        with pytest.raises(LastMidwife):
            verb()
    assert team.members()[0].role is Role.MIDWIFE


def test_a_midwife_without_a_passphrase_is_not_the_one_who_stays(practice: Practice, team: Team) -> None:
    joke, saskia = team.members()[0].id, let_in(practice, Role.MIDWIFE)
    practice.door._key_file().remove_person(saskia)
    with pytest.raises(LastMidwife):
        team.remove(joke)


def test_who_removes_herself_is_out_at_once(practice: Practice, team: Team) -> None:
    joke, saskia = team.members()[0].id, let_in(practice, Role.MIDWIFE)
    team.remove(joke)
    assert not practice.door.is_open
    assert [person.first_name for person in practice.door.people()] == ["Saskia"]
    practice.door.unlock(saskia, SASKIAS)


def test_an_entry_that_a_power_cut_left_opens_nothing_and_goes(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.remove(saskia)
    stranger = practice.door._key_file()
    stranger.add_person(saskia, "Saskia", SASKIAS, practice.door.keys.prove(PASSPHRASE))
    practice.door.lock()
    with pytest.raises(StoreUnavailable):
        practice.door.unlock(saskia, SASKIAS)
    practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
    assert [person.first_name for person in practice.door.people()] == ["Joke"]


def test_a_backup_that_comes_back_brings_nobody_in_again(practice: Practice, team: Team, tmp_path: Path) -> None:
    saskia, rosa = let_in(practice, Role.MIDWIFE), let_in(practice, Role.MIDWIFE, "Rosa")
    stick = tmp_path / "stick"
    stick.mkdir()
    list(practice.door.practice.keeping.make(stick))
    team.remove(saskia)
    team.change_role(rosa, Role.CO_FACILITATOR)
    restoring = practice.door.restoring()
    restoring.choose(restoring.found(stick)[0])
    list(restoring.bring_in())
    restoring.put_back(practice.door)
    assert [(m.name, m.role) for m in practice.door.team.members()] == [
        ("Joke", Role.MIDWIFE),
        ("Rosa", Role.CO_FACILITATOR),
    ]
    practice.door.lock()
    with pytest.raises(KeyError):
        practice.door.unlock(saskia, SASKIAS)


# Another role, another passphrase


def test_another_role_counts_at_once_and_is_told(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.change_role(saskia, Role.LOCUM)
    assert team.member(saskia).role is Role.LOCUM
    assert log_of(practice)[-1] == ("Joke", "person.role", "Saskia: co-facilitator → locum")
    lines = len(log_of(practice))
    team.change_role(saskia, Role.LOCUM)
    assert len(log_of(practice)) == lines


def test_who_gets_another_role_herself_has_her_pages_made_anew(practice: Practice, team: Team) -> None:
    joke = team.members()[0].id
    let_in(practice, Role.MIDWIFE)
    told: list[bool] = []
    team.switched.connect(lambda: told.append(True))
    team.change_role(joke, Role.COORDINATOR)
    assert told == [True]
    with pytest.raises(NotAllowed):
        team.change_role(joke, Role.MIDWIFE)


def test_who_forgot_her_passphrase_is_let_in_anew(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.let_in_anew(saskia, NEW, NEW_PIN, PASSPHRASE)
    assert log_of(practice)[-1] == ("Joke", "person.let-in", "Saskia")
    practice.door.lock()
    with pytest.raises(WrongPassphrase):
        practice.door.unlock(saskia, SASKIAS)
    practice.door.unlock(saskia, NEW)
    practice.door.cover()
    practice.door.uncover(NEW_PIN)


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM, Role.COORDINATOR])
def test_only_a_midwife_lets_people_in_and_out(practice: Practice, team: Team, role: Role) -> None:
    saskia = let_in(practice)
    as_role(practice, role)
    before = log_of(practice)
    assert not team.may_change
    verbs: tuple[Callable[[], object], ...] = (
        lambda: team.add("Rosa", Role.LOCUM, SASKIAS, SASKIAS_PIN, PASSPHRASE),
        lambda: team.let_in_anew(saskia, NEW, NEW_PIN, PASSPHRASE),
        lambda: team.change_role(saskia, Role.MIDWIFE),
        lambda: team.remove(saskia),
        lambda: next(team.new_key().prepare(PASSPHRASE, practice.folder)),
    )
    for verb in verbs:
        with pytest.raises(NotAllowed):
            verb()
    assert [line for line in log_of(practice) if line not in before and line[2]] == []
    done = practice.door.practice._store.log.lines()[len(before) :]
    assert {line.deed.outcome for line in done} <= {REFUSED}
    assert len(team.members()) == 2


# At the laptop


def test_the_first_time_it_takes_her_passphrase_and_then_her_pin(practice: Practice, team: Team) -> None:
    joke, saskia = team.members()[0].id, let_in(practice)
    told: list[str] = []
    team.switched.connect(lambda: told.append(practice.door.practice.settings.who.name))
    assert not team.pin_is_enough(saskia)
    with pytest.raises(TooManyTries):
        team.take_over_with_pin(saskia, SASKIAS_PIN)
    team.take_over_with_passphrase(saskia, SASKIAS)
    assert team.pin_is_enough(joke)
    team.take_over_with_pin(joke, PIN)
    team.take_over_with_pin(saskia, SASKIAS_PIN)
    assert told == ["Saskia", "Joke", "Saskia"]
    assert log_of(practice)[-1] == ("Saskia", "place.switch", "Joke → Saskia")
    assert [member.name for member in team.others()] == ["Joke"]


def test_what_runs_goes_on_and_the_log_keeps_who_did_what(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    session = practice.open()
    session.circle.start()
    practice.pass_time(minutes=7)
    before = session.circle.clock.snapshot()
    team.take_over_with_passphrase(saskia, SASKIAS)
    assert session.circle.clock.snapshot() == before
    again = practice.open()
    assert again.circle.clock.remaining(again.circle.now()) == session.circle.clock.remaining(session.circle.now())
    again.circle.extend(5)
    assert [(by, event) for by, event, _ in log_of(practice)][-1] == ("Saskia", "agenda.extend")


def test_five_wrong_pins_take_the_passphrase_and_are_told(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.take_over_with_passphrase(saskia, SASKIAS)
    joke = team.others()[0].id
    for _ in range(4):
        with pytest.raises(WrongPin):
            team.take_over_with_pin(joke, "0000")
    with pytest.raises(TooManyTries):
        team.take_over_with_pin(joke, "0000")
    # Each of them: who asks afterwards has to see that somebody tried, also when she stopped in time.
    assert log_of(practice)[-5:] == [("Saskia", "place.failed-switch", "Joke")] * 5
    assert not team.pin_is_enough(joke)
    # No other way round gives her more tries.
    practice.door.lock()
    practice.door.unlock(saskia, SASKIAS)
    assert not practice.door.team.pin_is_enough(joke)
    practice.door.team.take_over_with_passphrase(joke, PASSPHRASE)
    assert practice.door.team.pin_is_enough(joke)


def test_a_wrong_passphrase_leaves_who_is_there_and_is_told_when_it_fits(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            team.take_over_with_passphrase(saskia, "iets anders")
    with pytest.raises(TooManyTries):
        team.take_over_with_passphrase(saskia, SASKIAS)
    assert practice.door.practice.settings.who.name == "Joke"
    practice.pass_time(seconds=5)
    team.take_over_with_passphrase(saskia, SASKIAS)
    assert log_of(practice)[-1] == ("Saskia", "place.failed-unlock", "5")
    assert practice.door.wait_seconds(saskia) == 0


def test_a_pin_is_worth_nothing_once_kring_was_closed(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    team.take_over_with_passphrase(saskia, SASKIAS)
    practice.reopen()
    assert not practice.door.team.pin_is_enough(saskia)
    assert practice.door.team.pin_is_enough(practice.door.people()[0].id)


def test_what_the_log_cannot_tell_has_not_happened(
    practice: Practice, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    saskia = let_in(practice)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(practice.door.practice._store.log, "add", full)
    with pytest.raises(DiskFull):
        team.take_over_with_passphrase(saskia, SASKIAS)
    assert practice.door.practice.settings.who.name == "Joke"


def test_a_co_facilitator_at_the_laptop_types_and_sees_no_value(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    session = practice.open()
    seat = session.seating.rows()[0].seat.id
    session.seating.record_weight(seat, "68,4", "stap")
    team.take_over_with_passphrase(saskia, SASKIAS)
    session.seating.record_pressure(seat, "118", "76", "stap")
    with pytest.raises(NotAllowed):
        session.seating.values(seat)
    assert Field.SYSTOLIC in session.seating.row(seat).filled


# What the door remembers


def test_the_door_knows_who_came_in_last(practice: Practice, team: Team) -> None:
    saskia = let_in(practice)
    practice.door.lock()
    practice.door.unlock(saskia, SASKIAS)
    practice.reopen()
    assert practice.door.last_in == practice.door.people()[0].id
    practice.door.team.take_over_with_passphrase(saskia, SASKIAS)
    assert practice.door.last_in == saskia


def test_little_work_is_renewed_without_a_word_at_the_next_unlocking(practice: Practice) -> None:
    from facilitator_app.live.door import Door
    from tests.practice import AGENDAS

    practice.door.leave()
    more = Argon2Parameters(memory_kib=QUICK.memory_kib * 2, iterations=QUICK.iterations, lanes=1)
    for _ in range(2):
        practice.door = Door(practice.folder, AGENDAS, practice.wall, more)
        practice.door.enter()
        practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
        practice.door.keys.prove_code(practice.code)
        (holder,) = newest_in(practice.folder).people
        assert holder.wrapped_key.parameters == newest_in(practice.folder).recovery.parameters == more
        assert all(event != "secret.passphrase" for _, event, _ in log_of(practice))
        practice.door.leave()


def test_a_disk_that_refuses_does_not_keep_her_out(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    from facilitator_app.live.door import Door
    from tests.practice import AGENDAS

    practice.door.leave()
    more = Argon2Parameters(memory_kib=QUICK.memory_kib * 2, iterations=QUICK.iterations, lanes=1)
    practice.door = Door(practice.folder, AGENDAS, practice.wall, more)
    practice.door.enter()

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as refusing:
        refusing.setattr(key_copies, "write_both", full)
        fill_the_disk(refusing)
        practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
    assert practice.door.is_open
