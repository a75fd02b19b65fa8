"""Every screen of self-entry as it looks on the smallest laptop, at full height."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.participants import PICTURES, Participant
from facilitator_app.live.self_entry import Passed
from facilitator_app.ui.self_entry_window import SelfEntryWindow
from tests.looks.frames import LOOKS, Camera, settle
from tests.ui.audit import accessibility_problems, cut_off, focus_out_of_sight, scrolls_sideways
from tests.ui.made_up import make_language
from tests.ui.self_entry_screens import SCREEN, choose, forward, give, key, tap, tile, window_of
from tests.zonnebloem import Afternoon, afternoon

Act = Callable[[SelfEntryWindow], None]
# Of these looks, the screens that differ most from the others.
FEW, TELLING = (("en", "light"), ("ar", "200")), ("choose", "upper-again", "check", "thanks")
LIGHT_AND_LARGE = (LOOKS[0], LOOKS[2])


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_language(tmp_path_factory.mktemp("made-up"))


@pytest.fixture(scope="module")
def fourteen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Afternoon]:
    """Fourteen women, each with her picture; two share a first name, and two are done."""
    with afternoon(tmp_path_factory.mktemp("afternoon")) as room:
        women = room.practice.women
        for woman, picture in zip(room.session.papers.women(), PICTURES, strict=False):
            women.change(replace(woman, picture=picture))
        for first, last, picture in (("Amina", "Kaya", "bell"), ("Anne-Marie-Claire", "Bos", "anchor")):
            due = room.woman("Anouk").due_date
            women.add(Participant(first + last, "zonnebloem", first, last, due, picture=picture))
        room.measure("Danique", "118/76", "68,4")
        room.measure("Iris", "-", "-")
        yield room


def ask(number: int, *typed: str) -> Act:
    """Come to the question of this number, with some signs typed."""

    def act(window: SelfEntryWindow) -> None:
        choose(window, "Birgül")
        give(window, *("118", "76", "68,4")[: number - 1])
        for sign in typed:
            tap(key(window, sign))

    return act


def again(window: SelfEntryWindow) -> None:
    choose(window, "Birgül")
    give(window, "300")


def stuck(window: SelfEntryWindow) -> None:
    choose(window, "Birgül")
    give(window, "300", "300")


def check(window: SelfEntryWindow) -> None:
    choose(window, "Birgül")
    give(window, "118", "76", "68,4")


def passed(window: SelfEntryWindow) -> None:
    choose(window, "Birgül")
    tap(window.stage.bottom.prefer_not_button)
    tap(window.stage.bottom.dont_know_button)


def refused(window: SelfEntryWindow) -> None:
    check(window)
    window.stage.show_refused()


def thanks(window: SelfEntryWindow) -> None:
    choose(window, "Birgül")
    window._room.pass_over(Passed.OPEN)
    window._room.pass_over(Passed.OPEN)
    tap(forward(window))


def stay(_window: SelfEntryWindow) -> None:
    """Who she is, is still to be chosen."""


def idle(window: SelfEntryWindow) -> None:
    ask(2)(window)
    window._idle.passed.emit()


STATES: dict[str, Act] = {
    "choose": stay,
    "languages": lambda window: tap(window.stage.top.language_button),
    "confirm": lambda window: tap(tile(window, "Birgül")),
    "already": lambda window: choose(window, tile_name(window, "Danique")),
    "upper": ask(1, "1", "1"),
    "upper-empty": ask(1),
    "upper-again": again,
    "lower": ask(2, "7", "6"),
    "weight": ask(3, "6", "8", ",", "4"),
    "stuck": stuck,
    "check": check,
    "check-passed": passed,
    "check-refused": refused,
    "thanks": thanks,
    "idle": idle,
}


def tile_name(window: SelfEntryWindow, name: str) -> str:
    return next(t.accessibleName() for t in window.stage.choice.grid.tiles if name in t.accessibleName())


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_self_entry(camera: Camera, fourteen: Afternoon, arabic: Path, language: str) -> None:
    def build() -> QWidget:
        return window_of(fourteen.session, None, arabic, language=language)

    looks = {"nl": LOOKS, "en": LOOKS[:1], "ar": LIGHT_AND_LARGE}[language]
    for look, window in camera.takes(f"self-entry-{language}", build, SCREEN, looks=looks):
        assert isinstance(window, SelfEntryWindow)
        for state, act in STATES.items():
            if (language, look.name) in FEW and state not in TELLING:
                continue
            window.begin()
            if language != "nl":
                window._speak(language)
            act(window)
            settle()
            camera.keep(window, f"self-entry-{state}-{language}-{look.name}")
            assert cut_off(window) == [], (state, look)
            assert scrolls_sideways(window) == [], (state, look)
            assert focus_out_of_sight(window) == [], (state, look)
            assert accessibility_problems(window, 44) == [], (state, look)
        window.end()
