"""Whatever is typed or handed over is taken or refused: nothing falls, and nothing takes longer than a second.

The roads on which it comes in are in tests/faults/roads. KRING_FUZZ_SECONDS says for how long they are all walked;
600 is the figure that Kring promises:
KRING_FUZZ_SECONDS=600 python3 start.py test tests/faults/test_any_input.py -s
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for
from tests.faults.roads import handed_over, of_the_practice, typed
from tests.faults.roads.road import Road
from tests.source import trees_with

SECONDS = float(os.environ.get("KRING_FUZZ_SECONDS", "0"))
SHORT, ROUND = 8, 400
LONGEST_SECONDS = 1.0
ROADS = (*typed.ROADS, *of_the_practice.ROADS, *handed_over.ROADS)
ROOT = Path(__file__).parents[2]
# What takes in something from outside is called like this.
READS = re.compile(r"(parse|read|load)(_[a-z_]+)?")
ON_NO_ROAD = {
    "load_series": "a folder; each file of it goes through load_agenda",
    "load_fonts": "files of Kring alone, which nobody hands over",
    "read_through": "pages of the store: tests/faults/test_random_damage.py",
    "read": "of KeyFile: two files through newest_whole, which is on a road",
}


def feed(road: Road, number: int, examples: int) -> float:
    """Let many inputs come along a road; returns how many seconds the longest took."""
    longest = 0.0

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(road.inputs)
    def take(given_input: Any) -> None:
        nonlocal longest
        began = process_time()
        refused: Refusal | Trouble | None = None
        try:
            road.take(given_input)
        except (Refusal, Trouble) as problem:
            refused = problem
        longest = max(longest, process_time() - began)
        assert refused is None or sentence_for(refused)

    take()
    return longest


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.name)
def test_whatever_comes_in_is_taken_or_refused_in_words_and_at_once(road: Road) -> None:
    until, rounds = perf_counter() + SECONDS / len(ROADS), 1
    examples = ROUND if SECONDS else SHORT
    longest = feed(road, 1, examples)
    while perf_counter() < until:
        rounds += 1
        longest = max(longest, feed(road, rounds, examples))
    sys.stdout.write(f"\n{road.name}: {rounds * examples} inputs, the longest {longest * 1000:.0f} ms\n")
    assert longest < LONGEST_SECONDS


def test_whatever_reads_something_from_outside_is_on_a_road_or_it_is_said_why_not() -> None:
    found, walked = set(readers()), used_on(ROOT / "tests" / "faults" / "roads")
    assert sorted(found - walked - set(ON_NO_ROAD)) == []
    assert sorted(set(ON_NO_ROAD) - found) == []


def readers() -> Iterator[str]:
    """The names of functions, and of ways to make an object, that are called as what reads."""
    for tree in trees(ROOT / "facilitator_app", r"\bdef (parse|read|load)"):
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        ways = [each for owner in classes for each in owner.body if makes_an_object(each)]
        for each in (*tree.body, *ways):
            if isinstance(each, ast.FunctionDef) and READS.fullmatch(each.name):
                yield each.name


def makes_an_object(each: ast.stmt) -> bool:
    decorators = each.decorator_list if isinstance(each, ast.FunctionDef) else []
    return any(isinstance(one, ast.Name) and one.id == "classmethod" for one in decorators)


def used_on(roads: Path) -> set[str]:
    nodes = [node for tree in trees(roads, "") for node in ast.walk(tree)]
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def trees(folder: Path, words: str) -> Iterator[ast.Module]:
    return (tree for _, tree in trees_with(words, sorted(folder.rglob("*.py"))))
