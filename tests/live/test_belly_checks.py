"""The queue of the belly checks: who is next, what a tick does, and that it never tells why."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.follow_ups import FollowUpKind
from facilitator_app.domain.groups import Role
from facilitator_app.domain.little_list import LineKind, Result
from facilitator_app.domain.participants import Status
from facilitator_app.domain.refusals import NotAllowed, SessionClosed
from facilitator_app.domain.sessions import Attendance
from facilitator_app.live.belly_checks import BellyChecks, CheckState, Seen
from tests.zonnebloem import WOMEN, Afternoon, afternoon

WAITING, EXPECTED, OWN_VISIT, SEEN, GONE = CheckState


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """Ten are in, Iris too, Zofia has sent her apologies; it is five past two."""
    with afternoon(tmp_path, all_in=True) as opened:
        opened.at("2026-03-12 14:05")
        yield opened


@pytest.fixture
def checks(room: Afternoon) -> BellyChecks:
    return room.session.belly_checks


def names(checks: BellyChecks, state: CheckState = WAITING) -> list[str]:
    return [one.label.split()[0] for one in checks.queue() if one.state is state]


def state_of(room: Afternoon, name: str) -> CheckState | None:
    seat = room.seat(name)
    return next((one.state for one in room.session.belly_checks.queue() if one.seat_id == seat), None)


def test_whoever_is_here_waits_in_the_order_that_the_lijstje_shows(room: Afternoon, checks: BellyChecks) -> None:
    assert tuple(names(checks)) == room.session.little_list.order()
    assert sorted(names(checks)) == sorted(name for name, _, _ in WOMEN if name != "Zofia")
    assert checks.count() == Seen(0, 11)
    assert state_of(room, "Zofia") is None


def test_one_tick_is_one_line_and_goes_to_the_next(room: Afternoon, checks: BellyChecks) -> None:
    first, second = checks.plan().waiting[:2]
    checks.see(first)
    checks.see(first)
    assert checks.plan().next == second
    assert checks.count() == Seen(1, 11)
    lines = [line.deed for line in room.store.log.lines() if line.deed.event == "check.seen"]
    assert [line.session_id for line in lines] == ["session-4"]
    room.session.undo()
    assert checks.plan().next == first
    room.session.redo()
    checks.unsee(first)
    assert checks.count() == Seen(0, 11)


def test_the_order_stands_still_while_the_lijstje_changes(room: Afternoon, checks: BellyChecks) -> None:
    """A name that moved up as something was stored would tell of it."""
    before = names(checks)
    for name in before[-3:]:
        room.session.little_list.put(room.seat(name), LineKind.CALL)
    assert names(checks) == before
    first = checks.plan().next
    assert first is not None
    checks.see(first)
    # As somebody leaves the queue whoever stands on the list comes early, as ever.
    assert set(before[-3:]) & set(names(checks)[:3])


def test_whoever_is_in_the_corner_stays_first_when_somebody_comes_in(room: Afternoon, checks: BellyChecks) -> None:
    checks.see(checks.plan().waiting[0])
    first = names(checks)[0]
    room.session.seating.mark(room.seat("Zofia"), Attendance.PRESENT)
    assert names(checks)[0] == first
    assert "Zofia" in names(checks)


def test_who_is_called_comes_next(room: Afternoon, checks: BellyChecks) -> None:
    last = checks.plan().waiting[-1]
    checks.call(last)
    room.at("2026-03-12 14:07")
    plan = checks.plan()
    assert (plan.next, plan.since) == (last, room.practice.wall.now() - timedelta(minutes=2))


def test_who_was_seen_already_is_not_called(room: Afternoon, checks: BellyChecks) -> None:
    seen = checks.plan().waiting[3]
    checks.see(seen)
    before = checks.plan().waiting
    checks.call(seen)
    assert checks.plan().waiting == before


def test_of_a_session_of_another_day_a_tick_has_the_hour_of_the_session(
    room: Afternoon, checks: BellyChecks
) -> None:
    planned = room.practice.wall.now() - timedelta(minutes=5)
    room.at("2026-03-14 10:00")
    assert checks.afterwards
    checks.see(room.seat("Amina"))
    (tick,) = room.store.belly_checks.all_for()
    assert tick.at == planned
    assert checks.now() == room.practice.wall.now()


def test_the_queue_tells_when_the_circle_can_start(room: Afternoon, checks: BellyChecks) -> None:
    """Eleven women of three minutes from five past two, where the programme has the circle at half past."""
    plan = checks.plan()
    wall = room.practice.wall
    assert plan.done_at is not None
    assert plan.circle_at is not None
    assert wall.now() + timedelta(minutes=33) == plan.done_at
    assert (plan.late, plan.in_time) == (timedelta(minutes=8), 8)
    room.practice.settings.change_check_minutes(2)
    assert checks.plan().late == timedelta(0)
    room.session.start_circle()
    assert checks.plan().circle_at is None
    assert checks.plan().done_at is not None


def test_who_came_in_while_somebody_is_in_her_row_is_in_the_queue_at_once(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        before = room.session.belly_checks.count().of
        room.session.little_list.set_aside(room.seat("Birgül"))
        room.measure("Birgül", "118/76")
        assert room.session.belly_checks.count().of == before
        assert room.seat("Birgül") in {queued.seat_id for queued in room.session.belly_checks.queue()}


def test_the_circle_begins_when_the_timetable_says_so(tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        circle = room.session.circle
        assert circle.arrival_ends() == circle.timetable()[0].ends
        room.session.circle.start()
        room.at("2026-03-12 14:10")
        room.session.circle.pause()
        room.at("2026-03-12 14:20")
        assert room.session.circle.arrival_ends() == room.practice.wall.now() + timedelta(minutes=20)


def test_an_appointment_of_her_own_is_open_until_it_is_done(room: Afternoon, checks: BellyChecks) -> None:
    seat, her = room.seat("Olena"), room.woman("Olena").id
    checks.give_own_visit(seat)
    checks.give_own_visit(seat)
    assert names(checks, OWN_VISIT) == ["Olena"]
    assert checks.count() == Seen(0, 10)
    (visit,) = room.store.follow_ups.all_for(participant_id=her)
    assert (visit.kind, visit.session_id, visit.text, visit.done_on) == (FollowUpKind.VISIT, "session-4", "", None)
    assert [one.id for one in room.practice.dossiers.of(her).follow_ups] == [visit.id]
    room.session.undo()
    assert names(checks, OWN_VISIT) == []
    room.session.redo()
    checks.take_back_visit(seat)
    checks.take_back_visit(seat)
    assert room.store.follow_ups.all_for(participant_id=her) == []
    checks.give_own_visit(seat)
    checks.see(seat)
    assert (state_of(room, "Olena"), room.store.follow_ups.all_for(participant_id=her)) == (SEEN, [])


def test_an_appointment_of_her_own_waits_on_the_lijstje_of_the_next_session(room: Afternoon) -> None:
    room.session.belly_checks.give_own_visit(room.seat("Olena"))
    assert room.session.little_list.length.lines == 0
    room.session.closing.close()
    room.at("2026-04-09 14:00")
    following = room.practice.session("session-5")
    (line,) = following.little_list.names()
    assert following.little_list.look(line.line_id).kind is LineKind.OWN_VISIT
    following.little_list.settle(line.line_id, Result.DISCUSSED)
    assert following.little_list.length.lines == 0
    assert room.practice.dossiers.of(room.woman("Olena").id).follow_ups == ()


def test_who_is_still_to_come_and_who_went_are_told_apart(room: Afternoon, checks: BellyChecks) -> None:
    room.session.seating.mark(room.seat("Zofia"), Attendance.LATE)
    room.session.seating.mark(room.seat("Lotte"), Attendance.LEFT_EARLY)
    assert (state_of(room, "Zofia"), state_of(room, "Lotte")) == (EXPECTED, GONE)
    assert checks.count() == Seen(0, 11)
    checks.see(room.seat("Lotte"))
    assert state_of(room, "Lotte") is SEEN


def test_who_is_not_pregnant_any_more_has_no_belly_check(room: Afternoon, checks: BellyChecks) -> None:
    room.practice.women.set_status(room.woman("Amina").id, Status.DELIVERED, room.practice.wall.today())
    assert "Amina" not in names(checks)
    assert state_of(room, "Amina") is None


def test_a_restart_keeps_ticks_and_appointments(tmp_path: Path) -> None:
    with afternoon(tmp_path, all_in=True) as room:
        first, second = room.session.belly_checks.plan().waiting[:2]
        room.session.belly_checks.see(first)
        room.session.belly_checks.give_own_visit(second)
        again = room.practice.session("session-4").belly_checks
        assert again.count() == Seen(1, 10)
        assert {one.seat_id: one.state for one in again.queue()}[second] is OWN_VISIT


def test_a_helper_keeps_the_queue_moving_and_a_coordinator_does_not(room: Afternoon) -> None:
    hers = room.seen_by(Role.CO_FACILITATOR).belly_checks
    first = hers.plan().next
    assert first is not None
    hers.see(first)
    hers.give_own_visit(hers.plan().waiting[0])
    assert hers.count() == Seen(1, 10)
    theirs = room.seen_by(Role.COORDINATOR).belly_checks
    for verb in (theirs.see, theirs.give_own_visit):
        with pytest.raises(NotAllowed):
            verb(theirs.plan().waiting[0])


def test_a_closed_session_takes_no_ticks(room: Afternoon, checks: BellyChecks) -> None:
    seat = checks.plan().waiting[0]
    room.session.closing.close()
    with pytest.raises(SessionClosed):
        checks.see(seat)
    assert checks.closed


def test_seats_of_another_session_are_not_its_business(room: Afternoon, checks: BellyChecks) -> None:
    (other,) = room.store.seats.all_for(session_id="session-3", participant_id=room.woman("Amina").id)
    for verb in (checks.see, checks.unsee, checks.give_own_visit, checks.take_back_visit, checks.call):
        if verb == checks.unsee:
            verb(other.id)
            continue
        with pytest.raises(NotAllowed):
            verb(other.id)


def test_it_says_so_when_somebody_comes_or_is_seen(room: Afternoon, checks: BellyChecks) -> None:
    told: list[None] = []

    def hear() -> None:
        told.append(None)

    checks.changed.connect(hear)
    checks.see(checks.plan().waiting[0])
    room.session.seating.mark(room.seat("Zofia"), Attendance.PRESENT)
    assert len(told) == 2
    room.session.circle.ask("Mag ik nog zwemmen?")
    assert len(told) == 2


def test_closing_counts_them_once_somebody_made_use_of_the_queue(room: Afternoon, checks: BellyChecks) -> None:
    assert room.session.closing.checklist().checks is None
    checks.see(checks.plan().waiting[0])
    checks.give_own_visit(checks.plan().waiting[0])
    room.practice.belly_findings.keep_draft(checks.plan().waiting[0], "note", "half")
    told = room.session.closing.checklist()
    assert (told.checks, told.own_visits, told.half_checks) == (Seen(1, 10), 1, 1)
