"""Before the women come in: what is in order in one line, what needs a hand with how."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator_app.live.to_do import ToDoKind
from facilitator_app.ui.machine import Battery
from facilitator_app.ui.ready_card import ReadyCard
from facilitator_app.ui.start_page import StartPage
from tests.ui.copies import Copy, make_practice
from tests.ui.start_pages import StandInLaptop, start_page

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


def page_of(practice: Copy, shown: Show, machine: StandInLaptop) -> StartPage:
    page = start_page(practice.door.practice, machine)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [text for card in cards(page) for label in card.findChildren(QLabel) if (text := label.text())]


def cards(page: QWidget) -> list[ReadyCard]:
    return [card for card in page.findChildren(ReadyCard) if card.isVisible()]


def test_what_is_in_order_takes_one_line(practice: Copy, shown: Show) -> None:
    lines = said(page_of(practice, shown, StandInLaptop()))
    assert lines[-1].startswith("In orde: programma, printer, stroom, ruimte op de schijf, datum (")


def test_slips_that_were_not_printed_have_their_button(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown, StandInLaptop())
    asked: list[str] = []
    page.slips_requested.connect(asked.append)
    assert "Meetbriefjes nog niet geprint." in said(page)
    button = cards(page)[0].slips_button
    assert button is not None
    button.click()
    card = practice.door.practice.groups.card_of_today()
    assert card is not None
    assert asked == [card.session.id]


def test_a_laptop_without_a_printer_is_told_of_the_stick(practice: Copy, shown: Show) -> None:
    lines = said(page_of(practice, shown, StandInLaptop(printer_name="")))
    assert "Geen printer gevonden. Sluit er een aan, of bewaar de papieren op een USB-stick." in lines


@pytest.mark.parametrize(
    ("battery", "asks"),
    [
        (Battery(59, False), True),
        (Battery(60, False), False),
        (Battery(10, True), False),
        (None, False),
    ],
)
def test_a_battery_that_will_not_last_asks_for_its_lead(
    practice: Copy, shown: Show, battery: Battery | None, asks: bool
) -> None:
    lines = said(page_of(practice, shown, StandInLaptop(charge=battery)))
    assert any(line.startswith("De batterij is") for line in lines) is asks


def test_a_session_that_has_begun_needs_no_card(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown, StandInLaptop())
    card = practice.door.practice.groups.card_of_today()
    assert card is not None
    practice.door.practice.session(card.session.id)
    page.enter()
    assert cards(page) == []


def test_a_backup_that_is_due_has_its_button_here_and_not_twice(practice: Copy, shown: Show) -> None:
    page = page_of(practice, shown, StandInLaptop())
    assert "Nog geen reservekopie gemaakt." in said(page)
    assert "Nog geen reservekopie gemaakt" not in [label.text() for label in page.findChildren(QLabel)]
    asked: list[ToDoKind] = []
    page.to_do_requested.connect(asked.append)
    button = cards(page)[0].backup_button
    assert button is not None
    button.click()
    assert asked == [ToDoKind.BACKUP]


def test_a_backup_of_today_is_in_order(practice: Copy, shown: Show, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    list(practice.door.practice.keeping.make(stick))
    page = page_of(practice, shown, StandInLaptop())
    assert cards(page)[0].backup_button is None
    assert "reservekopie" in said(page)[-1]
