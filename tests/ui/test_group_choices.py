"""Another group for one woman, or for all of a group: what would be off is said, and one press does it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.group_choices import page_to_merge, page_to_move
from facilitator_app.ui.split_page import SplitPage
from tests.keys import press
from tests.practice import WORDING
from tests.ui.copies import Copy, make_practice
from tests.ui.waiting_women import add_waiting_women

Show = Callable[..., QWidget]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_practice(tmp_path_factory.mktemp("made") / "kring")
    practice = Copy(folder, folder.with_name("filled")).unlock()
    add_waiting_women(practice)
    practice.door.leave()
    return practice.folder


@pytest.fixture
def rooms(made: Path, tmp_path: Path) -> Iterator[OpenPractice]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice.door.practice
    practice.door.leave()


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_group_says_how_she_would_fit_and_a_press_chooses_it(rooms: OpenPractice, shown: Show) -> None:
    page = page_to_move(rooms, "aster-2", WORDING)
    shown(page, (1093, 486))
    page.enter()
    assert "Naar welke groep gaat Dilan K.?" in said(page)
    assert [card.choice.group.name for card in page.cards] == ["Zonnebloem", "Roos"]
    assert "deze groep is al 26 weken" in page.cards[0].fit
    assert page.cards[1].fit == "3 weken na de rest van de groep · de enige met Turks"
    chosen = QSignalSpy(page.chosen)
    press("\n")
    assert chosen.at(0) == ["zonnebloem"]


def test_who_waits_already_is_not_offered_the_waiting_list(rooms: OpenPractice, shown: Show) -> None:
    for id, offered in (("aster-2", True), ("wacht-0", False)):
        page = page_to_move(rooms, id, WORDING)
        shown(page, (1093, 486))
        assert any(b.text() == "Naar de wachtlijst" for b in page.findChildren(type(page._back))) is offered


def test_two_groups_say_what_they_would_be_together(rooms: OpenPractice, shown: Show) -> None:
    page = page_to_merge(rooms, "roos", WORDING)
    shown(page, (1093, 486))
    page.enter()
    assert [card.fit for card in page.cards] == [
        "Samen 14 deelnemers: groter dan jullie willen · 7 weken verschil tussen de twee groepen",
        "4 weken verschil tussen de twee groepen",
    ]
    assert "De bijeenkomsten van Roos die nog komen, worden geannuleerd." in said(page)
    page = page_to_merge(rooms, "aster", WORDING)
    assert page.cards[0].fit.startswith("Samen 21 deelnemers: meer dan 14 kan niet")
    page.deleteLater()


def test_esc_leads_back(rooms: OpenPractice, shown: Show) -> None:
    page = page_to_merge(rooms, "roos", WORDING)
    shown(page, (1093, 486))
    page.enter()
    done = QSignalSpy(page.done)
    press("<Esc>")
    assert done.count() == 1


# Splitting


@pytest.fixture
def split(rooms: OpenPractice, shown: Show) -> SplitPage:
    page = SplitPage(rooms.composing, "aster", WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def boxes(page: SplitPage) -> list[QCheckBox]:
    return list(page.boxes.values())


def test_both_parts_say_what_they_would_be(split: SplitPage) -> None:
    assert boxes(split)[0].text() == "Alicia M. · uitgerekend 26 aug"
    assert split.parts[1] == "nog niemand"
    for box in boxes(split)[:2]:
        box.click()
    stays, goes = split.parts
    assert goes.splitlines() == [
        "2 deelnemers, nog 10 plaatsen",
        "uitgerekend rond 27 augustus",
        "nu 15 tot 16 weken",
        "2\u00a0Nederlands",
        "minder dan 3 is klein voor een kring",
    ]
    assert stays.splitlines()[0] == "7 deelnemers, nog 5 plaatsen"
    assert stays.splitlines()[-1] == "kleiner dan jullie willen"


def test_a_new_group_begins_with_who_was_chosen(split: SplitPage, rooms: OpenPractice) -> None:
    for box in boxes(split)[:4]:
        box.click()
    split.name_edit.setFocus()
    done = QSignalSpy(split.done)
    press("Aster 2\n")
    sentence, new_id = done.at(0)
    assert sentence.startswith("Groep gesplitst.")
    page = rooms.groups.page(new_id)
    assert (page.group.name, len(page.participants)) == ("Aster 2", 4)


@pytest.mark.parametrize("count", [0, 9])
def test_in_both_groups_somebody_has_to_be(split: SplitPage, rooms: OpenPractice, count: int) -> None:
    for box in boxes(split)[:count]:
        box.click()
    split.name_edit.setText("Aster 2")
    done = QSignalSpy(split.done)
    split.primary.click()
    assert "In beide groepen blijft iemand." in said(split)
    assert done.count() == 0


def test_the_new_group_needs_a_name(split: SplitPage) -> None:
    boxes(split)[0].click()
    split.primary.click()
    assert "Typ een naam voor de nieuwe groep." in said(split)
    assert split.name_edit.hasFocus()
