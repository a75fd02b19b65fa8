"""The pages of a whole series in every look: nothing cut off, everything named."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.sessions import Attendance, QuestionState
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
    go_over("file", lambda: WomanPage(rooms.dossiers, rooms.series, amina, WORDING, rooms.wall))


def test_whether_it_is_today(go_over: Callable[..., None]) -> None:
    go_over("day-question", lambda: DayQuestionPage(date(2026, 3, 12), date(2026, 4, 2), WORDING))
