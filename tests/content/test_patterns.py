"""The shipped patterns name programmes that are there; one with a mistake says where the mistake is."""

from itertools import pairwise
from pathlib import Path

import pytest

from facilitator_app.content.agendas import load_series
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.agendas import THEME_CODES
from facilitator_app.domain.patterns import STANDARD_PROGRAMME, Pattern, is_after_birth
from facilitator_app.domain.troubles import PatternDamaged

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = {path.stem: path for path in sorted((RESOURCES / "patterns").glob("*.toml"))}
WHOLE = """\
series = "zwangerschap-9-plus-1"

[nl]
name = "Proef"

[[sessions]]
week = 15
programme = "01-kennismaken"

[[sessions]]
week = 46
programme = "standaard"
"""


def trouble_with(folder: Path, text: str) -> PatternDamaged:
    path = folder / "proef.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PatternDamaged) as caught:
        load_pattern(path, "nl")
    assert caught.value.file == "proef.toml"
    return caught.value


@pytest.mark.parametrize(
    ("id", "weeks"),
    [
        ("9-plus-1", (15, 19, 23, 27, 29, 31, 33, 35, 37, 46)),
        ("8-plus-1", (17, 21, 25, 29, 31, 33, 35, 37, 46)),
        ("10-plus-1", (16, 20, 24, 26, 28, 30, 32, 34, 36, 38, 46)),
    ],
)
def test_a_shipped_pattern_has_the_weeks_of_the_field(id: str, weeks: tuple[int, ...]) -> None:
    assert load_pattern(SHIPPED[id], "nl").weeks == weeks
    assert [is_after_birth(week) for week in weeks].count(True) == 1


@pytest.mark.parametrize("path", SHIPPED.values(), ids=SHIPPED)
def test_the_programmes_of_a_pattern_are_there_in_their_order(path: Path) -> None:
    pattern = load_pattern(path, "nl")
    series = {agenda.id: agenda for agenda in load_series(RESOURCES / "agendas" / pattern.series, "nl")}
    of_series = [programme for programme in pattern.programmes if programme != STANDARD_PROGRAMME]
    assert of_series == sorted(set(of_series))
    for week, programme in zip(pattern.weeks, pattern.programmes, strict=True):
        if programme != STANDARD_PROGRAMME:
            meant = series[programme].week
            assert meant is not None
            assert 0 <= week - meant <= 2
            assert series[programme].after_birth is is_after_birth(week)


@pytest.mark.parametrize("path", SHIPPED.values(), ids=SHIPPED)
def test_no_theme_is_lost_in_a_pattern(path: Path) -> None:
    pattern = load_pattern(path, "nl")
    series = {agenda.id: agenda for agenda in load_series(RESOURCES / "agendas" / pattern.series, "nl")}
    covered = {theme for id in pattern.programmes if id in series for theme in series[id].themes}
    assert covered == set(THEME_CODES)


@pytest.mark.parametrize("path", SHIPPED.values(), ids=SHIPPED)
def test_a_pattern_is_named_in_both_languages(path: Path) -> None:
    dutch, english = load_pattern(path, "nl"), load_pattern(path, "en")
    assert dutch.name != english.name
    assert (dutch.weeks, dutch.programmes) == (english.weeks, english.programmes)


def test_a_pattern_without_a_language_keeps_its_dutch_name(tmp_path: Path) -> None:
    path = tmp_path / "proef.toml"
    path.write_text(WHOLE, encoding="utf-8")
    assert load_pattern(path, "en").name == "Proef"
    assert load_pattern(path, "nl").id == "proef"


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("week = 46", "week = 15", 11, "later than 15"),
        ("week = 46", "week = 0", 11, "from 1 to 60"),
        ("week = 46", "week = true", 11, "from 1 to 60"),
        ("week = 46\n", "", 10, "week is missing"),
        ('programme = "standaard"', 'programme = "../key"', 12, "small letters"),
        ('name = "Proef"', 'name = ""', 4, "one line"),
        ('name = "Proef"', 'naam = "Proef"', 4, "unknown key 'naam'"),
        ("[nl]", "[de]", 3, "unknown key 'de'"),
        ('series = "zwangerschap-9-plus-1"', "", 1, "series is missing"),
        ("week = 46", "week = 46\nweek = 47", 12, "overwrite"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, reason: str) -> None:
    damage = trouble_with(tmp_path, WHOLE.replace(old, new))
    assert damage.line == line
    assert reason in damage.reason


def test_a_pattern_without_sessions_is_refused(tmp_path: Path) -> None:
    text = WHOLE[: WHOLE.index("[[sessions]]")]
    assert "there are no sessions" in trouble_with(tmp_path, text).reason


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PatternDamaged):
        load_pattern(tmp_path / "weg.toml", "nl")


def test_weeks_rise_and_have_a_programme_each() -> None:
    for weeks, programmes in (((), ()), ((15, 15), ("a", "b")), ((15, 14), ("a", "b")), ((15,), ("a", "b"))):
        with pytest.raises(ValueError, match="pattern"):
            Pattern("p", "P", "s", weeks, programmes)


def test_a_week_is_found_by_number_and_else_by_programme() -> None:
    pattern = Pattern("p", "P", "s", (15, 19, 23, 27), ("a", "standaard", "b", "standaard"))
    assert all(earlier < later for earlier, later in pairwise(pattern.weeks))
    assert [pattern.week_of(number, id) for number, id in ((1, "a"), (2, "standaard"), (4, "standaard"))] == [
        15,
        19,
        27,
    ]
    assert pattern.week_of(7, "b") == 23
    assert pattern.week_of(3, "standaard") is None
    assert pattern.week_of(1, "c") is None
