"""Bytes are spoilt at random places of the store, its journal, a backup and the key file: it is told, or harmless.

KRING_DAMAGES says at how many places; 300 is the figure that Kring promises:
KRING_DAMAGES=300 python3 start.py test tests/faults/test_random_damage.py -s
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from facilitator_app.domain.troubles import Trouble
from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.restore import bring_in, drop
from facilitator_app.store.vault import KeyFile
from tests.faults.cut_off import CutOff, make_cut_off, read_all
from tests.store.homes import Home, home
from tests.store.key_files import ANNA, CODE, PASSPHRASE, put_key_file
from tests.store.stores import contents

DAMAGES = int(os.environ.get("KRING_DAMAGES", "40"))
MOST_BYTES = 4096

Spoil = Callable[[bytes, Random], bytes]


def other_bytes(data: bytes, chance: Random) -> bytes:
    """Spoil 1 to 4,096 bytes: other ones, noughts as of a sector never written, or a piece of elsewhere."""
    length = min(round(2 ** chance.uniform(0, 12)), MOST_BYTES, len(data))
    place = chance.randrange(len(data) - length + 1)
    elsewhere = chance.randrange(len(data) - length + 1)
    spoilt = chance.choice((chance.randbytes(length), bytes(length), data[elsewhere : elsewhere + length]))
    return data[:place] + spoilt + data[place + length :]


def tell(kind: str, found: Counter[str]) -> None:
    said = ", ".join(f"{count} {what}" for what, count in sorted(found.items()))
    sys.stdout.write(f"\n{kind}: {found.total()} damages, {said}\n")


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> CutOff:
    return make_cut_off(tmp_path_factory.mktemp("cut"))


def test_a_damaged_store_is_told_or_holds_all_there_was(cut: CutOff, tmp_path: Path) -> None:
    chance, found = Random(1), Counter[str]()
    (tmp_path / JOURNAL_NAME).touch()
    for _ in range(DAMAGES):
        (tmp_path / STORE_NAME).write_bytes(other_bytes(cut.after, chance))
        try:
            kept, _ = read_all(tmp_path)
        except Trouble as trouble:
            found[type(trouble).__name__] += 1
        else:
            assert kept == cut.contents_after
            found["harmless"] += 1
    tell("store", found)


def test_a_damaged_journal_is_told_or_takes_back_what_it_must(cut: CutOff, tmp_path: Path) -> None:
    chance, found = Random(2), Counter[str]()
    for _ in range(DAMAGES):
        cut.leave(tmp_path, chance, other_bytes(cut.journal, chance))
        try:
            kept, was_cut_off = read_all(tmp_path)
        except Trouble as trouble:
            found[type(trouble).__name__] += 1
        else:
            if was_cut_off:
                assert [thing for thing in cut.contents_before if thing not in kept] == []
                found["said to be in doubt"] += 1
            else:
                assert kept == cut.contents_before
                found["harmless"] += 1
    tell("journal", found)


@pytest.fixture
def backed_up(tmp_path: Path) -> Iterator[tuple[Home, Path]]:
    stick = tmp_path / "stick"
    stick.mkdir()
    with home(tmp_path / "kring") as here:
        yield here, stick / here.backup(stick).name


def test_a_damaged_backup_is_refused_or_holds_all_there_was(backed_up: tuple[Home, Path]) -> None:
    here, backup = backed_up
    expected, whole = contents(here.store), (backup / STORE_NAME).read_bytes()
    chance, found = Random(3), Counter[str]()
    for _ in range(DAMAGES):
        (backup / STORE_NAME).write_bytes(other_bytes(whole, chance))
        try:
            list(bring_in(backup, KeyFile.read(backup)._contents, here.folder))
            store = here.opened(here.folder / "terugzetten-bezig" / STORE_NAME)
            try:
                store.check_pages()
                assert contents(store) == expected
            finally:
                store.close()
        except Trouble as trouble:
            found[type(trouble).__name__] += 1
        else:
            found["harmless"] += 1
        drop(here.folder)
    tell("backup", found)
    assert contents(here.store) == expected


@pytest.mark.parametrize("copies", [1, 2])
def test_a_damaged_key_file_is_told_or_opens_as_before(tmp_path: Path, copies: int) -> None:
    key = put_key_file(tmp_path)
    whole = (tmp_path / KEY_FILE_NAMES[0]).read_bytes()
    chance, found = Random(4 + copies), Counter[str]()
    for _ in range(DAMAGES):
        for name in KEY_FILE_NAMES[:copies]:
            (tmp_path / name).write_bytes(other_bytes(whole, chance))
        try:
            key_file = KeyFile.read(tmp_path)
            opened = key_file.unlock(ANNA, PASSPHRASE), key_file.unlock_with_recovery(CODE)
        except Trouble as trouble:
            found[type(trouble).__name__] += 1
        else:
            assert opened == (key, key)
            found["harmless"] += 1
    assert copies == 2 or found.keys() == {"harmless"}
    tell(f"key file, {copies} of 2 copies", found)
