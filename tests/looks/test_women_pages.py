"""The pages on which women are put together and looked after, in every look and in their rarer moments."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.participants import Status
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.composing_page import ComposingPage
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.status_page import StatusPage
from tests.keys import press
from tests.looks.frames import LOOKS, Act, Camera
from tests.practice import TODAY, WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.copies import Copy, make_practice
from tests.ui.waiting_women import add_waiting_women

BELOW_HEADER = (1093, 486)
LIGHT_ONLY = LOOKS[:1]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_practice(tmp_path_factory.mktemp("made") / "kring")
    practice = Copy(folder, folder.with_name("filled")).unlock()
    add_waiting_women(practice)
    practice.door.leave()
    return practice.folder


@pytest.fixture
def practice(made: Path, tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(made, tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def rooms(practice: Copy) -> OpenPractice:
    return practice.door.practice


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    """Takes a page in every look, or in the light one alone where only its words are others."""

    def go_over(name: str, build: Callable[[], QWidget], act: Act | None = None, everywhere: bool = True) -> None:
        looks = LOOKS if everywhere else LIGHT_ONLY

        def enter_and_act(page: QWidget) -> None:
            page.enter()
            if act:
                act(page)

        for look, page in camera.takes(name, build, BELOW_HEADER, enter_and_act, looks):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


def test_group_and_what_became_of_its_women(
    rooms: OpenPractice, practice: Copy, look_at: Callable[..., None]
) -> None:
    practice.open(3).closing.close()
    rooms.women.set_status("vrouw-1", Status.DELIVERED, TODAY)
    rooms.women.set_status("vrouw-4", Status.STOPPED, TODAY)
    rooms.women.set_status("vrouw-7", Status.LOSS, TODAY)

    def show_everyone(page: QWidget) -> None:
        page.women.everyone_button.click()

    build = partial(GroupPage, rooms.groups, "zonnebloem", WORDING, practice.wall)
    look_at("group-statuses", build)
    look_at("group-everyone", build, show_everyone, everywhere=False)
    look_at("group-rename", build, lambda page: page.head.rename_button.click())


def test_status(rooms: OpenPractice, practice: Copy, look_at: Callable[..., None]) -> None:
    def choose(page: QWidget) -> None:
        page.choices[Status.DELIVERED].click()

    def too_late(page: QWidget) -> None:
        choose(page)
        page.day.setFocus()
        page.day.selectAll()
        press("31-2-2026", "\n")

    build = partial(StatusPage, rooms.women, "vrouw-1", WORDING, practice.wall)
    look_at("status", build, everywhere=False)
    look_at("status-delivered", build, choose)
    look_at("status-refused", build, too_late, everywhere=False)


def test_composing(rooms: OpenPractice, practice: Copy, look_at: Callable[..., None]) -> None:
    build = partial(ComposingPage, rooms.composing, WORDING, practice.wall)
    look_at("composing", build)
    look_at("composing-member", build, lambda page: page.column.chips["aster-2"].setFocus(), everywhere=False)
