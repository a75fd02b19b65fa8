"""A group: who is in it, and when it meets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import SessionState
from facilitator_app.live.desk import Desk
from facilitator_app.live.planning import Planning
from facilitator_app.live.programmes import Programmes
from facilitator_app.ui.group_page import GroupPage
from tests.practice import AGENDAS, WORDING
from tests.ui.audit import scrolls_sideways
from tests.ui.copies import Copy, make_practice

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
    room = practice.door.practice
    page = GroupPage(room.groups, room.planning, group_id, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(page: QWidget) -> list[str]:
    visible = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [button.accessibleName() or button.text() for button in visible]


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
    for row in (["3", "do 12 feb", "klaar"], ["4", "do 12 mrt", "vandaag"], ["5", "do 26 mrt", "gepland"]):
        here = sentences.index(row[0])
        assert sentences[here : here + 3] == row


def test_a_session_that_runs_is_told(practice: Copy, shown: Show) -> None:
    practice.open()
    assert "bezig" in said(page_of(practice, shown))


def test_only_what_can_be_opened_now_has_a_button(practice: Copy, shown: Show) -> None:
    practice.open(3).closing.close()
    assert buttons(page_of(practice, shown)) == ["Bekijk bijeenkomst 3", "Open bijeenkomst 4", "Datums wijzigen"]


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
    assert "Er staan nog geen bijeenkomsten." in said(page)
    assert buttons(page) == ["Plan de bijeenkomsten"]
    assert page.primary is not None
    assert page.primary.hasFocus()


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
    assert "Open bijeenkomst 6" not in buttons(page)


def test_a_session_that_was_never_opened_can_be_typed_in_later(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    assert "Bijeenkomst 3 later invoeren" in buttons(page)
    assert page.primary is not None
    assert page.primary.accessibleName() == "Open bijeenkomst 4"


# Dates


def delivered(practice: Copy, *days_after: int) -> None:
    """Have the women give birth so many days after today, one after the other; the others are not pregnant."""
    room = practice.door.practice
    for place, woman in enumerate(room.groups.page("zonnebloem").participants):
        born = practice.wall.today() + timedelta(days=days_after[min(place, len(days_after) - 1)])
        room.women.change(replace(woman, status=Status.DELIVERED, status_on=born))


def reunion(practice: Copy, in_days: int) -> None:
    session = practice.door.practice.groups.page("zonnebloem").sessions[-1]
    day = practice.wall.today() + timedelta(days=in_days)
    practice.door.practice.planning.plan(
        replace(session, id="terugkomst", number=6, held_on=day, after_birth=True, measuring=False)
    )


def test_the_dates_can_be_changed_from_here(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    (change,) = (button for button in page.findChildren(QPushButton) if button.text() == "Datums wijzigen")
    with qtbot.waitSignal(page.dates_requested):
        change.click()


def test_who_does_not_plan_has_no_button_for_it(practice: Copy, shown: Show) -> None:
    room = practice.door.practice
    saskia = Desk(room._store, Facilitator("s", "Saskia", Role.CO_FACILITATOR), practice.wall)
    planning = Planning(room._store, saskia, Programmes(AGENDAS, "nl"))
    page = GroupPage(room.groups, planning, "zonnebloem", WORDING, practice.wall)
    shown(page, (1093, 486))
    assert "Datums wijzigen" not in buttons(page)


def test_a_cancelled_session_says_why(practice: Copy, shown: Show) -> None:
    planning = practice.door.practice.planning
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.cancelled("bijeenkomst-5", "Joke is ziek"))
    assert "geannuleerd: Joke is ziek" in said(page_of(practice, shown))


def test_the_session_after_birth_is_provisional_until_the_births_are_in(practice: Copy, shown: Show) -> None:
    reunion(practice, 120)
    page = page_of(practice, shown)
    assert "na de bevalling · voorlopig" in said(page)
    assert not any("geboorte" in text for text in said(page))
    delivered(practice, 80)
    page.enter()
    assert "na de bevalling" in said(page)


def test_the_births_offer_another_day_that_is_taken_with_one_click(
    practice: Copy, shown: Show, qtbot: QtBot
) -> None:
    reunion(practice, 100)
    delivered(practice, 60, 75)
    page = page_of(practice, shown)
    assert "De laatste geboorte was op 26 mei." in said(page)
    (take,) = (button for button in page.findChildren(QPushButton) if button.text().startswith("Zet bijeenkomst"))
    assert take.text() == "Zet bijeenkomst 6 op do 2 jul"
    with qtbot.waitSignal(page.done) as told:
        take.click()
    assert told.args == ["Bijeenkomst 6 verplaatst."]
    assert "do 2 jul" in said(page)
    assert not any("geboorte" in text for text in said(page))


def test_a_loss_is_neither_waited_for_nor_told(practice: Copy, shown: Show) -> None:
    reunion(practice, 100)
    delivered(practice, 60)
    room = practice.door.practice
    woman = room.groups.page("zonnebloem").participants[0]
    room.women.change(replace(woman, status=Status.LOSS, status_on=practice.wall.today() + timedelta(days=80)))
    page = page_of(practice, shown)
    assert "na de bevalling" in said(page)
    assert not any("geboorte" in text or woman.first_name in text for text in said(page))


def test_why_the_day_could_not_be_taken_is_told(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    reunion(practice, 100)
    delivered(practice, 60, 75)
    page = page_of(practice, shown)
    (take,) = (button for button in page.findChildren(QPushButton) if button.text().startswith("Zet bijeenkomst"))
    session = practice.door.practice._store.sessions.get("bijeenkomst-5")
    assert session is not None
    there = replace(session, id="er", number=7, held_on=date(2026, 7, 2))
    practice.door.practice.planning.plan(there)
    with qtbot.waitSignal(page.told) as told:
        take.click()
    assert told.args[0].startswith("Op die dag heeft deze groep bijeenkomst 7 al.")
