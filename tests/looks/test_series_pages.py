"""The pages of a whole series in every look: nothing cut off, everything named."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.limits import PracticeLimits
from facilitator_app.domain.readings import Arm, Cuff, MeasuredBy
from facilitator_app.domain.sessions import Attendance, QuestionState
from facilitator_app.live.measurements import Typed
from facilitator_app.ui.day_question_page import DayQuestionPage
from facilitator_app.ui.series_page import SeriesPage
from facilitator_app.ui.woman_page import WomanPage
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, scrolls_sideways
from tests.zonnebloem import Afternoon, afternoon

BELOW_HEADER = (1093, 486)
GROUP = "zonnebloem"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """Today's session is held: Danique sent her apologies, and two things were agreed."""
    with afternoon(tmp_path) as opened:
        opened.take_all_in()
        opened.session.seating.mark(opened.seat("Lotte"), Attendance.NO_SHOW)
        for text in ("Mag ik nog vliegen?", "Hoe regel ik kraamzorg als ik laat ben?"):
            opened.session.circle.ask(text)
        opened.session.circle.settle(opened.session.circle.questions()[0].id, QuestionState.LOOKING_INTO)
        opened.session.closing.close()
        series = opened.practice.series
        today = opened.session.session.id
        series.agree(opened.woman("Amina").id, today, "Hb-formulier meegeven", date(2026, 3, 19))
        series.agree(opened.woman("Sanne").id, today, "Bellen over het verlof en de brief van haar werk", None)
        yield opened


@pytest.fixture
def go_over(camera: Camera) -> Callable[..., None]:
    def go_over(name: str, build: Callable[[], QWidget]) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, lambda page: page.enter(), LOOKS):
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            page.leave()

    return go_over


def test_all_sessions_of_a_group(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms = room.practice
    go_over(
        "series", lambda: SeriesPage(rooms.series, rooms.debriefing, rooms.theme_plan, GROUP, WORDING, rooms.wall)
    )


def test_the_file_of_a_woman(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms, amina = room.practice, room.woman("Amina").id
    files, measurements = rooms.dossiers, rooms.measurements
    go_over("file", lambda: WomanPage(files, rooms.series, measurements, amina, WORDING, rooms.wall))


def test_the_file_of_a_woman_with_all_that_can_be_kept(camera: Camera, tmp_path: Path) -> None:
    with afternoon(tmp_path) as room:
        rooms, seat = room.practice, room.seat("Amina")
        room.measure("Amina", "181/76", "61,4")
        room.at("2026-03-12 14:09")
        room.measure("Amina", "128/82")
        room.at("2026-03-12 14:24")
        second = Typed("124", "80", pulse="72", arm=Arm.LEFT, cuff=Cuff.LARGE, note="na 5 minuten rust")
        rooms.measurements.add(seat, second)
        rooms.measurements.add(seat, Typed("122", "78", measured_by=MeasuredBy.MIDWIFE))
        rooms.measurements.note(seat, "Apparaat geeft HI bij de eerste keer; daarna een grotere manchet genomen.")
        rooms.settings.change_limits(PracticeLimits(140, 90))
        rooms.settings.confirm_limits()
        rooms.settings.draw_limits(True)
        amina = room.woman("Amina").id

        def build() -> WomanPage:
            return WomanPage(rooms.dossiers, rooms.series, rooms.measurements, amina, WORDING, rooms.wall)

        for name, prepare in (
            ("file-kept", enter),
            ("file-graphs", scroll_down),
            ("file-entry", begin_entry),
            ("file-question", ask),
        ):
            for look, page in camera.takes(name, build, BELOW_HEADER, prepare, LOOKS):
                assert cut_off(page) == [], look
                assert scrolls_sideways(page) == [], look
                assert accessibility_problems(page) == [], look
                page.readings.entry.end()
                page.leave()


def enter(page: Any) -> None:
    page.enter()


def begin_entry(page: Any) -> None:
    page.enter()
    page.readings.add_button.click()


def ask(page: Any) -> None:
    begin_entry(page)
    entry = page.readings.entry
    for edit, text in ((entry.systolic, "118"), (entry.diastolic, "76"), (entry.weight, "96,2")):
        edit.setText(text)
    entry.button.click()
    assert entry.message.text


def scroll_down(page: Any) -> None:
    page.enter()
    QApplication.processEvents()
    bar = page._contents.verticalScrollBar()
    bar.setValue(bar.maximum())


def test_whether_it_is_today(go_over: Callable[..., None]) -> None:
    go_over("day-question", lambda: DayQuestionPage(date(2026, 3, 12), date(2026, 4, 2), WORDING))
