"""What Linux tells, on a bus of the test's own: sleep, the lock, a screen saver and the lid cover the screen."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui import linux_watch
from facilitator_app.ui.linux_watch import (
    LID_PATH,
    LOGIN,
    POWER,
    PROPERTIES,
    SCREEN_SAVERS,
    Buses,
    LinuxWatch,
    buses_of_this_computer,
    is_here,
)
from facilitator_app.ui.platform_watch import PlatformWatch

DAEMON = shutil.which("dbus-daemon")
needs_a_bus = pytest.mark.skipif(DAEMON is None, reason="there is no dbus-daemon to try it with")
MANAGER, SESSION = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_32"


class Lid(QDBusVirtualObject):
    """Answers how the lid is."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self.asked = 0

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - the name that Qt calls
        assert message.arguments() == [POWER, "LidIsClosed"]
        self.asked += 1
        return connection.send(message.createReply(QDBusVariant(self.closed)))


class Computer:
    """A bus with who speaks on a Linux of today, and one who is not what she says."""

    def __init__(self, address: str) -> None:
        self.ours, self.theirs, self.strange = (
            QDBusConnection.connectToBus(address, f"{who}-{uuid4()}") for who in ("kring", "system", "strange")
        )
        for name in (LOGIN, POWER, *SCREEN_SAVERS):
            assert self.theirs.registerService(name)
        self.lid = Lid()
        assert self.theirs.registerVirtualObject(LID_PATH, self.lid)

    def tell(self, path: str, interface: str, name: str, *what: object, by: QDBusConnection | None = None) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(what))
        assert (by or self.theirs).send(signal)


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    assert DAEMON is not None
    address = f"unix:path={tmp_path}/bus"
    command = [DAEMON, "--session", "--nofork", "--print-address", f"--address={address}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        computer = Computer(daemon.stdout.readline().strip())
        yield computer
        for connection in (computer.ours, computer.theirs, computer.strange):
            QDBusConnection.disconnectFromBus(connection.name())
        daemon.terminate()


@pytest.fixture
def watch(computer: Computer, qtbot: QtBot) -> Iterator[LinuxWatch]:
    watch = LinuxWatch(Buses(computer.ours, computer.ours))
    # Whoever answers how the lid is has heard of us by then.
    qtbot.waitUntil(lambda: not watch._lid_closed)
    yield watch
    watch.deleteLater()


TOLD = {
    "sleep": (MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", True),
    "lock": (SESSION, f"{LOGIN}.Session", "Lock"),
    **{name: ("/" + name.replace(".", "/"), name, "ActiveChanged", True) for name in SCREEN_SAVERS},
}


@needs_a_bus
@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_who_is_gone_is_told(computer: Computer, watch: LinuxWatch, qtbot: QtBot, told: tuple[str, ...]) -> None:
    with qtbot.waitSignal(watch.left_alone):
        computer.tell(*told)


@needs_a_bus
def test_who_comes_back_or_is_not_who_she_says_covers_nothing(
    computer: Computer, watch: LinuxWatch, qtbot: QtBot
) -> None:
    heard: list[None] = []
    watch.left_alone.connect(partial(heard.append, None))
    computer.tell(MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", False)
    computer.tell(*TOLD["sleep"], by=computer.strange)
    # What comes after it on the same bus: all before it were heard by then.
    with qtbot.waitSignal(watch.left_alone):
        computer.tell(*TOLD["lock"])
    assert len(heard) == 1


@needs_a_bus
def test_a_lid_that_closes_covers_and_one_that_stays_closed_does_not_again(
    computer: Computer, watch: LinuxWatch, qtbot: QtBot
) -> None:
    heard: list[None] = []
    watch.left_alone.connect(partial(heard.append, None))
    changed = (LID_PATH, PROPERTIES, "PropertiesChanged", POWER, {"LidIsClosed": True}, ["LidIsPresent"])
    computer.lid.closed = True
    with qtbot.waitSignal(watch.left_alone):
        computer.tell(*changed)
    # The battery changes while she works with the lid closed, on another screen.
    computer.tell(*changed)
    qtbot.waitUntil(lambda: computer.lid.asked == 3)
    computer.lid.closed = False
    computer.tell(*changed)
    qtbot.waitUntil(lambda: not watch._lid_closed)
    assert len(heard) == 1


@needs_a_bus
def test_the_watch_of_the_window_hears_it_and_stops_hearing_it(
    computer: Computer, qtbot: QtBot, shown: Callable[..., QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux_watch, "buses_of_this_computer", lambda: Buses(computer.ours, computer.ours))
    watch = PlatformWatch(shown(QWidget()))
    watch.watch(True)
    qtbot.waitUntil(lambda: computer.lid.asked > 0)
    with qtbot.waitSignal(watch.left_alone):
        computer.tell(*TOLD["lock"])
    watch.watch(False)
    assert watch._linux is None


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("unix:path=/run/dbus/system_bus_socket", True),
        ("unix:path=/run/user/1000/bus;unix:abstract=/tmp/bus", True),
        ("tcp:host=kring.example,port=9", False),
        ("unix:path=/run/bus;tcp:host=kring.example,port=9", False),
        ("autolaunch:", False),
        ("", False),
    ],
)
def test_only_a_socket_of_this_computer_is_listened_to(
    address: str, here: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_here(address) is here
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    if not here:
        assert buses_of_this_computer() == (None, None)


def test_where_there_is_no_bus_nothing_is_heard_and_nothing_fails() -> None:
    LinuxWatch(Buses(None, None)).deleteLater()
    LinuxWatch(buses_of_this_computer()).deleteLater()
