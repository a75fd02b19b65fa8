"""Questions over many groups at once, answered by an index instead of by reading every row."""

import json
from collections.abc import Collection
from datetime import date

from facilitator_app.store.rows import Journal

# A practice makes some twenty groups a year (domain.md §2.2).
NEWEST_GROUPS = 400


class Overviews:
    """What Start and a search ask; as fast with three thousand groups as with ten."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def groups_to_meet(self, today: date, most: int) -> dict[str, date]:
        """Return the groups that meet today or later and the day on which they do, soonest first."""
        # The plus keeps SQLite from walking all sessions in the order of their groups.
        rows = self._journal.rows(
            """select group_id, min(held_on) as day from sessions
            where state in ('planned', 'open') and held_on >= ? group by +group_id order by day limit ?""",
            [today.isoformat(), most],
        )
        return {row["group_id"]: date.fromisoformat(row["day"]) for row in rows}

    def groups_to_plan(self, most: int) -> list[str]:
        """Return the ids of the groups that have no session to hold, the newest first.

        A group of which all sessions were cancelled and all women have gone is over. Of the newest groups only, so
        that Start is as quick after twenty years as on the first day.
        """
        rows = self._journal.rows(
            """select id from groups
            where rowid > (select max(rowid) from groups) - ?
            and not exists (select 1 from sessions where group_id = groups.id and state <> 'cancelled')
            and (exists (select 1 from participants where group_id = groups.id)
                or not exists (select 1 from sessions where group_id = groups.id))
            order by rowid desc limit ?""",
            [NEWEST_GROUPS, most],
        )
        return [row["id"] for row in rows]

    def groups_done_since(self, day: date, today: date, most: int) -> list[str]:
        """Return the ids of the groups that met for the last time between a day and today, the last one first."""
        rows = self._journal.rows(
            """select group_id, max(held_on) as day from sessions where held_on >= ? and state <> 'cancelled'
            group by +group_id having max(case when state in ('planned', 'open') then held_on else '' end) < ?
            order by day desc limit ?""",
            [day.isoformat(), today.isoformat(), most],
        )
        return [row["group_id"] for row in rows]

    def groups_since(self, day: date) -> list[str]:
        """Return the ids of the groups with a session on or after a day, and of those that are to be planned."""
        rows = self._journal.rows(
            "select distinct group_id as id from sessions where held_on >= ? and state <> 'cancelled'",
            [day.isoformat()],
        )
        return [*(row["id"] for row in rows), *self.groups_to_plan(self.count_groups())]

    def groups_to_fill(self, day: date) -> list[str]:
        """Return the ids of the groups with a woman who is due from a day on, and of those that never began."""
        rows = self._journal.rows(
            """select distinct group_id as id from participants
                where status = 'pregnant' and due_date >= ? and group_id is not null
            union select id from groups
                where not exists (select 1 from participants where group_id = groups.id)
                and not exists (select 1 from sessions where group_id = groups.id and state <> 'planned')""",
            [day.isoformat()],
        )
        return [row["id"] for row in rows]

    def anybody_to_wipe(self, last: date) -> bool:
        """Whether there are women of a group that was over on a day, or of no group and due by then."""
        alone = "select 1 from participants where group_id is null and due_date <= ? limit 1"
        return bool(self.groups_over(last, 1) or self._journal.rows(alone, [last.isoformat()]))

    def groups_over(self, day: date, most: int) -> list[str]:
        """Return the ids of the groups with women that were over on a day, in the order in which they were made.

        A group that never met is over when the last of its women was due.
        """
        rows = self._journal.rows(
            """select id from groups where exists (select 1 from participants where group_id = groups.id)
            and coalesce((select max(held_on) from sessions where group_id = groups.id and state <> 'cancelled'),
                (select max(due_date) from participants where group_id = groups.id)) <= ?
            order by rowid limit ?""",
            [day.isoformat(), most],
        )
        return [row["id"] for row in rows]

    def wiped_among(self, women: Collection[str]) -> set[str]:
        """Return which of these women were wiped here before, as the log tells."""
        marks = ", ".join("?" for _ in women)
        sql = f"select distinct about from log where about in ({marks}) and event = 'wipe.woman'"
        return {row["about"] for row in self._journal.rows(sql, sorted(women))}

    def came_on(self, participant_id: str) -> str | None:
        """Return when her row was written here, as ISO text in UTC; None where no step tells of it any more."""
        sought = f'["participants", "{participant_id}", null, '
        sql = "select min(at) as at from changes where session_id is null and instr(rows, ?) > 0"
        at = self._journal.rows(sql, [sought])[0]["at"]
        return None if at is None else str(at)

    def count_waiting(self) -> int:
        """Return how many women who are pregnant have no group."""
        sql = "select count(*) as n from participants where group_id is null and status = 'pregnant'"
        return int(self._journal.rows(sql)[0]["n"])

    def newest_group(self) -> str | None:
        """Return the id of the group that was made last."""
        rows = self._journal.rows("select id from groups order by rowid desc limit 1")
        return rows[0]["id"] if rows else None

    def count_groups(self) -> int:
        """Return how many groups there are, those of years ago included."""
        return int(self._journal.rows("select count(*) as n from groups")[0]["n"])

    def women_with_papers_of_another_date(self, due_from: date) -> list[str]:
        """Return the ids of pregnant women, due on or after a day, who have a paper of another due date."""
        rows = self._journal.rows(
            """select id from participants where status = 'pregnant' and due_date >= ? and exists
                (select 1 from papers where participant_id = participants.id
                and papers.due_date <> participants.due_date)""",
            [due_from.isoformat()],
        )
        return [row["id"] for row in rows]

    def women_with_papers_of_other_readings(self, due_from: date) -> list[str]:
        """Return the ids of pregnant women, due on or after a day, of whom something was changed after a paper.

        More of them than have to be printed once more: a change may have been taken back since.
        """
        rows = self._journal.rows(
            """select id from participants where status = 'pregnant' and due_date >= ? and exists
                (select 1 from papers where participant_id = participants.id and told <> '' and exists
                (select 1 from seats where seats.participant_id = participants.id and
                (exists (select 1 from readings where seat_id = seats.id
                    and (withdrawn = 1 or entered_at >= papers.at))
                or exists (select 1 from seat_notes where seat_id = seats.id and seat_notes.at >= papers.at)
                or exists (select 1 from findings where seat_id = seats.id and findings.at >= papers.at))))""",
            [due_from.isoformat()],
        )
        return [row["id"] for row in rows]

    def closed_since(self, since: date) -> list[str]:
        """Return the ids of closed sessions that were held since a day, the newest first."""
        rows = self._journal.rows(
            """select id from sessions where state = 'closed' and held_on >= ?
                order by held_on desc, starts_at desc""",
            [since.isoformat()],
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
