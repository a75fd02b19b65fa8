"""A session does not close unnoticed with something that was to be looked at: the list says so, and asks why."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.live.desk import new_id
from facilitator_app.ui.closing_page import ClosingPage
from tests.keys import focused, press
from tests.ui.audit import accessibility_problems
from tests.ui.papers_at_hand import outlet_of, wording_for
from tests.zonnebloem import Afternoon, afternoon

SIZE = (1093, 486)
ASKED = "Er staat nog iets op je Lijstje dat je vandaag wilde bekijken. Schrijf op waarom je nu sluit."


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        opened.practice.settings.change_limits(PracticeLimits(140, 90, 160, 110, 10))
        opened.practice.settings.confirm_limits()
        opened.session.seating.record_pressure(opened.seat("Amina"), "172", "104", new_id(), beside=True)
        opened.at("2026-03-12 16:02")
        yield opened


@pytest.fixture
def page(room: Afternoon, tmp_path: Path, shown: Callable[..., ClosingPage]) -> Iterator[ClosingPage]:
    made = ClosingPage(room.session, room.practice.settings, wording_for, outlet_of(room.session, tmp_path))
    shown(made, SIZE)
    made.enter()
    yield made
    made.leave()


def test_the_list_says_how_much_is_open_and_leads_to_it(page: ClosingPage, room: Afternoon) -> None:
    assert page.list.listed.value == "1 open"
    assert page.drawer.button.text() == "Lijstje 1 · nu"
    assert "1 op het Lijstje" in page.status
    assert page.list.listed.button is not None
    page.list.listed.button.click()
    (row,) = page.drawer.panel.rows
    assert row.reason == "even samen kijken · nu"
    row.choose()
    press("\n")
    assert page.list.listed.value == "leeg"
    assert not page.list.listed.button.isVisible()
    assert page.notice.text == "Klaar bij Amina B. Ctrl+Z haalt het terug."
    room.session.undo()
    assert page.list.listed.value == "1 open"


def test_closing_asks_for_a_reason_and_keeps_it(page: ClosingPage, room: Afternoon) -> None:
    page.close_button.click()
    assert not room.session.closed
    assert page.reason.isVisible()
    assert page.reason.question.text() == ASKED
    assert focused() is page.reason.edit
    assert not page.reason.close_button.isEnabled()
    assert accessibility_problems(page) == []
    press("\n")
    assert not room.session.closed
    press("Is met de taxi naar het ziekenhuis.", "\n")
    assert room.session.closed
    assert not page.reason.isVisible()
    (outcome,) = room.store.list_outcomes.all_for()
    assert (outcome.result, outcome.note) == (Result.LEFT_OPEN, "Is met de taxi naar het ziekenhuis.")
    assert room.store.log.lines()[-1].deed.detail == "Is met de taxi naar het ziekenhuis."


def test_the_programme_runs_on_while_it_asks(page: ClosingPage, room: Afternoon) -> None:
    room.session.circle.start()
    page.close_button.click()
    assert not room.session.circle.clock.paused
    press("naar huis")
    page.close_button.click()
    assert room.session.closed
    assert room.session.circle.clock.paused


def test_it_may_stay_open_and_what_was_typed_waits(page: ClosingPage, room: Afternoon) -> None:
    page.close_button.click()
    press("naar hui", "<Esc>")
    assert not page.reason.isVisible()
    assert not room.session.closed
    page.close_button.click()
    assert page.reason.edit.text() == "naar hui"
    page.reason.stay_button.click()
    assert not page.reason.isVisible()


def test_it_leads_to_the_list_and_settled_there_it_asks_no_more(page: ClosingPage, room: Afternoon) -> None:
    page.close_button.click()
    page.reason.look_button.click()
    (row,) = page.drawer.panel.rows
    row.choose()
    press("\n", "<Esc>")
    assert not page.reason.isVisible()
    page.close_button.click()
    assert room.session.closed


def test_a_harmless_line_keeps_nobody_from_closing(page: ClosingPage, room: Afternoon) -> None:
    little_list = room.session.little_list
    little_list.settle(little_list.first_now, Result.DISCUSSED)
    little_list.put(room.seat("Olena"), LineKind.QUESTION, "verlof")
    page.close_button.click()
    assert room.session.closed


def test_her_sheet_tells_what_became_of_it(page: ClosingPage, room: Afternoon) -> None:
    amina = room.woman("Amina").id
    (open_,) = room.session.papers.file_sheet(amina, PaperUse.PREVIEW).listed
    assert (open_.kind, open_.result, open_.at) == (LineKind.LOOK, None, None)
    page.close_button.click()
    press("naar huis", "\n")
    (left,) = room.session.papers.file_sheet(amina, PaperUse.PREVIEW).listed
    assert (left.result, left.note, left.by) == (Result.LEFT_OPEN, "naar huis", "Joke")
    assert room.session.papers.file_sheet(room.woman("Olena").id, PaperUse.PREVIEW).listed == ()
