"""What the practice settles for itself, and who may."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.live.desk import Desk
from facilitator_app.live.settings import Settings
from tests.zonnebloem import CALL_LINES, Afternoon, afternoon


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def settings_of(room: Afternoon, role: Role) -> Settings:
    return Settings(room.store, Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall))


def test_changed_lines_wait_for_approval_again(room: Afternoon) -> None:
    settings = room.practice.settings
    assert settings.practice.call_text.approved
    settings.change_call_text(("je bloed verliest",))
    assert settings.practice.call_text.lines == ("je bloed verliest",)
    assert not settings.practice.call_text.approved


def test_lines_that_did_not_change_stay_approved(room: Afternoon) -> None:
    settings = room.practice.settings
    settings.change_call_text(("", f"  {CALL_LINES[0]} ", CALL_LINES[1].replace(" ", "  "), "  "))
    assert settings.practice.call_text.lines == CALL_LINES
    assert settings.practice.call_text.approved


def test_approval_bears_name_and_day(room: Afternoon) -> None:
    settings = room.practice.settings
    settings.change_call_text(("je bloed verliest",))
    room.at("2026-03-12 23:30")
    settings.approve_call_text()
    text = settings.practice.call_text
    assert (text.approved_by, text.approved_on) == ("Joke", date(2026, 3, 12))
    assert room.store.log.lines()[-1].deed.event == "practice.approve-call-text"


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_who_does_not_run_the_practice_changes_nothing(room: Afternoon, role: Role) -> None:
    settings = settings_of(room, role)
    assert not settings.may_change
    with pytest.raises(NotAllowed):
        settings.change_call_text(("iets anders",))
    with pytest.raises(NotAllowed):
        settings.approve_call_text()
    assert settings.practice.call_text.lines == CALL_LINES


def test_midwife_may_change(room: Afternoon) -> None:
    assert room.practice.settings.may_change
    assert room.practice.settings.who.name == "Joke"
