"""The screen for the group: what it shows, what it holds back, and that nothing of a woman can reach it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from facilitator_app.domain.disclosures import Disclosure
from facilitator_app.domain.group_view import NOTHING_SHOWN, GroupViewMode, GroupViewState
from facilitator_app.live.circle import Circle
from facilitator_app.live.group_view import GroupView
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.group_panel import GroupPanel
from facilitator_app.ui.group_screen import GroupScreen
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from tests.looks.frames import settle
from tests.practice import WORDING, Practice
from tests.ui.audit import cut_off

ASKED = ("Mag ik nog op mijn rug slapen?", "Amina: hoe zit het met verlof?", "Iemand had 118/76, is dat goed?")


@dataclass
class Hall:
    """A practice with session 4 on the table, thirteen minutes into its third block."""

    practice: Practice
    session: LiveSession

    @property
    def circle(self) -> Circle:
        return self.session.circle


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Hall]:
    practice = Practice(tmp_path / "kring")
    hall = Hall(practice, practice.open())
    hall.circle.start()
    for minutes in (28, 10):
        practice.pass_time(minutes=minutes)
        hall.circle.next()
    practice.pass_time(minutes=13)
    yield hall
    practice.door.leave()


@pytest.fixture
def view(room: Hall) -> GroupView:
    return room.session.group_view


@pytest.fixture
def screen(shown: Callable[..., QWidget]) -> GroupScreen:
    made = GroupScreen(WORDING)
    shown(made)
    return made


def ask(room: Hall) -> None:
    for text in ASKED:
        room.circle.ask(text)
        room.practice.pass_time(seconds=1)
    for question in room.circle.questions():
        room.session.group_view.tick(question.id, True)


def called(room: Hall, name: str) -> GroupView:
    """The same, of a group with another name."""
    desk = room.practice.door.practice.desk
    return GroupView(room.session.group_view._store, desk, room.session.session, name, room.circle)


def in_sight(root: QWidget) -> str:
    return "\n".join(text.text() for text in root.findChildren(QLabel) if text.isVisibleTo(root))


def test_a_state_has_no_room_for_a_woman_nor_for_a_value() -> None:
    kinds = {field.name: field.type for field in fields(GroupViewState)}
    assert kinds == {
        "mode": GroupViewMode,
        "title": str,
        "questions": tuple[str, ...],
        "next_title": str,
        "seconds_left": int | None,
        "total_seconds": int,
        "day": date | None,
        "group": str,
    }


def test_it_begins_with_a_welcome(view: GroupView, screen: GroupScreen) -> None:
    screen.show_state(view.state())
    assert in_sight(screen).split("\n")[0] == "Welkom, Zonnebloem"
    assert screen.ring.isHidden()


def test_the_block_of_now_with_its_questions_and_its_time(view: GroupView, screen: GroupScreen) -> None:
    view.choose(GroupViewMode.BLOCK)
    screen.show_state(view.state())
    assert screen.title.text() == "Je baby voelen bewegen"
    assert screen.questions.text().startswith("Wanneer voel jij je baby het meest?")
    assert (screen.left.text(), screen.following.text()) == ("nog 12 minuten", "Straks: Pauze")
    assert screen.subtitle.text() == "12 maart · groep Zonnebloem"
    assert screen.ring.fraction == pytest.approx(12 / 25)


def test_a_block_that_is_over_shows_an_empty_ring_and_no_words(
    room: Hall, view: GroupView, screen: GroupScreen
) -> None:
    view.choose(GroupViewMode.BLOCK)
    room.practice.pass_time(minutes=20)
    screen.show_state(view.state())
    assert screen.ring.fraction == 0
    assert screen.left.isHidden()
    assert "over" not in in_sight(screen)


def test_a_break_is_a_break(room: Hall, view: GroupView, screen: GroupScreen) -> None:
    view.choose(GroupViewMode.BLOCK)
    room.circle.next()
    screen.show_state(view.state())
    assert (view.state().mode, screen.title.text()) == (GroupViewMode.BREAK, "Pauze")
    assert screen.left.text() == "nog 15 minuten"


def of_questions(number: int, text: str, title: str = "") -> GroupViewState:
    mode = GroupViewMode.BLOCK if title else GroupViewMode.QUESTIONS
    return GroupViewState(mode, title, tuple(f"{place}: {text}" for place in range(1, number + 1)))


@pytest.mark.parametrize(
    "state",
    [
        of_questions(9, "Hoe hebben jullie dat thuis met zijn tweeën geregeld?"),
        of_questions(5, "Wat doe je als je ouders steeds weer naar de baby vragen? " * 4),
        of_questions(
            4, "Wie helpt jou, en wat vraag je aan wie? " * 2, "Wie staat er om je heen en wie nog meer? " * 2
        ),
        of_questions(2, "Wat helpt?", "W" * 80),
    ],
)
def test_whatever_was_written_stands_there_whole(screen: GroupScreen, state: GroupViewState) -> None:
    for size in ((1280, 720), (1024, 768), (200, 100)):
        screen.resize(*size)
        screen.show_state(state)
        settle()
        assert (screen.width(), screen.height()) == size
        if size[0] > 200:
            assert cut_off(screen) == []
            assert screen.questions.text().replace(ZERO_WIDTH_SPACE, "").split("\n") == list(state.questions)
        screen.show_state(NOTHING_SHOWN)


def test_what_no_screen_can_hold_is_counted_and_none_of_it_cut_through(screen: GroupScreen) -> None:
    screen.resize(1280, 720)
    screen.show_state(of_questions(30, "Wat weet je al, en wat wil je nog vragen? " * 3))
    settle()
    *shown, more = screen.questions.text().split("\n")
    assert shown
    assert more == f"en nog {30 - len(shown)}"
    assert cut_off(screen) == []
    screen.show_state(of_questions(2, "Wat helpt?"))
    assert screen.questions.font().pixelSize() == round(34 * 1280 / 1068)


def test_only_what_was_ticked_is_shown_and_what_names_a_woman_waits(
    room: Hall, view: GroupView, screen: GroupScreen
) -> None:
    view.choose(GroupViewMode.QUESTIONS)
    screen.show_state(view.state())
    assert in_sight(screen) == "Vragen op het bord"
    ask(room)
    screen.show_state(view.state())
    assert screen.questions.text() == ASKED[0]
    assert [(held.text, held.why) for held in view.held_back()] == [
        (ASKED[1], Disclosure.NAME),
        (ASKED[2], Disclosure.READING),
    ]


def test_what_she_lets_through_is_shown(room: Hall, view: GroupView) -> None:
    view.choose(GroupViewMode.QUESTIONS)
    ask(room)
    view.let_through(ASKED[1])
    assert view.state().questions == ASKED[:2]


def test_a_group_that_is_called_after_a_woman_is_greeted_without_its_name(room: Hall, view: GroupView) -> None:
    assert view.state().title == "Zonnebloem"
    named = called(room, "Groep Amina")
    assert named.state() == GroupViewState(GroupViewMode.WELCOME)
    assert [held.why for held in named.held_back()] == [Disclosure.NAME]


@pytest.mark.parametrize(
    ("name", "why"), [("Amina en de anderen", Disclosure.NAME), ("118/76", Disclosure.READING)]
)
def test_below_a_block_the_name_of_the_group_waits_as_a_title_does(
    room: Hall, screen: GroupScreen, name: str, why: Disclosure
) -> None:
    named = called(room, name)
    named.choose(GroupViewMode.BLOCK)
    screen.show_state(named.state())
    assert screen.subtitle.text() == "12 maart"
    assert [(held.text, held.why) for held in named.held_back()] == [(name, why)]
    named.let_through(name)
    screen.show_state(named.state())
    assert screen.subtitle.text() == f"12 maart · groep {name}"
    room.circle.next()
    screen.show_state(named.state())
    assert screen.subtitle.isHidden()


def test_empty_is_black_and_says_nothing(view: GroupView, screen: GroupScreen) -> None:
    view.choose(GroupViewMode.BLOCK)
    screen.show_state(view.state())
    view.choose(GroupViewMode.EMPTY)
    screen.show_state(view.state())
    assert view.state() == NOTHING_SHOWN
    assert in_sight(screen) == ""
    picture = screen.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in range(0, 1093, 40) for y in range(0, 534, 40)} == {"#000000"}


def test_after_a_restart_nothing_is_shown_that_was_not_chosen_anew(room: Hall, view: GroupView) -> None:
    view.choose(GroupViewMode.QUESTIONS)
    ask(room)
    view.let_through(ASKED[1])
    room.practice.reopen()
    again = room.practice.open().group_view
    assert again.mode is GroupViewMode.WELCOME
    again.choose(GroupViewMode.QUESTIONS)
    assert again.state().questions == ()


def test_the_panel_shows_the_same_and_asks_about_what_is_held_back(
    room: Hall, view: GroupView, shown: Callable[..., QWidget]
) -> None:
    panel = GroupPanel(view, room.circle, WORDING)
    shown(panel, (680, 220))
    ask(room)
    panel.tabs.choose(2)
    assert panel.preview.questions.text() == ASKED[0]
    settle()
    buttons = [button for button in panel.findChildren(QPushButton) if button.text() == "Toch tonen"]
    assert len([button for button in buttons if button.isVisibleTo(panel)]) == 2
    buttons[0].click()
    assert panel.preview.questions.text() == f"{ASKED[0]}\n{ASKED[1]}"


def test_a_practice_without_a_programme_in_progress_has_a_welcome_to_show(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "kring")
    view = practice.open().group_view
    view.choose(GroupViewMode.BLOCK)
    assert view.state().title == "Ontvangst en meten"
    assert view.state().seconds_left is None
    practice.door.leave()
