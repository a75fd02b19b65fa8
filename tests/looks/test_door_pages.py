"""The pages from the door to a group, in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Group
from facilitator_app.domain.recovery_codes import RecoveryCode
from facilitator_app.domain.sessions import Attendance, Field
from facilitator_app.domain.troubles import FolderNotWritable
from facilitator_app.live.door import Door
from facilitator_app.store.names import KEY_FILE_NAMES, STORE_NAME
from facilitator_app.store.vault import KeyFile
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.first_run_page import FirstRunPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.help_page import HelpPage
from facilitator_app.ui.recover_page import RecoverPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.search_page import SearchPage
from facilitator_app.ui.trouble_page import TroublePage
from facilitator_app.ui.unlock_page import UnlockPage
from tests.keys import press
from tests.looks.frames import Camera
from tests.practice import AGENDAS, PASSPHRASE, PIN, START, WORDING, Practice
from tests.ui.audit import (
    accessibility_problems,
    cut_off,
    focus_out_of_sight,
    keyboard_problems,
    scrolls_sideways,
)
from tests.ui.copies import Copy, make_practice
from tests.ui.start_pages import start_page
from tests.zonnebloem import approve_texts

WHOLE, BELOW_HEADER = (1093, 534), (1093, 486)
LONG_NAME = "Verloskundigen- en kraamzorgpraktijk De Linde aan de Kerkstraat in Amsterdam-Noord"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look and goes over it."""

    def go_over(name: str, build: Callable[[], QWidget], size: tuple[int, int]) -> None:
        for look, page in camera.takes(name, build, size):
            assert (page.width(), page.height()) == size, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert focus_out_of_sight(page) == [], look
            assert keyboard_problems(page) == [], look
            page.leave()

    return go_over


def entered(page: QWidget) -> QWidget:
    page.enter()
    return page


def test_unlock(practice: Copy, look_at: Callable[..., None]) -> None:
    look_at("unlock", lambda: entered(UnlockPage(practice.door)), WHOLE)


def test_unlock_with_everything_it_can_say(practice: Copy, look_at: Callable[..., None]) -> None:
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    key_file.add_person("noor", "Noor", PASSPHRASE, key_file.unlock(joke, PASSPHRASE))
    key_file.rename_practice(LONG_NAME, "nl")

    def build() -> QWidget:
        page = entered(UnlockPage(practice.door))
        for edit in page.findChildren(QLineEdit):
            edit.setText("iets anders")
            edit.caps_lock_seen.emit(True)
        for _ in range(5):
            page.primary.click()
        return page

    look_at("unlock-wait", build, WHOLE)


def test_unlock_without_a_key_file(practice: Copy, look_at: Callable[..., None]) -> None:
    for name in KEY_FILE_NAMES:
        (practice.folder / name).unlink()
    look_at("unlock-no-key-file", lambda: entered(UnlockPage(practice.door)), WHOLE)


def test_unlock_of_a_damaged_store(practice: Copy, look_at: Callable[..., None]) -> None:
    KeyFile.read(practice.folder, QUICK).note_backup(START)
    store = practice.folder / STORE_NAME
    store.write_bytes(store.read_bytes()[:2000] + bytes(64) + store.read_bytes()[2064:])

    def build() -> QWidget:
        page = entered(UnlockPage(practice.door))
        page.findChild(QLineEdit).setText(PASSPHRASE)
        page.primary.click()
        return page

    look_at("unlock-damaged", build, WHOLE)


@pytest.mark.parametrize("screen", ["code", "wait", "new", "new-complaining"])
def test_recover(tmp_path: Path, look_at: Callable[..., None], screen: str) -> None:
    practice = Practice(tmp_path / "kring", names=())
    practice.door.lock()
    key_file = KeyFile.read(practice.folder, QUICK)
    joke = key_file.people[0].id
    key_file.add_person("noor", "Noor", PASSPHRASE, key_file.unlock(joke, PASSPHRASE))

    def build() -> QWidget:
        page = entered(RecoverPage(practice.door))
        edit = page.findChild(QLineEdit)
        if screen == "code":
            edit.setText(f"{practice.code[:5]} 00000")
        elif screen == "wait":
            edit.setText(str(RecoveryCode.with_checks("0" * 28)))
            for _ in range(5):
                page.primary.click()
        else:
            edit.setText(practice.code)
            page.primary.click()
            if screen == "new-complaining":
                page.primary.click()
        return page

    look_at(f"recover-{screen}", build, WHOLE)
    practice.door.leave()


def first_run(door: Door, screen: int, texts: tuple[str, ...]) -> FirstRunPage:
    """The first run on one of its screens, with every field before it filled in."""
    page = entered(FirstRunPage(door, WORDING))
    for edit, text in zip(page.findChildren(QLineEdit), texts, strict=True):
        edit.setText(text)
    for _ in range(min(screen, 3) - 1):
        page.primary.click()
    if screen == 4:
        press_button(page, "Later")
    return page


def press_button(page: QWidget, text: str) -> None:
    next(button for button in page.findChildren(QPushButton) if button.text() == text).click()


@pytest.mark.parametrize("screen", [1, 2, 3, 4])
@pytest.mark.parametrize("complaining", [False, True])
def test_first_run(
    practice: Copy, tmp_path: Path, look_at: Callable[..., None], screen: int, complaining: bool
) -> None:
    doors: list[Door] = []

    def build() -> QWidget:
        doors.append(Door(tmp_path / f"nieuw-{len(doors)}", AGENDAS, practice.wall, QUICK))
        doors[-1].enter()
        texts = (LONG_NAME, "012 - 345 67 89", "Joke", PASSPHRASE, PASSPHRASE, PIN)
        page = first_run(doors[-1], screen, texts)
        if screen == 3 and not complaining:
            press_button(page, "Toon de code")
        if screen == 4 and not complaining:
            press_button(page, "Voorbeeld")
        if complaining:
            for edit in page.findChildren(QLineEdit):
                if not edit.isReadOnly():
                    edit.setText("90x" if screen == 4 else "")
            page.primary.click()
        return page

    look_at(f"first-run-{screen}{'-complaining' if complaining else ''}", build, WHOLE)
    for door in doors:
        door.leave()


@pytest.mark.parametrize("asking", [False, True])
def test_cover(practice: Copy, look_at: Callable[..., None], asking: bool) -> None:
    practice.unlock().door.cover()

    def build() -> QWidget:
        page = entered(CoverPage(practice.door, LONG_NAME, WORDING, "Oefenstand: pincode 2580"))
        if asking:
            page.wake()
            page.primary.click()
        return page

    look_at(f"cover{'-pin' if asking else ''}", build, WHOLE)


@pytest.mark.parametrize("hours", [0, 9])
def test_resume(practice: Copy, look_at: Callable[..., None], hours: int) -> None:
    session = practice.unlock().open()
    for row in session.seating.rows()[:7]:
        session.seating.record_pressure(row.seat.id, "118", "76", row.label)
        session.seating.record_weight(row.seat.id, "68,4", row.label)
    session.seating.keep_draft(session.seating.rows()[8].seat.id, Field.SYSTOLIC, "11", "half")
    practice.pass_time(hours=hours)
    look_at(f"resume-{hours}", lambda: entered(ResumePage(session, WORDING, practice.wall)), BELOW_HEADER)


def test_resume_with_the_last_changes(practice: Copy, look_at: Callable[..., None]) -> None:
    session = practice.unlock().open()
    for row in session.seating.rows()[:7]:
        practice.pass_time(minutes=1)
        session.seating.record_pressure(row.seat.id, "118", "76", row.label)
        session.seating.record_weight(row.seat.id, "68,4", row.label)
    session.undo()
    session.seating.mark(session.seating.rows()[8].seat.id, Attendance.EXCUSED)
    session.start_circle()

    def build() -> QWidget:
        page = entered(ResumePage(session, WORDING, practice.wall))
        page.changes_button.click()
        return page

    look_at("resume-changes", build, BELOW_HEADER)


def test_start(practice: Copy, look_at: Callable[..., None]) -> None:
    groups = practice.unlock().door.practice.groups
    for name in ("Korenbloem", "Klaproos"):
        groups.add(Group(name, name, "Bibliotheek Oost", "zwangerschap-9-plus-1"))
    look_at("start", lambda: entered(start_page(practice.door.practice)), BELOW_HEADER)


def test_start_while_looking_for_a_woman(practice: Copy, look_at: Callable[..., None]) -> None:
    approve_texts(practice.unlock().door.practice)

    def build() -> QWidget:
        page = entered(start_page(practice.door.practice))
        page.findChild(QLineEdit).setFocus()
        page.findChild(QLineEdit).setText("a")
        return page

    look_at("start-search", build, BELOW_HEADER)


def test_start_without_a_session_today(practice: Copy, look_at: Callable[..., None]) -> None:
    practice.unlock().pass_time(days=3)
    look_at("start-none-today", lambda: entered(start_page(practice.door.practice)), BELOW_HEADER)


def test_group(practice: Copy, look_at: Callable[..., None]) -> None:
    practice.unlock().open(3).closing.close()
    room = practice.door.practice

    def build() -> QWidget:
        return entered(GroupPage(room.groups, room.planning, "zonnebloem", WORDING, practice.wall))

    look_at("group", build, BELOW_HEADER)


def test_group_that_is_empty(practice: Copy, look_at: Callable[..., None]) -> None:
    room = practice.unlock().door.practice
    room.groups.add(Group("leeg", LONG_NAME, "Bibliotheek Oost", "zwangerschap-9-plus-1"))

    def build() -> QWidget:
        return entered(GroupPage(room.groups, room.planning, "leeg", WORDING, practice.wall))

    look_at("group-empty", build, BELOW_HEADER)


def test_trouble(look_at: Callable[..., None]) -> None:
    folder = Path("/media/kraamzorg") / "een stick met een lange naam" / "Kring"
    look_at("trouble", lambda: entered(TroublePage(FolderNotWritable(folder))), WHOLE)


def test_search(practice: Copy, camera: Camera) -> None:
    practice.unlock()

    def look_for_a(page: QWidget) -> None:
        page.enter()
        press("a")

    groups = practice.door.practice.groups
    for look, page in camera.takes("search", lambda: SearchPage(groups), BELOW_HEADER, look_for_a):
        assert cut_off(page) == [], look
        assert scrolls_sideways(page) == [], look
        assert accessibility_problems(page) == [], look
        assert focus_out_of_sight(page) == [], look


def test_help(look_at: Callable[..., None]) -> None:
    look_at("help", lambda: entered(HelpPage()), BELOW_HEADER)
