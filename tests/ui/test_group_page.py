"""A group: who is in it, and when it meets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.participants import Participant, Status
from facilitator_app.domain.sessions import SessionState
from facilitator_app.live.desk import Desk
from facilitator_app.live.groups import Groups
from facilitator_app.live.planning import Planning
from facilitator_app.live.programmes import Programmes
from facilitator_app.ui.group_page import GroupPage
from tests.keys import focused, press
from tests.practice import AGENDAS, TODAY, WORDING
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
    room = practice.door.practice
    page = GroupPage(room.groups, room.planning, group_id, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(page: GroupPage) -> list[str]:
    """The buttons of the sessions; those of head and women are tested below."""
    others = page.head.findChildren(QPushButton) + (page.women.findChildren(QPushButton) if page.women else [])
    visible = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [button.accessibleName() or button.text() for button in visible if button not in others]


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
    assert buttons(page_of(practice, shown)) == [
        "Bekijk bijeenkomst 3",
        "Bijeenkomst 4 voorbereiden",
        "Open bijeenkomst 4",
        "Bijeenkomst 5 voorbereiden",
        "Datums wijzigen",
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
    with qtbot.waitSignal(page.told) as told:
        take.click()
    assert told.args == ["Bijeenkomst 6 verplaatst.", True]
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


# Its women


def set_status(practice: Copy, participant_id: str, status: Status) -> None:
    practice.door.practice.women.set_status(participant_id, status, TODAY)


def test_what_has_become_of_a_woman_stands_in_place_of_her_weeks(practice: Copy, shown: Show) -> None:
    set_status(practice, "vrouw-0", Status.DELIVERED)
    set_status(practice, "vrouw-1", Status.STOPPED)
    set_status(practice, "vrouw-2", Status.MOVED_AWAY)
    sentences = said(page_of(practice, shown))
    assert "Deelnemers (10)" in sentences
    for name, standing in (
        ("Amina B.", "bevallen op 12 maart"),
        ("Anouk V.", "gestopt"),
        ("Birgül Y.", "verhuisd"),
    ):
        assert sentences[sentences.index(name) + 1] == standing


def test_after_a_loss_she_is_there_only_while_somebody_asks(practice: Copy, shown: Show) -> None:
    set_status(practice, "vrouw-0", Status.LOSS)
    page = page_of(practice, shown)
    assert "Amina B." not in said(page)
    assert page.women is not None
    page.women.everyone_button.click()
    sentences = said(page)
    assert sentences[sentences.index("Amina B.") + 1] == "verlies op 12 maart"
    assert focused() is page.women.everyone_button
    page.leave()
    page.enter()
    assert "Amina B." not in said(page)


def test_the_way_to_everyone_gives_nothing_away(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    assert page.women is not None
    assert page.women.everyone_button.isVisible()
    before = said(page)
    page.women.everyone_button.click()
    assert said(page) == before


def choose(page: GroupPage, participant_id: str, words: str) -> None:
    assert page.women is not None
    button = page.women.menu_of(participant_id)
    assert button is not None
    button.click()
    (menu,) = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


# Menus ask for what the offscreen plugin does not have.
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Gegevens wijzigen", "details_requested"),
        ("Status wijzigen", "status_requested"),
        ("Andere groep", "move_requested"),
        ("Uit de groep halen", "removal_requested"),
    ],
)
def test_all_that_can_be_done_for_a_woman_is_in_her_menu(
    practice: Copy, shown: Show, words: str, signal: str
) -> None:
    page = page_of(practice, shown)
    asked = QSignalSpy(getattr(page, signal))
    choose(page, "vrouw-2", words)
    assert asked.at(0) == ["vrouw-2"]
    page.leave()
    page.enter()
    assert page.women is not None
    assert focused() is page.women.menu_of("vrouw-2")


def test_a_woman_can_be_added(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    asked = QSignalSpy(page.new_woman_requested)
    assert page.women is not None
    page.women.add_button.click()
    assert asked.count() == 1


# What it is called


def test_name_and_place_are_changed_where_they_stand(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    told = QSignalSpy(page.told)
    page.head.rename_button.click()
    assert focused() is page.head.name_edit
    press("Korenbloem\tBibliotheek Oost\n")
    assert {"Korenbloem", "Bibliotheek Oost"} <= set(said(page))
    assert told.at(0) == ["Groep gewijzigd.", True]
    practice.door.practice.undo()
    page.enter()
    assert "Zonnebloem" in said(page)


def test_leaving_the_page_keeps_the_name_that_was_typed(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.head.rename_button.click()
    press("Korenbloem")
    page.leave()
    assert practice.door.practice.groups.page("zonnebloem").group.name == "Korenbloem"


def test_a_group_is_not_left_without_a_name(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.head.rename_button.click()
    press("\b\n")
    assert "Typ een naam voor de groep." in said(page)
    press("<Esc>")
    assert practice.door.practice.groups.page("zonnebloem").group.name == "Zonnebloem"
    assert not page.head.is_open


def test_the_same_name_is_no_change(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    told = QSignalSpy(page.told)
    page.head.rename_button.click()
    press("\n")
    assert told.count() == 0


def test_who_may_not_change_groups_has_nothing_to_change_them_with(practice: Copy, shown: Show) -> None:
    """Nor the way to everyone: it is for whoever looks after the women."""
    room = practice.door.practice
    saskia = Desk(room._store, Facilitator("s", "Saskia", Role.CO_FACILITATOR), practice.wall)
    groups = Groups(room._store, saskia, Programmes(AGENDAS, "nl"))
    page = GroupPage(groups, room.planning, "zonnebloem", WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    names = {button.text() or button.accessibleName() for button in page.findChildren(QPushButton)
             if button.isVisible()}  # fmt: skip
    assert names.isdisjoint({"Toon iedereen", "+ Deelnemer", "Inlezen", "Naam wijzigen", "Meer voor Amina B."})


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Samenvoegen met een andere groep", "merge_requested"),
        ("Splitsen in twee groepen", "split_requested"),
        ("Meegeven aan een andere laptop", "giving_requested"),
    ],
)
def test_what_can_be_done_with_the_group_as_a_whole_is_in_its_menu(
    practice: Copy, shown: Show, words: str, signal: str
) -> None:
    page = page_of(practice, shown)
    asked = QSignalSpy(getattr(page, signal))
    (button,) = (b for b in page.findChildren(QPushButton) if b.accessibleName() == "Meer voor deze groep")
    button.click()
    (menu,) = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert asked.count() == 1
