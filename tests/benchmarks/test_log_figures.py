"""What undo and log cost a reading, and how long a log of 200,000 lines lets one wait. Printed, never asserted."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.live.logbook import Logbook
from facilitator_app.live.session import LiveSession
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.log_proof import prove_log
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.log_page import LogPage
from tests.practice import WORDING, Practice

RUNS, READINGS = 5, 200
LINES, WOMEN_ASKED = 200_000, 12


def readings_taken(session: LiveSession) -> float:
    """Return the seconds that it takes to commit 200 readings, each another than the one before."""
    rows = session.seating.rows()
    began = time.perf_counter()
    for count in range(READINGS):
        seat_id = rows[count % len(rows)].seat.id
        assert session.seating.record_pressure(seat_id, str(110 + count % 50), "76", f"visit {count}")
    return time.perf_counter() - began


def without_undo_and_log(practice: Practice) -> None:
    """Have the desk write the rows alone, each in a transaction of its own as always."""
    store = practice.door.practice._store

    def nothing(*_: object, **__: object) -> None: ...

    store.changes.add = nothing  # type: ignore[method-assign]
    store.log.add = nothing  # type: ignore[method-assign]


def one_run(folder: Path, *, plain: bool) -> float:
    practice = Practice(folder)
    session = practice.open()
    if plain:
        without_undo_and_log(practice)
    seconds = readings_taken(session)
    practice.door.leave()
    return seconds


def test_cost_of_undo_and_log(tmp_path: Path, qapp: QApplication, say: Callable[[str], None]) -> None:
    one_run(tmp_path / "first", plain=False)
    ratios, full, bare = [], [], []
    for run in range(RUNS):
        # Whichever comes second finds the disk as the first left it; they take turns.
        seconds = {}
        for plain in (run % 2 == 0, run % 2 == 1):
            seconds[plain] = one_run(tmp_path / f"{run}-{plain}", plain=plain)
        full.append(seconds[False] / READINGS * 1000)
        bare.append(seconds[True] / READINGS * 1000)
        ratios.append(seconds[False] / seconds[True])
    say(
        f"a committed reading with undo and log: {median(full):.2f} ms, without {median(bare):.2f} ms, "
        f"{median(ratios):.2f} × (median of {RUNS} paired runs, {min(ratios):.2f} to {max(ratios):.2f}; "
        "must reach 1.5)"
    )


@pytest.fixture(scope="module")
def long_practice(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Practice:
    practice = Practice(tmp_path_factory.mktemp("log") / "kring")
    desk = practice.door.practice.desk
    women = [row.seat.participant_id for row in practice.open().seating.rows()]
    with desk.at_once():
        for count in range(LINES):
            desk.note(Deed("values.look", Action.READ, women[count % WOMEN_ASKED], "bijeenkomst-4", "rij"))
    return practice


def took(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def test_a_long_log(
    long_practice: Practice, tmp_path: Path, shown: Callable[..., QWidget], say: Callable[[str], None]
) -> None:
    rooms, wall = long_practice.door.practice, long_practice.wall
    book: Logbook = rooms.logbook
    for what, act in (
        ("newest page", book.newest),
        ("page in the middle", lambda: book.older(LINES // 2)),
        ("newest page of one woman", lambda: book.newest("vrouw-3")),
        ("page in the middle of one woman", lambda: book.older(LINES // 2, "vrouw-3")),
        ("how many of one woman", lambda: book.head("vrouw-3")),
    ):
        say(f"log of {LINES} lines, {what}: {median(took(act) for _ in range(9)):.1f} ms")
    page = LogPage(book, rooms.groups, "", WORDING, wall)
    shown(page, (1093, 486))

    def open_page() -> None:
        page.enter()
        page.grab()

    say(f"log of {LINES} lines, page opened and painted: {median(took(open_page) for _ in range(5)):.1f} ms")
    for ending in ("csv", "pdf"):
        folder = tmp_path / ending
        folder.mkdir()
        files = LogFiles(book, "", WORDING, wall)
        steps = files.as_csv(folder) if ending == "csv" else files.as_pdf(folder, "drie losse woorden")
        waits = []
        while True:
            began = time.perf_counter()
            if next(steps, None) is None:
                break
            waits.append((time.perf_counter() - began) * 1000)
        written = list(folder.iterdir())
        size = sum(file.stat().st_size for file in written) / 1e6
        say(
            f"{ending} of {LINES} lines: {sum(waits) / 1000:.1f} s in {len(waits)} steps, "
            f"longest {max(waits):.0f} ms, {size:.1f} MB in {len(written)} file(s)"
        )
    store = rooms._store
    path, key, store_id = store.path, store.key, store.store_id
    long_practice.door.leave()
    say(f"--verify-log follows {LINES} lines in {took(lambda: prove_log(path, key, store_id)) / 1000:.1f} s\n")
