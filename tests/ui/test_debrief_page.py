"""Looking back on a session: an answer is kept at once, may be taken back, and shows in the trend."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.debriefs import Answer, Debrief, Item, Presence
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.ui.debrief_page import DebriefPage
from facilitator_app.ui.debrief_trend import DebriefTrend
from tests.keys import press
from tests.practice import WORDING
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def page_of(room: Afternoon, shown: Show, session_id: str = "session-3") -> DebriefPage:
    page = DebriefPage(room.practice.debriefing, room.practice.theme_plan, session_id, WORDING)
    shown(page, (1093, 486))
    page.enter()
    return page


def kept(room: Afternoon) -> Debrief:
    return room.practice.debriefing.of("session-3")


def test_an_answer_is_kept_at_once_and_taken_back_by_the_same_press(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    button = page.items[Item.BEGAN_ON_TIME].buttons[Answer.PARTLY]
    button.click()
    assert kept(room).answer(Item.BEGAN_ON_TIME) is Answer.PARTLY
    button.click()
    assert kept(room).answer(Item.BEGAN_ON_TIME) is None
    assert not button.isChecked()


def test_a_theme_that_was_not_come_to_is_marked_here(room: Afternoon, shown: Show) -> None:
    row = page_of(room, shown).themes["T5"]
    row.buttons[ThemeState.MOVED].click()
    assert [button.isChecked() for button in row.buttons.values()] == [False, True]
    again = page_of(room, shown).themes["T5"]
    assert again.buttons[ThemeState.MOVED].isChecked()
    again.buttons[ThemeState.MOVED].click()
    assert again.buttons[ThemeState.MOVED].isChecked()


def test_there_are_fifteen_items_and_each_has_four_answers(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert [len(row.buttons) for row in page.items.values()] == [4] * 15
    for item in Item:
        page.items[item].buttons[Answer.YES].click()
    assert [kept(room).answer(item) for item in Item] == [Answer.YES] * 15


def test_what_was_typed_is_kept_when_the_page_is_left(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.lines["went_well"].setPlainText("Veel gelachen.\nOok gehuild.")
    page.texts["interpreter"].setText("Arabisch")
    page.minutes.setText("45 minuten")
    page.team[1].name.setText("  Mieke   Bos ")
    page.team[1].hours.setText("2,5")
    page.leave()
    debrief = kept(room)
    assert (debrief.went_well, debrief.interpreter, debrief.interpreter_minutes) == (
        "Veel gelachen.\nOok gehuild.",
        "Arabisch",
        45,
    )
    second = room.practice.debriefing.team("session-3")[1]
    assert (second.name, second.minutes, second.presence) == ("Mieke Bos", 150, Presence.WHOLE)


def test_the_middle_of_lesson_and_talk_is_an_answer(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    assert room.practice.debriefing.of("session-3").talk is None
    page.slider.sliderReleased.emit()
    assert room.practice.debriefing.of("session-3").talk == 5


def test_minutes_that_cannot_be_read_stay_in_their_field(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.minutes.setText("drie kwartier")
    page.texts["guests"].setText("JGZ")
    page.leave()
    assert (kept(room).guests, kept(room).interpreter_minutes) == ("JGZ", None)
    assert page.minutes.text() == "drie kwartier"
    assert "Typ de minuten als een getal, zoals 45." in [label.text() for label in page.findChildren(QLabel)]


def test_it_comes_back_as_it_was_left(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.items[Item.OWN_SUBJECT].buttons[Answer.NO].click()
    page.slider.setValue(8)
    page.lines["take_along"].setPlainText("Meer tijd voor vragen")
    page.leave()
    again = page_of(room, shown)
    assert again.items[Item.OWN_SUBJECT].buttons[Answer.NO].isChecked()
    assert again.slider.value() == 8
    assert again.lines["take_along"].toPlainText() == "Meer tijd voor vragen"


def test_the_trend_shows_each_item_and_no_mark_for_the_whole(room: Afternoon, shown: Show) -> None:
    page = page_of(room, shown)
    page.items[Item.ROOM_READY].buttons[Answer.YES].click()
    page.items[Item.IN_THE_CIRCLE].buttons[Answer.PARTLY].click()
    trend = DebriefTrend(room.practice.debriefing, "zonnebloem", WORDING)
    shown(trend, (1000, 600))
    said = [label.text() for label in trend.findChildren(QLabel)]
    assert "Eigen inschatting, geen gevalideerd meetinstrument." in said
    assert said.count("ja") == 1
    assert said.count("deels") == 1
    assert not any(character.isdigit() for text in said[2:] for character in text if text != "3")
    asked: list[str] = []
    trend.debrief_requested.connect(asked.append)
    next(b for b in trend.findChildren(QPushButton) if b.text() == "Bijeenkomst 3").click()
    assert asked == ["session-3"]


def test_escape_goes_back(room: Afternoon, shown: Show, qtbot: QtBot) -> None:
    page = page_of(room, shown)
    with qtbot.waitSignal(page.done):
        press("<Esc>")
