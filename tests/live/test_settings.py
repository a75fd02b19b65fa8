"""What the practice settles for itself, and who may."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.domain.limits import Limits, PracticeLimits
from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.live.desk import Desk
from facilitator_app.live.settings import Settings
from tests.zonnebloem import Afternoon, afternoon


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


def settings_of(room: Afternoon, role: Role) -> Settings:
    return Settings(room.store, Desk(room.store, Facilitator("saskia", "Saskia", role), room.practice.wall))


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
def test_who_does_not_run_the_practice_changes_nothing(room: Afternoon, role: Role) -> None:
    settings = settings_of(room, role)
    assert not settings.may_change
    with pytest.raises(NotAllowed):
        settings.change_name("Iets anders")
    assert settings.practice.name == "Verloskundigenpraktijk De Linde"


def test_midwife_may_change(room: Afternoon) -> None:
    assert room.practice.settings.may_change
    assert room.practice.settings.who.name == "Joke"


# What the practice settles


def log_of(room: Afternoon) -> tuple[str, str]:
    deed = room.store.log.lines()[-1].deed
    return deed.event, deed.detail


LIMITS = PracticeLimits(140, 90, 160, 110, 10)
Verb = Callable[[Settings], None]
VERBS: list[tuple[Verb, str, str]] = [
    (
        lambda settings: settings.change_name("De Berk"),
        "practice.name",
        "Verloskundigenpraktijk De Linde → De Berk",
    ),
    (
        lambda settings: settings.change_phone("0123456789"),
        "practice.phone",
        "012 - 345 67 89 → 0123456789",
    ),
    (lambda settings: settings.change_language("en"), "practice.language", "nl → en"),
    (lambda settings: settings.change_group_sizes(6, 10), "practice.group-sizes", "8 → 6; 12 → 10"),
    (lambda settings: settings.change_limits(LIMITS), "practice.limits", "–/–, –/– → 140/90, 160/110, 10 min"),
    (lambda settings: settings.draw_limits(True), "practice.draw-limits", "False → True"),
    (lambda settings: settings.change_cover_after(15), "practice.cover-after", "5 → 15"),
    (lambda settings: settings.change_backup_folder("/media/stick"), "practice.backup-folder", " → /media/stick"),
]


@pytest.mark.parametrize(("change", "event", "detail"), VERBS)
def test_each_value_is_kept_logged_and_taken_back(room: Afternoon, change: Verb, event: str, detail: str) -> None:
    settings = room.practice.settings
    before = settings.practice
    change(settings)
    after = settings.practice
    assert after != before
    assert log_of(room) == (event, detail)
    lines = len(room.store.log.lines())
    change(settings)
    assert len(room.store.log.lines()) == lines, "what did not change is not told"
    room.practice.undo()
    assert settings.practice == before
    room.practice.redo()
    assert settings.practice == after


@pytest.mark.parametrize("role", [Role.CO_FACILITATOR, Role.LOCUM])
@pytest.mark.parametrize(("change", "event", "detail"), VERBS)
def test_who_does_not_run_the_practice_settles_nothing(
    room: Afternoon, role: Role, change: Verb, event: str, detail: str
) -> None:
    settings = settings_of(room, role)
    before = settings.practice
    with pytest.raises(NotAllowed):
        change(settings)
    assert settings.practice == before


def test_limits_count_once_somebody_confirmed_them_and_go_off_in_one_step(room: Afternoon) -> None:
    settings = room.practice.settings
    settings.change_limits(LIMITS)
    assert settings.practice.limits.in_force == Limits()
    settings.confirm_limits()
    limits = settings.practice.limits
    assert (limits.confirmed_by, limits.confirmed_on) == ("Joke", date(2026, 3, 12))
    assert limits.in_force == Limits(140, 90, 160, 110)
    settings.switch_limits_off()
    assert settings.practice.limits == LIMITS
    room.practice.undo()
    assert settings.practice.limits == limits


def test_a_limit_that_changes_is_confirmed_anew_and_one_that_does_not_stays(room: Afternoon) -> None:
    settings = room.practice.settings
    settings.change_limits(LIMITS)
    settings.confirm_limits()
    settings.change_limits(LIMITS)
    assert settings.practice.limits.confirmed
    settings.change_limits(replace(LIMITS, repeat_diastolic=95))
    assert not settings.practice.limits.confirmed


def test_no_limits_are_not_confirmed(room: Afternoon) -> None:
    room.practice.settings.confirm_limits()
    assert not room.practice.settings.practice.limits.confirmed
