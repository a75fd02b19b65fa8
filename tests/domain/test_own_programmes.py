"""A programme of one's own: whatever is done to it, it can be led; what cannot be done is refused."""

from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facilitator_app.content.agendas import load_agenda
from facilitator_app.domain.agendas import THEME_CODES, BlockKind
from facilitator_app.domain.own_programmes import OwnBlock, OwnProgramme, copied
from facilitator_app.domain.programme_refusals import ProgrammeProblem, UnusableProgramme
from facilitator_app.domain.programme_rules import MOST_BLOCKS, MOST_MINUTES, tidy_line, tidy_lines

AGENDAS = Path(__file__).parents[2] / "resources" / "agendas"
SHIPPED = sorted(AGENDAS.glob("zwangerschap-9-plus-1/*.toml"))
STANDARD = load_agenda(AGENDAS / "standaard.toml", "nl")


def no_lock(_lock: time | None) -> None:
    return None


def a_copy() -> OwnProgramme:
    return copied(STANDARD, "eigen", "nl", "zwangerschap-9-plus-1")


def refused(change: Callable[[], object]) -> UnusableProgramme:
    with pytest.raises(UnusableProgramme) as caught:
        change()
    return caught.value


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_copy_leads_as_the_shipped_one_does(path: Path) -> None:
    shipped = load_agenda(path, "nl")
    own = copied(shipped, "eigen", "nl", "zwangerschap-9-plus-1")
    led = own.as_agenda(no_lock)
    assert led.blocks == shipped.blocks
    assert (led.title, led.week, led.minutes) == (shipped.title, shipped.week, shipped.minutes)
    assert set(led.themes) == set(shipped.themes)
    assert (led.aims, led.materials, led.bring) == (shipped.aims, shipped.materials, shipped.bring)
    assert (led.handouts, led.arrange, led.after_birth) == (shipped.handouts, shipped.arrange, shipped.after_birth)


def test_the_last_block_stays() -> None:
    own = a_copy()
    for block in own.blocks[1:]:
        own = own.without(block.id)
    assert refused(lambda: own.without(own.blocks[0].id)).problem is ProgrammeProblem.NO_BLOCKS
    assert refused(lambda: own.changed(blocks=())).problem is ProgrammeProblem.NO_BLOCKS


@pytest.mark.parametrize("minutes", [0, -5, MOST_MINUTES + 1, True, 12.5])
def test_a_block_takes_some_minutes_and_no_more_than_three_hours(minutes: Any) -> None:
    own = a_copy()
    refusal = refused(lambda: own.with_block("pauze", minutes=minutes))
    assert (refusal.problem, refusal.most) == (ProgrammeProblem.NO_LENGTH, MOST_MINUTES)


def test_three_hundred_blocks_are_too_many() -> None:
    own = a_copy()
    blocks = tuple(OwnBlock(f"b{number}", "Blok", 1) for number in range(300))
    refusal = refused(lambda: own.changed(blocks=blocks))
    assert (refusal.problem, refusal.most) == (ProgrammeProblem.TOO_MANY_BLOCKS, MOST_BLOCKS)
    full = own.changed(blocks=blocks[:MOST_BLOCKS])
    assert refused(lambda: full.with_one_more("nieuw", "Nog een")).problem is ProgrammeProblem.TOO_MANY_BLOCKS


def test_two_blocks_are_not_tied_to_the_same_time() -> None:
    own = a_copy()
    tied = own.with_block("pauze", begins_at=time(15))
    refusal = refused(lambda: tied.with_block(own.blocks[2].id, begins_at=time(15)))
    assert (refusal.problem, refusal.other) == (ProgrammeProblem.SAME_TIME, own.blocks[2].title)
    # One that ends as the next one begins is no second one at that time.
    assert tied.with_block(own.blocks[2].id, ends_at=time(15)).block("pauze").begins_at == time(15)
    ending = own.with_block("pauze", ends_at=time(15))
    assert refused(lambda: ending.with_block(own.blocks[-1].id, ends_at=time(15))).other == "Pauze"


def test_a_block_does_not_end_before_it_begins() -> None:
    for end in (time(14, 59), time(15)):
        change = a_copy().with_block
        refusal = refused(lambda: change("pauze", begins_at=time(15), ends_at=end))  # noqa: B023
        assert refusal.problem is ProgrammeProblem.ENDS_BEFORE_START


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"title": ""}, ProgrammeProblem.NO_TITLE),
        ({"title": "o" * 81}, ProgrammeProblem.TEXT_TOO_LONG),
        ({"title": "twee\nregels"}, ProgrammeProblem.TEXT_TOO_LONG),
        ({"activity": "o" * 81}, ProgrammeProblem.TEXT_TOO_LONG),
        ({"questions": ("o" * 100_000,)}, ProgrammeProblem.TEXT_TOO_LONG),
        ({"steps": ("Stap.",) * 31}, ProgrammeProblem.TOO_MANY_LINES),
        ({"themes": ("T1", "T1")}, ProgrammeProblem.THEMES),
        ({"themes": ("T18",)}, ProgrammeProblem.THEMES),
    ],
)
def test_what_no_shipped_file_may_have_no_own_block_has(
    facts: dict[str, object], problem: ProgrammeProblem
) -> None:
    own = a_copy()
    assert refused(lambda: own.with_block("pauze", **facts)).problem is problem


def test_a_programme_has_a_name_and_each_block_once() -> None:
    own = a_copy()
    assert refused(lambda: own.changed(name="")).problem is ProgrammeProblem.NO_TITLE
    assert refused(lambda: own.changed(aims=("o" * 401,))).problem is ProgrammeProblem.TEXT_TOO_LONG
    assert refused(lambda: own.with_one_more("pauze", "Nog een")).problem is ProgrammeProblem.TWICE
    with pytest.raises(KeyError):
        own.with_block("weg", minutes=5)


def test_typed_texts_become_lines_without_signs_that_nobody_sees() -> None:
    assert tidy_line("  Wat\u200b \x07 helpt\tjou?\n") == "Wat helpt jou?"
    assert tidy_lines("Een\n\n  \nTwee  woorden\r\nDrie") == ("Een", "Twee woorden", "Drie")


LOCKS = st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "title": st.text(max_size=90),
        "minutes": st.integers(-10, 200),
        "kind": st.sampled_from(BlockKind),
        "protected": st.booleans(),
        "begins_at": LOCKS,
        "ends_at": LOCKS,
        "themes": st.lists(st.sampled_from(THEME_CODES), max_size=3).map(tuple),
        "questions": st.lists(st.text(max_size=40), max_size=3).map(tuple),
    },
)
PLACES = st.integers(0, MOST_BLOCKS)
EDITS = st.one_of(
    st.tuples(st.just("change"), PLACES, FACTS),
    st.tuples(st.just("add"), PLACES, st.text(max_size=90)),
    st.tuples(st.just("remove"), PLACES, st.none()),
    st.tuples(st.just("move"), PLACES, st.integers(-80, 80)),
)


@given(st.lists(EDITS, max_size=25))
@settings(max_examples=60)
def test_any_series_of_edits_leaves_a_programme_whose_minutes_add_up(edits: list[tuple[str, int, Any]]) -> None:
    own = a_copy()
    made = 0
    for what, place, how in edits:
        id = own.blocks[place % len(own.blocks)].id
        before = {block.id: block for block in own.blocks}
        changes: dict[str, Callable[[], OwnProgramme]] = {
            "change": lambda id=id, how=how, own=own: own.with_block(id, **how),
            "add": lambda id=id, how=how, own=own, made=made: own.with_one_more(f"n{made}", how, id),
            "remove": lambda id=id, own=own: own.without(id),
            "move": lambda id=id, how=how, own=own: own.moved(id, how),
        }
        try:
            after = changes[what]()
        except UnusableProgramme:
            continue
        made += what == "add"
        left = {block.id: block for block in after.blocks}
        # Nothing but the block in question is another one.
        assert {other for other in before.keys() & left.keys() if before[other] != left[other]} <= {id}
        assert len(left) - len(before) == {"add": 1, "remove": -1}.get(what, 0)
        if what == "move":
            assert [b for b in left if b != id] == [b for b in before if b != id]
        own = after
    led = own.as_agenda(no_lock)
    assert 1 <= len(led.blocks) <= MOST_BLOCKS
    assert own.minutes == led.minutes == sum(block.minutes for block in own.blocks)
    assert all(1 <= block.minutes <= MOST_MINUTES and block.title.strip() for block in led.blocks)
    # It can be written down and read again: what is stored is checked once more.
    assert own.changed() == own


@given(st.integers(0, 6), st.integers(-10, 10))
def test_a_move_goes_no_further_than_the_ends(place: int, by: int) -> None:
    own = a_copy()
    assume(place < len(own.blocks))
    moved = own.moved(own.blocks[place].id, by)
    assert moved.place_of(own.blocks[place].id) == min(max(place + by, 0), len(own.blocks) - 1)
