"""Notices that nobody sits before this screen any more: the lid closes, the system locks or goes to sleep.

Windows tells it in messages to the window. No test runs there: tests hand these messages over by hand. Linux
tells it over its message bus (linux_watch.py). On macOS the cover comes when nobody touches the laptop for a
while, as it does everywhere.
"""

import ctypes
import sys
from contextlib import suppress
from ctypes import wintypes
from uuid import UUID

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

SESSION_CHANGED, SESSION_LOCKED = 0x02B1, 7
POWER, GOES_TO_SLEEP, SETTING_CHANGED = 0x0218, 0x0004, 0x8013
LID = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")
CLOSED = 0


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING: which setting of the power changed, and to what."""

    _fields_ = (("setting", ctypes.c_ubyte * 16), ("length", ctypes.c_uint32), ("value", ctypes.c_ubyte))


def means_nobody_is_here(message: int, kind: int, setting: PowerSetting | None = None) -> bool:
    """Whether a message of Windows, with its `wParam`, says that the screen is left alone."""
    if message == SESSION_CHANGED:
        return kind == SESSION_LOCKED
    if message == POWER and kind == SETTING_CHANGED and setting is not None:
        return bytes(setting.setting) == LID.bytes_le and setting.value == CLOSED
    return message == POWER and kind == GOES_TO_SLEEP


def _is_linux() -> bool:
    return sys.platform == "linux"


class PlatformWatch(QObject):
    """Listens to the system on behalf of one window.

    Signals:
        left_alone: the lid is closed, the system is locked, or the laptop goes to sleep.
    """

    left_alone = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._messages: _Messages | None = None
        self._linux: QObject | None = None

    def watch(self, watching: bool) -> None:
        """Begin to listen, or stop; on macOS nothing can be heard."""
        if _is_linux():
            self._watch_linux(watching)
            return
        windll = getattr(ctypes, "windll", None)
        application = QCoreApplication.instance()
        if windll is None or application is None:
            return
        if watching and self._messages is None:
            self._messages = _Messages(self)
            application.installNativeEventFilter(self._messages)
            handle = wintypes.HWND(int(self._window.winId()))
            lid = (ctypes.c_ubyte * 16)(*LID.bytes_le)
            # Asking twice is harmless: Windows counts, and forgets it all with the window.
            windll.wtsapi32.WTSRegisterSessionNotification(handle, 0)
            windll.user32.RegisterPowerSettingNotification(handle, ctypes.byref(lid), 0)
        elif not watching and self._messages is not None:
            application.removeNativeEventFilter(self._messages)
            self._messages = None

    def _watch_linux(self, watching: bool) -> None:
        if watching and self._linux is None:
            # A Linux may be without this part of Qt, or without a bus: then the idle time covers.
            with suppress(ImportError):
                from facilitator_app.ui import linux_watch

                self._linux = heard = linux_watch.LinuxWatch(linux_watch.buses_of_this_computer(), self)
                heard.left_alone.connect(self.left_alone)
        elif not watching and self._linux is not None:
            self._linux.deleteLater()
            self._linux = None

    def take(self, message: int, kind: int, setting: PowerSetting | None = None) -> None:
        """Take in a message of the system."""
        if means_nobody_is_here(message, kind, setting):
            self.left_alone.emit()


class _Messages(QAbstractNativeEventFilter):
    """Reads the messages of Windows as they pass, and lets all of them through."""

    def __init__(self, watch: PlatformWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Take in what the system says of itself."""
        if bytes(QByteArray(kind).data()) == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.message in (SESSION_CHANGED, POWER):
                changed = told.message == POWER and told.wParam == SETTING_CHANGED and told.lParam
                setting = PowerSetting.from_address(told.lParam) if changed else None
                self._watch.take(told.message, told.wParam, setting)
        return False, 0
