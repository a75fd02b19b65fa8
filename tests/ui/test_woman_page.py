"""The file of one woman: hers alone, never in a title, and closed by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.readings import MeasuredBy
from facilitator_app.live.measurements import Typed
from facilitator_app.store.audit import Action
from facilitator_app.ui.graph_picture import GraphPicture
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import WOMEN, Afternoon, afternoon

with_popup = pytest.mark.qt_log_ignore("This plugin does not support")
Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def page_of(room: Afternoon, shown: Show, first_name: str = "Amina") -> WomanPage:
    rooms, her = room.practice, room.woman(first_name).id
    page = WomanPage(rooms.dossiers, rooms.series, rooms.measurements, her, WORDING, rooms.wall)
    shown(page, (1093, 486))
    page.enter()
    return page


def said(page: QWidget) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
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


# All that was measured


def act(page: WomanPage, button: str, *words: str) -> None:
    """Open the menu of a button by its name, and choose what the words say, one menu after the other."""
    (found,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == button and b.isVisible()]
    found.click()
    menu = top = QApplication.activePopupWidget()
    for word in words:
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == word)
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            menu = submenu
        else:
            assert top is not None
            top.close()
            action.trigger()


def line_of(page: WomanPage, first: str) -> list[str]:
    texts = said(page)
    at = texts.index(first)
    return texts[at : at + 6]


def test_every_reading_of_a_session_stands_there_and_the_last_one_first(room: Afternoon, shown: Show) -> None:
    seat = room.seat("Amina")
    room.measure("Amina", "128/82", "61,4")
    room.at("2026-03-12 14:20")
    room.practice.measurements.add(seat, Typed("124", "80", pulse="72", note="na rust"))
    room.practice.measurements.add(seat, Typed("118", "76", measured_by=MeasuredBy.MIDWIFE))
    room.practice.measurements.note(seat, "apparaat geeft HI")
    page = page_of(room, shown)
    assert line_of(page, "28+3") == ["28+3", "12 mrt", "124", "80", "61,4", "zelf"]
    texts = said(page)
    assert "polsslag 72 · na rust" in texts
    first = texts.index("14.00")
    assert texts[first : first + 5] == ["14.00", "128", "82", "zelf", "eerdere meting"]
    besides = texts.index("nagemeten door verloskundige")
    assert texts[besides - 4 : besides] == ["14.20", "118", "76", "verloskundige"]
    note = texts.index("apparaat geeft HI")
    assert texts[note - 2 : note] == ["14.20", "Joke"]


def test_a_correction_can_be_read_as_one(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "181/76")
    room.at("2026-03-12 14:09")
    room.measure("Amina", "118/76")
    assert "aangepast: 181/76 → 118/76, 14.09 Joke" in said(page_of(room, shown))


def test_of_what_was_moved_away_no_number_stands_there(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "133/87", "77,7")
    room.at("2026-03-12 14:10")
    room.practice.measurements.move_row(room.seat("Amina"), room.seat("Anouk"))
    texts = said(page_of(room, shown))
    assert texts.count("verplaatst naar een andere vrouw, 14.10 Joke") == 2
    assert not {"133", "87", "77,7", "Anouk", "Anouk V."} & set(texts)
    there = said(page_of(room, shown, "Anouk"))
    assert "verplaatst van een andere vrouw · verplaatst van een andere vrouw" in there


def test_the_midwife_measures_again_beside_what_stands_there(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    room.measure("Amina", "128/82")
    page = page_of(room, shown)
    page.readings.add_button.click()
    with qtbot.waitSignal(page.told) as told:
        press("118\t76\n")
    assert told.args == ["Meting bewaard.", True]
    assert "nagemeten door verloskundige" in said(page)
    assert line_of(page, "28+3")[2:4] == ["128", "82"]
    page.undo()
    assert "nagemeten door verloskundige" not in said(page)
    page.redo()
    assert "nagemeten door verloskundige" in said(page)


def test_what_cannot_be_a_measurement_stays_in_its_field(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.readings.add_button.click()
    press("76\t118\n")
    assert page.readings.entry.message.text == "Onder en boven omgewisseld? Enter = wissel om."
    assert room.store.readings.all_for(seat_id=room.seat("Amina")) == []
    page.readings.entry.end()


@with_popup
def test_a_number_is_corrected_from_its_row(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "181/76")
    page = page_of(room, shown)
    act(page, "Meer voor de meting van 14.00", "Bloeddruk aanpassen")
    press("118\n")
    assert line_of(page, "28+3")[2:4] == ["118", "76"]
    assert any(text.startswith("aangepast: 181/76 → 118/76") for text in said(page))


@with_popup
def test_a_reading_is_moved_from_its_row_by_name(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    room.measure("Amina", "118/76", "61,4")
    page = page_of(room, shown)
    with qtbot.waitSignal(page.told) as told:
        act(page, "Meer voor de meting van 14.00", "Verplaats gewicht naar", "Anouk V.")
    assert told.args == ["Opgeslagen bij Anouk V.", True]
    assert [str(r.value) for r in room.store.readings.all_for(seat_id=room.seat("Anouk"))] == ["61400 g"]
    page.undo()
    assert line_of(page, "28+3")[4] == "61,4"


@with_popup
def test_it_says_why_a_reading_does_not_go_there(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    room.measure("Anouk", "120/80")
    page = page_of(room, shown)
    act(page, "Meer voor de meting van 14.00", "Verplaats bloeddruk naar", "Anouk V.")
    assert page.notice.text.startswith("Bij die vrouw staat zo'n meting al.")


def test_half_a_measurement_is_kept_in_words_when_her_file_closes(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.readings.add_button.click()
    press("118")
    page.leave()
    assert [note.text for note in room.store.seat_notes.all_for()] == ["Half getypt: 118"]


def test_a_whole_one_and_a_note_are_kept_when_her_file_closes(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.readings.note.setFocus()
    press("duizelig")
    page.readings.add_button.click()
    press("118\t76")
    page.leave()
    assert [note.text for note in room.store.seat_notes.all_for()] == ["duizelig"]
    assert [str(r.value) for r in room.store.readings.all_for(seat_id=room.seat("Amina"))] == ["118/76"]


def test_escape_closes_what_is_typed_before_it_closes_her_file(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown)
    page.readings.add_button.click()
    press("118", "<Esc>")
    assert page.readings.entry.message.text.startswith("Dit is nog niet bewaard.")
    press("<Esc>")
    assert page.readings.entry.isHidden()
    with qtbot.waitSignal(page.done):
        press("<Esc>")


def test_a_closed_session_is_only_read(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    room.session.closing.close()
    page = page_of(room, shown)
    assert page.readings.add_button.isHidden() or not page.readings.add_button.isVisible()
    assert any(text.startswith("De bijeenkomst is gesloten.") for text in said(page))
    assert not [b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Meer voor de meting")]


def test_her_weight_goes_off_her_card_and_back(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.deeds.off_card.click()
    assert not room.woman("Amina").weight_on_card
    page.deeds.off_card.click()
    assert room.woman("Amina").weight_on_card


def test_the_graphs_tell_their_numbers_in_words(room: Afternoon, shown: Show) -> None:
    pressures, weights = page_of(room, shown).findChildren(GraphPicture)
    assert pressures.accessibleDescription() == "Week 16: 91 over 60. Week 20: 92 over 60. Week 24: 93 over 60."
    assert weights.accessibleDescription() == "Week 16: 67,2 kilo. Week 20: 68,2 kilo. Week 24: 69,2 kilo."


def test_a_limit_in_the_graph_is_told_in_words_too(room: Afternoon, shown: Show) -> None:
    settings = room.practice.settings
    settings.change_limits(PracticeLimits(140, 90))
    settings.confirm_limits()
    settings.draw_limits(True)
    pressures, _ = page_of(room, shown).findChildren(GraphPicture)
    assert pressures.accessibleDescription().endswith(
        "93 over 60. Streepjeslijn: grens van de praktijk, 140 / 90."
    )


def test_opening_it_is_a_look_in_the_log(room: Afternoon, shown: Show) -> None:
    page_of(room, shown)
    (look,) = [line.deed for line in room.store.log.lines() if line.deed.event == "file.look"]
    assert (look.action, look.about) == (Action.READ, room.woman("Amina").id)


@with_popup
def test_a_menu_does_not_stay_behind_when_her_file_closes(room: Afternoon, shown: Show) -> None:
    room.measure("Amina", "118/76")
    page = page_of(room, shown)
    act(page, "Meer voor de meting van 14.00")
    assert QApplication.activePopupWidget() is not None
    page.leave()
    assert QApplication.activePopupWidget() is None
