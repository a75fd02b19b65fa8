"""A plan is always in order: whatever would bring it out of order is refused, and the plan stays as it was."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from facilitator_app.domain.clashes import Meeting
from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import Status
from facilitator_app.domain.plans import LONGEST_REASON, Plan
from facilitator_app.domain.refusals import (
    DayPast,
    DayTaken,
    DayTooFar,
    EndsBeforeStart,
    NoFreeWeek,
    OutOfOrder,
    ReasonMissing,
    TextTooLong,
)
from facilitator_app.domain.sessions import Session, SessionState
from tests.domain.planned import FIRST, THURSDAY, TODAY, around, days, plan_of, woman

WEEK = timedelta(weeks=1)


def numbers(plan: Plan) -> list[int]:
    return [session.number for session in plan.sessions]


def running(plan: Plan, held: int) -> Plan:
    """The same group after some of its sessions were held."""
    closed = tuple(replace(s, state=SessionState.CLOSED) for s in plan.sessions[:held])
    return replace(plan, sessions=plan.sessions[held:], around=replace(plan.around, held=closed))


# Moving


def test_a_session_moves_alone() -> None:
    plan = plan_of()
    moved = plan.moved("s2", plan.sessions[1].held_on + timedelta(days=1))
    assert days(moved)[1] - days(plan)[1] == timedelta(days=1)
    assert days(moved)[2:] == days(plan)[2:]


@pytest.mark.parametrize(("id", "neighbour", "after"), [("s5", 4, True), ("s5", 6, False), ("s1", 2, False)])
def test_a_session_stays_between_its_neighbours(id: str, neighbour: int, after: bool) -> None:
    plan = plan_of()
    there = plan.sessions[neighbour - 1].held_on
    with pytest.raises(DayTaken) as taken:
        plan.moved(id, there)
    assert taken.value.number == neighbour
    with pytest.raises(OutOfOrder) as refused:
        plan.moved(id, there + (-1 if after else 1) * timedelta(days=1))
    assert (refused.value.number, refused.value.after) == (neighbour, after)


def test_a_held_session_is_a_neighbour_too() -> None:
    plan = running(plan_of(), 3)
    with pytest.raises(DayTaken):
        plan.moved("s4", FIRST + 8 * WEEK)
    with pytest.raises(OutOfOrder):
        plan.moved("s4", FIRST + 7 * WEEK)


def test_a_cancelled_session_is_in_nobodys_way() -> None:
    plan = plan_of().cancelled("s5", "ziek")
    there = plan.session("s5").held_on
    assert plan.moved("s6", there).session("s6").held_on == there
    with pytest.raises(DayTaken):
        plan.moved("s6", there).restored("s5")


def test_a_day_that_has_been_has_to_be_meant() -> None:
    plan = plan_of(first=TODAY)
    yesterday = TODAY - timedelta(days=1)
    with pytest.raises(DayPast):
        plan.moved("s1", yesterday)
    meant = plan.moved("s1", yesterday, sure=True)
    # It is past already, and needs no second word.
    assert meant.moved("s1", yesterday - timedelta(days=1)).session("s1").held_on < yesterday


@pytest.mark.parametrize("day", [TODAY + timedelta(days=800), TODAY - timedelta(days=400), date(2062, 5, 7)])
def test_nobody_plans_years_away(day: date) -> None:
    with pytest.raises(DayTooFar):
        plan_of().moved("s10", day, sure=True)


def test_a_session_may_be_put_on_a_holiday_by_whoever_means_it() -> None:
    plan = plan_of(around(woman("Amina"), holidays={FIRST + timedelta(days=1): "Feest"}))
    assert plan.moved("s1", FIRST + timedelta(days=1)).session("s1").held_on == FIRST + timedelta(days=1)


@pytest.mark.parametrize("weeks", [1, -1])
def test_a_session_takes_those_after_it_along(weeks: int) -> None:
    plan = plan_of()
    shifted = plan.shifted("s4", 7 * weeks)
    assert days(shifted)[:3] == days(plan)[:3]
    assert days(shifted)[3:9] == [day + weeks * WEEK for day in days(plan)[3:9]]
    assert days(shifted)[9] == days(plan)[9]


def test_along_goes_what_takes_place() -> None:
    plan = plan_of().cancelled("s6", "ziek")
    shifted = plan.shifted("s5", 7)
    assert shifted.session("s6") == plan.session("s6")
    assert shifted.session("s7").held_on == plan.session("s7").held_on + WEEK


def test_what_cannot_go_along_keeps_the_plan_as_it_was() -> None:
    plan = plan_of()
    with pytest.raises(OutOfOrder):
        plan.shifted("s9", 7 * 20)


# Hours, place and programme


def test_one_session_may_have_hours_and_a_place_of_its_own() -> None:
    plan = plan_of().at("s3", time(19), time(21), "School")
    session = plan.session("s3")
    assert (session.starts_at, session.ends_at, session.place) == (time(19), time(21), "School")
    assert plan.session("s4").place == "Buurthuis De Linde"


def test_what_keeps_to_the_usual_follows_when_that_changes() -> None:
    plan = plan_of().at("s3", time(19), time(21), "School").usually(time(9), time(11), "Kerk")
    places = {session.id: session.place for session in plan.sessions}
    assert places.pop("s3") == "School"
    assert set(places.values()) == {"Kerk"}
    assert (plan.group.starts_at, plan.group.ends_at, plan.group.place) == (time(9), time(11), "Kerk")


def test_no_session_ends_before_it_starts() -> None:
    with pytest.raises(EndsBeforeStart):
        plan_of().at("s3", time(16), time(14), "")
    with pytest.raises(EndsBeforeStart):
        plan_of().usually(time(16), time(16), "")


def test_another_programme_and_the_babies() -> None:
    plan = plan_of().with_programme("s3", "standaard").with_babies("s9", True)
    assert plan.session("s3").agenda_id == "standaard"
    assert (plan.session("s9").after_birth, plan.session("s9").measuring) == (True, False)
    assert plan.with_babies("s9", False).session("s9").measuring


# One more, one less


def test_one_more_comes_in_the_first_free_week_and_the_others_count_on() -> None:
    plan = plan_of().with_one_more("new", "s4")
    assert numbers(plan) == list(range(1, 12))
    new = plan.session("new")
    assert (new.number, new.held_on, new.agenda_id) == (5, plan.session("s4").held_on + WEEK, "standaard")
    assert plan.session("s5").number == 6
    assert (new.starts_at, new.ends_at, new.place) == (time(14), time(16), "Buurthuis De Linde")


def test_one_more_avoids_a_holiday() -> None:
    plan = plan_of()
    week_later = plan.session("s1").held_on + WEEK
    closed = replace(plan, around=replace(plan.around, holidays={week_later: "Feest"}))
    assert closed.with_one_more("new", "s1").session("new").held_on == week_later + WEEK


def test_without_a_free_week_there_is_no_room_for_one_more() -> None:
    plan = plan_of().with_one_more("new", "s4")
    with pytest.raises(NoFreeWeek) as refused:
        plan.with_one_more("newer", "new")
    assert refused.value.number == 5


def test_what_was_held_keeps_its_number_when_one_more_comes() -> None:
    plan = running(plan_of(), 3)
    behind = replace(plan.sessions[0], number=2, held_on=FIRST + WEEK, id="paper")
    plan = replace(plan, sessions=(behind, *plan.sessions))
    more = plan.with_one_more("new", "paper")
    assert more.session("new").number == 4
    assert more.session("s4").number == 5
    assert more.session("paper").number == 2


def test_one_more_after_the_births_is_one_with_the_babies() -> None:
    plan = plan_of().with_one_more("new", "s10")
    new = plan.session("new")
    assert (new.number, new.after_birth, new.measuring) == (11, True, False)


def test_one_more_after_all_that_was_held() -> None:
    plan = running(plan_of(), 10).with_one_more("new")
    assert (plan.session("new").number, numbers(plan)) == (11, [11])


def test_one_more_after_a_cancelled_one_at_the_beginning() -> None:
    plan = plan_of().cancelled("s1", "ziek")
    assert plan.with_one_more("new", "s1").session("new").held_on == FIRST + WEEK


def test_one_less_and_the_others_count_down() -> None:
    plan = plan_of().without("s4")
    assert numbers(plan) == list(range(1, 10))
    assert plan.session("s5").number == 4


def test_one_less_before_what_was_held_leaves_a_gap() -> None:
    plan = running(plan_of(), 3)
    paper = replace(plan.sessions[0], number=2, held_on=FIRST + WEEK, id="paper")
    plan = replace(plan, sessions=(paper, *plan.sessions)).without("paper")
    assert numbers(plan) == list(range(4, 11))


def test_nothing_is_known_of_a_session_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        plan_of().session("nowhere")


# Cancelling


def test_a_session_is_cancelled_with_its_reason_and_restored_without() -> None:
    plan = plan_of().cancelled("s4", "  Sneeuw,\n niemand kan komen ")
    session = plan.session("s4")
    assert (session.state, session.cancelled_because) == (SessionState.CANCELLED, "Sneeuw, niemand kan komen")
    assert plan.restored("s4") == plan_of()


def test_a_reason_is_given_and_short() -> None:
    with pytest.raises(ReasonMissing):
        plan_of().cancelled("s4", "  \n ")
    with pytest.raises(TextTooLong):
        plan_of().cancelled("s4", "x" * (LONGEST_REASON + 1))


# What is told of a session


def test_a_session_has_the_week_of_its_pattern() -> None:
    plan = plan_of()
    assert [plan.week(session) for session in plan.sessions][:3] == [15, 19, 23]
    assert replace(plan, pattern=None).week(plan.sessions[0]) is None


def test_a_free_week_is_offered_with_clashes_left_out() -> None:
    plan = plan_of()
    other = Session("x", "lelie", 1, FIRST + WEEK, time(15), time(17), "Elders", "standaard")
    lelie = Meeting(Group("lelie", "Lelie", "", "s", ("joke",)), other)
    there = replace(plan.around, elsewhere=lambda day: [lelie] if day == other.held_on else [])
    assert plan.free_week(plan.sessions[0]) == FIRST + WEEK
    assert replace(plan, around=there).free_week(plan.sessions[0]) == FIRST - WEEK
    (clash,) = there.clashes(plan.group, replace(plan.sessions[0], held_on=other.held_on))
    assert clash.facilitators == ("joke",)
    gone = replace(plan.sessions[0], held_on=other.held_on, state=SessionState.CANCELLED)
    assert there.clashes(plan.group, gone) == ()


def test_no_day_that_has_been_is_offered() -> None:
    plan = plan_of(around(today=FIRST, holidays={FIRST: "Feest", FIRST + WEEK: "Feest"}))
    assert plan.sessions[0].held_on == FIRST + 2 * WEEK
    assert plan.moved("s1", FIRST).free_week(plan.moved("s1", FIRST).sessions[0]) == FIRST + 2 * WEEK


def test_what_has_been_may_be_put_on_another_day_that_has_been() -> None:
    plan = plan_of(first=TODAY, surroundings=around(today=TODAY))
    later = replace(plan, around=replace(plan.around, today=TODAY + 2 * WEEK, holidays={TODAY: "Feest"}))
    assert later.free_week(later.sessions[0]) == TODAY + WEEK


def test_there_may_be_no_free_week() -> None:
    plan = plan_of().with_one_more("a", "s4").with_one_more("b", "s1")
    plan = plan.moved("b", FIRST + timedelta(days=1))
    assert plan.free_week(plan.session("a")) is None


# After the births


def after(*women: object) -> Plan:
    plan = plan_of()
    return replace(plan, around=around(*women, today=date(2026, 11, 1)))  # type: ignore[arg-type]


def test_the_day_after_birth_is_provisional_until_all_are_in() -> None:
    plan = plan_of()
    assert [plan.is_provisional(session) for session in plan.sessions] == [False] * 9 + [True]
    assert plan.day_after_births(plan.sessions[9]) is None
    born = after(woman("a", status=Status.DELIVERED, on=date(2026, 10, 20)), woman("b", status=Status.LOSS))
    assert not born.is_provisional(born.sessions[9])


@pytest.mark.parametrize("last", [date(2026, 10, 1), date(2026, 11, 25)])
def test_a_day_is_offered_when_the_births_give_another_one(last: date) -> None:
    plan = after(
        woman("a", status=Status.DELIVERED, on=last), woman("b", status=Status.DELIVERED, on=date(2026, 9, 20))
    )
    offered = plan.day_after_births(plan.sessions[9])
    assert offered is not None
    assert offered.weekday() == THURSDAY
    assert 28 <= (offered - last).days <= 42
    moved = plan.moved("s10", offered)
    assert moved.day_after_births(moved.sessions[9]) is None


def test_no_day_is_offered_where_it_fits_or_is_not_the_one_after_birth() -> None:
    plan = after(woman("a", status=Status.DELIVERED, on=date(2026, 11, 5)))
    assert plan.day_after_births(plan.sessions[9]) is None
    assert plan.day_after_births(plan.sessions[3]) is None
    cancelled = plan.cancelled("s10", "ziek")
    assert cancelled.day_after_births(cancelled.sessions[9]) is None
    assert not cancelled.is_provisional(cancelled.sessions[9])


def test_births_that_came_in_late_give_a_day_to_come() -> None:
    plan = after(woman("a", status=Status.DELIVERED, on=date(2026, 9, 1)))
    offered = plan.day_after_births(plan.sessions[9])
    assert offered == date(2026, 11, 5)
    alone = replace(plan, sessions=plan.sessions[9:])
    assert alone.day_after_births(alone.sessions[0]) == date(2026, 11, 5)
