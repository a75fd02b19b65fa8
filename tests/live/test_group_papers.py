"""What leaves Kring about a whole group: its series on paper and its dates for a calendar, without a value."""

from datetime import timedelta

from facilitator_app.domain.calendars import revision
from facilitator_app.domain.sessions import Attendance, PaperKind, PaperUse, SessionState
from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.handing_out import Handed
from tests.zonnebloem import Afternoon

GROUP = "zonnebloem"


def test_the_overview_tells_who_came_and_how_long_it_took(room: Afternoon) -> None:
    room.session.seating.mark(room.seat("Zofia"), Attendance.EXCUSED)
    room.measure("Amina", "118/76")
    room.at("2026-03-12 16:05")
    room.session.closing.close()
    overview = room.practice.series_paper(GROUP).overview(PaperUse.PREVIEW)
    today, to_come = overview.sessions[3], overview.sessions[4]
    assert (today.planned_minutes, today.real_minutes, today.came, today.invited) == (120, 125, 1, 12)
    assert (to_come.state, to_come.real_minutes) == (SessionState.PLANNED, None)
    (zofia,) = [one for one in overview.presences if one.label == "Zofia W."]
    assert zofia.attendance[3] is Attendance.EXCUSED
    assert {state for theme in overview.themes for state in theme.states} & set(ThemeState)
    assert all(any(theme.states) for theme in overview.themes)


def test_a_session_that_was_closed_another_day_has_no_minutes_of_its_own(room: Afternoon) -> None:
    room.at("2026-03-14 09:00")
    room.session.closing.close()
    assert room.practice.series_paper(GROUP).overview(PaperUse.PREVIEW).sessions[3].real_minutes is None


def test_that_it_left_kring_stands_in_the_log(room: Afternoon) -> None:
    room.practice.series_paper(GROUP).handed_out([Handed(PaperKind.SERIES, None, "nl")], PaperUse.PRINT)
    last = room.store.log.lines()[-1].deed
    assert (last.event, last.detail) == ("paper.hand-out", "print: series")


def test_the_dates_of_a_group_know_no_woman(room: Afternoon) -> None:
    dates = room.practice.calendars.dates(GROUP)
    assert [session.number for session in dates.sessions] == [1, 2, 3, 4, 5]
    assert not [woman for woman in ("Amina", "Bouali") if woman in repr(dates)]
    assert dates.facilitators == ("Joke",)


def test_a_date_that_is_moved_or_moved_back_makes_a_newer_file(room: Afternoon) -> None:
    before = room.practice.calendars.dates(GROUP)
    assert room.practice.calendars.dates(GROUP).changed_at == before.changed_at
    planning = room.practice.planning
    plan = planning.plan_of(GROUP)
    room.at("2026-03-12 15:00")
    planning.change(plan, plan.moved("session-5", plan.session("session-5").held_on + timedelta(days=1)))
    moved = room.practice.calendars.dates(GROUP)
    room.at("2026-03-12 15:01")
    room.practice.undo()
    back = room.practice.calendars.dates(GROUP)
    assert back.sessions == before.sessions
    assert moved.sessions != before.sessions
    assert revision(before.changed_at) < revision(moved.changed_at) < revision(back.changed_at)
