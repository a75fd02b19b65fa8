"""Proves that the file of a store is whole: every page, every tree, the rows of each table, the log's chain."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from facilitator_app.domain.troubles import StoreDamaged
from facilitator_app.store.audit import LINES_AT_ONCE, Log
from facilitator_app.store.engine import check_pages, connect_to_read
from facilitator_app.store.rows import Journal, Rows, troubles


class Proof:
    """What a file that nobody writes was found to hold, wherever it lies; filled by `steps`.

    Attributes:
        rows: how many rows each table has.
        broken_links: lines of the log that were altered around the program before this file was made.
    """

    def __init__(self, path: Path, key: str, store_id: str) -> None:
        self._path = path
        self._key = key
        self._store_id = store_id
        self.rows: dict[str, int] = {}
        self.broken_links: list[int] = []

    def steps(self) -> Iterator[float]:
        """Go through the file; gives after each step the share that is done.

        Raises:
            StoreDamaged, StoreUnavailable
        """
        from sqlite_utils import Database

        connection = connect_to_read(self._path, self._key, self._store_id)
        try:
            yield 0.0
            check_pages(connection, self._path)
            yield 0.2
            _check_trees(connection, self._path)
            yield 0.6
            self.rows = count_rows(connection, self._path)
            if "log" not in self.rows:
                raise StoreDamaged("a store without tables")
            steps = 1 + self.rows["log"] // LINES_AT_ONCE
            log = Log(Journal(Database(connection, execute_plugins=False), self._path))
            for step, broken in enumerate(log.follow(), 1):
                self.broken_links += broken
                yield 0.6 + 0.4 * min(1.0, step / steps)
        finally:
            connection.close()


def count_rows(connection: Any, path: Path) -> dict[str, int]:
    """Count the rows of every table."""
    with troubles(path):
        names = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
        return {name: connection.execute(f'select count(*) from "{name}"').fetchone()[0] for name in names}


def read_rows(connection: Any, path: Path, tables: Iterable[Rows[Any]]) -> Iterator[None]:
    """Read each row as what it is to be, a table at a time: whole pages may hold what no Kring wrote.

    Raises:
        StoreDamaged: a row is none of what its table holds, or leans on one that is not there.
    """
    with troubles(path):
        leans_on_nothing = connection.execute("pragma foreign_key_check").fetchone()
    if leans_on_nothing:
        raise StoreDamaged("a row leans on one that is not there")
    for table in tables:
        try:
            table.all_for()
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
            raise StoreDamaged("a row that Kring did not write") from error
        yield


def prove_last_write(connection: Any, path: Path, log: Log) -> None:
    """Return when what was written last is there as a whole, or not at all, as far as the file itself can tell.

    Raises:
        StoreDamaged: a part of it is there.
    """
    check_pages(connection, path)
    _check_trees(connection, path)
    with troubles(path):
        leans_on_nothing = connection.execute("pragma foreign_key_check").fetchone()
    # What else is wrong with the log was so before.
    if leans_on_nothing or any(line >= log.last_line() for line in log.broken_links()):
        raise StoreDamaged("half of what was written last")


def _check_trees(connection: Any, path: Path) -> None:
    with troubles(path):
        said = [line for (line,) in connection.execute("pragma integrity_check")]
    if said != ["ok"]:
        raise StoreDamaged(said[0])
