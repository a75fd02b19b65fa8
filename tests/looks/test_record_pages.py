"""Overnemen and the line of the practice, in every look: nothing cut off, everything named and reached."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator_app.live.measurements import Typed
from facilitator_app.ui.private_clipboard import PrivateClipboard
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.settings.record_section import RecordSection
from facilitator_app.ui.taken_over_page import TakenOverPage
from tests.half_a_year import take_over
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.zonnebloem import Afternoon, afternoon

BELOW_HEADER = (1093, 486)
Page = TakenOverPage | SettingsPage


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    """Half of the women are taken over, and of one of them something was changed since."""
    with afternoon(tmp_path, all_in=True) as opened:
        take_over(opened, "Amina", "Anouk", "Birgül", "Charlotte")
        opened.practice.measurements.add(opened.seat("Anouk"), Typed("112", "68"))
        opened.practice.measurements.note(opened.seat("Danique"), "slaapt slecht sinds twee weken, " * 6)
        yield opened


@pytest.fixture
def go_over(camera: Camera) -> Callable[..., None]:
    def go_over(name: str, build: Callable[[], Page], act: Callable[[Page], None]) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, act, LOOKS):
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


def page_of(room: Afternoon) -> TakenOverPage:
    lines, today = room.practice.taken_lines, room.session.session.id
    clipboard = PrivateClipboard()
    page = TakenOverPage(
        lines,
        "Bijeenkomst 4, 12 maart 2026",
        lambda: lines.of_session(today),
        clipboard,
        WORDING,
        session_id=today,
    )
    clipboard.setParent(page)
    return page


def test_taking_over(go_over: Callable[..., None], room: Afternoon) -> None:
    def copy_and_look(page: Page) -> None:
        assert isinstance(page, TakenOverPage)
        page.enter()
        page.rows[4].copy_button.click()
        page.rows[4].look_button.click()

    go_over("taking-over", lambda: page_of(room), copy_and_look)


def test_the_line_of_the_practice(go_over: Callable[..., None], room: Afternoon) -> None:
    def build() -> SettingsPage:
        return SettingsPage(RecordSection(room.practice.settings))

    go_over("record-line", build, lambda page: page.enter())
