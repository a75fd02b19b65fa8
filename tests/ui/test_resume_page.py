"""After a power cut: where she was, and one Enter to go on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Role
from facilitator_app.domain.sessions import Attendance, Field, Phase
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.resume_page import ResumePage
from tests.practice import WORDING
from tests.ui.copies import Copy, make_practice
from tests.zonnebloem import afternoon

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def session(practice: Copy) -> LiveSession:
    return practice.open()


def page_of(practice: Copy, shown: Show) -> ResumePage:
    """The page as it comes after a power cut: from what is on the disk."""
    practice.door.leave()
    practice.door.enter()
    practice.unlock()
    interrupted = practice.door.practice.interrupted()
    assert interrupted is not None
    page = ResumePage(practice.door.practice.session(interrupted), WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons_of(page: QWidget) -> list[str]:
    return [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]


def lines_of(page: ResumePage) -> list[str]:
    return [page.changes.list.item(row).text() for row in range(page.changes.list.count())]


def measure(session: LiveSession, name: str) -> None:
    (row,) = session.seating.find(name)
    session.seating.record_pressure(row.seat.id, "118", "76", name)
    session.seating.record_weight(row.seat.id, "68,4", name)


def half_type(session: LiveSession, name: str, field: Field, text: str) -> None:
    (row,) = session.seating.find(name)
    session.seating.keep_draft(row.seat.id, field, text, name)


def test_it_says_where_she_was(practice: Copy, session: LiveSession, shown: Show) -> None:
    for name in ("Amina", "Anouk", "Iris"):
        measure(session, name)
    practice.pass_time(minutes=11)
    measure(session, "Zofia")
    practice.pass_time(minutes=3)
    page = page_of(practice, shown)
    assert said(page) == [
        "We gaan verder waar je was.",
        "Zonnebloem · bijeenkomst 4 · Ontvangst",
        "4 van 12 klaar · laatst opgeslagen 14.11",
        "Iets klopt niet?",
    ]
    assert page.heading == "Verder na onderbreking"


def test_who_does_not_come_is_not_waited_for(practice: Copy, session: LiveSession, shown: Show) -> None:
    (row,) = session.seating.find("Hiwot")
    session.seating.mark(row.seat.id, Attendance.EXCUSED)
    assert any("0 van 11 klaar" in sentence for sentence in said(page_of(practice, shown)))


@pytest.mark.parametrize(("phase", "word"), [(Phase.CIRCLE, "Kring"), (Phase.CLOSING, "Afronden")])
def test_the_phase_is_the_one_she_was_in(
    practice: Copy, session: LiveSession, shown: Show, phase: Phase, word: str
) -> None:
    session.go(phase)
    assert f"Zonnebloem · bijeenkomst 4 · {word}" in said(page_of(practice, shown))


@pytest.mark.parametrize(
    ("field", "word"),
    [(Field.SYSTOLIC, "bovendruk"), (Field.DIASTOLIC, "onderdruk"), (Field.WEIGHT, "gewicht")],
)
def test_a_half_typed_number_is_named_without_its_digits(
    practice: Copy, session: LiveSession, shown: Show, field: Field, word: str
) -> None:
    half_type(session, "Hiwot", field, "97")
    sentences = said(page_of(practice, shown))
    assert f"Eén getal was nog niet af: Hiwot, {word}." in sentences
    assert not any("97" in sentence for sentence in sentences)


def test_of_several_half_typed_numbers_the_last_one_is_named(
    practice: Copy, session: LiveSession, shown: Show
) -> None:
    half_type(session, "Hiwot", Field.WEIGHT, "6")
    practice.pass_time(seconds=5)
    half_type(session, "Iris", Field.SYSTOLIC, "1")
    assert "2 getallen waren nog niet af. Het laatste: Iris, bovendruk." in said(page_of(practice, shown))


def test_enter_goes_on(practice: Copy, session: LiveSession, shown: Show, qtbot: QtBot) -> None:
    page = page_of(practice, shown)
    assert page.primary.hasFocus()
    assert buttons_of(page) == ["Bekijk de laatste wijzigingen", "Ga verder"]
    with qtbot.waitSignal(page.resume_requested):
        QTest.keyClick(page.primary, Qt.Key.Key_Space)


def test_after_six_hours_it_asks_whether_the_session_still_goes_on(
    practice: Copy, session: LiveSession, shown: Show, qtbot: QtBot
) -> None:
    practice.pass_time(hours=6, seconds=1)
    page = page_of(practice, shown)
    assert {"Loopt deze bijeenkomst nog?", "Er is meer dan 6 uur niets opgeslagen."} <= set(said(page))
    assert page.primary.hasFocus()
    assert page.primary.text() == "Ja, ga verder"
    (close,) = (button for button in page.findChildren(QPushButton) if button.text() == "Nee, afronden")
    with qtbot.waitSignal(page.closing_requested):
        close.click()


def test_within_six_hours_it_does_not_ask(practice: Copy, session: LiveSession, shown: Show) -> None:
    practice.pass_time(hours=6)
    page = page_of(practice, shown)
    assert "Loopt deze bijeenkomst nog?" not in said(page)
    assert buttons_of(page) == ["Bekijk de laatste wijzigingen", "Ga verder"]


def test_a_clock_that_went_back_makes_it_ask(practice: Copy, session: LiveSession, shown: Show) -> None:
    practice.pass_time(hours=-1)
    page = page_of(practice, shown)
    assert {
        "Loopt deze bijeenkomst nog?", "De klok van deze laptop staat vroeger dan bij het laatste opslaan."
    } <= set(said(page))  # fmt: skip
    assert buttons_of(page) == ["Bekijk de laatste wijzigingen", "Nee, afronden", "Ja, ga verder"]


def test_the_day_stands_there_when_it_was_another_one(practice: Copy, session: LiveSession, shown: Show) -> None:
    practice.pass_time(days=1)
    sentences = said(page_of(practice, shown))
    assert "0 van 12 klaar · laatst opgeslagen 12 maart 14.00" in sentences


def test_no_value_of_anybody_stands_there(practice: Copy, session: LiveSession, shown: Show) -> None:
    measure(session, "Amina")
    text = " ".join(said(page_of(practice, shown)))
    for value in ("118", "76", "68,4"):
        assert value not in text


# The last changes


def test_the_last_changes_stand_there_newest_first_without_a_number_of_anybody(
    practice: Copy, session: LiveSession, shown: Show
) -> None:
    measure(session, "Amina")
    practice.pass_time(minutes=7)
    measure(session, "Charlotte")
    page = page_of(practice, shown)
    page.changes_button.click()
    assert page.changes.list.hasFocus()
    assert lines_of(page) == [
        "14.07 · Joke · Charlotte H. · gewicht ingevuld",
        "14.07 · Joke · Charlotte H. · bovendruk en onderdruk ingevuld",
        "14.00 · Joke · Amina B. · gewicht ingevuld",
        "14.00 · Joke · Amina B. · bovendruk en onderdruk ingevuld",
        "14.00 · Joke · bijeenkomst geopend",
    ]


def test_the_day_stands_with_a_change_of_another_day(practice: Copy, session: LiveSession, shown: Show) -> None:
    practice.pass_time(days=1)
    page = page_of(practice, shown)
    page.changes_button.click()
    assert lines_of(page)[0] == "12 maart 14.00 · Joke · bijeenkomst geopend"


def test_what_is_taken_back_from_here_is_told_at_once(practice: Copy, session: LiveSession, shown: Show) -> None:
    measure(session, "Amina")
    page = page_of(practice, shown)
    page.changes_button.click()
    practice.door.practice.session("bijeenkomst-4").undo()
    assert [line.endswith("· teruggehaald") for line in lines_of(page)] == [True, True, False]
    QTest.keyClick(page.changes.list, Qt.Key.Key_Escape)
    assert any("0 van 12 klaar" in sentence for sentence in said(page))


def test_what_is_taken_back_is_said_on_the_page_until_it_is_left(
    practice: Copy, session: LiveSession, shown: Show
) -> None:
    page = page_of(practice, shown)
    page.changes_button.click()
    page.tell_taken_back("Teruggehaald bij Amina B. Ctrl+Y doet het weer.")
    assert "Teruggehaald bij Amina B. Ctrl+Y doet het weer." in said(page)
    page.leave()
    assert page.notice.text == ""


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_list_of_changes_closes_and_leaves_no_name_behind(
    practice: Copy, session: LiveSession, shown: Show, way: str
) -> None:
    measure(session, "Amina")
    page = page_of(practice, shown)
    page.changes_button.click()
    assert "Iets klopt niet?" not in said(page)
    if way == "key":
        QTest.keyClick(page.changes.list, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(page.changes.back_button, Qt.MouseButton.LeftButton)
    assert page.changes_button.hasFocus()
    assert "Iets klopt niet?" in said(page)
    assert lines_of(page) == []


def test_under_the_cover_nothing_of_the_changes_stays(practice: Copy, session: LiveSession, shown: Show) -> None:
    page = page_of(practice, shown)
    page.changes_button.click()
    page.leave()
    assert lines_of(page) == []
    page.enter()
    assert page.primary.hasFocus()


def test_somebody_who_takes_no_part_in_sessions_is_not_offered_the_changes(shown: Show, tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        page = ResumePage(room.seen_by(Role.COORDINATOR), WORDING, room.practice.wall)
        shown(page, (1093, 486))
        page.enter()
        assert buttons_of(page) == ["Ga verder"]
        page.changes.enter()
        assert page.changes.list.count() == 0
