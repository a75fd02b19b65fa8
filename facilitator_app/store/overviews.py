"""Questions over many groups at once, answered by an index instead of by reading every row."""

import json
from collections.abc import Collection
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

    def women_found(self, letters: str) -> list[str]:
        """Return the ids of the women with a name that begins with these folded letters, in order of name."""
        rows = self._journal.rows(
            "select id from participants where instr(sought_by, ?) > 0 order by sought_by, id", [f" {letters}"]
        )
        return [row["id"] for row in rows]

    def women_like(
        self,
        numbers: Collection[str],
        names: Collection[str],
        birth_dates: Collection[date],
        due_dates: Collection[date],
    ) -> list[str]:
        """Return the ids of the women who share a client number, a whole name, a birth date or a due date.

        Numbers have no spaces and no zeros in front, and capitals make no difference; names are folded as
        `Participant.sought_by` does.
        """
        rows = self._journal.rows(
            """select id from participants where client_number <> ''
                and ltrim(replace(client_number, ' ', ''), '0') collate nocase in (select value from json_each(?))
            union select id from participants where sought_by in (select value from json_each(?))
            union select id from participants where birth_date in (select value from json_each(?))
            union select id from participants where due_date in (select value from json_each(?))""",
            [
                json.dumps([*numbers]),
                json.dumps([*names]),
                json.dumps([day.isoformat() for day in birth_dates]),
                json.dumps([day.isoformat() for day in due_dates]),
            ],
        )
        return [row["id"] for row in rows]
