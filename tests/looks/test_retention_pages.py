"""The pages on which data are kept and wiped, in every look: nothing cut off, everything named."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.retention_page import RetentionPage
from facilitator_app.ui.wipe_page import WipePage
from facilitator_app.ui.words_of_copies import where_still
from tests.half_a_year import finish, take_over
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.zonnebloem import Afternoon, afternoon

BELOW_HEADER = (1093, 486)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """Half a year later Amina has something that is not taken over, and Sanne something that is not done."""
    with afternoon(tmp_path) as opened:
        opened.take_all_in()
        opened.practice.handovers.give("zonnebloem", "Saskia", "een heel andere zin", tmp_path)
        finish(opened)
        for session in (opened.session, opened.practice.session("session-3")):
            ticks = session.taking_over
            for seat in opened.store.seats.all_for(
                session_id=session.session.id, participant_id=opened.woman("Amina").id
            ):
                ticks.untick(seat.id)
        opened.practice.series.agree(opened.woman("Sanne").id, opened.session.session.id, "Bellen", None)
        (tmp_path / "voor-terugzetten-2026-10-01-1415").mkdir()
        yield opened


@pytest.fixture
def go_over(camera: Camera) -> Callable[..., None]:
    def go_over(name: str, build: Callable[[], QWidget]) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, lambda page: page.enter(), LOOKS):
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


def test_keeping_and_wiping(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms = room.practice
    go_over("retention", lambda: RetentionPage(rooms.retention, rooms.old_copies, WORDING))


def test_before_the_time_is_over(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms = room.practice
    room.at("2026-06-01 10:00")
    go_over("retention-early", lambda: RetentionPage(rooms.retention, rooms.old_copies, WORDING))


def test_wiping_one_woman(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms, amina = room.practice, room.woman("Amina")
    where = where_still(rooms.copies, rooms.old_copies, [amina.id], WORDING)
    go_over(
        "wipe",
        lambda: WipePage(
            "Amina Bouali voorgoed wissen",
            "Haar gegevens, metingen, notities en afspraken, op deze laptop.",
            where,
            "Typ haar voornaam: Amina",
            lambda _: None,
        ),
    )


def test_a_whole_group_that_may_go(go_over: Callable[..., None], room: Afternoon) -> None:
    rooms = room.practice
    take_over(room)
    for follow_up in room.store.follow_ups.all_for():
        rooms.series.finish(follow_up.id)
    go_over("retention-whole", lambda: RetentionPage(rooms.retention, rooms.old_copies, WORDING))
