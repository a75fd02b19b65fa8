"""One whole session by keyboard alone, from the passphrase to the papers, which are read back."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import SessionState
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.resume_page import ResumePage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from tests.journeys.program import Kring, unlock
from tests.keys import focused, focused_edit, press
from tests.practice import NAMES, PIN, Practice
from tests.timers import run_out

SLIPS = [(f"{110 + n}", f"{65 + n}", f"{60 + n},{n % 10}") for n in range(12)]
FILE_PASSWORD = "dit is voor de praktijk"


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(Practice(tmp_path / "kring"), shown)
    yield kring
    kring.window.close()


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = [button for button in page.findChildren(QPushButton) if button.text() == text]
    return found


def test_a_session_runs_by_keyboard_alone_and_ends_in_papers_that_are_right(
    kring: Kring, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))

    unlock(kring)
    assert isinstance(kring.window.page, StartPage)
    assert kring.window.windowTitle() == "Kring – Start"
    press("\n")
    assert isinstance(kring.window.page, CheckinPage)

    for upper, lower, weight in SLIPS:
        press(upper, "\t", lower, "\t", weight, "\n")
    press("\n")
    circle = kring.window.page
    assert isinstance(circle, CirclePage)

    press("Ctrl+B", "Mag ik vis eten?", "\n")
    press("Ctrl+N", "Veel gelachen.")
    for _ in range(3):
        kring.practice.pass_time(minutes=20)
        press("Ctrl+Return")

    press("Ctrl+3")
    closing = kring.window.page
    assert isinstance(closing, ClosingPage)
    press("\n")
    qtbot.waitUntil(lambda: closing.preview is not None, timeout=20_000)
    assert closing.preview is not None
    button(closing.preview, "Opslaan…").click()
    dialog = closing.outlet.dialog
    assert dialog is not None
    dialog.folder_button.click()
    dialog.password_edit.setText(FILE_PASSWORD)
    dialog.again_edit.setText(FILE_PASSWORD)
    with qtbot.waitSignal(closing.outlet.handed_out, timeout=20_000):
        dialog.save_button.click()

    assert_papers_are_right(stick)

    # Without a window manager nobody gives the focus back when a dialog closes.
    kring.window.activateWindow()
    assert QTest.qWaitForWindowActive(kring.window)
    press("<Esc>")
    press("Ctrl+Return")
    assert kring.session.session.state is SessionState.CLOSED


def assert_papers_are_right(stick: Path) -> None:
    files = sorted(path.name for path in stick.iterdir())
    # Of what the programme gives along, the words of the others wait for approval.
    assert len(files) == 26
    assert "vandaag-2026-03-12-nl.pdf" in files
    assert not any(name.lower() in file.lower() for file in files for pair in NAMES for name in pair)
    cards = [text_of(path) for path in sorted(stick.glob("kaart-*.pdf"))]
    sheets = [text_of(path) for path in sorted(stick.glob("dossierblad-*.pdf"))]
    (report,) = [text_of(path) for path in stick.glob("groepsverslag-*.pdf")]
    assert len(cards) == len(sheets) == 12
    for place, ((first_name, surname), (upper, lower, weight)) in enumerate(zip(NAMES, SLIPS, strict=True)):
        (card,) = [text for text in cards if f"{first_name} {surname[0]}." in text]
        for number in (upper, lower, weight):
            assert number in card
        assert "12 maart 2026" in card
        (sheet,) = [text for text in sheets if f"{first_name} {surname}" in text]
        assert f"{upper}/{lower}" in sheet or (upper in sheet and lower in sheet)
        others = [pair for other, pair in enumerate(NAMES) if other != place]
        assert not any(f"{first} {last}" in sheet for first, last in others)
        assert not any(f"{first} {last[0]}." in card for first, last in others)
    assert "Veel gelachen." in report
    assert "Mag ik vis eten?" in report
    assert not any(weight in report for _, _, weight in SLIPS)


def text_of(path: Path) -> str:
    reader = PdfReader(BytesIO(path.read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt(FILE_PASSWORD)
    return "\n".join(page.extract_text() for page in reader.pages)


def test_after_a_power_cut_kring_is_back_where_it_was(
    tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    before = Kring(Practice(tmp_path / "kring"), shown)
    unlock(before)
    press("\n", "118\t76\t68,4\n", "12")
    with qtbot.waitSignal(before.session.seating.seat_changed):
        run_out(before.window, 2000)
    before.cut_off()

    after = Kring(before.practice, shown)
    unlock(after)
    assert isinstance(after.window.page, ResumePage)
    texts = after.texts()
    assert "1 van 12 klaar" in texts
    assert "Anouk" in texts
    assert "12 " not in texts.replace("1 van 12 klaar", "")
    press("\n")
    assert isinstance(after.window.page, CheckinPage)
    assert focused().accessibleName() == "Anouk V., bovendruk"
    press("1\t70\n")
    seating = after.session.seating
    pressure, _ = seating.values(seating.find("Anouk")[0].seat.id)
    assert str(pressure) == "121/70"
    after.window.close()


def test_the_cover_hides_everything_and_the_pin_brings_the_same_page_back(kring: Kring) -> None:
    unlock(kring)
    press("\n", "118")
    press("<F9>")
    assert isinstance(kring.window.page, CoverPage)
    assert kring.window.windowTitle() == "Kring – Afgedekt"
    shown_now = kring.texts()
    for name, _ in NAMES:
        assert name not in shown_now
    assert "118" not in shown_now
    press(PIN, "\n")
    assert isinstance(kring.window.page, CheckinPage)
    assert focused().accessibleName() == "Amina B., bovendruk"
    assert focused_edit().text() == "118"


def test_five_wrong_pins_lock_and_throw_every_page_away(kring: Kring) -> None:
    unlock(kring)
    press("\n", "118\t76\t68,4\n", "<F9>")
    for _ in range(5):
        press("1111", "\n")
    assert isinstance(kring.window.page, UnlockPage)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not kring.window.findChildren(CheckinPage)
    assert not kring.door.is_open
    unlock(kring)
    assert isinstance(kring.window.page, ResumePage)
