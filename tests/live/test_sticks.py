"""Which of the volumes that the system knows are sticks."""

import sys
from pathlib import Path

import pytest

from facilitator_app.live import sticks as looking
from facilitator_app.live.sticks import Stick, sticks


class Volume:
    """As much of a QStorageInfo as is asked."""

    def __init__(self, root: str, name: str = "", *, ready: bool = True, readonly: bool = False) -> None:
        self._root, self._name, self._ready, self._readonly = root, name, ready, readonly

    def rootPath(self) -> str:  # noqa: N802  # Qt's own spelling
        return self._root

    def name(self) -> str:
        return self._name

    def isValid(self) -> bool:  # noqa: N802
        return True

    def isReady(self) -> bool:  # noqa: N802
        return self._ready

    def isReadOnly(self) -> bool:  # noqa: N802
        return self._readonly

    def bytesAvailable(self) -> int:  # noqa: N802
        return 14_800_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the drive")
def test_what_is_plugged_in_is_found_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    volumes = [
        Volume("/"),
        Volume("/home"),
        Volume("/media/joke/TWEE", "TWEE"),
        Volume("/run/media/joke/EEN"),
        Volume("/Volumes/MAC", "MAC"),
        Volume("/media/joke/CD", "CD", readonly=True),
        Volume("/media/joke/LEEG", ready=False),
        Volume("/mediatheek/geen", "GEEN"),
    ]
    monkeypatch.setattr(looking.QStorageInfo, "mountedVolumes", lambda: volumes)
    assert sticks() == (
        Stick("EEN", Path("/run/media/joke/EEN"), 14_800_000_000),
        Stick("MAC", Path("/Volumes/MAC"), 14_800_000_000),
        Stick("TWEE", Path("/media/joke/TWEE"), 14_800_000_000),
    )


def test_the_system_itself_can_be_asked() -> None:
    assert all(stick.path.is_dir() for stick in sticks())
