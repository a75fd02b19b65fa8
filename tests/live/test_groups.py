"""The groups, their women and their sessions; and which session the start screen offers first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.groups import Facilitator, Group, Role
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Phase, QuestionState, Session, SessionState
from facilitator_app.live.desk import Change, Desk
from facilitator_app.live.groups import Groups
from facilitator_app.live.programmes import Programmes
from facilitator_app.live.women import Women
from tests.practice import AGENDAS, TODAY, Practice

THREE = (("Amina", "Bouali"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", THREE)
    yield made
    made.door.leave()


@pytest.fixture
def groups(practice: Practice) -> Groups:
    return practice.door.practice.groups


def plan(practice: Practice, id: str, held_on: date, starts_at: time = time(14), number: int = 9) -> Session:
    session = Session(id, "zonnebloem", number, held_on, starts_at, time(23), "", "standaard")
    practice.door.practice.planning.plan(session)
    return session


def offered(groups: Groups) -> str | None:
    card = groups.card_of_today()
    return card.session.id if card else None


# The start screen


def test_the_session_of_today_is_offered(groups: Groups) -> None:
    card = groups.card_of_today()
    assert card is not None
    assert (card.session.id, card.group.name, card.title) == ("bijeenkomst-4", "Zonnebloem", "Groeien en voelen")
    assert (card.of, card.participants, card.weeks, card.board_from_before) == (5, 3, (26, 27), 0)


def test_a_running_session_comes_before_the_one_that_is_planned(practice: Practice, groups: Groups) -> None:
    plan(practice, "vanavond", TODAY, time(19), 8)
    practice.open()
    practice.pass_time(hours=5)
    assert offered(groups) == "bijeenkomst-4"


def test_the_first_of_two_planned_on_one_day_is_offered(practice: Practice, groups: Groups) -> None:
    plan(practice, "vanochtend", TODAY, time(9), 8)
    assert offered(groups) == "vanochtend"


def test_what_is_still_to_come_today_comes_before_what_is_closed(practice: Practice, groups: Groups) -> None:
    practice.open().closing.close()
    assert offered(groups) == "bijeenkomst-4"
    plan(practice, "vanavond", TODAY, time(19), 8)
    assert offered(groups) == "vanavond"


@pytest.mark.parametrize(
    ("days", "session_id"),
    [
        (-30, None),
        (-29, "bijeenkomst-3"),
        (-27, "bijeenkomst-3"),
        (-26, None),
        (-2, None),
        (-1, "bijeenkomst-4"),
        (1, "bijeenkomst-4"),
        (2, None),
        (13, "bijeenkomst-5"),
        (15, "bijeenkomst-5"),
        (16, None),
    ],
)
def test_a_session_is_offered_from_the_day_before_to_the_day_after(
    practice: Practice, groups: Groups, days: int, session_id: str | None
) -> None:
    practice.pass_time(days=days)
    assert offered(groups) == session_id


def test_a_session_that_was_left_open_long_ago_does_not_hide_the_one_of_today(
    practice: Practice, groups: Groups
) -> None:
    practice.open(3)
    assert offered(groups) == "bijeenkomst-4"
    practice.pass_time(days=60)
    assert offered(groups) == "bijeenkomst-3"


def test_a_programme_that_cannot_be_read_has_no_title_on_the_card(practice: Practice, tmp_path: Path) -> None:
    (tmp_path / "zwangerschap-9-plus-1").mkdir()
    (tmp_path / "zwangerschap-9-plus-1" / "04-groeien-en-voelen.toml").write_text("blocks = 'none'")
    room = practice.door.practice
    groups = Groups(room._store, room.desk, Programmes(tmp_path, "nl"))
    card = groups.card_of_today()
    assert card is not None
    assert (card.session.id, card.title) == ("bijeenkomst-4", "")


def test_without_a_due_date_that_fits_there_are_no_weeks(practice: Practice, groups: Groups) -> None:
    far_off = TODAY + timedelta(days=300)
    women = [replace(woman, due_date=far_off) for woman in groups.page("zonnebloem").participants]
    practice.door.practice.desk.commit(Change("participant.change", saves=tuple(women)))
    card = groups.card_of_today()
    assert card is not None
    assert card.weeks is None


def test_groups_stand_in_the_order_in_which_they_meet(practice: Practice, groups: Groups) -> None:
    groups.add(Group("aster", "Aster", "", "s"))
    groups.add(Group("klaproos", "Klaproos", "", "s"))
    practice.door.practice.planning.plan(
        Session("k", "klaproos", 1, TODAY - timedelta(days=1), time(9), time(11), "", "standaard"),
        Session("l", "klaproos", 2, TODAY + timedelta(days=3), time(9), time(11), "", "standaard"),
    )
    assert [(line.group.name, line.next_on) for line in groups.lines()] == [
        ("Zonnebloem", TODAY),
        ("Klaproos", TODAY + timedelta(days=3)),
        ("Aster", None),
    ]
    assert [line.planned for line in groups.lines()] == [True, True, False]


# Women and sessions


def test_a_page_holds_everybody_and_everything_that_is_planned(groups: Groups) -> None:
    page = groups.page("zonnebloem")
    assert [woman.first_name for woman in page.participants] == ["Amina", "Émilie", "Zofia"]
    assert page.labels["vrouw-1"] == "Émilie D."
    assert [session.number for session in page.sessions] == [3, 4, 5]
    with pytest.raises(KeyError):
        groups.page("nowhere")


@pytest.mark.parametrize(("typed", "found"), [("emi", ["Émilie"]), ("WOJ", ["Zofia"]), ("x", []), ("", [])])
def test_women_are_found_in_all_groups(groups: Groups, typed: str, found: list[str]) -> None:
    seen = groups.find(typed, 8)
    assert seen.count == len(found)
    assert [(woman.first_name, group.name) for woman, group in seen.first if group] == [
        (name, "Zonnebloem") for name in found
    ]


def test_a_newcomer_gets_a_seat_at_every_session_that_is_not_closed(practice: Practice, groups: Groups) -> None:
    practice.open(3).closing.close()
    noor = replace(groups.page("zonnebloem").participants[0], id="new", first_name="Noor")
    practice.door.practice.women.add(noor)
    seats = practice.door.practice._store.seats.all_for(participant_id="new")
    assert {seat.session_id for seat in seats} == {"bijeenkomst-4", "bijeenkomst-5"}


def test_a_planned_session_has_a_seat_for_everybody(practice: Practice, groups: Groups) -> None:
    plan(practice, "extra", TODAY + timedelta(days=30))
    assert len(practice.door.practice._store.seats.all_for(session_id="extra")) == len(THREE)


def test_a_co_facilitator_adds_nobody(practice: Practice) -> None:
    room = practice.door.practice
    desk = Desk(room._store, Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), practice.wall)
    groups = Groups(room._store, desk, Programmes(AGENDAS, "nl"))
    assert practice.door.practice.groups.may_change
    assert not groups.may_change
    with pytest.raises(NotAllowed):
        groups.add(Group("g", "G", "", "s"))
    with pytest.raises(NotAllowed):
        Women(room._store, desk).add(groups.page("zonnebloem").participants[0])


# Opening


def test_opening_a_session_tells_when(practice: Practice, groups: Groups) -> None:
    session = groups.open("bijeenkomst-4")
    assert (session.state, session.opened_at) == (SessionState.OPEN, practice.wall.now())
    practice.pass_time(minutes=5)
    assert groups.open("bijeenkomst-4").opened_at == session.opened_at
    with pytest.raises(KeyError):
        groups.open("nowhere")


def test_a_closed_session_stays_closed_when_it_is_looked_at(practice: Practice, groups: Groups) -> None:
    practice.open().closing.close()
    assert groups.open("bijeenkomst-4").state is SessionState.CLOSED


def test_questions_that_were_kept_come_onto_the_next_board(practice: Practice, groups: Groups) -> None:
    before = practice.open(3)
    states = (QuestionState.OPEN, QuestionState.NEXT_TIME, QuestionState.LOOKING_INTO, QuestionState.DISCUSSED)
    for state in states:
        before.circle.ask(f"Vraag {state}")
        before.circle.settle(before.circle.questions()[-1].id, state)
    before.closing.close()
    card = groups.card_of_today()
    assert card is not None
    assert card.board_from_before == 3
    board = practice.open(4).circle.questions()
    assert [(question.text, question.state) for question in board] == [
        ("Vraag open", QuestionState.OPEN),
        ("Vraag next-time", QuestionState.OPEN),
        ("Vraag looking-into", QuestionState.LOOKING_INTO),
    ]
    # Only once, and what was said of them before stays with the session before.
    assert len(practice.open(4).circle.questions()) == 3
    assert [question.state for question in practice.open(3).circle.questions()] == list(states)


def test_a_session_that_was_left_open_loses_no_question(practice: Practice) -> None:
    practice.open(3).circle.ask("Vraag")
    assert [question.text for question in practice.open(4).circle.questions()] == ["Vraag"]
    assert [question.state for question in practice.open(3).circle.questions()] == [QuestionState.OPEN]


# The session on the table


def test_a_session_remembers_its_phase(practice: Practice, qtbot: QtBot) -> None:
    session = practice.open()
    with qtbot.waitSignal(session.phase_changed):
        session.go(Phase.CLOSING)
    before = session.last_saved_at
    practice.pass_time(minutes=1)
    with qtbot.waitSignal(session.phase_changed):
        session.go(Phase.CLOSING)
    assert session.last_saved_at == before
    assert practice.open().session.phase is Phase.CLOSING


def test_the_circle_starts_after_the_check_in_once(practice: Practice) -> None:
    session = practice.open()
    session.start_circle()
    assert session.session.phase is Phase.CIRCLE
    assert session.circle.clock.position == 1
    session.circle.next()
    session.go(Phase.ARRIVAL)
    session.start_circle()
    assert session.circle.clock.position == 2


def test_the_session_on_the_table_is_found_again_after_a_power_cut(practice: Practice) -> None:
    room = practice.door.practice
    assert room.interrupted() is None
    session = practice.open()
    saved_at = session.last_saved_at
    practice.reopen()
    room = practice.door.practice
    assert room.interrupted() == "bijeenkomst-4"
    assert saved_at == practice.wall.now()
    room.leave_session()
    assert room.interrupted() is None


def test_a_closed_session_was_not_interrupted(practice: Practice) -> None:
    session = practice.open()
    session.closing.close()
    assert session.closed
    assert practice.door.practice.interrupted() is None


def test_a_session_that_is_not_there_cannot_be_put_on_the_table(practice: Practice) -> None:
    with pytest.raises(KeyError):
        practice.door.practice.session("nowhere")
