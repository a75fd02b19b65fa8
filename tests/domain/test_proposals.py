"""A first date and a pattern are enough for all dates; and a plan that somebody likes becomes a pattern."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from facilitator_app.domain.patterns import LONGEST_NAME
from facilitator_app.domain.proposals import as_pattern, counted_from, propose
from facilitator_app.domain.refusals import DayPast, DayTooFar, NameMissing, SameWeek, TextTooLong
from tests.domain.planned import FIRST, NINE, ROOS, TODAY, around, days, ids, plan_of, woman

WEEK = timedelta(weeks=1)
CHRISTMAS = date(2026, 12, 25)
HOLIDAYS = {CHRISTMAS: "Eerste kerstdag", date(2027, 1, 1): "Nieuwjaarsdag", date(2027, 3, 26): "Goede vrijdag"}


def test_ten_sessions_follow_from_one_date() -> None:
    plan = plan_of()
    assert [session.number for session in plan.sessions] == list(range(1, 11))
    assert [session.agenda_id for session in plan.sessions] == list(NINE.programmes)
    assert days(plan)[0] == FIRST
    assert {session.held_on.weekday() for session in plan.sessions} == {FIRST.weekday()}
    assert [session.after_birth for session in plan.sessions] == [False] * 9 + [True]
    assert [session.measuring for session in plan.sessions] == [True] * 9 + [False]
    assert {(s.starts_at, s.ends_at, s.place) for s in plan.sessions} == {
        (time(14), time(16), "Buurthuis De Linde")
    }


def test_a_first_date_at_christmas_makes_way_and_says_for_what() -> None:
    plan = plan_of(around(today=date(2026, 11, 1), holidays=HOLIDAYS), first=CHRISTMAS)
    assert days(plan)[0] == CHRISTMAS - WEEK
    assert plan.displaced == {"s1": CHRISTMAS}
    chosen = plan.moved("s1", CHRISTMAS)
    assert "s1" not in chosen.displaced


def test_a_first_date_that_makes_way_does_not_go_into_the_past() -> None:
    plan = plan_of(around(today=CHRISTMAS, holidays=HOLIDAYS), first=CHRISTMAS)
    assert days(plan)[0] == CHRISTMAS + 2 * WEEK


@pytest.mark.parametrize(
    ("first", "refusal"),
    [(TODAY - timedelta(days=1), DayPast), (date(2031, 5, 7), DayTooFar), (date(2024, 5, 7), DayTooFar)],
)
def test_a_first_date_in_the_past_or_years_away_is_refused(first: date, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        plan_of(first=first)
    with pytest.raises(refusal):
        counted_from(plan_of(), first)


def test_a_series_that_has_begun_can_be_put_in() -> None:
    plan = propose(ROOS, around(), NINE, TODAY - 8 * WEEK, ids(), sure=True)
    assert days(plan)[0] == TODAY - 8 * WEEK


def test_another_first_date_keeps_what_was_chosen_besides() -> None:
    plan = plan_of().with_programme("s3", "standaard").at("s4", time(19), time(21), "School")
    later = counted_from(plan, FIRST + WEEK)
    assert days(later) == [day + WEEK for day in days(plan)]
    assert later.session("s3").agenda_id == "standaard"
    assert later.session("s4").place == "School"
    assert [session.id for session in later.sessions] == [session.id for session in plan.sessions]


def test_a_session_that_was_moved_by_whole_weeks_keeps_its_distance() -> None:
    plan = plan_of().moved("s2", FIRST + 5 * WEEK)
    assert days(counted_from(plan, FIRST + WEEK))[1] == FIRST + 6 * WEEK


def test_a_plan_becomes_a_pattern_of_the_practice() -> None:
    plan = plan_of().moved("s2", FIRST + 5 * WEEK).without("s5").with_programme("s3", "standaard")
    pattern = as_pattern(plan, "own", "  Ons   patroon ")
    assert (pattern.id, pattern.name, pattern.series) == ("own", "Ons patroon", NINE.series)
    assert pattern.weeks == (15, 20, 23, 27, 31, 33, 35, 37, 46)
    assert pattern.programmes[2] == "standaard"
    assert days(plan_of(pattern=pattern)) == days(plan)


def test_a_session_that_made_way_for_a_holiday_keeps_its_week_in_the_pattern() -> None:
    closed = {FIRST + 4 * WEEK: "Hemelvaartsdag"}
    plan = plan_of(around(woman("a"), holidays=closed))
    assert days(plan)[1] == FIRST + 5 * WEEK
    assert as_pattern(plan, "own", "Ons").weeks == NINE.weeks


def test_a_first_session_that_was_moved_alone_is_that_much_earlier_in_the_pattern() -> None:
    assert as_pattern(plan_of().moved("s1", FIRST - WEEK), "own", "Ons").weeks[:2] == (14, 19)


def test_a_pattern_has_a_name_and_whole_weeks() -> None:
    plan = plan_of()
    with pytest.raises(NameMissing):
        as_pattern(plan, "own", "  ")
    with pytest.raises(TextTooLong):
        as_pattern(plan, "own", "x" * (LONGEST_NAME + 1))
    crowded = plan.moved("s2", FIRST + timedelta(days=2))
    with pytest.raises(SameWeek) as refused:
        as_pattern(crowded, "own", "Ons")
    assert refused.value.number == 2


def test_a_plan_knows_the_due_date_of_its_group() -> None:
    assert plan_of().around.due_date == date(2026, 10, 30)
    assert replace(plan_of(), around=around()).around.due_date is None
