"""Bad input through the real rooms: a clear sentence in Dutch, and the practice of now is as it was."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.restoring import Restoring
from facilitator_app.store.names import STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.words import sentence_for
from tests.faults.facts import facts_of
from tests.practice import PASSPHRASE, PIN, Practice
from tests.store.homes import bytes_of
from tests.store.key_files import rewrite_both
from tests.store.stores import around_the_program

TULIPS, ENDLESS = "🌷 tulpen uit 🇳🇱 👩🏽‍⚕️", "zo lang als een zin " * 50


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    (tmp_path / "stick").mkdir()
    list(made.door.practice.keeping.make(tmp_path / "stick"))
    yield made
    made.door.leave()


@pytest.fixture
def backup(practice: Practice) -> Path:
    return next((practice.folder.parent / "stick").iterdir())


def said_of(deed: Callable[[], object]) -> str:
    """What she reads when it cannot be done."""
    with pytest.raises((Refusal, Trouble)) as told:
        deed()
    return sentence_for(told.value)


def put_back(practice: Practice, place: Path) -> None:
    restoring: Restoring = practice.door.restoring()
    restoring.choose(restoring.found(place)[0])
    if restoring.key is None:
        restoring.unlock(practice.door.people()[0].id, PASSPHRASE)
    list(restoring.bring_in())
    restoring.put_back(practice.door)


# Passphrase and recovery code


@pytest.mark.parametrize("passphrase", [TULIPS, ENDLESS[:1000]], ids=["emoji", "1,000 signs"])
def test_any_passphrase_is_one_whole(practice: Practice, passphrase: str) -> None:
    practice.door.keys.change_passphrase(PASSPHRASE, passphrase)
    who = practice.door.people()[0].id
    practice.door.lock()
    for other in (passphrase[:-2], passphrase + "!", passphrase[: len(passphrase) // 2]):
        assert said_of(lambda other=other: practice.door.unlock(who, other)) == (
            "Deze wachtzin past niet. Kijk of Caps Lock uit staat en probeer het nog een keer."
        )
    practice.door.unlock(who, f"  {passphrase} ")
    assert practice.door.is_open


def test_a_code_with_a_swapped_pair_is_named_by_its_group(practice: Practice) -> None:
    groups = practice.code.replace(" ", "-").split("-")
    place = next(n for n, group in enumerate(groups) if group[1] != group[2])
    groups[place] = groups[place][0] + groups[place][2] + groups[place][1] + groups[place][3:]
    practice.door.leave()
    practice.door.enter()
    before = bytes_of(practice.folder)
    who = practice.door.people()[0].id
    said = said_of(lambda: practice.door.unlock_with_recovery("-".join(groups), who, TULIPS, PIN))
    assert said == f"In groep {place + 1} van de code klopt een teken niet. Kijk nog eens op je herstelblad."
    # Not even a try: nothing was written.
    assert bytes_of(practice.folder) == before


# Backups


def rename_a_photo(backup: Path) -> None:
    (backup / STORE_NAME).write_bytes(b"\xff\xd8\xff\xe0" + bytes(9000))


def rename_a_folder(backup: Path) -> None:
    for path in backup.iterdir():
        path.unlink()
    (backup / "vakantie.jpg").write_bytes(b"\xff\xd8")


def add_a_table(backup: Path) -> None:
    key_file = KeyFile.read(backup)
    key = key_file.unlock(key_file.people[0].id, PASSPHRASE)
    with around_the_program(backup / STORE_NAME, key.hex, key_file.store_id) as engine:
        engine.execute("create table extra (id text)")


def lead_elsewhere(backup: Path) -> None:
    shutil.move(backup / STORE_NAME, backup.parent.parent / "elders.db")
    (backup / STORE_NAME).symlink_to(backup.parent.parent / "elders.db")


def lead_home(backup: Path) -> None:
    shutil.rmtree(backup)
    backup.symlink_to(backup.parent.parent / "kring", target_is_directory=True)


def come_from_version_nine(backup: Path) -> None:
    rewrite_both(backup, lambda document: document.update(format=9))


BACKUPS: list[tuple[Callable[[Path], None], str]] = [
    (rename_a_photo, "Deze reservekopie is niet heel."),
    (rename_a_folder, "Op deze plek staat geen reservekopie van Kring."),
    (add_a_table, "In deze reservekopie staat iets dat niet van Kring is. Ik zet hem niet terug."),
    (lead_elsewhere, "Deze reservekopie is niet heel."),
    (lead_home, "Op deze plek staat geen reservekopie van Kring."),
    (come_from_version_nine, "Het sleutelbestand is gemaakt met een nieuwere Kring."),
]


@pytest.mark.parametrize(("spoil", "sentence"), BACKUPS)
def test_what_is_no_backup_of_ours_is_refused_in_plain_words(
    practice: Practice, backup: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(backup)
    before = facts_of(practice.door.practice._store), bytes_of(practice.folder)
    assert said_of(lambda: put_back(practice, practice.folder.parent / "stick")).startswith(sentence)
    assert (facts_of(practice.door.practice._store), bytes_of(practice.folder)) == before


def test_a_backup_with_a_newer_log_than_the_laptop_comes_back_with_all_of_it(
    practice: Practice, backup: Path, tmp_path: Path
) -> None:
    practice.open().circle.ask("Mag ik nog paardrijden?")
    practice.door.practice.leave_session()
    (tmp_path / "nieuwer").mkdir()
    list(practice.door.practice.keeping.make(tmp_path / "nieuwer"))
    newer = facts_of(practice.door.practice._store)
    put_back(practice, backup)
    here = practice.door.practice._store.log.last_line()
    assert facts_of(practice.door.practice._store) != newer
    put_back(practice, tmp_path / "nieuwer")
    log = practice.door.practice._store.log
    assert facts_of(practice.door.practice._store) == newer
    assert log.last_line() > here
    assert list(log.broken_links()) == []


# Key files


def test_a_key_file_from_version_nine_is_left_alone(practice: Practice) -> None:
    practice.door.leave()
    rewrite_both(practice.folder, lambda document: document.update(format=9))
    before = bytes_of(practice.folder)
    practice.door.enter()
    assert said_of(practice.door.people) == (
        "Het sleutelbestand is gemaakt met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop."
    )
    practice.door.leave()
    assert {name: data for name, data in bytes_of(practice.folder).items() if name in before} == before


def test_of_a_practice_with_another_table_no_backup_is_made_that_would_not_come_back(
    practice: Practice, backup: Path
) -> None:
    """Only whoever has the key could add one; a backup of it would be refused when it is needed."""
    practice.door.leave()
    add_a_table(practice.folder)
    practice.reopen()
    before = facts_of(practice.door.practice._store)
    said = said_of(lambda: list(practice.door.practice.keeping.make(backup.parent)))
    assert said.startswith("In de gegevens op deze laptop staat iets dat niet van Kring is.")
    assert facts_of(practice.door.practice._store) == before
    assert list(backup.parent.iterdir()) == [backup]
    put_back(practice, backup.parent)
    assert practice.door.practice._store.strange_parts() == []
