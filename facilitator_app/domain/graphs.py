"""A woman's readings as lines, marks and texts in points, so that paper and screen paint the same graph.

Drawn after ux.md §4.5, for readers who seldom read graphs: every number is printed, no line joins two
sessions, no colour, no band, and no limit but the practice's own where it wants one. The origin is top left and
y grows downwards.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import ceil

from facilitator_app.domain.readings import Weight
from facilitator_app.domain.summaries import Visit

NUMBER_SIZE = 10.0
AXIS_SIZE = 9.0
MARK_RADIUS = 2.6

PRESSURE_MMHG = (50, 150)
PRESSURE_STEP_MMHG = 20
WEIGHT_SPAN_KG = 10
WEEKS_OF_A_SERIES = (12, 42)
WEEKS_BETWEEN_TICKS = 4
# One digit of Fira Sans is 0.56 em and no face that the app uses is wider; a graph asks no font.
_DIGIT_EM = 0.58
_CAP_EM = 0.72
_GAP = 3.0
_NUMBER_WIDE = 3 * _DIGIT_EM * NUMBER_SIZE
_AXIS_WIDE = 3 * _DIGIT_EM * AXIS_SIZE
_BESIDE_LINE = _AXIS_WIDE + _GAP


class Stroke(StrEnum):
    """What a line is for; the painter decides how light it is."""

    GRID = "grid"
    BAR = "bar"
    LIMIT = "limit"


class Anchor(StrEnum):
    """Which point of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    """From one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Mark:
    """A circle, filled or open."""

    x: float
    y: float
    filled: bool
    radius: float = MARK_RADIUS


@dataclass(frozen=True, slots=True)
class Text:
    """A number; `y` is its baseline, `reading` tells a woman's own number from one of the axis."""

    x: float
    y: float
    text: str
    size: float
    anchor: Anchor = Anchor.MIDDLE
    reading: bool = False

    @property
    def width(self) -> float:
        """An upper bound, without asking a font."""
        return len(self.text) * _DIGIT_EM * self.size

    @property
    def height(self) -> float:
        """Of its digits."""
        return _CAP_EM * self.size


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything to paint, in the order of painting: lines, marks, texts."""

    width: float
    height: float
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where the values of a graph lie: `low` is at the `bottom`, `high` at the `top`."""

    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float

    @property
    def edge(self) -> float:
        """Where its level lines end at the right."""
        return self.right + _NUMBER_WIDE / 2 + _GAP

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def pressure_graph(
    visits: Sequence[Visit], width: float, height: float, week: str = "", limits: Sequence[int] = ()
) -> Graph:
    """Draw one bar per session, from the lower pressure (open) to the upper (filled), both with its number.

    Up to 14 sessions keep their numbers apart from 320 points of width on, or 340 where there is a limit.

    Args:
        visits: in any order; those without a pressure are left out.
        width: of the whole graph, in points.
        height: of the whole graph, in points; 80 or more.
        week: the reader's word for it, to stand before the weeks.
        limits: of the practice, in mmHg; each is a line with its number at the right of it.
    """
    measured = [(visit, visit.pressure) for visit in _in_order(visits) if visit.pressure]
    values = [number for _, pressure in measured for number in (pressure.systolic, pressure.diastolic)]
    low, high = PRESSURE_MMHG
    while min([low, *values, *limits]) < low:
        low -= PRESSURE_STEP_MMHG
    while max([high, *values, *limits]) > high:
        high += PRESSURE_STEP_MMHG
    plot = _plot(width - (_BESIDE_LINE if limits else 0), height, low, high, values)
    lines, texts = _scale(plot, PRESSURE_STEP_MMHG)
    for limit in limits:
        line, number = _limit(plot, limit)
        # Dots in the gaps of the dashes would make a whole line of it.
        lines = [*(other for other in lines if other.y1 != line.y1), line]
        texts.append(number)
    xs, weeks = _weeks([visit for visit, _ in measured], plot, height, week)
    texts += weeks
    marks = []
    for x, (_, pressure) in zip(xs, measured, strict=True):
        upper, lower = plot.y(pressure.systolic), plot.y(pressure.diastolic)
        # An open circle is a ring: the bar ends at its edge.
        lines.append(Line(x, upper, x, max(upper, lower - MARK_RADIUS), Stroke.BAR))
        marks += [Mark(x, upper, filled=True), Mark(x, lower, filled=False)]
        texts.append(_above(x, upper, str(pressure.systolic)))
        texts.append(_below(x, lower, str(pressure.diastolic)))
    return Graph(width, height, tuple(lines), tuple(marks), tuple(texts))


def weight_graph(
    visits: Sequence[Visit],
    width: float,
    height: float,
    format_weight: Callable[[Weight], str],
    week: str = "",
) -> Graph:
    """Draw one dot per session with its number; no band, no target, and no line between the dots.

    Args:
        visits: in any order; those without a weight are left out.
        width: of the whole graph, in points.
        height: of the whole graph, in points; 80 or more.
        format_weight: how the reader writes kilograms.
        week: the reader's word for it, to stand before the weeks.
    """
    measured = [(visit, visit.weight) for visit in _in_order(visits) if visit.weight]
    kilograms = [weight.grams / 1000 for _, weight in measured]
    numbers = [format_weight(weight) for _, weight in measured]
    low, high, step = _whole_steps(kilograms)
    plot = _plot(width, height, low, high, kilograms)
    lines, texts = _scale(plot, step)
    xs, weeks = _weeks([visit for visit, _ in measured], plot, height, week)
    texts += weeks
    marks = [Mark(x, plot.y(value), filled=True) for x, value in zip(xs, kilograms, strict=True)]
    placed: list[Text] = []
    for mark, number in zip(marks, numbers, strict=True):
        placed.append(_free_place(mark, number, placed, marks, plot))
    return Graph(width, height, tuple(lines), tuple(marks), tuple(texts + placed))


def _plot(width: float, height: float, low: float, high: float, values: Sequence[float]) -> _Plot:
    """Leave room for the axis left, the weeks below, and the numbers of the outermost values."""
    number = NUMBER_SIZE * _CAP_EM + MARK_RADIUS + 2 * _GAP
    side = _NUMBER_WIDE / 2 + _GAP
    left = _AXIS_WIDE + 2 * _GAP + side
    plot = _Plot(left, width - side, AXIS_SIZE * _CAP_EM / 2, height - AXIS_SIZE - 3 * _GAP, low, high)
    # Less height means less distance to the edges: a few rounds settle it.
    for _ in range(6):
        above = plot.y(max(values, default=low)) - number
        below = height - AXIS_SIZE - _GAP - number - plot.y(min(values, default=high))
        plot = replace(plot, top=plot.top - min(above, 0), bottom=plot.bottom + min(below, 0))
    return plot


def _scale(plot: _Plot, step: int) -> tuple[list[Line], list[Text]]:
    """Draw the grid with its numbers; where the lines would crowd, every second or third is drawn."""
    lines, texts = [], []
    step *= ceil(AXIS_SIZE / (plot.y(0) - plot.y(step)))
    for value in range(int(plot.low), int(plot.high) + 1, step):
        y = plot.y(value)
        lines.append(Line(_AXIS_WIDE + 2 * _GAP, y, plot.edge, y, Stroke.GRID))
        texts.append(Text(_AXIS_WIDE, y + AXIS_SIZE * _CAP_EM / 2, str(value), AXIS_SIZE, Anchor.END))
    return lines, texts


def _limit(plot: _Plot, mmhg: int) -> tuple[Line, Text]:
    y = plot.y(mmhg)
    line = Line(_AXIS_WIDE + 2 * _GAP, y, plot.edge, y, Stroke.LIMIT)
    beside = plot.edge + _GAP
    return line, Text(beside, y + AXIS_SIZE * _CAP_EM / 2, str(mmhg), AXIS_SIZE, Anchor.START)


def _in_order(visits: Sequence[Visit]) -> list[Visit]:
    return sorted(visits, key=lambda visit: (visit.held_on, visit.number))


def _weeks(visits: list[Visit], plot: _Plot, height: float, word: str) -> tuple[list[float], list[Text]]:
    """Place the sessions by their day and write under each how many weeks it was.

    The scale is the same on every card of a series, so that a card grows to the right; weeks without a
    session are named where there is room.
    """
    days = _days(visits)
    first, last = min([WEEKS_OF_A_SERIES[0] * 7, *days]), max([WEEKS_OF_A_SERIES[1] * 7, *days])

    def x(day: int) -> float:
        return plot.left + (day - first) / (last - first) * (plot.right - plot.left)

    xs = _spread([x(day) for day in days], _NUMBER_WIDE + _GAP, plot.left, plot.right)
    baseline = height - AXIS_SIZE * (1 - _CAP_EM)
    texts = [
        Text(place, baseline, "–" if visit.age is None else str(visit.age.weeks), AXIS_SIZE)
        for place, visit in zip(xs, visits, strict=True)
    ]
    apart = _AXIS_WIDE + 2 * _GAP
    title = Text(0, baseline, word, AXIS_SIZE, Anchor.START)
    for week in range(*WEEKS_OF_A_SERIES, WEEKS_BETWEEN_TICKS):
        tick = Text(x(week * 7), baseline, str(week), AXIS_SIZE)
        if tick.x > title.width + _AXIS_WIDE and all(abs(tick.x - place) >= apart for place in xs):
            texts.append(tick)
    if word:
        texts.append(title)
    return xs, texts


def _days(visits: list[Visit]) -> list[int]:
    """Return the days of pregnancy, which for a session without an age the other sessions tell."""
    ages = [(visit.age.days, visit.held_on) for visit in visits if visit.age is not None]
    days, held_on = ages[0] if ages else (WEEKS_OF_A_SERIES[0] * 7, visits[0].held_on if visits else date.min)
    return [days + (visit.held_on - held_on).days for visit in visits]


def _spread(places: list[float], distance: float, left: float, right: float) -> list[float]:
    """Keep the order and at least the distance, or an equal share where that is more than there is."""
    if len(places) > 1:
        distance = min(distance, (right - left) / (len(places) - 1))
    spread: list[float] = []
    for place in places:
        spread.append(max(place, spread[-1] + distance) if spread else place)
    limit = right
    for index in reversed(range(len(spread))):
        spread[index] = min(spread[index], limit)
        limit = spread[index] - distance
    return spread


def _whole_steps(kilograms: list[float]) -> tuple[int, int, int]:
    """Return lowest, highest and step of the weight axis: whole steps around the values, ten kg at least."""
    lightest, heaviest = min(kilograms, default=60), max(kilograms, default=60)
    step = next(step for step in (5, 10, 20, 50, 100) if (heaviest - lightest) / step <= 5)
    low = int(lightest // step) * step
    high = -int(-heaviest // step) * step
    return low, max(high, low + WEIGHT_SPAN_KG), step


def _above(x: float, y: float, text: str) -> Text:
    return Text(x, y - MARK_RADIUS - _GAP, text, NUMBER_SIZE, reading=True)


def _below(x: float, y: float, text: str) -> Text:
    return Text(x, y + MARK_RADIUS + _GAP + NUMBER_SIZE * _CAP_EM, text, NUMBER_SIZE, reading=True)


def _free_place(mark: Mark, number: str, placed: list[Text], marks: list[Mark], plot: _Plot) -> Text:
    """Return the number above its dot, or below it, or the nearest place where nothing is overprinted."""
    x = min(mark.x, plot.edge - len(number) * _DIGIT_EM * NUMBER_SIZE / 2)
    above, below = _above(x, mark.y, number), _below(x, mark.y, number)
    lines = [n * (above.height + 1) for n in range(5)]
    places = [replace(text, y=text.y + by * n) for n in lines for text, by in ((above, -1), (below, 1))]
    inside = [text for text in places if text.height <= text.y <= plot.bottom + plot.top]
    free = [text for text in inside if not any(_overlap(text, other) for other in placed)]
    return next((t for t in free if not any(_covers(t, other) for other in marks)), (free or [above])[0])


def _overlap(one: Text, other: Text) -> bool:
    apart = (one.width + other.width) / 2
    return abs(one.x - other.x) < apart and abs(one.y - other.y) < max(one.height, other.height) + 1


def _covers(text: Text, mark: Mark) -> bool:
    beside = abs(text.x - mark.x) >= text.width / 2 + mark.radius
    return not beside and text.y - text.height - mark.radius < mark.y < text.y + mark.radius
