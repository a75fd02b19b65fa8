"""The ways to the log and back: from the settings, from the file of a woman, and from a line."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.ui.log_page import LogPage
from facilitator_app.ui.pin_question_page import PinQuestionPage
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.practice import PIN, Practice
from tests.ui.kring import ALONE, SECOND, Plugged
from tests.ui.papers_at_hand import wording_for


class Kring:
    """The program, open at Start."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget]) -> None:
        self.practice = Practice(folder / "kring")
        self.window = MainWindow()
        self.way_in = WayIn(self.practice.door, self.window, wording_for)
        shown(self.window)
        self.way_in.begin()
        self.plug(ALONE)

    @property
    def page(self) -> QWidget:
        page = self.window.page
        assert isinstance(page, QWidget)
        return page

    def button(self, text: str) -> QPushButton:
        (found,) = (b for b in self.page.findChildren(QPushButton) if b.text() == text and b.isVisible())
        return found

    def buttons(self) -> list[str]:
        return [button.text() for button in self.page.findChildren(QPushButton) if button.isVisible()]

    def plug(self, displays: Plugged) -> None:
        assert self.way_in.navigation is not None
        screens = self.way_in.navigation._office.privacy.screens
        screens.displays = displays
        screens.look()

    def become(self, role: Role) -> None:
        self.practice.door.practice.desk.who = Facilitator("saskia", "Saskia", role)

    def show_woman(self, participant_id: str) -> None:
        assert self.way_in.navigation is not None
        self.way_in.navigation._office.dossiers.show_woman(participant_id)


@pytest.fixture
def kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    kring = Kring(tmp_path, shown)
    yield kring
    kring.window.close()


def test_it_is_reached_from_the_settings_and_leads_back(kring: Kring) -> None:
    press("Ctrl+,")
    kring.button("Veiligheid").click()
    kring.button("Bekijk het logboek").click()
    assert isinstance(kring.page, LogPage)
    assert kring.window.windowTitle() == "Kring – Logboek"
    press("<Esc>")
    assert isinstance(kring.page, SettingsPage)


def test_who_may_not_read_it_has_no_way_to_it(kring: Kring) -> None:
    kring.become(Role.LOCUM)
    press("Ctrl+,")
    kring.button("Veiligheid").click()
    assert not kring.button("Bekijk het logboek").isEnabled()
    kring.show_woman("vrouw-0")
    assert "Wie keek hier?" not in kring.buttons()


def test_who_looked_at_a_woman_is_asked_in_her_file(kring: Kring) -> None:
    kring.show_woman("vrouw-0")
    kring.button("Wie keek hier?").click()
    page = kring.page
    assert isinstance(page, LogPage)
    texts = [page.list.item(row).text() for row in range(page.list.count())]
    assert "14.00 · Joke (verloskundige) · dossier bekeken" in texts
    assert kring.window.windowTitle() == "Kring – Logboek"
    press("<Esc>")
    assert isinstance(kring.page, WomanPage)


def test_from_a_line_to_her_and_back_to_all(kring: Kring) -> None:
    press("Ctrl+,")
    kring.button("Veiligheid").click()
    kring.button("Bekijk het logboek").click()
    whole = kring.page
    press("Ctrl+F", "amina", "\n")
    assert kring.page is not whole
    press("<Esc>")
    assert kring.page is whole


def test_beside_another_screen_her_log_opens_after_the_pin_and_leads_back(kring: Kring) -> None:
    press("Ctrl+,")
    kring.button("Veiligheid").click()
    kring.button("Bekijk het logboek").click()
    whole = kring.page
    kring.plug(SECOND)
    assert kring.page is whole
    press("Ctrl+F", "amina", "\n")
    assert isinstance(kring.page, PinQuestionPage)
    press(PIN, "\n")
    her = kring.page
    assert isinstance(her, LogPage)
    assert her is not whole
    press("<Esc>")
    assert kring.page is whole


def test_another_screen_closes_the_log_of_a_woman(kring: Kring) -> None:
    kring.show_woman("vrouw-0")
    kring.button("Wie keek hier?").click()
    assert isinstance(kring.page, LogPage)
    kring.plug(SECOND)
    assert isinstance(kring.page, StartPage)


def test_the_log_of_a_woman_that_is_left_alone_gives_way_to_start(kring: Kring) -> None:
    kring.show_woman("vrouw-0")
    kring.button("Wie keek hier?").click()
    page = kring.page
    assert isinstance(page, LogPage)
    page.left_alone.emit()
    assert isinstance(kring.page, StartPage)


def test_a_search_on_start_is_one_line_without_what_was_typed(kring: Kring) -> None:
    store = kring.practice.door.practice._store
    before = store.log.last_line()
    press("Ctrl+F", "ami", "<Esc>")
    press("Ctrl+F", "amina", "\n")
    told = [line.deed for line in store.log.lines()[before:] if line.deed.event == "search.find"]
    assert [(deed.about, deed.detail) for deed in told] == [(None, ""), ("vrouw-0", "")]
