"""The PDFs of the practice's own: beside the undo lines, which would hold each of them twice more."""

from datetime import UTC, datetime

from facilitator_app.domain.own_papers import PaperContents
from facilitator_app.store.rows import Journal


class PaperContentsTable:
    """Contents are written once and never changed; no undo line tells of them."""

    kind = PaperContents

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def get(self, id: str) -> PaperContents | None:
        """Return the contents of one paper, or None."""
        row = self._journal.row("paper_contents", id)
        return None if row is None else PaperContents(row["id"], row["session_id"], row["pdf"])

    def put(self, contents: PaperContents) -> None:
        """Keep the contents of a new paper."""
        row = {"id": contents.id, "session_id": contents.session_id, "pdf": contents.pdf}
        self._journal.append("paper_contents", row)

    def size(self) -> int:
        """Return the bytes of all contents, also of what was taken away and can come back."""
        return int(self._journal.rows("select coalesce(sum(length(pdf)), 0) as n from paper_contents")[0]["n"])

    def forget(self, before: datetime) -> int:
        """Throw away what was taken away before a moment, which cannot be undone any more; returns how many."""
        gone = self._journal.rows(
            """select id from paper_contents where id not in (select id from own_papers) and not exists (
                select 1 from changes where at >= ? and instr(rows, paper_contents.id))""",
            [before.astimezone(UTC).isoformat()],
        )
        for row in gone:
            self._journal.execute("update changes set undoable = 0 where instr(rows, ?)", [row["id"]])
            self._journal.execute("delete from paper_contents where id = ?", [row["id"]])
        return len(gone)
