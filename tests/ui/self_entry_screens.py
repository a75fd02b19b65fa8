"""Self-entry as a woman meets it: its window before a session of an afternoon, tapped where she would tap."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.cover_page import CoverPage
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.self_entry_window import SelfEntryWindow
from facilitator_app.ui.wording import ReaderWording
from tests.practice import AMSTERDAM, WORDING
from tests.translations import ENGLISH

SCREEN = (1093, 614)
TRANSLATIONS = ENGLISH.parent


def wording_in(*folders: Path) -> Callable[[str], ReaderWording]:
    """Give each language from the first folder that has it."""

    def wording_for(language: str) -> ReaderWording:
        there = (folder for folder in folders if (folder / f"kring_{language}.qm").exists())
        return ReaderWording(language, next(there, None), AMSTERDAM)

    return wording_for


def window_of(
    session: LiveSession,
    door: Door | None = None,
    *folders: Path,
    language: str = "nl",
) -> SelfEntryWindow:
    """Return the window of a session, with nobody chosen."""

    def make_cover() -> CoverPage:
        assert door is not None
        return CoverPage(door, "Verloskundigenpraktijk De Linde", WORDING)

    return SelfEntryWindow(session.self_entry(), wording_in(TRANSLATIONS, *folders), language, make_cover)


def tap(button: QWidget) -> None:
    """Click where the button is seen, through the window: what lies on top of it gets the click."""
    window = button.window()
    # What was put off lies where it belongs before anybody can aim at it.
    QCoreApplication.processEvents()
    assert button.isVisible()
    at = button.mapTo(window, button.rect().center())
    on_top = window.childAt(at)
    assert on_top is not None
    QTest.mouseClick(on_top, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, on_top.mapFrom(window, at))


def touch(window: SelfEntryWindow) -> None:
    """Click in the middle of the window as the system does, where no button is."""
    handle = window.windowHandle()
    assert handle is not None
    at = window.rect().center()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def tile(window: SelfEntryWindow, name: str) -> QPushButton:
    """Return the tile that says this to a screen reader or to the eye."""
    tiles = window.stage.choice.grid.tiles
    return next(tile for tile in tiles if name in (tile.accessibleName(), tile.text()))


def key(window: SelfEntryWindow, sign: str) -> PushButton:
    """Return a key of the pad."""
    return window.stage.question.pad.keys[sign]


def forward(window: SelfEntryWindow) -> PushButton:
    return window.stage.bottom.forward_button


def choose(window: SelfEntryWindow, name: str) -> int:
    """Tap her tile and say yes; returns the taps."""
    tap(tile(window, name))
    tap(forward(window))
    return 2


def give(window: SelfEntryWindow, *numbers: str) -> int:
    """Tap numbers, each with Verder behind it; returns the taps."""
    for number in numbers:
        for sign in number:
            tap(key(window, sign))
        tap(forward(window))
    return sum(len(number) + 1 for number in numbers)


@contextmanager
def held(window: SelfEntryWindow, at: tuple[int, int] = (20, 20)) -> Iterator[None]:
    """Press there, and let go at the end."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*at))
    yield
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*at))
