"""Takes the data of women out of a store for good, wherever they stand in it.

Rows that lean on hers go with her, in whatever table: the tables themselves say what leans on what, so that a
table of later is not forgotten. The log stays as it is, with the old and new values that its lines tell and the id
that stands for her: who did what to a record has to be kept for five years at least (clinical.md §6.2), the chain
of the log would break at a line that is missing or altered, and an id without a row names nobody.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from facilitator_app.domain.debriefs import LINES
from facilitator_app.domain.retention import WipedSeats
from facilitator_app.domain.sessions import Attendance
from facilitator_app.store.rows import Journal

Ids = dict[str, set[str]]

_HELD = ("open", "closed")
# What the group wrote down together; a name may stand in any of it.
_TEXTS_OF_A_GROUP = ("notes", "questions", "agendas")
# Enough at once, and below what one statement may have.
_IDS_AT_ONCE = 500


def wipe_women(journal: Journal, women: Collection[str]) -> None:
    """Take everything about these women out; what is counted of them stays with their sessions, without a name.

    Only inside a transaction. Free pages of the file are to be cleaned after it.
    """
    # Rows go in any order; what leans on what is looked at when the transaction ends.
    journal.execute("pragma defer_foreign_keys = ON")
    gone = _leaning_on(journal, {"participants": set(women)})
    gone["readings"] |= _moved_from_elsewhere(journal, gone["readings"])
    _count(journal, gone["seats"])
    _forget_changes(journal, gone)
    _forget_parcels(journal, women)
    _forget_moves(journal, gone["readings"])
    for clash in journal.rows("select id, row_id from clashes"):
        if any(clash["row_id"] in ids for ids in gone.values()):
            gone["clashes"].add(clash["id"])
    for table, ids in gone.items():
        for id in sorted(ids):
            journal.drop(table, id)


def wipe_texts(journal: Journal, group_id: str) -> None:
    """Take out what a group wrote down at its sessions, and what went over of it; its sessions stay."""
    sessions = {row["id"] for row in journal.rows("select id from sessions where group_id = ?", [group_id])}
    gone: Ids = defaultdict(set)
    for table in (*_TEXTS_OF_A_GROUP, "debriefs", "papers_to_print"):
        gone[table] = set(_ids_where(journal, table, "session_id", sessions))
    # Also of papers that were taken away before, whose contents wait for an undo.
    gone["own_papers"] = set(_ids_where(journal, "paper_contents", "session_id", sessions))
    gone["clashes"] = set(_ids_where(journal, "clashes", "group_id", {group_id}))
    _forget_changes(journal, gone, sessions)
    # What else was said in looking back is about the session and who led it.
    for id in sorted(gone.pop("debriefs")):
        journal.put_columns("debriefs", id, dict.fromkeys(LINES, ""))
    for table, ids in gone.items():
        for id in sorted(ids):
            journal.drop(table, id)
    for id in sorted(gone["own_papers"]):
        journal.execute("delete from paper_contents where id = ?", [id])
    journal.execute("update handovers set contents = '{}' where group_id = ?", [group_id])


def without(contents: str, women: Collection[str]) -> str:
    """Return a group as it went over (JSON text, rows by kind) without these women and what leans on them.

    Raises:
        ValueError, TypeError, AttributeError, KeyError: it is no such text.
    """
    rows_by_kind, gone, kept = json.loads(contents), set(women), {}
    # The kinds stand in the order of their names there; twice round whatever leans on whatever is found.
    for _ in range(3):
        kept = {kind: [row for row in rows if not _leans(row, gone)] for kind, rows in rows_by_kind.items()}
        gone |= {row["id"] for rows in rows_by_kind.values() for row in rows if _leans(row, gone)}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _leans(row: dict[str, Any], gone: set[str]) -> bool:
    # A reading that was moved to another woman is hers, wherever it came from.
    return any(value in gone for name, value in row.items() if isinstance(value, str) and name != "moved_from")


def _leaning_on(journal: Journal, ids: Ids) -> Ids:
    """Return the ids of all rows that lean on these, and of those that lean on them in turn."""
    found: Ids = defaultdict(set)
    leans = _what_leans(journal)
    fresh = ids
    while any(fresh.values()):
        for table, some in fresh.items():
            found[table] |= some
        following: Ids = defaultdict(set)
        for table, some in fresh.items():
            for leaning, column in leans[table]:
                following[leaning] |= set(_ids_where(journal, leaning, column, some)) - found[leaning]
        fresh = following
    return found


def _what_leans(journal: Journal) -> dict[str, list[tuple[str, str]]]:
    """Return for each table which columns of which tables refer to it."""
    leans: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in journal.rows("select name from sqlite_master where type = 'table'"):
        for key in journal.rows(f'pragma foreign_key_list("{row["name"]}")'):
            leans[key["table"]].append((row["name"], key["from"]))
    return leans


def _ids_where(journal: Journal, table: str, column: str, values: Iterable[str]) -> list[str]:
    found, left = [], sorted(values)
    while left:
        some, left = left[:_IDS_AT_ONCE], left[_IDS_AT_ONCE:]
        marks = ", ".join("?" for _ in some)
        found += journal.rows(f'select id from "{table}" where "{column}" in ({marks})', some)
    return [row["id"] for row in found]


def _moved_from_elsewhere(journal: Journal, readings: set[str]) -> set[str]:
    """What stood with another woman by mistake is hers: it goes there too, with what it had replaced."""
    found: set[str] = set()
    left = [(id, False) for id in readings]
    while left:
        id, elsewhere = left.pop()
        row = journal.row("readings", id)
        if row is None:
            continue
        before = {row["replaces"]} if elsewhere else set()
        came = journal.row("readings", row["moved_from"]) if row["moved_from"] else None
        # A move that was taken back left the reading where it was.
        if came is not None and came["moved_away"] and (row["moved_away"] or not row["withdrawn"]):
            before.add(came["id"])
        fresh = before - {None} - readings - found
        found |= fresh
        left += [(other, True) for other in fresh]
    return found


def _forget_moves(journal: Journal, readings: set[str]) -> None:
    for id in _ids_where(journal, "readings", "moved_from", readings):
        if id not in readings:
            journal.put_columns("readings", id, {"moved_from": None})


def _count(journal: Journal, seats: Iterable[str]) -> None:
    """Keep of each session how many came of those who go."""
    for id in sorted(seats):
        seat = journal.row("seats", id)
        session = journal.row("sessions", seat["session_id"]) if seat else None
        if seat is None or session is None or session["state"] not in _HELD:
            continue
        counted = WipedSeats(**json.loads(session["wiped"]))
        attendance = Attendance(seat["attendance"])
        measured = journal.rows("select 1 from readings where seat_id = ? and withdrawn = 0 limit 1", [id])
        more = WipedSeats(
            counted.came + attendance.came,
            counted.excused + (attendance is Attendance.EXCUSED),
            counted.missed + (not attendance.came and attendance is not Attendance.EXCUSED),
            counted.measured + bool(measured),
        )
        counts = {name: getattr(more, name) for name in ("came", "excused", "missed", "measured")}
        journal.put_columns("sessions", session["id"], {"wiped": json.dumps(counts)})


def _forget_changes(journal: Journal, gone: Ids, sessions: Collection[str] = ()) -> None:
    """Take these rows out of what can be taken back; a step that had them cannot be taken back any more."""
    women = gone.get("participants", set())
    at = set(sessions) | {
        row["session_id"] for id in gone.get("seats", ()) if (row := journal.row("seats", id)) is not None
    }
    marks = ", ".join("?" for _ in at)
    lines = journal.rows(
        f"select seq, about, rows from changes where session_id is null or session_id in ({marks})", sorted(at)
    )
    for line in lines:
        rows = json.loads(line["rows"])
        kept = [row for row in rows if not _is_about(row, gone)]
        if len(kept) == len(rows) and line["about"] not in women:
            continue
        if kept:
            about = None if line["about"] in women else line["about"]
            journal.execute(
                "update changes set rows = ?, about = ?, detail = '', undoable = 0 where seq = ?",
                [json.dumps(kept, ensure_ascii=False), about, line["seq"]],
            )
        else:
            journal.execute("delete from changes where seq = ?", [line["seq"]])


def _is_about(row: list[Any], gone: Ids) -> bool:
    table, id, *versions = row
    if id in gone.get(table, ()):
        return True
    # What is gone already is in no table any more, and leans on what goes now.
    names = {"participant_id": "participants", "seat_id": "seats"}
    return any(
        version is not None and version.get(name) in gone.get(whose, ())
        for version in versions
        for name, whose in names.items()
    )


def _forget_parcels(journal: Journal, women: Collection[str]) -> None:
    for parcel in journal.rows("select id, contents from handovers"):
        if any(id in parcel["contents"] for id in women):
            contents = without(parcel["contents"], women)
            journal.execute("update handovers set contents = ? where id = ?", [contents, parcel["id"]])
