"""Whether a store has the tables, indexes and triggers that Kring makes, and nothing beside them."""

from functools import cache
from pathlib import Path
from typing import Any

from facilitator_app.store.migrations import STEPS
from facilitator_app.store.rows import troubles

Parts = frozenset[tuple[str, str, str]]


def strange_parts(connection: Any, path: Path) -> list[str]:
    """Return the names of what an up-to-date store should not have, has not, or has otherwise.

    A trigger of somebody else could change what is written while she works.
    """
    with troubles(path):
        return sorted({name for _, name, _ in _parts(connection) ^ _ours()})


@cache
def _ours() -> Parts:
    from sqlcipher3 import dbapi2
    from sqlite_utils import Database

    connection = dbapi2.connect(":memory:", isolation_level=None)
    try:
        db = Database(connection, execute_plugins=False)
        for step in STEPS:
            step(db)
        return _parts(connection)
    finally:
        connection.close()


def _parts(connection: Any) -> Parts:
    rows = connection.execute("select type, name, sql from sqlite_master where sql is not null")
    return frozenset((kind, name, " ".join(sql.split())) for kind, name, sql in rows)
