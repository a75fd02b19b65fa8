"""The journal that a power cut left beside a store: looked at before the engine plays it back.

The engine stops at the first record that it finds damaged and goes on with a store of which half is new. A journal
that is not whole is therefore not played back at all; one that is gone leaves in doubt what was written last.
Form: sqlite.org/fileformat2.html, "The Rollback Journal".
"""

import struct
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from facilitator_app.domain.troubles import StoreUnavailable

PAGE_BYTES = 4096
MAGIC = bytes.fromhex("d9d505f920a163d7")

# Magic, records, what the checksums begin with, pages before, bytes of a sector, bytes of a page.
HEADER = struct.Struct(">8s5I")
# The number of a page, the page itself, its checksum.
RECORD = struct.Struct(f">I{PAGE_BYTES}sI")
_NOT_BEGUN = bytes(len(MAGIC))
_SECTORS = {512 << power for power in range(8)}
_EVERY = 200


class JournalState(Enum):
    """What a journal says of the write that was going on when Kring stopped.

    Attributes:
        SETTLED: there was none, or it can be taken back.
        NOT_BEGUN: it had not reached the store yet, by all that the journal tells.
        IN_DOUBT: the journal is gone, or its head is; nothing tells.
        DAMAGED: there was one, and it cannot be taken back as a whole.
    """

    SETTLED = auto()
    NOT_BEGUN = auto()
    IN_DOUBT = auto()
    DAMAGED = auto()


def state_of(path: Path) -> JournalState:
    """Look at the journal `path`; nothing is changed.

    Raises:
        StoreUnavailable: it cannot be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return JournalState.IN_DOUBT
    except OSError as error:
        raise StoreUnavailable(str(path)) from error
    if not data:
        return JournalState.SETTLED
    if len(data) < HEADER.size or not any(data[: HEADER.size]):
        return JournalState.IN_DOUBT
    if not _is_whole(data):
        return JournalState.DAMAGED
    return JournalState.SETTLED if data.startswith(MAGIC) else JournalState.NOT_BEGUN


def checksum(page: bytes, begins_with: int) -> int:
    """Sum up a page as the engine does: every two-hundredth byte, from the end on."""
    return (begins_with + sum(page[PAGE_BYTES - _EVERY : 0 : -_EVERY])) & 0xFFFFFFFF


def _is_whole(data: bytes) -> bool:
    """Whether every part holds all its records; the last part may not have begun to count."""
    start = 0
    while start < len(data):
        if len(data) - start < HEADER.size:
            return False
        magic, count, begins_with, pages, sector, page_bytes = HEADER.unpack_from(data, start)
        if sector not in _SECTORS or page_bytes != PAGE_BYTES:
            return False
        if magic == _NOT_BEGUN and not count:
            # Only once its records are on the disk does a part get its head, and only then the store is written.
            return True
        end = start + sector + count * RECORD.size
        if magic != MAGIC or end > len(data) or not all(_records(data[start + sector : end], begins_with, pages)):
            return False
        start = end if end == len(data) else -(-end // sector) * sector
    return True


def _records(data: bytes, begins_with: int, pages: int) -> Iterator[bool]:
    for number, page, summed in RECORD.iter_unpack(data):
        yield 1 <= number <= pages and summed == checksum(page, begins_with)
