"""The series on the screen: what was missed is arranged in place, and what is agreed is ticked off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.sessions import QuestionState
from facilitator_app.ui.attendance_strip import AttendanceStrip
from facilitator_app.ui.missed_line import MissedLine
from facilitator_app.ui.series_page import SeriesPage
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """Anouk, Birgül and Charlotte missed one each; something was agreed with Amina, and a question waits."""
    with afternoon(tmp_path) as opened:
        opened.session.circle.ask("Mag ik nog vliegen?")
        opened.session.circle.settle(opened.session.circle.questions()[-1].id, QuestionState.LOOKING_INTO)
        opened.practice.series.agree(opened.woman("Amina").id, "session-3", "Hb-formulier", None)
        yield opened


def page_of(room: Afternoon, shown: Show) -> SeriesPage:
    page = SeriesPage(
        room.practice.series,
        room.practice.debriefing,
        room.practice.theme_plan,
        "zonnebloem",
        WORDING,
        room.practice.wall,
    )
    shown(page, (1093, 486))
    page.enter()
    return page


def lines(page: SeriesPage) -> list[MissedLine]:
    return [line for line in page.findChildren(MissedLine) if line.isVisible()]


def catch_ups(room: Afternoon) -> list[FollowUp]:
    return room.store.follow_ups.all_for(kind="catch-up")


def button(page: QWidget, name: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, name
    return found[0]


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_screen_reader_hears_in_words_what_the_icons_show(room: Afternoon, shown: Show) -> None:
    strips = page_of(room, shown).findChildren(AttendanceStrip)
    assert strips[1].accessibleName().startswith("Anouk V.: 1 Niet gekomen, 2 Aanwezig")


def test_a_day_is_kept_when_its_field_is_left(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    lines(page)[0].day.setFocus()
    press("19-3-26", "\t")
    (kept,) = catch_ups(room)
    assert (kept.participant_id, str(kept.due_on), kept.done_on) == ("woman-01", "2026-03-19", None)


def test_a_day_that_does_not_exist_stays_and_says_so(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    line = lines(page)[0]
    line.day.setFocus()
    press("31-2-26", "\t")
    assert line.message.text == "Deze datum bestaat niet."
    assert line.day.text() == "31-2-26"
    assert [kept.due_on for kept in catch_ups(room)] == [None]
    page.leave()
    assert lines(page_of(room, shown))[0].day.text() == "31-2-26"


def test_leaving_the_page_keeps_the_day_that_is_being_typed(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    lines(page)[0].day.setFocus()
    press("19-3-26")
    page.leave()
    assert [str(kept.due_on) for kept in catch_ups(room)] == ["2026-03-19"]


def test_a_tick_says_that_she_caught_up(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    lines(page)[0].done.click()
    assert [str(kept.done_on) for kept in catch_ups(room)] == ["2026-03-12"]
    lines(page)[0].done.click()
    assert [kept.done_on for kept in catch_ups(room)] == [None]


def test_what_is_done_goes_and_comes_back_with_undo(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert "Amina B. · Hb-formulier" in said(page)
    button(page, "Klaar: Amina B. · Hb-formulier").click()
    assert "Amina B. · Hb-formulier" not in said(page)
    room.practice.undo()
    page.enter()
    assert "Amina B. · Hb-formulier" in said(page)


def test_a_question_that_was_answered_goes(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert "Vraag, zoek ik uit: Mag ik nog vliegen?" in said(page)
    button(page, "Besproken: Mag ik nog vliegen?").click()
    assert "Geen afspraken en geen vragen." not in said(page)
    assert not any("vliegen" in text for text in said(page))
