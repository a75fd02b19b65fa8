"""One table of one kind of domain object, and the journal of what a transaction did to its rows."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from facilitator_app.domain.refusals import ChangedSince, NothingToUndo
from facilitator_app.domain.troubles import DiskFull, FolderNotWritable, StoreDamaged, StoreInUse, StoreUnavailable
from facilitator_app.store.codec import Row, encode

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
# Of a whole number in a table, without its sign.
_BITS = 64


@dataclass(frozen=True, slots=True)
class RowChange:
    """The columns of one row that a transaction changed; None where the row did not exist."""

    table: str
    id: str
    before: Row | None
    after: Row | None

    def reversed(self) -> "RowChange":
        """Return the change that takes this one back."""
        return RowChange(self.table, self.id, self.after, self.before)


@contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Turn what the database engine says of the disk into troubles; a mistake of ours stays what it is.

    Args:
        path: the store's file, for the troubles that name its folder.
    """
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.OperationalError as error:
        said = str(error)
        if "full" in said:
            raise DiskFull from error
        if "readonly" in said or "unable to open" in said:
            raise FolderNotWritable(path.parent) from error
        if "locked" in said:
            raise StoreInUse from error
        if "decode" in said:
            raise StoreDamaged("a text that is none") from error
        if "no such" in said or "syntax" in said:
            raise
        raise StoreUnavailable(said) from error
    except dbapi2.IntegrityError:
        raise
    except dbapi2.DatabaseError as error:
        raise StoreDamaged(str(error)) from error


class Journal:
    """What the running transaction has changed so far, row by row."""

    def __init__(self, db: "Database", path: Path) -> None:
        self._db = db
        self._path = path
        self._changes: list[RowChange] = []

    @contextmanager
    def recording(self) -> Iterator[list[RowChange]]:
        """Run a transaction; all of it is kept or, after any exception, none of it.

        One inside another is kept with the outer one, or taken back alone.
        """
        outer, self._changes = self._changes, []
        try:
            with troubles(self._path), self._db.atomic():
                yield self._changes
        finally:
            self._changes = outer

    def row(self, table: str, id: str) -> Row | None:
        """Return one row as stored."""
        with troubles(self._path):
            found = list(self._db.query(f'select * from "{table}" where id = ?', [id]))
        return dict(found[0]) if found else None

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return the rows of a query."""
        with troubles(self._path):
            return [dict(row) for row in self._db.query(sql, list(values))]

    def put(self, table: str, row: Row) -> None:
        """Insert a row or bring it up to date; an unchanged row leaves no trace."""
        before = self.row(table, row["id"])
        if before is None:
            self._write(RowChange(table, row["id"], None, row))
        elif changed := [name for name in row if row[name] != before[name]]:
            was, now = ({name: version[name] for name in changed} for version in (before, row))
            self._write(RowChange(table, row["id"], was, now))

    def insert(self, table: str, row: Row) -> None:
        """Insert a new row."""
        self._write(RowChange(table, row["id"], None, row))

    def drop(self, table: str, id: str) -> None:
        """Remove a row if it is there."""
        before = self.row(table, id)
        if before is not None:
            self._write(RowChange(table, id, before, None))

    def put_columns(self, table: str, id: str, columns: Row) -> None:
        """Change some columns of a stored row."""
        row = self.row(table, id)
        if row is not None:
            self.put(table, row | columns)

    def append(self, table: str, row: Row) -> None:
        """Insert a row of the store's own bookkeeping, which is not itself part of a change."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" for _ in row)
        self.execute(f'insert into "{table}" ({names}) values ({marks})', list(row.values()))

    def execute(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run a statement of the store's own bookkeeping."""
        with troubles(self._path):
            self._db.execute(sql, list(values))

    def replay(self, change: RowChange) -> None:
        """Do a recorded change again, or its reverse; a row that was written anew meanwhile stays as it is.

        Raises:
            ChangedSince: the row, or a column that would be written, is not as the change left it.
            NothingToUndo: other rows rest on the one that would go.
        """
        from sqlcipher3 import dbapi2

        there = self.row(change.table, change.id)
        if change.before is None and there is not None:
            return
        if change.before is not None and not _is_as(change.before, there, whole=change.after is None):
            raise ChangedSince
        try:
            self._write(change)
        except dbapi2.IntegrityError as error:
            raise NothingToUndo from error

    def _write(self, change: RowChange) -> None:
        if change.after is None:
            self.execute(f'delete from "{change.table}" where id = ?', [change.id])
        elif change.before is None:
            self.append(change.table, change.after)
        else:
            sets = ", ".join(f'"{name}" = ?' for name in change.after)
            self.execute(f'update "{change.table}" set {sets} where id = ?', [*change.after.values(), change.id])
        self._changes.append(change)


def _is_as(left: Row, there: Row | None, *, whole: bool) -> bool:
    # Another column of a row that stays may have changed: only what would be written over has to be the same.
    return there is not None and (left == there if whole else left.items() <= there.items())


class Rows(Generic[T]):
    """A table as a collection of domain objects of one kind."""

    def __init__(
        self,
        journal: Journal,
        table: str,
        kind: type[T],
        to_row: Callable[[T], Row],
        from_row: Callable[[Row], T],
    ) -> None:
        self.kind = kind
        self._journal = journal
        self._table = table
        self._to_row = to_row
        self._from_row = from_row

    def pack(self, thing: T) -> Row:
        """Return an object as the row that it would be, to travel to another store."""
        return self._to_row(thing)

    def unpack(self, row: Row) -> T:
        """Return the object of a row that came from another store; raises KeyError or ValueError for another."""
        for value in row.values():
            # What a column holds and nothing else; the half of a sign that text cannot have is a ValueError too.
            if isinstance(value, str):
                value.encode()
            elif not (value is None or (isinstance(value, int) and value.bit_length() < _BITS)):
                raise ValueError("no text and no number of a table")
        return self._from_row(row)

    def get(self, id: str) -> T | None:
        """Return one object, or None."""
        row = self._journal.row(self._table, id)
        return None if row is None else self._from_row(row)

    def all_for(self, **columns: Any) -> list[T]:
        """Return what has these values in these columns, in order of entry; a list means any of its values.

        Without columns: everything.
        """
        terms, values = ["1"], []
        for name, wanted in columns.items():
            if wanted is None:
                terms.append(f'"{name}" is null')
                continue
            several = list(wanted) if isinstance(wanted, (list, tuple, set, frozenset)) else [wanted]
            terms.append(f'"{name}" in ({", ".join("?" for _ in several)})')
            values += [encode(value) for value in several]
        sql = f'select * from "{self._table}" where {" and ".join(terms)} order by rowid'
        return [self._from_row(row) for row in self._journal.rows(sql, values)]

    def add(self, thing: T) -> None:
        """Add an object; raises the engine's IntegrityError when its id is there already."""
        self._journal.insert(self._table, self._to_row(thing))

    def put(self, thing: T) -> None:
        """Add an object, or bring the stored one with its id up to date."""
        self._journal.put(self._table, self._to_row(thing))

    def remove(self, id: str) -> None:
        """Take an object out, if it is there."""
        self._journal.drop(self._table, id)
