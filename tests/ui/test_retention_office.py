"""From Start to a woman who is wiped, and back to a page that knows nothing of her; old copies go at the door."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.closing_page import ClosingPage
from facilitator_app.ui.day_question_page import DayQuestionPage
from facilitator_app.ui.retention_page import RetentionPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.taken_over_page import TakenOverPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.wipe_page import WipePage
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.practice import PASSPHRASE, WORDING, Practice


class Kring:
    """The program behind its door."""

    def __init__(self, practice: Practice, shown: Callable[..., QWidget]) -> None:
        self.practice = practice
        self.window = MainWindow()
        self.way_in = WayIn(practice.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()

    @property
    def told(self) -> str:
        """What the toast says now."""
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def click(self, text: str) -> None:
        """Press the one button that is in sight with these words, or with this name."""
        page = self.window.page
        assert isinstance(page, QWidget)
        buttons = [b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]
        (found,) = [b for b in buttons if text in (b.text(), b.accessibleName())]
        found.click()


def held(folder: Path) -> Practice:
    """A practice of one woman whose group met for the last time, with one session that was measured."""
    practice = Practice(folder / "kring", names=(("Amina", "Bouali"), ("Zofia", "Wójcik")))
    session = practice.open()
    session.seating.record_pressure(session.seating.rows()[0].seat.id, "118", "76", "step")
    session.closing.close()
    practice.door.practice.leave_session()
    return practice


def test_from_start_to_a_woman_who_is_wiped_with_no_way_back_to_her(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    practice = held(tmp_path)
    practice.pass_time(days=250)
    kring = Kring(practice, shown)
    assert kring.way_in.navigation is not None
    office = kring.way_in.navigation._office
    assert ToDoKind.WIPING in [item.kind for item in practice.door.practice.to_do.items()]
    office._go_and_do(ToDoKind.WIPING)
    assert isinstance(kring.window.page, RetentionPage)
    kring.click("Bekijk Amina B.")
    assert isinstance(kring.window.page, TakenOverPage)
    kring.click("Alles is overgenomen")
    press("<Esc>")
    assert isinstance(kring.window.page, RetentionPage)
    office.dossiers.show_woman("vrouw-0")
    assert isinstance(kring.window.page, WomanPage)
    office.retention.show_retention()
    kring.click("Wis… Amina B.")
    assert isinstance(kring.window.page, WipePage)
    assert "Amina" not in kring.window.windowTitle()
    press("Amina", "\n")
    assert isinstance(kring.window.page, RetentionPage)
    assert kring.told == "Voorgoed gewist."
    press("<Esc>")
    assert isinstance(kring.window.page, StartPage)
    kring.window.close()


def test_the_ticks_of_a_session_are_reached_from_its_closing(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    practice = held(tmp_path)
    kring = Kring(practice, shown)
    assert kring.way_in.navigation is not None
    kring.way_in.navigation._open_session("bijeenkomst-4")
    closing = kring.window.page
    assert isinstance(closing, ClosingPage)
    assert closing.list.taken_over.value == "0 van 1"
    assert closing.list.taken_over.button is not None
    closing.list.taken_over.button.click()
    assert isinstance(kring.window.page, TakenOverPage)
    kring.click("Alles is overgenomen")
    press("<Esc>")
    assert kring.window.page is closing
    assert closing.list.taken_over.value == "1 van 1"
    kring.window.close()


def test_old_copies_go_at_the_door_once_the_day_is_sure_and_it_is_told_in_one_line(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    practice = held(tmp_path)
    copy = practice.folder / "voor-terugzetten-2026-03-12-1415"
    copy.mkdir()
    practice.pass_time(days=30)
    practice.door.lock()
    practice.door.unlock(practice.door.people()[0].id, PASSPHRASE)
    kring = Kring(practice, shown)
    assert isinstance(kring.window.page, DayQuestionPage)
    assert copy.exists()
    kring.window.page.confirmed.emit()
    assert not copy.exists()
    assert kring.told == "Een oude kopie op deze laptop is na 30 dagen verwijderd."
    kring.window.close()
