"""Making a group and setting its dates, in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.participants import Participant, Status
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.new_group_page import NewGroupPage
from facilitator_app.ui.planning_page import PlanningPage
from tests.looks.frames import LOOKS, Camera, settle
from tests.practice import NAMES, WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.copies import Copy, make_practice

BELOW_HEADER = (1093, 486)
FIRST = date(2026, 4, 16)
DUE = date(2026, 10, 9)
HEMELVAART = date(2026, 5, 14)


def enter(page: QWidget) -> None:
    """The rows of a table that is new take a turn more than a page usually has."""
    page.enter()
    settle()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_practice(tmp_path_factory.mktemp("made") / "kring")


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look, or in the light one alone, and goes over it."""

    def go_over(name: str, build: Callable[[], QWidget], *, everywhere: bool = False) -> None:
        looks = LOOKS if everywhere else LOOKS[:1]
        for look, page in camera.takes(name, build, BELOW_HEADER, enter, looks):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


@pytest.fixture
def roos(practice: Copy) -> str:
    """A group of twelve women whose dates are not set."""
    planning = practice.door.practice.planning
    hours = time(14), time(16)
    group = planning.begin_group("Roos", "Buurthuis De Linde", planning.patterns.all()[0], hours, ())
    practice.door.practice.women.add(
        *(
            Participant(f"roos-{place}", group.id, *name, DUE + timedelta(days=place * 2 - 11 + 30 * (place == 3)))
            for place, name in enumerate(NAMES)
        )
    )
    return group.id


def test_proposal(look_at: Callable[..., None], practice: Copy, roos: str) -> None:
    def build() -> QWidget:
        page = PlanningPage(practice.door.practice.planning, roos, WORDING)
        page.begin_with(FIRST)
        page.sheet.table.day_typed.emit(page.plan.sessions[1].id, HEMELVAART)
        page.sheet.table.selected.emit(page.plan.sessions[1].id)
        return page

    look_at("planning-proposal", build, everywhere=True)


def test_no_first_day(look_at: Callable[..., None], practice: Copy, roos: str) -> None:
    look_at("planning-empty", lambda: PlanningPage(practice.door.practice.planning, roos, WORDING))


def test_planned(look_at: Callable[..., None], practice: Copy, roos: str) -> None:
    """After the births, with a session that was cancelled and one that clashes."""
    room = practice.door.practice
    planning = room.planning
    plan = planning.propose(planning.plan_of(roos), planning.patterns.all()[0], FIRST)
    planning.set_ready(plan.usually(time(14), time(16), "Kerkstraat 1"))
    plan = planning.plan_of(roos)
    changed = plan.cancelled(plan.sessions[3].id, "Joke is ziek en Saskia kan die middag ook niet")
    changed = changed.at(plan.sessions[4].id, time(19), time(21), "School")
    planning.change(plan, changed)
    for woman in planning.plan_of(roos).around.women:
        room.women.change(replace(woman, status=Status.DELIVERED, status_on=woman.due_date))

    def build() -> QWidget:
        page = PlanningPage(planning, roos, WORDING)
        page.sheet.table.selected.emit(plan.sessions[3].id)
        return page

    look_at("planning-planned", build, everywhere=True)


def test_group_with_its_dates(look_at: Callable[..., None], practice: Copy, roos: str) -> None:
    room = practice.door.practice
    planning = room.planning
    planning.set_ready(planning.propose(planning.plan_of(roos), planning.patterns.all()[0], FIRST))
    plan = planning.plan_of(roos)
    planning.change(plan, plan.cancelled(plan.sessions[3].id, "Joke is ziek en Saskia kan die middag ook niet"))
    for woman in plan.around.women:
        room.women.change(replace(woman, status=Status.DELIVERED, status_on=woman.due_date))

    def build() -> QWidget:
        return GroupPage(room.groups, planning, roos, WORDING, practice.wall)

    look_at("group-planned", build, everywhere=True)


def test_new_group(look_at: Callable[..., None], practice: Copy) -> None:
    room = practice.door.practice

    def build() -> QWidget:
        page = NewGroupPage(room.planning, WORDING, practice.wall)
        page.first.setText("31 februari")
        page.primary.click()
        return page

    look_at("new-group", build, everywhere=True)
