"""Questions over many groups at once, answered by an index instead of by reading every row."""

from datetime import date

from facilitator_app.store.rows import Journal


class Overviews:
    """What Start and a search ask; as fast with three thousand groups as with ten."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def groups_to_meet(self, today: date, most: int) -> dict[str, date]:
        """Return the groups that meet today or later and the day on which they do, soonest first."""
        rows = self._journal.rows(
            """select group_id, min(held_on) as day from sessions
            where state in ('planned', 'open') and held_on >= ? group by group_id order by day limit ?""",
            [today.isoformat(), most],
        )
        return {row["group_id"]: date.fromisoformat(row["day"]) for row in rows}

    def groups_without_a_session(self, most: int) -> list[str]:
        """Return the ids of the groups that are still to be planned, the newest first."""
        rows = self._journal.rows(
            """select id from groups where not exists (select 1 from sessions where group_id = groups.id)
            order by rowid desc limit ?""",
            [most],
        )
        return [row["id"] for row in rows]

    def groups_done_since(self, day: date, today: date, most: int) -> list[str]:
        """Return the ids of the groups that met for the last time between a day and today, the last one first."""
        rows = self._journal.rows(
            """select group_id, max(held_on) as day from sessions where held_on >= ? group by group_id
            having max(case when state in ('planned', 'open') then held_on else '' end) < ?
            order by day desc limit ?""",
            [day.isoformat(), today.isoformat(), most],
        )
        return [row["group_id"] for row in rows]

    def groups_of_now(self, today: date) -> list[str]:
        """Return the ids of all groups that still meet or are to be planned."""
        rows = self._journal.rows(
            """select distinct group_id as id from sessions where held_on >= ?
            union select id from groups where not exists (select 1 from sessions where group_id = groups.id)""",
            [today.isoformat()],
        )
        return [row["id"] for row in rows]

    def newest_group(self) -> str | None:
        """Return the id of the group that was made last."""
        rows = self._journal.rows("select id from groups order by rowid desc limit 1")
        return rows[0]["id"] if rows else None

    def count_groups(self) -> int:
        """Return how many groups there are, those of years ago included."""
        return int(self._journal.rows("select count(*) as n from groups")[0]["n"])

    def women_found(self, letters: str) -> list[str]:
        """Return the ids of the women with a name that begins with these folded letters, in order of name."""
        rows = self._journal.rows(
            "select id from participants where instr(sought_by, ?) > 0 order by sought_by, id", [f" {letters}"]
        )
        return [row["id"] for row in rows]
