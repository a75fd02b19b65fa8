"""Questions over many groups at once, answered by an index instead of by reading every row."""

from datetime import date

from facilitator_app.store.rows import Journal


class Overviews:
    """What Start and a search ask; as fast with three thousand groups as with ten."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def groups_since(self, day: date) -> list[str]:
        """Return the ids of the groups with a session on or after a day, and of those that have none at all."""
        rows = self._journal.rows(
            """select distinct group_id as id from sessions where held_on >= ?
            union select id from groups where not exists (select 1 from sessions where group_id = groups.id)""",
            [day.isoformat()],
        )
        return [row["id"] for row in rows]

    def has_women(self) -> bool:
        """Whether there is a woman at all."""
        return bool(self._journal.rows("select 1 from participants limit 1"))

    def women_found(self, letters: str) -> list[str]:
        """Return the ids of the women with a name that begins with these folded letters, in order of name."""
        rows = self._journal.rows(
            "select id from participants where instr(sought_by, ?) > 0 order by sought_by, id", [f" {letters}"]
        )
        return [row["id"] for row in rows]
