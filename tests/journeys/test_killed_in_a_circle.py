"""Kring is killed (SIGKILL) in the middle of a circle: programme, block, times, notes and board are as they were.

KRING_KILLS says how often; 100 is the figure that Kring promises:
KRING_KILLS=100 python3 start.py test tests/journeys/test_killed_in_a_circle.py -s
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest

from facilitator_app.demo import HandSetClock
from facilitator_app.domain.clock import AgendaClock
from facilitator_app.live.circle import Circle
from facilitator_app.live.session import LiveSession
from tests.journeys.circle_until_killed import STEPS, afternoon, perform
from tests.journeys.sweep_until_killed import open_door
from tests.practice import START
from tests.ui.copies import Copy, make_practice

KILLS = int(os.environ.get("KRING_KILLS", "2"))
ROOT = Path(__file__).parents[2]
# Seconds; as long as a few words are typed or two verbs take.
LONGEST_STEP = 0.05
LATER = timedelta(minutes=7)


@dataclass(frozen=True)
class Standing:
    """What stands on the disk, and what the clock answers seven minutes after the last deed."""

    snapshot: dict[str, Any]
    notes: dict[str, str]
    board: tuple[tuple[str, str, datetime], ...]
    answers: tuple[object, ...]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


def standing(circle: Circle, moment: datetime) -> Standing:
    # From the disk: a clock that was asked about another moment since has seen that one.
    kept = circle._store.agendas.get("bijeenkomst-4")
    snapshot = json.loads(kept.snapshot) if kept else AgendaClock(circle.agenda.blocks).snapshot()
    clock, later = AgendaClock.restored(circle.agenda.blocks, snapshot), moment + LATER
    answers = (clock.running_block, clock.paused, clock.remaining(later), clock.ahead(later), clock.length())
    del snapshot["last_now"]
    notes = {slot.block.id: circle.note(slot.block.id) for slot in circle.timetable()}
    board = tuple((question.text, question.state.value, question.asked_at) for question in circle.questions())
    return Standing(snapshot, notes, board, answers)


def by_the_verbs(made: Path, folder: Path, seed: int) -> list[tuple[datetime, Standing]]:
    """What must stand after each deed, and when it was done; the first is before any of them."""
    copy = Copy(made, folder).unlock()
    session: LiveSession = copy.open()
    found = [(START, standing(session.circle, START))]
    for step in afternoon(seed):
        copy.pass_time(seconds=step.seconds)
        perform(session, step)
        assert copy.clock.moment is not None
        found.append((copy.clock.moment, standing(session.circle, copy.clock.moment)))
    copy.door.leave()
    return found


def kill_after(folder: Path, seed: int, lines: int, moment: float) -> int:
    """Have a circle begin, kill it some seconds after so many deeds; returns how many were done by then."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.circle_until_killed", str(folder), str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    told = [child.stdout.readline() for _ in range(lines + 1)]
    assert all(told), "the circle stopped by itself"
    until = perf_counter() + moment
    while perf_counter() < until:
        pass
    child.kill()
    told += child.stdout.readlines()
    child.communicate()
    return sum(line.startswith("done ") and line.endswith("\n") for line in told)


def agrees(found: Standing, wanted: Standing, typed: str) -> bool:
    """Whether it is what should stand there; of a note in hand the first words may be on the disk already."""
    same = (found.snapshot, found.board, found.answers) == (wanted.snapshot, wanted.board, wanted.answers)
    return same and all(_goes_on(found.notes[id], text, typed) for id, text in wanted.notes.items())


def _goes_on(found: str, wanted: str, typed: str) -> bool:
    return found.startswith(wanted) and typed.startswith(found[len(wanted) :])


def test_whenever_it_is_killed_the_circle_is_where_it_was(made: Path, tmp_path: Path) -> None:
    chance = Random(5)
    deeds = ahead = 0
    for kill in range(KILLS):
        wanted = by_the_verbs(made, tmp_path / f"verbs-{kill}", kill)
        folder = tmp_path / f"kring-{kill}"
        Copy(made, folder).door.leave()
        done = kill_after(folder, kill, chance.randint(1, STEPS), chance.uniform(0, LONGEST_STEP))
        clock = HandSetClock()
        clock.moment = wanted[min(done + 1, STEPS)][0]
        door = open_door(folder, clock)
        circle = door.practice.session("bijeenkomst-4").circle
        steps = afternoon(kill)
        # The deed in hand may have been on the disk before it could be told.
        possible = range(done, min(done + 1, STEPS) + 1)
        found = [standing(circle, wanted[place][0]) for place in possible]
        typed = steps[done].text if done < STEPS and steps[done].verb == "note" else ""
        agreeing = [
            place for place, here in zip(possible, found, strict=True) if agrees(here, wanted[place][1], typed)
        ]
        assert agreeing, (kill, done, found, [wanted[place] for place in possible])
        assert list(door.practice._store.log.broken_links()) == []
        deeds, ahead = deeds + done, ahead + (agreeing[-1] > done)
        door.leave()
    sys.stdout.write(f"\n{KILLS} kills after {deeds} deeds in all: 0 lost, {ahead} more kept in time\n")
