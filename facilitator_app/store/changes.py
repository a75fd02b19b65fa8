"""What can be taken back: each change with the columns it touched, in the order it happened."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import takewhile

from facilitator_app.store.codec import Row
from facilitator_app.store.rows import Journal, RowChange

# A step is one visit to a row or one import, and an import is one change.
MOST_LINES_OF_A_STEP = 1000

# Rows that are kept for good: taking back their insertion marks them as withdrawn.
KEPT_TABLES = frozenset({"readings"})


@dataclass(frozen=True, slots=True)
class UndoLine:
    """One change as stored; changes of one `step` are taken back together.

    `at` is UTC, `by` the id of who did it, `undone` whether it is taken back, `detail` what the log says of it
    besides, such as old → new.
    """

    seq: int
    at: datetime
    by: str
    verb: str
    step: str
    session_id: str | None
    about: str | None
    undone: bool
    rows: tuple[RowChange, ...]
    detail: str


class Changes:
    """The changes of this store."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(
        self,
        rows: list[RowChange],
        *,
        verb: str,
        step: str,
        by: str,
        at: datetime,
        session_id: str | None,
        about: str | None,
        undoable: bool,
        detail: str = "",
    ) -> None:
        """Append the undo line of a change; what was taken back before it can be done again no more."""
        if undoable:
            self._journal.execute(
                "update changes set undoable = 0 where session_id is ? and undone = 1", [session_id]
            )
        line = {
            "at": at.astimezone(UTC).isoformat(),
            "by": by,
            "verb": verb,
            "step": step,
            "session_id": session_id,
            "about": about,
            "undoable": int(undoable),
            "undone": 0,
            "detail": detail,
            "rows": json.dumps([[row.table, row.id, row.before, row.after] for row in rows], ensure_ascii=False),
        }
        self._journal.append("changes", line)

    def to_undo(self, session_id: str | None) -> list[UndoLine]:
        """Return the newest step that can be taken back, newest change first."""
        return self._step(session_id, "undone = 0", "desc")

    def to_redo(self, session_id: str | None) -> list[UndoLine]:
        """Return the step that was taken back last, unless something new was done since; oldest change first."""
        return self._step(session_id, "undone = 1", "asc")

    def newest(self, session_id: str, verb: str) -> UndoLine | None:
        """Return the newest change of a session with this verb."""
        rows = self._journal.rows(
            "select * from changes where session_id = ? and verb = ? order by seq desc limit 1", [session_id, verb]
        )
        return _line(rows[0]) if rows else None

    def recent(self, session_id: str, limit: int) -> list[UndoLine]:
        """Return the last changes of a session, newest first, those that were taken back among them."""
        rows = self._journal.rows(
            "select * from changes where session_id = ? order by seq desc limit ?", [session_id, limit]
        )
        return [_line(row) for row in rows]

    def about(self, session_id: str, participant_id: str) -> list[UndoLine]:
        """Return the changes of a session that concern one woman, newest first, taken back or not."""
        hers = "select * from changes where session_id = ? and about = ? order by seq desc"
        return [_line(row) for row in self._journal.rows(hers, [session_id, participant_id])]

    def newest_at(self, session_id: str) -> datetime | None:
        """Return when something of a session was written last, in UTC."""
        rows = self._journal.rows("select max(at) as at from changes where session_id = ?", [session_id])
        return datetime.fromisoformat(rows[0]["at"]) if rows[0]["at"] else None

    def last_at(self) -> datetime | None:
        """Return when anything was written last, in UTC: by the order of writing, not by the clock.

        That a backup came back says nothing of the day: the clock of another laptop told it.
        """
        last = "select at from changes where verb not like 'restore.%' order by seq desc limit 1"
        rows = self._journal.rows(last)
        return datetime.fromisoformat(rows[0]["at"]) if rows else None

    def mark(self, lines: list[UndoLine], undone: bool) -> None:
        """Note that these were taken back, or done again."""
        for line in lines:
            self._journal.execute("update changes set undone = ? where seq = ?", [int(undone), line.seq])

    def reverse(self, lines: list[UndoLine]) -> None:
        """Take the rows of a step back, last one first."""
        for line in lines:
            for row in reversed(line.rows):
                if row.before is None and row.table in KEPT_TABLES:
                    self._journal.put_columns(row.table, row.id, {"withdrawn": 1})
                else:
                    self._journal.replay(row.reversed())

    def repeat(self, lines: list[UndoLine]) -> None:
        """Do the rows of a step again."""
        for line in lines:
            for row in line.rows:
                if row.before is None and row.table in KEPT_TABLES:
                    self._journal.put_columns(row.table, row.id, {"withdrawn": 0})
                else:
                    self._journal.replay(row)

    def _step(self, session_id: str | None, condition: str, direction: str) -> list[UndoLine]:
        rows = self._journal.rows(
            f"select * from changes where session_id is ? and undoable = 1 and {condition} "
            f"order by seq {direction} limit {MOST_LINES_OF_A_STEP}",
            [session_id],
        )
        # Only what stands together: what was done in between would be overwritten by what came before it.
        return [_line(row) for row in takewhile(lambda row: row["step"] == rows[0]["step"], rows)]


def _line(row: Row) -> UndoLine:
    rows = tuple(RowChange(*change) for change in json.loads(row["rows"]))
    return UndoLine(
        row["seq"],
        datetime.fromisoformat(row["at"]),
        row["by"],
        row["verb"],
        row["step"],
        row["session_id"],
        row["about"],
        bool(row["undone"]),
        rows,
        row["detail"],
    )
