"""A group: who is in it, and when it meets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import SessionState
from facilitator_app.ui.group_page import GroupPage
from tests.practice import WORDING
from tests.ui.audit import scrolls_sideways
from tests.ui.copies import Copy, make_practice

INLEZEN = "Deelnemers inlezen"
Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


def page_of(practice: Copy, shown: Show, group_id: str = "zonnebloem") -> GroupPage:
    page = GroupPage(practice.door.practice.groups, group_id, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(page: QWidget) -> list[str]:
    shown = (button for button in page.findChildren(QPushButton) if button.isVisible())
    return [button.accessibleName() or button.text() for button in shown]


def test_each_woman_stands_there_with_her_due_date_and_her_weeks(practice: Copy, shown: Show) -> None:
    sentences = said(page_of(practice, shown))
    assert "Deelnemers (12)" in sentences
    here = sentences.index("Birgül Y.")
    assert sentences[here : here + 3] == ["Birgül Y.", "uitgerekend 13 juni", "26 weken"]


def test_two_women_of_one_label_are_told_apart(practice: Copy, shown: Show) -> None:
    practice.door.practice.women.add(
        Participant("nog-een", "zonnebloem", "Amina", "Bakali", due_date=date(2026, 6, 2))
    )
    names = [text for text in said(page_of(practice, shown)) if text.startswith("Amina")]
    assert len(set(names)) == 2


def test_a_woman_who_must_have_given_birth_has_no_weeks(practice: Copy, shown: Show) -> None:
    practice.pass_time(days=200)
    assert not any(text.endswith("weken") for text in said(page_of(practice, shown)))


def test_each_session_says_where_it_stands(practice: Copy, shown: Show) -> None:
    practice.open(3).closing.close()
    sentences = said(page_of(practice, shown))
    assert "Bijeenkomsten (3)" in sentences
    for row in (["3", "12 feb", "klaar"], ["4", "12 mrt", "vandaag"], ["5", "26 mrt", "gepland"]):
        here = sentences.index(row[0])
        assert sentences[here : here + 3] == row


def test_a_session_that_runs_is_told(practice: Copy, shown: Show) -> None:
    practice.open()
    assert "bezig" in said(page_of(practice, shown))


def test_only_what_can_be_opened_now_has_a_button(practice: Copy, shown: Show) -> None:
    practice.open(3).closing.close()
    assert buttons(page_of(practice, shown)) == [
        INLEZEN,
        "Bekijk bijeenkomst 3",
        "Open bijeenkomst 4",
    ]


def test_the_session_of_today_has_the_focus(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    assert page.primary is not None
    assert page.primary.hasFocus()
    with qtbot.waitSignal(page.session_requested) as asked:
        QTest.keyClick(page.primary, Qt.Key.Key_Space)
    assert asked.args == ["bijeenkomst-4"]


def test_a_session_that_runs_goes_before_the_one_of_today(practice: Copy, shown: Show) -> None:
    practice.open(5)
    page = page_of(practice, shown)
    assert page.primary is not None
    assert page.primary.accessibleName() == "Open bijeenkomst 5"


def test_a_closed_session_can_be_looked_at(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    practice.open(3).closing.close()
    page = page_of(practice, shown)
    (look,) = (button for button in page.findChildren(QPushButton) if button.text() == "Bekijk")
    with qtbot.waitSignal(page.session_requested) as asked:
        look.click()
    assert asked.args == ["bijeenkomst-3"]


def test_coming_back_shows_how_things_stand_now(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    practice.open()
    page.leave()
    page.enter()
    assert "bezig" in said(page)
    assert "vandaag" not in said(page)
    assert page.primary is not None
    assert page.primary.hasFocus()


def test_an_empty_group_is_told_how_to_go_on(practice: Copy, shown: Show) -> None:
    practice.door.practice.groups.add(Group("leeg", "Leeg", "", "zwangerschap-9-plus-1"))
    page = page_of(practice, shown, "leeg")
    assert "Deze groep is nog leeg. Voeg deelnemers toe of lees een lijst in." in said(page)
    assert page.primary is None
    assert buttons(page) == [INLEZEN]
    assert page.import_button.hasFocus()


@pytest.mark.parametrize("name", ['<img src="x">&"’ ' + "قلب " * 50, "<img " + "ق" * 200])
def test_strange_names_are_text_and_keep_the_page_whole(practice: Copy, shown: Show, name: str) -> None:
    groups = practice.door.practice.groups
    groups.add(Group("vreemd", name, name, "zwangerschap-9-plus-1"))
    practice.door.practice.women.add(Participant("haar", "vreemd", name, "", due_date=date(2026, 6, 2)))
    page = page_of(practice, shown, "vreemd")
    labels = [label for label in page.findChildren(QLabel) if "<img" in label.text()]
    assert len(labels) == 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert scrolls_sideways(page) == []
    assert page.heading == "Groep"


def test_a_cancelled_session_is_told_and_cannot_be_opened(practice: Copy, shown: Show) -> None:
    groups = practice.door.practice.groups
    (*_, planned) = groups.page("zonnebloem").sessions
    practice.door.practice.planning.plan(
        replace(planned, id="geen", number=6, held_on=practice.wall.today(), state=SessionState.CANCELLED)
    )
    page = page_of(practice, shown)
    assert "geannuleerd" in said(page)
    assert buttons(page) == [INLEZEN, "Open bijeenkomst 4"]
