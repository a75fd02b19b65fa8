"""The Lijstje over the pages of a session in every look: empty, a line, outcomes, entry, and the gates."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.little_list import LineKind
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.closing_page import ClosingPage
from tests.keys import press
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING, Practice
from tests.ui.audit import accessibility_problems, cut_off, focus_out_of_sight, keyboard_problems, scrolls_sideways
from tests.ui.papers_at_hand import outlet_of, wording_for

BELOW_HEADER = (1093, 486)


@pytest.fixture
def new_session(tmp_path: Path) -> Iterator[Callable[[], tuple[Practice, LiveSession]]]:
    """Opens session 4 with limits, in a practice of its own each time."""
    numbers = count()
    with ExitStack() as doors:

        def open_one() -> tuple[Practice, LiveSession]:
            practice = Practice(tmp_path / f"kring-{next(numbers)}")
            doors.callback(practice.door.leave)
            settings = practice.door.practice.settings
            settings.change_limits(PracticeLimits(140, 90, 160, 110, 10))
            settings.confirm_limits()
            return practice, practice.open()

        yield open_one


def measure(session: LiveSession, name: str, upper: str, lower: str, weight: str = "") -> None:
    (row,) = session.seating.find(name)
    session.seating.record_pressure(row.seat.id, upper, lower, name)
    if weight:
        session.seating.record_weight(row.seat.id, weight, name)


def some_lines(session: LiveSession, *, now: bool = False) -> None:
    for name in ("Amina", "Anouk", "Birgül", "Danique", "Hiwot"):
        measure(session, name, "118", "76", "68,4")
    measure(session, "Charlotte", "172" if now else "145", "95", "68,4")
    measure(session, "Iris", "121", "79")
    (row,) = session.seating.find("Olena")
    session.little_list.put(row.seat.id, LineKind.QUESTION, "hoe zit het met verlof als ik eerder bevalt?")


def check(page: QWidget, look: object, *, walk: bool) -> None:
    assert cut_off(page) == [], look
    assert scrolls_sideways(page) == [], look
    assert accessibility_problems(page) == [], look
    assert focus_out_of_sight(page) == [], look
    if walk:
        assert keyboard_problems(page) == [], look


STATES = ("empty", "lines", "question", "outcomes", "entry", "now", "due")


@pytest.mark.parametrize("state", STATES)
def test_panel(camera: Camera, new_session: Callable[..., tuple[Practice, LiveSession]], state: str) -> None:
    def build() -> QWidget:
        practice, session = new_session()
        if state != "empty":
            some_lines(session, now=state == "now")
        if state == "due":
            practice.pass_time(minutes=11)
        return CheckinPage(session.seating, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        assert isinstance(page, CheckinPage)
        page.enter()
        if state == "due":
            return
        press("Ctrl+L")
        if state == "question":
            press("<Down>", "<Down>")
        elif state == "outcomes":
            page.drawer.panel.rows[0].settle_button.click()
        elif state == "entry":
            page.drawer.panel.add_button.click()

    everywhere = state in ("lines", "outcomes", "entry", "now")
    for look, page in camera.takes(f"list-{state}", build, BELOW_HEADER, act, LOOKS if everywhere else LOOKS[:1]):
        check(page, look, walk=False)
        page.leave()


def test_over_the_circle(camera: Camera, new_session: Callable[..., tuple[Practice, LiveSession]]) -> None:
    def build() -> QWidget:
        _, session = new_session()
        some_lines(session, now=True)
        session.start_circle()
        return CirclePage(session.circle, WORDING, session.little_list)

    def act(page: QWidget) -> None:
        assert isinstance(page, CirclePage)
        page.enter()
        press("Ctrl+L")

    for look, page in camera.takes("list-circle", build, BELOW_HEADER, act):
        check(page, look, walk=look.zoom > 1)
        page.leave()


@pytest.mark.parametrize("state", ["open", "asked"])
def test_at_closing(
    camera: Camera, new_session: Callable[..., tuple[Practice, LiveSession]], tmp_path: Path, state: str
) -> None:
    def build() -> QWidget:
        practice, session = new_session()
        some_lines(session, now=True)
        outlet = outlet_of(session, tmp_path)
        return ClosingPage(session, practice.door.practice.settings, wording_for, outlet)

    def act(page: QWidget) -> None:
        assert isinstance(page, ClosingPage)
        page.enter()
        if state == "asked":
            page.close_button.click()

    looks = LOOKS if state == "asked" else LOOKS[:1]
    for look, page in camera.takes(f"list-closing-{state}", build, BELOW_HEADER, act, looks):
        check(page, look, walk=False)
        page.leave()
