"""What a power cut leaves of one write: any of its pages on the disk, and the journal to take them back with.

The engine first has the pages of before in the journal, all on the disk and counted, then writes the store, and
last of all empties the journal. Whatever a cut leaves is made here without waiting for one.
"""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from facilitator_app.domain.groups import Group
from facilitator_app.domain.readings import BloodPressure, Reading
from facilitator_app.domain.sessions import BlockNote
from facilitator_app.store.hot_journal import HEADER, MAGIC, PAGE_BYTES, RECORD
from facilitator_app.store.names import JOURNAL_NAME, STORE_NAME
from facilitator_app.store.store import Store
from tests.store.stores import NOON, commit, contents, filled, reopened

# Wide enough for many pages, among them new ones at the end.
LAST_WRITE = (
    *(Group(f"later-{number}", "Korenbloem " * 40, "", "s") for number in range(12)),
    *(
        Reading(f"later-{upper}", "stoel", BloodPressure(upper, 70), NOON, NOON, "joke")
        for upper in range(110, 120)
    ),
    BlockNote("sessie", "welkom", "Iedereen was er" * 200),
)


@dataclass(frozen=True, slots=True)
class CutOff:
    """A store before and after its last write, and the journal that would take that back."""

    before: bytes
    after: bytes
    journal: bytes
    contents_before: list[object]
    contents_after: list[object]

    def pages(self, chance: Random) -> bytes:
        """Some pages of after, the others of before, as no order of writing is promised by a disk."""
        whole = bytearray(self.after)
        for start in range(0, len(self.before), PAGE_BYTES):
            if chance.random() < 0.5:
                whole[start : start + PAGE_BYTES] = self.before[start : start + PAGE_BYTES]
        # What was added at the end may not have come at all.
        added = (len(self.after) - len(self.before)) // PAGE_BYTES
        return bytes(whole[: len(self.before) + chance.randint(0, added) * PAGE_BYTES])

    def leave(self, folder: Path, chance: Random, journal: bytes | None) -> None:
        """Have a folder be as the cut left it; None for a journal that is not there."""
        (folder / STORE_NAME).write_bytes(self.pages(chance))
        (folder / JOURNAL_NAME).unlink(missing_ok=True)
        if journal is not None:
            (folder / JOURNAL_NAME).write_bytes(journal)


def make_cut_off(folder: Path) -> CutOff:
    """Write to a store of one thing of every kind, and keep what was there on the way."""
    filled(folder)
    store = reopened(folder)
    # The store says from now on that it is written to.
    commit(store, Group("aster", "Aster", "", "s"))
    before, contents_before = store.path.read_bytes(), contents(store)
    with store.transaction():
        commit(store, *LAST_WRITE)
        journal = (folder / JOURNAL_NAME).read_bytes()
    after, contents_after = store.path.read_bytes(), contents(store)
    store.close()
    return CutOff(before, after, counted(journal), contents_before, contents_after)


def counted(journal: bytes) -> bytes:
    """Return a journal as it is once all its pages are on the disk: with its head."""
    magic, count, begins_with, pages, sector, page_bytes = HEADER.unpack_from(journal)
    assert (magic, count) == (bytes(len(MAGIC)), 0), "not begun to count"
    count = (len(journal) - sector) // RECORD.size
    return HEADER.pack(MAGIC, count, begins_with, pages, sector, page_bytes) + journal[HEADER.size :]


def read_all(folder: Path) -> tuple[list[object], bool]:
    """Open a store, go through all of it, and tell what is in it and whether it said that it was cut off."""
    store: Store = reopened(folder)
    try:
        list(store.read_through())
        return contents(store), store.was_cut_off
    finally:
        store.close()
