"""What somebody typed in or decided, as it stands in a store: every row of every table but those named here."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from facilitator_app.store.store import Store

# Table, id, and the rest of the row in words.
Fact = tuple[str, str, str]
Facts = frozenset[Fact]

NO_FACTS = {
    "log": "tells what was done; its chain and its last line are looked at by themselves",
    "log_head": "the end of that chain",
    "store": "what a store keeps about its own file",
    "whereabouts": "which session was on the table, written again at each step of the work",
    "backups": "what lies on the stick itself is opened instead",
}


def tables_of(store: Store) -> frozenset[str]:
    """Return the names of all tables that there are."""
    return frozenset(
        row["name"] for row in store._journal.rows("select name from sqlite_master where type = 'table'")
    )


def facts_of(store: Store) -> Facts:
    """Return every row as it stands; of an undo line only its number and whether it was taken back."""
    return frozenset(
        ("changes", str(row["seq"]), str(row["undone"])) if table == "changes" else _fact(table, row)
        for table in tables_of(store) - set(NO_FACTS)
        for row in store._journal.rows(f'select * from "{table}"')
    )


def _fact(table: str, row: dict[str, Any]) -> Fact:
    return table, row["id"], json.dumps(row, ensure_ascii=False, default=lambda pdf: sha256(pdf).hexdigest())


def rows_of(facts: Facts) -> Facts:
    """Return the facts without those about undo lines."""
    return frozenset(fact for fact in facts if fact[0] != "changes")


def follows(store: Store, before: Facts) -> bool:
    """Whether a store is as before but for whole changes after it: all their rows are there, and no others."""
    after = facts_of(store)
    lines_before, lines = ({fact[1] for fact in facts - rows_of(facts)} for facts in (before, after))
    changed = {id for table, id, _ in after - before if table == "changes"}
    told: dict[tuple[str, str], dict[str, Any] | None] = {}
    named = set()
    for line in store._journal.rows("select seq, undone, rows from changes order by seq"):
        if str(line["seq"]) not in changed:
            continue
        for table, id, was, now in json.loads(line["rows"]):
            named |= {(table, id)} | ({("paper_contents", id)} if table == "own_papers" else set())
            columns = was if line["undone"] and table != "readings" else now
            told[table, id] = None if columns is None else (told.get((table, id)) or {}) | columns
    differs = {fact[:2] for fact in rows_of(before) ^ rows_of(after)}
    return lines_before <= lines and differs <= named and all(_stands(store, *row, told[row]) for row in told)


@dataclass(frozen=True, slots=True)
class Wiping:
    """What wiping a group takes away and puts in its place."""

    gone: Facts
    more: Facts

    @classmethod
    def between(cls, before: Facts, after: Facts) -> "Wiping":
        """The wiping that made the one of the other."""
        return cls(rows_of(before - after), rows_of(after - before))


def is_whole(store: Store, kept: Facts, deed: str, backups: Iterable[Facts], wiping: Wiping) -> bool:
    """Whether a store is as it was kept, but for whole changes of the deed that was in hand.

    Args:
        store: what was found.
        kept: what was there when the deed began.
        deed: its name.
        backups: what was there when each backup began.
        wiping: what it is to wipe.
    """
    if deed == "wipe" and rows_of(facts_of(store)) == (rows_of(kept) - wiping.gone) | wiping.more:
        return True
    return follows(store, kept) or (deed == "restore" and any(follows(store, backup) for backup in backups))


def _stands(store: Store, table: str, id: str, columns: dict[str, Any] | None) -> bool:
    row = store._journal.row(table, id)
    if columns is None or row is None:
        return row is None and columns is None
    return columns.items() <= row.items()
