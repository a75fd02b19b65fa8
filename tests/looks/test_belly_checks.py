"""The queue of the belly checks and the page of one, in every look: nothing cut off, everything named."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.findings import FindingKind
from facilitator_app.domain.sessions import Attendance
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.belly_check_page import BellyCheckPage
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.circle_page import CirclePage
from facilitator_app.ui.phase_pages import put_queue
from facilitator_app.ui.woman_page import WomanPage
from tests.keys import focused_edit, press
from tests.looks.frames import LOOKS, Act, Camera, settle
from tests.practice import NAMES, WORDING, Practice
from tests.ui.audit import (
    accessibility_problems,
    cut_off,
    focus_out_of_sight,
    keyboard_problems,
    scrolls_sideways,
)

BELOW_HEADER = (1093, 486)
# The longest names last, where three are enough.
FOURTEEN = (*NAMES, ("Fatima-Zahra", "Ben Abdelkader-Oulad"), ("Wilhelmina", "van den Broek-Oosterhuis"))


@pytest.fixture
def go_over(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look and goes over it."""

    def go_over(name: str, build: Callable[[], QWidget], act: Act | None = None, *, walk: bool = True) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, act, LOOKS):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert focus_out_of_sight(page) == [], look
            if walk and look.zoom > 1:
                assert keyboard_problems(page) == [], look
            page.leave()

    return go_over


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "kring", (*NAMES, ("Wilhelmina", "van den Broek-Oosterhuis")))
    yield made
    made.door.leave()


def called_to_check(session: LiveSession, practice: Practice) -> None:
    """All are here but one, the first two were seen, and the last one comes for herself where there are many."""
    rows = session.seating.rows()
    for row in rows[:-1] if len(rows) > 3 else rows:
        session.seating.mark(row.seat.id, Attendance.PRESENT)
    checks = session.belly_checks
    for minutes in (6, 4)[: len(rows) // 2]:
        practice.pass_time(minutes=minutes)
        first = checks.plan().next
        assert first is not None
        checks.see(first)
    if len(rows) > 3:
        checks.give_own_visit(checks.plan().waiting[-1])


@pytest.mark.parametrize("women", [3, 14])
@pytest.mark.parametrize("where", ["circle", "check-in"])
def test_queue_of_few_and_of_many(go_over: Callable[..., None], tmp_path: Path, women: int, where: str) -> None:
    practice = Practice(tmp_path / "kring", FOURTEEN[-women:])
    session = practice.open()
    called_to_check(session, practice)

    def build() -> QWidget:
        if where == "check-in":
            page = CheckinPage(session.seating, WORDING, session.little_list)
            page.put_queue(session.belly_checks, may_record=True)
            return page
        page = CirclePage(session.circle, WORDING, session.little_list)
        put_queue(page, session.belly_checks, WORDING, may_record=True)
        return page

    def act(page: QWidget) -> None:
        page.enter()
        press("Ctrl+G")
        settle()

    go_over(f"belly-queue-{where}-of-{women}", build, act)
    practice.door.leave()


@pytest.fixture
def session(practice: Practice) -> LiveSession:
    """At 14.21: eleven are here, three were seen in turn, one comes for herself, and two are still to come."""
    session = practice.open()
    rows = session.seating.rows()
    for row in rows[:-2]:
        session.seating.mark(row.seat.id, Attendance.PRESENT)
    checks = session.belly_checks
    practice.pass_time(minutes=5)
    for minutes in (4, 5, 4, 3):
        first = checks.plan().next
        assert first is not None
        practice.pass_time(minutes=minutes)
        checks.see(first)
    checks.give_own_visit(checks.plan().waiting[-1])
    practice.door.practice.belly_findings.keep_draft(checks.plan().waiting[1], FindingKind.FUNDAL_HEIGHT, "2")
    practice.pass_time(minutes=2)
    return session


def test_queue_in_the_circle(go_over: Callable[..., None], session: LiveSession) -> None:
    def build() -> QWidget:
        page = CirclePage(session.circle, WORDING, session.little_list)
        put_queue(page, session.belly_checks, WORDING, may_record=True)
        return page

    def act(page: QWidget) -> None:
        page.enter()
        press("Ctrl+G")

    go_over("belly-queue-circle", build, act)


def test_queue_at_check_in(go_over: Callable[..., None], session: LiveSession) -> None:
    def build() -> QWidget:
        page = CheckinPage(session.seating, WORDING, session.little_list)
        page.put_queue(session.belly_checks, may_record=True)
        return page

    def act(page: QWidget) -> None:
        page.enter()
        press("Ctrl+G")
        settle()

    go_over("belly-queue-check-in", build, act)


@pytest.mark.parametrize("moment", ["refused", "left"])
@pytest.mark.parametrize("panel", ["queue", "list"])
def test_what_is_said_of_a_row_beside_a_panel(
    go_over: Callable[..., None], session: LiveSession, panel: str, moment: str
) -> None:
    def build() -> QWidget:
        page = CheckinPage(session.seating, WORDING, session.little_list)
        page.put_queue(session.belly_checks, may_record=True)
        return page

    def act(page: QWidget) -> None:
        page.enter()
        keys = "Ctrl+G" if panel == "queue" else "Ctrl+L"
        field = focused_edit()
        if moment == "refused":
            press(keys)
            field.setFocus()
        field.selectAll()
        press("300", "\t" if moment == "refused" else keys)
        settle()
        assert page.grid.message

    go_over(f"belly-queue-beside-{panel}-{moment}", build, act, walk=False)


@pytest.mark.parametrize("moment", ["empty", "asked", "filled"])
def test_belly_check(go_over: Callable[..., None], practice: Practice, session: LiveSession, moment: str) -> None:
    findings = practice.door.practice.belly_findings
    seat = session.belly_checks.plan().next
    assert seat is not None
    if moment == "filled":
        for kind, text in (
            (FindingKind.FUNDAL_HEIGHT, "27"),
            (FindingKind.HEART_TONES, "142"),
            (FindingKind.POSITION, "breech"),
            (FindingKind.MOVEMENTS, "good"),
            (FindingKind.THEMES, "T6"),
            (FindingKind.DISCUSSED, "draait nog, uitleg over uitwendige versie"),
            (FindingKind.NOTE, "Maakt zich zorgen om haar werk. Volgende keer op terugkomen."),
        ):
            findings.record(seat, kind, text)
        findings.agree(seat, "Hb-formulier mee", None, "Joke")

    def build() -> QWidget:
        return BellyCheckPage(findings, seat, WORDING, session.undo)

    def act(page: QWidget) -> None:
        page.enter()
        if moment == "asked":
            press("49\n")

    go_over(f"belly-check-{moment}", build, act)
    if moment == "filled":
        findings.record(seat, FindingKind.FUNDAL_HEIGHT, "28")
        rooms, her = practice.door.practice, session.belly_checks.queue()[0].participant_id
        go_over(
            "woman-belly-checks",
            lambda: WomanPage(rooms.dossiers, rooms.series, rooms.measurements, her, WORDING, rooms.wall),
            lambda page: page.enter(),
        )
