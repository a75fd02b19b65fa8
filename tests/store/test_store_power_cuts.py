"""What was on the disk stays there when the process is killed in the middle of the next commit."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.store.stores import ROOT, contents, filled, reopened


@pytest.mark.parametrize("seed", range(3))
def test_every_committed_reading_is_there_after_a_kill(tmp_path: Path, seed: int) -> None:
    filled(tmp_path)
    store = reopened(tmp_path)
    before = len(store.readings.all_for()), len(store.log.lines())
    store.close()
    chance = Random(seed)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.sweep", str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert child.stdout is not None
    told = [child.stdout.readline() for _ in range(chance.randint(20, 120))]
    # Now the child is somewhere in the commits after these.
    child.kill()
    told += child.stdout.readlines()
    child.wait()
    child.stdout.close()
    # A last line may be cut off as well.
    committed = dict(line.split() for line in told if line.endswith("\n"))

    # At once: no lock is left behind that somebody would have to remove by hand.
    store = reopened(tmp_path)
    kept = {reading.id: str(reading.value) for reading in store.readings.all_for()}
    assert committed.items() <= kept.items()
    # One more may have been on the disk before the child could say so; half of it never.
    grown = len(kept) - before[0]
    assert len(committed) <= grown <= len(committed) + 1
    assert len(store.log.lines()) - before[1] == grown
    assert list(store.log.broken_links()) == []
    assert contents(store)
    store.close()
