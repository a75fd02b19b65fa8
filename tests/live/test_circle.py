"""The circle on a real store: every verb is on disk when it returns, and can be taken back."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from facilitator_app.domain.clock import BlockState, Slot
from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.refusals import NotAllowed, SessionClosed
from facilitator_app.domain.sessions import Phase, QuestionState, RunningAgenda
from facilitator_app.live.circle import Circle
from facilitator_app.live.desk import Change, Desk
from tests.practice import START, Practice
from tests.timers import run_out

BLOCKS = ["ontvangst", "opening", "bewegen", "pauze", "te-vroeg", "bord", "afsluiten"]


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", names=(("Amina", "Bouali"),))
    yield made
    made.door.leave()


@pytest.fixture
def circle(practice: Practice) -> Circle:
    return practice.open().circle


def ids(slots: tuple[Slot, ...]) -> list[str]:
    return [slot.block.id for slot in slots]


def standing(circle: Circle) -> tuple[object, ...]:
    """All that the screen shows of the programme."""
    now = circle.now()
    clock = circle.clock
    return (
        clock.position,
        clock.paused,
        clock.remaining(now),
        clock.ahead(now),
        clock.expected_finish(now),
        circle.timetable(),
    )


# Over a power cut


def nothing(_circle: Circle) -> None:
    """The programme as it stands halfway its second block."""


def pause_and_resume(circle: Circle) -> None:
    circle.pause()
    circle.resume()


VERBS: tuple[Callable[[Circle], None], ...] = (
    nothing,
    Circle.next,
    Circle.skip,
    Circle.back,
    Circle.pause,
    pause_and_resume,
    lambda circle: circle.extend(5),
    lambda circle: circle.shorten(3),
    lambda circle: circle.move(3, 2),
    lambda circle: circle.jump(4),
    lambda circle: circle.jump(0),
)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_survives_a_power_cut(
    practice: Practice, circle: Circle, verb: Callable[[Circle], None]
) -> None:
    circle.start()
    practice.pass_time(minutes=31)
    circle.next()
    practice.pass_time(minutes=4)
    verb(circle)
    practice.pass_time(seconds=90)
    before = standing(circle)
    practice.reopen()
    assert standing(practice.open().circle) == before


def test_programme_that_is_over_is_over_after_a_power_cut(practice: Practice, circle: Circle) -> None:
    for _ in BLOCKS:
        circle.next()
        practice.pass_time(minutes=10)
    practice.reopen()
    again = practice.open().circle
    assert again.clock.finished
    assert again.clock.expected_finish(again.now()) == START + timedelta(minutes=60)


def test_time_without_power_counts(practice: Practice, circle: Circle) -> None:
    circle.start()
    practice.pass_time(minutes=5)
    practice.reopen()
    practice.pass_time(minutes=10)
    again = practice.open().circle
    assert again.clock.remaining(again.now()) == timedelta(minutes=15)


def test_programme_of_a_newer_kring_begins_anew(practice: Practice, circle: Circle) -> None:
    circle.start()
    desk = practice.door.practice.desk
    desk.commit(Change("agenda.next", saves=(RunningAgenda("bijeenkomst-4", '{"runs": []}'),)))
    assert not practice.open().circle.clock.started


# Start


def test_before_the_start_the_planned_times_are_foreseen(practice: Practice, circle: Circle) -> None:
    practice.pass_time(minutes=-20)
    slots = circle.timetable()
    assert ids(slots) == BLOCKS
    assert slots[0].begins == START
    assert slots[-1].ends == START + timedelta(hours=2)
    assert {slot.state for slot in slots} == {BlockState.TO_COME}


@pytest.mark.parametrize(("late", "behind"), [(0, 0), (6, 6), (-10, -10)])
def test_start_is_compared_with_the_planned_time(
    practice: Practice, circle: Circle, late: int, behind: int
) -> None:
    practice.pass_time(minutes=late)
    circle.start()
    assert circle.clock.remaining(circle.now()) == timedelta(minutes=30)
    assert circle.clock.ahead(circle.now()) == -timedelta(minutes=behind)


def test_session_that_is_typed_in_the_day_after_is_not_behind(practice: Practice, circle: Circle) -> None:
    practice.pass_time(hours=20)
    circle.start()
    assert circle.clock.ahead(circle.now()) == timedelta(0)


def test_programme_starts_on_time_and_never_before(practice: Practice, circle: Circle) -> None:
    practice.pass_time(minutes=-1)
    circle.start_on_time()
    assert not circle.clock.started
    practice.pass_time(minutes=3)
    circle.start_on_time()
    practice.pass_time(minutes=3)
    circle.start_on_time()
    assert circle.clock.remaining(circle.now()) == timedelta(minutes=25)
    assert circle.clock.ahead(circle.now()) == timedelta(0)


def test_next_ends_a_check_in_that_began_at_the_planned_time(practice: Practice, circle: Circle) -> None:
    practice.pass_time(minutes=28)
    circle.next()
    assert circle.clock.position == 1
    check_in = circle.timetable()[0]
    assert (check_in.begins, check_in.spent) == (START, timedelta(minutes=28))
    assert circle.clock.ahead(circle.now()) == timedelta(minutes=2)


def test_check_in_began_no_earlier_than_the_session_was_opened(practice: Practice) -> None:
    practice.pass_time(minutes=10)
    circle = practice.open().circle
    practice.pass_time(minutes=20)
    circle.next()
    assert circle.timetable()[0].spent == timedelta(minutes=20)
    assert circle.clock.ahead(circle.now()) == timedelta(0)


def test_next_of_a_running_programme_moves_nothing_that_was(practice: Practice, circle: Circle) -> None:
    practice.pass_time(minutes=6)
    circle.start()
    practice.pass_time(minutes=24)
    circle.next()
    assert circle.timetable()[0].begins == START + timedelta(minutes=6)
    assert circle.clock.ahead(circle.now()) == timedelta(0)


def test_session_of_another_day_begins_when_she_says_so(practice: Practice, circle: Circle) -> None:
    practice.pass_time(hours=20)
    circle.next()
    assert circle.timetable()[0].spent == timedelta(0)
    assert circle.clock.ahead(circle.now()) == timedelta(minutes=30)


# What changes nothing, and what is refused


def test_verb_without_effect_leaves_nothing_to_undo(practice: Practice) -> None:
    session = practice.open()
    session.circle.start()
    session.circle.extend(5)
    session.circle.resume()
    session.circle.back()
    assert session.undo().verb == "agenda.extend"


@pytest.mark.parametrize(("after", "taken"), [(0, 5), (26, 4), (26.5, 3), (30, 0), (33, 0)])
def test_a_block_gives_no_more_minutes_than_it_still_has(practice: Practice, after: float, taken: int) -> None:
    session = practice.open()
    session.circle.start()
    practice.pass_time(minutes=after)
    left = session.circle.clock.remaining(session.circle.now())
    session.circle.shorten(5)
    assert left - session.circle.clock.remaining(session.circle.now()) == timedelta(minutes=taken)
    if taken:
        assert session.undo().verb == "agenda.shorten"
        assert session.circle.clock.remaining(session.circle.now()) == left


def test_block_that_is_not_to_come_does_not_move(circle: Circle) -> None:
    circle.start()
    with pytest.raises(ValueError, match="still to come"):
        circle.move(0, 1)
    assert ids(circle.timetable()) == BLOCKS


def test_what_is_not_kept_has_not_happened(practice: Practice, circle: Circle) -> None:
    circle.start()
    practice.door.practice.desk.who = Facilitator("an", "An", Role.COORDINATOR)
    with pytest.raises(NotAllowed):
        circle.next()
    assert circle.clock.position == 0


def test_co_facilitator_leads_the_circle(practice: Practice, circle: Circle) -> None:
    practice.door.practice.desk.who = Facilitator("an", "An", Role.CO_FACILITATOR)
    circle.next()
    circle.write_note("opening", "Iedereen kwam aan het woord.")
    circle.ask("Wanneer begint mijn verlof?")
    assert circle.clock.position == 1


# Undo


def test_skip_is_taken_back_and_done_again(practice: Practice) -> None:
    session = practice.open()
    circle = session.circle
    circle.start()
    practice.pass_time(minutes=12)
    before = standing(circle)
    circle.skip()
    assert circle.timetable()[0].state is BlockState.SKIPPED
    assert session.undo().verb == "agenda.skip"
    assert standing(circle) == before
    session.redo()
    assert circle.timetable()[0].state is BlockState.SKIPPED


def test_undone_pause_counts_as_run(practice: Practice) -> None:
    session = practice.open()
    session.circle.start()
    practice.pass_time(minutes=5)
    session.circle.pause()
    practice.pass_time(minutes=2)
    session.undo()
    assert session.circle.clock.remaining(session.circle.now()) == timedelta(minutes=23)


def test_undo_does_not_take_the_start_back(practice: Practice) -> None:
    session = practice.open()
    session.circle.start()
    session.circle.next()
    session.undo()
    assert session.circle.clock.position == 0


def test_one_visit_to_a_note_is_one_step_of_undo(practice: Practice) -> None:
    session = practice.open()
    circle = session.circle
    circle.write_note("opening", "Rustig.", "eerste bezoek")
    circle.write_note("opening", "Rustig. Veel", "tweede bezoek")
    circle.write_note("opening", "Rustig. Veel gelachen.", "tweede bezoek")
    session.undo()
    assert circle.note("opening") == "Rustig."
    session.redo()
    assert circle.note("opening") == "Rustig. Veel gelachen."


# Notes


def test_note_belongs_to_its_block_and_persists(practice: Practice, circle: Circle, qtbot: QtBot) -> None:
    with qtbot.waitSignal(circle.note_changed, check_params_cb=lambda block_id: block_id == "opening"):
        circle.write_note("opening", "Veel vragen over vis.\nRecept gedeeld.")
    practice.reopen()
    again = practice.open().circle
    assert again.note("opening") == "Veel vragen over vis.\nRecept gedeeld."
    assert again.note("bewegen") == ""


def test_emptied_note_is_gone(practice: Practice) -> None:
    session = practice.open()
    session.circle.write_note("opening", "Rustig.")
    session.circle.write_note("opening", "  \n")
    assert session.circle.note("opening") == ""
    session.undo()
    assert session.circle.note("opening") == "Rustig."


def test_long_note_with_any_sign_comes_back_as_it_was(practice: Practice, circle: Circle) -> None:
    note = "<b>“Wat eet je?”</b> & ’s avonds… ياسمين 🍎\t" * 2500
    circle.write_note("opening", note)
    practice.reopen()
    assert practice.open().circle.note("opening") == note


# The board


def test_questions_persist_in_the_order_in_which_they_were_asked(practice: Practice, circle: Circle) -> None:
    for text in ("Eerste?", "Tweede?", "Derde?"):
        circle.ask(text)
        practice.pass_time(seconds=20)
    circle.settle(circle.questions()[1].id, QuestionState.LOOKING_INTO)
    practice.reopen()
    questions = practice.open().circle.questions()
    assert [question.text for question in questions] == ["Eerste?", "Tweede?", "Derde?"]
    assert questions[1].state is QuestionState.LOOKING_INTO


def test_question_that_was_taken_off_comes_back_in_its_place(practice: Practice) -> None:
    session = practice.open()
    for text in ("Eerste?", "Tweede?"):
        session.circle.ask(text)
        practice.pass_time(seconds=20)
    session.circle.take_off(session.circle.questions()[0].id)
    assert [question.text for question in session.circle.questions()] == ["Tweede?"]
    session.undo()
    assert [question.text for question in session.circle.questions()] == ["Eerste?", "Tweede?"]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_blank_text_is_no_question(circle: Circle, text: str) -> None:
    circle.ask(text)
    assert circle.questions() == []


def test_question_is_one_line(circle: Circle) -> None:
    circle.ask("  Mag ik\nnog  vliegen? ")
    assert circle.questions()[0].text == "Mag ik nog vliegen?"


def test_verb_for_a_question_that_is_gone_changes_nothing(circle: Circle) -> None:
    circle.settle("weg", QuestionState.DISCUSSED)
    circle.take_off("weg")
    assert circle.questions() == []


def test_half_typed_question_survives_a_power_cut_and_is_no_question(practice: Practice, circle: Circle) -> None:
    circle.keep_half_typed("Mag ik nog")
    practice.reopen()
    session = practice.open()
    assert session.circle.half_typed_question() == "Mag ik nog"
    assert session.circle.questions() == []
    session.circle.ask("Mag ik nog vliegen?")
    assert session.circle.half_typed_question() == ""


def test_emptied_half_typed_question_is_gone(circle: Circle) -> None:
    circle.keep_half_typed("Mag ik")
    circle.keep_half_typed("")
    assert circle.half_typed_question() == ""


def test_undo_passes_over_what_was_half_typed(practice: Practice) -> None:
    session = practice.open()
    session.circle.ask("Eerste?")
    session.circle.keep_half_typed("Twee")
    assert session.undo().verb == "question.ask"
    assert session.circle.half_typed_question() == "Twee"


def test_question_kept_for_next_time_stands_on_the_next_board(practice: Practice) -> None:
    practice.clock.moment = START - timedelta(days=28)
    earlier = practice.open(3)
    outcomes = {
        "Besproken?": QuestionState.DISCUSSED,
        "Volgende keer?": QuestionState.NEXT_TIME,
        "Zoek ik uit?": QuestionState.LOOKING_INTO,
        "Vergeten?": QuestionState.OPEN,
    }
    for text, state in outcomes.items():
        earlier.circle.ask(text)
        earlier.circle.settle(earlier.circle.questions()[-1].id, state)
        practice.pass_time(seconds=20)
    earlier.closing.close()
    practice.door.practice.leave_session()
    practice.clock.moment = START
    board = practice.open(4).circle.questions()
    assert [question.text for question in board] == ["Volgende keer?", "Zoek ik uit?", "Vergeten?"]
    asked_anew, promised = QuestionState.OPEN, QuestionState.LOOKING_INTO
    assert [question.state for question in board] == [asked_anew, promised, asked_anew]
    practice.reopen()
    assert len(practice.open(4).circle.questions()) == 3


# A session that is closed


def test_programme_of_a_closed_session_stands_still(practice: Practice) -> None:
    session = practice.open()
    circle = session.circle
    circle.start()
    practice.pass_time(minutes=20)
    session.closing.close()
    practice.pass_time(hours=4)
    assert circle.closed
    assert circle.clock.remaining(circle.now()) == timedelta(minutes=10)
    with pytest.raises(SessionClosed):
        circle.next()
    assert circle.clock.position == 0


def test_closed_session_that_is_opened_tomorrow_stands_still_too(practice: Practice) -> None:
    session = practice.open()
    session.circle.start()
    practice.pass_time(minutes=20)
    session.closing.close()
    practice.reopen()
    practice.pass_time(hours=24)
    circle = practice.open().circle
    assert circle.closed
    assert circle.timetable()[0].spent == timedelta(minutes=20)


def test_reopened_programme_does_not_count_the_time_that_it_was_closed(practice: Practice, qtbot: QtBot) -> None:
    session = practice.open()
    circle = session.circle
    circle.start()
    practice.pass_time(minutes=20)
    with qtbot.waitSignal(circle.closed_changed):
        session.closing.close()
    practice.pass_time(hours=4)
    with qtbot.waitSignal(circle.closed_changed):
        session.closing.reopen()
    assert not circle.closed
    assert circle.clock.paused
    practice.reopen()
    again = practice.open().circle
    assert again.timetable()[0].spent == timedelta(minutes=20)
    again.resume()
    practice.pass_time(minutes=2)
    assert again.clock.remaining(again.now()) == timedelta(minutes=8)


def test_going_to_another_phase_closes_nothing(practice: Practice, qtbot: QtBot) -> None:
    session = practice.open()
    with qtbot.assertNotEmitted(session.circle.closed_changed):
        session.go(Phase.CIRCLE)
    assert not session.circle.closed


# Signals


def test_only_the_own_session_is_told_of(practice: Practice, qtbot: QtBot) -> None:
    circle = practice.open(4).circle
    other = practice.open(5).circle
    with (
        qtbot.assertNotEmitted(circle.agenda_changed),
        qtbot.assertNotEmitted(circle.note_changed),
        qtbot.waitSignal(other.agenda_changed),
    ):
        other.next()
        other.write_note("opening", "Andere groep.")
    assert not circle.clock.started


def test_it_ticks_only_while_somebody_watches(circle: Circle, qtbot: QtBot) -> None:
    circle.watch(True)
    with qtbot.waitSignal(circle.ticked):
        run_out(circle, 1000)
    circle.watch(False)
    assert not any(timer.isActive() for timer in circle.findChildren(QTimer))


def test_moments_are_shown_on_the_clock_of_the_room(circle: Circle) -> None:
    assert circle.room_time(datetime(2026, 3, 12, 13, 0, tzinfo=UTC)).hour == 14


def test_desk_is_the_only_way_to_the_disk(practice: Practice, circle: Circle) -> None:
    told: list[object] = []
    desk: Desk = practice.door.practice.desk
    desk.committed.connect(told.append)
    circle.next()
    circle.write_note("opening", "Rustig.")
    circle.ask("Mag ik nog vliegen?")
    assert len(told) == 4  # start and next, note, question
