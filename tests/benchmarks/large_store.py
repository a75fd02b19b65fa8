"""Fills a store with readings, their undo lines and their log, around the program: 100 MB in some seconds."""

import json
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import UUID

from facilitator_app.store.audit import _link
from tests.store.stores import around_the_program

AT_ONCE = 1000


def fill(path: Path, key: str, store_id: str, megabytes: int, at: datetime) -> int:
    """Add readings of one woman of one moment until the file is this large; returns how many."""
    chance, count, moment = Random(7), 0, at.isoformat()
    with around_the_program(path, key, store_id) as engine:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "locking_mode = EXCLUSIVE"):
            engine.execute(f"pragma {pragma}")
        (seat,) = engine.execute("select id from seats limit 1").fetchone()
        (who,) = engine.execute("select id from facilitators limit 1").fetchone()
        seq, chain = engine.execute("select seq, chain from log order by seq desc limit 1").fetchone()
        engine.execute("begin")
        while engine.execute("pragma page_count").fetchone()[0] * 4096 < megabytes * 1_000_000:
            readings, changes, log = [], [], []
            for _ in range(AT_ONCE):
                reading = _reading(str(UUID(int=chance.getrandbits(128), version=4)), seat, who, moment)
                rows = json.dumps([["readings", reading["id"], None, reading]])
                step = str(UUID(int=chance.getrandbits(128), version=4))
                seq += 1
                line = _line(seq, seat, who, moment)
                chain = _link(chain, line)
                readings.append(list(reading.values()))
                changes.append([moment, who, "pressure.enter", step, None, seat, 1, 0, rows])
                log.append([*line.values(), chain])
            _insert(engine, "readings", list(reading), readings)
            columns = ["at", "by", "verb", "step", "session_id", "about", "undoable", "undone", "rows"]
            _insert(engine, "changes", columns, changes)
            _insert(engine, "log", [*line, "chain"], log)
            count += AT_ONCE
        engine.execute("commit")
    return count


def _insert(engine: object, table: str, columns: list[str], rows: list[list[object]]) -> None:
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in columns)
    engine.executemany(f'insert into "{table}" ({names}) values ({marks})', rows)  # type: ignore[attr-defined]


def _reading(id: str, seat: str, who: str, at: str) -> dict[str, object]:
    return {
        "id": id, "seat_id": seat, "systolic": 118, "diastolic": 76, "grams": None, "taken_at": at,
        "entered_at": at, "entered_by": who, "measured_by": "herself", "path": "grid", "replaces": None,
        "withdrawn": 0,
    }  # fmt: skip


def _line(seq: int, seat: str, who: str, at: str) -> dict[str, object]:
    return {
        "seq": seq, "at": at, "event": "pressure.enter", "action": "U", "outcome": 0, "by": who,
        "by_name": "Joke", "role": "midwife", "about": seat, "session_id": None, "detail": "",
    }  # fmt: skip
