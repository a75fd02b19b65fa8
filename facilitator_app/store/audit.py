"""The log of who did what to whose data: lines are only added, and each is chained to the one before.

Fields after NEN 7513 (clinical.md §6.2): event, action (C R U D E), time in UTC, outcome, user, role, whom about.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from facilitator_app.domain.groups import Facilitator
from facilitator_app.store.rows import Journal

GENESIS = "0" * 64
LINES_AT_ONCE = 2000
# The version of a store from which on the head of its log is kept apart.
_HEAD_SINCE = 3
# How a deed ended, when not well (NEN 7513 after RFC 3881): a try that did not fit, one that was not allowed, and
# one that the disk or the stick did not take.
TRIED, REFUSED, STOPPED = 4, 8, 12
# What changed something of the practice, and not only where she is or what became of a backup.
_CHANGES = (
    "action in ('C', 'U', 'D') and outcome = 0 and event not like 'place.%' and event not like 'backup.%' "
    "and event not like 'restore.%'"
)


class Action(StrEnum):
    """What kind of deed a line tells of."""

    CREATE = "C"
    READ = "R"
    UPDATE = "U"
    DELETE = "D"
    EXECUTE = "E"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done or looked at; `detail` is free text such as old → new."""

    event: str
    action: Action
    about: str | None = None
    session_id: str | None = None
    detail: str = ""
    outcome: int = 0


@dataclass(frozen=True, slots=True)
class LogLine:
    """A deed as it stands in the log; `chain` is the hash over this line and the chain before it."""

    seq: int
    at: datetime
    deed: Deed
    by: str
    by_name: str
    role: str
    chain: str


class Log:
    """The log of this store."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, deed: Deed, by: Facilitator, at: datetime) -> None:
        """Append a line; only inside a transaction, so that it stands or falls with what it tells of."""
        last = self._journal.rows("select seq, chain from log order by seq desc limit 1")
        seq, chain = (last[0]["seq"] + 1, last[0]["chain"]) if last else (1, GENESIS)
        row = {
            "seq": seq,
            "at": at.astimezone(UTC).isoformat(),
            "event": deed.event,
            "action": deed.action.value,
            "outcome": deed.outcome,
            "by": by.id,
            "by_name": by.name,
            "role": by.role.value,
            "about": deed.about,
            "session_id": deed.session_id,
            "detail": deed.detail,
        }
        self._journal.append("log", row | {"chain": _link(chain, row)})

    def lines(self, about: str | None = None) -> list[LogLine]:
        """Return all lines, or those about one woman, oldest first."""
        condition, values = ("about = ?", [about]) if about else ("1", [])
        return [
            _line(row) for row in self._journal.rows(f"select * from log where {condition} order by seq", values)
        ]

    def newest(self, most: int, before: int | None = None, about: str | None = None) -> list[LogLine]:
        """Return the newest lines, newest first.

        Args:
            most: how many at most; a log may hold hundreds of thousands.
            before: only lines with a number below this one.
            about: only lines about this woman.
        """
        terms, values = [], []
        for term, value in (("seq < ?", before), ("about = ?", about)):
            if value is not None:
                terms.append(term)
                values.append(value)
        wanted = f"where {' and '.join(terms)}" if terms else ""
        sql = f"select * from log {wanted} order by seq desc limit ?"
        return [_line(row) for row in self._journal.rows(sql, [*values, most])]

    def count(self, about: str | None = None) -> int:
        """Return how many lines there are, of all or about one woman."""
        if about is None:
            return self.last_line()
        return int(self._journal.rows("select count(*) as n from log where about = ?", [about])[0]["n"])

    def last_line(self) -> int:
        """Return the number of the newest line, 0 in an empty log."""
        return int(self._journal.rows("select coalesce(max(seq), 0) as seq from log")[0]["seq"])

    def details(self, event: str) -> list[tuple[int, str]]:
        """Return the number and the detail of every line of one kind, in their order."""
        rows = self._journal.rows("select seq, detail from log where event = ? order by seq", [event])
        return [(row["seq"], row["detail"]) for row in rows]

    def last_at(self) -> datetime:
        """Return when the newest line was written that changed something of the practice, in UTC."""
        rows = self._journal.rows(f"select at from log where {_CHANGES} order by seq desc limit 1")
        return datetime.fromisoformat(rows[0]["at"])

    def dates_changed_at(self) -> datetime | None:
        """Return when dates of sessions were changed last, also by taking that back, in UTC; None for never."""
        rows = self._journal.rows(
            """select max(at) as at from log where outcome = 0 and (event like 'dates.%' or event like 'group.%'
                or event = 'file.take-group'
                or (event like 'undo%' and (detail like 'dates.%' or detail like 'group.%')))"""
        )
        return datetime.fromisoformat(rows[0]["at"]) if rows[0]["at"] else None

    def changed_since(self, line: int) -> bool:
        """Whether something was changed after this line, other than where she is and what became of backups."""
        return bool(self._journal.rows(f"select 1 from log where seq > ? and {_CHANGES} limit 1", [line]))

    def broken_links(self) -> Iterator[int]:
        """Yield the number of each line that was altered or does not follow the one before it.

        Of newest lines that were cut off it is the number of the first.
        """
        for broken in self.follow():
            yield from broken

    def follow(self) -> Iterator[list[int]]:
        """Follow the chain in steps of some ten milliseconds; yields what broken_links() does of each step."""
        chain, last, read = GENESIS, 0, float("-inf")
        while lines := self._journal.rows(_SOME_LINES, [read]):
            broken = []
            for row in lines:
                link, read = row.pop("chain"), row["seq"]
                if read < 1:
                    # Before the first line nothing was ever written.
                    broken.append(read)
                    continue
                if row["seq"] != last + 1 or link != _link(chain, row):
                    broken.append(row["seq"])
                chain, last = link, row["seq"]
            yield broken
        yield self._cut_off(chain, last)

    def head(self) -> tuple[int, str] | None:
        """Return the number and the chain of the newest line, as they are kept apart from it.

        None in a store of a Kring from before there was a head. Of one that was taken away it is the number after
        the last line: how many are missing nothing tells any more.
        """
        if self._journal.rows("pragma user_version")[0]["user_version"] < _HEAD_SINCE:
            return None
        if self._journal.rows("select 1 from sqlite_master where name = 'log_head'"):
            for head in self._journal.rows("select seq, chain from log_head"):
                return head["seq"], head["chain"]
        return self.last_line() + 1, ""

    def _cut_off(self, chain: str, last: int) -> list[int]:
        head = self.head()
        if head is None:
            return []
        if head[0] > last:
            return [last + 1]
        return [last] if last and head != (last, chain) else []


# In the order of the names, which is that of the chain.
_LINKED = ("about", "action", "at", "by", "by_name", "detail", "event", "outcome", "role", "seq", "session_id")
_SOME_LINES = f"select {', '.join(_LINKED)}, chain from log where seq > ? order by seq limit {LINES_AT_ONCE}"
_in_words = json.JSONEncoder(ensure_ascii=False).encode


def _link(chain: str, row: Mapping[str, object]) -> str:
    words = _in_words([chain, *(row[name] for name in _LINKED)])
    return hashlib.sha256(words.encode()).hexdigest()


def _line(row: dict[str, object]) -> LogLine:
    text = {name: str(value) for name, value in row.items()}
    deed = Deed(
        text["event"],
        Action(text["action"]),
        None if row["about"] is None else text["about"],
        None if row["session_id"] is None else text["session_id"],
        text["detail"],
        int(text["outcome"]),
    )
    at = datetime.fromisoformat(text["at"])
    return LogLine(int(text["seq"]), at, deed, text["by"], text["by_name"], text["role"], text["chain"])
