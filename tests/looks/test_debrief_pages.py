"""Looking back on a session, and what became of it over the series."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.debriefs import Answer, Debrief, Item
from facilitator_app.ui.debrief_page import DebriefPage
from facilitator_app.ui.series_page import SeriesPage
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, focus_out_of_sight, scrolls_sideways
from tests.zonnebloem import Afternoon, afternoon

BELOW_HEADER = (1093, 486)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        for place, session_id in enumerate(("session-2", "session-3")):
            debrief = Debrief(
                session_id, talk=7, went_well="Veel gelachen om de klerenkast.", interpreter="Arabisch"
            )
            for number, item in enumerate(Item):
                debrief = debrief.answered(item, list(Answer)[(number + place) % 4])
            opened.practice.debriefing.keep(debrief)
        yield opened


@pytest.mark.parametrize("page", ["debrief", "debrief-trend"])
def test_pages(camera: Camera, room: Afternoon, page: str) -> None:
    rooms = room.practice

    def build() -> QWidget:
        if page == "debrief":
            return DebriefPage(rooms.debriefing, rooms.theme_plan, "session-3", WORDING)
        return SeriesPage(rooms.series, rooms.debriefing, rooms.theme_plan, "zonnebloem", WORDING, rooms.wall)

    def act(shown: QWidget) -> None:
        shown.enter()
        if page == "debrief-trend":
            bar = shown._contents.verticalScrollBar()
            bar.setValue(bar.maximum())

    for look, shown in camera.takes(page, build, BELOW_HEADER, act, LOOKS):
        assert cut_off(shown) == [], look
        assert scrolls_sideways(shown) == [], look
        assert accessibility_problems(shown) == [], look
        assert focus_out_of_sight(shown) == [], look
        shown.leave()
