"""Kring is killed (SIGKILL) anywhere in a whole session, with all that tests/faults/deeds does in one.

Whatever was said to be kept is there, in every table (facts.py); of what was going on each change is there as a
whole or not at all; the store and both key files are whole, and no half file lies anywhere.
KRING_KILLS says how often; 500 is the figure that Kring promises:
KRING_KILLS=500 python3 start.py test tests/faults/test_killed_in_a_whole_session.py -s
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest

from facilitator_app.live.door import Door
from facilitator_app.store.backups_found import find_backups, named_as_backups
from facilitator_app.store.key_copies import newest_in
from facilitator_app.store.names import JOURNAL_NAME, KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.proof import Proof
from facilitator_app.store.vault import KeyFile
from facilitator_app.store.whole_files import clear_parts
from tests.faults.deeds import OPENING, SHORT, Deed, circle, looking_back
from tests.faults.deeds.practice import give_group, save_papers
from tests.faults.facts import NO_FACTS, Facts, Wiping, facts_of, is_whole, tables_of
from tests.faults.work import OTHER_PASSPHRASE, Work, open_door
from tests.practice import PASSPHRASE
from tests.store.stores import ROOT

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each session is a process that is forked")

KILLS = int(os.environ.get("KRING_KILLS", "2"))
LINES = 160
# Seconds; as long as a step of a backup takes.
LONGEST_STEP = 0.02
MAY_LIE_THERE = {STORE_NAME, JOURNAL_NAME, *KEY_FILE_NAMES}
# What is in the log before a file of this kind is anywhere.
BEGUN = {".pdf": "paper.send", ".csv": "log.export", ".kring": "file.pack-group"}
ENDS = {".pdf": b"%%EOF\n", ".csv": b"\n"}


@dataclass(slots=True)
class Told:
    """What a session said before it was killed.

    Attributes:
        kept: what was kept then.
        last_line: the number of the last line of the log then.
        of_backups: what was kept when each backup began, oldest first.
        hand: the deed that was going on, "" between two.
        put_back: whether a store of before may have come in the place of this one.
    """

    kept: Facts = frozenset()
    last_line: int = 0
    of_backups: list[Facts] = field(default_factory=list)
    hand: str = ""
    put_back: bool = False

    def hear(self, line: list[Any]) -> None:
        """Take in one line."""
        match line:
            case ["is", facts, last_line]:
                self.kept, self.last_line = _facts(facts), last_line
            case ["begin", deed]:
                self.hand = deed
                self.put_back |= deed == "restore"
                if deed in ("back_up", "new_key"):
                    self.of_backups.append(self.kept)
            case ["done", _, added, gone, last_line]:
                self.hand, self.last_line = "", last_line
                self.kept = (self.kept | _facts(added)) - _facts(gone)
            case ["broke", *problem]:
                raise AssertionError(problem)


def _facts(told: list[list[str]]) -> Facts:
    return frozenset((table, id, rest) for table, id, rest in told)


class Nursery:
    """The process from which each session is forked: what it has to load, it loads once."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.whole_session"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        self._child = 0
        assert self._line() == ["ready"]

    def kill(self, folder: Path, seed: int, lines: int, moment: float) -> Told:
        """Have a session begin, and kill it some seconds after so many lines."""
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps([str(folder), seed]) + "\n").encode())
        self._process.stdin.flush()
        _, self._child = self._line()
        told = Told()
        for _ in range(lines):
            line = self._line()
            if line == ["end"]:
                break
            told.hear(line)
        # It goes on meanwhile: somewhere in what it does next.
        until = perf_counter() + moment
        while perf_counter() < until:
            pass
        self._kill()
        while (line := self._line()) != ["gone"]:
            told.hear(line)
        return told

    def _kill(self) -> None:
        child, self._child = self._child, 0
        if child:
            os.kill(child, signal.SIGKILL)

    def end(self) -> None:
        self._kill()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _line(self) -> list[Any]:
        assert self._process.stdout is not None
        return list(json.loads(self._process.stdout.readline()))


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.end()


def nothing_half_lies_in(folder: Path) -> None:
    """In the data folder, on the stick and where papers went."""
    for place in (folder / "kring", folder / "oud"):
        others = {path.name for path in place.iterdir()} - MAY_LIE_THERE
        assert [name for name in others if not name.startswith(("voor-terugzetten-", f"{STORE_NAME}.voor-"))] == []
        assert [path for path in place.rglob("*") if path.suffix in (".new", ".tmp")] == []
    if not hasattr(os, "O_TMPFILE"):
        # Where the system knows no files without a name, the next save takes away what was left.
        clear_parts(folder / "uit")
    for path in (folder / "uit").iterdir():
        assert path.read_bytes().endswith(ENDS.get(path.suffix, b"")), path.name
        assert path.suffix in (".pdf", ".csv", ".kring"), path.name
    whole = find_backups(folder / "stick")
    assert [path.name for path in (folder / "stick").iterdir() if path not in {one.path for one in whole}] == []
    assert len(whole) == len(named_as_backups(folder / "stick"))


def backups_open(folder: Path) -> None:
    for backup in find_backups(folder / "stick"):
        key_file = KeyFile(backup.path, newest_in(backup.path), None)  # type: ignore[arg-type]  # wraps nothing
        for passphrase in (PASSPHRASE, OTHER_PASSPHRASE):
            try:
                key = key_file.unlock(key_file.people[0].id, passphrase)
            except Exception:
                assert passphrase == PASSPHRASE
            else:
                list(Proof(backup.path / STORE_NAME, key.hex, key_file.store_id).steps())
                break


def comes_back(folder: Path, told: Told, wiping: Wiping) -> None:
    door = open_door(folder / "kring", PASSPHRASE, OTHER_PASSPHRASE)
    try:
        store = door.practice._store
        assert not store.was_cut_off
        assert is_whole(store, told.kept, told.hand, told.of_backups, wiping), told.hand
        assert told.hand == "restore" or store.log.last_line() > told.last_line
        assert list(store.log.broken_links()) == []
        begun = {line.deed.event for line in store.log.lines()}
        left = {BEGUN[path.suffix] for path in (folder / "uit").iterdir() if path.suffix in BEGUN}
        if find_backups(folder / "stick"):
            left.add("backup.begin")
        assert told.put_back or left <= begun, "what left stands in the log"
        list(store.read_through())
        store.check_pages()
        assert newest_in(folder / "kring").store_id == store.store_id
    finally:
        door.leave()
    older: Door = open_door(folder / "oud", PASSPHRASE)
    try:
        assert [reading.id for reading in older.practice._store.readings.all_for()] == ["r1", "r2"]
    finally:
        older.leave()


def test_whenever_it_is_killed_all_that_was_kept_is_there_and_nothing_is_half(
    made: Path, wiping: Wiping, nursery: Nursery, tmp_path: Path
) -> None:
    chance, hands = Random(2), Counter[str]()
    for kill in range(KILLS):
        folder = tmp_path / f"kill-{kill}"
        shutil.copytree(made, folder)
        told = nursery.kill(folder, kill, chance.randint(1, LINES), chance.uniform(0, LONGEST_STEP))
        hands[told.hand or "between two"] += 1
        comes_back(folder, told, wiping)
        nothing_half_lies_in(folder)
        backups_open(folder)
        shutil.rmtree(folder)
    said = ", ".join(f"{count} {hand}" for hand, count in hands.most_common())
    sys.stdout.write(f"\n{KILLS} kills, nothing lost: {said}\n")


def test_there_is_no_table_but_a_session_writes_to_it_or_it_is_said_why_not(made: Path, tmp_path: Path) -> None:
    """So that a new table takes part in all this: with a deed, or with a reason in NO_FACTS or here."""
    written_elsewhere = {"clashes": "comes of a parcel that comes back: tests/live/test_handover.py"}
    folder = tmp_path / "all"
    shutil.copytree(made, folder)
    work = Work(folder, Random(5))
    deeds: list[Deed] = [*OPENING, *SHORT, *circle.ON_THE_CLOCK, give_group, save_papers, *looking_back.DEEDS]
    for deed in deeds:
        deed(work)
    store = work.rooms._store
    assert {table for table, _, _ in facts_of(store)} == tables_of(store) - set(NO_FACTS) - set(written_elsewhere)
    assert set(NO_FACTS) | set(written_elsewhere) < tables_of(store)
    done = {line.deed.event for line in store.log.lines()}
    assert {
        f"agenda.{verb}" for verb in ("start", "extend", "pause", "resume", "next", "skip", "jump", "spread")
    } < done
    work.door.leave()
