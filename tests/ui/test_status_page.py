"""What has become of a woman: what follows is said before it is set, and an odd day is asked about."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.ui.status_page import StatusPage
from tests.keys import focused, press
from tests.practice import TODAY, WORDING
from tests.ui.copies import Copy, make_practice

Show = Callable[..., QWidget]
HER = "vrouw-0"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


def page_of(practice: Copy, shown: Show) -> StatusPage:
    page = StatusPage(practice.door.practice.women, HER, WORDING, practice.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def her(practice: Copy) -> Participant:
    return practice.door.practice.women.get(HER)


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def type_day(page: StatusPage, day: str) -> None:
    page.day.setFocus()
    page.day.selectAll()
    press(day)


def test_nothing_is_said_and_no_day_is_asked_while_she_is_pregnant(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    assert page.status is Status.PREGNANT
    assert page.follows == ""
    assert not page.day.isVisible()
    assert "Amina Bouali" in said(page)


@pytest.mark.parametrize(
    ("status", "follows"),
    [
        (Status.DELIVERED, "Ze blijft uitgenodigd voor de terugkombijeenkomst."),
        (Status.MOVED_AWAY, "Ze blijft uitgenodigd voor de terugkombijeenkomst."),
        (Status.STOPPED, "Ze wordt ook niet uitgenodigd voor de terugkombijeenkomst."),
        (Status.LOSS, "Haar naam staat dan nergens meer, tot je in haar groep “Toon iedereen” kiest."),
    ],
)
def test_what_follows_is_said_beforehand(practice: Copy, shown: Show, status: Status, follows: str) -> None:
    page = page_of(practice, shown)
    page.choices[status].click()
    assert page.follows == f"Vanaf 12 maart geen weken, kaart en meting meer. {follows}"
    assert her(practice).status is Status.PREGNANT


def test_it_is_set_by_keyboard_alone_with_today_as_the_day(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    done = QSignalSpy(page.done)
    press("<Down>", "\n")
    assert done.at(0) == ["Status gewijzigd."]
    assert (her(practice).status, her(practice).status_on) == (Status.DELIVERED, TODAY)


def test_the_day_may_lie_in_the_past_and_moves_what_is_said(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.choices[Status.STOPPED].click()
    type_day(page, "1-3-26")
    assert page.follows.startswith("Vanaf 1 maart")
    press("\n")
    assert her(practice).status_on == TODAY - timedelta(days=11)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("31-2-2026", "Deze datum bestaat niet."),
        ("13-3-2026", "Deze dag moet nog komen."),
        ("1-3-2025", "Toen was ze nog niet zwanger."),
        ("straks", "Typ een datum zoals 3-6-2026."),
        ("", "Typ de dag, of kies er een met de pijltjes."),
    ],
)
def test_a_day_that_cannot_be_is_refused_at_its_field(
    practice: Copy, shown: Show, day: str, sentence: str
) -> None:
    page = page_of(practice, shown)
    page.choices[Status.LOSS].click()
    page.day.clear()
    type_day(page, day)
    press("\n")
    assert sentence in said(page)
    assert page.day.hasFocus()
    assert her(practice).status is Status.PREGNANT


def test_a_birth_long_before_its_time_is_asked_about_once(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.choices[Status.DELIVERED].click()
    type_day(page, "1-2-2026\n")
    assert "Dat is 18 weken vóór haar uitgerekende datum. Klopt dat? Enter = ja." in said(page)
    assert her(practice).status is Status.PREGNANT
    press("\n")
    assert her(practice).status is Status.DELIVERED


def test_who_was_there_later_is_told_that_this_stays(practice: Copy, shown: Show) -> None:
    seating = practice.open(4).seating
    seating.record_weight(seating.find("Amina")[0].seat.id, "68,4", "step")
    page = page_of(practice, shown)
    page.choices[Status.STOPPED].click()
    assert "Op 12 maart was ze er nog. Wat toen is ingevuld, blijft staan." in said(page)


def test_esc_sets_nothing_and_says_so_when_something_was_chosen(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    done, given_up = QSignalSpy(page.done), QSignalSpy(page.given_up)
    press("<Esc>")
    assert done.at(0) == [""]
    press("<Down>", "<Esc>")
    assert given_up.at(0) == ["Haar status is niet gewijzigd."]
    assert her(practice).status is Status.PREGNANT


def test_what_was_chosen_stays_when_the_screen_was_covered(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown)
    page.choices[Status.STOPPED].click()
    page.leave()
    page.enter()
    assert page.status is Status.STOPPED
    assert focused() is page.choices[Status.STOPPED]


def test_it_comes_back_as_it_was_set_and_can_be_taken_away(practice: Copy, shown: Show) -> None:
    practice.door.practice.women.set_status(HER, Status.MOVED_AWAY, TODAY - timedelta(days=3))
    page = page_of(practice, shown)
    assert page.status is Status.MOVED_AWAY
    assert page.day.text() == "09-03-2026"
    page.choices[Status.PREGNANT].click()
    assert page.follows == "Ze doet weer mee, met haar weken, haar kaart en meten."
    press("\n")
    assert her(practice).status is Status.PREGNANT
