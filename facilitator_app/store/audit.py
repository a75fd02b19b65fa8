"""The log of who did what to whose data: lines are only added, and each is chained to the one before.

Fields after NEN 7513 (clinical.md §6.2): event, action (C R U D E), time in UTC, outcome, user, role, whom about.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from facilitator_app.domain.groups import Facilitator
from facilitator_app.store.rows import Journal

GENESIS = "0" * 64


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

    def broken_links(self) -> Iterator[int]:
        """Yield the number of each line that was altered, or that does not follow the one before it.

        Newest lines that were cut off are not missed: nothing follows them.
        """
        chain, expected = GENESIS, 1
        for row in self._journal.rows("select * from log order by seq"):
            link = row.pop("chain")
            if row["seq"] != expected or link != _link(chain, row):
                yield row["seq"]
            chain, expected = link, row["seq"] + 1


def _link(chain: str, row: dict[str, object]) -> str:
    words = json.dumps([chain, *(row[name] for name in sorted(row))], ensure_ascii=False)
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
