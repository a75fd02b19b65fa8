"""How long the papers of a whole session take: warm, from a cold process, with passwords, and after a long series.

Printed, never asserted, but for the bytes: those are the same in every process. For fourteen women after twelve
sessions, one and a half times the figures of twelve women have to be enough: those that must be reached, and not
those that were measured here.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

import pytest

from facilitator_app import documents
from facilitator_app.domain.sessions import Session
from facilitator_app.live.desk import new_id
from facilitator_app.live.session import LiveSession
from tests.benchmarks.papers_of_a_session import all_papers
from tests.practice import NAMES, TODAY, Practice

ROOT = Path(__file__).parents[2]
RUNS = 5
WARM, COLD, PASSWORDS, KILOBYTES = 0.7, 1.6, 0.6, 60
AFTER_A_SERIES = 1.5
MORE = (("Mila", "Bakker"), ("Noor", "Smit"))


def measured(practice: Practice) -> LiveSession:
    session = practice.open()
    with practice.door.practice.desk.at_once():
        for place, row in enumerate(session.seating.rows()):
            session.seating.record_pressure(row.seat.id, str(108 + place), str(66 + place), new_id())
            session.seating.record_weight(row.seat.id, f"{60 + place},4", new_id())
    return session


def after_a_series(folder: Path, sessions: int = 12) -> Practice:
    """Fourteen women who were measured at a dozen sessions before today's."""
    practice = Practice(folder, (*NAMES, *MORE))
    rooms = practice.door.practice
    with rooms.desk.at_once():
        for number in range(10, 10 + sessions):
            day = TODAY - timedelta(days=7 * (40 - number))
            hours = time_of_day(14), time_of_day(16)
            planned = Session(f"eerder-{number}", "zonnebloem", number, day, *hours, "Kerkstraat 1", "standaard")
            rooms.planning.plan(planned)
            practice.clock.moment = datetime.combine(day, time_of_day(13), practice.wall.zone)
            held = rooms.session(planned.id)
            for place, row in enumerate(held.seating.rows()):
                upper, lower = str(100 + place + number), str(60 + place)
                held.seating.record_pressure(row.seat.id, upper, lower, new_id(), confirmed=True)
                held.seating.record_weight(row.seat.id, f"{60 + place},{number % 10}", new_id(), confirmed=True)
            held.closing.close()
    practice.clock.moment = datetime.combine(TODAY, time_of_day(14), practice.wall.zone)
    return practice


def seconds(session: LiveSession, password: str = "") -> float:
    began = time.process_time()
    for pdf in all_papers(session):
        if password:
            documents.with_password(pdf, password)
    return time.process_time() - began


def cold(folder: Path, today: date) -> tuple[float, str]:
    command = [sys.executable, "-m", "tests.benchmarks.papers_of_a_session", str(folder), today.isoformat()]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=120)
    took, seal = done.stdout.split()
    return float(took), seal


def test_papers_of_a_session(tmp_path: Path, say: Callable[[str], None]) -> None:
    practice = Practice(tmp_path / "kring")
    session = measured(practice)
    seconds(session)
    warm = min(seconds(session) for _ in range(RUNS))
    say(f"cards, sheets and report for 12 women, warm: {warm:.2f} s of processor time (must reach {WARM})")
    cards = [pdf for at, pdf in enumerate(all_papers(session)) if at % 2 == 0][:12]
    began = time.process_time()
    for pdf in cards:
        documents.with_password(pdf, "een lang wachtwoord")
    say(f"passwords on 12 files: {time.process_time() - began:.2f} s more (must reach {PASSWORDS})")
    say(f"largest card: {max(map(len, cards)) / 1000:.0f} kB (must reach {KILOBYTES})")
    practice.door.leave()
    long = after_a_series(tmp_path / "reeks")
    series = measured(long)
    seconds(series)
    longer = min(seconds(series) for _ in range(RUNS))
    say(f"the same for 14 women after 12 sessions more, warm: {longer:.2f} s {_after_a_series(longer, WARM)}")
    say(f"  which is {longer / warm:.2f} × what the 12 women took here")
    long.door.leave()


@pytest.mark.parametrize("make", [Practice, after_a_series])
def test_papers_from_a_cold_process_are_the_same_bytes(
    tmp_path: Path, say: Callable[[str], None], make: Callable[[Path], Practice]
) -> None:
    practice = make(tmp_path / "kring")
    measured(practice)
    practice.door.leave()
    # A copy for each: a look at a paper is itself a line in the log.
    took, seals = [], set()
    for run in range(RUNS):
        folder = tmp_path / f"kring-{run}"
        shutil.copytree(practice.folder, folder)
        spent, seal = cold(folder, TODAY)
        took.append(spent)
        seals.add(seal)
    assert len(seals) == 1
    spent = min(took)
    if make is Practice:
        say(f"12 women from the start of a process: {spent:.2f} s of processor time (must reach {COLD})")
    else:
        say(
            f"14 women after 12 sessions from the start of a process: {spent:.2f} s {_after_a_series(spent, COLD)}"
        )


def _after_a_series(spent: float, figure: float) -> str:
    most = AFTER_A_SERIES * figure
    verdict = "reached" if spent <= most else "NOT reached"
    return f"({verdict}: must reach {AFTER_A_SERIES} × the {figure} s of 12 women = {most:.2f})"
