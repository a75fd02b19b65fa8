"""Getting ready for a session, in every look: fresh, half done, and at a place that is not known yet."""

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.preparation_page import PreparationPage
from tests.practice import WORDING, Practice


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    practice = Practice(tmp_path / "kring")
    yield practice
    practice.door.leave()


@pytest.mark.parametrize("moment", ["fresh", "half-done", "no-place"])
def test_preparing(look_at: Callable[..., None], practice: Practice, moment: str) -> None:
    preparing, session_id = practice.door.practice.preparing, "bijeenkomst-5"
    if moment == "half-done":
        preparing.add(session_id, "Sleutel halen bij de conciërge, achterom aanbellen", only_here=True)
        preparing.add(session_id, "Waterkoker", only_here=False)
        for line in preparing.lines(session_id)[:20:3]:
            preparing.tick(session_id, line, True)
        for line in preparing.lines(session_id)[4::4]:
            preparing.say_there(session_id, line, True)
    if moment == "no-place":
        planning = practice.door.practice.planning
        plan = planning.plan_of("zonnebloem")
        planning.change(plan, plan.at(session_id, time(14), time(16), ""))

    def build() -> QWidget:
        return PreparationPage(preparing, session_id, WORDING)

    look_at(f"preparing-{moment}", build)
