"""With the laptop, the stick and an hour: what can be read, put back and edited, and what comes of it.

What does work for a thief is here too, because SECURITY.md says so.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Role
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.refusals import TooManyTries, WrongPassphrase, WrongRecoveryCode
from facilitator_app.domain.troubles import BackupWithoutKey, StoreDamaged, StoreUnavailable
from facilitator_app.live.data_folder import LOCK_NAME
from facilitator_app.live.door import Door
from facilitator_app.store.engine import connect_to_look
from facilitator_app.store.log_proof import prove_log
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.store import open_store
from facilitator_app.store.vault import KeyFile
from tests.faults.facts import facts_of
from tests.practice import AGENDAS, NAMES, PASSPHRASE, PIN, Practice
from tests.store.homes import bytes_of
from tests.store.key_files import rewrite_both
from tests.store.pages import PAGE_BYTES
from tests.store.stores import around_the_program

NEW, HERS, SECURITY = (
    "een wachtzin van vandaag",
    "saskia fietst in de regen",
    Path(__file__).parents[2] / "SECURITY.md",
)


@dataclass(slots=True)
class Loot:
    """A laptop and a stick; somebody who worked there, and a passphrase that was changed."""

    practice: Practice
    stick: Path
    saskia: str

    @property
    def folder(self) -> Path:
        return self.practice.folder

    @property
    def backup(self) -> Path:
        return next(self.stick.iterdir())

    def put_back(self, *names: str) -> None:
        """Put files of the backup in the place of those of now, as a file manager does."""
        self.practice.door.leave()
        for name in names:
            shutil.copy(self.backup / name, self.folder / name)
        self.practice.door.enter()


@pytest.fixture
def loot(tmp_path: Path) -> Iterator[Loot]:
    practice = Practice(tmp_path / "kring")
    stick = tmp_path / "stick"
    stick.mkdir()
    door = practice.door
    door.team.add("Saskia", Role.MIDWIFE, HERS, PIN, PASSPHRASE)
    saskia = door.people()[1].id
    list(door.practice.keeping.make(stick))
    door.team.remove(saskia)
    door.keys.change_passphrase(PASSPHRASE, NEW)
    practice.open().circle.ask("Mag ik nog paardrijden?")
    yield Loot(practice, stick, saskia)
    door.leave()


# Reading


def test_nothing_stands_readable_but_what_security_md_names(loot: Loot) -> None:
    joke = loot.practice.door.people()[0].id
    loot.practice.door.leave()
    document = json.loads((loot.folder / KEY_FILE_NAMES[0]).read_bytes())
    assert set(document) == {
        "format", "generation", "store_id", "practice", "language", "people", "recovery", "recovery_tries",
        "key_number", "last_in", "last_backup", "checksum",
    }  # fmt: skip
    assert [set(person) for person in document["people"]] == [{"id", "first_name", "failed_tries", "wrapped_key"}]
    assert [(person["id"], person["first_name"]) for person in document["people"]] == [(joke, "Joke")]
    said = SECURITY.read_text("utf-8")
    for told in (
        "the name and language of the practice", "the first names", "who came in last", "the number of the key",
        "when the last backup was made", "the times of tries that did not fit", "the id of the store",
    ):  # fmt: skip
        assert told in " ".join(said.split()), told


def test_no_name_stands_in_any_file_of_laptop_or_stick(loot: Loot) -> None:
    everything = b"".join([*bytes_of(loot.folder).values(), *bytes_of(loot.stick).values()])
    for word in (*(name for first, last in NAMES for name in (first, last)), "paardrijden", "Zonnebloem", PIN):
        found = word.encode() in everything or word.encode("utf-16-le") in everything
        # Four letters or digits come up by chance in half a megabyte.
        assert not found or len(word.encode()) <= 4, word


def test_no_tool_for_databases_opens_it(loot: Loot) -> None:
    loot.practice.door.leave()
    for path in (loot.folder / STORE_NAME, loot.backup / STORE_NAME):
        with closing(sqlite3.connect(path)) as engine, pytest.raises(sqlite3.DatabaseError):
            engine.execute("select * from sqlite_master")
    loot.practice.door.enter()
    loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)


def test_its_files_are_for_its_owner_alone(loot: Loot) -> None:
    modes = {
        path.name: path.stat().st_mode & 0o077 for path in loot.folder.iterdir() if path.name in KEY_FILE_NAMES
    }
    assert set(modes.values()) == {0}


def test_the_lock_file_names_a_computer_and_no_person(loot: Loot) -> None:
    said = (loot.folder / LOCK_NAME).read_text("utf-8", errors="replace")
    assert not any(name in said for name in ("Joke", "Saskia", "Linde"))


# Putting back


def test_an_old_key_file_lets_nobody_in_who_left(loot: Loot) -> None:
    loot.put_back(*KEY_FILE_NAMES)
    assert [person.first_name for person in loot.practice.door.people()] == ["Joke", "Saskia"]
    with pytest.raises(StoreUnavailable):
        loot.practice.door.unlock(loot.saskia, HERS)
    assert not loot.practice.door.is_open
    # Whoever comes in next takes her entry out again, and the log tells why it was there.
    loot.practice.door.unlock(loot.practice.door.people()[0].id, PASSPHRASE)
    assert [person.first_name for person in loot.practice.door.people()] == ["Joke"]
    told = [line.deed.event for line in loot.practice.door.practice._store.log.newest(3)]
    assert told.count("place.older-key-file") == 1
    loot.practice.reopen()
    told = [line.deed.event for line in loot.practice.door.practice._store.log.lines()]
    assert told.count("place.older-key-file") == 1


def test_an_old_key_file_opens_with_the_passphrase_of_then_until_there_is_another_key(
    loot: Loot, tmp_path: Path
) -> None:
    """SECURITY.md says so: it hides the same key, and a key file that was lost must be able to come back."""
    who = loot.practice.door.people()[0].id
    kept = facts_of(loot.practice.door.practice._store)
    loot.put_back(*KEY_FILE_NAMES)
    loot.practice.door.unlock(who, PASSPHRASE)
    assert facts_of(loot.practice.door.practice._store) == kept
    old = {name: (loot.folder / name).read_bytes() for name in KEY_FILE_NAMES}
    (tmp_path / "ander").mkdir()
    new_key = loot.practice.door.team.new_key()
    list(new_key.prepare(PASSPHRASE, tmp_path / "ander"))
    new_key.take_effect(loot.practice.door)
    loot.practice.door.leave()
    for name, data in old.items():
        (loot.folder / name).write_bytes(data)
    loot.practice.door.enter()
    with pytest.raises(StoreDamaged):
        loot.practice.door.unlock(who, PASSPHRASE)


def test_an_older_store_is_a_whole_practice_of_then(loot: Loot) -> None:
    """SECURITY.md says so: only what is not there tells."""
    loot.put_back(STORE_NAME)
    loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)
    store = loot.practice.door.practice._store
    assert store.questions.all_for() == []
    assert list(store.log.broken_links()) == []
    assert [member.name for member in loot.practice.door.team.members()] == ["Joke", "Saskia"]
    # Who left has no way in to it: the key file is that of now.
    assert [member.comes_in for member in loot.practice.door.team.members()] == [True, False]


def test_who_left_does_not_come_in_by_way_of_a_backup_either(loot: Loot, tmp_path: Path) -> None:
    """The store of now beside the key file of then, brought to a laptop of her own as if it were a backup."""
    loot.practice.door.leave()
    (tmp_path / "haar stick").mkdir()
    shutil.copy(loot.folder / STORE_NAME, tmp_path / "haar stick" / STORE_NAME)
    for name in KEY_FILE_NAMES:
        shutil.copy(loot.backup / name, tmp_path / "haar stick" / name)
    door = Door(tmp_path / "haar laptop", AGENDAS, loot.practice.wall, loot.practice.parameters)
    door.enter()
    restoring = door.restoring()
    restoring.choose(restoring.found(tmp_path / "haar stick")[0])
    restoring.unlock(loot.saskia, HERS)
    list(restoring.bring_in())
    with pytest.raises(BackupWithoutKey):
        restoring.put_back(door)
    assert not door.is_open
    assert door.is_new
    door.leave()
    loot.practice.door.enter()


def test_who_left_and_writes_a_program_of_her_own_needs_an_old_key_file_and_no_new_key(loot: Loot) -> None:
    """SECURITY.md says so: Kring keeps her out, and another key keeps her programs out."""
    loot.practice.door.leave()
    old = KeyFile.read(loot.backup, loot.practice.parameters)
    store = open_store(loot.folder / STORE_NAME, old.unlock(loot.saskia, HERS).hex, old.store_id)
    assert [question.text for question in store.questions.all_for()] == ["Mag ik nog paardrijden?"]
    store.close()
    loot.practice.door.enter()
    loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)


@pytest.mark.parametrize("let_in_anew", [False, True])
def test_who_leaves_after_a_new_key_opens_no_copy_of_before_it_either(
    loot: Loot, tmp_path: Path, let_in_anew: bool
) -> None:
    door = loot.practice.door
    door.team.add("Noor", Role.LOCUM, HERS, PIN, NEW)
    noor = door.people()[1].id
    restoring = door.restoring()
    restoring.choose(restoring.found(loot.stick)[0])
    list(restoring.bring_in())
    restoring.put_back(door)
    (tmp_path / "ander").mkdir()
    new_key = door.team.new_key()
    list(new_key.prepare(NEW, tmp_path / "ander"))
    new_key.take_effect(door)
    (copy,) = (path.parent for path in loot.folder.rglob(KEY_FILE_NAMES[0]) if path.parent != loot.folder)
    assert KeyFile.read(copy, loot.practice.parameters).unlock(noor, HERS)
    if let_in_anew:
        door.team.let_in_anew(noor, HERS, PIN, NEW)
    door.team.remove(noor)
    there = KeyFile.read(copy, loot.practice.parameters)
    assert [person.first_name for person in there.people] == ["Joke"]
    open_store(copy / STORE_NAME, there.unlock(there.people[0].id, NEW).hex, there.store_id).close()


def test_a_colleague_who_sees_no_values_reads_them_with_a_program_of_her_own(loot: Loot) -> None:
    """SECURITY.md says so: roles are asked by Kring, and each passphrase opens the one key that there is."""
    door = loot.practice.door
    loot.practice.open().seating.record_pressure(
        door.practice._store.seats.all_for(session_id="bijeenkomst-4")[0].id, "118", "76", "stap"
    )
    door.team.add("Noor", Role.CO_FACILITATOR, HERS, PIN, NEW)
    noor = door.people()[1].id
    door.leave()
    there = KeyFile.read(loot.folder, loot.practice.parameters)
    store = open_store(loot.folder / STORE_NAME, there.unlock(noor, HERS).hex, there.store_id)
    assert [str(reading.value) for reading in store.readings.all_for()] == ["118/76"]
    store.close()
    door.enter()
    door.unlock(noor, HERS)


def test_who_has_the_key_cuts_off_the_end_of_the_log_and_an_older_backup_shows_it(loot: Loot) -> None:
    """SECURITY.md says so: a head that is set back fits the line that it is set back to."""
    door, store = loot.practice.door, loot.practice.door.practice._store
    path, key, store_id, last = store.path, store.key, store.store_id, store.log.last_line()
    then = prove_log(loot.backup / STORE_NAME, key, store_id)
    door.leave()
    with around_the_program(path, key, store_id) as engine:
        for trigger in ("log_keeps_its_lines", "log_keeps_its_words"):
            engine.execute(f"drop trigger {trigger}")
        engine.execute("delete from log where seq > 5")
        engine.execute("update log_head set (seq, chain) = (select seq, chain from log where seq = 5)")
    now = prove_log(path, key, store_id)
    assert now.whole
    assert now.lines == 5 < then.lines < last
    door.enter()
    door.unlock(door.people()[0].id, NEW)


def test_no_key_file_on_the_laptop_opens_with_a_secret_of_before(loot: Loot) -> None:
    """Also not the one that lies beside a copy of before: what is in it hides the key of now."""
    door, parameters = loot.practice.door, loot.practice.parameters
    restoring = door.restoring()
    restoring.choose(restoring.found(loot.stick)[0])
    list(restoring.bring_in())
    restoring.put_back(door)
    sheet = RecoveryCode.parse(loot.practice.code)
    door.keys.change_passphrase(NEW, "alweer een andere wachtzin")
    door.keys.new_code("alweer een andere wachtzin")
    folders = {path.parent for path in loot.folder.rglob(KEY_FILE_NAMES[0])}
    assert len(folders) == 2
    for folder in folders:
        there = KeyFile.read(folder, parameters)
        assert [person.first_name for person in there.people] == ["Joke"]
        for secret in (PASSPHRASE, NEW):
            with pytest.raises(WrongPassphrase):
                there.unlock(there.people[0].id, secret)
        with pytest.raises(WrongRecoveryCode):
            there.unlock_with_recovery(sheet)
        # What is kept is no less of a copy for it.
        key = there.unlock(there.people[0].id, "alweer een andere wachtzin")
        if folder != loot.folder:
            open_store(folder / STORE_NAME, key.hex, there.store_id).close()


def test_a_page_of_an_older_backup_carries_a_seal_that_fits(loot: Loot) -> None:
    """SECURITY.md says so: the seal is of the page, its place and the key, and not of its time."""
    who, parameters = loot.practice.door.people()[0].id, loot.practice.parameters
    loot.practice.door.leave()
    now, then = (loot.folder / STORE_NAME), (loot.backup / STORE_NAME).read_bytes()
    data = bytearray(now.read_bytes())
    places = range(PAGE_BYTES, min(len(data), len(then)), PAGE_BYTES)
    place = next(at for at in places if data[at : at + PAGE_BYTES] != then[at : at + PAGE_BYTES])
    whole = bytes(data)
    data[place : place + PAGE_BYTES] = then[place : place + PAGE_BYTES]
    now.write_bytes(data)
    key_file = KeyFile.read(loot.folder, parameters)
    with closing(connect_to_look(now, key_file.unlock(who, NEW).hex, key_file.store_id)) as engine:
        assert engine.execute("pragma cipher_integrity_check").fetchall() == []
    now.write_bytes(whole)
    loot.practice.door.enter()
    loot.practice.door.unlock(who, NEW)


# Editing


def test_whoever_edits_the_waits_away_still_has_every_guess_to_pay_for(loot: Loot) -> None:
    """SECURITY.md says so: the waits bind who tries in Kring, the work of Argon2id everybody."""
    door = loot.practice.door
    who = door.people()[0].id
    door.lock()
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            door.unlock(who, "geraden")
    with pytest.raises(WrongPassphrase):
        door.unlock(who, "nog eens geraden")
    with pytest.raises(TooManyTries):
        door.unlock(who, NEW)
    door.leave()
    rewrite_both(loot.folder, lambda document: document["people"][0].update(failed_tries=[]))
    door.enter()
    with pytest.raises(WrongPassphrase):
        door.unlock(who, "weer geraden")


def test_a_name_that_was_edited_into_the_key_file_goes_at_the_next_unlock(loot: Loot) -> None:
    loot.practice.door.leave()
    rewrite_both(loot.folder, lambda document: document.update(practice="<b>Bel 0900-1234</b>"))
    loot.practice.door.enter()
    loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)
    assert KeyFile.read(loot.folder).practice == "Verloskundigenpraktijk De Linde"


def test_less_work_cannot_be_edited_into_an_entry(loot: Loot) -> None:
    """It is another key that is worked out of the passphrase then, and it fits nothing."""
    loot.practice.door.leave()
    work = {"memory_kib": 16 * 1024, "iterations": 2}
    rewrite_both(loot.folder, lambda document: document["people"][0]["wrapped_key"].update(work))
    loot.practice.door.enter()
    with pytest.raises(WrongPassphrase):
        loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)


@pytest.mark.parametrize("cut", [1, 100, 4096, 50_000])
def test_a_store_that_was_cut_shorter_does_not_open(loot: Loot, cut: int) -> None:
    loot.practice.door.leave()
    path = loot.folder / STORE_NAME
    path.write_bytes(path.read_bytes()[:-cut])
    loot.practice.door.enter()
    with pytest.raises(StoreDamaged):
        loot.practice.door.unlock(loot.practice.door.people()[0].id, NEW)
