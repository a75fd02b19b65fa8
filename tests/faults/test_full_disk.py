"""A disk that is really full, at whatever write of a session that comes: nothing that was kept is lost.

With KRING_KILLS of 100 or more it is done with every 80 kB of room, up to where all goes well:
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
from tests.faults.deeds import deeds_of_a_session
from tests.faults.facts import Wiping, facts_of, is_whole
from tests.faults.work import OTHER_PASSPHRASE, Work, open_door
from tests.practice import PASSPHRASE

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes such a disk"
)

DISK_KB = 9000
ROOMS_KB = range(0, 3200, 80) if int(os.environ.get("KRING_KILLS", "0")) >= 100 else (24,)


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


def session_on(disk: Path, room_kb: int, chance: Random, wiping: Wiping, told: Counter[str]) -> None:
    """Do all the deeds of a session with so much room; each change of them is done as a whole, or says so."""
    work, backups = Work(disk, chance), []
    kept = facts_of(work.rooms._store)
    for deed in deeds_of_a_session(chance):
        if deed.__name__ in ("back_up", "new_key"):
            backups.append(kept)
        fill(disk, room_kb)
        done = False
        with suppress(Refusal, Trouble):
            deed(work)
            done = True
        told[deed.__name__ if not done else "done"] += 1
        empty(disk)
        if not work.door.is_open:
            work.door.leave()
            work.come_in()
        assert is_whole(work.rooms._store, kept, deed.__name__, backups, wiping), deed.__name__
        kept = facts_of(work.rooms._store)
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
    made: Path, wiping: Wiping, disk: Path
) -> None:
    told = Counter[str]()
    for room_kb in ROOMS_KB:
        for name in ("kring", "oud", "stick", "uit"):
            shutil.rmtree(disk / name, ignore_errors=True)
            shutil.copytree(made / name, disk / name)
        session_on(disk, room_kb, Random(room_kb), wiping, told)
    said = ", ".join(f"{count} {what}" for what, count in told.most_common())
    sys.stdout.write(f"\n{len(ROOMS_KB)} full disks: {said}\n")
    assert told["done"] < told.total()
