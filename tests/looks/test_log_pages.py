"""The log of a practice and of one woman, in every look."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.sessions import Attendance, PaperUse
from facilitator_app.ui.dialogs.save_dialog import SaveDialog
from facilitator_app.ui.log_page import LogPage
from tests.looks.frames import LOOKS, Act, Camera
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, keyboard_problems, scrolls_sideways
from tests.zonnebloem import Afternoon, afternoon

BELOW_HEADER = (1093, 486)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as room:
        room.at("2026-03-12 15:04")
        room.measure("Amina", "128/76")
        room.session.seating.mark(room.seat("Zofia"), Attendance.LATE)
        room.practice.dossiers.of(room.woman("Amina").id)
        with pytest.raises(NotAllowed):
            room.seen_by(Role.CO_FACILITATOR).papers.card(room.woman("Amina").id, PaperUse.PRINT)
        yield room


def page_of(room: Afternoon, about: str) -> LogPage:
    rooms = room.practice
    return LogPage(rooms.logbook, rooms.groups, about, WORDING, rooms.wall)


@pytest.fixture
def look_at(camera: Camera) -> Callable[..., None]:
    def go_over(name: str, build: Callable[[], QWidget], act: Act | None = None) -> None:
        def enter_and_act(page: QWidget) -> None:
            page.enter()
            if act:
                act(page)

        for look, page in camera.takes(name, build, BELOW_HEADER, enter_and_act, LOOKS):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert keyboard_problems(page) == [], look
            page.leave()

    return go_over


def test_the_log_of_the_practice(room: Afternoon, look_at: Callable[..., None]) -> None:
    look_at("log-practice", partial(page_of, room, ""))


def test_the_log_goes_on(room: Afternoon, look_at: Callable[..., None]) -> None:
    def read_on(page: QWidget) -> None:
        assert isinstance(page, LogPage)
        page.list.more_requested.emit()
        page.list.scrollToBottom()

    look_at("log-practice-older", partial(page_of, room, ""), read_on)


def test_the_log_of_one_woman(room: Afternoon, look_at: Callable[..., None]) -> None:
    look_at("log-woman", partial(page_of, room, room.woman("Amina").id))


def test_a_file_that_cannot_have_a_password(camera: Camera) -> None:
    for look, dialog in camera.takes("log-save-csv", partial(SaveDialog, 1, lockable=False), None):
        assert cut_off(dialog) == [], look
        assert accessibility_problems(dialog) == [], look
