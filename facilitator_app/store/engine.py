"""The database engine with a store's key in it: the only place that knows how SQLCipher is asked."""

from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

from facilitator_app.domain.troubles import StoreDamaged
from facilitator_app.store.rows import troubles

# A virus scanner or a backup may hold the file for a moment; another Kring holds it for good.
WAIT_FOR_OTHERS_SECONDS = 0.5


def connect(path: Path, key: str, store_id: str) -> Any:
    """Return a connection that holds the file for itself.

    Raises:
        StoreInUse, StoreUnavailable, StoreDamaged, DiskFull, FolderNotWritable: nothing is held.
    """
    return _opened(path, key, store_id, str(path), _HOLD)


def connect_to_read(path: Path, key: str, store_id: str) -> Any:
    """Return a connection to a file that nobody writes: no lock and no journal, so that any medium will do.

    Raises:
        StoreUnavailable, StoreDamaged
    """
    return _opened(path, key, store_id, f"file:{quote(path.as_posix())}?mode=ro&immutable=1", ())


def connect_to_look(path: Path, key: str, store_id: str) -> Any:
    """Return a connection that only reads, and that waits for nobody who writes.

    Raises:
        StoreInUse: another program holds the file.
        FolderNotWritable: a write was cut off, and finishing it takes writing.
        StoreUnavailable, StoreDamaged
    """
    return _opened(path, key, store_id, f"file:{quote(path.as_posix())}?mode=ro", ())


def copy_online(connection: Any, path: Path, key: str, store_id: str) -> None:
    """Write all that the connection has committed to a new file, encrypted with this key.

    Raises:
        DiskFull, FolderNotWritable, StoreUnavailable, StoreDamaged: the file is to be thrown away.
    """
    # A file that is thrown away when anything goes wrong needs no journal.
    copy = _opened(path, key, store_id, str(path), ("pragma journal_mode = OFF", "pragma synchronous = FULL"))
    try:
        with troubles(path):
            connection.backup(copy)
            # Nobody has the copy open.
            copy.execute("update store set in_use = 0")
    finally:
        copy.close()


def is_of_another(path: Path, store_id: str) -> bool:
    """Whether the file at `path` has the readable id of another store."""
    with path.open("rb") as file:
        salt = file.read(16)
    # Every store's id is a random uuid, and overwritten bytes seldom look like one.
    return len(salt) == 16 and salt != UUID(store_id).bytes and UUID(bytes=salt).version == 4


def check_pages(connection: Any, path: Path) -> None:
    """Have every page of the file proven by its own seal, in some 5 ms per megabyte.

    Raises:
        StoreDamaged
    """
    with troubles(path):
        damage = connection.execute("pragma cipher_integrity_check").fetchone()
    if damage:
        raise StoreDamaged(damage[0])


def clean(connection: Any, path: Path) -> None:
    """Write the file anew from the rows that are in it, so that no page holds what was deleted.

    A page whose rows were deleted one by one, or moved to another page, may keep bytes of them, even though
    `secure_delete` overwrites what it frees.

    Raises:
        DiskFull, StoreUnavailable: the file is as it was.
    """
    with troubles(path):
        connection.execute("vacuum")


_HOLD = (
    # A second program cannot slip in between two of our transactions.
    "pragma locking_mode = EXCLUSIVE",
    "pragma journal_mode = TRUNCATE",
    "pragma synchronous = FULL",
    "pragma secure_delete = ON",
    "pragma temp_store = MEMORY",
    "begin exclusive",
    "commit",
)


def _opened(path: Path, key: str, store_id: str, address: str, statements: tuple[str, ...]) -> Any:
    from sqlcipher3 import dbapi2

    with troubles(path):
        connection = dbapi2.connect(
            address, isolation_level=None, timeout=WAIT_FOR_OTHERS_SECONDS, uri=address.startswith("file:")
        )
    try:
        with troubles(path):
            # SQLCipher keeps its salt readable at the head of the file. As the store's id it tells a key file of
            # another store from damage; a raw key is not derived with it, so nothing is weaker for it.
            connection.execute(f"pragma key = \"x'{key}{UUID(store_id).hex}'\"")
            connection.execute("pragma cipher_log_level = NONE")
            for statement in statements:
                connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return connection
