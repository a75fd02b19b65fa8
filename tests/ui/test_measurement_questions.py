"""In her file an unusual number is asked about in the words of check-in, and kept after a yes to exactly that."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.live.measurements import Typed
from facilitator_app.ui.measurement_entry import MeasurementEntry
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused, press
from tests.practice import WORDING
from tests.ui.sweep_room import hold_enter
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]
SELDOM = "Dit getal komt niet vaak voor. Klopt dit? Enter = ja."
OTHERWISE = "Vorige keer was dit anders. Klopt dit? Enter = ja."


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(room: Afternoon, shown: Show) -> WomanPage:
    """The file of Amina, who weighed 69.2 kg four weeks ago, with the cursor where one more is typed."""
    rooms, her = room.practice, room.woman("Amina").id
    page = WomanPage(rooms.dossiers, rooms.series, rooms.measurements, her, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    page.readings.add_button.click()
    return page


@pytest.fixture
def entry(page: WomanPage) -> MeasurementEntry:
    return page.readings.entry


def kept(room: Afternoon) -> list[str]:
    return [str(reading.value) for reading in room.store.readings.all_for(seat_id=room.seat("Amina"))]


def notes(room: Afternoon) -> list[str]:
    return [note.text for note in room.store.seat_notes.all_for()]


def test_a_second_enter_says_yes(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112\n")
    assert entry.message.text == SELDOM
    assert kept(room) == []
    assert focused() is entry.diastolic
    press("\n")
    assert kept(room) == ["185/112"]
    assert entry.isHidden()


def test_a_held_enter_asks_and_waits(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112\n")
    hold_enter()
    assert entry.message.text == SELDOM
    assert kept(room) == []


def test_the_button_says_yes(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112")
    QTest.mouseClick(entry.button, Qt.MouseButton.LeftButton)
    assert entry.message.text == SELDOM
    QTest.mouseClick(entry.button, Qt.MouseButton.LeftButton)
    assert kept(room) == ["185/112"]


def test_the_second_half_of_a_double_click_is_no_yes(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112")
    QTest.mouseClick(entry.button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(entry.button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(entry.button, Qt.MouseButton.LeftButton)
    assert entry.message.text == SELDOM
    assert kept(room) == []


def test_other_numbers_are_asked_about_anew_and_so_is_the_same_one(
    room: Afternoon, entry: MeasurementEntry
) -> None:
    press("185\t112\n")
    press("113")
    assert entry.message.text == ""
    press("\n")
    assert entry.message.text == SELDOM
    press("113", "\n")
    assert entry.message.text == SELDOM
    assert kept(room) == []
    press("\n")
    assert kept(room) == ["185/113"]


def test_each_number_is_asked_about_by_itself(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112\t80,2\n")
    assert (entry.message.text, focused()) == (SELDOM, entry.diastolic)
    press("\n")
    assert (entry.message.text, focused()) == (OTHERWISE, entry.weight)
    assert kept(room) == []
    press("\n")
    assert kept(room) == ["185/112", "80200 g"]


def test_of_a_pulse_too(room: Afternoon, entry: MeasurementEntry) -> None:
    press("118\t76")
    entry.pulse.setFocus()
    press("140\n")
    assert (entry.message.text, focused()) == (SELDOM, entry.pulse)
    press("\n")
    assert kept(room) == ["118/76"]


def test_the_question_shows_no_number_of_hers(entry: MeasurementEntry) -> None:
    entry.weight.setFocus()
    press("80,2\n")
    assert entry.message.text == OTHERWISE


def test_the_question_is_in_sight_with_its_field(
    room: Afternoon, page: WomanPage, entry: MeasurementEntry
) -> None:
    for _ in range(8):
        room.practice.measurements.add(room.seat("Amina"), Typed("124", "80"))
    page._open()
    press("118\t76\t80,2")
    page._contents.verticalScrollBar().setValue(0)
    press("\n")
    QApplication.processEvents()
    for widget in (entry.message, entry.weight):
        assert widget.visibleRegion().boundingRect() == widget.rect()


def test_enter_swaps_what_was_typed_the_wrong_way_round(room: Afternoon, entry: MeasurementEntry) -> None:
    press("76\t118\n")
    assert entry.message.text == "Onder en boven omgewisseld? Enter = wissel om."
    assert kept(room) == []
    press("\n")
    assert kept(room) == ["118/76"]


def test_enter_puts_the_comma_where_it_was_meant(room: Afternoon, entry: MeasurementEntry) -> None:
    entry.weight.setFocus()
    press("694\n")
    assert entry.message.text == "Bedoel je 69,4 kg? Enter = ja."
    press("\n")
    assert kept(room) == ["69400 g"]


def test_what_enter_mended_is_asked_about_too(room: Afternoon, entry: MeasurementEntry) -> None:
    entry.weight.setFocus()
    press("802\n", "\n")
    assert entry.message.text == OTHERWISE
    assert kept(room) == []
    press("\n")
    assert kept(room) == ["80200 g"]


def test_her_file_that_closes_says_no_yes(room: Afternoon, page: WomanPage) -> None:
    press("185\t112\n")
    page.leave()
    assert kept(room) == []
    assert notes(room) == ["Half getypt: 185 112"]


def test_enter_after_a_first_escape_asks_again(room: Afternoon, entry: MeasurementEntry) -> None:
    press("185\t112\n", "<Esc>")
    assert entry.message.text.startswith("Dit is nog niet bewaard.")
    press("\n")
    assert entry.message.text == SELDOM
    assert kept(room) == []


def test_a_yes_does_not_outlive_what_was_typed(room: Afternoon, page: WomanPage, entry: MeasurementEntry) -> None:
    press("185\t112\n", "<Esc>", "<Esc>")
    page.readings.add_button.click()
    press("185\t112\n")
    assert entry.message.text == SELDOM
    assert kept(room) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_correction_is_asked_about(room: Afternoon, page: WomanPage, entry: MeasurementEntry) -> None:
    room.measure("Amina", weight="80,2")
    entry.end()
    page._open()
    (reading,) = room.store.readings.all_for(seat_id=room.seat("Amina"))
    page.readings._correct(reading)
    press("80,4\n")
    assert entry.message.text == OTHERWISE
    assert kept(room) == ["80200 g"]
    press("69,6\n")
    assert kept(room) == ["80200 g", "69600 g"]
