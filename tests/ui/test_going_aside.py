"""F6 goes through the parts of the window, Ctrl+F to a woman and F1 to the keys: from everywhere, and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.help_page import HelpPage
from facilitator_app.ui.pin_question_page import PinQuestionPage
from facilitator_app.ui.search_page import SearchPage
from facilitator_app.ui.start_page import StartPage
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused, press
from tests.practice import NAMES
from tests.ui.copies import make_practice
from tests.ui.kring import SECOND, Kring, readable


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def kring(made: Path, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Kring]:
    opened = Kring(made, tmp_path / "kring", shown)
    yield opened
    opened.close()


def circle(kring: Kring) -> CirclePage:
    kring.check_in()
    kring.navigation._go(Phase.CIRCLE)
    page = kring.window.page
    assert isinstance(page, CirclePage)
    return page


def part() -> str:
    """In which part of the window the focus is, by what a screen reader calls it."""
    above: QWidget | None = focused()
    while above is not None:
        if above.property("look") in ("header", "footer", "panel", "bar"):
            return above.accessibleName()
        if above.property("look") == "side":
            return "Programma"
        above = above.parentWidget()
    return "page"


def parts(key: str, times: int) -> list[str]:
    found = []
    for _ in range(times):
        press(key)
        found.append(part())
    return found


# F6


def test_f6_goes_round_at_check_in_and_comes_back_to_the_number_that_was_typed(kring: Kring) -> None:
    kring.check_in()
    press("118\t7")
    field = focused()
    assert parts("<F6>", 3) == ["Onderbalk", "Bovenbalk", "page"]
    assert focused() is field
    assert parts("Shift+F6", 3) == ["Bovenbalk", "Onderbalk", "page"]
    assert (focused(), field.text()) == (field, "7")


def test_f6_comes_by_the_list_that_lies_over_the_page(kring: Kring) -> None:
    page = kring.check_in()
    page.drawer.turn()
    assert part() == "Lijstje"
    assert parts("<F6>", 4) == ["Onderbalk", "Bovenbalk", "page", "Lijstje"]
    press("<Esc>")
    page.queue.turn()
    assert part() == "Buikchecks"
    assert parts("Shift+F6", 2) == ["page", "Bovenbalk"]


def test_f6_comes_by_the_programme_and_by_the_bar(kring: Kring) -> None:
    page = circle(kring)
    assert part() == "Programma"
    assert parts("<F6>", 4) == ["page", "Onderbalk", "Bovenbalk", "Programma"]
    assert focused() is page.programme.current_row
    kring.plug(SECOND)
    assert parts("Shift+F6", 2) == ["Balk over andere schermen", "Bovenbalk"]


def test_f6_remembers_where_she_was_in_each_part(kring: Kring) -> None:
    page = circle(kring)
    press("Ctrl+N", "<F6>")
    page.group_button.setFocus()
    press("<F6>", "<F6>", "<F6>")
    assert focused() is page.talk.notes.field
    press("<F6>")
    assert focused() is page.group_button


def test_under_the_cover_there_is_one_part(kring: Kring) -> None:
    kring.check_in()
    kring.door.cover()
    before = focused()
    press("<F6>")
    assert focused() is before


# Ctrl+F


def test_on_start_ctrl_f_goes_to_the_field_that_is_there(kring: Kring) -> None:
    press("Ctrl+F")
    assert isinstance(kring.window.page, StartPage)
    assert focused() is kring.window.page.search
    press("zof")
    assert kring.window.page.search.text() == "zof"


def test_in_the_circle_a_woman_is_found_and_left_again_for_the_circle(kring: Kring) -> None:
    page = circle(kring)
    page.talk.go_to_notes()
    press("Veel ", "Ctrl+F")
    assert isinstance(kring.window.page, SearchPage)
    assert kring.window.windowTitle() == "Kring – Zoeken"
    said = "\n".join(readable(kring.window.page))
    assert [name for woman in NAMES for name in woman if name in said] == []
    press("zof", "\n")
    assert isinstance(kring.window.page, WomanPage)
    press("<Esc>")
    assert kring.window.page is page
    assert kring.navigation.session is not None
    assert page.talk.notes.field.toPlainText() == "Veel "


def test_escape_stops_the_search_first_and_then_leads_back_to_what_was_typed(kring: Kring) -> None:
    kring.check_in()
    press("118\t7", "Ctrl+F", "zof", "<Esc>")
    page = kring.window.page
    assert isinstance(page, SearchPage)
    assert (page.search.text(), focused()) == ("", page.search)
    press("<Esc>")
    assert isinstance(kring.window.page, CheckinPage)
    assert focused().text() == "7"


def test_beside_a_second_screen_a_file_that_was_found_asks_for_the_pin(kring: Kring) -> None:
    circle(kring)
    kring.plug(SECOND)
    press("Ctrl+F", "zof", "\n")
    assert isinstance(kring.window.page, PinQuestionPage)
    press("<Esc>")
    assert isinstance(kring.window.page, CirclePage)


def test_who_may_open_no_file_comes_to_her_group(
    made: Path, tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    kring = Kring(made, tmp_path / "kring", shown, Role.CO_FACILITATOR)
    circle(kring)
    press("Ctrl+F", "zof", "\n")
    assert isinstance(kring.window.page, GroupPage)
    kring.close()


def test_under_the_cover_nobody_is_looked_for(kring: Kring) -> None:
    kring.check_in()
    press("<F9>", "Ctrl+F")
    assert isinstance(kring.window.page, CoverPage)


def test_once_locked_nobody_is_looked_for(kring: Kring) -> None:
    circle(kring)
    kring.door.lock()
    page = kring.window.page
    press("Ctrl+F")
    assert kring.window.page is page


# F1


def test_f1_says_the_time_that_is_left_to_who_does_not_see_the_ring(
    kring: Kring, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Heard(QAccessibleAnnouncementEvent):
        """What goes to a screen reader, written down as well."""

        def __init__(self, widget: QWidget, text: str) -> None:
            super().__init__(widget, text)
            said.append(text)

    monkeypatch.setattr("facilitator_app.ui.announce.QAccessibleAnnouncementEvent", Heard)
    page = circle(kring)
    kring.session.circle.start()
    kring.practice.pass_time(minutes=18)
    kring.session.circle.ticked.emit()
    said.clear()
    press("<F1>")
    assert isinstance(kring.window.page, HelpPage)
    assert said == [page.now.ring.accessibleName()] == ["Nog 12 minuten voor Ontvangst en meten"]
    press("<F1>")
    assert kring.window.page is page
    kring.navigation._go(Phase.ARRIVAL)
    said.clear()
    press("<F1>")
    assert said == []
