"""Whatever mistake is made in a shipped file, it still reads or the message names that file and a line of it."""

import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.content.agendas import load_agenda, load_themes
from facilitator_app.content.patterns import load_pattern
from facilitator_app.domain.troubles import AgendaDamaged, PatternDamaged

RESOURCES = Path(__file__).parents[2] / "resources"
LOADERS: dict[Path, Callable[[Path, str], object]] = {
    **dict.fromkeys(sorted((RESOURCES / "agendas").rglob("*.toml")), load_agenda),
    RESOURCES / "agendas" / "themes.toml": load_themes,
    **dict.fromkeys(sorted((RESOURCES / "patterns").glob("*.toml")), load_pattern),
}
STRANGE = (
    *("0", "-1", "1e9", "nan", "true", "0x10", "9" * 30, "2026-01-01", "07:32:00"),
    *('""', '" x"', '"a\\nb"', '"\\u0000"', '"' + "o" * 500 + '"', "'''x'''"),
    *("[]", "[[1]]", "[{}]", "{}", "{a=1}", "[nan]", '["T1", "T1"]', "[" + ", ".join(['"x"'] * 31) + "]"),
)
SIGNS = '"[]={}#\\\x00\t\u200b\r'
HEADERS = ("[nl]", "[[nl]]", "[[blocks]]", "[blocks]", "[blocks.nl]", "[x]", '["x y".z]', "[blocks.0.nl]")

place = st.integers(0, 10_000)
mistakes = st.one_of(
    st.tuples(st.just("leave out"), place, st.none()),
    st.tuples(st.just("write twice"), place, st.none()),
    st.tuples(st.just("cut off"), place, st.none()),
    st.tuples(st.just("change places"), place, place),
    st.tuples(st.just("put in a line"), place, st.sampled_from(HEADERS)),
    st.tuples(st.just("put in a sign"), place, st.sampled_from(SIGNS)),
    st.tuples(st.just("another value"), place, st.sampled_from(STRANGE)),
)


def made(lines: list[str], what: str, at: int, how: str | int | None) -> list[str]:
    at %= len(lines)
    match what:
        case "leave out":
            return lines[:at] + lines[at + 1 :]
        case "write twice":
            return [*lines[:at], lines[at], *lines[at:]]
        case "cut off":
            return lines[:at]
        case "change places":
            other = int(how or 0) % len(lines)
            swapped = list(lines)
            swapped[at], swapped[other] = lines[other], lines[at]
            return swapped
        case "put in a line":
            return [*lines[:at], str(how), *lines[at:]]
        case "put in a sign":
            middle = len(lines[at]) // 2
            return [*lines[:at], f"{lines[at][:middle]}{how}{lines[at][middle:]}", *lines[at + 1 :]]
    return [*lines[:at], re.sub(r"^(\w+ = ).*", lambda key: f"{key[1]}{how}", lines[at]), *lines[at + 1 :]]


def complaint(original: Path, text: str) -> AgendaDamaged | PatternDamaged | None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / original.name
        path.write_text(text, encoding="utf-8", newline="")
        try:
            LOADERS[original](path, "nl")
        except (AgendaDamaged, PatternDamaged) as damage:
            return damage
    return None


@given(st.sampled_from(list(LOADERS)), mistakes)
@settings(max_examples=120)
def test_any_mistake_is_named_with_its_file_and_a_line_of_it(
    path: Path, mistake: tuple[str, int, str | int | None]
) -> None:
    lines = made(path.read_text(encoding="utf-8").split("\n"), *mistake)
    damage = complaint(path, "\n".join(lines))
    if damage is not None:
        assert damage.file == path.name
        assert 1 <= damage.line <= max(1, len(lines))
        assert damage.reason


@given(st.sampled_from(list(LOADERS)), place, st.sampled_from(STRANGE))
@settings(max_examples=80)
def test_a_value_that_cannot_be_is_named_with_its_own_line(path: Path, at: int, value: str) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    # What goes on over more lines is broken by another value before it means anything.
    whole = [number for number, line in enumerate(lines) if re.match(r"\w+ = .*[^\[]$", line)]
    number = whole[at % len(whole)]
    damage = complaint(path, "\n".join(made(lines, "another value", number, value)))
    # The themes of a session and of its blocks go together: the one that stayed may be the one that is wrong now.
    if damage is not None and "theme" not in damage.reason and "week must be later" not in damage.reason:
        assert damage.line == number + 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('themes = ["T6", "T11"]', 'themes = ["T6", "T11", "T3"]', "T3 in themes is in no block"),
        ('themes = ["T11"]', 'themes = ["T12"]', "T12 is not among the themes of the session"),
        ("minutes = 30", "minutes.most = 30", "minutes must be a whole number"),
        ('id = "opening"', 'idd = "opening"', "unknown key 'idd'"),
    ],
)
def test_a_mistake_of_meaning_is_named_with_its_own_line(old: str, new: str, reason: str) -> None:
    path = RESOURCES / "agendas" / "zwangerschap-9-plus-1" / "04-groeien-en-voelen.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    damage = complaint(path, text.replace(old, new, 1))
    assert damage is not None
    assert reason in damage.reason
    assert damage.line == text[: text.index(old)].count("\n") + 1
