"""A disk that is really full, at whatever write of a session that comes: nothing that was kept is lost.

With KRING_KILLS of 100 or more it is done with every 40 kB of room, up to where all goes well:
KRING_KILLS=500 python3 start.py test tests/faults/test_full_disk.py -s
"""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.store.names import KEY_FILE_NAMES
from tests.faults import whole_session
from tests.faults.whole_session import OTHER_PASSPHRASE, Work, facts_of, make_practice, open_door
from tests.practice import PASSPHRASE

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes such a disk"
)

DISK_KB = 6000
ROOMS_KB = range(0, 1600, 40) if int(os.environ.get("KRING_KILLS", "0")) >= 100 else (24,)
# Each of these is done in parts that are kept one by one, or is at an end before all of it is.
IN_PARTS = ("wipe", "restore", "new_key")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_practice(folder)
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_KB}k", "tmpfs", str(place)], check=False)
    if made.returncode:
        pytest.skip("this system mounts nothing")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path, room_kb: int) -> None:
    """Leave so much room and no more."""
    filler = disk / "vol"
    filler.unlink(missing_ok=True)
    free = shutil.disk_usage(disk).free
    filler.write_bytes(bytes(max(0, free - room_kb * 1024)))


def empty(disk: Path) -> None:
    (disk / "vol").unlink(missing_ok=True)


def session_on(disk: Path, room_kb: int, chance: Random, told: Counter[str]) -> None:
    """Do all the deeds of a session with so much room; each is done as a whole, or says so and nothing is."""
    work = Work(disk, chance, open_door(disk / "kring", PASSPHRASE))
    kept = facts_of(work.rooms._store)
    for deed in work.deeds():
        fill(disk, room_kb)
        done = False
        with suppress(Refusal, Trouble):
            deed()
            done = True
        told[deed.__name__ if not done else "done"] += 1
        empty(disk)
        if not work.door.is_open:
            work.door.leave()
            work.door = open_door(disk / "kring", work.passphrase, work.other)
        now = facts_of(work.rooms._store)
        if not done and deed.__name__ not in IN_PARTS:
            assert now == kept, deed.__name__
        assert done or deed.__name__ != "wipe" or now <= kept
        kept = now
    work.door.leave()
    door = open_door(disk / "kring", PASSPHRASE, OTHER_PASSPHRASE)
    store = door.practice._store
    assert facts_of(store) == kept
    assert list(store.log.broken_links()) == []
    store.check_pages()
    assert len({(disk / "kring" / name).read_bytes() for name in KEY_FILE_NAMES}) == 1
    door.leave()
    assert [path for path in disk.rglob("*") if path.suffix in (".new", ".tmp")] == []


def test_on_a_disk_that_fills_up_anywhere_nothing_is_lost_and_nothing_half(
    made: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_session, "say", lambda *_words: None)
    told = Counter[str]()
    for room_kb in ROOMS_KB:
        for name in ("kring", "oud", "stick", "uit"):
            shutil.rmtree(disk / name, ignore_errors=True)
            shutil.copytree(made / name, disk / name)
        session_on(disk, room_kb, Random(room_kb), told)
    said = ", ".join(f"{count} {what}" for what, count in told.most_common())
    sys.stdout.write(f"\n{len(ROOMS_KB)} full disks: {said}\n")
    assert told["done"] < told.total()
