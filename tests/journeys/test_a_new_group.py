"""From Start to ten planned sessions and back again, by keyboard, in the real window."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from facilitator_app.domain.sessions import Session
from facilitator_app.live.door import Door
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.new_group_page import NewGroupPage
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import focused, press
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice


class Kring:
    """The program as a user has it in front of her, unlocked."""

    def __init__(self, practice: Practice, shown: Callable[..., QWidget]) -> None:
        practice.door.leave()
        self.door = Door(practice.folder, AGENDAS, practice.wall, practice.parameters)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()
        press(PASSPHRASE, "\n")

    @property
    def told(self) -> str:
        """What the toast says now."""
        return "" if self.window.toast.isHidden() else self.window.toast.text.text()

    def sessions(self) -> list[Session]:
        """The sessions of the group that was made last."""
        planning = self.door.practice.planning
        group = planning.last_group()
        assert group is not None
        return list(planning.plan_of(group.id).sessions)

    def button(self, text: str) -> QPushButton:
        """The one button in sight with this text."""
        page = self.window.page
        assert isinstance(page, QWidget)
        (found,) = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        return found

    def texts(self) -> list[str]:
        """All labels in sight."""
        page = self.window.page
        assert isinstance(page, QWidget)
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(Practice(tmp_path / "kring"), shown)
    yield kring
    kring.window.close()


def begin_roos(kring: Kring) -> None:
    press("Ctrl+N")
    assert isinstance(kring.window.page, NewGroupPage)
    press("Roos\t", "School\t", "\t", "7 mei\t", "19.30", "\n")
    assert isinstance(kring.window.page, PlanningPage)


def test_a_group_is_made_planned_changed_and_taken_back_by_keyboard(kring: Kring) -> None:
    assert isinstance(kring.window.page, StartPage)
    begin_roos(kring)
    assert kring.window.windowTitle() == "Kring – Datums"
    assert kring.told == "De groep is gemaakt."
    press("Ctrl+Return")
    page = kring.window.page
    assert isinstance(page, GroupPage)
    assert kring.told == "10 bijeenkomsten staan klaar."
    assert len(kring.sessions()) == 10
    assert kring.sessions()[0].held_on == date(2026, 5, 7)

    press("Ctrl+Z")
    assert kring.sessions() == []
    assert "Er staan nog geen bijeenkomsten." in kring.texts()
    press("Ctrl+Y")
    assert len(kring.sessions()) == 10
    kring.window.toast.undo_button.click()
    press("Ctrl+Y")
    assert "Bijeenkomsten (10)" in kring.texts()

    kring.button("Datums wijzigen").click()
    page = kring.window.page
    assert isinstance(page, PlanningPage)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert kring.told == "Bijeenkomst 1 verplaatst."
    assert kring.sessions()[0].held_on == date(2026, 5, 8)
    press("Ctrl+Z")
    assert kring.sessions()[0].held_on == date(2026, 5, 7)
    press("<Esc>")
    assert isinstance(kring.window.page, GroupPage)

    press("Ctrl+Z")
    assert kring.sessions() == []
    press("Ctrl+Z")
    assert isinstance(kring.window.page, StartPage)
    assert [line.group.name for line in kring.door.practice.groups.lines()] == ["Zonnebloem"]


def test_what_was_typed_waits_when_she_goes_elsewhere(kring: Kring) -> None:
    press("Ctrl+N")
    press("Roos\t", "School")
    press("<Esc>")
    assert isinstance(kring.window.page, StartPage)
    press("Ctrl+N")
    page = kring.window.page
    assert isinstance(page, NewGroupPage)
    assert (page.name.text(), page.place.text()) == ("Roos", "School")
    press("\n")
    page = kring.window.page
    assert isinstance(page, PlanningPage)
    press("7 mei", "\n")
    page.sheet.table.focus_row(page.plan.sessions[2].id)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    press("<Esc>")
    assert isinstance(kring.window.page, GroupPage)
    kring.button("Plan de bijeenkomsten").click()
    page = kring.window.page
    assert isinstance(page, PlanningPage)
    assert page.plan.sessions[2].held_on == date(2026, 7, 2) + timedelta(days=1)
    # The next new group begins anew.
    press("Ctrl+Return")
    kring.window.header.start_button.click()
    press("Ctrl+N")
    page = kring.window.page
    assert isinstance(page, NewGroupPage)
    assert (page.name.text(), page.place.text()) == ("", "School")


def test_undo_on_a_proposal_is_about_the_proposal_first(kring: Kring) -> None:
    begin_roos(kring)
    page = kring.window.page
    assert isinstance(page, PlanningPage)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert page.plan.sessions[0].held_on == date(2026, 5, 8)
    press("Ctrl+Z")
    assert page.plan.sessions[0].held_on == date(2026, 5, 7)
    press("Ctrl+Z")
    assert page.plan.sessions == ()
    press("Ctrl+Z")
    # The group itself: there is nothing to stay for.
    assert isinstance(kring.window.page, StartPage)
