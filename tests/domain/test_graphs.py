"""A graph says each number once, where it can be read, and nothing about what it means."""

from dataclasses import astuple
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.gestation import GestationalAge
from facilitator_app.domain.graphs import Anchor, Graph, Line, Stroke, Text, pressure_graph, weight_graph
from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.summaries import Visit

WIDE, HIGH = 364.0, 96.0
FIRST_DAY = date(2026, 1, 1)


def visit(days: int, pressure: str = "", grams: int = 0, *, aged: bool = True) -> Visit:
    upper, _, lower = pressure.partition("/")
    return Visit(
        number=days,
        held_on=FIRST_DAY + timedelta(days=days),
        age=GestationalAge(days) if aged else None,
        pressure=BloodPressure(int(upper), int(lower)) if pressure else None,
        weight=Weight(grams) if grams else None,
    )


def kilograms(weight: Weight) -> str:
    whole, rest = divmod(weight.grams // 10, 100)
    return f"{whole},{rest:02}" if rest % 10 else f"{whole},{rest // 10}"


def readings_of(graph: Graph) -> list[str]:
    return [text.text for text in graph.texts if text.reading]


def sides(text: Text) -> tuple[float, float]:
    left = {Anchor.START: text.x, Anchor.MIDDLE: text.x - text.width / 2, Anchor.END: text.x - text.width}
    return left[text.anchor], left[text.anchor] + text.width


def overprinted(one: Text, other: Text) -> bool:
    beside = sides(one)[1] <= sides(other)[0] or sides(other)[1] <= sides(one)[0]
    return not beside and abs(one.y - other.y) < one.height


def test_a_session_is_one_bar_with_both_numbers_at_its_ends() -> None:
    graph = pressure_graph([visit(112, "118/76")], WIDE, HIGH)
    (bar,) = [line for line in graph.lines if line.stroke is Stroke.BAR]
    filled, ring = graph.marks
    upper, lower = [text for text in graph.texts if text.reading]
    assert (filled.filled, ring.filled) == (True, False)
    assert bar.x1 == bar.x2 == filled.x == ring.x == upper.x == lower.x
    assert filled.y == bar.y1
    assert filled.y < ring.y
    assert (upper.text, lower.text) == ("118", "76")
    assert upper.y < filled.y
    assert lower.y > ring.y


def test_nothing_connects_two_sessions() -> None:
    graph = pressure_graph([visit(112, "118/76"), visit(140, "120/80")], WIDE, HIGH)
    bars = [line for line in graph.lines if line.stroke is Stroke.BAR]
    assert len(bars) == 2
    assert all(bar.x1 == bar.x2 for bar in bars)


def test_sessions_stand_under_their_own_week_whatever_their_order() -> None:
    graph = pressure_graph([visit(196, "120/80"), visit(112, "118/76")], WIDE, HIGH, "week")
    weeks = {text.text: text.x for text in graph.texts if not text.reading}
    assert weeks["16"] == graph.marks[0].x
    assert weeks["28"] == graph.marks[2].x
    assert weeks["week"] == 0
    assert weeks["16"] < weeks["20"] < weeks["24"] < weeks["28"] < weeks["40"]


def test_the_scale_runs_from_50_to_150_in_steps_of_20() -> None:
    graph = pressure_graph([visit(112, "118/76")], WIDE, HIGH)
    assert [t.text for t in graph.texts if t.anchor is Anchor.END] == ["50", "70", "90", "110", "130", "150"]


@pytest.mark.parametrize("pressure", ["260/180", "60/30", "260/30", "151/49"])
def test_the_scale_grows_until_nothing_falls_outside(pressure: str) -> None:
    graph = pressure_graph([visit(112, pressure)], WIDE, HIGH)
    grid = sorted(line.y1 for line in graph.lines if line.stroke is Stroke.GRID)
    for mark in graph.marks:
        assert mark.y - mark.radius >= 0
        assert mark.y + mark.radius <= HIGH
        assert mark.y <= grid[-1] + 0.01
    axis = sorted(text.y for text in graph.texts if text.anchor is Anchor.END)
    assert all(low - high >= 6.5 for high, low in pairwise(axis))


def test_no_visit_gives_a_graph_without_marks() -> None:
    for graph in (pressure_graph([], WIDE, HIGH), weight_graph([visit(112, "118/76")], WIDE, HIGH, kilograms)):
        assert graph.marks == ()
        assert readings_of(graph) == []
        assert graph.lines


def test_fourteen_sessions_in_one_week_do_not_overprint() -> None:
    visits = [visit(200 + n // 2, f"{118 + n % 5}/{76 - n % 7}", 68_000 + n * 350) for n in range(14)]
    for graph in (pressure_graph(visits, WIDE, HIGH), weight_graph(visits, 480, HIGH, kilograms)):
        readings = [text for text in graph.texts if text.reading]
        assert not [pair for pair in combinations(readings, 2) if overprinted(*pair)]
        xs = sorted({mark.x for mark in graph.marks})
        assert len(xs) == 14


def test_more_sessions_than_fit_share_the_width() -> None:
    graph = pressure_graph([visit(100 + n, "118/76") for n in range(40)], WIDE, HIGH)
    xs = sorted({mark.x for mark in graph.marks})
    assert xs[0] > 0
    assert xs[-1] < WIDE


def test_a_session_without_an_age_stands_at_its_day_and_says_so() -> None:
    graph = pressure_graph([visit(112, "118/76"), visit(140, "120/80", aged=False)], WIDE, HIGH)
    known = pressure_graph([visit(112, "118/76"), visit(140, "120/80")], WIDE, HIGH)
    assert [mark.x for mark in graph.marks] == [mark.x for mark in known.marks]
    assert "–" in [text.text for text in graph.texts]


def test_a_series_without_any_age_still_has_its_distances() -> None:
    graph = pressure_graph([visit(112, "118/76", aged=False), visit(140, "120/80", aged=False)], WIDE, HIGH)
    assert graph.marks[2].x > graph.marks[0].x + 30


def test_weights_are_dots_with_their_own_numbers() -> None:
    visits = [visit(112, grams=64_100), visit(140, grams=65_250), visit(168, "118/76")]
    graph = weight_graph(visits, WIDE, HIGH, kilograms, "week")
    assert readings_of(graph) == ["64,1", "65,25"]
    assert all(mark.filled for mark in graph.marks)
    assert graph.marks[0].y > graph.marks[1].y
    assert not [line for line in graph.lines if line.stroke is Stroke.BAR]
    assert [text.text for text in graph.texts if text.anchor is Anchor.END] == ["60", "65", "70"]


def test_the_scale_of_weights_keeps_round_steps_over_any_span() -> None:
    graph = weight_graph([visit(112, grams=30_000), visit(140, grams=300_000)], WIDE, HIGH, kilograms)
    assert [text.text for text in graph.texts if text.anchor is Anchor.END] == ["0", "100", "200", "300"]


def test_a_number_of_the_scale_is_told_from_a_reading() -> None:
    graph = pressure_graph([visit(112, "110/70")], WIDE, HIGH)
    assert readings_of(graph) == ["110", "70"]
    assert [text.reading for text in graph.texts if text.text in ("110", "70")].count(True) == 2


visits_of_a_woman = st.lists(
    st.builds(
        lambda days, upper, below, grams: visit(days, f"{upper}/{max(30, min(180, upper - below))}", grams),
        st.integers(0, 330),
        st.integers(60, 260),
        st.integers(1, 150),
        st.integers(3_000, 30_000).map(lambda hundredths: hundredths * 10),
    ),
    max_size=14,
)


@given(visits_of_a_woman)
def test_any_series_lies_within_its_frame_with_all_its_numbers(visits: list[Visit]) -> None:
    pressures = pressure_graph(visits, WIDE, HIGH, "week")
    weights = weight_graph(visits, 482, 84, kilograms, "week")
    assert len(readings_of(pressures)) == 2 * len(visits)
    assert sorted(readings_of(weights)) == sorted(kilograms(v.weight) for v in visits if v.weight)
    for graph in (pressures, weights):
        for text in graph.texts:
            assert sides(text)[0] >= -0.01
            assert sides(text)[1] <= graph.width + 0.01
            assert text.y - text.height >= -0.01
            assert text.y <= graph.height
        for line in graph.lines:
            assert all(0 <= place <= graph.width for place in (line.x1, line.x2))
            assert all(-0.01 <= place <= graph.height for place in (line.y1, line.y2))
        readings = [text for text in graph.texts if text.reading]
        assert not [pair for pair in combinations(readings, 2) if overprinted(*pair)]


@given(visits_of_a_woman)
def test_the_same_visits_in_any_order_give_the_same_graph(visits: list[Visit]) -> None:
    once = {(v.held_on, v.number): v for v in visits}
    ordered = list(once.values())
    graph = pressure_graph(ordered, WIDE, HIGH)
    assert astuple(graph) == astuple(pressure_graph(ordered[::-1], WIDE, HIGH))


def limits_of(graph: Graph) -> list[Line]:
    return [line for line in graph.lines if line.stroke is Stroke.LIMIT]


def test_no_limit_is_drawn_by_itself() -> None:
    assert limits_of(pressure_graph([visit(112, "180/120")], WIDE, HIGH)) == []


def test_a_limit_is_one_level_line_at_its_own_height_with_its_number_at_its_end() -> None:
    graph = pressure_graph([visit(112, "140/76")], WIDE, HIGH, limits=(90, 140))
    lower, upper = limits_of(graph)
    assert upper.y1 == upper.y2 == graph.marks[0].y
    assert lower.y1 == lower.y2 > upper.y1
    ends = [text for text in graph.texts if text.anchor is Anchor.START]
    assert [(text.text, text.reading) for text in ends] == [("90", False), ("140", False)]
    assert all(text.x > line.x2 for text, line in zip(ends, (lower, upper), strict=True))
    grid = [line.y1 for line in graph.lines if line.stroke is Stroke.GRID]
    assert lower.y1 not in grid, "the grid has a line at 90 of its own"


@given(visits_of_a_woman, st.lists(st.integers(30, 260), min_size=1, max_size=2, unique=True).map(sorted))
def test_limits_change_no_number_of_hers_and_stay_in_the_frame(visits: list[Visit], limits: list[int]) -> None:
    plain = pressure_graph(visits, WIDE, HIGH, "week")
    graph = pressure_graph(visits, WIDE, HIGH, "week", limits)
    assert readings_of(graph) == readings_of(plain)
    assert len(graph.marks) == len(plain.marks)
    assert len(limits_of(graph)) == len(limits)
    for line in limits_of(graph):
        assert 0 <= line.x1 < line.x2 <= WIDE
        assert 0 <= line.y1 <= HIGH
    for text in graph.texts:
        assert sides(text)[0] >= -0.01
        assert sides(text)[1] <= WIDE + 0.01
        assert text.y - text.height >= -0.01
        assert text.y <= HIGH
    readings = [text for text in graph.texts if text.reading]
    assert not [pair for pair in combinations(readings, 2) if overprinted(*pair)]
