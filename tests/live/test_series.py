"""The series of a group: who was there, who missed what, and what comes back until it is done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.participants import Status
from facilitator_app.domain.readings import EntryPath
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, QuestionState, SessionState
from facilitator_app.live.desk import Desk
from facilitator_app.live.dossiers import Dossiers
from facilitator_app.live.series import Missed, Series
from tests.practice import TODAY, Practice

FOUR = (("Amina", "Bouali"), ("Birgül", "Yıldız"), ("Émilie", "Dupont"), ("Zofia", "Wójcik"))
NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """Session 3 was held: Birgül sent her apologies, Zofia did not come."""
    made = Practice(tmp_path / "kring", FOUR)
    held = made.open(3)
    seating = held.seating
    for name in ("Amina", "Émilie"):
        seating.record_pressure(seating.find(name)[0].seat.id, "118", "76", name)
    seating.mark(seating.find("Birgül")[0].seat.id, Attendance.EXCUSED)
    held.circle.ask("Mag ik nog vliegen?")
    held.circle.settle(held.circle.questions()[0].id, QuestionState.LOOKING_INTO)
    held.closing.close()
    made.door.practice.leave_session()
    yield made
    made.door.leave()


@pytest.fixture
def series(practice: Practice) -> Series:
    return practice.door.practice.series


def missed(series: Series) -> list[Missed]:
    return list(series.view("zonnebloem").missed)


def test_every_woman_has_her_attendance_at_every_session(series: Series) -> None:
    view = series.view("zonnebloem")
    assert [session.number for session in view.sessions] == [3, 4, 5]
    expected = Attendance.EXPECTED
    assert {row.label: row.attendance for row in view.rows} == {
        "Amina B.": (Attendance.PRESENT, expected, expected),
        "Birgül Y.": (Attendance.EXCUSED, expected, expected),
        "Émilie D.": (Attendance.PRESENT, expected, expected),
        "Zofia W.": (Attendance.NO_SHOW, expected, expected),
    }


def test_who_missed_a_session_stands_on_the_list_until_she_caught_up(practice: Practice, series: Series) -> None:
    assert [(line.label, line.session.number) for line in missed(series)] == [("Birgül Y.", 3), ("Zofia W.", 3)]
    series.catch_up("vrouw-1", "bijeenkomst-3", NEXT_WEEK)
    assert missed(series)[0].follow_up is not None
    assert not missed(series)[0].caught_up
    series.catch_up("vrouw-1", "bijeenkomst-3", NEXT_WEEK, TODAY)
    assert [(line.label, line.caught_up) for line in missed(series)] == [("Zofia W.", False), ("Birgül Y.", True)]
    practice.door.practice.undo()
    practice.door.practice.undo()
    assert [line.follow_up for line in missed(series)] == [None, None]


def test_who_was_not_pregnant_any_more_missed_nothing(practice: Practice, series: Series) -> None:
    women = practice.door.practice.women
    zofia = practice.door.practice._store.participants.get("vrouw-3")
    assert zofia is not None
    women.change(replace(zofia, status=Status.DELIVERED, status_on=date(2026, 2, 11)))
    assert [line.label for line in missed(series)] == ["Birgül Y."]


def test_after_a_loss_the_series_does_not_name_her(practice: Practice, series: Series) -> None:
    birgul = practice.door.practice._store.participants.get("vrouw-1")
    assert birgul is not None
    series.agree("vrouw-1", "bijeenkomst-3", "bellen", None)
    practice.door.practice.women.change(replace(birgul, status=Status.LOSS, status_on=TODAY))
    assert "Birgül" not in repr(series.view("zonnebloem"))


def test_what_was_agreed_comes_back_until_it_is_done(practice: Practice, series: Series) -> None:
    series.agree("vrouw-0", "bijeenkomst-3", "  Hb-formulier   mee ", NEXT_WEEK)
    series.agree("vrouw-2", "bijeenkomst-3", "verlof", None)
    series.agree("vrouw-2", "bijeenkomst-3", "   ", None)
    agreed = series.view("zonnebloem").agreed
    assert [(line.label, line.follow_up.text) for line in agreed] == [
        ("Amina B.", "Hb-formulier mee"),
        ("Émilie D.", "verlof"),
    ]
    series.finish(agreed[0].follow_up.id)
    assert [line.label for line in series.view("zonnebloem").agreed] == ["Émilie D."]
    practice.door.practice.undo()
    assert len(series.view("zonnebloem").agreed) == 2


def test_a_question_that_was_promised_an_answer_stands_there_until_it_has_one(
    practice: Practice, series: Series
) -> None:
    (question,) = series.view("zonnebloem").questions
    assert question.text == "Mag ik nog vliegen?"
    series.settle(question.id)
    assert series.view("zonnebloem").questions == ()
    # Its session stays closed, and the next one does not ask it again.
    assert practice.open(3).session.state is SessionState.CLOSED
    assert practice.open(4).circle.questions() == []


def test_on_an_open_board_the_questions_stand_there_once(practice: Practice, series: Series) -> None:
    practice.open(4)
    assert [question.session_id for question in series.view("zonnebloem").questions] == ["bijeenkomst-4"]


def test_a_woman_who_left_the_group_stays_where_she_was(practice: Practice, series: Series) -> None:
    amina = practice.door.practice._store.participants.get("vrouw-0")
    assert amina is not None
    practice.door.practice.women.change(replace(amina, group_id=None))
    row = series.view("zonnebloem").rows[0]
    assert (row.label, row.attendance) == ("Amina B.", (Attendance.PRESENT, None, None))


def test_a_group_that_is_not_there_has_no_series(series: Series) -> None:
    with pytest.raises(KeyError):
        series.view("nowhere")


# Her file


def test_her_file_holds_what_counts_at_each_session_and_the_log_tells_who_looked(practice: Practice) -> None:
    rooms = practice.door.practice
    her = rooms.dossiers.of("vrouw-0")
    (visit,) = her.visits
    assert (str(visit.pressure), visit.weight, str(visit.age)) == ("118/76", None, "23+0")
    assert [line.reading.path for line in visit.lines] == [EntryPath.LATER]
    assert her.next_session is not None
    assert her.next_session.number == 4
    assert (her.group.name if her.group else "", str(her.age)) == ("Zonnebloem", "27+0")
    line = rooms._store.log.lines("vrouw-0")[-1]
    assert (line.deed.event, line.by_name) == ("file.look", "Joke")


def test_her_file_holds_nothing_of_another_woman(practice: Practice) -> None:
    text = repr(practice.door.practice.dossiers.of("vrouw-0"))
    assert all(name not in text for pair in FOUR[1:] for name in pair)


def test_a_co_facilitator_opens_no_file(practice: Practice) -> None:
    rooms = practice.door.practice
    desk = Desk(rooms._store, Facilitator("saskia", "Saskia", Role.CO_FACILITATOR), practice.wall)
    dossiers = Dossiers(rooms._store, desk, rooms._programmes)
    assert not dossiers.may_look
    with pytest.raises(NotAllowed):
        dossiers.of("vrouw-0")
    with pytest.raises(NotAllowed):
        Series(rooms._store, desk).agree("vrouw-0", "bijeenkomst-3", "bellen", None)


def test_a_woman_on_the_waiting_list_has_a_file_too(practice: Practice) -> None:
    rooms = practice.door.practice
    amina = rooms._store.participants.get("vrouw-0")
    assert amina is not None
    rooms.women.add(replace(amina, id="noor", first_name="Noor", group_id=None))
    her = rooms.dossiers.of("noor")
    assert (her.group, her.visits, her.next_session) == (None, (), None)
    with pytest.raises(KeyError):
        rooms.dossiers.of("nobody")
