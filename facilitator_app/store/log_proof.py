"""What a walk along the whole log finds, read without a single byte being written."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from facilitator_app.domain.troubles import StoreDamaged, StoreUnavailable
from facilitator_app.store.audit import Log
from facilitator_app.store.engine import connect_to_look
from facilitator_app.store.rows import Journal, troubles


@dataclass(slots=True)
class LogProof:
    """What is so of a log.

    Attributes:
        lines: how many lines there are.
        first_at, last_at: when the first and the newest were written, in UTC; None in an empty log, and
            where another text was put in its place.
        altered: numbers of lines that were altered, or stand in another place than where they were written.
        missing: numbers of lines that are not there.
    """

    lines: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    altered: list[int] = field(default_factory=list)
    missing: list[range] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether every line stands as it was written."""
        return not self.altered and not self.missing


def prove_log(path: Path, key: str, store_id: str) -> LogProof:
    """Follow the chain of the log in a store, or in a backup of one.

    Raises:
        StoreInUse: a Kring has it open.
        FolderNotWritable: a write was cut off; the next start of Kring finishes it.
        StoreUnavailable, StoreDamaged: it cannot be read, or is no store of this key.
    """
    from sqlite_utils import Database

    if not path.is_file():
        raise StoreUnavailable(str(path))
    with closing(connect_to_look(path, key, store_id)) as connection:
        # Held from the first question to the last: nothing changes in between.
        with troubles(path):
            connection.execute("begin")
            known = connection.execute("select 1 from sqlite_master where name = 'log'").fetchone()
        if known is None:
            raise StoreDamaged("a store without a log")
        journal = Journal(Database(connection, execute_plugins=False), path)
        return _proof(journal, Log(journal))


def _proof(journal: Journal, log: Log) -> LogProof:
    proof = LogProof()
    ends = journal.rows("select count(*) as lines, max(seq) as last from log")[0]
    proof.lines, last = ends["lines"], max(0, ends["last"] or 0)
    if proof.lines:
        proof.first_at, proof.last_at = (
            _moment(journal.rows(f"select at from log order by seq {way} limit 1")[0]["at"])
            for way in ("asc", "desc")
        )
    proof.missing = list(_gaps(journal, log, last))
    after_a_gap = {gap.stop for gap in proof.missing}
    # The line behind a gap cannot fit what is not there; nothing tells whether it was altered as well.
    proof.altered = [line for line in log.broken_links() if line not in after_a_gap and line <= last]
    return proof


def _moment(told: str) -> datetime | None:
    try:
        return datetime.fromisoformat(told)
    except ValueError:  # it was altered, which its link tells
        return None


def _gaps(journal: Journal, log: Log, last: int) -> Iterator[range]:
    sql = (
        "select seq, before from (select seq, lag(seq, 1, 0) over (order by seq) as before from log where seq > 0)"
    )
    for row in journal.rows(f"{sql} where seq <> before + 1"):
        yield range(row["before"] + 1, row["seq"])
    head = log.head()
    if head is not None and head[0] > last:
        yield range(last + 1, head[0] + 1)
