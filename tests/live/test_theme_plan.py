"""No theme of a series is lost: what was not come to is offered at the next session, until it was talked about."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.theme_plan import ThemeState
from facilitator_app.live.theme_plan import ThemePlan
from tests.zonnebloem import Afternoon, afternoon

# Session 3 plans T5, T8 and T9; session 4 T6 and T11.
THIRD = "session-3"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def plan(room: Afternoon) -> ThemePlan:
    return room.practice.theme_plan


def codes(room: Afternoon) -> list[str]:
    return [theme.code for theme in room.session.circle.moved_themes()]


def states(plan: ThemePlan, session_id: str) -> dict[str, ThemeState]:
    return {theme.code: state for theme, state in plan.of_session(session_id)}


def test_the_matrix_has_seventeen_themes_over_all_sessions(plan: ThemePlan) -> None:
    sessions, rows = plan.matrix("zonnebloem")
    assert [row.theme.code for row in rows] == [f"T{number}" for number in range(1, 18)]
    assert {len(row.states) for row in rows} == {len(sessions)}
    planned = {row.theme.code for row in rows if row.states[2] is not None}
    assert planned == {"T5", "T8", "T9"}


def test_a_session_whose_programme_was_never_begun_says_nothing(plan: ThemePlan) -> None:
    assert set(states(plan, "session-5").values()) <= {ThemeState.PLANNED}


def test_a_theme_that_moved_is_offered_until_it_was_talked_about(room: Afternoon, plan: ThemePlan) -> None:
    plan.mark(THIRD, "T8", ThemeState.MOVED)
    plan.mark(THIRD, "T5", ThemeState.COVERED)
    assert "T8" in codes(room)
    assert "T5" not in codes(room)
    room.session.circle.cover("T8")
    assert "T8" not in codes(room)
    room.session.undo()
    assert "T8" in codes(room)


def test_what_a_later_session_covered_does_not_come_back(room: Afternoon, plan: ThemePlan) -> None:
    plan.mark("session-2", "T4", ThemeState.MOVED)
    plan.mark(THIRD, "T4", ThemeState.COVERED)
    assert "T4" not in codes(room)


def test_blocks_that_ran_cover_their_themes_and_blocks_that_were_skipped_move_them(room: Afternoon) -> None:
    circle = room.session.circle
    circle.start()
    while circle.clock.running_block is not None:
        room.clock.moment += timedelta(minutes=1)
        if "T6" in circle.clock.running_block.themes:
            circle.skip()
        else:
            circle.next()
    room.session.closing.close()
    found = states(room.practice.theme_plan, "session-4")
    assert found["T6"] is ThemeState.MOVED
    assert found["T11"] is ThemeState.COVERED


@pytest.mark.parametrize(
    ("minutes", "state"), [(0.5, ThemeState.MOVED), (10, ThemeState.MOVED), (13, ThemeState.COVERED)]
)
def test_a_theme_that_is_talked_about_when_the_session_is_closed_was_covered(
    room: Afternoon, minutes: float, state: ThemeState
) -> None:
    circle = room.session.circle
    circle.start()
    while "T6" not in circle.clock.running_block.themes:
        room.clock.moment += timedelta(minutes=5)
        circle.next()
    room.clock.moment += timedelta(minutes=minutes)
    room.session.close()
    assert states(room.practice.theme_plan, "session-4")["T6"] is state


def test_a_block_that_was_gone_through_in_a_second_covered_nothing(room: Afternoon) -> None:
    circle = room.session.circle
    circle.start()
    while circle.clock.running_block is not None:
        room.clock.moment += timedelta(seconds=1)
        circle.next()
    room.session.close()
    assert set(states(room.practice.theme_plan, "session-4").values()) == {ThemeState.MOVED}


def test_a_session_that_is_cancelled_moves_its_themes_on(room: Afternoon, plan: ThemePlan) -> None:
    planning = room.practice.planning
    before = planning.plan_of("zonnebloem")
    planning.change(before, before.cancelled("session-5", "Joke is ziek"))
    assert set(states(plan, "session-5").values()) <= {ThemeState.MOVED}


def test_what_the_programme_plans_itself_is_not_offered_besides(room: Afternoon, plan: ThemePlan) -> None:
    plan.mark(THIRD, "T6", ThemeState.MOVED)
    assert "T6" not in codes(room)
    assert "T6" in [theme.code for theme in plan.waiting("session-5")]


def test_a_mark_goes_before_what_the_course_says(room: Afternoon, plan: ThemePlan) -> None:
    plan.mark("session-4", "T6", ThemeState.COVERED)
    assert states(plan, "session-4")["T6"] is ThemeState.COVERED
