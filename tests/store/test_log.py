"""The log: lines are only added, and one that was altered, taken out or moved is found."""

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.domain.groups import Facilitator, Role
from facilitator_app.store.audit import Action, Deed, _link
from tests.store.stores import JOKE, NOON, around_the_program, made, reopened

DEEDS = (
    Deed("practice.begin", Action.CREATE),
    Deed("pressure.enter", Action.CREATE, "amina", "sessie", "118/76"),
    Deed("pressure.correct", Action.UPDATE, "amina", "sessie", "118/76 → 128/76"),
    Deed("values.look", Action.READ, "anouk", "sessie", 'a "quoted" <b>word</b>'),
    Deed("place.unlock", Action.EXECUTE, outcome=4),
)
WORDS = "at, event, action, outcome, by, by_name, role, about, session_id, detail"
TRIGGERS = ("log_keeps_its_lines", "log_keeps_its_words", "log_grows_at_its_end")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = made(tmp_path)
    for minute, deed in enumerate(DEEDS):
        with store.transaction():
            store.log.add(deed, JOKE, NOON + timedelta(minutes=minute))
    store.close()
    return tmp_path


def broken(folder: Path) -> list[int]:
    store = reopened(folder)
    try:
        return list(store.log.broken_links())
    finally:
        store.close()


def tamper(folder: Path, *statements: str) -> None:
    """What somebody with the key and the will could do."""
    with around_the_program(folder / "kring.db") as engine:
        for trigger in TRIGGERS:
            engine.execute(f"drop trigger {trigger}")
        for statement in statements:
            engine.execute(statement)


def test_lines_come_back_as_they_were_written(folder: Path) -> None:
    store = reopened(folder)
    lines = store.log.lines()
    store.close()
    assert tuple(line.deed for line in lines) == DEEDS
    assert [line.seq for line in lines] == [1, 2, 3, 4, 5]
    assert [line.at for line in lines][:2] == [NOON, NOON + timedelta(minutes=1)]
    assert {(line.by, line.by_name, line.role) for line in lines} == {("joke", "Joke Verweij", "midwife")}


def test_the_log_of_one_woman_holds_her_lines_only(folder: Path) -> None:
    store = reopened(folder)
    assert [line.seq for line in store.log.lines(about="amina")] == [2, 3]
    assert store.log.lines(about="nobody") == []
    store.close()


def test_moments_are_kept_in_utc(tmp_path: Path) -> None:
    store = made(tmp_path)
    somewhere = timezone(timedelta(hours=5, minutes=30))
    with store.transaction():
        store.log.add(DEEDS[0], Facilitator("saskia", "Saskia", Role.LOCUM), NOON.astimezone(somewhere))
    (line,) = store.log.lines()
    store.close()
    assert (line.at.isoformat(), line.role) == ("2026-03-12T12:00:00+00:00", "locum")


def test_an_untouched_log_is_whole(folder: Path) -> None:
    assert broken(folder) == []


@pytest.mark.parametrize(
    "change",
    [
        "detail = '128/76'",
        "at = '2026-03-12T11:00:00+00:00'",
        "event = 'pressure.look'",
        "action = 'R'",
        "outcome = 1",
        "by = 'saskia'",
        "by_name = 'Saskia'",
        "role = 'locum'",
        "about = null",
        "about = 'anouk'",
        "session_id = null",
        "chain = 'x'",
    ],
)
def test_an_altered_line_is_found(folder: Path, change: str) -> None:
    tamper(folder, f"update log set {change} where seq = 2")
    assert 2 in broken(folder)


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["delete from log where seq = 1"], [2]),
        (["delete from log where seq = 3"], [4]),
        (["delete from log where seq in (2, 3)"], [4]),
        (["delete from log where seq = 3", "update log set seq = seq - 1 where seq > 3"], [3, 4, 5]),
        (
            [
                "update log set seq = 99 where seq = 2",
                "update log set seq = 2 where seq = 3",
                "update log set seq = 3 where seq = 99",
            ],
            [2, 3, 4],
        ),
        ([f"insert into log select 6, {WORDS}, chain from log where seq = 5"], [6]),
    ],
    ids=["first gone", "one gone", "two gone", "gap closed", "moved", "copied"],
)  # fmt: skip
def test_a_line_that_is_missing_or_in_another_place_is_found(
    folder: Path, statements: list[str], found: list[int]
) -> None:
    tamper(folder, *statements)
    assert broken(folder) == found


@pytest.mark.parametrize("beside", ["", "update log_head set seq = 3", "delete from log_head"])
def test_newest_lines_that_were_cut_off_are_missed(folder: Path, beside: str) -> None:
    tamper(folder, "delete from log where seq > 3", *filter(None, [beside]))
    assert broken(folder) != []


def test_an_emptied_log_is_missed(folder: Path) -> None:
    tamper(folder, "delete from log")
    assert broken(folder) == [1]


def test_a_newest_line_that_was_forged_with_a_fitting_chain_is_found(folder: Path) -> None:
    forged = made_alone(folder / "forged", [*DEEDS[:4], replace(DEEDS[4], outcome=0)])
    tamper(folder, f"update log set outcome = 0, chain = '{forged[4]}' where seq = 5")
    assert broken(folder) == [5]


def test_a_rewritten_line_with_a_fitting_chain_is_found_at_the_next(folder: Path) -> None:
    """Whoever forges one line has to forge all that follow."""
    store = reopened(folder)
    before = store.log.lines()
    store.close()
    forged = made_alone(folder / "forged", [*DEEDS[:2], replace(DEEDS[2], detail="118/76"), *DEEDS[3:]])
    assert forged[:2] == [line.chain for line in before][:2]
    tamper(folder, f"update log set detail = '118/76', chain = '{forged[2]}' where seq = 3")
    assert broken(folder) == [4]


def test_a_gap_is_found_even_where_the_chain_was_made_to_fit(folder: Path) -> None:
    with around_the_program(folder / "kring.db") as engine:
        names = [name for (name,) in engine.execute("select name from pragma_table_info('log')")]
        lines = [dict(zip(names, row, strict=True)) for row in engine.execute("select * from log order by seq")]
    chain = lines[1]["chain"]
    statements = ["delete from log where seq = 3"]
    for line in lines[3:]:
        del line["chain"]
        chain = _link(chain, line)
        statements.append(f"update log set chain = '{chain}' where seq = {line['seq']}")
    tamper(folder, *statements)
    assert broken(folder) == [4, 5]


def made_alone(folder: Path, deeds: list[Deed]) -> list[str]:
    folder.mkdir()
    store = made(folder)
    for minute, deed in enumerate(deeds):
        with store.transaction():
            store.log.add(deed, JOKE, NOON + timedelta(minutes=minute))
    chains = [line.chain for line in store.log.lines()]
    store.close()
    return chains


@pytest.mark.parametrize(
    "statement",
    [
        "update log set detail = '' where seq = 2",
        "update or replace log set seq = 1 where seq = 2",
        "delete from log where seq = 5",
        "delete from log",
        "insert or replace into log select * from log where seq = 2",
        f"insert or replace into log select seq, {WORDS}, 'changed' from log where seq = 2",
        f"insert into log select 99, {WORDS}, chain from log where seq = 2",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(folder: Path, statement: str) -> None:
    from sqlcipher3 import dbapi2

    def lines(engine: Any) -> list[Any]:
        return list(engine.execute("select * from log"))

    with around_the_program(folder / "kring.db") as engine:
        before = lines(engine)
        with pytest.raises(dbapi2.IntegrityError, match="the log is kept"):
            engine.execute(statement)
        assert lines(engine) == before


def test_a_line_stands_or_falls_with_its_transaction(folder: Path) -> None:
    store = reopened(folder)

    def begin_and_stop() -> None:
        with store.transaction():
            store.log.add(DEEDS[0], JOKE, NOON)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        begin_and_stop()
    assert len(store.log.lines()) == len(DEEDS)
    store.close()
    assert broken(folder) == []
