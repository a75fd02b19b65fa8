"""The pages for backups in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.demo import QUICK
from facilitator_app.live.door import Door
from facilitator_app.ui.backup_page import BackupPage
from facilitator_app.ui.restore_page import RestorePage
from tests.looks.frames import LOOKS, Act, Camera
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.backups_at_hand import Sticks, answering, run_of, stick

WHOLE, BELOW_HEADER = (1093, 534), (1093, 486)
LONG_NAME = "KRAAMZORG-EN-VERLOSKUNDE"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring")
    yield made
    made.door.leave()


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look, or in the light one alone, and goes over it."""

    def go_over(name: str, build: Callable[[], QWidget], act: Act | None = None, everywhere: bool = False) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, act, LOOKS if everywhere else LOOKS[:1]):
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


def settled(busy: Callable[[], bool]) -> None:
    while busy():
        QCoreApplication.processEvents()


def backup_page(practice: Practice, sticks: Sticks) -> BackupPage:
    page = BackupPage(run_of(practice.door, sticks), WORDING)
    page.enter()
    return page


def make(page: BackupPage) -> None:
    assert page.primary is not None
    page.primary.click()
    settled(lambda: page._run.busy)


def test_before_the_first_backup(practice: Practice, look_at: Callable[..., None]) -> None:
    look_at("backup-none", lambda: backup_page(practice, Sticks()))


def test_backups(practice: Practice, look_at: Callable[..., None], tmp_path: Path) -> None:
    one, other = stick(tmp_path), stick(tmp_path, LONG_NAME)
    keeping = practice.door.practice.keeping
    keeping.choose_place(one.path)
    for _ in range(3):
        practice.pass_time(days=9)
        list(keeping.make(one.path))
    (practice.folder / "voor-terugzetten-2026-03-01-0905").mkdir()
    look_at("backup-made", lambda: backup_page(practice, Sticks(one, other)), make, everywhere=True)


def test_backup_that_was_not_made(practice: Practice, look_at: Callable[..., None], tmp_path: Path) -> None:
    practice.door.practice.keeping.choose_place(tmp_path / LONG_NAME)
    look_at("backup-gone", lambda: backup_page(practice, Sticks()), make)


@pytest.mark.parametrize("moment", ["none", "choose", "damaged", "passphrase", "sheet", "ready"])
def test_restoring_on_another_laptop(
    practice: Practice, look_at: Callable[..., None], tmp_path: Path, moment: str
) -> None:
    there = stick(tmp_path)
    for days in range(2):
        practice.pass_time(days=days)
        list(practice.door.practice.keeping.make(there.path))
    doors: list[Door] = []

    def build() -> QWidget:
        doors.append(Door(tmp_path / f"nieuw-{len(doors)}", AGENDAS, practice.wall, QUICK))
        doors[-1].enter()
        sticks = Sticks() if moment == "none" else Sticks(there)
        page = RestorePage(doors[-1], WORDING, None, sticks, answering())
        page.enter()
        return page

    def act(page: QWidget) -> None:
        if moment in ("none", "choose"):
            return
        if moment == "damaged":
            newest = max(there.path.iterdir())
            (newest / "kring.db").write_bytes((newest / "kring.db").read_bytes()[:9000])
        page.choosing.rows.first.click()
        if moment == "sheet":
            page.opening.turn_button.click()
            page.opening.code.edit.setText("0000A")
            page.primary.click()
        elif moment == "passphrase":
            page.opening.passphrase.setText("iets anders")
            page.primary.click()
        else:
            page.opening.passphrase.setText(PASSPHRASE)
            page.primary.click()
            settled(lambda: page.busy)

    look_at(f"restore-{moment}", build, act, everywhere=moment in ("choose", "passphrase"))
    for door in doors:
        door.leave()


def test_restoring_over_what_is_here(practice: Practice, look_at: Callable[..., None], tmp_path: Path) -> None:
    there = stick(tmp_path)
    keeping = practice.door.practice.keeping
    list(keeping.make(there.path))
    (backup,) = keeping.found(there.path)

    def build() -> QWidget:
        page = RestorePage(practice.door, WORDING, backup, Sticks(), answering())
        page.enter()
        return page

    look_at("restore-here", build, lambda page: settled(lambda: page.busy), everywhere=True)


def test_closing_with_a_backup(practice: Practice, camera: Camera, tmp_path: Path) -> None:
    from facilitator_app.ui.closing_page import ClosingPage
    from tests.ui.papers_at_hand import outlet_of, wording_for

    there = stick(tmp_path)
    list(practice.door.practice.keeping.make(there.path))
    practice.pass_time(days=14)
    session = practice.open(5)

    def build() -> QWidget:
        settings = practice.door.practice.settings
        run = run_of(practice.door, Sticks(there))
        return ClosingPage(session, settings, wording_for, outlet_of(session, tmp_path), run)

    for look, page in camera.takes("closing-backup", build, BELOW_HEADER, ClosingPage.enter):
        assert cut_off(page) == [], look
        assert scrolls_sideways(page) == [], look
        assert page.list.backup.value == "laatste: 12 maart"
        page.leave()
