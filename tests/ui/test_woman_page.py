"""The file of one woman: hers alone, never in a title, and closed by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import WOMEN, Afternoon, afternoon

Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def page_of(room: Afternoon, shown: Show, first_name: str = "Amina") -> WomanPage:
    rooms = room.practice
    page = WomanPage(rooms.dossiers, rooms.series, room.woman(first_name).id, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def test_her_readings_stand_there_with_who_measured(room: Afternoon, shown: Show) -> None:
    texts = said(page_of(room, shown))
    assert "Amina Bouali" in texts
    first = texts.index("16+3")
    assert texts[first : first + 6] == ["16+3", "18 dec", "91", "60", "67,2", "zelf"]


def test_nothing_of_another_woman_is_in_reach(room: Afternoon, shown: Show) -> None:
    texts = " ".join(said(page_of(room, shown)))
    assert all(name not in texts for first, last, _ in WOMEN if first != "Amina" for name in (first, last))


def test_her_name_is_not_in_the_title(room: Afternoon, shown: Show) -> None:
    assert page_of(room, shown).heading == "Dossier"


def test_leaving_it_leaves_nothing_of_her_behind(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts = " ".join(said(page))
    assert "Amina" not in texts
    assert "67,2" not in texts


def test_untouched_for_a_minute_it_closes(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown)
    assert page._idle.seconds_left == 60
    assert page._closing.text() == "sluit over 1:00"
    with qtbot.waitSignal(page.done):
        page._idle.passed.emit()


def test_what_is_agreed_is_kept_with_enter(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.entry.text.setFocus()
    press("Hb-formulier mee", "\t", "19-3-26", "\n")
    assert "Hb-formulier mee" in said(page)
    assert page.entry.text.text() == ""
    (kept,) = room.store.follow_ups.all_for()
    assert (kept.participant_id, kept.session_id, str(kept.due_on)) == ("woman-00", "session-4", "2026-03-19")


def test_what_was_half_typed_is_kept_when_it_closes(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.entry.text.setFocus()
    press("Bellen over verlof")
    page.leave()
    assert [line.text for line in room.store.follow_ups.all_for()] == ["Bellen over verlof"]


def test_a_day_that_cannot_be_read_is_kept_as_words_when_it_closes(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.entry.text.setText("Bellen")
    page.entry.day.setText("volgende week")
    page.leave()
    assert [line.text for line in room.store.follow_ups.all_for()] == ["Bellen (volgende week)"]


def test_a_day_without_words_asks_for_them(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.entry.day.setFocus()
    press("19-3-26", "\n")
    assert page.entry.message.text == "Typ eerst wat er is afgesproken."
    assert page.entry.day.text() == "19-03-2026"
    page.entry.day.clear()
