"""Bewaren en wissen: what may go and what not yet, and the name that has to be typed before anything goes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.retention_page import RetentionPage
from facilitator_app.ui.wipe_page import WipePage
from facilitator_app.ui.words_of_copies import where_still
from tests.half_a_year import GROUP, finish
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]
SIZE = (1093, 486)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def said(page: QWidget) -> str:
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return " | ".join(texts).replace(ZERO_WIDTH_SPACE, "")


def button(page: QWidget, name: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == name or b.text() == name]
    return found


def retention_page(room: Afternoon, shown: Show) -> RetentionPage:
    page = RetentionPage(room.practice.retention, room.practice.old_copies, WORDING)
    shown(page, SIZE)
    page.enter()
    return page


# Whose may go


def test_before_the_time_is_over_only_the_day_is_told(room: Afternoon, shown: Show) -> None:
    finish(room)
    room.at("2026-06-01 10:00")
    page = retention_page(room, shown)
    assert "Van niemand is de bewaartijd voorbij." in said(page)
    assert "Zonnebloem: vanaf 9 oktober 2026" in said(page)
    assert "Amina" not in said(page)
    assert page.cards == []


def test_after_it_each_woman_and_the_whole_group_can_be_chosen(room: Afternoon, shown: Show) -> None:
    finish(room)
    page = retention_page(room, shown)
    chosen: list[str] = []
    page.woman_chosen.connect(chosen.append)
    page.group_chosen.connect(chosen.append)
    button(page, "Wis… Amina B.").click()
    button(page, "Wis de hele groep… Zonnebloem").click()
    assert chosen == [room.woman("Amina").id, GROUP]


def test_who_cannot_go_yet_is_told_with_why_and_with_the_way_there(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    finish(room)
    room.practice.series.agree(room.woman("Amina").id, room.session.session.id, "Bellen", None)
    room.session.taking_over.untick(room.seat("Amina"))
    page = retention_page(room, shown)
    assert "1 bijeenkomst nog niet overgenomen, 1 afspraak is nog open" in said(page)
    (card,) = page.cards
    assert card.whole_button is None
    asked: list[str] = []
    page.ticks_requested.connect(asked.append)
    button(page, "Bekijk Amina B.").click()
    assert asked == [room.woman("Amina").id]


def test_another_time_counts_at_once(room: Afternoon, shown: Show) -> None:
    finish(room)
    page = retention_page(room, shown)
    done: list[str] = []
    page.done.connect(done.append)
    page.months.setCurrentIndex(page.months.findData(0))
    page.months.activated.emit(page.months.currentIndex())
    assert room.practice.retention.months == 0
    assert "Er wordt nooit iets gewist." in said(page)
    assert page.cards == []
    assert done == ["Bewaartijd gewijzigd."]


def test_no_name_stays_behind_when_the_page_is_left(room: Afternoon, shown: Show) -> None:
    finish(room)
    page = retention_page(room, shown)
    assert "Amina" in said(page)
    page.leave()
    assert "Amina" not in said(page)


def test_old_copies_are_named_with_the_day_on_which_they_go(room: Afternoon, shown: Show) -> None:
    (room.store.path.parent / "voor-terugzetten-2026-03-12-1415").mkdir()
    page = retention_page(room, shown)
    assert "Van vóór het terugzetten, 12 maart 2026. Gaat weg op 11 april 2026." in said(page)


# Wiping


def wipe_page(room: Afternoon, shown: Show) -> WipePage:
    amina = room.woman("Amina")
    where = where_still(room.practice.copies, room.practice.old_copies, [amina.id], WORDING)
    page = WipePage(
        "Amina Bouali voorgoed wissen",
        "Haar gegevens",
        where,
        "Typ haar voornaam",
        lambda typed: room.practice.retention.wipe_woman(amina.id, typed),
    )
    shown(page, SIZE)
    page.enter()
    return page


def test_her_first_name_wipes_her_and_another_name_does_not(room: Afternoon, shown: Show) -> None:
    finish(room)
    page = wipe_page(room, shown)
    done: list[bool] = []
    page.wiped.connect(lambda: done.append(True))
    press("Anouk", "\n")
    assert "Dat is een andere naam. Er is niets gewist." in said(page)
    assert not done
    page.name_edit.clear()
    press("Amina", "\n")
    assert done
    assert not room.store.participants.all_for(first_name="Amina")


def test_the_backups_that_hold_her_stand_there_by_name(room: Afternoon, shown: Show) -> None:
    finish(room)
    assert "Kring-reservekopie-2026-03-12-0800 van 12 maart 2026. Stond in stick" in said(wipe_page(room, shown))


def test_where_nothing_else_is_known_that_is_said(room: Afternoon) -> None:
    rooms = room.practice
    for backup in room.store.backups.all_for():
        room.store.remove(backup)
    assert where_still(rooms.copies, rooms.old_copies, [room.woman("Amina").id], WORDING) == [
        "Nergens anders, voor zover Kring weet."
    ]


def test_the_way_back_wipes_nothing(room: Afternoon, shown: Show) -> None:
    finish(room)
    page = wipe_page(room, shown)
    back: list[bool] = []
    page.back_requested.connect(lambda: back.append(True))
    press("Amina", "<Esc>")
    assert back
    assert room.woman("Amina")


def test_no_value_stands_on_this_page(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76", "68,4")
    finish(room)
    assert "118" not in said(retention_page(room, shown))
