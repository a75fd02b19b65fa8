"""The USB sticks that are in the laptop now, as far as the system tells."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from facilitator_app.store.backups_found import PLUGGED_IN

_DRIVE_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Stick:
    """One stick: what it is called, where it is, and how much room there is."""

    name: str
    path: Path
    free_bytes: int


def sticks() -> tuple[Stick, ...]:
    """Return the sticks that can be written, by name."""
    found = [
        _stick(volume)
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_plugged_in(volume.rootPath())
    ]
    return tuple(sorted(found, key=lambda stick: (stick.name, stick.path)))


def _stick(volume: QStorageInfo) -> Stick:
    path = Path(volume.rootPath())
    return Stick(volume.name() or path.name or str(path), path, volume.bytesAvailable())


def _is_plugged_in(root: str) -> bool:
    if sys.platform == "win32":
        from ctypes import windll

        return bool(windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    return root.startswith(PLUGGED_IN)
