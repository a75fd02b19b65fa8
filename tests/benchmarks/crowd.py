"""Fills a practice with groups of ten women, ten sessions each and a reading at every one, around the program."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import PICTURES, Participant
from facilitator_app.domain.readings import BloodPressure, Reading
from facilitator_app.domain.sessions import Attendance, Phase, Seat, Session, SessionState
from facilitator_app.store.codec import to_row
from facilitator_app.store.readings import _to_row as reading_row
from tests.store.stores import around_the_program

WOMEN, SESSIONS = 10, 10
DAYS_BETWEEN_GROUPS = 2
AT_ONCE = 2000
FIRST = ("Amina", "Anouk", "Birgül", "Charlotte", "Danique", "Fatima", "Hiwot", "Iris", "Lotte", "Sanne", "Zofia")
LAST = ("Bouali", "Visser", "Yıldız", "Hendriks", "Peters", "El Amrani", "Tesfay", "Mulder", "Jansen", "Dijk")


def fill(path: Path, key: str, store_id: str, groups: int, today: date) -> None:
    """Add groups of which the youngest has just begun; the others began every other day before that."""
    chance = Random(11)
    with around_the_program(path, key, store_id) as engine:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "foreign_keys = OFF"):
            engine.execute(f"pragma {pragma}")
        (who,) = engine.execute("select id from facilitators limit 1").fetchone()
        engine.execute("begin")
        for number in range(groups):
            _add(engine, list(_group(number, today, who, chance)))
        engine.execute("commit")


def _group(number: int, today: date, who: str, chance: Random) -> Iterator[tuple[str, dict[str, Any]]]:
    def new() -> str:
        return str(UUID(int=chance.getrandbits(128), version=4))

    began = today - timedelta(days=DAYS_BETWEEN_GROUPS * number)
    group = Group(new(), f"Groep {number}", "Buurthuis", "zwangerschap-9-plus-1", (who,))
    yield "groups", to_row(group)
    women = [
        Participant(
            new(),
            group.id,
            chance.choice(FIRST) + chance.choice(("", "-Marie", "-Noor")),
            chance.choice(LAST) + chance.choice(("", "-Smit", " Bakker")),
            began + timedelta(days=170 + chance.randint(-9, 9)),
            picture=PICTURES[place],
        )
        for place in range(WOMEN)
    ]
    for woman in women:
        yield "participants", to_row(woman) | {"sought_by": woman.sought_by}
    for place in range(SESSIONS):
        held_on = began + timedelta(weeks=3 * place)
        held = held_on < today
        moment = datetime.combine(held_on, time(13), UTC)
        session = Session(
            new(), group.id, place + 1, held_on, time(14), time(16), "Buurthuis", "standaard",
            SessionState.CLOSED if held else SessionState.PLANNED, Phase.CLOSING if held else Phase.ARRIVAL,
            moment if held else None, moment if held else None,
        )  # fmt: skip
        yield "sessions", to_row(session)
        for woman in women:
            attendance = Attendance.PRESENT if held else Attendance.EXPECTED
            seat = Seat(new(), session.id, woman.id, attendance, moment if held else None)
            yield "seats", to_row(seat)
            value = BloodPressure(chance.randint(95, 135), chance.randint(55, 85))
            yield "readings", reading_row(Reading(new(), seat.id, value, moment, moment, who))


def _add(engine: Any, rows: list[tuple[str, dict[str, Any]]]) -> None:
    by_table: dict[str, list[dict[str, Any]]] = {}
    for table, row in rows:
        by_table.setdefault(table, []).append(row)
    for table, found in by_table.items():
        names, marks = ", ".join(f'"{name}"' for name in found[0]), ", ".join("?" for _ in found[0])
        engine.executemany(
            f'insert into "{table}" ({names}) values ({marks})', [list(row.values()) for row in found]
        )
