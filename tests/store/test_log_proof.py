"""A walk along the whole log: which lines were altered, and which are not there; nothing is written for it."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator_app.domain.troubles import FolderNotWritable, StoreDamaged, StoreInUse, StoreUnavailable
from facilitator_app.store.audit import Action, Deed
from facilitator_app.store.log_proof import LogProof, prove_log
from tests.store.stores import JOKE, KEY, NOON, OTHER_KEY, STORE_ID, around_the_program, made, reopened

COLUMNS = "at, event, action, outcome, by, by_name, role, about, session_id, detail, chain"
NO_HEAD = ("drop trigger log_head_follows", "drop table log_head")
TRIGGERS = ("log_keeps_its_lines", "log_keeps_its_words", "log_grows_at_its_end")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = made(tmp_path)
    for minute in range(6):
        with store.transaction():
            store.log.add(Deed("file.look", Action.READ, "amina"), JOKE, NOON + timedelta(minutes=minute))
    store.close()
    return tmp_path


def proof_of(folder: Path) -> LogProof:
    return prove_log(folder / "kring.db", KEY, STORE_ID)


def tamper(folder: Path, *statements: str) -> None:
    with around_the_program(folder / "kring.db") as engine:
        for trigger in TRIGGERS:
            engine.execute(f"drop trigger {trigger}")
        for statement in statements:
            engine.execute(statement)


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_an_untouched_log_is_whole_and_nothing_is_written_for_it(folder: Path) -> None:
    before = everything(folder)
    proof = proof_of(folder)
    assert (proof.whole, proof.lines) == (True, 6)
    assert (proof.first_at, proof.last_at) == (NOON, NOON + timedelta(minutes=5))
    assert everything(folder) == before


def test_an_empty_log_is_whole(tmp_path: Path) -> None:
    made(tmp_path).close()
    proof = proof_of(tmp_path)
    assert (proof.whole, proof.lines, proof.first_at, proof.last_at) == (True, 0, None, None)


@pytest.mark.parametrize(
    ("statements", "altered", "missing"),
    [
        (["update log set about = 'anouk' where seq = 2"], [2], []),
        (["update log set chain = 'x' where seq = 2"], [2, 3], []),
        (["delete from log where seq = 1"], [], [range(1, 2)]),
        (["delete from log where seq in (2, 3)"], [], [range(2, 4)]),
        (["delete from log where seq = 3", "update log set by = 'x' where seq = 5"], [5], [range(3, 4)]),
        (["delete from log where seq > 4"], [], [range(5, 7)]),
        (["delete from log"], [], [range(1, 7)]),
        (["delete from log_head"], [], [range(7, 8)]),
        (
            ["delete from log where seq = 3", "update log set seq = seq - 1 where seq > 3"],
            [3, 4, 5],
            [range(6, 7)],
        ),
        (["update log_head set chain = 'x'"], [6], []),
        (
            ["delete from log where seq > 4", "drop trigger log_head_follows", "drop table log_head"],
            [],
            [range(5, 6)],
        ),
        (["update log set at = 'gisteren' where seq in (1, 6)"], [1, 6], []),
        (["update log set seq = -7 where seq = 3"], [-7], [range(3, 4)]),
        (["update log set seq = 9223372036854775807 where seq = 6"], [], [range(6, 9223372036854775807)]),
    ],
)
def test_what_was_done_to_it_is_told_line_by_line(
    folder: Path, statements: list[str], altered: list[int], missing: list[range]
) -> None:
    tamper(folder, *statements)
    proof = proof_of(folder)
    assert (proof.altered, proof.missing, proof.whole) == (altered, missing, False)


def test_a_line_in_front_of_the_first_is_found(folder: Path) -> None:
    tamper(folder, "drop trigger log_head_follows", f"insert into log select 0, {COLUMNS} from log where seq = 2")
    assert (proof_of(folder).altered, proof_of(folder).missing) == ([0], [])


def test_a_line_with_a_text_that_is_none_is_damage(folder: Path) -> None:
    tamper(folder, "update log set detail = cast(x'eda080' as text) where seq = 2")
    with pytest.raises(StoreDamaged):
        proof_of(folder)


def test_two_lines_that_changed_places_are_found(folder: Path) -> None:
    swap = "update log set seq = {} where seq = {}"
    tamper(folder, swap.format(99, 2), swap.format(2, 3), swap.format(3, 99))
    assert (proof_of(folder).altered, proof_of(folder).missing) == ([2, 3, 4], [])


def test_a_store_of_before_there_was_a_head_is_followed_as_far_as_it_goes(folder: Path) -> None:
    tamper(folder, *NO_HEAD, "pragma user_version = 2")
    assert proof_of(folder).whole
    tamper_again = "delete from log where seq = 6"
    with around_the_program(folder / "kring.db") as engine:
        engine.execute(tamper_again)
    assert proof_of(folder).whole


def test_a_log_that_somebody_writes_in_is_not_followed(folder: Path) -> None:
    store = reopened(folder)
    try:
        with pytest.raises(StoreInUse):
            proof_of(folder)
    finally:
        store.close()


def test_a_write_that_was_cut_off_is_left_to_the_program(folder: Path) -> None:
    store = reopened(folder)
    # With so little room in memory a part of it is on the disk before it is kept.
    store._connection.execute("pragma cache_size = 5")
    with suppress(KeyboardInterrupt), store.transaction():
        for _ in range(100):
            store.log.add(Deed("note.write", Action.UPDATE, detail="x" * 4000), JOKE, NOON)
        cut = {path.name: path.read_bytes() for path in folder.iterdir()}
        raise KeyboardInterrupt
    store.close()
    for name, data in cut.items():
        (folder / name).write_bytes(data)
    assert (folder / "kring.db-journal").stat().st_size > 0
    before = everything(folder)
    with pytest.raises(FolderNotWritable):
        proof_of(folder)
    assert everything(folder) == before


def test_what_is_no_store_of_this_key_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged):
        prove_log(folder / "kring.db", OTHER_KEY, STORE_ID)
    with pytest.raises(StoreUnavailable):
        prove_log(tmp_path / "nowhere" / "kring.db", KEY, STORE_ID)
    with around_the_program(tmp_path / "other.db") as engine:
        engine.execute("create table something (id text)")
    with pytest.raises(StoreDamaged):
        prove_log(tmp_path / "other.db", KEY, STORE_ID)
