"""The screen for the group in every mode and look, and the panel from which it is led."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.group_view import GroupViewMode
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.group_panel import GroupPanel
from facilitator_app.ui.group_screen import GroupScreen
from tests.looks.frames import LOOKS, Camera
from tests.practice import WORDING, Practice
from tests.ui.audit import accessibility_problems, cut_off, scrolls_sideways
from tests.ui.circle_room import QUESTIONS

BEAMER, HANDOUT = (1280, 720), (684, 200)


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[LiveSession]:
    practice = Practice(tmp_path / "kring")
    session = practice.open()
    session.circle.start()
    for _ in range(2):
        practice.pass_time(minutes=15)
        session.circle.next()
    practice.pass_time(minutes=9)
    for text in (*QUESTIONS, "Amina: hoe zit het met verlof?"):
        session.circle.ask(text)
        practice.pass_time(seconds=1)
    for question in session.circle.questions():
        session.group_view.tick(question.id, True)
    yield session
    practice.door.leave()


@pytest.mark.parametrize("mode", list(GroupViewMode))
def test_screen_for_the_group(camera: Camera, session: LiveSession, mode: GroupViewMode) -> None:
    session.group_view.choose(mode)

    def build() -> QWidget:
        screen = GroupScreen(WORDING)
        screen.show_state(session.group_view.state())
        return screen

    for look, screen in camera.takes(f"group-screen-{mode}", build, BEAMER, None, LOOKS):
        assert cut_off(screen) == [], look
        assert accessibility_problems(screen) == [], look


@pytest.mark.parametrize("mode", [GroupViewMode.BLOCK, GroupViewMode.QUESTIONS])
def test_panel(camera: Camera, session: LiveSession, mode: GroupViewMode) -> None:
    def build() -> QWidget:
        panel = GroupPanel(session.group_view, session.circle, WORDING)
        panel.show_where("De groep ziet dit op het andere scherm.")
        return panel

    def act(panel: QWidget) -> None:
        session.group_view.choose(mode)
        panel.refresh()

    for look, panel in camera.takes(f"group-panel-{mode}", build, HANDOUT, act, LOOKS):
        assert scrolls_sideways(panel) == [], look
        assert accessibility_problems(panel) == [], look
