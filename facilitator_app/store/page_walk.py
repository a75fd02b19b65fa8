"""Goes through all of an open store in small steps, so that damage is known before somebody needs what it hit.

SQLCipher seals each page and proves the seal whenever it reads one. Its own check of all pages takes 5 ms per
megabyte in one go; this reads every table and every index a little at a time, while somebody works.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from facilitator_app.store.rows import troubles

ROWS_AT_ONCE = 500


def read_through(connection: Any, path: Path) -> Iterator[None]:
    """Read every row and every index.

    Raises:
        StoreDamaged, StoreUnavailable
    """
    with troubles(path):
        parts = connection.execute(
            "select type, name, tbl_name, sql from sqlite_master order by type desc"
        ).fetchall()
    for kind, name, table, made_with in parts:
        if kind == "table":
            yield from _read_table(connection, path, name)
        elif kind == "index":
            with troubles(path):
                # Without a condition the engine would count in whatever index is smallest.
                # One that holds some of the rows is used for those alone.
                some = (made_with or "").partition(" where ")[2]
                condition = f"rowid > -1 and {some}" if some else "rowid > -1"
                counting = f'select count(*) from "{table}" indexed by "{name}" where {condition}'
                connection.execute(counting).fetchone()
            yield


def _read_table(connection: Any, path: Path, name: str) -> Iterator[None]:
    with troubles(path):
        columns = [row[1] for row in connection.execute(f'pragma table_info("{name}")')]
        end = connection.execute(f'select max(rowid) from "{name}"').fetchone()[0]
    # To know how long a text is, all of its pages are read.
    lengths = ", ".join(f'sum(length("{column}"))' for column in columns)
    some = f'select rowid, * from "{name}" where rowid > ? order by rowid limit {ROWS_AT_ONCE}'
    last = -1
    # What is added meanwhile was read by whoever added it.
    while end is not None and last < end:
        with troubles(path):
            last = connection.execute(f"select max(rowid), {lengths} from ({some})", [last]).fetchone()[0] or end
        yield
