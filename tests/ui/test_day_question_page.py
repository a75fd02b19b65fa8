"""Whether it really is today: asked before anything is stored, and not answered by a stray Enter."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.live.door import Door
from facilitator_app.ui.day_question_page import DayQuestionPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.unlock_page import UnlockPage
from facilitator_app.ui.way_in import WayIn
from facilitator_app.ui.window import MainWindow
from tests.keys import press
from tests.practice import AGENDAS, PASSPHRASE, WORDING, Practice
from tests.ui.audit import accessibility_problems


class Kring:
    """The program on a laptop whose clock went wrong."""

    def __init__(self, folder: Path, shown: Callable[..., QWidget], days: int) -> None:
        practice = Practice(folder / "kring")
        practice.door.leave()
        practice.pass_time(days=days)
        self.door = Door(practice.folder, AGENDAS, practice.wall, practice.parameters)
        self.window = MainWindow()
        self.way_in = WayIn(self.door, self.window, lambda _language: WORDING)
        shown(self.window)
        self.way_in.begin()
        press(PASSPHRASE, "\n")

    @property
    def events(self) -> list[str]:
        """What the log tells."""
        return [line.deed.event for line in self.door.practice._store.log.lines()]


@pytest.fixture
def open_kring(tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Callable[[int], Kring]]:
    made: list[Kring] = []

    def open_one(days: int) -> Kring:
        made.append(Kring(tmp_path, shown, days))
        return made[0]

    yield open_one
    made[0].window.close()


def page_of(kring: Kring) -> DayQuestionPage:
    page = kring.window.page
    assert isinstance(page, DayQuestionPage)
    return page


@pytest.mark.parametrize(("days", "why"), [(-2, "dat is later"), (90, "dat is lang geleden")])
def test_a_doubtful_day_is_asked_about_and_nothing_is_written(
    open_kring: Callable[[int], Kring], days: int, why: str
) -> None:
    kring = open_kring(days)
    before = kring.events
    page = page_of(kring)
    assert page.accessibleName().startswith("Is het vandaag ")
    assert accessibility_problems(page) == []
    press("\n")
    assert kring.window.page is page
    assert kring.events == before
    page.primary.click()
    assert isinstance(kring.window.page, StartPage)
    assert kring.events[-1] == "place.unlock"


def test_a_wrong_day_is_put_right_first(open_kring: Callable[[int], Kring]) -> None:
    kring = open_kring(-2)
    page = page_of(kring)
    no = page._no
    no.click()
    assert "Zet eerst de datum" in page._advice.text
    no.click()
    assert isinstance(kring.window.page, UnlockPage)
    assert not kring.door.is_open


def test_a_day_as_it_should_be_is_not_asked_about(open_kring: Callable[[int], Kring]) -> None:
    assert isinstance(open_kring(1).window.page, StartPage)
