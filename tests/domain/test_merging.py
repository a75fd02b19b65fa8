"""Two versions of one thing come together: what one side changed is taken, what both changed comes out."""

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.merging import Clash, merge, merge_kind


@dataclass(frozen=True)
class Thing:
    id: str
    name: str = "a"
    place: str = "b"


WAS = Thing("1")
NAMED, PLACED = replace(WAS, name="c"), replace(WAS, place="d")


def test_what_one_side_changed_is_taken_and_nothing_clashes() -> None:
    assert merge(WAS, NAMED, PLACED) == (Thing("1", "c", "d"), [])
    assert merge(WAS, WAS, NAMED) == (NAMED, [])
    assert merge(WAS, NAMED, WAS) == (NAMED, [])
    assert merge(WAS, NAMED, NAMED) == (NAMED, [])


def test_what_both_changed_differently_stays_and_comes_out() -> None:
    assert merge(WAS, NAMED, replace(WAS, name="x")) == (NAMED, [("name", "c", "x")])


def test_without_a_common_beginning_every_difference_comes_out() -> None:
    assert merge(None, NAMED, PLACED) == (NAMED, [("name", "c", "a"), ("place", "b", "d")])


def test_what_is_new_on_either_side_stays() -> None:
    merged = merge_kind({}, {"1": WAS}, {"2": Thing("2")})
    assert (merged.saves, merged.drops, merged.clashes) == ((Thing("2"),), (), ())


def test_what_they_took_away_goes_unless_it_was_changed_here() -> None:
    assert merge_kind({"1": WAS}, {"1": WAS}, {}).drops == (WAS,)
    assert merge_kind({"1": WAS}, {"1": NAMED}, {}).drops == ()


def test_what_was_taken_away_here_stays_away_unless_they_changed_it() -> None:
    assert merge_kind({"1": WAS}, {}, {"1": WAS}).saves == ()
    assert merge_kind({"1": WAS}, {}, {"1": NAMED}).saves == (NAMED,)


def test_a_clash_names_the_thing_and_the_field() -> None:
    merged = merge_kind({"1": WAS}, {"1": NAMED}, {"1": replace(WAS, name="x")})
    assert merged.clashes == (Clash("1", "name", "c", "x"),)


letters = st.sampled_from("abc")
things = st.builds(Thing, st.just("1"), letters, letters)


@given(things, things, things)
def test_no_change_of_anybody_is_lost(was: Thing, ours: Thing, theirs: Thing) -> None:
    merged, clashes = merge(was, ours, theirs)
    for name in ("name", "place"):
        mine, coming, base = (getattr(thing, name) for thing in (ours, theirs, was))
        clash = next((clash for clash in clashes if clash[0] == name), None)
        if mine != base and coming not in (base, mine):
            assert clash == (name, mine, coming)
            assert getattr(merged, name) == mine
        else:
            assert clash is None
            assert getattr(merged, name) == (coming if mine == base else mine)


@given(things, things)
def test_taking_the_same_twice_changes_nothing_more(was: Thing, theirs: Thing) -> None:
    once, _ = merge(was, was, theirs)
    assert merge(theirs, once, theirs) == (once, [])
