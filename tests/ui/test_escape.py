"""Esc leads back from every page of a group, as the help says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.all_groups_page import AllGroupsPage
from facilitator_app.ui.give_group_page import GiveGroupPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.office import Office
from facilitator_app.ui.series_page import SeriesPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.take_group_page import TakeGroupPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.practice import WORDING, Practice

GROUP, HER = "zonnebloem", "vrouw-2"


class Kring:
    """The program with its practice open."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        self.door = Practice(folder / "kring").door
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()

    @property
    def office(self) -> Office:
        assert self.way_in.navigation is not None
        return self.way_in.navigation._office


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    made = Kring(tmp_path, shown)
    yield made
    made.window.close()


@pytest.mark.parametrize(
    ("show", "page", "behind"),
    [
        (lambda office: office.show_group(GROUP), GroupPage, StartPage),
        (lambda office: office.show_series(GROUP), SeriesPage, GroupPage),
        (lambda office: office.dossiers.show_woman(HER), WomanPage, GroupPage),
        (lambda office: office.show_all_groups(), AllGroupsPage, StartPage),
        (lambda office: office.handovers.show_giving(GROUP), GiveGroupPage, GroupPage),
        (lambda office: office.handovers.show_taking(), TakeGroupPage, StartPage),
    ],
)
def test_escape_leads_back(
    kring: Kring, show: Callable[[Office], None], page: type[QWidget], behind: type[QWidget]
) -> None:
    show(kring.office)
    assert isinstance(kring.window.page, page)
    press("<Esc>")
    assert isinstance(kring.window.page, behind)


def test_a_second_escape_does_not_open_the_dossier_again(kring: Kring) -> None:
    kring.office.show_group(GROUP)
    kring.office.dossiers.show_woman(HER)
    press("<Esc>", "<Esc>")
    assert isinstance(kring.window.page, StartPage)


def test_escape_first_closes_the_name_that_is_being_typed(kring: Kring) -> None:
    kring.office.show_group(GROUP)
    page = kring.window.page
    assert isinstance(page, GroupPage)
    page.head.rename_button.click()
    press("<Esc>")
    assert kring.window.page is page
    assert not page.head.is_open
    press("<Esc>")
    assert isinstance(kring.window.page, StartPage)
