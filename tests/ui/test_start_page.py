"""Start: one Enter to today's session, the groups, and what is left to do."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.demo import QUICK, HandSetClock
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Participant
from facilitator_app.domain.sessions import QuestionState
from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.live.to_do import ToDoKind
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.row_button import RowButton
from facilitator_app.ui.session_offer import SessionOffer
from facilitator_app.ui.start_page import StartPage
from tests.keys import press
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, PIN, START, TODAY
from tests.ui.audit import accessible_name, scrolls_sideways, tab_cycle
from tests.ui.copies import Copy, make_practice
from tests.ui.start_pages import start_page
from tests.zonnebloem import approve_texts

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


def page_of(practice: Copy, shown: Show) -> StartPage:
    rooms = practice.door.practice
    page = start_page(rooms)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def rows(page: QWidget) -> list[str]:
    return [row.accessibleName() for row in page.findChildren(RowButton) if row.isVisible()]


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = (made for made in page.findChildren(QPushButton) if made.text() == text and made.isVisible())
    return found


def primary_text(page: StartPage) -> str:
    assert page.primary is not None
    return page.primary.text()


def hold(session: LiveSession, *questions: QuestionState) -> None:
    """Hold a whole session, with questions that end so."""
    session.circle.start()
    for number, state in enumerate(questions, start=1):
        session.circle.ask(f"Vraag {number}?")
        session.circle.settle(session.circle.questions()[-1].id, state)
    session.closing.close()


def add_group(practice: Copy, name: str, in_days: int | None = None) -> None:
    groups = practice.door.practice.groups
    groups.add(Group(name, name, "Bibliotheek Oost", "zwangerschap-9-plus-1"))
    if in_days is not None:
        (planned, *_) = groups.page("zonnebloem").sessions
        held_on = TODAY + timedelta(days=in_days)
        first = replace(planned, id=f"{name}-1", group_id=name, number=1, held_on=held_on)
        practice.door.practice.planning.plan(first)


def test_todays_session_stands_first_with_all_that_matters(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    assert "Donderdag 12 maart" in said(page)
    offer = page.findChild(SessionOffer)
    assert said(offer) == [
        "Zonnebloem · bijeenkomst 4 van 5",
        "14.00 uur · Kerkstraat 1 · 12 deelnemers · 25 tot 27 weken",
        "Thema:",
        "groeien en voelen",
    ]
    assert page.heading == "Start"
    expected = "Zonnebloem, bijeenkomst 4 van 5, vandaag 14.00 uur, 12 deelnemers"
    assert offer.accessibleName() == expected


def test_one_key_opens_it(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    assert primary_text(page) == "Open bijeenkomst 4"
    assert page.primary is not None
    assert page.primary.hasFocus()
    with qtbot.waitSignal(page.session_requested) as asked:
        QTest.keyClick(page.primary, Qt.Key.Key_Space)
    assert asked.args == ["bijeenkomst-4"]


def test_a_session_that_runs_is_gone_on_with(practice: Copy, shown: Show) -> None:
    practice.open()
    assert primary_text(page_of(practice, shown)) == "Ga verder met bijeenkomst 4"


def test_a_session_that_is_closed_today_can_be_looked_at(practice: Copy, shown: Show) -> None:
    hold(practice.open())
    page = page_of(practice, shown)
    assert primary_text(page) == "Bekijk bijeenkomst 4"
    assert "· deze bijeenkomst is klaar" in said(page)


def test_a_second_session_of_today_goes_before_the_one_that_is_closed(practice: Copy, shown: Show) -> None:
    add_group(practice, "Korenbloem", in_days=0)
    hold(practice.open())
    assert primary_text(page_of(practice, shown)) == "Open bijeenkomst 1"


@pytest.mark.parametrize(("days", "word"), [(-1, "morgen"), (1, "gisteren")])
def test_the_session_of_tomorrow_or_yesterday_is_offered_with_its_day(
    practice: Copy, shown: Show, days: int, word: str
) -> None:
    practice.pass_time(days=days)
    facts = next(text for text in said(page_of(practice, shown)) if "14.00 uur" in text)
    assert facts.startswith(f"{word} · 14.00 uur · ")


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ((QuestionState.NEXT_TIME,), "· 1 vraag van vorige keer op het bord"),
        ((QuestionState.NEXT_TIME, QuestionState.LOOKING_INTO), "· 2 vragen van vorige keer op het bord"),
        ((QuestionState.DISCUSSED,), None),
    ],
)
def test_what_was_kept_for_this_time_is_counted(
    practice: Copy, shown: Show, kept: tuple[QuestionState, ...], words: str | None
) -> None:
    hold(practice.open(3), *kept)
    sentences = said(page_of(practice, shown))
    assert [text for text in sentences if "vorige keer" in text] == ([words] if words else [])


def test_one_woman_and_one_week_are_not_written_as_many(practice: Copy, shown: Show) -> None:
    add_group(practice, "Aster", in_days=0)
    eva = Participant("eva", "Aster", "Eva", "Smit", due_date=TODAY + timedelta(weeks=13))
    practice.door.practice.women.add(eva)
    hold(practice.open())
    offer = page_of(practice, shown).findChild(SessionOffer)
    assert "14.00 uur · Kerkstraat 1 · 1 deelnemer · 27 weken" in said(offer)


def test_without_a_session_today_it_says_so_and_what_is_next(practice: Copy, shown: Show) -> None:
    practice.pass_time(days=3)
    page = page_of(practice, shown)
    assert "Vandaag is er geen bijeenkomst." in said(page)
    assert "Volgende: 26 maart · Zonnebloem" in said(page)
    assert page.primary is None
    assert isinstance(QApplication.focusWidget(), RowButton)


def test_without_anything_planned_it_says_only_that(practice: Copy, shown: Show) -> None:
    practice.pass_time(days=14 + 56)
    page = page_of(practice, shown)
    assert "Vandaag is er geen bijeenkomst." in said(page)
    assert not any(text.startswith("Volgende") for text in said(page))
    assert rows(page) == ["Zonnebloem, klaar"]


def test_a_group_that_met_for_the_last_time_eight_weeks_ago_makes_room(practice: Copy, shown: Show) -> None:
    practice.pass_time(days=14 + 57)
    assert rows(page_of(practice, shown)) == []


def test_a_new_practice_is_told_how_to_begin(tmp_path: Path, shown: Show) -> None:
    clock = HandSetClock()
    clock.moment = START
    wall = WallClock(clock, AMSTERDAM)
    door = Door(tmp_path / "nieuw", AGENDAS, wall, QUICK)
    door.enter()
    door.begin(practice="De Linde", phone="", first_name="Joke", passphrase=PASSPHRASE, pin=PIN, language="nl")
    page = start_page(door.practice)
    shown(page)
    page.enter()
    assert "Nog geen groep" in said(page)
    assert "Maak je eerste groep." in said(page)
    assert "Vandaag is er geen bijeenkomst." in said(page)
    assert QApplication.focusWidget() is page.new_group
    door.leave()


def test_each_group_says_when_it_meets_next(practice: Copy, shown: Show) -> None:
    add_group(practice, "Korenbloem", in_days=7)
    add_group(practice, "Klaproos", in_days=1)
    add_group(practice, "Aster", in_days=-40)
    practice.door.practice.groups.add(Group("klimop", "Klimop", "", "zwangerschap-9-plus-1"))
    assert rows(page_of(practice, shown)) == [
        "Zonnebloem, volgende: vandaag",
        "Klaproos, volgende: morgen",
        "Korenbloem, volgende: 19 maart",
        "Klimop, nog geen datums",
        "Aster, klaar",
    ]


def test_a_group_that_has_no_dates_yet_says_so(practice: Copy, shown: Show) -> None:
    practice.door.practice.groups.add(Group("aster", "Aster", "", "zwangerschap-9-plus-1"))
    assert "Aster, nog geen datums" in rows(page_of(practice, shown))


@pytest.mark.parametrize("how", ["button", "keys"])
def test_a_group_can_be_made_from_here(practice: Copy, shown: Show, qtbot: QtBot, how: str) -> None:
    page = page_of(practice, shown)
    with qtbot.waitSignal(page.new_group_requested):
        if how == "button":
            page.new_group.click()
        else:
            press("Ctrl+N")


def test_the_arrows_go_through_the_groups_and_enter_opens_one(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    add_group(practice, "Korenbloem", in_days=7)
    page = page_of(practice, shown)
    first = next(row for row in page.findChildren(RowButton) if row.accessibleName().startswith("Zonnebloem"))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.group_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["Korenbloem"]


def test_tab_goes_as_the_page_is_read(practice: Copy, shown: Show) -> None:
    add_group(practice, "Korenbloem", in_days=7)
    page = page_of(practice, shown)
    assert [accessible_name(stop) for stop in tab_cycle(page)] == [
        "Zoek een deelnemer",
        "Open bijeenkomst 4",
        "Zonnebloem, volgende: vandaag",
        "Nieuwe groep",
        "Deelnemers inlezen",
        "Indelen",
        "Bekijk wat klaar moet staan",
        "Print de meetbriefjes",
        "Maak een reservekopie",
        "Papieren voor deze bijeenkomst",
        "Bekijk: 4 teksten voor op papier nog niet goedgekeurd",
    ]


def test_texts_that_wait_for_approval_are_something_to_do(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    assert "4 teksten voor op papier nog niet goedgekeurd" in said(page)
    with qtbot.waitSignal(page.to_do_requested) as asked:
        button(page, "Bekijk").click()
    assert asked.args == [ToDoKind.TEXTS]


@pytest.fixture
def backed_up(practice: Copy, tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    list(practice.door.practice.keeping.make(stick))
    return stick


def test_an_old_backup_is_something_to_do(practice: Copy, shown: Show, qtbot: QtBot, backed_up: Path) -> None:
    approve_texts(practice.door.practice)
    practice.pass_time(days=8)
    page = page_of(practice, shown)
    assert "Laatste reservekopie: 12 maart 2026" in said(page)
    with qtbot.waitSignal(page.to_do_requested) as asked:
        button(page, "Maak").click()
    assert asked.args == [ToDoKind.BACKUP]


def test_with_nothing_left_to_do_it_says_so(practice: Copy, shown: Show, backed_up: Path) -> None:
    approve_texts(practice.door.practice)
    page = page_of(practice, shown)
    assert "Niets. Alles is gedaan." in said(page)
    assert not any(made.text() == "Bekijk" and made.isVisible() for made in page.findChildren(QPushButton))


def test_coming_back_shows_how_things_stand_now(practice: Copy, shown: Show, backed_up: Path) -> None:
    page = page_of(practice, shown)
    page.leave()
    practice.open()
    approve_texts(practice.door.practice)
    page.enter()
    assert primary_text(page) == "Ga verder met bijeenkomst 4"
    assert "Niets. Alles is gedaan." in said(page)
    assert page.primary is not None
    assert page.primary.hasFocus()


def test_a_programme_that_cannot_be_read_leaves_the_start_screen_whole(
    made: Path, tmp_path: Path, shown: Show
) -> None:
    agendas = shutil.copytree(AGENDAS, tmp_path / "agendas")
    (agendas / "zwangerschap-9-plus-1" / "04-groeien-en-voelen.toml").write_text("number =")
    practice = Copy(made, tmp_path / "kring", agendas).unlock()
    page = page_of(practice, shown)
    assert primary_text(page) == "Open bijeenkomst 4"
    assert "Thema:" not in said(page)
    practice.door.leave()


@pytest.mark.parametrize("name", ['<img src="x">&"’ ' + "قلب " * 50, "ق" * 200])
def test_a_strange_name_of_a_group_is_text(practice: Copy, shown: Show, name: str) -> None:
    add_group(practice, name, in_days=0)
    hold(practice.open())
    page = page_of(practice, shown)
    labels = [label for label in page.findChildren(QLabel) if name in label.text().replace(ZERO_WIDTH_SPACE, "")]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert scrolls_sideways(page) == []


def test_no_name_of_a_woman_stands_there_until_somebody_looks(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    text = " ".join((*said(page), *rows(page)))
    for name in ("Amina", "Birgül", "Zofia"):
        assert name not in text


def search(page: QWidget) -> QLineEdit:
    return page.findChild(QLineEdit)


def test_a_woman_is_found_by_each_of_her_names_however_they_are_typed(
    practice: Copy, shown: Show, qtbot: QtBot
) -> None:
    page = page_of(practice, shown)
    for typed in ("birg", "BIRG", "Birgül", "yildiz", "Yıldız", "YILDIZ"):
        search(page).setText(typed)
        assert "Birgül Y. · Zonnebloem" in rows(page), typed
        with qtbot.waitSignal(page.participant_requested) as asked:
            QTest.keyClick(search(page), Qt.Key.Key_Return)
        assert asked.args == ["vrouw-2"], typed
        assert search(page).text() == "", typed
        assert not any("Birgül" in row for row in rows(page)), typed


def test_the_arrow_goes_into_what_was_found_and_back(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    page.search.start()
    QTest.keyClicks(search(page), "a")
    found = ["Amina B. · Zonnebloem", "Anouk V. · Zonnebloem", "Fatima E. · Zonnebloem"]
    assert [row for row in rows(page) if "·" in row] == found
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert search(page).hasFocus()
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.participant_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_esc_stops_looking(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.search.start()
    QTest.keyClicks(search(page), "a")
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    assert search(page).text() == ""
    QTest.keyClicks(search(page), "a")
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert search(page).hasFocus()
    assert search(page).text() == ""


def test_a_name_that_is_nobodys_is_said(practice: Copy, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    search(page).setText("xa")
    assert "Geen naam met “xa”." in said(page)
    with qtbot.assertNotEmitted(page.group_requested):
        QTest.keyClick(search(page), Qt.Key.Key_Return)


def test_of_very_many_only_the_first_are_shown(practice: Copy, shown: Show) -> None:
    women = [Participant(f"eva-{n}", "zonnebloem", f"Eva {n}", "Smit", due_date=TODAY) for n in range(10)]
    practice.door.practice.women.add(*women)
    page = page_of(practice, shown)
    search(page).setText("eva")
    assert len([row for row in rows(page) if "·" in row]) == 8
    assert "Er zijn er nog 2. Typ meer letters." in said(page)


def test_what_was_found_goes_away_when_she_looks_elsewhere(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.search.start()
    QTest.keyClicks(search(page), "a")
    assert page.primary is not None
    page.primary.setFocus()
    assert not any("·" in row for row in rows(page))


def test_leaving_the_page_leaves_no_name_behind(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    search(page).setText("birg")
    page.leave()
    assert search(page).text() == ""
    assert not any("Birgül" in row for row in rows(page))
