"""The pages on which women are put together and looked after, in every look and in their rarer moments."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.participants import Status
from facilitator_app.domain.remarks import Part
from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.composing_page import ComposingPage
from facilitator_app.ui.group_choices import page_to_merge, page_to_move
from facilitator_app.ui.group_page import GroupPage
from facilitator_app.ui.split_page import SplitPage
from facilitator_app.ui.status_page import StatusPage
from facilitator_app.ui.woman_form import WomanForm
from tests.keys import press
from tests.looks.frames import LOOKS, Act, Camera, settle
from tests.practice import TODAY, WORDING
from tests.ui.audit import accessibility_problems, cut_off, keyboard_problems, scrolls_sideways
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
            assert keyboard_problems(page) == [], look
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

    build = partial(GroupPage, rooms.groups, rooms.planning, "zonnebloem", WORDING, practice.wall)
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


def test_choosing_another_group(rooms: OpenPractice, look_at: Callable[..., None]) -> None:
    look_at("move", partial(page_to_move, rooms, "aster-2", WORDING))
    look_at("merge", partial(page_to_merge, rooms, "roos", WORDING), everywhere=False)


def test_split(rooms: OpenPractice, practice: Copy, look_at: Callable[..., None]) -> None:
    def choose_four(page: QWidget) -> None:
        for box in list(page.boxes.values())[:4]:
            box.setChecked(True)
        page.name_edit.setText("Aster 2")
        # Two layouts inside each other take a few turns more.
        settle()

    look_at("split", partial(SplitPage, rooms.composing, "aster", WORDING, practice.wall), choose_four)


def new_woman(rooms: OpenPractice, group_id: str | None) -> WomanForm:
    page = WomanForm(rooms.enrolment, "", WORDING)
    page.begin(group_id)
    return page


def test_form_of_a_new_woman(rooms: OpenPractice, look_at: Callable[..., None]) -> None:
    def type_late(page: QWidget) -> None:
        press("Sanne\t\tvan Dijk\t20-10-26\t")
        page.fields.edits[Part.PHONE].setFocus()

    def type_badly(page: QWidget) -> None:
        press("\t\tvan Dijk\t31-2-26\t1-1-2030\n")

    def type_a_double(page: QWidget) -> None:
        press("Dilan\t\tKaya\t30-8-26\n")

    look_at("new-woman", partial(new_woman, rooms, "aster"), type_late)
    look_at("new-woman-refused", partial(new_woman, rooms, "zonnebloem"), type_badly, everywhere=False)
    look_at("new-woman-double", partial(new_woman, rooms, "aster"), type_a_double, everywhere=False)


def test_form_of_a_known_woman(rooms: OpenPractice, look_at: Callable[..., None]) -> None:
    def ask(page: QWidget) -> None:
        page.fields.due_date.setFocus()
        page.fields.due_date.selectAll()
        press("1-11-2026\n")

    look_at("woman", partial(WomanForm, rooms.enrolment, "vrouw-1", WORDING))
    look_at("woman-asked", partial(WomanForm, rooms.enrolment, "vrouw-1", WORDING), ask, everywhere=False)
