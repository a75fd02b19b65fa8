"""Programmes and papers of the practice's own, in every look: nothing cut off, everything within reach."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.ui.own_programme_page import OwnProgrammePage
from facilitator_app.ui.planning_page import PlanningPage
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.settings.programmes_section import ProgrammesSection
from tests.looks.frames import LOOKS, Camera, settle
from tests.pdfs import pdf_of
from tests.practice import WORDING
from tests.ui.audit import accessibility_problems, cut_off, never_visited, scrolls_sideways
from tests.ui.copies import Copy, make_practice

BELOW_HEADER = (1093, 486)
SERIES = "zwangerschap-9-plus-1"


def enter(page: QWidget) -> None:
    page.enter()
    settle()


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Copy]:
    practice = Copy(make_practice(tmp_path / "made"), tmp_path / "kring").unlock()
    yield practice
    practice.door.leave()


@pytest.fixture
def programmes(practice: Copy) -> OwnProgrammes:
    return practice.door.practice.own_programmes


@pytest.fixture
def look_at(camera: Camera) -> Callable[[str, Callable[[], QWidget]], None]:
    def go_over(name: str, build: Callable[[], QWidget]) -> None:
        for look, page in camera.takes(name, build, BELOW_HEADER, enter, LOOKS):
            assert (page.width(), page.height()) == BELOW_HEADER, look
            assert cut_off(page) == [], look
            assert scrolls_sideways(page) == [], look
            assert accessibility_problems(page) == [], look
            assert never_visited(page) == [], look
            page.leave()

    return go_over


def test_a_programme_that_does_not_fit(look_at: Callable[..., None], programmes: OwnProgrammes) -> None:
    own = programmes.copy(SERIES, "03-rust-en-relatie", "{titel} (eigen)")
    own = own.with_block(own.blocks[4].id, begins_at=time(14, 30), protected=True).with_block(
        own.blocks[-1].id, ends_at=time(16), minutes=40
    )
    programmes.change(replace(own, name="Rust, stemming en relatie zoals wij het doen in De Linde"))

    def build() -> QWidget:
        page = OwnProgrammePage(programmes, own.id, (time(14), time(16)), WORDING)
        page.blocks.selected.emit(own.blocks[4].id)
        page.panel.minutes_edit.setText("nul")
        page.panel.minutes.tell()
        return page

    look_at("own-programme", build)


def test_the_programmes_of_a_practice(look_at: Callable[..., None], programmes: OwnProgrammes) -> None:
    programmes.copy(SERIES, "03-rust-en-relatie", "{titel} (eigen)")
    programmes.copy(SERIES, "standaard", "{titel} (eigen)")
    look_at("settings-programmes", lambda: SettingsPage(ProgrammesSection(programmes)))


def test_papers_of_its_own_at_a_planned_session(look_at: Callable[..., None], practice: Copy) -> None:
    papers = practice.door.practice.own_papers("bijeenkomst-5")
    papers.attach("Bevalplan van De Linde, om thuis in te vullen", pdf_of(2), 2)
    papers.attach("Kraamzorg", pdf_of(1), 1)
    programmes = practice.door.practice.own_programmes
    own = programmes.copy(SERIES, "05-voeding-van-je-baby", "{titel} (eigen)")
    programmes.change(own.with_block(own.blocks[0].id, minutes=60))

    def build() -> QWidget:
        page = PlanningPage(practice.door.practice.planning, "zonnebloem", WORDING)
        page.sheet.table.selected.emit("bijeenkomst-5")
        page.panel.programme_chosen.emit(own.id)
        return page

    look_at("planning-own", build)
