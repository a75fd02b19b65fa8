"""A write that was cut off, with its journal whole, gone or damaged: all of before is there, or it says so."""

from pathlib import Path
from random import Random

import pytest

from facilitator_app.domain.troubles import StoreDamaged
from facilitator_app.store.hot_journal import HEADER, MAGIC, RECORD, JournalState, state_of
from facilitator_app.store.names import JOURNAL_NAME, STORE_NAME
from tests.faults.cut_off import CutOff, make_cut_off, read_all
from tests.store.stores import around_the_program

CUTS = 25


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> CutOff:
    made = make_cut_off(tmp_path_factory.mktemp("cut"))
    assert len(made.after) > len(made.before)
    assert made.contents_before != made.contents_after
    return made


def test_whatever_pages_were_written_the_journal_takes_them_back(cut: CutOff, tmp_path: Path) -> None:
    for seed in range(CUTS):
        cut.leave(tmp_path, Random(seed), cut.journal)
        assert read_all(tmp_path) == (cut.contents_before, False)


def test_a_journal_that_had_not_begun_to_count_is_no_damage(cut: CutOff, tmp_path: Path) -> None:
    uncounted = bytes(12) + cut.journal[12:]
    (tmp_path / STORE_NAME).write_bytes(cut.before)
    for journal in (uncounted, uncounted[:5000]):
        (tmp_path / JOURNAL_NAME).write_bytes(journal)
        assert state_of(tmp_path / JOURNAL_NAME) is JournalState.NOT_BEGUN
        assert read_all(tmp_path) == (cut.contents_before, False)


def test_a_journal_in_several_parts_is_whole(cut: CutOff, tmp_path: Path) -> None:
    """A long write has the engine put pages on the disk before its end, and begin another part."""
    sector = HEADER.unpack_from(cut.journal)[4]
    end = -(-len(cut.journal) // sector) * sector
    second = bytes(12) + cut.journal[12:]
    (tmp_path / JOURNAL_NAME).write_bytes(cut.journal.ljust(end, b"\0") + second)
    assert state_of(tmp_path / JOURNAL_NAME) is JournalState.SETTLED


def test_with_its_journal_gone_it_is_damaged_or_says_so_and_all_of_before_is_there(
    cut: CutOff, tmp_path: Path
) -> None:
    said = 0
    for seed in range(CUTS):
        cut.leave(tmp_path, Random(seed), None)
        found = (tmp_path / STORE_NAME).read_bytes()
        try:
            kept, was_cut_off = read_all(tmp_path)
        except StoreDamaged:
            assert (tmp_path / STORE_NAME).read_bytes() == found
            continue
        said += 1
        assert was_cut_off
        assert [thing for thing in cut.contents_before if thing not in kept] == []
    assert said < CUTS


@pytest.mark.parametrize("which", ["before", "after"])
def test_with_its_journal_gone_a_write_that_was_there_as_a_whole_or_not_at_all_opens(
    cut: CutOff, tmp_path: Path, which: str
) -> None:
    (tmp_path / STORE_NAME).write_bytes(getattr(cut, which))
    kept, was_cut_off = read_all(tmp_path)
    assert kept == getattr(cut, f"contents_{which}")
    assert was_cut_off
    # Told once: it was closed well since.
    assert read_all(tmp_path) == (kept, False)


def test_a_store_that_was_closed_needs_no_journal(cut: CutOff, tmp_path: Path) -> None:
    (tmp_path / STORE_NAME).write_bytes(cut.before)
    read_all(tmp_path)
    (tmp_path / JOURNAL_NAME).unlink(missing_ok=True)
    assert read_all(tmp_path) == (cut.contents_before, False)


def damaged(journal: bytes) -> dict[str, bytes]:
    """Journals of which the engine would play back a part, or nothing, without a word."""
    sector = HEADER.unpack_from(journal)[4]
    magic, count, begins_with, pages, _, page_bytes = HEADER.unpack_from(journal)

    def head(**other: int | bytes) -> bytes:
        said = {"magic": magic, "count": count, "nonce": begins_with, "pages": pages, "sector": sector}
        values = (said | other).values()
        return HEADER.pack(*values, page_bytes) + journal[HEADER.size :]

    def record(number: int, at: int) -> bytes:
        place = sector + number * RECORD.size + at
        return journal[:place] + bytes([journal[place] ^ 0x40]) + journal[place + 1 :]

    return {
        "another head": head(magic=bytes(7) + b"\1"),
        "fewer pages": head(count=count - 1),
        "no pages": head(count=0),
        "more pages": head(count=count + 1),
        "another sum": head(nonce=begins_with ^ 1),
        "a smaller store": head(pages=1),
        "another sector": head(sector=sector * 2),
        "a sector that is none": head(sector=1000),
        "the number of its second page": record(1, 1),
        "a byte of its second page that is summed": record(1, 4 + 3896),
        "the sum of its second page": record(1, RECORD.size - 1),
        "its last page gone": journal[: -RECORD.size],
        "its last bytes gone": journal[:-7],
    }


def test_a_damaged_journal_is_not_played_back(cut: CutOff, tmp_path: Path) -> None:
    for name, journal in damaged(cut.journal).items():
        cut.leave(tmp_path, Random(3), journal)
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        with pytest.raises(StoreDamaged):
            read_all(tmp_path)
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before, name


@pytest.mark.parametrize("length", [2, 28, 512, 1000])
def test_a_journal_without_its_head_leaves_it_in_doubt(cut: CutOff, tmp_path: Path, length: int) -> None:
    """Noughts, as where a disk kept the length of a file and not what stood in it."""
    headless = bytes(length) + cut.journal[length:]
    for seed in range(5):
        cut.leave(tmp_path, Random(seed), headless if length >= HEADER.size else bytes(length))
        assert state_of(tmp_path / JOURNAL_NAME) is JournalState.IN_DOUBT
        try:
            kept, was_cut_off = read_all(tmp_path)
        except StoreDamaged:
            continue
        assert was_cut_off
        assert [thing for thing in cut.contents_before if thing not in kept] == []


def test_its_magic_is_that_of_the_engine(cut: CutOff, tmp_path: Path) -> None:
    """A journal that the engine itself began: only its head was zeros until its pages were on the disk."""
    with around_the_program(tmp_path / STORE_NAME) as engine:
        engine.execute("create table a (b text)")
        engine.execute("pragma cache_size = 1")
        engine.execute("begin")
        for number in range(60):
            engine.execute("insert into a values (?)", [f"{number}" * 3000])
        begun = (tmp_path / JOURNAL_NAME).read_bytes()
        engine.execute("rollback")
    assert begun[: len(MAGIC)] == MAGIC
    (tmp_path / JOURNAL_NAME).write_bytes(begun)
    assert state_of(tmp_path / JOURNAL_NAME) is JournalState.SETTLED
