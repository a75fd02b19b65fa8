"""Kring is killed (SIGKILL) in the middle of a sweep: every field that was left is there, and no row is half.

KRING_KILLS says how often; 200 is the figure that Kring promises:
KRING_KILLS=200 python3 start.py test tests/journeys/test_killed_in_a_sweep.py -s
"""

import os
import subprocess
import sys
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from facilitator_app.domain.readings import BloodPressure, counting
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.store.store import Store
from tests.journeys.sweep_until_killed import open_door, slip
from tests.practice import WORDING
from tests.ui.copies import Copy, make_practice

KILLS = int(os.environ.get("KRING_KILLS", "3"))
ROOT = Path(__file__).parents[2]
# Twelve slips of twelve keys, and the line before them.
LINES = 12 * 12 + 1
# Seconds; as long as a key that stores a row takes.
LONGEST_KEY = 0.02

Typed = dict[tuple[str, Field], str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


def kill_after(folder: Path, seed: int, lines: int, moment: float) -> Typed:
    """Have a sweep begin, kill it some seconds after so many keys; returns the fields that it had left by then."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.sweep_until_killed", str(folder), str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    told = [child.stdout.readline() for _ in range(lines)]
    assert all(told), "the sweep stopped by itself"
    # It goes on meanwhile: somewhere in the next keys, or in what they write.
    until = perf_counter() + moment
    while perf_counter() < until:
        pass
    child.kill()
    told += child.stdout.readlines()
    child.communicate()
    words = [line.split() for line in told if line.startswith("left ") and line.endswith("\n")]
    return {(seat, Field(field)): text for _, seat, field, text in words}


def kept(store: Store) -> Typed:
    """What the store holds of each field, as a reading or as half-typed text; never as both."""
    found: Typed = {(draft.seat_id, draft.field): draft.text for draft in store.drafts.all_for()}
    for reading in store.readings.all_for():
        if isinstance(reading.value, BloodPressure):
            texts = {Field.SYSTOLIC: str(reading.value.systolic), Field.DIASTOLIC: str(reading.value.diastolic)}
        else:
            texts = {Field.WEIGHT: WORDING.weight(reading.value)}
        for field, text in texts.items():
            assert (reading.seat_id, field) not in found, "a reading and a draft, or two readings"
            found[reading.seat_id, field] = text
    return found


def no_row_is_half_written(store: Store) -> None:
    """Whoever has a reading is here; each reading has its line in the log and its way back."""
    readings = store.readings.all_for()
    here = {seat.id for seat in store.seats.all_for() if seat.attendance is Attendance.PRESENT}
    assert {reading.seat_id for reading in readings} == here
    entered = [line for line in store.log.lines() if line.deed.event in ("pressure.enter", "weight.enter")]
    assert len(entered) == len(readings)
    changes = store.changes.recent("bijeenkomst-4", 1000)
    written = [row.id for line in changes for row in line.rows if row.table == "readings"]
    assert sorted(written) == sorted(reading.id for reading in readings)
    for seat in store.seats.all_for():
        hers = [reading for reading in readings if reading.seat_id == seat.id]
        assert len(counting(hers, BloodPressure)) <= 1
    assert list(store.log.broken_links()) == []


def test_whenever_it_is_killed_only_the_field_in_hand_may_be_lost(made: Path, tmp_path: Path) -> None:
    chance = Random(4)
    lost = more = left = 0
    for kill in range(KILLS):
        folder = tmp_path / f"kring-{kill}"
        Copy(made, folder).door.leave()
        typed = kill_after(folder, kill, chance.randint(1, LINES), chance.uniform(0, LONGEST_KEY))
        door = open_door(folder)
        store = door.practice._store
        found = kept(store)
        seats = [row.seat.id for row in door.practice.session("bijeenkomst-4").seating.rows()]
        slips = {
            (seat, field): text for place, seat in enumerate(seats) for field, text in slip(kill, place).items()
        }
        lost += sum(found.get(field) != text for field, text in typed.items())
        # The key in hand may have been on the disk before it could be told; nothing is there that was not typed.
        assert len(found) - len(typed) in (0, 1), kill
        assert found.items() <= slips.items(), kill
        no_row_is_half_written(store)
        left, more = left + len(typed), more + len(found) - len(typed)
        door.leave()
    sys.stdout.write(f"\n{KILLS} kills after {left} fields in all: {lost} lost, {more} more kept in time\n")
    assert lost == 0
