"""What Linux tells, over its message bus, of a laptop that is left alone: sleep, lock and lid (freedesktop.org).

The bus is a socket of the computer itself. One that lies elsewhere is not listened to, and where there is none,
nothing is heard. A message counts only from who owns the name that it should come from.
"""

import os
from typing import NamedTuple, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

LOGIN, POWER = "org.freedesktop.login1", "org.freedesktop.UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
# The name of a screen saver is that of its interface; its path differs from desktop to desktop.
DESKTOPS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
SCREEN_SAVERS = tuple(f"org.{desktop}.ScreenSaver" for desktop in DESKTOPS)
LID_PATH, LID = "/org/freedesktop/UPower", "LidIsClosed"


class Buses(NamedTuple):
    """The bus of the computer and that of who is logged in; None for one that is not there or lies elsewhere."""

    system: QDBusConnection | None
    session: QDBusConnection | None


def is_here(address: str) -> bool:
    """Whether a bus at this address is a socket of this computer."""
    return all(part.startswith("unix:") for part in address.split(";"))


def buses_of_this_computer() -> Buses:
    """Return the buses that are here; one that nobody began is not begun for Kring."""
    system, session = (os.environ.get(f"DBUS_{whose}_BUS_ADDRESS") for whose in ("SYSTEM", "SESSION"))
    return Buses(
        QDBusConnection.systemBus() if system is None or is_here(system) else None,
        QDBusConnection.sessionBus() if session is not None and is_here(session) else None,
    )


def _slot(signature: str) -> bytes:
    # Text is what PySide takes; its type stubs say bytes.
    return cast(bytes, SLOT(signature))


class LinuxWatch(QObject):
    """Listens from when it is made for as long as it is there.

    Signals:
        left_alone: the lid is closed, the session is locked, or the laptop goes to sleep.
    """

    left_alone = Signal()

    def __init__(self, buses: Buses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = buses.system
        # Until it is known: a lid that was closed all along, beside another screen, closes nothing.
        self._lid_closed = True
        goes = _slot("goes(bool)")
        if buses.system is not None:
            changed = _slot("something_changed(QDBusMessage)")
            buses.system.connect(LOGIN, "", f"{LOGIN}.Manager", "PrepareForSleep", self, goes)
            buses.system.connect(LOGIN, "", f"{LOGIN}.Session", "Lock", self, _slot("alone()"))
            buses.system.connect(POWER, LID_PATH, PROPERTIES, "PropertiesChanged", self, changed)
        if buses.session is not None:
            for saver in SCREEN_SAVERS:
                buses.session.connect(saver, "", saver, "ActiveChanged", self, goes)
        self._ask_for_lid()

    @Slot(bool)
    def goes(self, begins: bool) -> None:
        """Take in that sleep, or the screen saver, begins or ends."""
        if begins:
            self.left_alone.emit()

    @Slot()
    def alone(self) -> None:
        """Take in that the session is locked."""
        self.left_alone.emit()

    @Slot(QDBusMessage)
    def something_changed(self, _told: QDBusMessage) -> None:
        """Take in that something about the power changed: the lid may be it."""
        self._ask_for_lid()

    @Slot(QDBusVariant)
    def lid_is(self, closed: QDBusVariant) -> None:
        """Take in how the lid is; only that it closes is something."""
        was, self._lid_closed = self._lid_closed, bool(closed.variant())
        if self._lid_closed and not was:
            self.left_alone.emit()

    def _ask_for_lid(self) -> None:
        if self._system is not None and self._system.isConnected():
            asked = QDBusMessage.createMethodCall(POWER, LID_PATH, PROPERTIES, "Get")
            asked.setArguments([POWER, LID])
            asked.setAutoStartService(False)
            self._system.callWithCallback(asked, self, _slot("lid_is(QDBusVariant)"))
