"""How an older store comes up to date: a copy first, all steps or none, and the schema as agreed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.backups import BackupMade
from facilitator_app.domain.debriefs import Debrief, Facilitation
from facilitator_app.domain.findings import Finding, FindingDraft
from facilitator_app.domain.follow_ups import FollowUp
from facilitator_app.domain.handovers import Handover, OpenClash
from facilitator_app.domain.little_list import ListEntry, Outcome
from facilitator_app.domain.own_programmes import FollowedProgramme, OwnProgramme
from facilitator_app.domain.patterns import Pattern
from facilitator_app.domain.preparations import OwnSupply, PlaceThing, Prepared
from facilitator_app.domain.sessions import BellyCheck, SeatNote, TakenOver
from facilitator_app.domain.theme_plan import ThemeMark
from facilitator_app.domain.troubles import DiskFull, FileNotWritten, StoreDamaged, StoreFromTheFuture
from facilitator_app.store import store as opening
from facilitator_app.store.migrations import STEPS
from facilitator_app.store.store import open_store
from tests.store.stores import (
    KEY,
    STORE_ID,
    THINGS,
    around_the_program,
    contents,
    filled,
    fresh,
    opened_elsewhere,
    reopened,
)

SCHEMA = Path(__file__).with_name("schema.sql")
DATA = Path(__file__).parents[1] / "data"
NEXT = len(STEPS) + 1
# What no store of that version can hold.
NEW_SINCE_2 = (
    *(Debrief, Facilitation, ThemeMark, ListEntry, Outcome, SeatNote, TakenOver),
    *(OwnSupply, PlaceThing, Prepared),
    *(OwnProgramme, FollowedProgramme),
    *(BellyCheck, Finding, FindingDraft),
)
NEW_SINCE = {1: (BackupMade, FollowUp, Handover, OpenClash, Pattern, *NEW_SINCE_2), 2: NEW_SINCE_2}
COPY = f"kring.db.voor-versie-{NEXT}"


def schema_of(path: Path) -> str:
    with around_the_program(path) as engine:
        rows = engine.execute("select sql from sqlite_master where sql is not null order by type desc, name")
        return "".join(f"{' '.join(sql.split())};\n" for (sql,) in rows)


def add_a_table(db: Any) -> None:
    db.execute("create table extra (id text primary key) strict")


def fail_halfway(db: Any) -> None:
    db.execute("create table extra (id text primary key) strict")
    db.execute("update practices set name = 'half'")
    raise DiskFull


def with_step(monkeypatch: pytest.MonkeyPatch, *steps: Callable[[Any], None]) -> None:
    monkeypatch.setattr(opening, "STEPS", (*STEPS, *steps))


def test_all_steps_together_give_the_agreed_schema(tmp_path: Path) -> None:
    fresh(tmp_path).close()
    assert schema_of(tmp_path / "kring.db") == SCHEMA.read_text(encoding="utf-8")


def test_steps_are_numbered_without_a_gap() -> None:
    assert [step.__name__[:5] for step in STEPS] == [f"m{number:03}_" for number in range(1, len(STEPS) + 1)]


def test_an_up_to_date_store_is_not_copied(tmp_path: Path) -> None:
    filled(tmp_path)
    reopened(tmp_path).close()
    assert not (tmp_path / COPY).exists()
    assert list(tmp_path.glob("*voor*")) == []


def test_an_older_store_is_copied_and_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    before = path.read_bytes()
    with_step(monkeypatch, add_a_table)
    store = reopened(tmp_path)
    assert contents(store)[: len(THINGS)] == list(THINGS)
    store.close()
    assert (tmp_path / COPY).read_bytes() == before
    with around_the_program(path) as engine:
        assert engine.execute("pragma user_version").fetchone()[0] == NEXT
        assert engine.execute("select count(*) from extra").fetchone()[0] == 0


def test_the_copy_opens_with_the_older_kring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path)
    with monkeypatch.context() as newer:
        with_step(newer, add_a_table)
        reopened(tmp_path).close()
    with pytest.raises(StoreFromTheFuture):
        reopened(tmp_path)
    older = open_store(tmp_path / COPY, KEY, STORE_ID)
    assert contents(older)[: len(THINGS)] == list(THINGS)
    older.close()


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_a_store_of_every_version_before_comes_up_to_date_with_all_that_is_in_it(
    tmp_path: Path, version: int
) -> None:
    """`tests/data/store-N.db` was filled by the Kring of version N with the THINGS that it knew."""
    path = tmp_path / "kring.db"
    path.write_bytes((DATA / f"store-{version}.db").read_bytes())
    store = reopened(tmp_path)
    known = [thing for thing in THINGS if not isinstance(thing, NEW_SINCE[version])]
    assert contents(store)[: len(known)] == known
    assert store.overviews.women_found("boua") == ["amina"]
    store.close()
    assert schema_of(path) == SCHEMA.read_text(encoding="utf-8")


def test_a_row_that_leans_on_nothing_after_a_step_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose_the_groups(db: Any) -> None:
        db.execute("delete from groups")

    filled(tmp_path)
    with monkeypatch.context() as newer:
        with_step(newer, lose_the_groups)
        with pytest.raises(StoreDamaged):
            reopened(tmp_path)
    store = reopened(tmp_path)
    assert contents(store)[: len(THINGS)] == list(THINGS)
    store.close()


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    schema = schema_of(path)
    with monkeypatch.context() as newer:
        with_step(newer, fail_halfway)
        with pytest.raises(DiskFull):
            reopened(tmp_path)
    assert schema_of(path) == schema
    store = reopened(tmp_path)
    assert contents(store)[: len(THINGS)] == list(THINGS)
    store.close()


def test_a_step_that_fails_takes_those_before_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    schema = schema_of(path)
    with_step(monkeypatch, add_a_table, fail_halfway)
    with pytest.raises(Exception, match="extra already exists"):
        reopened(tmp_path)
    assert schema_of(path) == schema
    with around_the_program(path) as engine:
        assert engine.execute("pragma user_version").fetchone()[0] == len(STEPS)


def test_without_room_for_the_copy_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    before = path.read_bytes()
    (tmp_path / COPY).mkdir()
    with_step(monkeypatch, add_a_table)
    with pytest.raises(FileNotWritten):
        reopened(tmp_path)
    assert path.read_bytes() == before


def test_the_store_is_still_locked_after_it_was_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To read a file that SQLite has open, and close it again, silently takes SQLite's lock off it."""
    path = filled(tmp_path)
    with_step(monkeypatch, add_a_table)
    store = reopened(tmp_path)
    assert opened_elsewhere(path) == "StoreInUse"
    store.close()


def test_a_store_without_tables_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "kring.db"
    with around_the_program(path) as engine:
        engine.execute("create table something (id text)")
        engine.execute("drop table something")
    with pytest.raises(StoreDamaged):
        reopened(tmp_path)


# What the tables refuse, by any road

COLUMNS = (
    "id, seat_id, systolic, diastolic, grams, taken_at, entered_at, entered_by, measured_by, path,"
    " replaces, withdrawn"
)
POSSIBLE = "('x', 'stoel', 118, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)"
IMPOSSIBLE = [
    "('x', 'stoel', 59, 50, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 261, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 29, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 200, 181, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 118, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 76, 118, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, null, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, null, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 76, 68400, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, null, 29999, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, null, 300001, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, null, 68400.5, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', null, null, '68,4', 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 'high', 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'nowhere', 118, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 76, null, 't', 't', 'nobody', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 76, null, 't', 't', 'joke', 'herself', 'grid', 'nothing', 0)",
    "('x', 'stoel', 118, 76, null, null, 't', 'joke', 'herself', 'grid', null, 0)",
    "('x', 'stoel', 118, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 2)",
    "('r1', 'stoel', 118, 76, null, 't', 't', 'joke', 'herself', 'grid', null, 0)",
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with around_the_program(filled(tmp_path_factory.mktemp("tables"))) as connection:
        yield connection


def test_a_possible_reading_is_taken(engine: Any) -> None:
    engine.execute("begin")
    engine.execute(f"insert into readings ({COLUMNS}) values {POSSIBLE}")
    engine.execute("rollback")


@pytest.mark.parametrize("values", IMPOSSIBLE)
def test_an_impossible_reading_cannot_be_inserted(engine: Any, values: str) -> None:
    from sqlcipher3 import dbapi2

    before = engine.execute("select * from readings").fetchall()
    with pytest.raises(dbapi2.IntegrityError):
        engine.execute(f"insert into readings ({COLUMNS}) values {values}")
    assert engine.execute("select * from readings").fetchall() == before


@pytest.mark.parametrize(
    "change",
    ["systolic = 76", "systolic = 300", "diastolic = 118", "diastolic = 0", "systolic = null", "grams = 68400",
     "systolic = 'high'", "seat_id = 'nowhere'", "withdrawn = 5", "pulse = 34", "pulse = 221",
     "moved_away = 1"],
)  # fmt: skip
def test_a_stored_reading_cannot_become_impossible(engine: Any, change: str) -> None:
    from sqlcipher3 import dbapi2

    for road in ("update", "update or replace"):
        with pytest.raises(dbapi2.IntegrityError):
            engine.execute(f"{road} readings set {change} where id = 'r1'")


@pytest.mark.parametrize(
    "statement",
    [
        "insert into seats values ('x', 'sessie', 'amina', 'expected', null, null, '[]')",
        "insert into sessions (id, group_id, number, held_on, starts_at, ends_at, place, agenda_id, state, phase,"
        " measuring) select 'x', group_id, number, held_on, starts_at, ends_at, place, agenda_id, state, phase,"
        " measuring from sessions",
        "update participants set group_id = 'nowhere'",
        "update sessions set measuring = 2",
        "update sessions set after_birth = 2",
        "update sessions set number = 'four'",
        "update participants set due_date = null",
        "delete from groups",
        "delete from sessions",
        "delete from seats",
        "delete from facilitators",
    ],
)
def test_rows_keep_what_they_lean_on(engine: Any, statement: str) -> None:
    from sqlcipher3 import dbapi2

    with pytest.raises(dbapi2.IntegrityError):
        engine.execute(statement)


def test_every_table_is_strict(engine: Any) -> None:
    tables = [sql for (sql,) in engine.execute("select sql from sqlite_master where type = 'table'")]
    assert len(tables) >= 16
    assert [sql for sql in tables if not sql.endswith("strict")] == []
