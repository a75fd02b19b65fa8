"""The clock follows the facilitators: every verb, every answer, locks, and a restart."""

from zoneinfo import ZoneInfo

import pytest

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.clock import AgendaClock, BlockState, Slot
from tests.domain.afternoons import after_restart, answers, at, minutes, programme, running, with_guest


def titles(clock: AgendaClock) -> list[str]:
    return [slot.block.title for slot in clock.timetable(at(1))]


def states(clock: AgendaClock, after: float) -> list[str]:
    return [slot.state.value for slot in clock.timetable(at(after))]


# Start


def test_programme_without_blocks_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one block"):
        AgendaClock([])


def test_before_the_start_nothing_runs() -> None:
    clock = programme(10, 20)
    assert not clock.started
    assert not clock.paused
    assert not clock.finished
    assert clock.position is None
    assert clock.running_block is None
    assert clock.remaining(at(0)) == clock.length() == minutes(10)
    assert clock.expected_finish(at(0)) is None
    assert clock.ahead(at(0)) == minutes(0)
    assert states(clock, 0) == ["to-come", "to-come"]


def test_before_the_start_the_timetable_is_what_would_come_of_it_now() -> None:
    first, second = programme(10, 20).timetable(at(3))
    assert (first.begins, first.ends) == (at(3), at(13))
    assert (second.begins, second.ends) == (at(13), at(33))


def test_first_block_runs_from_the_start_on() -> None:
    clock = running(10, 20)
    assert (clock.position, clock.running_block) == (0, Block("Blok 1", 10))
    assert clock.remaining(at(4)) == minutes(6)
    assert clock.block_finish(at(4)) == at(10)
    assert clock.expected_finish(at(4)) == at(30)
    assert clock.ahead(at(4)) == minutes(0)


def test_second_start_changes_nothing() -> None:
    clock = running(10, 20)
    clock.start(at(5))
    assert clock.remaining(at(5)) == minutes(5)


@pytest.mark.parametrize("began", [-5, 0, 7])
def test_start_is_compared_with_the_planned_one(began: int) -> None:
    clock = programme(10, 20)
    clock.start(at(began), planned=at(0))
    assert clock.remaining(at(began)) == minutes(10)
    assert clock.expected_finish(at(began)) == at(began + 30)
    assert clock.ahead(at(began)) == minutes(-began)


@pytest.mark.parametrize("verb", ["pause", "resume", "next", "skip", "back"])
def test_verb_before_the_start_changes_nothing(verb: str) -> None:
    clock = programme(10, 20)
    getattr(clock, verb)(at(0))
    clock.extend(5)
    assert answers(clock, at(1)) == answers(programme(10, 20), at(1))


# Running out


def test_block_that_is_over_has_less_than_nothing_left_and_pushes_the_rest() -> None:
    clock = running(10, 20)
    assert clock.remaining(at(15)) == minutes(-5)
    assert clock.block_finish(at(15)) == at(10)
    assert clock.expected_finish(at(15)) == at(35)
    assert clock.ahead(at(15)) == minutes(-5)
    first, second = clock.timetable(at(15))
    assert (first.begins, first.ends, first.spent) == (at(0), at(15), minutes(15))
    assert (second.begins, second.ends) == (at(15), at(35))


def test_no_block_begins_by_itself() -> None:
    clock = running(10, 20)
    assert clock.position == 0
    clock.timetable(at(600))
    assert clock.position == 0


# Pause and resume


def test_pause_holds_what_is_left() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    assert clock.paused
    assert clock.remaining(at(9)) == minutes(6)
    assert clock.block_finish(at(9)) == at(15)
    assert clock.expected_finish(at(9)) == at(35)
    assert clock.ahead(at(9)) == minutes(-5)
    assert clock.timetable(at(9))[0].spent == minutes(4)


def test_resume_goes_on_with_what_was_left() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    clock.resume(at(9))
    assert not clock.paused
    assert clock.remaining(at(11)) == minutes(4)
    assert clock.timetable(at(11))[0].spent == minutes(6)


def test_second_pause_and_second_resume_change_nothing() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    clock.pause(at(6))
    assert clock.remaining(at(6)) == minutes(6)
    clock.resume(at(9))
    clock.resume(at(10))
    assert clock.remaining(at(10)) == minutes(5)


def test_next_from_a_pause_runs() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    clock.next(at(6))
    assert not clock.paused
    assert clock.timetable(at(6))[0].spent == minutes(4)


# Next, skip, back, jump


def test_next_keeps_what_really_happened() -> None:
    clock = running(10, 20, 5)
    clock.next(at(12))
    first, second, third = clock.timetable(at(13))
    assert first == Slot(Block("Blok 1", 10), BlockState.DONE, at(0), at(12), minutes(12))
    assert (second.state, second.begins, second.ends, second.spent) == ("running", at(12), at(32), minutes(1))
    assert (third.state, third.begins, third.ends) == ("to-come", at(32), at(37))
    assert clock.ahead(at(13)) == minutes(-2)


def test_leaving_a_block_early_is_time_won() -> None:
    clock = running(10, 20)
    clock.next(at(6))
    assert clock.ahead(at(6)) == minutes(4)


def test_next_after_the_last_block_ends_the_session() -> None:
    clock = running(10, 20)
    clock.next(at(10))
    clock.next(at(29))
    assert clock.finished
    assert not clock.paused
    assert clock.position is None
    assert clock.running_block is None
    assert clock.remaining(at(50)) == minutes(0)
    assert clock.expected_finish(at(50)) == at(29)
    assert clock.ahead(at(50)) == minutes(1)
    assert states(clock, 50) == ["done", "done"]


@pytest.mark.parametrize("verb", ["start", "pause", "resume", "next", "skip"])
def test_verb_after_the_end_changes_nothing(verb: str) -> None:
    clock, same = running(10), running(10)
    clock.next(at(9))
    same.next(at(9))
    getattr(clock, verb)(at(12))
    clock.extend(5)
    assert answers(clock, at(13)) == answers(same, at(13))


def test_skipped_block_is_marked() -> None:
    clock = running(10, 20, 5)
    clock.skip(at(1))
    assert states(clock, 1) == ["skipped", "running", "to-come"]
    assert clock.timetable(at(1))[0].spent == minutes(1)
    assert clock.ahead(at(1)) == minutes(9)


def test_last_block_can_be_skipped() -> None:
    clock = running(10)
    clock.skip(at(2))
    assert clock.finished
    assert states(clock, 2) == ["skipped"]


def test_back_gives_a_block_what_it_had_left() -> None:
    clock = running(10, 20)
    clock.next(at(6))
    clock.back(at(9))
    assert clock.position == 0
    assert clock.remaining(at(9)) == minutes(4)
    first, second = clock.timetable(at(10))
    assert (first.begins, first.spent, first.ends) == (at(0), minutes(7), at(13))
    assert (second.state, second.spent) == ("to-come", minutes(3))
    assert (second.begins, second.ends) == (at(13), at(30))


def test_back_from_a_skipped_block_takes_the_mark_away() -> None:
    clock = running(10, 20)
    clock.skip(at(1))
    clock.back(at(2))
    clock.next(at(5))
    assert states(clock, 5) == ["done", "running"]


def test_back_at_the_first_block_changes_nothing() -> None:
    clock = running(10, 20)
    clock.back(at(4))
    assert clock.remaining(at(4)) == minutes(6)


def test_back_after_the_end_opens_the_last_block_again() -> None:
    clock = running(10, 20)
    clock.next(at(10))
    clock.next(at(25))
    clock.back(at(27))
    assert clock.position == 1
    assert clock.remaining(at(27)) == minutes(5)
    assert clock.expected_finish(at(27)) == at(32)


def test_jump_skips_what_lies_between() -> None:
    clock = running(10, 20, 5, 7)
    clock.jump(3, at(4))
    assert states(clock, 4) == ["done", "skipped", "skipped", "running"]
    passed = clock.timetable(at(4))[1]
    assert (passed.begins, passed.ends, passed.spent) == (None, None, minutes(0))


def test_jump_before_the_start_starts_there() -> None:
    clock = programme(10, 20, 5)
    clock.jump(1, at(2))
    assert clock.started
    assert states(clock, 2) == ["skipped", "running", "to-come"]
    assert clock.ahead(at(2)) == minutes(10)


def test_jump_to_the_first_block_before_the_start_is_a_start() -> None:
    clock = programme(10, 20)
    clock.jump(0, at(0))
    assert answers(clock, at(3)) == answers(running(10, 20), at(3))


def test_jump_back_leaves_what_was_spent() -> None:
    clock = running(10, 20, 5)
    clock.next(at(10))
    clock.next(at(14))
    clock.jump(0, at(16))
    assert states(clock, 16) == ["running", "to-come", "to-come"]
    assert [slot.spent for slot in clock.timetable(at(16))] == [minutes(10), minutes(4), minutes(2)]


def test_jump_over_a_block_that_has_run_does_not_mark_it_skipped() -> None:
    clock = running(10, 20, 5)
    clock.next(at(10))
    clock.back(at(14))
    clock.jump(2, at(16))
    assert states(clock, 16) == ["done", "done", "running"]


def test_jump_to_the_running_block_goes_on_after_a_pause() -> None:
    clock = running(10, 20)
    clock.pause(at(3))
    clock.jump(0, at(5))
    assert not clock.paused
    assert clock.remaining(at(5)) == minutes(7)


@pytest.mark.parametrize("index", [-1, 2])
def test_jump_to_nowhere_is_refused(index: int) -> None:
    clock = running(10, 20)
    with pytest.raises(IndexError):
        clock.jump(index, at(1))
    assert clock.remaining(at(1)) == minutes(9)


# Extend and move


def test_extend_lengthens_the_running_block_and_moves_the_end() -> None:
    clock = running(10, 20)
    clock.extend(5)
    assert clock.length() == minutes(15)
    assert clock.remaining(at(4)) == minutes(11)
    assert clock.expected_finish(at(4)) == at(35)
    assert clock.ahead(at(4)) == minutes(-5)


def test_extend_by_less_than_nothing_shortens() -> None:
    clock = running(10, 20)
    clock.extend(-4)
    assert clock.remaining(at(4)) == minutes(2)
    assert clock.ahead(at(4)) == minutes(4)


def test_block_is_never_shorter_than_nothing() -> None:
    clock = running(10, 20)
    clock.extend(-600)
    assert clock.remaining(at(4)) == minutes(-4)
    assert clock.length() == minutes(1)
    clock.extend(5)
    assert clock.remaining(at(4)) == minutes(1)


def test_extend_while_paused_counts() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    clock.extend(5)
    assert clock.remaining(at(8)) == minutes(11)


def test_blocks_to_come_change_places() -> None:
    clock = running(10, 20, 5, 7)
    clock.move(3, -1)
    assert titles(clock) == ["Blok 1", "Blok 2", "Blok 4", "Blok 3"]
    clock.move(1, 2)
    assert titles(clock) == ["Blok 1", "Blok 4", "Blok 3", "Blok 2"]
    clock.next(at(10))
    assert clock.running_block == Block("Blok 4", 7)


def test_moving_a_block_does_not_move_the_end() -> None:
    clock = running(10, 20, 5)
    clock.move(2, -1)
    assert clock.expected_finish(at(1)) == at(35)
    assert clock.ahead(at(1)) == minutes(0)


@pytest.mark.parametrize(("index", "by"), [(0, 1), (1, -1), (2, 1), (-1, 0), (1, -5), (9, 0)])
def test_only_blocks_to_come_change_places(index: int, by: int) -> None:
    clock = running(10, 20, 5)
    with pytest.raises(ValueError, match="still to come"):
        clock.move(index, by)
    assert titles(clock) == ["Blok 1", "Blok 2", "Blok 3"]


def test_before_the_start_any_block_changes_places() -> None:
    clock = programme(10, 20)
    clock.move(0, 1)
    assert titles(clock) == ["Blok 2", "Blok 1"]


def test_after_the_end_no_block_changes_places() -> None:
    clock = running(10)
    clock.next(at(10))
    with pytest.raises(ValueError, match="still to come"):
        clock.move(0, 0)


# Locks


def test_timetable_waits_for_a_locked_start() -> None:
    clock = with_guest()
    _, guest, closing = clock.timetable(at(5))
    assert (guest.begins, guest.ends) == (at(30), at(45))
    assert (closing.begins, closing.ends) == (at(45), at(55))
    assert clock.expected_finish(at(5)) == at(55)


def test_block_reached_before_its_locked_start_waits() -> None:
    clock = with_guest()
    clock.next(at(8))
    assert clock.remaining(at(8)) == minutes(37)
    assert clock.block_finish(at(8)) == at(45)
    assert clock.expected_finish(at(8)) == at(55)
    assert clock.ahead(at(8)) == minutes(0)
    slot = clock.timetable(at(20))[1]
    assert (slot.begins, slot.ends, slot.spent) == (at(30), at(45), minutes(0))
    assert clock.timetable(at(33))[1].spent == minutes(3)
    assert clock.remaining(at(33)) == minutes(12)


def test_block_reached_after_its_locked_start_begins_at_once() -> None:
    clock = with_guest()
    clock.next(at(34))
    assert clock.remaining(at(34)) == minutes(15)
    assert clock.ahead(at(34)) == minutes(-4)


def test_block_left_before_its_locked_start_never_ran() -> None:
    clock = with_guest()
    clock.next(at(8))
    clock.next(at(12))
    guest = clock.timetable(at(12))[1]
    assert (guest.begins, guest.ends, guest.spent) == (None, None, minutes(0))


def test_pause_during_the_wait_spends_nothing() -> None:
    clock = with_guest()
    clock.next(at(8))
    clock.pause(at(12))
    assert clock.remaining(at(20)) == minutes(25)
    assert clock.timetable(at(20))[1].begins == at(30)
    assert clock.remaining(at(40)) == minutes(15)
    clock.resume(at(42))
    assert clock.remaining(at(43)) == minutes(14)
    assert clock.timetable(at(43))[1].begins == at(42)


@pytest.mark.parametrize("began", [10, 25, 35, 39])
def test_block_with_a_locked_end_has_until_then_however_late_it_began(began: int) -> None:
    clock = AgendaClock([Block("Begin", 10), Block("Pauze", 15, locked_end=at(40)), Block("Slot", 10)])
    clock.start(at(0))
    clock.next(at(began))
    assert clock.remaining(at(began)) == minutes(40 - began)
    assert clock.block_finish(at(began)) == at(40)
    assert clock.length() == minutes(40 - began)
    assert clock.expected_finish(at(began)) == at(50)


def test_locked_end_that_is_past_leaves_no_time_until_the_block_is_held_all_the_same() -> None:
    clock = AgendaClock([Block("Begin", 10), Block("Pauze", 15, locked_end=at(40)), Block("Slot", 10)])
    clock.start(at(0))
    assert clock.expected_finish(at(50)) == at(60)
    clock.next(at(50))
    assert clock.remaining(at(50)) == minutes(15)
    assert clock.length() == minutes(15)
    assert clock.expected_finish(at(50)) == at(75)
    clock.extend(5)
    assert clock.remaining(at(60)) == minutes(10)


def test_pause_does_not_move_a_locked_end() -> None:
    clock = AgendaClock([Block("Pauze", 15, locked_end=at(40))])
    clock.start(at(20))
    clock.pause(at(25))
    assert clock.remaining(at(30)) == minutes(10)
    assert clock.timetable(at(30))[0].spent == minutes(5)


def test_extend_moves_a_locked_end() -> None:
    clock = AgendaClock([Block("Pauze", 15, locked_end=at(40))])
    clock.start(at(20))
    clock.extend(5)
    assert clock.block_finish(at(30)) == at(45)


def test_late_start_counts_from_the_lock_of_the_first_block() -> None:
    clock = AgendaClock([Block("Ontvangst", 30, locked_start=at(0)), Block("Rondje", 10)])
    clock.start(at(6))
    assert clock.expected_finish(at(6)) == at(46)
    assert clock.ahead(at(6)) == minutes(-6)


def test_locks_in_another_zone_mean_the_same_moment() -> None:
    lock = at(30).astimezone(ZoneInfo("Europe/Amsterdam"))
    clock = AgendaClock([Block("Gast", 15, locked_start=lock, locked_end=lock + minutes(15))])
    clock.start(at(0))
    assert clock.timetable(at(0))[0].begins == at(30)
    assert clock.block_finish(at(0)) == at(45)


# Restart


def test_restored_clock_answers_as_the_running_one() -> None:
    clock = with_guest()
    clock.extend(-3)
    clock.pause(at(4))
    clock.resume(at(6))
    clock.move(2, -1)
    clock.skip(at(9))
    again = after_restart(clock)
    assert answers(again, at(12)) == answers(clock, at(12))
    again.next(at(15))
    clock.next(at(15))
    assert answers(again, at(90)) == answers(clock, at(90))


def test_restart_of_a_programme_that_has_not_begun() -> None:
    assert answers(after_restart(programme(10, 20)), at(1)) == answers(programme(10, 20), at(1))


def test_clock_set_back_during_a_restart_is_noticed() -> None:
    clock = running(10, 20)
    clock.pause(at(4))
    clock.resume(at(6))
    assert after_restart(clock).remaining(at(-30)) == minutes(6)


def test_snapshot_of_another_programme_is_refused() -> None:
    with pytest.raises(ValueError, match="another programme"):
        AgendaClock.restored([Block("Blok 1", 10)], running(10, 20).snapshot())
