"""What every test stands on: no screen, Kring's fonts and colours, nothing left behind."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QT_SCALE_FACTOR", None)
# Nobody who locks her own screen meanwhile covers the Kring of a test.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/there/is/none"

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from facilitator_app.store import pin, wrapping
from facilitator_app.ui.theme import IN_FUSION, Scheme, apply_theme

settings.register_profile("kring", derandomize=True, deadline=None)
settings.load_profile("kring")

SCREEN = (1093, 534)
IN_MEMORY = Path("/dev/shm")
ROOM_BYTES = 1024**3


def pytest_configure(config: pytest.Config) -> None:
    """Keep the stores of tests in memory where there is room; the figures alone wait for a disk."""
    measures = any("benchmarks" in given for given in config.args)
    if not measures and IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))


def pytest_collection_finish() -> None:
    """What is there by now stays until the end, so the garbage collector need not go through it time and again."""
    gc.collect()
    gc.freeze()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let pass what Qt's offscreen plugin says of every window with a smallest size."""
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def secrets_worked_out_once() -> Iterator[None]:
    """Argon2 and scrypt are slow on purpose; what they make of the same secret and salt is worked out once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "_derive", cache(wrapping._derive))
        patch.setattr(pin, "_scrypt", cache(pin._scrypt))
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments with which Kring makes its application."""
    return ["kring", *IN_FUSION]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, in the light theme at 100 % text."""
    apply_theme(qapp, Scheme.LIGHT)
    return qapp


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[[Scheme, float], None]]:
    """Dresses the app otherwise, for this test alone: `themed(Scheme.DARK, 2.0)`."""

    def dress(scheme: Scheme, zoom: float = 1.0) -> None:
        apply_theme(qapp, scheme, zoom)

    yield dress
    # What goes anyway need not be dressed again.
    _delete_what_waits()
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Shows a widget at the size of the smallest laptop, at its own with `size=None`, and waits for the focus."""
    # qtbot closes what it knows, but holds nothing: Python would drop a window that the test names no more.
    held: list[QWidget] = []

    def show(widget: QWidget, size: tuple[int, int] | None = SCREEN) -> QWidget:
        qtbot.addWidget(widget)
        held.append(widget)
        if size:
            widget.resize(*size)
        widget.show()
        widget.activateWindow()
        assert QTest.qWaitForWindowActive(widget, 2000)
        return widget

    yield show
    held.clear()


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test of widgets that leaves a window or a running timer to the next one."""
    yield
    if "qapp" not in request.fixturenames:
        return
    QApplication.clipboard().clear()
    _delete_what_waits()
    if QApplication.topLevelWidgets() or _running_timers():
        # A widget that only its own Python frame still held is not left behind.
        gc.collect()
        _delete_what_waits()
    assert QApplication.topLevelWidgets() == []
    assert _running_timers() == []
    # While a button is down, Kring moves nothing under the mouse: not in the tests that follow either.
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _running_timers() -> list[str]:
    # Shiboken's own list is a hundred times shorter than that of the garbage collector.
    timers = [t for t in getAllValidWrappers() if isinstance(t, QTimer) and t.isActive()]
    return [f"{t.interval()} ms of {t.parent()}" for t in timers]
